// SPDX-License-Identifier: MIT
#include "keychaincredentialstore.h"
#include "keyring.h"
#include "profilestore.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = CredentialError::Kind;

/// What a call has answered, and how often.
template <typename Value> struct Heard
{
    std::optional<tl::expected<Value, CredentialError>> answer;
    int count = 0;
};

/// A store that is asked, and waited for.
class Keychain
{
public:
    explicit Keychain(std::chrono::milliseconds patience = 10s) : m_store(patience) { }

    tl::expected<SensitiveString, CredentialError> read(const QString &account)
    {
        return wait<SensitiveString>(
            [&](auto handler) { m_store.read(account, &m_context, handler); });
    }
    tl::expected<void, CredentialError> write(const QString &account, const QString &secret)
    {
        return wait<void>([&](auto handler) {
            m_store.write(account, SensitiveString(secret), &m_context, handler);
        });
    }
    tl::expected<void, CredentialError> remove(const QString &account)
    {
        return wait<void>([&](auto handler) { m_store.remove(account, &m_context, handler); });
    }

private:
    template <typename Value, typename Call>
    tl::expected<Value, CredentialError> wait(const Call &call)
    {
        const auto heard = std::make_shared<Heard<Value>>();
        call([heard](tl::expected<Value, CredentialError> answer) {
            heard->answer = std::move(answer);
            ++heard->count;
        });
        const bool isEarly = heard->count > 0;
        if (isEarly || !QTest::qWaitFor([&] { return heard->count > 0; }, 20'000))
            return tl::unexpected(
                CredentialError{Kind::Failed, isEarly ? u"early"_s : u"no answer"_s});
        return std::move(*heard->answer);
    }

    KeychainCredentialStore m_store;
    QObject m_context;
};

template <typename Value>
std::optional<Kind> errorOf(const tl::expected<Value, CredentialError> &answer)
{
    return answer ? std::nullopt : std::optional(answer.error().kind);
}

QString textOf(const tl::expected<SensitiveString, CredentialError> &answer)
{
    return answer ? answer->view().toString() : u"(error) "_s + answer.error().message;
}

QString everyAsciiCharacter()
{
    QString text;
    for (char16_t c = 1; c < 0x80; ++c)
        text.append(c);
    return text;
}

} // namespace

/// With an unlocked keyring on the bus.
class TestKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesWhatAnotherProgramReads_data();
    void writesWhatAnotherProgramReads();
    void readsWhatAnotherProgramWrote();
    void overwrites();
    void keepsApart();
    void removes();
    void missesEntry();
    void carriesOutInTurn();
    void tellsNobodyWhoIsGone();
    void canGoAtAnyTime();
    void isLocked();
    void isDenied();
    void isNotAnswered();
    void leavesNothingInFiles();
};

void TestKeychain::init()
{
    QVERIFY(unlock());
}

void TestKeychain::writesWhatAnotherProgramReads_data()
{
    QTest::addColumn<QString>("secret");

    QTest::newRow("key") << u"tgp_v1_0123456789abcdefABCDEF-_."_s;
    QTest::newRow("one character") << u"x"_s;
    QTest::newRow("every ASCII character") << everyAsciiCharacter();
    QTest::newRow("beyond ASCII") << u"p\u00E4ss \u20AC \U0001F512"_s;
    QTest::newRow("long") << QString(100'000, u'k');
}

void TestKeychain::writesWhatAnotherProgramReads()
{
    QFETCH(QString, secret);

    const QString account = credentialAccount(u"table"_s, Credential::ApiKey);
    QCOMPARE(errorOf(Keychain().write(account, secret)), std::nullopt);
    QCOMPARE(lookUp(account), secret.toUtf8());
    QCOMPARE(textOf(Keychain().read(account)), secret);
}

void TestKeychain::readsWhatAnotherProgramWrote()
{
    secretTool({u"store"_s, u"--label=latchkey"_s, u"server"_s, u"latchkey"_s, u"user"_s,
                u"theirs"_s, u"type"_s, u"plaintext"_s},
               "their-key");
    QCOMPARE(textOf(Keychain().read(u"theirs"_s)), u"their-key"_s);
}

void TestKeychain::overwrites()
{
    Keychain keychain;
    QCOMPARE(errorOf(keychain.write(u"twice"_s, u"first"_s)), std::nullopt);
    QCOMPARE(errorOf(keychain.write(u"twice"_s, u"second"_s)), std::nullopt);
    QCOMPARE(textOf(keychain.read(u"twice"_s)), u"second"_s);
    const QByteArray all =
        secretTool({u"search"_s, u"--all"_s, u"server"_s, u"latchkey"_s, u"user"_s, u"twice"_s});
    QCOMPARE(all.count("secret = "), 1);
    QVERIFY(all.contains("secret = second"));
}

void TestKeychain::keepsApart()
{
    Keychain keychain;
    const QString key = credentialAccount(u"one"_s, Credential::ApiKey);
    const QString password = credentialAccount(u"one"_s, Credential::ProxyPassword);
    const QString other = credentialAccount(u"two"_s, Credential::ApiKey);
    QCOMPARE(errorOf(keychain.write(key, u"k"_s)), std::nullopt);
    QCOMPARE(errorOf(keychain.write(password, u"p"_s)), std::nullopt);
    QCOMPARE(errorOf(keychain.write(other, u"o"_s)), std::nullopt);
    QCOMPARE(errorOf(keychain.remove(password)), std::nullopt);
    QCOMPARE(textOf(keychain.read(key)), u"k"_s);
    QCOMPARE(textOf(keychain.read(other)), u"o"_s);
    QCOMPARE(errorOf(keychain.read(password)), Kind::NotFound);
}

void TestKeychain::removes()
{
    Keychain keychain;
    QCOMPARE(errorOf(keychain.write(u"gone"_s, u"key"_s)), std::nullopt);
    QCOMPARE(lookUp(u"gone"_s), QByteArray("key"));
    QCOMPARE(errorOf(keychain.remove(u"gone"_s)), std::nullopt);
    QCOMPARE(lookUp(u"gone"_s), QByteArray());
    QCOMPARE(errorOf(keychain.read(u"gone"_s)), Kind::NotFound);
    QCOMPARE(errorOf(keychain.remove(u"gone"_s)), std::nullopt);
}

void TestKeychain::missesEntry()
{
    QCOMPARE(errorOf(Keychain().read(u"never"_s)), Kind::NotFound);
}

void TestKeychain::carriesOutInTurn()
{
    KeychainCredentialStore store(10s);
    QObject context;
    QStringList heard;
    for (const QString &secret : {u"1"_s, u"2"_s, u"3"_s}) {
        store.write(
            u"turn"_s, SensitiveString(secret), &context,
            [&heard, secret](const auto &answer) { heard << (answer ? secret : u"error"_s); });
    }
    store.read(u"turn"_s, &context, [&](const auto &answer) {
        heard << textOf(answer);
        store.remove(u"turn"_s, &context, [&heard](const auto &) { heard << u"removed"_s; });
    });
    QVERIFY(heard.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(heard, (QStringList{u"1"_s, u"2"_s, u"3"_s, u"3"_s, u"removed"_s}),
                              20'000);
    QTest::qWait(100);
    QCOMPARE(heard.size(), 5);
}

void TestKeychain::tellsNobodyWhoIsGone()
{
    KeychainCredentialStore store(10s);
    int count = 0;
    {
        QObject context;
        store.write(u"left"_s, SensitiveString(u"key"), &context, [&](const auto &) { ++count; });
        store.read(u"left"_s, &context, [&](const auto &) { ++count; });
    }
    // What was to be written is, all the same.
    QObject context;
    QString read;
    store.read(u"left"_s, &context, [&](const auto &answer) { read = textOf(answer); });
    QTRY_COMPARE_WITH_TIMEOUT(read, u"key"_s, 20'000);
    QCOMPARE(count, 0);
}

void TestKeychain::canGoAtAnyTime()
{
    QObject context;
    for (int i = 0; i < 20; ++i) {
        auto store = std::make_unique<KeychainCredentialStore>();
        const auto fail = [&store](const auto &) { QVERIFY2(store, "told by one that is gone"); };
        store->write(u"brief"_s, SensitiveString(u"key"), &context, fail);
        QTest::qWait(i % 5);
        if (i % 2 == 0) {
            store->remove(u"brief"_s, &context, fail);
            store->read(u"brief"_s, &context, fail);
        }
        if (i < 10)
            store.reset();
        else // in the middle of being told
            store->read(u"brief"_s, &context, [&store](const auto &) { store.reset(); });
        if (store)
            QTRY_VERIFY_WITH_TIMEOUT(!store, 20'000);
    }
}

void TestKeychain::isLocked()
{
    Keychain keychain;
    QCOMPARE(errorOf(keychain.write(u"locked"_s, u"key"_s)), std::nullopt);
    QVERIFY(lock()); // and nothing can ask for the password
    QCOMPARE(errorOf(keychain.read(u"locked"_s)), Kind::Locked);
    QCOMPARE(errorOf(keychain.write(u"locked"_s, u"other"_s)), Kind::Locked);
    QCOMPARE(errorOf(keychain.write(u"new"_s, u"other"_s)), Kind::Locked);
    QCOMPARE(errorOf(keychain.remove(u"locked"_s)), Kind::Locked);
    QCOMPARE(errorOf(keychain.read(u"never"_s)), Kind::NotFound);

    QVERIFY(unlock());
    QCOMPARE(textOf(keychain.read(u"locked"_s)), u"key"_s);
    QCOMPARE(errorOf(keychain.read(u"new"_s)), Kind::NotFound);
    QCOMPARE(errorOf(keychain.remove(u"locked"_s)), std::nullopt);
    QCOMPARE(lookUp(u"locked"_s), QByteArray());
}

void TestKeychain::isDenied()
{
    Keychain keychain;
    QCOMPARE(errorOf(keychain.write(u"denied"_s, u"key"_s)), std::nullopt);
    QVERIFY(lock());
    const Prompter prompter(Prompter::User::SaysNo);
    QVERIFY(prompter.isThere());
    QCOMPARE(errorOf(keychain.read(u"denied"_s)), Kind::Denied);
    QCOMPARE(prompter.questions(), 1); // saying no once is enough
    QCOMPARE(errorOf(keychain.write(u"denied"_s, u"other"_s)), Kind::Denied);
    QCOMPARE(prompter.questions(), 2);
    QCOMPARE(errorOf(keychain.remove(u"denied"_s)), Kind::Denied);
    QCOMPARE(prompter.questions(), 3);
    QVERIFY(unlock());
    QCOMPARE(textOf(keychain.read(u"denied"_s)), u"key"_s);
}

void TestKeychain::isNotAnswered()
{
    QCOMPARE(errorOf(Keychain().write(u"waiting"_s, u"key"_s)), std::nullopt);
    QVERIFY(lock());
    auto prompter = std::make_unique<Prompter>(Prompter::User::IsAway);
    Keychain hasty(500ms);
    QCOMPARE(errorOf(hasty.read(u"waiting"_s)), Kind::Locked);
    QCOMPARE(errorOf(hasty.write(u"waiting"_s, u"other"_s)), Kind::Locked);
    QCOMPARE(prompter->questions(), 1);
    prompter.reset(); // which ends the question
    QVERIFY(unlock());
    QVERIFY(QTest::qWaitFor([] { return lookUp(u"waiting"_s) == "other"; }, 10'000)
            || lookUp(u"waiting"_s) == "key");
    QVERIFY(Keychain().read(u"waiting"_s));
}

void TestKeychain::leavesNothingInFiles()
{
    const QString home = qEnvironmentVariable("HOME");
    const QString key = u"tgp_v1_not_to_be_found_anywhere"_s;
    ProfileStore profiles(home + u"/.config/latchkey/latchkey.ini"_s);
    const auto profile =
        profiles.add({.name = u"Canary profile"_s, .baseUrl = QUrl(u"https://api.example/v1"_s)});
    QVERIFY(profile);
    QCOMPARE(errorOf(Keychain().write(credentialAccount(profile->id, Credential::ApiKey), key)),
             std::nullopt);
    QVERIFY(profiles.setCurrent(profile->id));

    const QByteArray forms[] = {
        key.toUtf8(), key.toUtf8().toBase64(), key.toUtf8().toHex(),
        QByteArray(reinterpret_cast<const char *>(key.utf16()), key.size() * 2)};
    int files = 0;
    bool isProfileSeen = false;
    QDirIterator walk(home, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        for (const QByteArray &form : forms)
            QVERIFY2(!bytes.contains(form), qPrintable(file.fileName()));
        isProfileSeen |= bytes.contains("Canary profile");
        ++files;
    }
    QVERIFY(isProfileSeen);
    QVERIFY(files >= 2); // the settings, and the keyring itself
}

/// Without a keyring on the bus, or without a bus.
class TestNoKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isUnavailable();
};

void TestNoKeychain::isUnavailable()
{
    Keychain keychain;
    QCOMPARE(errorOf(keychain.read(u"a"_s)), Kind::Unavailable);
    QCOMPARE(errorOf(keychain.write(u"a"_s, u"key"_s)), Kind::Unavailable);
    QCOMPARE(errorOf(keychain.remove(u"a"_s)), Kind::Unavailable);
}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    TestKeychain with;
    TestNoKeychain without;
    const bool isThere = !qEnvironmentVariableIsSet("LATCHKEY_KEYRING");
    return QTest::qExec(isThere ? static_cast<QObject *>(&with) : &without, argc, argv);
}

#include "tst_keychain.moc"
