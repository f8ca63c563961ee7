// SPDX-License-Identifier: MIT
#include "connectingtest.h"
#include "connectionswitch.h"
#include "driving.h"

#include <QMenu>
#include <QTest>

namespace Latchkey {

using namespace Qt::StringLiterals;

/// From a profile to a window that is connected: keys found, asked for and kept.
class TestConnecting : public ConnectingTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void keptKeyConnects();
    void lastUsedIsOpened();
    void unknownProfile();
    void environmentIsNeitherStoredNorForgotten();
    void saysWhyThereIsNoKey_data();
    void saysWhyThereIsNoKey();
    void keyForThisRunOnly();
    void keyIsKept();
    void keyIsKeptWithoutProfile();
    void keyCannotBeKept();
    void slowKeychainCanBePassedBy();
    void badCaFile();
    void proxyPasswordIsAskedFor();
};

void TestConnecting::keptKeyConnects()
{
    add(u"Staging"_s, u"key-staging"_s);
    showConnected(u"Staging"_s);
    for (const RecordedRequest &request : test().server.requests())
        QCOMPARE(request.header("Authorization"), QList<QByteArray>{"Bearer key-staging"});
    QCOMPARE(test().window.connectionSwitch()->text(), u"Staging"_s);
    QVERIFY(test().window.windowTitle().contains(u"Staging"_s));
}

void TestConnecting::lastUsedIsOpened()
{
    add(u"One"_s, u"key-one"_s);
    const Profile two = add(u"Two"_s, u"key-two"_s);
    QVERIFY(test().profiles.setCurrent(two.id));
    show();
    QVERIFY(test().flow.start({}));
    QTRY_COMPARE(test().rows().size(), 3);
    QCOMPARE(lastAuthorization(), QList<QByteArray>{"Bearer key-two"});
    chooseProfile(u"One"_s);
    QTRY_COMPARE(lastAuthorization(), QList<QByteArray>{"Bearer key-one"});
    QCOMPARE(test().profiles.current()->name, u"One"_s);
}

void TestConnecting::unknownProfile()
{
    add(u"One"_s, u"key-one"_s);
    QVERIFY(!test().flow.start(u"Two"_s));
    QCOMPARE(test().credentials.calls(), QStringList());
    QCOMPARE(test().server.connectionCount(), 0);
}

void TestConnecting::environmentIsNeitherStoredNorForgotten()
{
    const Profile one = add(u"One"_s, u"key-one"_s);
    MainWindow window({}, {}, test().clock, LeftNote(QString()));
    ConnectionFlow flow(&window, test().profiles, test().credentials, test().clock,
                        test().server.url(), SensitiveString(u"key-environment"));
    window.show();
    QVERIFY(flow.start({}));
    QTRY_VERIFY(!test().server.requests().isEmpty());
    QCOMPARE(lastAuthorization(), QList<QByteArray>{"Bearer key-environment"});
    QCOMPARE(window.connectionSwitch()->text(), u"Environment"_s);
    QCOMPARE(window.connectionSwitch()->menu()->actions().first()->text(), u"Environment"_s);
    QVERIFY(!settings().contains("Environment"));
    QCOMPARE(test().profiles.profiles(), QList{one});
    QCOMPARE(test().credentials.calls(), QStringList());
}

void TestConnecting::saysWhyThereIsNoKey_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    using Kind = CredentialError::Kind;
    QTest::newRow("missing") << int(Kind::NotFound)
                             << u"The system's keychain has no entry for this connection."_s;
    QTest::newRow("locked") << int(Kind::Locked) << u"The system's keychain is locked."_s;
    QTest::newRow("denied") << int(Kind::Denied) << u"The system's keychain was not unlocked"_s;
    QTest::newRow("absent") << int(Kind::Unavailable) << u"No keychain"_s;
    QTest::newRow("failed") << int(Kind::Failed) << u"The system's keychain failed. (Because)"_s;
}

// And "for this run only" always works.
void TestConnecting::saysWhyThereIsNoKey()
{
    QFETCH(const int, kind);
    QFETCH(const QString, words);
    add(u"One"_s, {});
    test().credentials.readError =
        CredentialError{.kind = CredentialError::Kind(kind), .message = u"Because"_s};
    show();
    QVERIFY(test().flow.start(u"One"_s));
    QTRY_VERIFY(test().says(words));
    QVERIFY(test().says(u"Connect to One"_s));
    QCOMPARE(test().server.connectionCount(), 0);
    typeKey(u"key-typed"_s, false);
    QTRY_COMPARE(test().rows().size(), 3);
    QCOMPARE(lastAuthorization(), QList<QByteArray>{bearer(u"key-typed")});
}

void TestConnecting::keyForThisRunOnly()
{
    const Profile one = add(u"One"_s, {});
    show();
    QVERIFY(test().flow.start(u"One"_s));
    typeKey(u"key-typed"_s, false);
    QTRY_COMPARE(test().rows().size(), 3);
    QCOMPARE(test().credentials.calls(), QStringList{u"read "_s + account(one)});
    QVERIFY(test().credentials.kept.empty());
}

void TestConnecting::keyIsKept()
{
    const Profile one = add(u"One"_s, {});
    show();
    QVERIFY(test().flow.start(u"One"_s));
    typeKey(u"key-typed"_s, true);
    QTRY_COMPARE(test().rows().size(), 3);
    QTRY_COMPARE(test().credentials.at(account(one)), u"key-typed"_s);
    QCOMPARE(test().credentials.kept.size(), std::size_t(1));
}

void TestConnecting::keyIsKeptWithoutProfile()
{
    show();
    QVERIFY(test().flow.start({}));
    typeKey(u"key-typed"_s, true);
    QTRY_COMPARE(test().profiles.profiles().size(), 1);
    const Profile made = test().profiles.profiles().constFirst();
    QCOMPARE(made.baseUrl, QUrl(u"https://unused.test/v1"_s));
    QCOMPARE(made.name, u"unused.test"_s);
    QCOMPARE(test().profiles.current(), std::optional(made));
    QTRY_COMPARE(test().credentials.at(account(made)), u"key-typed"_s);
}

void TestConnecting::keyCannotBeKept()
{
    add(u"One"_s, {});
    test().credentials.writeError = CredentialError{.kind = CredentialError::Kind::Locked};
    show();
    QVERIFY(test().flow.start(u"One"_s));
    typeKey(u"key-typed"_s, true);
    QTRY_COMPARE(test().rows().size(), 3); // it works all the same
    QTRY_VERIFY(test().says(u"The key is kept for this run only"_s));
    QVERIFY(test().says(u"The system's keychain is locked."_s));
}

void TestConnecting::slowKeychainCanBePassedBy()
{
    add(u"One"_s, u"key-one"_s);
    test().credentials.hold();
    show();
    QVERIFY(test().flow.start(u"One"_s));
    QVERIFY(test().says(u"Connecting to One"_s));
    QTRY_VERIFY(test().button("Enter the key instead"));
    QVERIFY(test().press("Enter the key instead"));
    typeKey(u"key-typed"_s, false);
    QTRY_COMPARE(test().rows().size(), 3);
    test().credentials.letGo();
    QTest::qWait(50);
    QVERIFY(test().press("Refresh"));
    QTRY_COMPARE(test().server.requests().size(), 5); // the list and the deployments again
    QCOMPARE(lastAuthorization(), QList<QByteArray>{"Bearer key-typed"});
}

void TestConnecting::badCaFile()
{
    Profile one = add(u"One"_s, u"key-one"_s);
    one.caFile = u"/nowhere/ca.pem"_s;
    QVERIFY(test().profiles.update(one));
    show();
    QVERIFY(test().flow.start(u"One"_s));
    QTRY_VERIFY(test().says(u"One could not be opened"_s));
    QVERIFY(test().says(u"Its certificate authorities: "_s));
    QCOMPARE(test().server.connectionCount(), 0);
}

// The scripted server as the proxy: what it is asked first is whether it lets the request through.
void TestConnecting::proxyPasswordIsAskedFor()
{
    ScriptedServer proxy;
    proxy.answer(response(407, {}, {"Proxy-Authenticate: Basic realm=\"office\""}));
    proxy.answer(response(407, {}, {"Proxy-Authenticate: Basic realm=\"office\""}));
    proxy.answer(response(407, {}, {"Proxy-Authenticate: Basic realm=\"office\""}));
    m_window->store.serve(proxy);
    Profile one = add(u"One"_s, u"key-one"_s);
    one.proxy = {.kind = ProxyChoice::Kind::Http,
                 .host = u"127.0.0.1"_s,
                 .port = quint16(proxy.url().port())};
    QVERIFY(test().profiles.update(one));
    show();
    QVERIFY(test().flow.start(u"One"_s));
    QTRY_VERIFY(test().button("Enter the proxy's password"));
    QVERIFY(test().press("Enter the proxy's password"));
    QVERIFY(test().says(u"office"_s));
    QTest::keyClicks(test().field("User name"), u"ops"_s);
    QTest::keyClicks(test().field("Password"), u"key-proxy"_s);
    QTest::keyClick(test().field("Password"), Qt::Key_Return);
    QTRY_COMPARE(test().credentials.at(credentialAccount(one.id, Credential::ProxyPassword)),
                 u"key-proxy"_s);
    QTRY_COMPARE(test().profiles.profiles().constFirst().proxy.user, u"ops"_s);
    for (const RecordedRequest &request : proxy.requests())
        QCOMPARE(request.method, QByteArray("CONNECT"));
    // From then on the keychain is asked.
    test().credentials.kept[credentialAccount(one.id, Credential::ProxyPassword)] =
        SensitiveString(u"key-changed");
    proxy.answerAll(response(407, {}, {"Proxy-Authenticate: Basic realm=\"office\""}));
    QVERIFY(test().flow.start(u"One"_s));
    const QList<QByteArray> offer{"Basic " + QByteArray("ops:key-changed").toBase64()};
    QTRY_COMPARE(proxy.requests().constLast().header("Proxy-Authorization"), offer);
}

// Made, opened and renamed in the window; its edits are not lost when the window is closed.
// Neither its key after a pause, nor is the demo's project remembered for it.
} // namespace Latchkey

QTEST_MAIN(Latchkey::TestConnecting)
#include "tst_connecting.moc"
