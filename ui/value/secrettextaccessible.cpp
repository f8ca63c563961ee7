// SPDX-License-Identifier: MIT
#include "value/secrettextaccessible.h"

#include "value/secrettextview.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace Latchkey {

namespace {

/// What is heard of any value; not even its length can be told.
QString spoken(const SecretTextView *view)
{
    return QString(view->text().isEmpty() ? 0 : 8, QChar(0x2022));
}

class SecretTextAccessible : public QAccessibleWidget,
                             public QAccessibleTextInterface,
                             public QAccessibleEditableTextInterface
{
public:
    explicit SecretTextAccessible(SecretTextView *view)
        : QAccessibleWidget(view, QAccessible::EditableText)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        if (type == QAccessible::EditableTextInterface)
            return static_cast<QAccessibleEditableTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.passwordEdit = true; // with EditableText: the role "password text"
        state.editable = true;
        state.multiLine = true;
        return state;
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? spoken(view()) : QAccessibleWidget::text(kind);
    }

    void setText(QAccessible::Text kind, const QString &text) override
    {
        if (kind == QAccessible::Value)
            replaceText(0, characterCount(), text);
    }

    // Reading: the dots.
    void selection(int, int *start, int *end) const override { *start = *end = 0; }
    [[nodiscard]] int selectionCount() const override { return 0; }
    void addSelection(int, int) override { }
    void removeSelection(int) override { }
    void setSelection(int, int, int) override { }
    [[nodiscard]] int cursorPosition() const override { return characterCount(); }
    void setCursorPosition(int) override { }
    [[nodiscard]] QString text(int start, int end) const override
    {
        return spoken(view()).mid(start, end - start);
    }
    [[nodiscard]] int characterCount() const override
    {
        return static_cast<int>(spoken(view()).size());
    }
    [[nodiscard]] QRect characterRect(int) const override { return rect(); }
    [[nodiscard]] int offsetAtPoint(const QPoint &) const override { return 0; }
    void scrollToSubstring(int, int) override { }
    [[nodiscard]] QString attributes(int, int *start, int *end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

    // Writing: a range that covers the dots means all of the value.
    void deleteText(int start, int end) override { replaceText(start, end, {}); }
    void insertText(int offset, const QString &text) override { replaceText(offset, offset, text); }
    void replaceText(int start, int end, const QString &text) override
    {
        if (!view()->isEnabled())
            return; // as while it is being saved
        if (start == 0 && end >= characterCount())
            view()->replaceAll(text);
        else
            view()->insert(text);
    }

private:
    [[nodiscard]] SecretTextView *view() const { return static_cast<SecretTextView *>(widget()); }
};

QAccessibleInterface *create(const QString &, QObject *object)
{
    auto *view = qobject_cast<SecretTextView *>(object);
    return view ? new SecretTextAccessible(view) : nullptr;
}

} // namespace

void installSecretTextAccessibility()
{
    QAccessible::installFactory(create);
}

} // namespace Latchkey
