// SPDX-License-Identifier: MIT
#include "activitymodel.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

namespace Latchkey {

namespace {

const QDateTime noon(QDate(2025, 3, 30), QTime(12, 34, 56, 789), Qt::UTC);

Exchange exchange()
{
    return {.startedAt = noon,
            .method = "PATCH",
            .path = QStringLiteral("/v1/deployments/secrets/sec_1"),
            .attempt = 2,
            .status = 200,
            .duration = std::chrono::milliseconds(12),
            .requestId = QStringLiteral("req_1")};
}

QString shown(const Exchange &exchange, ActivityModel::Column column)
{
    ActivityModel model;
    model.append(exchange);
    return model.index(0, column).data().toString();
}

} // namespace

class TestActivityModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void startsEmpty();
    void appends();
    void keepsTheNewest();
    void showsEveryColumn();
    void namesEveryColumn();
    void status_data();
    void status();
    void failureStandsOut();
    void duration_data();
    void duration();
    void durationFollowsLocale();
    void timeIsLocalWithSeconds_data();
    void timeIsLocalWithSeconds();
    void timeHasSecondsInEveryLocale();
    void toolTips();
    void toolTipIsNoMarkup();
    void numbersAreOnTheRight();
    void emptyCellIsNotSilent();

private:
    void testModel();

    std::unique_ptr<ActivityModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestActivityModel::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    qputenv("TZ", "UTC-02:00"); // two hours ahead of UTC
    m_model = std::make_unique<ActivityModel>();
    testModel();
}

void TestActivityModel::testModel()
{
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestActivityModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

void TestActivityModel::startsEmpty()
{
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->columnCount(), int(ActivityModel::ColumnCount));
    QVERIFY(m_model->exchanges().isEmpty());
    QVERIFY(!m_model->data({}, Qt::DisplayRole).isValid());
}

void TestActivityModel::appends()
{
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    Exchange second = exchange();
    second.requestId = QStringLiteral("req_2");
    m_model->append(exchange());
    m_model->append(second);
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(inserted.last().at(1).toInt(), 1);
    QCOMPARE(m_model->exchanges().last().requestId, second.requestId);
    QCOMPARE(m_model->index(1, ActivityModel::RequestIdColumn).data().toString(), second.requestId);
    // A table, not a tree.
    QCOMPARE(m_model->rowCount(m_model->index(0, 0)), 0);
    QCOMPARE(m_model->columnCount(m_model->index(0, 0)), 0);
}

void TestActivityModel::keepsTheNewest()
{
    m_tester.reset(); // it is slow, and what happens at the limit is new
    QPersistentModelIndex fourth;
    for (int i = 0; i < ActivityModel::MaxExchanges + 3; ++i) {
        if (i == ActivityModel::MaxExchanges) {
            testModel();
            fourth = m_model->index(3, 0);
        }
        Exchange next = exchange();
        next.attempt = i;
        m_model->append(next);
    }
    QCOMPARE(m_model->rowCount(), ActivityModel::MaxExchanges);
    QCOMPARE(m_model->exchanges().first().attempt, 3);
    QCOMPARE(m_model->exchanges().last().attempt, ActivityModel::MaxExchanges + 2);
    QCOMPARE(fourth.row(), 0); // a selection goes along
}

void TestActivityModel::showsEveryColumn()
{
    m_model->append(exchange());
    QStringList cells;
    for (int column = 0; column < m_model->columnCount(); ++column)
        cells << m_model->index(0, column).data().toString();
    QCOMPARE(cells,
             (QStringList{QStringLiteral("14:34:56"), QStringLiteral("PATCH"),
                          QStringLiteral("/v1/deployments/secrets/sec_1"), QStringLiteral("200"),
                          QStringLiteral("12 ms"), QStringLiteral("2"), QStringLiteral("req_1")}));
}

void TestActivityModel::namesEveryColumn()
{
    QStringList names;
    for (int column = 0; column < m_model->columnCount(); ++column)
        names << m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    QCOMPARE(names,
             (QStringList{QStringLiteral("Time"), QStringLiteral("Method"), QStringLiteral("Path"),
                          QStringLiteral("Status"), QStringLiteral("Duration"),
                          QStringLiteral("Attempt"), QStringLiteral("Request ID")}));
    QVERIFY(!m_model->headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
    QVERIFY(!m_model->headerData(7, Qt::Horizontal, Qt::DisplayRole).isValid());
}

void TestActivityModel::status_data()
{
    using Kind = ApiError::Kind;
    QTest::addColumn<int>("status");
    QTest::addColumn<std::optional<Kind>>("problem");
    QTest::addColumn<QString>("text");
    const auto row = [](int status, std::optional<Kind> problem, const char *text) {
        QTest::addRow("%d %s", status, text) << status << problem << QString::fromLatin1(text);
    };
    row(200, {}, "200");
    row(503, {}, "503");
    row(0, Kind::NotConnected, "not connected");
    row(0, Kind::ProxyFailed, "proxy failed");
    row(0, Kind::ProxyAuthentication, "proxy wants a password");
    row(0, Kind::NotTrusted, "not trusted");
    row(0, Kind::ConnectionLost, "connection lost");
    row(0, Kind::TimedOut, "timed out");
    row(0, Kind::Cancelled, "cancelled");
    row(200, Kind::TooLarge, "200, too long");
    row(200, Kind::ConnectionLost, "200, connection lost");
    row(200, Kind::Unreadable, "200, unreadable");
    row(404, Kind::Status, "404");
    row(0, {}, "");
}

void TestActivityModel::status()
{
    QFETCH(const int, status);
    QFETCH(const std::optional<ApiError::Kind>, problem);
    Exchange ended = exchange();
    ended.status = status;
    ended.problem = problem;
    QTEST(shown(ended, ActivityModel::StatusColumn), "text");
}

// By weight and words, not by colour.
void TestActivityModel::failureStandsOut()
{
    Exchange refused = exchange();
    refused.status = 401;
    Exchange cut = exchange();
    cut.problem = ApiError::Kind::ConnectionLost;
    m_model->append(exchange());
    m_model->append(refused);
    m_model->append(cut);
    const auto font = [this](int row, ActivityModel::Column column) {
        return m_model->index(row, column).data(Qt::FontRole);
    };
    QVERIFY(!font(0, ActivityModel::StatusColumn).isValid());
    for (const int row : {1, 2}) {
        QCOMPARE(font(row, ActivityModel::StatusColumn).value<QFont>().weight(), QFont::DemiBold);
        QVERIFY(!font(row, ActivityModel::PathColumn).isValid());
    }
}

void TestActivityModel::duration_data()
{
    QTest::addColumn<int>("milliseconds");
    QTest::addColumn<QString>("text");
    const auto row = [](int milliseconds, const char *text) {
        QTest::newRow(text) << milliseconds << QString::fromLatin1(text);
    };
    row(0, "0 ms");
    row(12, "12 ms");
    row(999, "999 ms");
    row(1000, "1.0 s");
    row(3400, "3.4 s");
    row(30012, "30.0 s");
    row(1234567, "1,234.6 s");
}

void TestActivityModel::duration()
{
    QFETCH(const int, milliseconds);
    Exchange ended = exchange();
    ended.duration = std::chrono::milliseconds(milliseconds);
    QTEST(shown(ended, ActivityModel::DurationColumn), "text");
}

void TestActivityModel::durationFollowsLocale()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    Exchange ended = exchange();
    ended.duration = std::chrono::milliseconds(3400);
    QCOMPARE(shown(ended, ActivityModel::DurationColumn), QStringLiteral("3,4 s"));
}

void TestActivityModel::timeIsLocalWithSeconds_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");
    QTest::newRow("British") << QLocale(QLocale::English, QLocale::UnitedKingdom)
                             << QStringLiteral("14:34:56");
    QTest::newRow("American") << QLocale(QLocale::English, QLocale::UnitedStates)
                              << QStringLiteral("2:34:56 PM");
    QTest::newRow("Finnish") << QLocale(QLocale::Finnish) << QStringLiteral("14.34.56");
    QTest::newRow("zone in brackets")
        << QLocale(QLocale::Spanish, QLocale::Spain) << QStringLiteral("14:34:56");
    QTest::newRow("zone first") << QLocale(QLocale::Chinese, QLocale::China)
                                << QStringLiteral("14:34:56");
    QTest::newRow("words") << QLocale(QLocale::French, QLocale::Canada)
                           << QStringLiteral("14 h 34 min 56 s");
}

void TestActivityModel::timeIsLocalWithSeconds()
{
    QFETCH(const QLocale, locale);
    QLocale::setDefault(locale);
    QTEST(shown(exchange(), ActivityModel::TimeColumn), "text");
}

void TestActivityModel::timeHasSecondsInEveryLocale()
{
    const QString zone = noon.toLocalTime().timeZoneAbbreviation();
    QVERIFY(!zone.isEmpty());
    for (const QLocale &locale :
         QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry)) {
        QLocale::setDefault(locale);
        const QString time = shown(exchange(), ActivityModel::TimeColumn);
        const QString said = locale.name() + QStringLiteral(": ") + time;
        QVERIFY2(time.contains(locale.toString(56)), qPrintable(said));
        QVERIFY2(!time.contains(zone), qPrintable(said));
        QVERIFY2(!time.contains(u'(') && !time.contains(u')'), qPrintable(said));
        QVERIFY2(time == time.trimmed() && !time.endsWith(u','), qPrintable(said));
    }
}

void TestActivityModel::toolTips()
{
    m_model->append(exchange());
    const auto toolTip = [this](ActivityModel::Column column) {
        return m_model->index(0, column).data(Qt::ToolTipRole).toString();
    };
    QCOMPARE(toolTip(ActivityModel::TimeColumn), QStringLiteral("2025-03-30T12:34:56.789Z"));
    QCOMPARE(toolTip(ActivityModel::PathColumn), exchange().path);
    QCOMPARE(toolTip(ActivityModel::RequestIdColumn), exchange().requestId);
    QCOMPARE(toolTip(ActivityModel::AttemptColumn), QString());
}

// A tooltip that looks like HTML is shown as such, whoever wrote it.
void TestActivityModel::toolTipIsNoMarkup()
{
    Exchange odd = exchange();
    odd.requestId = QStringLiteral("<b>x</b><img src='y'>");
    m_model->append(odd);
    const QModelIndex cell = m_model->index(0, ActivityModel::RequestIdColumn);
    QCOMPARE(cell.data().toString(), odd.requestId);
    QVERIFY(!cell.data(Qt::ToolTipRole).toString().contains(QLatin1StringView("<img")));
}

void TestActivityModel::numbersAreOnTheRight()
{
    m_model->append(exchange());
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const bool isNumber =
            column == ActivityModel::DurationColumn || column == ActivityModel::AttemptColumn;
        const auto cell =
            m_model->index(0, column).data(Qt::TextAlignmentRole).value<Qt::Alignment>();
        QCOMPARE(cell.testFlag(Qt::AlignRight), isNumber);
        QCOMPARE(m_model->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole)
                     .value<Qt::Alignment>(),
                 cell);
    }
}

void TestActivityModel::emptyCellIsNotSilent()
{
    Exchange nameless = exchange();
    nameless.requestId.clear();
    m_model->append(nameless);
    const auto heard = [this](ActivityModel::Column column) {
        return m_model->index(0, column).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(heard(ActivityModel::RequestIdColumn), QStringLiteral("none"));
    QCOMPARE(heard(ActivityModel::StatusColumn), QStringLiteral("200"));
    QCOMPARE(shown(nameless, ActivityModel::RequestIdColumn), QString());
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestActivityModel)
#include "tst_activitymodel.moc"
