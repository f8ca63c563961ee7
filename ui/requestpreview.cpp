// SPDX-License-Identifier: MIT
#include "requestpreview.h"

#include "fields/detailtext.h"
#include "style.h"
#include "text/savetext.h"

#include <QFontDatabase>
#include <QToolButton>
#include <QVBoxLayout>

namespace Latchkey {

RequestPreview::RequestPreview(QWidget *parent)
    : QWidget(parent), m_toggle(new QToolButton), m_request(new DetailText)
{
    m_toggle->setText(tr("Show the request"));
    m_toggle->setCheckable(true);
    m_toggle->setAutoRaise(true);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    makeSmall(m_toggle);
    m_request->setObjectName(QStringLiteral("request"));
    m_request->setAccessibleName(tr("The request that Save would send"));
    m_request->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    makeSmall(m_request);
    m_request->setLayoutDirection(Qt::LeftToRight); // in any language
    m_request->hide();
    showArrow(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Space::Small);
    layout->addWidget(m_toggle, 0, Qt::AlignLeft);
    layout->addWidget(m_request);

    connect(m_toggle, &QToolButton::toggled, this, [this](bool open) {
        showArrow(open);
        m_request->setVisible(open);
        if (open)
            Q_EMIT opened();
    });
}

void RequestPreview::showArrow(bool isOpen)
{
    // Qt draws the arrow of a button over its text where that is read from right to left.
    if (layoutDirection() == Qt::RightToLeft)
        m_toggle->setIcon(disclosurePixmap(m_toggle, isOpen));
    else
        m_toggle->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
}

bool RequestPreview::isOpen() const
{
    return m_toggle->isChecked();
}

void RequestPreview::show(const SecretEdit &edit)
{
    // Only then: a hash of a large value takes milliseconds, and this is called for each key.
    m_request->show(isOpen() && edit.isDirty() ? requestText(edit) : QString());
    setVisible(edit.isDirty());
}

} // namespace Latchkey
