// SPDX-License-Identifier: MIT
#include "profiles/profilecolors.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QStyle>
#include <QWidget>

namespace Latchkey {

namespace {

struct ProfileColors
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::ProfileColors)
};

/// Dark enough for white text, and far enough from both themes' backgrounds to be seen as a colour.
QColor fillOf(ProfileColor color)
{
    switch (color) {
    case ProfileColor::None:
        return {};
    case ProfileColor::Red:
        return {0xb4, 0x26, 0x2c};
    case ProfileColor::Orange:
        return {0xa8, 0x4e, 0x00};
    case ProfileColor::Green:
        return {0x1b, 0x74, 0x42};
    case ProfileColor::Blue:
        return {0x1f, 0x5f, 0xb0};
    case ProfileColor::Purple:
        return {0x7b, 0x3f, 0xa5};
    }
    Q_UNREACHABLE();
}

} // namespace

ProfileShade profileShade(ProfileColor color, const QPalette &palette)
{
    if (color == ProfileColor::None)
        return {palette.color(QPalette::Window), palette.color(QPalette::WindowText)};
    return {fillOf(color), Qt::white};
}

QString colorName(ProfileColor color)
{
    switch (color) {
    case ProfileColor::None:
        return ProfileColors::tr("None", "colour");
    case ProfileColor::Red:
        return ProfileColors::tr("Red");
    case ProfileColor::Orange:
        return ProfileColors::tr("Orange");
    case ProfileColor::Green:
        return ProfileColors::tr("Green");
    case ProfileColor::Blue:
        return ProfileColors::tr("Blue");
    case ProfileColor::Purple:
        return ProfileColors::tr("Purple");
    }
    Q_UNREACHABLE();
}

QIcon colorIcon(ProfileColor color, const QWidget *widget)
{
    if (color == ProfileColor::None)
        return {};
    const int size = widget->style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, widget);
    const double scale = widget->devicePixelRatioF();
    QPixmap pixmap(QSize(size, size) * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fillOf(color));
    painter.drawRoundedRect(QRectF(2, 2, size - 4, size - 4), 3, 3);
    return pixmap;
}

} // namespace Latchkey
