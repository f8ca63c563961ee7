// SPDX-License-Identifier: MIT
#include "detailspane.h"

#include "fields/detailtext.h"
#include "style.h"
#include "text/errortext.h"
#include "text/timetext.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <chrono>

namespace Latchkey {

DetailsPane::DetailsPane(QWidget *parent)
    : QWidget(parent),
      m_placeholder(new QLabel(tr("What the server says about the secret appears here."))),
      m_rows(new QWidget)
{
    auto *heading = new QLabel(tr("Details"));
    makeHeading(heading);
    m_placeholder->setWordWrap(true);
    m_placeholder->setForegroundRole(QPalette::PlaceholderText);

    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins({});
    rows->setSpacing(2);
    m_name = addRow(tr("Name"), QStringLiteral("detailName"));
    m_description = addRow(tr("Description"), QStringLiteral("detailDescription"));
    m_usedBy = addRow(tr("Used by"), QStringLiteral("detailUsedBy"));
    m_usedBy->show(tr("Loading\u2026"));
    m_updatedAt = addRow(tr("Updated at"), QStringLiteral("detailUpdatedAt"));
    m_lastUpdatedBy = addRow(tr("Last updated by"), QStringLiteral("detailLastUpdatedBy"));
    m_createdAt = addRow(tr("Created at"), QStringLiteral("detailCreatedAt"));
    m_createdBy = addRow(tr("Created by"), QStringLiteral("detailCreatedBy"));
    m_id = addRow(tr("ID"), QStringLiteral("detailId"));
    m_object = addRow(tr("Object"), QStringLiteral("detailObject"));
    rows->addStretch();

    auto *content = new QWidget;
    auto *contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(Space::Large, 0, Space::Large, Space::Large);
    contentLayout->addWidget(m_placeholder, 0, Qt::AlignTop);
    contentLayout->addWidget(m_rows, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Space::Large, 0, 0);
    layout->setSpacing(Space::Medium);
    heading->setContentsMargins(Space::Large, 0, Space::Large, 0);
    layout->addWidget(heading);
    layout->addWidget(scroll, 1);

    connect(&m_minute, &QTimer::timeout, this, &DetailsPane::showTimes);
    m_minute.setInterval(std::chrono::minutes(1));
    clear();
}

DetailText *DetailsPane::addRow(const QString &label, const QString &name)
{
    auto *caption = new QLabel(label);
    makeLabelDim(caption);
    auto *text = new DetailText;
    text->setObjectName(name);
    // Not the label alone: the form's fields are called so.
    text->setAccessibleName(tr("Details: %1").arg(label));
    auto *layout = static_cast<QVBoxLayout *>(m_rows->layout());
    layout->addWidget(caption);
    layout->addWidget(text);
    layout->addSpacing(Space::Medium);
    return text;
}

void DetailsPane::show(const Secret &secret)
{
    m_secret = secret;
    m_id->show(secret.id);
    m_name->show(secret.name);
    m_description->show(secret.description);
    m_createdBy->show(secret.createdBy);
    m_lastUpdatedBy->show(secret.lastUpdatedBy);
    m_object->show(secret.object);
    showTimes();
    m_placeholder->hide();
    m_rows->show();
    m_minute.start();
}

void DetailsPane::showUses(const Result<SecretUses> &uses)
{
    if (!uses) {
        m_usedBy->show(tr("Could not be read. %1").arg(usesErrorText(uses.error())));
        return;
    }
    QStringList lines;
    for (const QString &name : uses->all()) {
        lines << (uses->byName.contains(name) ? tr("%1 (by name)").arg(name)
                                              : tr("%1 (by ID)").arg(name));
    }
    m_usedBy->show(lines.isEmpty() ? tr("No deployment") : lines.join(QLatin1Char('\n')));
}

void DetailsPane::clear()
{
    m_minute.stop();
    m_rows->hide();
    m_placeholder->show();
}

void DetailsPane::showTimes()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto show = [&now](DetailText *row, const std::optional<QString> &raw) {
        row->show(raw ? std::optional(timeText(*raw, now)) : std::nullopt);
        row->setToolTip(plainToolTip(raw.value_or(QString())));
    };
    show(m_createdAt, m_secret.createdAt);
    show(m_updatedAt, m_secret.updatedAt);
}

} // namespace Latchkey
