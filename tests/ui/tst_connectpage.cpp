// SPDX-License-Identifier: MIT
#include "connectionflow.h"
#include "driving.h"
#include "fakecredentialstore.h"
#include "mainwindow.h"
#include "scriptedserver.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace Latchkey {

/// The window before there is a key.
class TestConnectPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void asksForKey();
    void takesKey_data();
    void takesKey();
    void refusesWhatIsNoKey_data();
    void refusesWhatIsNoKey();
    void offersDemo();
    void tellsThatDemoStarts();
    void tellsWhyDemoFailed();
    void keyDoesNotComeBack();
    void tellsOfUnusableKey();

private:
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return named<QPushButton>(*m_window, QLatin1StringView(name));
    }
    [[nodiscard]] QWidget *key() const { return field(*m_window, QStringLiteral("API key")); }
    [[nodiscard]] bool says(const QString &words) const
    {
        return shownText(*m_window).contains(words);
    }

    std::unique_ptr<ScriptedServer> m_server;
    SystemClock m_clock;
    QTemporaryDir m_settings;
    ProfileStore m_profiles{m_settings.filePath(QStringLiteral("settings.ini"))};
    FakeCredentialStore m_credentials;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<ConnectionFlow> m_flow;
};

void TestConnectPage::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_server->answerAll(response(200, R"({"data":[]})"));
    m_window =
        std::make_unique<MainWindow>(m_server->url(), QString(), m_clock, LeftNote(QString()));
    m_flow = std::make_unique<ConnectionFlow>(m_window.get(), m_profiles, m_credentials, m_clock,
                                              m_server->url(), SensitiveString());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestConnectPage::cleanup()
{
    QCOMPARE(QApplication::activeModalWidget(), nullptr);
    m_flow.reset();
    m_window.reset();
    m_server.reset();
}

void TestConnectPage::asksForKey()
{
    QVERIFY(key());
    QTRY_COMPARE(QApplication::focusWidget(), key());
    QVERIFY(says(QStringLiteral("Connect to your project")));
    QVERIFY(says(m_server->url().toString())); // where the key would go
    QVERIFY(!button("Connect")->isEnabled());
    QVERIFY(button("Try the demo"));
    QVERIFY(!button("Back"));
    QCOMPARE(m_server->connectionCount(), 0);
}

void TestConnectPage::takesKey_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("byReturn");
    QTest::newRow("return") << QStringLiteral("a-key") << true;
    QTest::newRow("button") << QStringLiteral("a-key") << false;
    QTest::newRow("pasted with white space") << QStringLiteral(" \ta-key\r\n") << false;
}

void TestConnectPage::takesKey()
{
    QFETCH(const QString, text);
    QFETCH(const bool, byReturn);
    paste(key(), text);
    if (byReturn)
        QTest::keyClick(key(), Qt::Key_Return);
    else
        QTest::mouseClick(button("Connect"), Qt::LeftButton);
    QTRY_VERIFY(says(QStringLiteral("This project has no secrets.")));
    QTRY_COMPARE(m_server->requests().size(), 3); // for secrets, deployments and whose the key is
    for (const RecordedRequest &request : m_server->requests())
        QCOMPARE(request.header("Authorization"), QList<QByteArray>{"Bearer a-key"});
    QVERIFY(!everyText(*m_window).contains(QStringLiteral("a-key")));
}

void TestConnectPage::refusesWhatIsNoKey_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("space") << QStringLiteral("a key");
    QTest::newRow("white space") << QStringLiteral("  ");
    QTest::newRow("line break") << QStringLiteral("a\r\nX-Header: b");
    QTest::newRow("not ASCII") << QStringLiteral("k\u00e9y");
    QTest::newRow("invisible") << QStringLiteral("a\u200bkey");
}

void TestConnectPage::refusesWhatIsNoKey()
{
    QFETCH(const QString, text);
    paste(key(), text);
    QTest::keyClick(key(), Qt::Key_Return);
    QVERIFY(says(QStringLiteral("This cannot be a key")));
    QCOMPARE(QApplication::focusWidget(), key());
    QTest::qWait(0);
    QCOMPARE(m_server->connectionCount(), 0);

    QTest::keySequence(key(), QKeySequence::SelectAll);
    type(key(), QStringLiteral("good\n"));
    QTRY_VERIFY(says(QStringLiteral("This project has no secrets.")));
}

void TestConnectPage::offersDemo()
{
    QSignalSpy demo(m_window.get(), &MainWindow::demoRequested);
    button("Try the demo")->setFocus();
    QTest::keyClick(button("Try the demo"), Qt::Key_Return);
    QCOMPARE(demo.size(), 1);
    QTest::mouseClick(button("Try the demo"), Qt::LeftButton);
    QCOMPARE(demo.size(), 2);
}

void TestConnectPage::tellsThatDemoStarts()
{
    m_window->showDemoStarting();
    QVERIFY(says(QStringLiteral("Starting the demo\u2026")));
    QVERIFY(!key());
}

void TestConnectPage::tellsWhyDemoFailed()
{
    m_window->showDemoStarting();
    m_window->showDemoError(QStringLiteral("no such <program>"));
    QVERIFY(says(QStringLiteral("The demo could not be started")));
    QVERIFY(says(QStringLiteral("no such <program>")));
    QVERIFY(key());
    QVERIFY(button("Try the demo"));
}

void TestConnectPage::keyDoesNotComeBack()
{
    type(key(), QStringLiteral("a-key\n"));
    QTRY_VERIFY(says(QStringLiteral("This project has no secrets.")));
    m_window->showDemoError(QString()); // any way back to this page
    QVERIFY(key());
    QVERIFY(!button("Connect")->isEnabled());
    QTest::keySequence(key(), QKeySequence::Undo);
    QVERIFY(!button("Connect")->isEnabled());
}

void TestConnectPage::tellsOfUnusableKey()
{
    m_window->showKeyProblem();
    QVERIFY(says(QStringLiteral("TOGETHER_API_KEY cannot be used")));
    type(key(), QStringLiteral("good\n"));
    QTRY_VERIFY(says(QStringLiteral("This project has no secrets.")));
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestConnectPage)
#include "tst_connectpage.moc"
