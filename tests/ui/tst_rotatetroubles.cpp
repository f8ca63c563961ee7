// SPDX-License-Identifier: MIT
#include "rotatepagetest.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace Latchkey {

using namespace Qt::StringLiterals;

/// The page for many secrets: rows that are not sent, not at once, or without an answer.
class TestRotateTroubles : public RotatePageTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init() { begin(); }
    void cleanup() { end(); }
    void createsInDoubt_data();
    void createsInDoubt();
    void createsWhatIsGone();
    void countsDownToTheNextTry();
    void saysWhyEntriesAreRefused_data();
    void saysWhyEntriesAreRefused();
};

void TestRotateTroubles::createsInDoubt_data()
{
    QTest::addColumn<bool>("isMade");
    QTest::addColumn<bool>("isReadable");
    QTest::addColumn<QString>("result");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("reported");
    QTest::newRow("made") << true << true << u"Saved"_s
                          << u"But a secret of this name exists now, and did not before."_s
                          << u"saved"_s;
    QTest::newRow("not made") << false << true << u"Not saved"_s
                              << u"No secret of this name exists, so it was not created."_s
                              << u"not saved"_s;
    QTest::newRow("not to be known")
        << true << false << u"Outcome unknown"_s
        << u"The secret may or may not have been created."_s << u"unknown"_s;
}

void TestRotateTroubles::createsInDoubt()
{
    QFETCH(const bool, isMade);
    QFETCH(const bool, isReadable);
    QFETCH(const QString, result);
    QFETCH(const QString, words);
    QFETCH(const QString, reported);
    read("NEW=canary-new\n");
    m_server->answer(
        Script()
            .on("POST")
            .call([&] {
                if (isMade)
                    m_store.add({.id = u"sec_3"_s, .name = u"NEW"_s});
                if (!isReadable)
                    m_server->answerAll(
                        Script(response(500, {}, {"x-should-retry: false"})).on("GET"));
            })
            .close()); // no answer comes
    press(u"Start"_s);
    QTRY_VERIFY(isOver());
    QCOMPARE(column(3), QStringList{result});
    QVERIFY2(label("rotationDetail").contains(words), qPrintable(label("rotationDetail")));
    QCOMPARE(changes().size(), 1);
    QCOMPARE(m_page->hasWork(), result != u"Saved");
    const QString path = m_folder.filePath(u"doubt.csv"_s);
    QVERIFY(m_page->saveReport(path));
    QFile report(path);
    QVERIFY(report.open(QIODevice::ReadOnly));
    const QString line = u"\"NEW\",\"1\",\"create\",\"%1\""_s.arg(reported);
    QVERIFY(QString::fromUtf8(report.readAll()).contains(line));
}

void TestRotateTroubles::createsWhatIsGone()
{
    read("ONE=canary-one\nTWO=canary-three\n");
    m_store.remove(u"sec_1"_s);
    press(u"Start"_s);
    QTRY_VERIFY(isOver());
    QCOMPARE(column(3), (QStringList{u"Not saved"_s, u"Saved"_s}));
    QVERIFY(label("rotationDetail").contains(u"Choose the row again to create it."_s));
    QCOMPARE(changes().size(), 1);
    QVERIFY(!m_page->hasWork());
    QTest::keyClick(table(), Qt::Key_Space);
    QCOMPARE(cell(0, 1), u"Create"_s);
    press(u"Take up the rest"_s);
    QTRY_VERIFY(isOver());
    QCOMPARE(column(3), (QStringList{u"Saved"_s, u"Saved"_s}));
    QCOMPARE(changes().size(), 2);
    QCOMPARE(changes().constLast(), R"(POST {"name":"ONE","value":"canary-one"})");
}

void TestRotateTroubles::countsDownToTheNextTry()
{
    const auto secondsLeft = [this] {
        const QRegularExpression countdown(
            u"^The server asks to wait\\. Trying again in (\\d+) s\\.$"_s);
        return countdown.match(label("rotationStatus")).captured(1).toInt();
    };
    m_clock.setHaste(30);
    read("ONE=canary-one\nTWO=canary-three\n");
    m_server->answer(Script(response(429, {}, {"Retry-After: 60"})).on("PATCH"));
    press(u"Start"_s);
    QTRY_VERIFY(secondsLeft() > 55);
    QCOMPARE(column(3), (QStringList{u"Saving\u2026"_s, u"Waiting"_s}));
    m_clock.skip(std::chrono::seconds(20));
    QTRY_VERIFY(secondsLeft() <= 40);
    QVERIFY(secondsLeft() > 30);
    QTRY_VERIFY(isOver());
    QCOMPARE(column(3), (QStringList{u"Saved"_s, u"Saved"_s}));
    QCOMPARE(changes().size(), 3);
    QVERIFY(!shownText(*m_page).contains(u"Trying again"_s));
}

void TestRotateTroubles::saysWhyEntriesAreRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &content, const QString &words) {
        QTest::newRow(name) << content << words;
    };
    row("no name", "=canary-one", u"the name cannot be used."_s);
    row("open quote", "TWO=\"canary-one\nONE=canary-three\n",
        u"the quote on line 1 is never closed"_s);
    row("text after a quote", "ONE=\"canary-one\" canary-three",
        u"something follows the closing quote."_s);
    row("key without quotes", "ONE=-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n",
        u"needs quotes around it."_s);
    row("not UTF-8", "ONE=canary-one\xff\n", u"this is not UTF-8 text."_s);
    row("cut JSON", R"({"ONE":"canary-one",)", u"here it stops being a JSON object."_s);
    row("true", R"({"ONE":true})", u"It is true or false, not a text."_s);
    row("null", R"({"ONE":null})", u"It is null, not a text."_s);
    row("object", R"({"ONE":{"a":"canary-one"}})", u"It is an object, not a text."_s);
    row("array", R"({"ONE":["canary-one"]})", u"It is an array, not a text."_s);
    row("half a character", R"({"ONE":"canary-one\ud800"})", u"only half a character"_s);
}

void TestRotateTroubles::saysWhyEntriesAreRefused()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, words);
    read(content);
    const qsizetype row = column(1).indexOf(u"Refused"_s);
    QVERIFY2(row >= 0, qPrintable(column(1).join(u' ')));
    QVERIFY2(cell(int(row), 2).contains(words), qPrintable(cell(int(row), 2)));
    QVERIFY(!button(u"Start"_s)->isEnabled());
    QVERIFY(hidesAll());
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestRotateTroubles)
#include "tst_rotatetroubles.moc"
