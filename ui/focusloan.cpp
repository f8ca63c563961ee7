// SPDX-License-Identifier: MIT
#include "focusloan.h"

namespace Latchkey {

void FocusLoan::take()
{
    if (!hasFocus())
        m_lender = m_panel->window()->focusWidget();
}

void FocusLoan::giveBack() const
{
    if (hasFocus() && m_lender && m_lender->isVisible() && m_lender->isEnabled())
        m_lender->setFocus(Qt::OtherFocusReason);
}

bool FocusLoan::hasFocus() const
{
    return m_panel->isAncestorOf(m_panel->window()->focusWidget());
}

} // namespace Latchkey
