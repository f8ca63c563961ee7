// SPDX-License-Identifier: MIT
#include "style.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QPalette>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QTextDocument>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace Latchkey {

void makeHeading(QLabel *label)
{
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 1.35);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
}

void makeLabelStrong(QLabel *label)
{
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
}

void makeLabelDim(QLabel *label)
{
    makeSmall(label);
    label->setForegroundRole(QPalette::PlaceholderText);
}

void makeSmall(QWidget *widget)
{
    QFont font = widget->font();
    font.setPointSizeF(font.pointSizeF() * 0.92);
    widget->setFont(font);
}

QPixmap warningPixmap(const QWidget *widget)
{
    const int size = widget->fontMetrics().height();
    return widget->style()
        ->standardIcon(QStyle::SP_MessageBoxWarning, nullptr, widget)
        .pixmap(QSize(size, size), widget->devicePixelRatioF());
}

QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

void openMenuOnClick(QToolButton *button)
{
    button->setPopupMode(QToolButton::MenuButtonPopup); // the others have it in a corner
    QObject::connect(button, &QToolButton::clicked, button, &QToolButton::showMenu);
}

QString plainLabel(QString label)
{
    return label.remove(QLatin1Char('&'));
}

QColor mixed(const QColor &base, const QColor &tint, double share)
{
    const auto channel = [share](int from, int to) {
        return static_cast<int>(from + (to - from) * share);
    };
    return {channel(base.red(), tint.red()), channel(base.green(), tint.green()),
            channel(base.blue(), tint.blue())};
}

void paintTinted(QWidget *widget, const QColor &tint)
{
    QPainter painter(widget);
    const QRect all = widget->rect();
    painter.fillRect(all, mixed(widget->palette().color(QPalette::Window), tint, TintShare));
    const QRect edge(all.topLeft(), QSize(TintedEdge, all.height()));
    painter.fillRect(QStyle::visualRect(widget->layoutDirection(), all, edge), tint);
}

void paintFocusOf(QAbstractItemView *view)
{
    if (!view->hasFocus() || view->currentIndex().isValid())
        return;
    QStyleOptionFocusRect focus;
    focus.initFrom(view);
    focus.backgroundColor = view->palette().color(QPalette::Base);
    focus.rect = view->viewport()->rect();
    QPainter painter(view->viewport());
    view->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, view);
}

QColor hitColor(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Highlight), 0.25);
}

double contrast(const QColor &one, const QColor &other)
{
    const auto luminance = [](const QColor &color) {
        const auto linear = [](double channel) {
            return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
            + 0.0722 * linear(color.blueF());
    };
    const double first = luminance(one) + 0.05;
    const double second = luminance(other) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

void tuneText()
{
    const QPalette current = QApplication::palette();
    QPalette tuned = current; // adds one role to those that do not follow the system
    tuned.setColor(
        QPalette::PlaceholderText,
        mixed(current.color(QPalette::WindowText), current.color(QPalette::Window), 0.35));
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        const QColor behind = current.color(group, QPalette::Highlight);
        if (contrast(current.color(group, QPalette::HighlightedText), behind) >= ReadableContrast)
            continue;
        tuned.setColor(group, QPalette::HighlightedText,
                       contrast(Qt::white, behind) >= ReadableContrast ? Qt::white : Qt::black);
    }
    if (tuned != current)
        QApplication::setPalette(tuned);
}

} // namespace Latchkey
