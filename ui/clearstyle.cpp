// SPDX-License-Identifier: MIT
#include "clearstyle.h"

#include "style.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QStyleOptionButton>

#include <algorithm>

namespace Latchkey {

namespace {

constexpr QLatin1StringView Fusion("fusion");

/// How much of the text's colour there is in an outline, 0 to 1.
constexpr double OutlineShare = 0.6;
/// How much of that colour there is in the outline of what has the focus.
constexpr double FocusShare = 0.5;

/// Of a line of text, at the least.
constexpr double IndicatorShare = 0.75;

/// At the least, on each side of a button's words, in device-independent pixels.
constexpr int ButtonPadding = 12;
/// By so much fields of several lines begin further in.
constexpr int FieldPadding = 2;

/// A list shows the focus by its row.
bool isTextField(const QWidget *widget)
{
    return qobject_cast<const QAbstractScrollArea *>(widget)
        && !qobject_cast<const QAbstractItemView *>(widget);
}

} // namespace

ClearStyle::ClearStyle() : QProxyStyle(Fusion) { }

void ClearStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    if (element == PE_Frame && option->state & State_HasFocus && isTextField(widget)) {
        QProxyStyle::drawPrimitive(PE_FrameLineEdit, option, painter, widget);
        return;
    }
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button || (element != PE_IndicatorCheckBox && element != PE_IndicatorRadioButton)) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    QStyleOptionButton outlined = *button;
    const QPalette &palette = button->palette;
    const QColor outline =
        mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), OutlineShare);
    // Fusion outlines with the window's colour, darker by so much, or with the highlight's where
    // the focus is; nothing else of the two is drawn with these.
    outlined.palette.setColor(QPalette::Window,
                              outline.lighter(element == PE_IndicatorCheckBox ? 127 : 150));
    outlined.palette.setColor(
        QPalette::Highlight,
        mixed(palette.color(QPalette::Highlight), outline, FocusShare).lighter(125));
    QProxyStyle::drawPrimitive(element, &outlined, painter, widget);
}

void ClearStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const auto *title = qstyleoption_cast<const QStyleOptionDockWidget *>(option);
    if (!title || element != CE_DockWidgetTitle) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    QStyleOptionDockWidget indented = *title;
    // Fusion leaves a small space itself.
    const QRect inner = title->rect.adjusted(Space::Large - Space::Small, 0, 0, 0);
    indented.rect = visualRect(title->direction, title->rect, inner);
    QProxyStyle::drawControl(element, &indented, painter, widget);
}

int ClearStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                            const QWidget *widget) const
{
    const int size = QProxyStyle::pixelMetric(metric, option, widget);
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return option ? std::max(size, qRound(IndicatorShare * option->fontMetrics.height()))
                      : size;
    default:
        return size;
    }
}

QSize ClearStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                   const QSize &contents, const QWidget *widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type != CT_PushButton)
        return size;
    return size.expandedTo(QSize(contents.width() + 2 * ButtonPadding, 0));
}

QRect ClearStyle::subElementRect(SubElement element, const QStyleOption *option,
                                 const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element != SE_LineEditContents)
        return rect;
    return rect.adjusted(FieldPadding, 0, -FieldPadding, 0);
}

void clarifyStyle()
{
    if (QApplication::style()->name() == Fusion)
        QApplication::setStyle(new ClearStyle);
}

} // namespace Latchkey
