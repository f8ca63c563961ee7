// SPDX-License-Identifier: MIT
#include "pagetexts.h"

#include "driving.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>

namespace Latchkey {

using namespace Qt::StringLiterals;

namespace {

QString describe(const QWidget *widget, const QString &text, QSize needed = {})
{
    return QStringLiteral("%1 \"%2\" (%3x%4, needs %5x%6)")
        .arg(QLatin1StringView(widget->metaObject()->className()), text)
        .arg(widget->width())
        .arg(widget->height())
        .arg(needed.width())
        .arg(needed.height());
}

/// What is cut on purpose, with a tooltip or another place that has all of it.
bool mayBeCut(const QWidget *widget)
{
    return widget->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
}

/// Empty if @p text, which @p widget shows, fits.
QString cutText(const QWidget *widget, const QString &text, QSize needed)
{
    const bool fits = needed.width() <= widget->width() && needed.height() <= widget->height();
    return !widget->isVisible() || text.isEmpty() || mayBeCut(widget) || fits
        ? QString()
        : describe(widget, text, needed);
}

} // namespace

QStringList cutTexts(const QWidget &root)
{
    QStringList cut;
    for (const auto *label : root.findChildren<QLabel *>()) {
        const QSize wrapped(0, label->heightForWidth(label->width()));
        cut << cutText(label, label->text(), label->wordWrap() ? wrapped : label->sizeHint());
    }
    for (const auto *button : root.findChildren<QAbstractButton *>()) {
        const QSize least = button->minimumSizeHint();
        cut << cutText(button, button->text(), least.isValid() ? least : button->sizeHint());
    }
    for (const auto *box : root.findChildren<QComboBox *>())
        cut << cutText(box, box->currentText(), box->minimumSizeHint());
    for (const auto *edit : root.findChildren<QLineEdit *>()) {
        const int text = edit->fontMetrics().horizontalAdvance(edit->placeholderText());
        if (edit->text().isEmpty() && edit->toolTip().isEmpty()) // which says more
            cut << cutText(edit, edit->placeholderText(), {text + 8, 0});
    }
    // Nothing reaches out of what it lies in, unless that scrolls.
    for (const auto *widget : root.findChildren<QWidget *>()) {
        const QWidget *parent = widget->parentWidget();
        if (!widget->isVisible() || widget->isWindow() || parent->inherits("QAbstractScrollArea")
            || qobject_cast<QAbstractScrollArea *>(parent->parentWidget())
            || qobject_cast<const QHeaderView *>(widget))
            continue;
        if (!parent->rect().adjusted(-1, 0, 1, 0).contains(widget->geometry())) // QSplitter: by one
            cut << describe(widget, u"reaches out of "_s + describe(parent, {}));
    }
    for (const auto *area : root.findChildren<QScrollArea *>()) {
        if (area->isVisible() && area->widget()->width() > area->viewport()->width())
            cut << describe(area->widget(), u"is wider than what shows it"_s);
    }
    for (const auto *splitter : root.findChildren<QSplitter *>()) {
        for (int i = 1; i < splitter->count() && splitter->isVisible(); ++i) {
            if (splitter->widget(i - 1)->geometry().intersects(splitter->widget(i)->geometry()))
                cut << describe(splitter->widget(i), u"overlaps the one before it"_s);
        }
    }
    cut.removeAll(QString());
    return cut;
}

QStringList shownTexts(const QWidget &root)
{
    QStringList texts;
    for (auto *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        texts << widget->toolTip() << accessibleName(widget) << widget->accessibleDescription();
        if (const auto *label = qobject_cast<QLabel *>(widget))
            texts << label->text();
        if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            texts << button->text();
        if (const auto *edit = qobject_cast<QLineEdit *>(widget))
            texts << edit->placeholderText();
        if (const auto *box = qobject_cast<QComboBox *>(widget)) {
            for (int item = 0; item < box->count(); ++item)
                texts << box->itemText(item);
        }
        const auto *view = qobject_cast<QAbstractItemView *>(widget);
        const QAbstractItemModel *model = view ? view->model() : nullptr;
        for (int column = 0; model && column < model->columnCount(); ++column) {
            texts << model->headerData(column, Qt::Horizontal).toString();
            for (int row = 0; row < model->rowCount(); ++row) {
                const QModelIndex index = model->index(row, column);
                for (const int role :
                     {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                    texts << index.data(role).toString();
            }
        }
    }
    for (const auto *action : root.findChildren<QAction *>())
        texts << action->text() << action->toolTip();
    return texts;
}

QStringList repeatedMnemonics(const QWidget &root)
{
    QMap<QString, QString> owners;
    QStringList twice;
    const auto add = [&](const QString &text) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (!key.isEmpty() && owners.contains(key))
            twice << key + u": "_s + owners.value(key) + u", "_s + text;
        owners.insert(key, text);
    };
    for (const auto *label : root.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy())
            add(label->text());
    }
    for (const auto *button : root.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->isEnabled())
            add(button->text());
    }
    if (const auto *menus = root.findChild<QMenuBar *>()) {
        for (const QAction *menu : menus->actions())
            add(menu->text());
        for (const QAction *menu : menus->actions()) {
            owners.clear();
            for (const QAction *action : menu->menu()->actions())
                add(action->text());
        }
    }
    return twice;
}

} // namespace Latchkey
