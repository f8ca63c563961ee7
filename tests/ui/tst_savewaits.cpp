// SPDX-License-Identifier: MIT
#include "driving.h"
#include "storewindow.h"

#include <QApplication>
#include <QClipboard>
#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

namespace Latchkey {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

const QByteArray valueBody = "{\"value\":\"" + QStringView(TypedValue).toLatin1() + "\"}";
const QStringList saved{u"Saved"_s};
const QStringList notSaved{u"Not saved"_s};
const QStringList unknown{u"Outcome unknown"_s};

} // namespace

/// A save that takes a while: the server asks to wait, the key is refused, or what has become of
/// the change has to be found out.
class TestSaveWaits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void countsDown_data();
    void countsDown();
    void cancelledWhileWaiting_data();
    void cancelledWhileWaiting();
    void waitsThreeTimesAtMost();
    void longWaitIsTold_data();
    void longWaitIsTold();
    void retriesOfCheckAreShown();
    void keyRefusedByCheck();
    void checksAgain_data();
    void checksAgain();
    void editsSinceAreKept();
    void leavingAsksAboutEditsSince();
    void sendsAgain_data();
    void sendsAgain();
    void receiptIsCopied();

private:
    void answerChange(int status, const QByteArray &header);
    /// What the countdown says; -1 while there is none.
    [[nodiscard]] int secondsLeft() const;
    /// Saves the typed value, with the answer lost and the secret not to be read afterwards.
    void saveIntoDoubt(bool isMade);
    [[nodiscard]] WindowUnderTest &test() const { return m_window->test; }

    std::unique_ptr<StoreWindow> m_window;
};

void TestSaveWaits::init()
{
    QApplication::setQuitOnLastWindowClosed(false);
    m_window = std::make_unique<StoreWindow>();
    QVERIFY(m_window->start());
    m_window->typeValue();
}

void TestSaveWaits::cleanup()
{
    QCOMPARE(QApplication::activeModalWidget(), nullptr);
    QVERIFY(m_window->hidesValue());
    m_window.reset();
}

void TestSaveWaits::answerChange(int status, const QByteArray &header)
{
    test().answerChange(response(status, {}, {header}));
}

int TestSaveWaits::secondsLeft() const
{
    const QRegularExpression countdown(u"Trying again in (\\d+) s\\."_s);
    const auto match = countdown.match(test().summary());
    return match.hasMatch() ? match.captured(1).toInt() : -1;
}

void TestSaveWaits::saveIntoDoubt(bool isMade)
{
    Script lost = isMade ? m_window->store.applied() : Script().on("PATCH");
    test().server.answer(lost.call([this] { m_window->breakReads(); }).reset());
    m_window->save();
    QTRY_COMPARE(m_window->headlines(), unknown);
    QCOMPARE(m_window->store.patchCount(), isMade ? 1 : 0);
    QCOMPARE(m_window->sentBodies(), QByteArrayList{valueBody});
    QVERIFY(test().says(u"The change may or may not have been made."_s));
    QVERIFY(test().says(u"Your edits are still here."_s));
    QCOMPARE(test().summary(), u"Will change: value"_s);
}

void TestSaveWaits::countsDown_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("429, seconds") << 429 << QByteArray("Retry-After: 60");
    QTest::newRow("429, milliseconds") << 429 << QByteArray("retry-after-ms: 60000");
    QTest::newRow("503, seconds") << 503 << QByteArray("Retry-After: 60");
}

void TestSaveWaits::countsDown()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, header);
    test().clock.setHaste(30);
    answerChange(status, header);
    m_window->save();
    QTRY_VERIFY(secondsLeft() > 55);
    QVERIFY(test().summary().startsWith(u"The server asks to wait."_s));
    QVERIFY(test().button("Cancel"));
    QVERIFY(!test().field("Name")->isEnabled());
    test().clock.skip(20s);
    QTRY_VERIFY(secondsLeft() <= 40);
    QVERIFY(secondsLeft() > 30);
    QTRY_COMPARE(m_window->headlines(), saved);
    QCOMPARE(test().clock.waits(), QList<std::chrono::milliseconds>{60s});
    // Looked at again before it was sent again.
    QCOMPARE(m_window->arrived(),
             (QStringList{u"GET sec_2"_s, u"PATCH sec_2"_s, u"GET sec_2"_s, u"PATCH sec_2"_s}));
    QCOMPARE(m_window->sentBodies(), (QByteArrayList{valueBody, valueBody}));
    QCOMPARE(secondsLeft(), -1);
}

void TestSaveWaits::cancelledWhileWaiting_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("how");
    QTest::newRow("429, button") << 429 << u"button"_s;
    QTest::newRow("429, Esc") << 429 << u"Esc"_s;
    QTest::newRow("503, button") << 503 << u"button"_s;
    QTest::newRow("503, Esc") << 503 << u"Esc"_s;
}

void TestSaveWaits::cancelledWhileWaiting()
{
    QFETCH(const int, status);
    QFETCH(const QString, how);
    test().clock.setHaste(1);
    answerChange(status, "Retry-After: 60");
    m_window->save();
    QTRY_VERIFY(secondsLeft() > 0);
    if (how == u"Esc"_s)
        QTest::keyClick(&test().window, Qt::Key_Escape);
    else
        QVERIFY(test().press("Cancel"));
    QTRY_COMPARE(m_window->headlines(), notSaved);
    QVERIFY(!test().button("Cancel"));
    QStringList expected{u"GET sec_2"_s, u"PATCH sec_2"_s};
    if (status == 503) // which may have changed something
        expected << u"GET sec_2"_s;
    QCOMPARE(m_window->arrived(), expected);
    QCOMPARE(test().summary(), u"Will change: value"_s);
    QVERIFY(test().field("Name")->isEnabled());

    m_window->save();
    QTRY_COMPARE(m_window->headlines(), saved);
    QCOMPARE(m_window->sentBodies(), (QByteArrayList{valueBody, valueBody}));
}

void TestSaveWaits::waitsThreeTimesAtMost()
{
    for (int i = 0; i < 5; ++i)
        answerChange(429, "Retry-After: 2");
    m_window->save();
    QTRY_COMPARE(m_window->headlines(), notSaved);
    QTest::qWait(50); // for what must not come
    QCOMPARE(m_window->sentBodies().size(), 4);
    QCOMPARE(test().clock.waits(), (QList<std::chrono::milliseconds>{2s, 2s, 2s}));
    QVERIFY(test().says(u"It asks to wait 2 second(s)."_s));
    QCOMPARE(test().summary(), u"Will change: value"_s);
}

void TestSaveWaits::longWaitIsTold_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("words");
    QTest::newRow("61 s") << QByteArray("Retry-After: 61") << u"It asks to wait 61 second(s)."_s;
    QTest::newRow("an hour") << QByteArray("Retry-After: 3600")
                             << u"It asks to wait 60 minute(s)."_s;
    QTest::newRow("refused") << QByteArray("x-should-retry: false") << QString();
}

void TestSaveWaits::longWaitIsTold()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QString, words);
    test().answerChange(response(429, {}, {header}));
    m_window->save();
    QTRY_COMPARE(m_window->headlines(), notSaved);
    QVERIFY2(test().says(words), qPrintable(shownText(test().window)));
    QCOMPARE(test().clock.waits(), QList<std::chrono::milliseconds>());
    QCOMPARE(m_window->sentBodies().size(), 1);
}

void TestSaveWaits::retriesOfCheckAreShown()
{
    test().clock.setHaste(1);
    m_window->answerRead(response(503, {}));
    m_window->save();
    QTRY_COMPARE(secondsLeft(), 1);
    QVERIFY(test().summary().contains(u"503"_s));
    QVERIFY(test().button("Cancel"));
    QTRY_COMPARE(m_window->headlines(), saved);
    QCOMPARE(m_window->arrived(), (QStringList{u"GET sec_2"_s, u"GET sec_2"_s, u"PATCH sec_2"_s}));
}

void TestSaveWaits::keyRefusedByCheck()
{
    m_window->answerRead(response(401, {}));
    m_window->save();
    QTRY_COMPARE(m_window->headlines(), notSaved);
    QVERIFY(test().says(u"The key was not accepted."_s));
    QCOMPARE(m_window->sentBodies(), QByteArrayList());
    QVERIFY(test().press("Enter another key"));
    QTRY_COMPARE(QApplication::focusWidget(), test().field("API key"));
    type(test().field("API key"), u"newer-key\n"_s);
    QTRY_COMPARE(m_window->headlines(), saved);
    QTest::qWait(20); // for what must not come
    QCOMPARE(m_window->sentBodies(), QByteArrayList{valueBody});
    QCOMPARE(test().changes().last().header("Authorization"), QByteArrayList{"Bearer newer-key"});
}

void TestSaveWaits::checksAgain_data()
{
    QTest::addColumn<bool>("isMade");
    QTest::addColumn<bool>("isReadable");
    QTest::addColumn<QStringList>("headline");
    QTest::newRow("made") << true << true << saved;
    QTest::newRow("not made") << false << true << notSaved;
    QTest::newRow("still unknown") << true << false << unknown;
}

void TestSaveWaits::checksAgain()
{
    QFETCH(const bool, isMade);
    QFETCH(const bool, isReadable);
    QFETCH(const QStringList, headline);
    saveIntoDoubt(isMade);
    if (isReadable)
        m_window->mendReads();
    m_window->forgetRequests();
    QWidget *checkAgain = test().button("Check again");
    QVERIFY(StoreWindow::tabTo(checkAgain)); // by keys alone
    QTest::keyClick(checkAgain, Qt::Key_Return);
    QTRY_COMPARE(m_window->arrived(), QStringList{u"GET sec_2"_s});
    QTRY_COMPARE(m_window->headlines(), headline);
    QCOMPARE(m_window->sentBodies().size(), 1);
    QCOMPARE(test().window.isWindowModified(), headline != saved);
    QCOMPARE(test().button("Check again") != nullptr, headline == unknown);
    QCOMPARE(test().button("Send again") != nullptr, headline == unknown);
    QVERIFY(m_window->hidesValue());
}

void TestSaveWaits::editsSinceAreKept()
{
    saveIntoDoubt(true);
    m_window->setText("Description", u"Since then"_s);
    m_window->mendReads();
    QVERIFY(test().press("Check again"));
    QTRY_COMPARE(m_window->headlines(), saved);
    QCOMPARE(test().descriptionText(), u"Since then"_s);
    QVERIFY(test().summary().contains(u"description"_s));
    QVERIFY(test().window.isWindowModified());
    // What is stored is known again, so this is no conflict.
    m_window->save();
    QTRY_COMPARE(m_window->store.find(u"sec_2"_s)->description, u"Since then"_s);
    QTRY_VERIFY(!test().window.isWindowModified());
}

void TestSaveWaits::leavingAsksAboutEditsSince()
{
    saveIntoDoubt(true);
    m_window->setText("Description", u"Since then"_s);
    m_window->mendReads();
    test().server.answer(
        Script().on("GET", "/sec_2").wait(200ms).reply([this](const RecordedRequest &request) {
            return m_window->store.answer(request);
        }));
    QVERIFY(test().press("Check again"));
    test().window.close();
    QVERIFY(test().says(u"The save is still running"_s));
    QTRY_VERIFY(test().says(u"There are unsaved edits"_s));
    QVERIFY(test().window.isVisible());
    QCOMPARE(test().descriptionText(), u"Since then"_s);
    QVERIFY(test().answer("Discard"));
    QTRY_VERIFY(!test().window.isVisible());
}

void TestSaveWaits::sendsAgain_data()
{
    QTest::addColumn<bool>("isMade");
    QTest::newRow("made") << true;
    QTest::newRow("not made") << false;
}

void TestSaveWaits::sendsAgain()
{
    QFETCH(const bool, isMade);
    saveIntoDoubt(isMade);
    m_window->mendReads();
    QVERIFY(test().press("Send again"));
    QTRY_COMPARE(m_window->headlines(), saved);
    QTest::qWait(20); // for what must not come
    QCOMPARE(m_window->store.patchCount(), 1);
    QCOMPARE(m_window->sentBodies().size(), isMade ? 1 : 2);
    QVERIFY(!test().window.isWindowModified());
}

void TestSaveWaits::receiptIsCopied()
{
    test().server.answer(Script().on("PATCH").reply([this](const RecordedRequest &request) {
        const QByteArray answer = m_window->store.answer(request);
        return QByteArray(answer).insert(answer.indexOf("\r\n"), "\r\nX-Request-Id: req-42");
    }));
    m_window->setText("Description", u"New"_s);
    m_window->save();
    QTRY_COMPARE(m_window->headlines(), saved);
    QVERIFY(test().says(u"Request ID: req-42"_s));
    QWidget *copy = test().button("Copy receipt");
    QVERIFY(StoreWindow::tabTo(copy));
    QTest::keyClick(copy, Qt::Key_Return);
    QCOMPARE(m_window->headlines(), saved); // the message stays

    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.value(0), u"Saved"_s);
    QVERIFY(lines.contains(u"Secret: beta (sec_2)"_s));
    const QString time = lines.filter(u"Time: "_s).value(0).sliced(6);
    const QDateTime then = QDateTime::fromString(time, Qt::ISODateWithMs);
    QVERIFY(then.isValid());
    QCOMPARE(then.timeSpec(), Qt::UTC);
    QVERIFY(qAbs(then.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QVERIFY(lines.contains(u"Fields: description, value"_s));
    const QByteArray value = QStringView(TypedValue).toUtf8();
    const QString fingerprint = QString::fromLatin1(
        QCryptographicHash::hash(value, QCryptographicHash::Sha256).toHex().first(8));
    const QString line = lines.filter(u"Value: "_s).value(0);
    QVERIFY2(line.contains(u"%1 byte(s), SHA-256 %2"_s.arg(value.size()).arg(fingerprint)),
             qPrintable(line));
    QVERIFY(lines.contains(u"Updated at, by the server: 2024-05-06T07:08:10Z"_s));
    QVERIFY(lines.contains(u"Request ID: req-42"_s));
    QVERIFY(!lines.join(u'\n').contains(QStringView(TypedValue)));
    QVERIFY(!lines.join(u'\n').contains(QStringView(TestKey)));
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestSaveWaits)
#include "tst_savewaits.moc"
