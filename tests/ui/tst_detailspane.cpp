// SPDX-License-Identifier: MIT
#include "detailspane.h"
#include "driving.h"
#include "fields/exacttextedit.h"
#include "text/timetext.h"
#include "translations.h"

#include <QApplication>
#include <QClipboard>
#include <QTest>

namespace Latchkey {

namespace {

const QString dash = QStringLiteral("\u2013");

struct Row
{
    const char *object;
    const char *name;
    std::optional<QString> Secret::*field;
};

const Row optionalRows[] = {
    {"detailDescription", "Description", &Secret::description},
    {"detailCreatedAt", "Created at", &Secret::createdAt},
    {"detailCreatedBy", "Created by", &Secret::createdBy},
    {"detailUpdatedAt", "Updated at", &Secret::updatedAt},
    {"detailLastUpdatedBy", "Last updated by", &Secret::lastUpdatedBy},
    {"detailObject", "Object", &Secret::object},
};

Secret fullSecret()
{
    return {.id = QStringLiteral("sec_1"),
            .name = QStringLiteral("prod/key"),
            .description = QStringLiteral("one\r\ntwo\u00a0three"),
            .createdAt = QStringLiteral("2024-05-06T07:08:09.123456789Z"),
            .createdBy = QStringLiteral("ana@example.test"),
            .updatedAt = QStringLiteral("2025-01-02T03:04:05+02:00"),
            .lastUpdatedBy = QStringLiteral("jonas@example.test"),
            .object = QStringLiteral("secret")};
}

ExactTextEdit *rowOf(const DetailsPane &pane, const char *object)
{
    return pane.findChild<ExactTextEdit *>(QLatin1StringView(object));
}

QString textOf(const DetailsPane &pane, const char *object)
{
    return rowOf(pane, object)->text();
}

} // namespace

class TestDetailsPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslations(); }
    void showsPlaceholderFirst();
    void showsEveryField();
    void showsDashForAbsent_data();
    void showsDashForAbsent();
    void timesShowRawInToolTip();
    void unreadableTimeIsShownAsIs();
    void rawTimeIsNoMarkup();
    void nothingOfThePreviousStays();
    void isNamedForAssistiveTechnology();
    void everyRowIsReachedByTab();
    void keepsSelectionWhenShownAgain();
};

void TestDetailsPane::showsPlaceholderFirst()
{
    DetailsPane pane;
    pane.show(fullSecret());
    pane.clear();
    pane.QWidget::show();
    QVERIFY(!rowOf(pane, "detailId")->isVisible());
    QVERIFY(shownText(pane).contains(QLatin1StringView("appears here")));
    pane.show(fullSecret());
    QVERIFY(rowOf(pane, "detailId")->isVisible());
    QVERIFY(!shownText(pane).contains(QLatin1StringView("appears here")));
}

void TestDetailsPane::showsEveryField()
{
    const Secret secret = fullSecret();
    DetailsPane pane;
    pane.show(secret);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QCOMPARE(textOf(pane, "detailId"), secret.id);
    QCOMPARE(textOf(pane, "detailName"), secret.name);
    QCOMPARE(textOf(pane, "detailDescription"), *secret.description);
    QCOMPARE(textOf(pane, "detailCreatedAt"), timeText(*secret.createdAt, now));
    QCOMPARE(textOf(pane, "detailCreatedBy"), *secret.createdBy);
    QCOMPARE(textOf(pane, "detailUpdatedAt"), timeText(*secret.updatedAt, now));
    QCOMPARE(textOf(pane, "detailLastUpdatedBy"), *secret.lastUpdatedBy);
    QCOMPARE(textOf(pane, "detailObject"), *secret.object);
}

void TestDetailsPane::showsDashForAbsent_data()
{
    QTest::addColumn<int>("row");
    for (int i = 0; i < int(std::size(optionalRows)); ++i)
        QTest::newRow(optionalRows[i].name) << i;
}

void TestDetailsPane::showsDashForAbsent()
{
    QFETCH(const int, row);
    Secret secret = fullSecret();
    secret.*optionalRows[row].field = std::nullopt;
    DetailsPane pane;
    pane.show(secret);
    for (int i = 0; i < int(std::size(optionalRows)); ++i)
        QCOMPARE(textOf(pane, optionalRows[i].object) == dash, i == row);
    QCOMPARE(rowOf(pane, optionalRows[row].object)->toolTip(), QString());

    pane.show(Secret());
    QCOMPARE(textOf(pane, "detailId"), dash);
    QCOMPARE(textOf(pane, "detailName"), dash);
}

void TestDetailsPane::timesShowRawInToolTip()
{
    DetailsPane pane;
    pane.show(fullSecret());
    QCOMPARE(rowOf(pane, "detailCreatedAt")->toolTip(), *fullSecret().createdAt);
    QCOMPARE(rowOf(pane, "detailUpdatedAt")->toolTip(), *fullSecret().updatedAt);
    QVERIFY(textOf(pane, "detailCreatedAt").contains(QLatin1StringView(" ago")));
}

void TestDetailsPane::unreadableTimeIsShownAsIs()
{
    Secret secret = fullSecret();
    secret.createdAt = QStringLiteral("last tuesday");
    DetailsPane pane;
    pane.show(secret);
    QCOMPARE(textOf(pane, "detailCreatedAt"), QStringLiteral("last tuesday"));
    QCOMPARE(rowOf(pane, "detailCreatedAt")->toolTip(), QStringLiteral("last tuesday"));
}

// A tooltip that looks like HTML is shown as such, whoever wrote it.
void TestDetailsPane::rawTimeIsNoMarkup()
{
    Secret secret = fullSecret();
    secret.createdAt = QStringLiteral("<b>bold</b> & <img src='x'>");
    DetailsPane pane;
    pane.show(secret);
    QCOMPARE(textOf(pane, "detailCreatedAt"), *secret.createdAt);
    const QString toolTip = rowOf(pane, "detailCreatedAt")->toolTip();
    QVERIFY2(toolTip.contains(QLatin1StringView("&lt;img")), qPrintable(toolTip));
    QVERIFY2(!toolTip.contains(QLatin1StringView("<img")), qPrintable(toolTip));
}

void TestDetailsPane::nothingOfThePreviousStays()
{
    DetailsPane pane;
    pane.show(fullSecret());
    Secret other;
    other.id = QStringLiteral("sec_2");
    pane.show(other);
    const QString all = everyText(pane);
    for (const auto &row : optionalRows)
        QCOMPARE(textOf(pane, row.object), dash);
    QVERIFY(!all.contains(QLatin1StringView("ana@example.test")));
    QVERIFY(!all.contains(QLatin1StringView("sec_1")));
    QVERIFY(!all.contains(QLatin1StringView("2024-05-06")));
}

void TestDetailsPane::isNamedForAssistiveTechnology()
{
    DetailsPane pane;
    pane.show(fullSecret());
    pane.QWidget::show();
    for (const auto &row : optionalRows) {
        auto *text = named<ExactTextEdit>(
            pane, QStringLiteral("Details: %1").arg(QLatin1StringView(row.name)));
        QVERIFY2(text, row.name);
        QCOMPARE(text->objectName(), QLatin1StringView(row.object));
        QVERIFY(QAccessible::queryAccessibleInterface(text)->state().readOnly);
    }
}

void TestDetailsPane::everyRowIsReachedByTab()
{
    DetailsPane pane;
    pane.show(fullSecret());
    pane.resize(260, 200);
    pane.QWidget::show();
    QVERIFY(QTest::qWaitForWindowActive(&pane));
    QStringList reached;
    rowOf(pane, "detailName")->setFocus();
    for (int i = 0; i < 8; ++i) {
        QWidget *focused = QApplication::focusWidget();
        QVERIFY(focused);
        reached << focused->objectName();
        // What has the focus can be seen, though the pane is too low to show all.
        QVERIFY2(!focused->visibleRegion().isEmpty(), qPrintable(focused->objectName()));
        QTest::keySequence(focused, QKeySequence::SelectAll);
        QTest::keySequence(focused, QKeySequence::Copy);
        QCOMPARE(QApplication::clipboard()->text(), qobject_cast<ExactTextEdit *>(focused)->text());
        QTest::keyClick(focused, Qt::Key_Tab);
    }
    QCOMPARE(reached.size(), QSet<QString>(reached.begin(), reached.end()).size());
}

// "3 minutes ago" moves on every minute; what the user has selected elsewhere must not go with it.
void TestDetailsPane::keepsSelectionWhenShownAgain()
{
    DetailsPane pane;
    pane.show(fullSecret());
    for (const char *object : {"detailId", "detailDescription", "detailCreatedAt"})
        rowOf(pane, object)->selectAll();
    pane.show(fullSecret());
    for (const char *object : {"detailId", "detailDescription", "detailCreatedAt"})
        QVERIFY2(rowOf(pane, object)->textCursor().hasSelection(), object);
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestDetailsPane)
#include "tst_detailspane.moc"
