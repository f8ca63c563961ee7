// SPDX-License-Identifier: MIT
#include "environmentprofile.h"
#include "profilestoretest.h"

#include <QUuid>

#include <csignal>
#include <sys/resource.h>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

/// No file of this process can grow, root's neither, which may write whatever permissions say.
class FullDisk
{
public:
    FullDisk()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit none{.rlim_cur = 0, .rlim_max = m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk() { end(); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

    void end() const { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

class TestProfileStore : public ProfileStoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

    void environment();

    void startsEmpty();
    void keepsEveryField();
    void keepsOrder();
    void updates();
    void duplicates();
    void removes();
    void remembersCurrent();
    void refuses();

    void sharesWithAnotherInstance();
    void saysWhenItCannotWrite();
    void isForTheUserAlone();
};

void TestProfileStore::environment()
{
    QVERIFY(!environmentProfile(QUrl(u"https://h.example"_s), false));
    const auto named = environmentProfile(QUrl(u"https://h.example"_s), true);
    QVERIFY(named);
    QCOMPARE(named->baseUrl, QUrl(u"https://h.example"_s));
    QCOMPARE(named->name, u"Environment"_s);
    QVERIFY(isEnvironmentProfile(*named));
    QCOMPARE(environmentProfile({}, true)->baseUrl, QUrl(u"https://api.together.ai/v1"_s));

    QCOMPARE(store().add(*named).error(), ProfileStoreError::Invalid);
    QCOMPARE(store().update(*named).error(), ProfileStoreError::Missing);
    QVERIFY(!QFile::exists(m_file));
    QVERIFY(!isEnvironmentProfile(*store().add(plainProfile(u"One"_s))));
}

void TestProfileStore::startsEmpty()
{
    QVERIFY(store().profiles().isEmpty());
    QVERIFY(store().brokenProfiles().isEmpty());
    QVERIFY(!store().current());
    QVERIFY(!QFile::exists(m_file));
}

void TestProfileStore::keepsEveryField()
{
    Profile profile = fullProfile();
    const auto added = store().add(profile);
    QVERIFY(added);
    QVERIFY(!QUuid::fromString(added->id).isNull());
    profile.id = added->id;
    QCOMPARE(*added, profile);
    QCOMPARE(store().profiles(), QList<Profile>{profile});

    for (const ProfileColor color :
         {ProfileColor::None, ProfileColor::Red, ProfileColor::Orange, ProfileColor::Green,
          ProfileColor::Blue, ProfileColor::Purple}) {
        profile.color = color;
        QVERIFY(store().update(profile));
        QCOMPARE(store().profiles().constFirst(), profile);
    }
    using Kind = ProxyChoice::Kind;
    for (const Kind kind : {Kind::System, Kind::None, Kind::Http, Kind::Socks5}) {
        profile.proxy.kind = kind;
        QVERIFY(store().update(profile));
        QCOMPARE(store().profiles().constFirst(), profile);
    }
    Profile plain = plainProfile(u"@Variant(x) %1 [y]=z;#"_s);
    plain.id = profile.id;
    QVERIFY(store().update(plain));
    QCOMPARE(store().profiles(), QList<Profile>{plain});
}

void TestProfileStore::keepsOrder()
{
    const QStringList given{u"b"_s, u"a"_s, u"d"_s, u"c"_s, u"\u00E4"_s, u"Z"_s};
    for (const QString &name : given)
        QVERIFY(store().add(plainProfile(name)));
    QCOMPARE(names(store().profiles()), given);
}

void TestProfileStore::updates()
{
    const Profile first = *store().add(plainProfile(u"First"_s));
    const Profile second = *store().add(plainProfile(u"Second"_s));
    Profile changed = first;
    changed.name = u"FIRST"_s; // its own name in another case
    changed.isProtected = true;
    QVERIFY(store().update(changed));
    QCOMPARE(store().profiles(), (QList<Profile>{changed, second}));
}

void TestProfileStore::duplicates()
{
    const Profile first = *store().add(fullProfile());
    QVERIFY(store().add(plainProfile(u"Last"_s)));
    const auto copy = store().duplicate(first.id, u"Copy"_s);
    QVERIFY(copy);
    QCOMPARE(names(store().profiles()), (QStringList{u"Production"_s, u"Copy"_s, u"Last"_s}));
    QCOMPARE(store().profiles().at(1), *copy);
    QVERIFY(copy->id != first.id);

    Profile expected = first;
    expected.id = copy->id;
    expected.name = u"Copy"_s;
    expected.project.reset(); // its key is another
    QCOMPARE(*copy, expected);

    QCOMPARE(store().duplicate(first.id, u"copy"_s).error(), ProfileStoreError::Invalid);
    QCOMPARE(store().duplicate(SecondId, u"New"_s).error(), ProfileStoreError::Missing);
    QCOMPARE(store().profiles().size(), 3);
}

void TestProfileStore::removes()
{
    const Profile first = *store().add(fullProfile(u"First"_s));
    const Profile second = *store().add(plainProfile(u"Second"_s));
    QVERIFY(store().setCurrent(first.id));
    QVERIFY(store().remove(first.id));
    QCOMPARE(store().profiles(), QList<Profile>{second});
    QVERIFY(!store().current());
    QVERIFY(!text().contains(first.id.toLatin1()));
    QCOMPARE(store().remove(first.id).error(), ProfileStoreError::Missing);
    QCOMPARE(store().update(first).error(), ProfileStoreError::Missing);
}

void TestProfileStore::remembersCurrent()
{
    const Profile first = *store().add(plainProfile(u"First"_s));
    const Profile second = *store().add(plainProfile(u"Second"_s));
    QVERIFY(!store().current());
    QVERIFY(store().setCurrent(second.id));
    QCOMPARE(store().current(), second);
    QVERIFY(store().setCurrent({}));
    QVERIFY(!store().current());
    QVERIFY(store().setCurrent(first.id));
    QCOMPARE(store().setCurrent(SecondId).error(), ProfileStoreError::Missing);
    QCOMPARE(store().current(), first);
}

void TestProfileStore::refuses()
{
    const Profile good = *store().add(plainProfile(u"Good"_s));
    Profile bad = good;
    bad.baseUrl = QUrl(u"http://api.example/v1"_s);
    QCOMPARE(store().update(bad).error(), ProfileStoreError::Invalid);
    bad.name = u"Bad"_s;
    QCOMPARE(store().add(bad).error(), ProfileStoreError::Invalid);
    QCOMPARE(store().add(plainProfile(u"GOOD"_s)).error(), ProfileStoreError::Invalid);
    QCOMPARE(store().profiles(), QList<Profile>{good});
}

void TestProfileStore::sharesWithAnotherInstance()
{
    ProfileStore mine(m_file);
    const Profile first = *mine.add(plainProfile(u"First"_s));
    // Another process knows nothing of what this one holds in memory.
    const QByteArray section =
        "\n[profile-" + SecondId.toLatin1() + "]\nname=Theirs\nbase-url=https://api.example/v1\n";
    write(text() + section);
    QCOMPARE(names(mine.profiles()), (QStringList{u"First"_s, u"Theirs"_s}));
    QCOMPARE(mine.add(plainProfile(u"theirs"_s)).error(), ProfileStoreError::Invalid);
    QVERIFY(mine.add(plainProfile(u"Mine"_s)));
    QCOMPARE(names(mine.profiles()), (QStringList{u"First"_s, u"Theirs"_s, u"Mine"_s}));

    write(section); // they have removed the others
    QCOMPARE(mine.update(first).error(), ProfileStoreError::Missing);
    QCOMPARE(names(mine.profiles()), QStringList{u"Theirs"_s});
}

void TestProfileStore::saysWhenItCannotWrite()
{
    const Profile first = *store().add(plainProfile(u"First"_s));
    const QByteArray before = text();
    const FullDisk full;
    QCOMPARE(store().add(plainProfile(u"Second"_s)).error(), ProfileStoreError::NotWritten);
    QCOMPARE(store().remove(first.id).error(), ProfileStoreError::NotWritten);
    Profile changed = first;
    changed.isProtected = true;
    QCOMPARE(store().update(changed).error(), ProfileStoreError::NotWritten);
    QCOMPARE(store().profiles(), QList<Profile>{first});
    QCOMPARE(text(), before);

    full.end();
    QVERIFY(store().add(plainProfile(u"Third"_s)));
    QCOMPARE(names(store().profiles()), (QStringList{u"First"_s, u"Third"_s}));
    QCOMPARE(store().profiles().constFirst(), first);
}

void TestProfileStore::isForTheUserAlone()
{
    constexpr auto Others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeGroup | QFile::ExeOther;
    QVERIFY(store().add(plainProfile(u"First"_s)));
    QVERIFY(!(QFile::permissions(m_file) & Others));
    QVERIFY(store().add(plainProfile(u"Second"_s)));
    QVERIFY(!(QFile::permissions(m_file) & Others));
}

QTEST_GUILESS_MAIN(TestProfileStore)
#include "tst_profilestore.moc"
