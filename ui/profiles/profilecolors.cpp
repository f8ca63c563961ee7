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

/// Far enough from the window's background to be seen as a colour: for white text on a light theme,
/// for black on a dark one.
QColor fillOf(ProfileColor color, bool isDark)
{
    switch (color) {
    case ProfileColor::None:
        return {};
    case ProfileColor::Red:
        return isDark ? QColor(0xf2, 0x93, 0x8c) : QColor(0xb4, 0x26, 0x2c);
    case ProfileColor::Orange:
        return isDark ? QColor(0xf0, 0xa8, 0x60) : QColor(0xa8, 0x4e, 0x00);
    case ProfileColor::Green:
        return isDark ? QColor(0x7c, 0xc9, 0x9a) : QColor(0x1b, 0x74, 0x42);
    case ProfileColor::Blue:
        return isDark ? QColor(0x8c, 0xb8, 0xf2) : QColor(0x1f, 0x5f, 0xb0);
    case ProfileColor::Purple:
        return isDark ? QColor(0xc7, 0xa4, 0xee) : QColor(0x7b, 0x3f, 0xa5);
    }
    Q_UNREACHABLE();
}

} // namespace

ProfileShade profileShade(ProfileColor color, const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    if (color == ProfileColor::None)
        return {window, text};
    const bool isDark = window.lightness() < text.lightness();
    return {fillOf(color, isDark), isDark ? Qt::black : Qt::white};
}

QString colorName(ProfileColor color)
{
    switch (color) {
    case ProfileColor::None:
        return ProfileColors::tr("None", "color");
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
    painter.setBrush(profileShade(color, widget->palette()).fill);
    painter.drawRoundedRect(QRectF(2, 2, size - 4, size - 4), 3, 3);
    return pixmap;
}

} // namespace Latchkey
