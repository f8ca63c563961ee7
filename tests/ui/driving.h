// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessible>
#include <QList>
#include <QString>
#include <QWidget>

namespace Latchkey {

// What a user does to a widget, and how a user of assistive technology finds it.

/// The name that assistive technology is told.
[[nodiscard]] QString accessibleName(QWidget *widget);

/// The visible widgets under @p root that are called @p name.
template <typename Widget>
[[nodiscard]] QList<Widget *> allNamed(const QWidget &root, const QString &name)
{
    QList<Widget *> found;
    for (auto *widget : root.findChildren<Widget *>()) {
        if (widget->isVisible() && accessibleName(widget) == name)
            found << widget;
    }
    return found;
}

/// The one visible widget of that name; null where there is none, or more than one.
template <typename Widget> [[nodiscard]] Widget *named(const QWidget &root, const QString &name)
{
    const auto found = allNamed<Widget>(root, name);
    return found.size() == 1 ? found.first() : nullptr;
}

/// The one visible widget of that name that text can be put into.
[[nodiscard]] QWidget *field(const QWidget &root, const QString &name);

/// A key press and release for each code point; a line feed is Return.
void type(QWidget *widget, const QString &text);
/// Puts @p text on the clipboard and pastes it by keys.
void paste(QWidget *widget, const QString &text);
/// Drops @p text at @p place, which is in the coordinates of what is dropped on.
void drop(QWidget *widget, const QString &text, QPoint place = QPoint(4, 4));
/// What an input method does when it has composed @p text.
void commit(QWidget *widget, const QString &text);
/// Inserts through the interface that assistive technology edits by.
void insertAccessibly(QWidget *widget, int offset, const QString &text);

/// Every text that a label or a message under @p root shows now, one per line.
[[nodiscard]] QString shownText(const QWidget &root);
/// Everything that could be read off @p root without typing in it: titles, tooltips, texts, and
/// all that assistive technology is told.
[[nodiscard]] QString everyText(const QWidget &root);

} // namespace Latchkey
