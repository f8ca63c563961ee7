// SPDX-License-Identifier: MIT
#include "connectpage.h"

#include "connection.h"
#include "messagebar.h"
#include "style.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace Latchkey {

ConnectPage::ConnectPage(const QUrl &baseUrl, QWidget *parent)
    : QWidget(parent), m_messages(new MessageBar), m_key(new QLineEdit),
      m_connect(new QPushButton(tr("&Connect"))), m_return(new QPushButton(tr("&Back"))),
      m_demo(new QWidget)
{
    auto *heading = new QLabel(tr("Connect to your project"));
    makeHeading(heading);
    auto *intro = new QLabel(tr("Latchkey edits the secrets that your Together AI deployments "
                                "read. It needs an API key of the project."));
    intro->setWordWrap(true);

    auto *server = new QLabel(tr("Server: %1").arg(baseUrl.toDisplayString()));
    server->setTextFormat(Qt::PlainText);
    server->setTextInteractionFlags(Qt::TextSelectableByMouse);
    server->setWordWrap(true);
    makeLabelDim(server);

    auto *keyLabel = new QLabel(tr("API &key"));
    keyLabel->setBuddy(m_key);
    makeLabelStrong(keyLabel);
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setAccessibleName(tr("API key"));
    auto *hint = new QLabel(tr("Kept in memory for this run only. You can also set "
                               "TOGETHER_API_KEY before you start Latchkey."));
    hint->setWordWrap(true);
    makeLabelDim(hint);
    m_connect->setDefault(true);
    m_connect->setEnabled(false);
    connect(m_key, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_connect->setEnabled(!text.isEmpty()); });
    connect(m_key, &QLineEdit::returnPressed, this, &ConnectPage::submit);
    connect(m_connect, &QPushButton::clicked, this, &ConnectPage::submit);

    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Sunken);
    auto *demoText = new QLabel(tr("No key at hand? Try Latchkey on made-up secrets. Nothing "
                                   "leaves this machine."));
    demoText->setWordWrap(true);
    auto *demo = new QPushButton(tr("Try the &demo"));
    for (QPushButton *button : {demo, m_return})
        button->setAutoDefault(true); // Return presses it, too
    connect(demo, &QPushButton::clicked, this, &ConnectPage::demoRequested);

    connect(m_return, &QPushButton::clicked, this, &ConnectPage::returnRequested);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_return);
    buttons->addWidget(m_connect);

    auto *card = new QWidget;
    card->setMaximumWidth(460);
    auto *rows = new QVBoxLayout(card);
    rows->setSpacing(Space::Medium);
    rows->addWidget(heading);
    rows->addWidget(intro);
    rows->addWidget(server);
    rows->addSpacing(Space::Medium);
    rows->addWidget(m_messages);
    rows->addWidget(keyLabel);
    rows->addWidget(m_key);
    rows->addWidget(hint);
    rows->addLayout(buttons);
    rows->addWidget(m_demo);
    auto *demoRows = new QGridLayout(m_demo);
    demoRows->setContentsMargins(0, Space::Medium, 0, 0);
    demoRows->setSpacing(Space::Large);
    demoRows->setColumnStretch(0, 1);
    demoRows->addWidget(line, 0, 0, 1, 2);
    demoRows->addWidget(demoText, 1, 0);
    demoRows->addWidget(demo, 1, 1);
    setReturnable(false);

    auto *column = new QVBoxLayout;
    column->addStretch(2);
    column->addWidget(card);
    column->addStretch(3);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(column, 10);
    layout->addStretch(1);
}

SensitiveString ConnectPage::takeKey()
{
    const QString text = m_key->text();
    SensitiveString key(QStringView(text).trimmed());
    m_key->setText({}); // clear() would keep the key in the undo history
    return key;
}

void ConnectPage::setReturnable(bool returnable)
{
    m_return->setVisible(returnable);
    m_demo->setVisible(!returnable);
}

void ConnectPage::focusKey()
{
    m_key->setFocus(Qt::OtherFocusReason);
}

void ConnectPage::submit()
{
    const QString text = m_key->text();
    if (isUsableKey(QStringView(text).trimmed())) {
        m_messages->clear();
        Q_EMIT keyEntered();
        return;
    }
    m_messages->show({.kind = Message::Kind::Error,
                      .headline = tr("This cannot be a key"),
                      .text = tr("A key has no spaces, line breaks or letters outside ASCII. "
                                 "Copy it again, as a whole and alone.")});
    focusKey();
}

} // namespace Latchkey
