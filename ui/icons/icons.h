// SPDX-License-Identifier: MIT
#pragma once

#include "message.h"

#include <QIcon>
#include <QPainterPath>

class QAbstractButton;
class QColor;
class QPainter;
class QRectF;

namespace Latchkey {

/// What an icon stands for; its shape is one of resources/icons/actions/.
enum class Symbol {
    Add,
    Arrange,
    Clock,
    Close,
    Copy,
    Delete,
    Disconnect,
    Discard,
    Duplicate,
    Error,
    Find,
    Generate,
    Hide,
    Information,
    Import,
    Protected,
    Refresh,
    Reveal,
    Rotate,
    Save,
    Success,
    Warning,
};

/// The shape of @p symbol in a square of 16 by 16.
[[nodiscard]] QPainterPath symbolPath(Symbol symbol);

/// Draws @p symbol in @p place, filled with @p color: sharp at every scale.
void drawSymbol(QPainter *painter, Symbol symbol, const QRectF &place, const QColor &color);

/// For a button: it has the colour of the application's texts on buttons, and follows it.
[[nodiscard]] QIcon buttonIcon(Symbol symbol);
/// Puts that beside the text of @p button, as high as its letters are and with room between them.
void setButtonIcon(QAbstractButton *button, Symbol symbol);
/// The same for an item of a menu, where the one that the pointer is on stands on another colour.
[[nodiscard]] QIcon menuIcon(Symbol symbol);

/// The sign of a message of @p kind, and an icon of it in a colour of its own.
[[nodiscard]] Symbol symbolOf(Message::Kind kind);
[[nodiscard]] QIcon kindIcon(Message::Kind kind);

} // namespace Latchkey
