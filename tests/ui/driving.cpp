// SPDX-License-Identifier: MIT
#include "driving.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QInputMethodEvent>
#include <QLabel>
#include <QMimeData>
#include <QTest>

namespace Latchkey {

namespace {

QWidget *receiverOfDrops(QWidget *widget)
{
    auto *area = qobject_cast<QAbstractScrollArea *>(widget);
    return area ? area->viewport() : widget;
}

void addAccessibleTexts(QAccessibleInterface *interface, QStringList &texts)
{
    for (const QAccessible::Text kind :
         {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        texts << interface->text(kind);
    if (QAccessibleTextInterface *text = interface->textInterface())
        texts << text->text(0, text->characterCount());
}

} // namespace

QString accessibleName(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

QWidget *field(const QWidget &root, const QString &name)
{
    QWidget *found = nullptr;
    for (QWidget *widget : allNamed<QWidget>(root, name)) {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface->editableTextInterface() || interface->state().readOnly)
            continue;
        if (found)
            return nullptr;
        found = widget;
    }
    return found;
}

void type(QWidget *widget, const QString &text)
{
    for (const char32_t c : text.toUcs4()) {
        if (c == U'\n')
            QTest::keyClick(widget, Qt::Key_Return);
        else
            QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString::fromUcs4(&c, 1),
                                Qt::NoModifier);
    }
}

void paste(QWidget *widget, const QString &text)
{
    QApplication::clipboard()->setText(text);
    QTest::keySequence(widget, QKeySequence::Paste);
}

void drop(QWidget *widget, const QString &text, QPoint place)
{
    QWidget *receiver = receiverOfDrops(widget);
    QMimeData data;
    data.setText(text);
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(receiver, &enter);
    QDragMoveEvent move(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(receiver, &move);
    QDropEvent dropped(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(receiver, &dropped);
}

void commit(QWidget *widget, const QString &text)
{
    QInputMethodEvent composing(text.left(1), {});
    QApplication::sendEvent(widget, &composing);
    QInputMethodEvent done;
    done.setCommitString(text);
    QApplication::sendEvent(widget, &done);
}

void insertAccessibly(QWidget *widget, int offset, const QString &text)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    QVERIFY(interface && interface->editableTextInterface());
    interface->editableTextInterface()->insertText(offset, text);
}

QString shownText(const QWidget &root)
{
    QStringList texts;
    for (const auto *label : root.findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            texts << label->text();
    }
    return texts.join(QLatin1Char('\n'));
}

QString everyText(const QWidget &root)
{
    QStringList texts{root.windowTitle()};
    for (auto *widget : root.findChildren<QWidget *>()) {
        texts << widget->windowTitle() << widget->toolTip() << widget->statusTip()
              << widget->whatsThis() << widget->objectName();
        if (QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget))
            addAccessibleTexts(interface, texts);
    }
    for (const auto *label : root.findChildren<QLabel *>())
        texts << label->text();
    for (const auto *action : root.findChildren<QAction *>())
        texts << action->text() << action->toolTip();
    return texts.join(QLatin1Char('\n'));
}

} // namespace Latchkey
