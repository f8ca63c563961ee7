// SPDX-License-Identifier: MIT
#pragma once

#include "icons/icons.h"
#include "message.h"

#include <QWidget>

#include <optional>

namespace Latchkey {

/// A symbol as high as a line of text. Text beside it says what it means: it has no name.
class SymbolLabel : public QWidget
{
    Q_OBJECT

public:
    explicit SymbolLabel(QWidget *parent = nullptr);
    /// Shows show(@p kind).
    explicit SymbolLabel(Message::Kind kind, QWidget *parent = nullptr);

    /// Shows the sign of a message of @p kind in its colour.
    void show(Message::Kind kind);
    /// Shows @p symbol in the colour of texts.
    void show(Symbol symbol);
    /// Leaves its place empty.
    void clear();
    /// Nothing while its place is empty.
    [[nodiscard]] std::optional<Symbol> symbol() const { return m_symbol; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    std::optional<Symbol> m_symbol;
    std::optional<Message::Kind> m_kind;
};

} // namespace Latchkey
