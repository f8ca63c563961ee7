// SPDX-License-Identifier: MIT
#include "style.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFontMetricsF>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPalette>
#include <QScreen>
#include <QStyle>
#include <QStyleOption>
#include <QTextDocument>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace Latchkey {

namespace {

/// Of a line of text, in device-independent pixels: with 9 points at 96 dots per inch.
constexpr double UsualLineHeight = 17;

/// What paintTinted() fills with.
QColor tinted(const QPalette &palette, const QColor &tint)
{
    return mixed(palette.color(QPalette::Window), tint, TintShare);
}

} // namespace

double textScale(double lineHeight, const QSize &available)
{
    const double room =
        std::min(static_cast<double>(available.width()) / LeastWindowSize.width(),
                 static_cast<double>(available.height()) / LeastWindowSize.height());
    return std::max(1.0, std::min(lineHeight / UsualLineHeight, room));
}

int scaledToText(int length)
{
    return static_cast<int>(length
                            * textScale(QFontMetricsF(QApplication::font()).height(),
                                        QGuiApplication::primaryScreen()->availableSize()));
}

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

QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

void openMenuOnClick(QToolButton *button)
{
    button->setPopupMode(QToolButton::MenuButtonPopup); // the others have it in a corner
    QObject::connect(button, &QToolButton::clicked, button, &QToolButton::showMenu);
}

void addClearButton(QLineEdit *edit, const QString &name)
{
    edit->setClearButtonEnabled(true);
    auto *button = edit->findChild<QToolButton *>();
    button->setAccessibleName(name);
    button->setToolTip(name);
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
    painter.fillRect(all, tinted(widget->palette(), tint));
    const QRect edge(all.topLeft(), QSize(TintedEdge, all.height()));
    painter.fillRect(QStyle::visualRect(widget->layoutDirection(), all, edge), tint);
}

QColor kindColor(Message::Kind kind, const QPalette &palette)
{
    switch (kind) {
    case Message::Kind::Information:
        return palette.color(QPalette::Highlight);
    case Message::Kind::Success:
        return {0x2e, 0x9e, 0x5b};
    case Message::Kind::Warning:
        return {0xd9, 0x8e, 0x04};
    case Message::Kind::Error:
        return {0xd0, 0x3a, 0x3a};
    }
    Q_UNREACHABLE();
}

QColor readableKindColor(Message::Kind kind, const QPalette &palette)
{
    const QColor color = kindColor(kind, palette);
    const QColor background = tinted(palette, color);
    const QColor text = palette.color(QPalette::WindowText);
    for (const double share : {0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7}) {
        const QColor found = mixed(color, text, share);
        if (contrast(found, background) >= 3.2
            && contrast(found, palette.color(QPalette::Window)) >= 3.2)
            return found;
    }
    return text;
}

void paintFocus(QWidget *surface, const QWidget *widget)
{
    if (!widget->hasFocus())
        return;
    // Not the style's frame: Fusion fills it, and a list with the focus would be another colour.
    QPainter painter(surface);
    // The outer half of the line is cut off.
    painter.setPen(QPen(widget->palette().color(QPalette::Highlight), 2 * FocusWidth));
    painter.drawRect(surface->rect().adjusted(0, 0, -FocusWidth, -FocusWidth));
}

void paintFocusOf(QAbstractItemView *view)
{
    if (!view->currentIndex().isValid())
        paintFocus(view->viewport(), view);
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
    tuned.setColor(QPalette::PlaceholderText,
                   mixed(current.color(QPalette::WindowText), current.color(QPalette::Window),
                         ExplainingShare));
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
