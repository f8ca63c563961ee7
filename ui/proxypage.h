// SPDX-License-Identifier: MIT
#pragma once

#include "connection.h"
#include "proxyproblem.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Latchkey {

/// Asks for what a proxy wants before it lets requests through.
class ProxyPage : public QWidget
{
    Q_OBJECT

public:
    explicit ProxyPage(QWidget *parent = nullptr);

    /// Says which proxy asks, and puts the focus where the user goes on. @p user is who was offered
    /// to it; @p keepable whether the password can be kept in the system's keychain.
    void ask(const ProxyProblem &proxy, const QString &user, bool keepable);
    /// What was typed; the page forgets the password.
    [[nodiscard]] ProxyCredentials takeCredentials();
    [[nodiscard]] bool keeps() const;

Q_SIGNALS:
    /// There are credentials, to be had by takeCredentials().
    void entered();
    void returnRequested();

private:
    void submit();

    QLabel *m_text;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QCheckBox *m_keep;
    QPushButton *m_continue;
};

} // namespace Latchkey
