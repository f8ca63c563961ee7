// SPDX-License-Identifier: MIT
#include "environmentprofile.h"
#include "profiles/profilecolors.h"
#include "profilespagetest.h"
#include "style.h"

#include <QSettings>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace Latchkey {

/// The list of profiles, what can be done with them, and their colours.
class TestProfilesPage : public ProfilesPageTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void firstProfileIsAdded();
    void keyOnItsWayIsNoEdit();
    void leavingAsks_data();
    void leavingAsks();
    void revertTakesTheQuestionBack();
    void newProfileIsSavedToConnect();
    void escapesStepByStep();
    void duplicates();
    void removesWithCredentials();
    void keepsWhatIsNotToBeRemoved();
    void failedRemovalIsTold();
    void unwritableFileIsTold();
    void brokenProfileIsMended();
    void environmentIsReadOnly();
    void keepsButtonsAtTheForm();
    void colorsCanBeRead_data();
    void colorsCanBeRead();
};

void TestProfilesPage::firstProfileIsAdded()
{
    openPage();
    QVERIFY(says(u"No profiles yet"_s));
    QVERIFY(!button(u"Remove\u2026"_s)->isEnabled());
    QCOMPARE(QApplication::focusWidget(), button(u"Add"_s)); // not the list with nothing in it
    press(u"Add a profile"_s);
    QCOMPARE(QApplication::focusWidget(), edit(u"Name"_s));
    type(edit(u"Name"_s), u"Production "_s);
    retype(u"Base URL"_s, u"https://gw.example/v1/"_s);
    type(edit(u"API key"_s), key + u' ');
    QSignalSpy changed(m_page.get(), &ProfilesPage::profilesChanged);
    press(u"Save"_s);
    QCOMPARE(changed.size(), 1);
    const QList<Profile> all = m_store->profiles();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().name, u"Production"_s);
    QCOMPARE(all.first().baseUrl, QUrl(u"https://gw.example/v1"_s));
    QTRY_COMPARE(m_credentials->at(account(all.first())), key);
    QTRY_VERIFY(says(u"Stored in the system's keychain."_s));
    QCOMPARE(textOf(u"API key"_s), QString());
    QTest::keySequence(edit(u"API key"_s), QKeySequence::Undo);
    QCOMPARE(textOf(u"API key"_s), QString());
    QCOMPARE(rowText(0), u"Production, gw.example"_s);
    QVERIFY(!m_page->hasEdits());
    QVERIFY(!settingsBytes().isEmpty());
}

void TestProfilesPage::keyOnItsWayIsNoEdit()
{
    const Profile first = add(plain(u"First"_s));
    add(plain(u"Second"_s));
    openPage();
    m_credentials->hold();
    type(edit(u"API key"_s), key);
    press(u"Save"_s);
    QVERIFY(says(u"Waiting for the keychain\u2026"_s));
    QVERIFY(!edit(u"API key"_s)->isEnabled());
    QVERIFY(!m_page->hasEdits());
    clickRow(1);
    QCOMPARE(currentRow(), 1);
    QVERIFY(edit(u"API key"_s)->isEnabled());
    QCOMPARE(textOf(u"API key"_s), QString());
    type(edit(u"API key"_s), u"other"_s);
    m_credentials->letGo();
    QCOMPARE(m_credentials->at(account(first)), key);
    QCOMPARE(textOf(u"API key"_s), u"other"_s);
    QVERIFY(!says(u"Stored in the system's keychain."_s));
}

void TestProfilesPage::leavingAsks_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("other row") << u"row"_s;
    QTest::newRow("other row by key") << u"key"_s;
    QTest::newRow("add") << u"Add"_s;
    QTest::newRow("duplicate") << u"Duplicate"_s;
    QTest::newRow("back") << u"Back"_s;
    QTest::newRow("connect") << u"Connect"_s;
}

void TestProfilesPage::leavingAsks()
{
    QFETCH(const QString, way);
    const Profile first = add(plain(u"First"_s));
    add(plain(u"Second"_s));
    openPage();
    QSignalSpy closed(m_page.get(), &ProfilesPage::closed);
    QSignalSpy connecting(m_page.get(), &ProfilesPage::connectRequested);
    const auto leave = [&] {
        if (way == u"row") {
            clickRow(1);
        } else if (way == u"key") {
            auto *list = m_page->findChild<QListView *>();
            list->setFocus();
            QTest::keyClick(list, Qt::Key_Down);
            QCoreApplication::processEvents();
        } else {
            press(way);
        }
    };
    const auto isThere = [&] {
        return currentRow() == 0 && textOf(u"Name"_s) == u"Changed" && closed.isEmpty()
            && connecting.isEmpty() && m_store->profiles().size() == 2;
    };
    retype(u"Name"_s, u"Changed"_s);
    leave();
    QVERIFY(says(u"\"First\" has edits that are not saved"_s));
    QVERIFY(isThere());
    QCOMPARE(QApplication::focusWidget(), button(u"Keep editing"_s));
    press(u"Keep editing"_s);
    QVERIFY(!button(u"Keep editing"_s));
    QVERIFY(isThere());
    QCOMPARE(m_store->profiles().first(), first);

    leave();
    press(u"Discard the edits"_s);
    settle();
    QVERIFY(!isThere());
    QVERIFY(!m_page->hasEdits());
    QCOMPARE(m_store->profiles().first(), first);
    QCOMPARE(closed.size(), way == u"Back" ? 1 : 0);
    QCOMPARE(connecting.size(), way == u"Connect" ? 1 : 0);

    m_page->showProfile(first.id);
    retype(u"Name"_s, u"Saved"_s);
    leave();
    QTest::mouseClick(allNamed<QPushButton>(*m_page, u"Save"_s).constFirst(), Qt::LeftButton);
    settle();
    QCOMPARE(m_store->profiles().constFirst().name, u"Saved"_s);
    QVERIFY(!m_page->hasEdits());
}

void TestProfilesPage::revertTakesTheQuestionBack()
{
    add(plain(u"First"_s));
    add(plain(u"Second"_s));
    openPage();
    type(edit(u"API key"_s), key); // an edit, too
    clickRow(1);
    QVERIFY(button(u"Keep editing"_s));
    press(u"Revert"_s);
    QVERIFY(!button(u"Keep editing"_s));
    QCOMPARE(textOf(u"API key"_s), QString());
    QVERIFY(!m_page->hasEdits());
    settle();
    QCOMPARE(m_credentials->calls(), QStringList());
}

void TestProfilesPage::newProfileIsSavedToConnect()
{
    openPage();
    m_page->setEnvironment(environmentProfile({}, true));
    m_page->create();
    QSignalSpy connecting(m_page.get(), &ProfilesPage::connectRequested);
    press(u"Connect"_s);
    QVERIFY(says(u"name cannot be empty"_s));
    QCOMPARE(connecting.size(), 0); // an empty ID would be the environment's
    type(edit(u"Name"_s), u"New"_s);
    press(u"Connect"_s);
    QCOMPARE(m_store->profiles().size(), 1);
    QCOMPARE(connecting.size(), 1);
    QCOMPARE(connecting.first().first().toString(), m_store->profiles().first().id);
}

void TestProfilesPage::escapesStepByStep()
{
    add(plain(u"First"_s));
    openPage();
    QSignalSpy closed(m_page.get(), &ProfilesPage::closed);
    retype(u"Name"_s, u"Changed"_s);
    press(u"Test connection"_s); // of what the fields say, with no key
    QTRY_VERIFY(says(u"There is no key to test with"_s));
    m_page->escape();
    QCOMPARE(QApplication::focusWidget(), edit(u"Name"_s));
    QCOMPARE(textOf(u"Name"_s), u"Changed"_s);
    QVERIFY(says(u"Nothing is stored yet."_s)); // as the test found out
    m_page->escape();
    QVERIFY(button(u"Keep editing"_s));
    m_page->escape();
    QVERIFY(!button(u"Keep editing"_s));
    QCOMPARE(closed.size(), 0);
    press(u"Revert"_s);
    m_page->escape();
    QCOMPARE(closed.size(), 1);
}

void TestProfilesPage::duplicates()
{
    Profile original = plain(QString(60, u'x'));
    original.color = ProfileColor::Red;
    original = add(original);
    m_credentials->kept[account(original)] = SensitiveString(key);
    openPage();
    press(u"Duplicate"_s);
    press(u"Duplicate"_s);
    const QList<Profile> all = m_store->profiles();
    QCOMPARE(all.size(), 3);
    QCOMPARE(all[1].name, QString(55, u'x') + u" copy"_s);
    QVERIFY(all[2].name.endsWith(u" copy copy"_s) || all[2].name.endsWith(u" copy 2"_s));
    QCOMPARE(all[1].color, ProfileColor::Red);
    QVERIFY(says(u"has no key yet"_s));
    QCOMPARE(QApplication::focusWidget(), edit(u"Name"_s));
    settle();
    QCOMPARE(m_credentials->kept.size(), 1U);
}

void TestProfilesPage::removesWithCredentials()
{
    const Profile first = add(plain(u"First"_s));
    const Profile second = add(plain(u"Second"_s));
    for (const Profile &profile : {first, second}) {
        m_credentials->kept[account(profile)] = SensitiveString(key);
        m_credentials->kept[account(profile, Credential::ProxyPassword)] =
            SensitiveString(password);
    }
    openPage();
    QSignalSpy changed(m_page.get(), &ProfilesPage::profilesChanged);
    press(u"Remove\u2026"_s);
    QVERIFY(says(u"Remove \"First\"?"_s));
    QTest::mouseClick(button(u"Remove"_s), Qt::LeftButton);
    QCOMPARE(m_store->profiles(), QList<Profile>{second});
    QCOMPARE(changed.size(), 1);
    QTRY_COMPARE(m_credentials->kept.size(), 2U);
    QCOMPARE(m_credentials->at(account(second)), key);
    QCOMPARE(textOf(u"Name"_s), u"Second"_s);
    settle();
    QVERIFY(!says(u"may still be in the keychain"_s));

    press(u"Remove\u2026"_s);
    QTest::mouseClick(button(u"Remove"_s), Qt::LeftButton);
    QVERIFY(says(u"No profiles yet"_s));
    QCOMPARE(QApplication::focusWidget(), button(u"Add"_s));
}

void TestProfilesPage::keepsWhatIsNotToBeRemoved()
{
    const Profile profile = add(plain(u"First"_s));
    openPage();
    press(u"Remove\u2026"_s);
    QCOMPARE(QApplication::focusWidget(), button(u"Keep"_s));
    QTest::keyClick(button(u"Keep"_s), Qt::Key_Return);
    QVERIFY(!button(u"Keep"_s));
    settle();
    QCOMPARE(m_store->profiles(), QList<Profile>{profile});
    QCOMPARE(m_credentials->calls(), QStringList());
}

void TestProfilesPage::failedRemovalIsTold()
{
    add(plain(u"First"_s));
    openPage();
    m_credentials->removeError = CredentialError{.kind = CredentialError::Kind::Locked};
    press(u"Remove\u2026"_s);
    press(u"Remove"_s);
    QTRY_VERIFY(says(u"\"First\" is removed, but"_s));
    QVERIFY(says(u"is locked"_s));
    QVERIFY(says(u"No profiles yet"_s));
    QCOMPARE(m_credentials->calls().size(), 2);
}

void TestProfilesPage::unwritableFileIsTold()
{
    add(plain(u"First"_s));
    openPage();
    const QByteArray before = settingsBytes() + "no setting\n";
    QVERIFY(!write(u"latchkey.ini"_s, before).isEmpty()); // by somebody's editor
    QSignalSpy changed(m_page.get(), &ProfilesPage::profilesChanged);
    press(u"Duplicate"_s);
    QVERIFY(says(u"\"First\" was not duplicated"_s));
    QVERIFY(says(u"The settings file has lines that are no settings"_s));
    press(u"Remove\u2026"_s);
    press(u"Remove"_s);
    QVERIFY(says(u"\"First\" was not removed"_s));
    QVERIFY(says(u"The settings file has lines that are no settings"_s));
    settle();
    QCOMPARE(settingsBytes(), before);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(m_credentials->calls(), QStringList()); // the key of a profile that stays
    QCOMPARE(textOf(u"Name"_s), u"First"_s);
}

void TestProfilesPage::brokenProfileIsMended()
{
    const Profile good = add(plain(u"Good"_s));
    const Profile broken = add(plain(u"Broken"_s));
    {
        QSettings settings(m_folder->filePath(u"latchkey.ini"_s), QSettings::IniFormat);
        settings.setValue(u"profile-%1/base-url"_s.arg(broken.id), u"http://gw.example"_s);
        settings.setValue(u"profile-%1/color"_s.arg(broken.id), u"pink"_s);
    }
    openPage();
    QVERIFY2(rowText(1).startsWith(u"Broken, Cannot be used: Over plain http"_s),
             qPrintable(rowText(1)));
    clickRow(1);
    QVERIFY(says(u"Over plain http"_s));
    QVERIFY(says(u"settings file says here means nothing"_s));
    QVERIFY(!m_page->hasEdits());
    QVERIFY(!button(u"Duplicate"_s)->isEnabled());
    retype(u"Base URL"_s, u"https://gw.example"_s);
    press(u"Save"_s);
    QCOMPARE(m_store->profiles().size(), 2);
    QVERIFY(m_store->brokenProfiles().isEmpty());
    QCOMPARE(m_store->profiles().last().id, broken.id);
}

void TestProfilesPage::environmentIsReadOnly()
{
    openPage();
    m_page->setEnvironment(environmentProfile(QUrl(u"https://env.example/v1"_s), true));
    QCOMPARE(rowText(0), u"Environment, env.example, not stored"_s);
    QVERIFY(says(u"TOGETHER_API_KEY"_s));
    QVERIFY(says(u"https://env.example/v1"_s));
    QVERIFY(!edit(u"Name"_s));
    for (const QString &name : {u"Duplicate"_s, u"Remove\u2026"_s})
        QVERIFY(!button(name)->isEnabled());
    QSignalSpy connecting(m_page.get(), &ProfilesPage::connectRequested);
    press(u"Connect"_s);
    QCOMPARE(connecting.size(), 1);
    QCOMPARE(connecting.first().first().toString(), QString());
    QVERIFY(m_store->profiles().isEmpty());
    QVERIFY(settingsBytes().isEmpty());
}

void TestProfilesPage::keepsButtonsAtTheForm()
{
    add(plain(u"First"_s));
    openPage();
    m_page->resize(2400, 800);
    QTRY_COMPARE(m_page->width(), 2400);
    const auto right = [this](const QWidget *widget) {
        return widget->mapTo(m_page.get(), widget->rect().topRight()).x();
    };
    QCOMPARE(right(button(u"Connect"_s)), right(edit(u"Base URL"_s)));
    const auto left = [this](const QWidget *widget) {
        return widget->mapTo(m_page.get(), QPoint()).x();
    };
    QCOMPARE(left(button(u"Save"_s)), left(edit(u"Base URL"_s)));
}

void TestProfilesPage::colorsCanBeRead_data()
{
    QTest::addColumn<QColor>("window");
    QTest::addColumn<QColor>("text");
    QTest::newRow("light") << QColor(0xef, 0xef, 0xef) << QColor(Qt::black);
    QTest::newRow("white") << QColor(Qt::white) << QColor(0x23, 0x26, 0x29);
    QTest::newRow("dark") << QColor(0x2a, 0x2e, 0x32) << QColor(0xfc, 0xfc, 0xfc);
    QTest::newRow("black") << QColor(Qt::black) << QColor(Qt::white);
}

void TestProfilesPage::colorsCanBeRead()
{
    QFETCH(const QColor, window);
    QFETCH(const QColor, text);
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    QSet<QString> names;
    QSet<QRgb> fills;
    for (int color = 0; color <= int(ProfileColor::Purple); ++color) {
        const ProfileShade pair = profileShade(ProfileColor(color), palette);
        QVERIFY2(contrast(pair.fill, pair.text) >= 4.5, qPrintable(colorName(ProfileColor(color))));
        if (ProfileColor(color) != ProfileColor::None)
            QVERIFY(contrast(pair.fill, window) >= 3);
        names << colorName(ProfileColor(color));
        fills << pair.fill.rgb();
    }
    QCOMPARE(names.size(), 6);
    QCOMPARE(fills.size(), 6);
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestProfilesPage)
#include "tst_profilespage.moc"
