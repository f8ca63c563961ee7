// SPDX-License-Identifier: MIT
#include "valuedriving.h"

#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QTest>
#include <QUrl>
#include <QVBoxLayout>

namespace Latchkey {

ShownField::ShownField(std::chrono::milliseconds clipboardTime,
                       const SecretValueField::CaptureExcluder &excluder)
    : before(new QLineEdit), field(new SecretValueField(nullptr, clipboardTime, excluder)),
      after(new QLineEdit), view(field->findChild<SecretTextView *>())
{
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(before);
    layout->addWidget(field);
    layout->addWidget(after);
    window.resize(640, 480);
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("the window does not become active");
    view->setFocus();
}

QAbstractButton *ShownField::button(const QString &name) const
{
    return named<QAbstractButton>(*field, name);
}

void ShownField::click(const QString &name)
{
    QAbstractButton *found = nullptr;
    if (!QTest::qWaitFor([&] { return (found = button(name)) != nullptr; }))
        qFatal("there is no button %s", qPrintable(name));
    QTest::mouseClick(found, Qt::LeftButton);
}

std::unique_ptr<QMimeData> filesData(const QStringList &paths)
{
    auto data = std::make_unique<QMimeData>();
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls << QUrl::fromLocalFile(path);
    data->setUrls(urls);
    data->setText(paths.join(QLatin1Char('\n')));
    return data;
}

Qt::DropAction dropData(QWidget *widget, const QMimeData &data, QPoint place)
{
    QWidget *receiver = static_cast<QAbstractScrollArea *>(widget)->viewport();
    const Qt::DropActions possible = Qt::CopyAction | Qt::MoveAction;
    QDragEnterEvent enter(place, possible, &data, Qt::LeftButton, Qt::NoModifier);
    enter.setDropAction(Qt::MoveAction);
    enter.ignore();
    QApplication::sendEvent(receiver, &enter);
    if (!enter.isAccepted())
        return Qt::IgnoreAction;
    QDragMoveEvent move(place, possible, &data, Qt::LeftButton, Qt::NoModifier);
    move.setDropAction(Qt::MoveAction);
    QApplication::sendEvent(receiver, &move);
    QDropEvent drop(place, possible, &data, Qt::LeftButton, Qt::NoModifier);
    drop.setDropAction(Qt::MoveAction);
    QApplication::sendEvent(receiver, &drop);
    return drop.isAccepted() ? drop.dropAction() : Qt::IgnoreAction;
}

} // namespace Latchkey
