// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

// What the window says of itself, told to those who do not see it.

namespace Latchkey {

/// Gives @p widget, which nobody may have asked for its accessible interface yet, the role of a
/// notification: screen readers read it out whenever it appears. It is called by its accessible
/// name, a label by its text; a label is asked when it gets its text.
void makeNotification(QWidget *widget);

/// Shows the notification @p widget, and has screen readers read it out, also when it was shown
/// already.
void announce(QWidget *widget);

} // namespace Latchkey
