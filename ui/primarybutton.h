// SPDX-License-Identifier: MIT
#pragma once

#include <QPushButton>

namespace Latchkey {

/// The button for what a page is there for, and its default.
///
/// Styles draw a default button as one with the focus; here it can be seen where the focus is.
class PrimaryButton : public QPushButton
{
    Q_OBJECT

public:
    explicit PrimaryButton(const QString &text, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Latchkey
