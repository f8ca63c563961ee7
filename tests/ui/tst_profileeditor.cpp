// SPDX-License-Identifier: MIT
#include "profilespagetest.h"
#include "testauthority.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QSignalSpy>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Latchkey {

/// The fields of a profile and of its credentials.
class TestProfileEditor : public ProfilesPageTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void rulesAreSaidAtTheField_data();
    void rulesAreSaidAtTheField();
    void keyIsJudged();
    void nothingWrongBeforeAnythingIsTyped();
    void allFieldsAreStored();
    void unkeptKeyIsTold_data();
    void unkeptKeyIsTold();
    void emptyFieldsLeaveWhatIsStored();
    void caFileIsReadAtOnce();
    void badCaFileIsNotTaken_data();
    void badCaFileIsNotTaken();
    void projectIsForgotten();
    void goneProfileIsSavedAnew();
};

void TestProfileEditor::rulesAreSaidAtTheField_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *title, const QString &name, const QString &text,
                        const QString &words) { QTest::newRow(title) << name << text << words; };
    row("no name", u"Name"_s, u""_s, u"name cannot be empty"_s);
    row("taken", u"Name"_s, u"staging"_s, u"Another profile has this name"_s);
    row("reserved", u"Name"_s, u"environment"_s, u"kept for the profile from the environment"_s);
    row("long", u"Name"_s, QString(61, u'x'), u"at most 60"_s);
    row("invisible", u"Name"_s, u"a\u200bb"_s, u"invisible characters"_s);
    row("no URL", u"Base URL"_s, u""_s, u"needs a base URL"_s);
    row("plain http", u"Base URL"_s, u"http://gw.example/v1"_s, u"Use https"_s);
    row("no URL at all", u"Base URL"_s, u"gw.example"_s, u"is not a URL"_s);
    row("password", u"Base URL"_s, u"https://a:PROXYPASSWORD@gw.example"_s, u"must not hold"_s);
}

void TestProfileEditor::rulesAreSaidAtTheField()
{
    QFETCH(const QString, name);
    QFETCH(const QString, text);
    QFETCH(const QString, words);
    const Profile stored = add(plain(u"Production"_s));
    add(plain(u"Staging"_s));
    openPage();
    retype(name, text);
    QSignalSpy changed(m_page.get(), &ProfilesPage::profilesChanged);
    press(u"Save"_s);
    QVERIFY2(says(words), qPrintable(shownText(*m_page)));
    QVERIFY(edit(name)->accessibleDescription().contains(words));
    QCOMPARE(QApplication::focusWidget(), edit(name));
    QCOMPARE(changed.size(), 0);
    QCOMPARE(m_store->profiles().first(), stored);

    retype(name, name == u"Name" ? u"Good"_s : u"https://good.example"_s);
    QVERIFY(!says(words)); // mended, at once
    press(u"Save"_s);
    QCOMPARE(changed.size(), 1);
}

void TestProfileEditor::keyIsJudged()
{
    add(plain(u"Production"_s));
    openPage();
    type(edit(u"API key"_s), u"a key"_s);
    press(u"Save"_s);
    QVERIFY(says(u"A key has no spaces"_s));
    QCOMPARE(QApplication::focusWidget(), edit(u"API key"_s));
    retype(u"API key"_s, key);
    QVERIFY(!says(u"A key has no spaces"_s));
    press(u"Save"_s);
    QTRY_COMPARE(m_credentials->kept.size(), 1U);
}

void TestProfileEditor::nothingWrongBeforeAnythingIsTyped()
{
    openPage();
    m_page->create();
    QVERIFY(!says(u"cannot be empty"_s));
    auto *kind = combo(u"Proxy"_s);
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_End);
    QVERIFY(edit(u"Proxy host"_s));
    QVERIFY(!says(u"cannot be empty"_s));
    QVERIFY(!says(u"from 1 to 65535"_s));
    press(u"Save"_s);
    QVERIFY(says(u"name cannot be empty"_s));
    QVERIFY(says(u"host cannot be empty"_s));
    QVERIFY(says(u"from 1 to 65535"_s));
    QVERIFY(m_store->profiles().isEmpty());
}

void TestProfileEditor::allFieldsAreStored()
{
    const TestAuthority authority;
    const QString caFile = write(u"ca.pem"_s, authority.certificate().toPem());
    openPage();
    m_page->create();
    type(edit(u"Name"_s), u"Production"_s);
    auto *color = combo(u"Color"_s);
    color->setFocus();
    type(color, u"Pur"_s);
    auto *isProtected = named<QCheckBox>(*m_page, u"Protected"_s);
    isProtected->setFocus();
    QTest::keyClick(isProtected, Qt::Key_Space);
    type(edit(u"CA file (optional)"_s), caFile);
    retype(u"Timeout"_s, u"90"_s);
    auto *kind = combo(u"Proxy"_s);
    kind->setFocus();
    type(kind, u"HTTP"_s);
    type(edit(u"Proxy host"_s), u"proxy.example"_s);
    retype(u"Port"_s, u"3128"_s);
    QVERIFY(!edit(u"Proxy password"_s)); // whose would it be?
    type(edit(u"Proxy user (optional)"_s), u"jo"_s);
    type(edit(u"Proxy password"_s), password);
    press(u"Save"_s);
    QCOMPARE(m_store->profiles().size(), 1);
    Profile stored = m_store->profiles().first();
    QTRY_COMPARE(m_credentials->at(account(stored, Credential::ProxyPassword)), password);
    QCOMPARE(m_credentials->at(account(stored)), QString());
    const Profile wanted{.id = stored.id,
                         .name = u"Production"_s,
                         .baseUrl = QUrl(QStringView(DefaultBaseUrl).toString()),
                         .color = ProfileColor::Purple,
                         .isProtected = true,
                         .caFile = caFile,
                         .timeout = std::chrono::seconds(90),
                         .proxy = {.kind = ProxyChoice::Kind::Http,
                                   .host = u"proxy.example"_s,
                                   .port = 3128,
                                   .user = u"jo"_s}};
    QVERIFY(stored == wanted);
    QCOMPARE(rowText(0), u"Production, Protected \u00b7 api.together.ai, Purple"_s);
}

void TestProfileEditor::unkeptKeyIsTold_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    using Kind = CredentialError::Kind;
    QTest::newRow("locked") << int(Kind::Locked) << u"is locked"_s;
    QTest::newRow("denied") << int(Kind::Denied) << u"does not let Latchkey in"_s;
    QTest::newRow("absent") << int(Kind::Unavailable) << u"No keychain"_s;
    QTest::newRow("failed") << int(Kind::Failed) << u"keychain failed."_s;
}

void TestProfileEditor::unkeptKeyIsTold()
{
    QFETCH(const int, kind);
    QFETCH(const QString, words);
    const Profile profile = add(plain(u"Production"_s));
    openPage();
    m_credentials->writeError =
        CredentialError{.kind = CredentialError::Kind(kind), .message = u"says <b>%1</b>"_s};
    retype(u"Name"_s, u"Renamed"_s);
    type(edit(u"API key"_s), key);
    press(u"Save"_s);
    QTRY_VERIFY(says(u"\"Renamed\" is saved, but its key is not"_s));
    QVERIFY(says(words));
    QVERIFY(says(u"says <b>%1</b>"_s));
    QCOMPARE(m_store->profiles().first().name, u"Renamed"_s);
    QCOMPARE(textOf(u"API key"_s), key); // for the next try
    QVERIFY(m_page->hasEdits());

    m_credentials->writeError.reset();
    press(u"Save"_s);
    QTRY_COMPARE(m_credentials->at(account(profile)), key);
    QTRY_VERIFY(!m_page->hasEdits());
    QVERIFY(!says(u"but its key is not"_s));
}

void TestProfileEditor::emptyFieldsLeaveWhatIsStored()
{
    const Profile profile = add(plain(u"Production"_s));
    m_credentials->kept[account(profile)] = SensitiveString(key);
    openPage();
    retype(u"Name"_s, u"Renamed"_s);
    press(u"Save"_s);
    settle();
    QCOMPARE(m_credentials->calls(), QStringList()); // the keychain would ask to be unlocked
    QCOMPARE(m_credentials->at(account(profile)), key);
}

void TestProfileEditor::caFileIsReadAtOnce()
{
    const TestAuthority authority;
    const QString path = write(u"ca.pem"_s, authority.certificate().toPem());
    add(plain(u"Production"_s));
    openPage();
    type(edit(u"CA file (optional)"_s), path + u'\n');
    QVERIFY(says(u"1 authority(s)"_s) || says(u"1 authority trusted"_s));
    const QString subject =
        authority.certificate().subjectInfo(QSslCertificate::CommonName).value(0);
    QVERIFY(!subject.isEmpty());
    QVERIFY2(says(subject + u", valid until "_s), qPrintable(shownText(*m_page)));
    press(u"Clear the CA file"_s);
    QVERIFY(!says(subject));
    QVERIFY(!m_page->hasEdits());
}

void TestProfileEditor::badCaFileIsNotTaken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << QByteArray() << u"holds no certificate"_s;
    QTest::newRow("binary") << QByteArray("\x30\x82\x01\x01", 4) << u"is binary"_s;
    QTest::newRow("key") << QByteArray("-----BEGIN PRIVATE KEY-----\nAA==\n") << u"private key"_s;
    QTest::newRow("cut") << QByteArray("-----BEGIN CERTIFICATE-----\nMIIB") << u"incomplete"_s;
    QTest::newRow("large") << QByteArray(1024LL * 1024 + 1, 'x') << u"larger than 1 MiB"_s;
}

void TestProfileEditor::badCaFileIsNotTaken()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, words);
    const Profile stored = add(plain(u"Production"_s));
    const QString path = write(u"bad.pem"_s, bytes);
    openPage();
    // Chosen, it does not get into the field.
    QTimer::singleShot(0, this, [&path] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
    });
    QTest::mouseClick(button(u"Choose a CA file"_s), Qt::LeftButton);
    QVERIFY2(says(words), qPrintable(shownText(*m_page)));
    QVERIFY(says(u"\"bad.pem\" was not taken."_s));
    QCOMPARE(textOf(u"CA file (optional)"_s), QString());
    QVERIFY(!m_page->hasEdits());
    m_page->activateWindow(); // which without a window manager nobody does after a dialog
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    // Typed, it is not saved.
    type(edit(u"CA file (optional)"_s), path);
    press(u"Save"_s);
    QVERIFY(says(words));
    QCOMPARE(QApplication::focusWidget(), edit(u"CA file (optional)"_s));
    QCOMPARE(m_store->profiles().first(), stored);
}

void TestProfileEditor::projectIsForgotten()
{
    Profile profile = plain(u"Production"_s);
    profile.project = ProfileProject{
        .id = u"proj_1"_s, .name = u"Payments\u202e"_s, .organization = u"Example"_s};
    add(profile);
    openPage();
    QVERIFY(says(u"First used with project Payments\\u{202e} (Example)."_s));
    press(u"Forget the project"_s);
    QVERIFY(m_page->hasEdits());
    QVERIFY(m_store->profiles().first().project);
    press(u"Save"_s);
    QVERIFY(!m_store->profiles().first().project);
    QVERIFY(!button(u"Forget the project"_s));
}

void TestProfileEditor::goneProfileIsSavedAnew()
{
    const Profile profile = add(plain(u"Production"_s));
    openPage();
    retype(u"Name"_s, u"Renamed"_s);
    QVERIFY(m_store->remove(profile.id));
    press(u"Save"_s);
    QVERIFY(says(u"The profile is not saved"_s));
    QVERIFY(says(u"no longer there"_s));
    QCOMPARE(textOf(u"Name"_s), u"Renamed"_s);
    press(u"Save"_s);
    QCOMPARE(m_store->profiles().size(), 1);
    QVERIFY(m_store->profiles().first().id != profile.id);
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestProfileEditor)
#include "tst_profileeditor.moc"
