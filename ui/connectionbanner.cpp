// SPDX-License-Identifier: MIT
#include "connectionbanner.h"

#include "fields/elidedlabel.h"
#include "icons/symbollabel.h"
#include "profiles/profilecolors.h"
#include "projectguard.h"
#include "style.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace Latchkey {

ConnectionBanner::ConnectionBanner(QWidget *parent)
    : QFrame(parent), m_project(new ElidedLabel(Qt::ElideRight)), m_protection(new QLabel),
      m_lock(new SymbolLabel)
{
    setObjectName(QStringLiteral("connectionBanner"));
    setAutoFillBackground(true);
    m_project->setObjectName(QStringLiteral("project"));
    makeLabelStrong(m_protection);
    m_protection->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Space::Large, Space::Small, Space::Large, Space::Small);
    row->setSpacing(Space::Large);
    row->addWidget(m_project, 1);
    auto *protection = new QHBoxLayout;
    protection->setSpacing(Space::Medium);
    m_lock->show(Symbol::Protected);
    protection->addStretch();
    protection->addWidget(m_lock);
    protection->addWidget(m_protection);
    row->addLayout(protection);
    clear();
}

void ConnectionBanner::show(const Profile &profile, const std::optional<ProfileProject> &project)
{
    m_color = profile.color;
    m_project->setText(project ? tr("Project: %1").arg(projectText(*project)) : QString());
    m_project->setToolTip(project ? plainToolTip(project->id) : QString());
    m_protection->setText(profile.isProtected ? tr("Protected: each save wants the secret's name")
                                              : QString());
    m_protection->setVisible(profile.isProtected);
    m_lock->setVisible(profile.isProtected);
    showColors();
    setVisible(project || profile.isProtected);
}

void ConnectionBanner::clear()
{
    show({}, std::nullopt);
}

void ConnectionBanner::showColors()
{
    const ProfileShade shade = profileShade(m_color, QApplication::palette(this));
    QPalette colors; // two of them; the others, and changes to them, come from above
    colors.setColor(QPalette::Window, shade.fill);
    colors.setColor(QPalette::WindowText, shade.text);
    setPalette(colors);
}

void ConnectionBanner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showColors();
}

} // namespace Latchkey
