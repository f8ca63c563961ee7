// SPDX-License-Identifier: MIT
#include "proxypage.h"

#include "card.h"
#include "primarybutton.h"
#include "style.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace Latchkey {

ProxyPage::ProxyPage(QWidget *parent)
    : QWidget(parent), m_text(new QLabel), m_user(new QLineEdit), m_password(new QLineEdit),
      m_keep(new QCheckBox(tr("Keep the password in the &system's keychain"))),
      m_continue(new PrimaryButton(tr("&Continue")))
{
    auto *heading = new QLabel(tr("The proxy asks who you are"));
    makeHeading(heading);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *userLabel = new QLabel(tr("&User name"));
    userLabel->setBuddy(m_user);
    m_user->setAccessibleName(tr("User name"));
    auto *passwordLabel = new QLabel(tr("&Password"));
    passwordLabel->setBuddy(m_password);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("Password"));
    for (QLabel *label : {userLabel, passwordLabel})
        makeLabelStrong(label);
    m_keep->setChecked(true);
    m_continue->setEnabled(false);
    auto *back = new QPushButton(tr("&Back"));
    back->setAutoDefault(true); // Return presses it, too

    connect(m_user, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_continue->setEnabled(!text.isEmpty()); });
    for (QLineEdit *field : {m_user, m_password})
        connect(field, &QLineEdit::returnPressed, this, &ProxyPage::submit);
    connect(m_continue, &QPushButton::clicked, this, &ProxyPage::submit);
    connect(back, &QPushButton::clicked, this, &ProxyPage::returnRequested);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(back);
    buttons->addWidget(m_continue);
    QVBoxLayout *rows = makeCard(this);
    for (QWidget *row : std::initializer_list<QWidget *>{heading, m_text, userLabel, m_user,
                                                         passwordLabel, m_password, m_keep})
        rows->addWidget(row);
    rows->addLayout(buttons);
}

void ProxyPage::ask(const ProxyProblem &proxy, const QString &user, bool keepable)
{
    const QString name = tr("%1, port %2").arg(proxy.host).arg(proxy.port);
    m_text->setText(
        proxy.realm.isEmpty()
            ? tr("%1 lets requests through only with a user name and a password. They are given to "
                 "this proxy alone.")
                  .arg(name)
            : tr("%1 lets requests through only with a user name and a password for "
                 "\u201c%2\u201d. "
                 "They are given to this proxy alone.")
                  .arg(name, proxy.realm));
    for (QLineEdit *field : {m_user, m_password})
        field->setAccessibleDescription(m_text->text());
    if (!user.isEmpty())
        m_user->setText(user);
    m_keep->setVisible(keepable);
    (m_user->text().isEmpty() ? m_user : m_password)->setFocus(Qt::OtherFocusReason);
}

ProxyCredentials ProxyPage::takeCredentials()
{
    const QString text = m_password->text();
    ProxyCredentials credentials{.user = m_user->text(), .password = SensitiveString(text)};
    m_password->setText({}); // clear() would keep the password in the undo history
    return credentials;
}

bool ProxyPage::keeps() const
{
    return !m_keep->isHidden() && m_keep->isChecked();
}

void ProxyPage::submit()
{
    if (!m_user->text().isEmpty())
        Q_EMIT entered();
}

} // namespace Latchkey
