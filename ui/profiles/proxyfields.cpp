// SPDX-License-Identifier: MIT
#include "profiles/proxyfields.h"

#include "profiles/credentialfield.h"
#include "style.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace Latchkey {

ProxyFields::ProxyFields(QWidget *parent)
    : QWidget(parent), m_kind(new QComboBox), m_host(new QLineEdit), m_port(new QSpinBox),
      m_user(new QLineEdit), m_kindField(new FormField(tr("Pro&xy"), m_kind, nullptr)),
      m_hostField(new FormField(tr("Proxy &host"), m_host, nullptr)),
      m_portField(new FormField(tr("P&ort"), m_port, nullptr)),
      m_userField(new FormField(tr("Proxy &user (optional)"), m_user, nullptr)),
      m_password(new CredentialField(tr("Proxy pass&word"))), m_details(new QWidget)
{
    m_kind->addItem(tr("What the system says"), int(ProxyChoice::Kind::System));
    m_kind->addItem(tr("None"), int(ProxyChoice::Kind::None));
    m_kind->addItem(tr("HTTP"), int(ProxyChoice::Kind::Http));
    m_kind->addItem(tr("SOCKS5"), int(ProxyChoice::Kind::Socks5));
    m_port->setRange(0, 0xFFFF);
    m_port->setSpecialValueText(QStringLiteral(" ")); // no port yet
    for (FormField *field : {m_kindField, m_hostField, m_portField, m_userField})
        field->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    auto *grid = new QGridLayout(m_details);
    grid->setContentsMargins({});
    grid->setSpacing(Space::Medium);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_hostField, 0, 0, Qt::AlignTop);
    grid->addWidget(m_portField, 0, 1, Qt::AlignTop);
    grid->addWidget(m_userField, 1, 0, 1, 2);
    grid->addWidget(m_password, 2, 0, 1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Space::Medium);
    layout->addWidget(m_kindField);
    layout->addWidget(m_details);

    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showKind();
        Q_EMIT edited();
    });
    for (QLineEdit *edit : {m_host, m_user})
        connect(edit, &QLineEdit::textChanged, this, &ProxyFields::edited);
    connect(m_user, &QLineEdit::textChanged, this, &ProxyFields::showKind);
    connect(m_port, &QSpinBox::valueChanged, this, &ProxyFields::edited);
    connect(m_password, &CredentialField::edited, this, &ProxyFields::edited);
    showKind();
}

void ProxyFields::setChoice(const ProxyChoice &choice)
{
    m_kind->setCurrentIndex(m_kind->findData(int(choice.kind)));
    m_host->setText(choice.host);
    m_port->setValue(choice.port);
    m_user->setText(choice.user);
    showKind();
}

ProxyChoice ProxyFields::choice() const
{
    return {.kind = ProxyChoice::Kind(m_kind->currentData().toInt()),
            .host = m_host->text().trimmed(),
            .port = static_cast<quint16>(m_port->value()),
            .user = m_user->text()};
}

FormField *ProxyFields::fieldOf(ProfileField field) const
{
    switch (field) {
    case ProfileField::ProxyKind:
        return m_kindField;
    case ProfileField::ProxyHost:
        return m_hostField;
    case ProfileField::ProxyPort:
        return m_portField;
    case ProfileField::ProxyUser:
        return m_userField;
    default:
        return nullptr;
    }
}

void ProxyFields::showKind()
{
    const ProxyChoice shown = choice();
    m_details->setVisible(shown.hasHost());
    // A password goes by a name.
    m_password->setVisible(!shown.user.isEmpty());
    m_kindField->setHint(shown.kind == ProxyChoice::Kind::System
                             ? tr("The environment's or the desktop's settings.")
                             : QString());
}

} // namespace Latchkey
