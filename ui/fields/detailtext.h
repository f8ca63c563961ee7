// SPDX-License-Identifier: MIT
#pragma once

#include "fields/exacttextedit.h"

#include <optional>

namespace Latchkey {

/// Text to read, select and copy: as tall as it needs to be, long words wrapped anywhere.
class DetailText : public ExactTextEdit
{
    Q_OBJECT

public:
    explicit DetailText(QWidget *parent = nullptr);

    /// Shows @p text; a dash where there is none.
    void show(const std::optional<QString> &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitHeight();
};

} // namespace Latchkey
