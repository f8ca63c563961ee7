// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QWidget;

namespace Latchkey {

/// Keeps the user's input away from a widget and all inside it for as long as it exists. Nothing is
/// painted anew, as it would be if the widget were disabled, and shortcuts of the window go on to
/// work.
class InputLock : public QObject
{
    Q_OBJECT

public:
    /// @p widget must outlive the lock.
    explicit InputLock(QWidget *widget);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QWidget *m_widget;
};

} // namespace Latchkey
