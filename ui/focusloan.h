// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QWidget>

namespace Latchkey {

/// Gives the focus back to what had it before a panel came, once the panel goes. Qt would pass it
/// on as Tab does, and select all that is in the next field.
class FocusLoan
{
public:
    explicit FocusLoan(const QWidget *panel) : m_panel(panel) { }

    /// Remembers what has the focus, unless that is in the panel; to be called before it takes it.
    void take();
    /// Gives it back if it is in the panel; to be called before that hides.
    void giveBack() const;

private:
    /// Whether something in the panel has the focus of its window.
    [[nodiscard]] bool hasFocus() const;

    const QWidget *m_panel;
    QPointer<QWidget> m_lender;
};

} // namespace Latchkey
