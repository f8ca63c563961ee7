// SPDX-License-Identifier: MIT
#include "driving.h"
#include "storewindow.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QTest>

namespace Latchkey {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

const QString question = u"There are unsaved edits"_s;

} // namespace

/// The program is told to end, whatever it is at.
class TestSessionEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void withNothingToLose_data();
    void withNothingToLose();
    void asksAboutEdits();
    void noteWhileSaving();
    void savedIsNoted();
    void notSavedIsNoted();
    void unknownIsNoted();
    void saveAfterwardsIsNotNoted();
    void editsSinceAreNotLost();
    void nextWindowShowsNote();

private:
    [[nodiscard]] QString noteFile() const { return test().notes.filePath(u"note"_s); }
    /// What has been noted, verified to be the user's alone and to hold neither value nor key.
    [[nodiscard]] QString note() const;
    /// Starts a save of the typed value that takes a moment, then tells the program to end.
    void endWhileSaving(const Script &answer);
    [[nodiscard]] Script storeAnswers();
    [[nodiscard]] WindowUnderTest &test() const { return m_window->test; }

    std::unique_ptr<StoreWindow> m_window;
};

void TestSessionEnd::init()
{
    QApplication::setQuitOnLastWindowClosed(false);
    m_window = std::make_unique<StoreWindow>();
    QVERIFY(m_window->start());
}

void TestSessionEnd::cleanup()
{
    QCOMPARE(QApplication::activeModalWidget(), nullptr);
    m_window.reset();
}

QString TestSessionEnd::note() const
{
    QFile file(noteFile());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QString text = QString::fromUtf8(file.readAll());
    if (file.permissions() & others)
        return u"others may read it"_s;
    if (text.contains(QStringView(TypedValue)) || text.contains(QStringView(TestKey)))
        return u"it holds a value or a key"_s;
    return text;
}

Script TestSessionEnd::storeAnswers()
{
    return Script().reply(
        [this](const RecordedRequest &request) { return m_window->store.answer(request); });
}

void TestSessionEnd::endWhileSaving(const Script &answer)
{
    m_window->typeValue();
    test().server.answer(Script().on("PATCH").wait(300ms).append(answer));
    m_window->save();
    QTRY_COMPARE(m_window->sentBodies().size(), 1);
    QVERIFY(!QFile::exists(noteFile()));
    test().window.endSession();
    QVERIFY(test().window.isVisible());
}

void TestSessionEnd::withNothingToLose_data()
{
    QTest::addColumn<bool>("connected");
    QTest::newRow("open secret") << true;
    QTest::newRow("no connection") << false;
}

void TestSessionEnd::withNothingToLose()
{
    QFETCH(const bool, connected);
    if (!connected) {
        MainWindow window(QUrl(u"https://unused.test"_s), {}, test().clock, LeftNote(noteFile()));
        window.show();
        window.endSession();
        QVERIFY(!window.isVisible());
    } else {
        test().window.endSession();
        QVERIFY(!test().window.isVisible());
    }
    QVERIFY(!QFile::exists(noteFile()));
}

void TestSessionEnd::asksAboutEdits()
{
    m_window->typeValue();
    for (int i = 0; i < 2; ++i) { // each time that it is told to
        test().window.endSession();
        QVERIFY(test().window.isVisible());
        QVERIFY(test().says(question));
        QCOMPARE(QApplication::focusWidget(), test().button("Keep editing"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(test().summary(), u"Will change: value"_s);
    }
    test().window.endSession();
    QVERIFY(test().answer("Discard"));
    QTRY_VERIFY(!test().window.isVisible());
    QVERIFY(!QFile::exists(noteFile()));
    QCOMPARE(m_window->sentBodies(), QByteArrayList());
}

// Should the program be killed before the answer comes, this is what is left.
void TestSessionEnd::noteWhileSaving()
{
    endWhileSaving(Script().hang());
    const QStringList lines = note().split(u'\n');
    QCOMPARE(lines.value(0), u"Outcome unknown"_s);
    QVERIFY(lines.contains(u"Secret: beta (sec_2)"_s));
    QVERIFY(lines.contains(u"Fields: value"_s));
}

void TestSessionEnd::savedIsNoted()
{
    endWhileSaving(storeAnswers());
    QVERIFY(note().startsWith(u"Outcome unknown\n"_s));
    QTRY_VERIFY(!test().window.isVisible());
    QCOMPARE(m_window->store.find(u"sec_2"_s)->value, QStringView(TypedValue).toString());
    const QStringList lines = note().split(u'\n');
    QCOMPARE(lines.value(0), u"Saved"_s);
    QVERIFY(lines.contains(u"Updated at, by the server: 2024-05-06T07:08:10Z"_s));
}

void TestSessionEnd::notSavedIsNoted()
{
    endWhileSaving(response(409, R"({"error":{"message":"the-typed-value-4711 is taken"}})"));
    QTRY_COMPARE(m_window->headlines(), QStringList{u"Not saved"_s});
    QTest::qWait(20);
    QVERIFY(test().window.isVisible());
    QVERIFY(note().startsWith(u"Not saved\n"_s));
    QCOMPARE(test().summary(), u"Will change: value"_s);
    // Who closes the window then has seen it.
    test().window.close();
    QVERIFY(test().says(question));
    QVERIFY(QFile::exists(noteFile()));
    QVERIFY(test().answer("Discard"));
    QTRY_VERIFY(!test().window.isVisible());
    QVERIFY(!QFile::exists(noteFile()));
}

void TestSessionEnd::unknownIsNoted()
{
    endWhileSaving(Script().call([this] { m_window->breakReads(); }).reset());
    QTRY_COMPARE(m_window->headlines(), QStringList{u"Outcome unknown"_s});
    QTest::qWait(20);
    QVERIFY(test().window.isVisible());
    QVERIFY(note().startsWith(u"Outcome unknown\n"_s));
}

void TestSessionEnd::saveAfterwardsIsNotNoted()
{
    endWhileSaving(response(409, {}));
    QTRY_COMPARE(m_window->headlines(), QStringList{u"Not saved"_s});
    m_window->save(); // to be told to end holds for the save that was running
    QTRY_COMPARE(m_window->headlines(), QStringList{u"Saved"_s});
    QTest::qWait(20);
    QVERIFY(test().window.isVisible());
    test().window.endSession();
    QVERIFY(!test().window.isVisible());
    QVERIFY(!QFile::exists(noteFile()));
}

void TestSessionEnd::editsSinceAreNotLost()
{
    m_window->typeValue();
    test().server.answer(
        m_window->store.applied().call([this] { m_window->breakReads(); }).reset());
    m_window->save();
    QTRY_COMPARE(m_window->headlines(), QStringList{u"Outcome unknown"_s});
    m_window->setText("Description", u"Since then"_s);
    m_window->mendReads();
    test().server.answer(Script().on("GET", "/sec_2").wait(200ms).append(storeAnswers()));
    QVERIFY(test().press("Check again"));
    test().window.endSession();
    QTRY_VERIFY(test().says(question));
    QVERIFY(test().window.isVisible());
    QVERIFY(note().startsWith(u"Saved\n"_s));
    QCOMPARE(test().descriptionText(), u"Since then"_s);
}

void TestSessionEnd::nextWindowShowsNote()
{
    endWhileSaving(storeAnswers());
    QTRY_VERIFY(!test().window.isVisible());
    for (const bool isLeft : {true, false}) {
        MainWindow next(QUrl(u"https://unused.test"_s), {}, test().clock, LeftNote(noteFile()));
        next.show();
        const QString shown = shownText(next);
        QCOMPARE(shown.contains(u"A save was running when Latchkey was last told to end"_s),
                 isLeft);
        QCOMPARE(shown.contains(u"Saved\nSecret: beta (sec_2)"_s), isLeft);
        QVERIFY(!everyText(next).contains(QStringView(TypedValue)));
        QCOMPARE(QFile::exists(noteFile()), isLeft); // until it has been seen
        next.close();
        QVERIFY(!QFile::exists(noteFile()));
    }
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestSessionEnd)
#include "tst_sessionend.moc"
