// SPDX-License-Identifier: MIT
#pragma once

#include "focusloan.h"
#include "message.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace Latchkey {

class FlowLayout;
class SymbolLabel;

/// Says one message in the window, with buttons for what can be done about it. Empty, it takes no
/// room. A screen reader hears each new message.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    struct Action
    {
        QString label;
        std::function<void()> run;
        /// Leaves the bar as it is, for what does not settle the message.
        bool staysOpen = false;
    };

    explicit MessageBar(QWidget *parent = nullptr);

    /// Replaces what is shown. Each action's button hides the bar, unless it stays
    /// open, then runs it. A message that is
    /// a question cannot be dismissed, only answered by an action; the last one, which must lose
    /// nothing, gets the focus.
    void show(const Message &message, const QList<Action> &actions = {}, bool isQuestion = false);
    void clear();
    /// Puts @p receipt on the clipboard.
    [[nodiscard]] static Action copyAction(const QString &receipt);
    [[nodiscard]] bool isQuestion() const { return m_safeAnswer && !isHidden(); }
    /// Gives the last answer to a question; without one it does nothing.
    void answerSafely();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Message::Kind m_kind = Message::Kind::Information;
    SymbolLabel *m_icon;
    QLabel *m_headline;
    QLabel *m_text;
    FlowLayout *m_buttons;
    QToolButton *m_close;
    QPushButton *m_safeAnswer = nullptr;
    FocusLoan m_focus{this};
};

} // namespace Latchkey
