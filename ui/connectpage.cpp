// SPDX-License-Identifier: MIT
#include "connectpage.h"

#include "card.h"
#include "connection.h"
#include "messagebar.h"
#include "primarybutton.h"
#include "style.h"

#include <QCheckBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace Latchkey {

ConnectPage::ConnectPage(const QUrl &baseUrl, QWidget *parent)
    : QWidget(parent), m_heading(new QLabel), m_server(new QLabel), m_messages(new MessageBar),
      m_key(new QLineEdit), m_keep(new QCheckBox(tr("Keep the key in the &system's keychain"))),
      m_hint(new QLabel), m_connect(new PrimaryButton(tr("&Connect"))),
      m_return(new QPushButton(tr("&Back"))), m_demo(new QWidget)
{
    makeHeading(m_heading);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    auto *intro = new QLabel(tr("Latchkey edits the secrets that your Together AI deployments "
                                "read. It needs an API key of the project."));
    intro->setWordWrap(true);

    m_server->setTextFormat(Qt::PlainText);
    m_server->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_server->setWordWrap(true);
    makeLabelDim(m_server);
    showConnection({}, baseUrl);

    auto *keyLabel = new QLabel(tr("API &key"));
    keyLabel->setBuddy(m_key);
    makeLabelStrong(keyLabel);
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setAccessibleName(tr("API key"));
    m_hint->setWordWrap(true);
    makeLabelDim(m_hint);
    m_keep->setChecked(true);
    connect(m_keep, &QCheckBox::toggled, this, &ConnectPage::showHint);
    setKeepable(false);
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

    QVBoxLayout *rows = makeCard(this);
    rows->addWidget(m_heading);
    rows->addWidget(intro);
    rows->addWidget(m_server);
    rows->addSpacing(Space::Medium);
    rows->addWidget(m_messages);
    rows->addWidget(keyLabel);
    rows->addWidget(m_key);
    auto *keeping = new QVBoxLayout;
    keeping->setSpacing(Space::Small);
    keeping->addWidget(m_keep);
    keeping->addWidget(m_hint);
    rows->addLayout(keeping);
    rows->addSpacing(Space::Medium);
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
}

void ConnectPage::showConnection(const QString &name, const QUrl &baseUrl)
{
    m_heading->setText(name.isEmpty() ? tr("Connect to your project")
                                      : tr("Connect to %1").arg(name));
    m_server->setText(tr("Server: %1").arg(baseUrl.toDisplayString()));
}

void ConnectPage::setKeepable(bool keepable)
{
    m_keep->setVisible(keepable);
    showHint();
}

bool ConnectPage::keeps() const
{
    return !m_keep->isHidden() && m_keep->isChecked();
}

void ConnectPage::showHint()
{
    m_hint->setText(keeps() ? tr("It is read from there at the next start. Nothing else of "
                                 "Latchkey's holds it.")
                            : tr("Kept in memory for this run only. You can also set "
                                 "TOGETHER_API_KEY before you start Latchkey."));
    m_key->setAccessibleDescription(m_hint->text());
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
