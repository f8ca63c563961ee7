// SPDX-License-Identifier: MIT
#pragma once

#include "focusloan.h"

#include <QFrame>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Latchkey {

/// Wants a name typed before something is done. It takes no room until it asks.
class NameConfirmation : public QFrame
{
    Q_OBJECT

public:
    explicit NameConfirmation(QWidget *parent = nullptr);

    /// Explains with @p headline and @p text, and runs @p confirmed, whose button says @p label,
    /// once @p name has been typed to the letter.
    void ask(const QString &name, const QString &headline, const QString &text,
             const QString &label, std::function<void()> confirmed);
    [[nodiscard]] bool isAsking() const { return !isHidden(); }
    /// The user, or what happens meanwhile, has decided against it.
    void dismiss();

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool isTyped() const;
    void confirm();

    QString m_name;
    std::function<void()> m_confirmed;
    QLabel *m_headline;
    QLabel *m_text;
    QLineEdit *m_typed;
    QPushButton *m_confirm;
    FocusLoan m_focus{this};
};

} // namespace Latchkey
