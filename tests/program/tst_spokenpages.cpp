// SPDX-License-Identifier: MIT

// Every page and question of the real program, reached and read by what a screen reader has.

#include "pagenames.h"
#include "profilestore.h"
#include "spokenprogram.h"

#include <functional>
#include <map>
#include <memory>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

constexpr char Refusal[] = R"({"error":{"message":"The key has expired"}})";

const QString Due = u", Due for rotation: not changed for 90 days or more"_s;
const QString Alpha = u"alpha"_s + Due;
const QString Beta = u"beta"_s + Due + u", No deployment uses it"_s;

} // namespace

class TestSpokenPages : public QObject
{
    Q_OBJECT

public:
    /// How a page is reached, false if it is not; what is to be there, to be announced, and to be
    /// told of what has the keyboard.
    struct Page
    {
        bool (TestSpokenPages::*reach)();
        QString shown;
        QString heard = {};
        QString told = {};
    };

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void isNamedAndHeard_data();
    void isNamedAndHeard();

private:
    static const std::map<QString, Page> &pages();

    /// Starts the program with the key in its environment.
    [[nodiscard]] bool start();
    [[nodiscard]] bool startWithoutKey();
    /// Starts it with @p profile and types the key.
    [[nodiscard]] bool startWith(const Profile &profile);
    [[nodiscard]] bool startProtected();
    [[nodiscard]] bool findNoSecrets();
    [[nodiscard]] bool findNoMatch();
    [[nodiscard]] bool failToList();
    [[nodiscard]] bool openBeta() { return start() && m_program->open(Beta); }
    [[nodiscard]] bool edit()
    {
        return openBeta() && m_program->write(u"Description"_s, u"Mine"_s);
    }
    [[nodiscard]] bool editWrongly();
    [[nodiscard]] bool reveal();
    [[nodiscard]] bool generate() { return openBeta() && m_program->press(u"Generate…"_s); }
    [[nodiscard]] bool beginNew() { return start() && m_program->press(u"New…"_s); }
    [[nodiscard]] bool leave() { return edit() && m_program->choose(u"File"_s, u"Quit"_s); }
    [[nodiscard]] bool removeUnused();
    [[nodiscard]] bool removeUsed();
    [[nodiscard]] bool saveAndWait();
    [[nodiscard]] bool save() { return edit() && m_program->press(u"Save"_s); }
    [[nodiscard]] bool saveWithExpiredKey();
    [[nodiscard]] bool askForAnotherKey();
    [[nodiscard]] bool showActivity();
    [[nodiscard]] bool meetConflict();
    [[nodiscard]] bool renameUsed();
    [[nodiscard]] bool saveProtected();
    [[nodiscard]] bool askForProxyPassword();
    [[nodiscard]] bool rotate();
    [[nodiscard]] bool rotateFile() { return rotate() && m_program->press(u"Paste"_s); }
    [[nodiscard]] bool rotateAndFail();
    [[nodiscard]] bool manage();
    [[nodiscard]] bool addProfile() { return manage() && m_program->press(u"Add"_s); }
    [[nodiscard]] bool removeProfile();
    [[nodiscard]] bool testConnection();

    ScreenReader m_reader;
    std::unique_ptr<SpokenProgram> m_program;
};

const std::map<QString, TestSpokenPages::Page> &TestSpokenPages::pages()
{
    using Test = TestSpokenPages;
    static const std::map<QString, Page> all{
        {u"key"_s, {&Test::startWithoutKey, u"API key"_s, {}, u"It is read from there"_s}},
        {u"list"_s, {&Test::start, Beta}},
        {u"no-secrets"_s, {&Test::findNoSecrets, u"Look again"_s, u"no secrets"_s}},
        {u"no-match"_s, {&Test::findNoMatch, u"Filter"_s, u"No secret matches the filter."_s}},
        {u"list-failed"_s, {&Test::failToList, u"Retry"_s, u"The key has expired"_s}},
        {u"open"_s, {&Test::openBeta, u"Reveal"_s}},
        {u"edited"_s, {&Test::edit, u"Will change: description"_s}},
        {u"wrong"_s,
         {&Test::editWrongly, u"Character 2 is a space. Allowed are A–Z, a–z, 0–9 and _ - / ."_s}},
        {u"revealed"_s, {&Test::reveal, u"Reveal"_s}},
        {u"generate"_s, {&Test::generate, u"Length"_s}},
        {u"new"_s, {&Test::beginNew, u"Create"_s}},
        {u"leave"_s, {&Test::leave, u"Keep editing"_s, u"There are unsaved edits"_s}},
        {u"delete-unused"_s, {&Test::removeUnused, u"Keep it"_s, u"Delete beta?"_s}},
        {u"delete"_s, {&Test::removeUsed, u"Name to confirm"_s, u"chat"_s}},
        {u"saving"_s, {&Test::saveAndWait, u"Cancel"_s}},
        {u"saved"_s, {&Test::save, u"Copy receipt"_s, u"Saved\nChanged: description."_s}},
        {u"refused"_s, {&Test::saveWithExpiredKey, u"Enter another key"_s, u"Not saved\n"_s}},
        {u"another-key"_s, {&Test::askForAnotherKey, u"API key"_s, {}, u"Kept in memory"_s}},
        {u"activity"_s, {&Test::showActivity, u"Copy for support"_s}},
        {u"conflict"_s,
         {&Test::meetConflict, u"Description: Take theirs"_s,
          u"Not saved\nSomebody else has changed the secret: "_s}},
        {u"rename"_s, {&Test::renameUsed, u"Rename it anyway"_s, u"will lose it: chat"_s}},
        {u"protected"_s,
         {&Test::saveProtected, u"Name to confirm"_s, u"Production is protected"_s}},
        {u"proxy"_s,
         {&Test::askForProxyPassword,
          u"User name"_s,
          {},
          u"lets requests through only with a user name"_s}},
        {u"rotate"_s, {&Test::rotate, u"Choose file…"_s}},
        {u"rotate-file"_s, {&Test::rotateFile, u"Entries"_s, u"1 will be updated."_s}},
        {u"rotate-failed"_s, {&Test::rotateAndFail, u"Entries"_s, u"1 not saved"_s}},
        {u"profiles"_s, {&Test::manage, u"Profiles"_s}},
        {u"profile"_s, {&Test::addProfile, u"Base URL"_s}},
        {u"profile-remove"_s, {&Test::removeProfile, u"Keep"_s, u"Remove \"Production\"?"_s}},
        {u"profile-test"_s,
         {&Test::testConnection, u"Back to the profile"_s, u"The connection works"_s}},
    };
    return all;
}

void TestSpokenPages::initTestCase()
{
    QVERIFY(m_reader.start());
}

void TestSpokenPages::init()
{
    m_program = std::make_unique<SpokenProgram>(m_reader);
    StoredSecrets &store = m_program->program.store();
    store.add({.id = u"sec_2"_s, .name = u"beta"_s, .description = u"Second"_s});
    store.add({.id = u"sec_3"_s, .name = u"gamma"_s});
    store.addDeployment(u"chat"_s, {u"alpha"_s});
}

void TestSpokenPages::cleanup()
{
    m_program.reset();
}

void TestSpokenPages::isNamedAndHeard_data()
{
    QTest::addColumn<QString>("page");
    for (const auto &[name, page] : pages())
        QTest::newRow(qPrintable(name)) << name;
    for (const QString &name : pageNames()) {
        if (!pages().contains(name))
            QTest::newRow(qPrintable(name)) << name; // which fails
    }
}

void TestSpokenPages::isNamedAndHeard()
{
    QFETCH(const QString, page);
    QVERIFY2(pages().contains(page), "no way there");
    const Page &wanted = pages().at(page);
    QVERIFY2((this->*wanted.reach)(), qPrintable(m_program->everyText().join(u'\n')));
    SOON(m_program->isThere(wanted.shown));
    SOON(m_program->hasHeard(wanted.heard));
    const QStringList unnamed = m_program->unnamedControls();
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u", ")));
    SOON(!m_program->focused().name().isEmpty());
    QVERIFY2(m_program->focused().description().contains(wanted.told),
             qPrintable(m_program->focused().description()));
}

bool TestSpokenPages::start()
{
    return m_program->launch({u"--base-url"_s, m_program->program.server().url().toString()});
}

bool TestSpokenPages::startWithoutKey()
{
    m_program->program.setVariable(u"TOGETHER_API_KEY"_s, {});
    return start();
}

bool TestSpokenPages::startWith(const Profile &profile)
{
    RunningProgram &program = m_program->program;
    ProfileStore profiles(program.home() + u"/config/latchkey/connections.ini"_s);
    program.setVariable(u"TOGETHER_API_KEY"_s, {});
    return profiles.add(profile) && m_program->launch({u"--profile"_s, profile.name})
        && eventually([this] { return m_program->hasHeard(u"The key is needed\n"_s); })
        && m_program->find(u"Keep the key in the system's keychain"_s).act(u"Toggle"_s)
        && m_program->write(u"API key"_s, u"key-0123456789abcdef"_s)
        && m_program->press(u"Connect"_s);
}

bool TestSpokenPages::startProtected()
{
    return startWith({.name = u"Production"_s,
                      .baseUrl = m_program->program.server().url(),
                      .isProtected = true})
        && eventually([this] { return m_program->isThere(Beta); });
}

bool TestSpokenPages::findNoSecrets()
{
    for (const QString &id : {u"sec_1"_s, u"sec_2"_s, u"sec_3"_s})
        m_program->program.store().remove(id);
    return start();
}

bool TestSpokenPages::findNoMatch()
{
    return start() && m_program->write(u"Filter"_s, u"nothing like it"_s);
}

bool TestSpokenPages::failToList()
{
    m_program->program.server().answerAlways(Script(response(403, Refusal)).on("GET", "/secrets"));
    return start();
}

bool TestSpokenPages::editWrongly()
{
    return openBeta() && m_program->write(u"Name"_s, u"a b"_s);
}

bool TestSpokenPages::reveal()
{
    return openBeta()
        && m_program->find(u"Value"_s, SpokenRole::PasswordText).insertText(0, u"v 1"_s)
        && m_program->find(u"Reveal"_s).act(u"Toggle"_s);
}

bool TestSpokenPages::removeUnused()
{
    return openBeta() && m_program->choose(u"Secret"_s, u"Delete…"_s);
}

bool TestSpokenPages::removeUsed()
{
    return start() && m_program->open(Alpha) && m_program->choose(u"Secret"_s, u"Delete…"_s);
}

bool TestSpokenPages::saveAndWait()
{
    m_program->program.server().answer(Script().on("PATCH").hang());
    return save();
}

bool TestSpokenPages::saveWithExpiredKey()
{
    m_program->program.server().answer(Script(response(401, Refusal)).on("PATCH"));
    return save();
}

bool TestSpokenPages::askForAnotherKey()
{
    return saveWithExpiredKey() && m_program->press(u"Enter another key"_s);
}

bool TestSpokenPages::showActivity()
{
    return start() && m_program->choose(u"View"_s, u"Session activity"_s);
}

bool TestSpokenPages::meetConflict()
{
    if (!edit())
        return false;
    m_program->program.store().changeByOther(
        u"sec_2"_s, [](StoredSecret &secret) { secret.description = u"Theirs"_s; });
    return m_program->press(u"Save"_s);
}

bool TestSpokenPages::renameUsed()
{
    return start() && m_program->open(Alpha) && m_program->write(u"Name"_s, u"omega"_s)
        && m_program->press(u"Save"_s);
}

bool TestSpokenPages::saveProtected()
{
    return startProtected() && m_program->open(Beta)
        && m_program->write(u"Description"_s, u"Mine"_s) && m_program->press(u"Save"_s);
}

bool TestSpokenPages::askForProxyPassword()
{
    ScriptedServer &proxy = m_program->program.server();
    proxy.answerAlways(response(407, {}, {R"(Proxy-Authenticate: Basic realm="Lantern")"}));
    return startWith({.name = u"Production"_s,
                      .baseUrl = QUrl(u"https://api.example/v1"_s),
                      .proxy = {.kind = ProxyChoice::Kind::Http,
                                .host = u"127.0.0.1"_s,
                                .port = quint16(proxy.url().port())}})
        && m_program->press(u"Enter the proxy's password"_s);
}

bool TestSpokenPages::rotate()
{
    return SpokenProgram::copy("alpha=one\n") && start()
        && m_program->choose(u"Secret"_s, u"Rotate many…"_s);
}

bool TestSpokenPages::rotateAndFail()
{
    m_program->program.server().answer(Script(response(400, Refusal)).on("PATCH"));
    return rotateFile() && m_program->press(u"Start"_s);
}

bool TestSpokenPages::manage()
{
    return start() && m_program->choose(u"Connection: Environment"_s, u"Manage connections…"_s);
}

bool TestSpokenPages::removeProfile()
{
    return startProtected()
        && m_program->choose(u"Connection: Production, protected"_s, u"Manage connections…"_s)
        && m_program->press(u"Remove…"_s);
}

bool TestSpokenPages::testConnection()
{
    return addProfile() && m_program->write(u"Name"_s, u"Staging"_s)
        && m_program->write(u"Base URL"_s, m_program->program.server().url().toString())
        && m_program->write(u"API key"_s, u"key-0123456789abcdef"_s)
        && m_program->press(u"Test connection"_s);
}

QTEST_GUILESS_MAIN(TestSpokenPages)
#include "tst_spokenpages.moc"
