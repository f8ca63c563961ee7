// SPDX-License-Identifier: MIT
#include "driving.h"
#include "everypage.h"

#include <QApplication>
#include <QTest>

#include <algorithm>

namespace Latchkey {

using namespace Qt::StringLiterals;

namespace {

/// The child of @p ancestor that @p widget is, or is in.
const QWidget *childOf(const QWidget *ancestor, const QWidget *widget)
{
    while (widget->parentWidget() != ancestor)
        widget = widget->parentWidget();
    return widget;
}

/// Whether @p one is read before @p other: above it, or in the same row where reading begins. Where
/// they are in different panes, that goes for the panes.
bool isReadBefore(const QWidget *one, const QWidget *other)
{
    const QWidget *both = one->parentWidget();
    while (!both->isAncestorOf(other))
        both = both->parentWidget();
    const QRect first = childOf(both, one)->geometry();
    const QRect second = childOf(both, other)->geometry();
    const int shared =
        std::min(first.bottom(), second.bottom()) - std::max(first.top(), second.top());
    if (shared < std::min(first.height(), second.height()) / 2)
        return first.top() < second.top();
    return both->layoutDirection() == Qt::RightToLeft ? first.right() > second.right()
                                                      : first.left() < second.left();
}

QString described(QWidget *widget)
{
    return accessibleName(widget) + u" ("_s + QLatin1StringView(widget->metaObject()->className())
        + u')';
}

QString described(const QList<QWidget *> &widgets)
{
    QStringList names;
    for (QWidget *widget : widgets)
        names << described(widget);
    return names.join(u", ");
}

} // namespace

/// Where Tab leads on each page, also where reading begins on the right.
class TestTabOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void isReadingOrder_data();
    void isReadingOrder();

private:
    /// What @p key visits from what has the focus, until it comes round.
    [[nodiscard]] static QList<QWidget *> walk(Qt::Key key);

    const RecordingTranslator m_english{u"en"_s};
};

void TestTabOrder::cleanup()
{
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

QList<QWidget *> TestTabOrder::walk(Qt::Key key)
{
    QList<QWidget *> visited;
    for (QWidget *at = QApplication::focusWidget(); at && !visited.contains(at);
         at = QApplication::focusWidget()) {
        visited << at;
        QTest::keyClick(at, key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
    }
    return visited;
}

void TestTabOrder::isReadingOrder_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (const QString &page : pageNames()) {
        QTest::newRow(qPrintable(page)) << page << Qt::LeftToRight;
        QTest::newRow(qPrintable(page + u", mirrored"_s)) << page << Qt::RightToLeft;
    }
}

void TestTabOrder::isReadingOrder()
{
    QFETCH(const QString, page);
    QFETCH(const Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    EveryPage pages(m_english);
    QWidget *shown = pages.show(page);
    QVERIFY(shown);
    if (!QApplication::focusWidget())
        QTest::keyClick(shown, Qt::Key_Tab);

    const QList<QWidget *> visited = walk(Qt::Key_Tab);
    QList<QWidget *> missed = shown->findChildren<QWidget *>();
    missed.removeIf([&visited](QWidget *widget) {
        return !widget->isVisible() || !widget->isEnabled() || widget->focusProxy()
            || !(widget->focusPolicy() & Qt::TabFocus) || visited.contains(widget);
    });
    QVERIFY2(missed.isEmpty(), qPrintable(described(missed)));

    // It goes back once: from the end to the beginning.
    QStringList back;
    for (qsizetype at = 0; at < visited.size(); ++at) {
        QWidget *next = visited.at((at + 1) % visited.size());
        const bool isMeant = accessibleName(visited.at(at)) == u"Arrange"
            && accessibleName(next) == u"Filter"; // and from there straight into the list
        if (!isMeant && !isReadBefore(visited.at(at), next))
            back << described(visited.at(at)) + u" -> "_s + described(next);
    }
    QVERIFY2(back.size() <= 1, qPrintable(back.join(u", ")));

    QList<QWidget *> backwards = walk(Qt::Key_Backtab);
    std::reverse(backwards.begin() + 1, backwards.end());
    QVERIFY2(backwards == visited, qPrintable(described(backwards)));
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestTabOrder)
#include "tst_taborder.moc"
