// SPDX-License-Identifier: MIT
#include "icons/icons.h"

#include "icons/svgpath.h"
#include "style.h"

#include <QAbstractButton>
#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QXmlStreamReader>

namespace Latchkey {

namespace {

/// Of the shapes, in their own unit.
constexpr qreal GridSize = 16;

QLatin1StringView fileOf(Symbol symbol)
{
    switch (symbol) {
    case Symbol::Add:
        return QLatin1StringView("plus");
    case Symbol::Arrange:
        return QLatin1StringView("sliders");
    case Symbol::Clock:
        return QLatin1StringView("clock");
    case Symbol::Close:
        return QLatin1StringView("x");
    case Symbol::Copy:
        return QLatin1StringView("copy");
    case Symbol::Delete:
        return QLatin1StringView("trash");
    case Symbol::Disconnect:
        return QLatin1StringView("sign-out");
    case Symbol::Discard:
        return QLatin1StringView("undo");
    case Symbol::Duplicate:
        return QLatin1StringView("duplicate");
    case Symbol::Error:
        return QLatin1StringView("stop");
    case Symbol::Find:
        return QLatin1StringView("search");
    case Symbol::Generate:
        return QLatin1StringView("dice");
    case Symbol::Hide:
        return QLatin1StringView("eye-closed");
    case Symbol::Information:
        return QLatin1StringView("info");
    case Symbol::Import:
        return QLatin1StringView("file");
    case Symbol::Protected:
        return QLatin1StringView("lock");
    case Symbol::Refresh:
        return QLatin1StringView("sync");
    case Symbol::Reveal:
        return QLatin1StringView("eye");
    case Symbol::Rotate:
        return QLatin1StringView("iterations");
    case Symbol::Save:
        return QLatin1StringView("check");
    case Symbol::Success:
        return QLatin1StringView("check-circle");
    case Symbol::Warning:
        return QLatin1StringView("alert");
    }
    Q_UNREACHABLE();
}

QPainterPath readPath(Symbol symbol)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    QFile file(QStringLiteral(":/icons/actions/%1.svg").arg(fileOf(symbol)));
    if (!file.open(QIODevice::ReadOnly))
        return path;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement
            && xml.name() == QLatin1StringView("path"))
            path.addPath(svgPath(xml.attributes().value(QLatin1StringView("d"))));
    }
    return path;
}

/// Fills a shape with a colour of the application's palette as it is when the icon is drawn.
class SymbolIconEngine : public QIconEngine
{
public:
    using ColorOf = QColor (*)(const QPalette &palette, QIcon::Mode mode, Message::Kind kind);

    SymbolIconEngine(Symbol symbol, ColorOf color, Message::Kind kind = {})
        : m_symbol(symbol), m_color(color), m_kind(kind)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        fill(painter, symbolPath(m_symbol), rect,
             m_color(QGuiApplication::palette(), mode, m_kind));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new SymbolIconEngine(*this); }
    QString key() const override { return QStringLiteral("latchkey-symbol"); }

    static void fill(QPainter *painter, const QPainterPath &path, const QRectF &place,
                     const QColor &color)
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const qreal size = std::min(place.width(), place.height());
        painter->translate(place.center() - QPointF(size / 2, size / 2));
        painter->scale(size / GridSize, size / GridSize);
        painter->fillPath(path, color);
        painter->restore();
    }

private:
    Symbol m_symbol;
    ColorOf m_color;
    Message::Kind m_kind;
};

QColor colorOnButton(const QPalette &palette, QIcon::Mode mode, Message::Kind)
{
    const bool isDisabled = mode == QIcon::Disabled;
    return palette.color(isDisabled ? QPalette::Disabled : QPalette::Active,
                         mode == QIcon::Selected ? QPalette::HighlightedText
                                                 : QPalette::ButtonText);
}

/// In a menu Active is what the pointer is on; on a button it has the focus.
QColor colorInMenu(const QPalette &palette, QIcon::Mode mode, Message::Kind kind)
{
    return colorOnButton(palette, mode == QIcon::Active ? QIcon::Selected : mode, kind);
}

QColor colorOfKind(const QPalette &palette, QIcon::Mode mode, Message::Kind kind)
{
    return mode == QIcon::Selected ? palette.color(QPalette::HighlightedText)
                                   : readableKindColor(kind, palette);
}

} // namespace

QPainterPath symbolPath(Symbol symbol)
{
    // Read once: lists draw one for each row.
    static QHash<Symbol, QPainterPath> paths;
    const auto known = paths.constFind(symbol);
    return known != paths.cend() ? *known : *paths.insert(symbol, readPath(symbol));
}

void drawSymbol(QPainter *painter, Symbol symbol, const QRectF &place, const QColor &color)
{
    SymbolIconEngine::fill(painter, symbolPath(symbol), place, color);
}

QIcon buttonIcon(Symbol symbol)
{
    return QIcon(new SymbolIconEngine(symbol, colorOnButton));
}

void setButtonIcon(QAbstractButton *button, Symbol symbol)
{
    // The shapes fill their square, and styles leave little room behind it.
    const int size = std::max(int(GridSize), button->fontMetrics().ascent());
    button->setIconSize({size + Space::Small, size});
    button->setIcon(buttonIcon(symbol));
}

QIcon menuIcon(Symbol symbol)
{
    return QIcon(new SymbolIconEngine(symbol, colorInMenu));
}

Symbol symbolOf(Message::Kind kind)
{
    switch (kind) {
    case Message::Kind::Information:
        return Symbol::Information;
    case Message::Kind::Success:
        return Symbol::Success;
    case Message::Kind::Warning:
        return Symbol::Warning;
    case Message::Kind::Error:
        return Symbol::Error;
    }
    Q_UNREACHABLE();
}

QIcon kindIcon(Message::Kind kind)
{
    return QIcon(new SymbolIconEngine(symbolOf(kind), colorOfKind, kind));
}

} // namespace Latchkey
