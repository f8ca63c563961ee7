// SPDX-License-Identifier: MIT
#pragma once

#include "secretedit.h"

#include <QWidget>

class QToolButton;

namespace Latchkey {

class DetailText;

/// Shows, when opened, the exact request that saving would send, without the value.
class RequestPreview : public QWidget
{
    Q_OBJECT

public:
    explicit RequestPreview(QWidget *parent = nullptr);

    /// Shows what saving @p edit would send; hidden while that is nothing.
    void show(const SecretEdit &edit);
    [[nodiscard]] bool isOpen() const;

Q_SIGNALS:
    /// It was opened, and needs to be shown what there is.
    void opened();

private:
    void showArrow(bool isOpen);

    QToolButton *m_toggle;
    DetailText *m_request;
};

} // namespace Latchkey
