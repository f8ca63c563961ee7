// SPDX-License-Identifier: MIT
#include "style.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QPalette>
#include <QStyle>
#include <QStyleOption>
#include <QTextDocument>
#include <QToolButton>

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

void alignLeading(QLabel *label)
{
    label->setAlignment(
        QStyle::visualAlignment(label->layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)
        | Qt::AlignAbsolute);
}

QPixmap disclosurePixmap(const QWidget *widget, bool isOpen)
{
    const int size = widget->fontMetrics().ascent();
    QPixmap pixmap(QSize(size, size) * widget->devicePixelRatioF());
    pixmap.setDevicePixelRatio(widget->devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QStyleOption option;
    option.initFrom(widget);
    option.rect = QRect(0, 0, size, size);
    const auto closed = widget->layoutDirection() == Qt::RightToLeft
        ? QStyle::PE_IndicatorArrowLeft
        : QStyle::PE_IndicatorArrowRight;
    QPainter painter(&pixmap);
    widget->style()->drawPrimitive(isOpen ? QStyle::PE_IndicatorArrowDown : closed, &option,
                                   &painter, widget);
    return pixmap;
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
    painter.fillRect(all, mixed(widget->palette().color(QPalette::Window), tint, 0.14));
    const QRect edge(all.topLeft(), QSize(TintedEdge, all.height()));
    painter.fillRect(QStyle::visualRect(widget->layoutDirection(), all, edge), tint);
}

void announce(QWidget *widget)
{
    QAccessibleEvent event(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void tuneExplainingText()
{
    const QPalette current = QApplication::palette();
    QPalette tuned = current; // adds one role to those that do not follow the system
    tuned.setColor(
        QPalette::PlaceholderText,
        mixed(current.color(QPalette::WindowText), current.color(QPalette::Window), 0.35));
    if (tuned.color(QPalette::PlaceholderText) != current.color(QPalette::PlaceholderText))
        QApplication::setPalette(tuned);
}

} // namespace Latchkey
