// SPDX-License-Identifier: MIT
#include "environmentprofile.h"
#include "profilestore.h"
#include "someprofiles.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <csignal>
#include <sys/resource.h>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

using Rule = ProfileViolation::Rule;
using Violations = QList<ProfileViolation>;

const QString FirstId = u"11111111-1111-4111-8111-111111111111"_s;
const QString SecondId = u"22222222-2222-4222-8222-222222222222"_s;

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

QStringList names(const QList<Profile> &profiles)
{
    QStringList names;
    for (const Profile &profile : profiles)
        names.append(profile.name);
    return names;
}

} // namespace

class TestProfileStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void environment();

    void startsEmpty();
    void keepsEveryField();
    void keepsOrder();
    void updates();
    void duplicates();
    void removes();
    void remembersCurrent();
    void refuses();

    void readsWhatPeopleWrite();
    void reportsBroken_data();
    void reportsBroken();
    void mendsBroken();
    void losesNothing();
    void losesNoLine();
    void ignoresOtherSections();
    void survivesNonsense_data();
    void survivesNonsense();
    void sharesWithAnotherInstance();
    void saysWhenItCannotWrite();
    void isForTheUserAlone();

private:
    void write(const QByteArray &text) const;
    [[nodiscard]] QByteArray text() const;
    [[nodiscard]] ProfileStore store() const { return ProfileStore(m_file); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestProfileStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"deep/er/latchkey.ini"_s);
}

void TestProfileStore::write(const QByteArray &text) const
{
    QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QByteArray TestProfileStore::text() const
{
    QFile file(m_file);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

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

void TestProfileStore::readsWhatPeopleWrite()
{
    write("[profile-" + FirstId.toLatin1()
          + "]\nname = Payments, EU\nbase-url= HTTPS://API.Example/v1/ \nColor=ignored\n"
            "color=Green\nprotected=TRUE\n\n# A comment\n[profile-"
          + SecondId.toLatin1() + "]\nname=M\xC3\xBCnchen\nbase-url=http://localhost:1\n");
    Profile first = plainProfile(u"Payments, EU"_s);
    first.id = FirstId;
    first.color = ProfileColor::Green;
    first.isProtected = true;
    Profile second{
        .id = SecondId, .name = u"M\u00FCnchen"_s, .baseUrl = QUrl(u"http://localhost:1"_s)};
    QCOMPARE(store().profiles(), (QList<Profile>{first, second}));
    QVERIFY(store().brokenProfiles().isEmpty());
}

void TestProfileStore::reportsBroken_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<Violations>("expected");

    const QByteArray good = "name=Broken\nbase-url=https://api.example/v1\n";
    const auto url = [](BaseUrlProblem problem) {
        return Violations{
            {.field = ProfileField::BaseUrl, .rule = Rule::Url, .urlProblem = problem}};
    };
    const auto one = [](ProfileField field, Rule rule) {
        return Violations{{.field = field, .rule = rule}};
    };
    QTest::newRow("plain http") << QByteArray("name=Broken\nbase-url=http://api.example/v1\n")
                                << url(BaseUrlProblem::Insecure);
    QTest::newRow("no address") << QByteArray("name=Broken\n") << url(BaseUrlProblem::Malformed);
    QTest::newRow("key in the address")
        << QByteArray("name=Broken\nbase-url=https://k:x@h/v1\n") << url(BaseUrlProblem::Extra);
    QTest::newRow("no name") << QByteArray("base-url=https://api.example/v1\n")
                             << one(ProfileField::Name, Rule::Empty);
    QTest::newRow("taken") << QByteArray("name=GOOD\nbase-url=https://api.example/v1\n")
                           << one(ProfileField::Name, Rule::Taken);
    QTest::newRow("reserved") << QByteArray("name=Environment\nbase-url=https://api.example/v1\n")
                              << one(ProfileField::Name, Rule::Reserved);
    QTest::newRow("color") << QByteArray(good + "color=mauve\n")
                           << one(ProfileField::Color, Rule::Unreadable);
    QTest::newRow("protected") << QByteArray(good + "protected=yes please\n")
                               << one(ProfileField::Protected, Rule::Unreadable);
    QTest::newRow("timeout") << QByteArray(good + "timeout=long\n")
                             << one(ProfileField::Timeout, Rule::Unreadable);
    QTest::newRow("huge timeout") << QByteArray(good + "timeout=99999999999999999999\n")
                                  << one(ProfileField::Timeout, Rule::Unreadable);
    QTest::newRow("long timeout") << QByteArray(good + "timeout=601\n")
                                  << one(ProfileField::Timeout, Rule::OutOfRange);
    QTest::newRow("proxy") << QByteArray(good + "proxy=ftp\n")
                           << one(ProfileField::ProxyKind, Rule::Unreadable);
    QTest::newRow("port") << QByteArray(good + "proxy=http\nproxy-host=h\nproxy-port=65536\n")
                          << one(ProfileField::ProxyPort, Rule::OutOfRange);
    QTest::newRow("no port") << QByteArray(good + "proxy=http\nproxy-host=h\n")
                             << one(ProfileField::ProxyPort, Rule::OutOfRange);
}

void TestProfileStore::reportsBroken()
{
    QFETCH(QByteArray, lines);
    QFETCH(Violations, expected);

    write("[profile-" + FirstId.toLatin1()
          + "]\nname=Good\nbase-url=https://api.example/v1\n[profile-" + SecondId.toLatin1() + "]\n"
          + lines + "[profiles]\ncurrent=" + SecondId.toLatin1() + "\n");
    QCOMPARE(names(store().profiles()), QStringList{u"Good"_s});
    const QList<BrokenProfile> broken = store().brokenProfiles();
    QCOMPARE(broken.size(), 1);
    QCOMPARE(broken.constFirst().violations, expected);
    QCOMPARE(broken.constFirst().profile.id, SecondId);
    QVERIFY(expected.constFirst().field != ProfileField::BaseUrl
            || broken.constFirst().profile.baseUrl.isEmpty());
    QVERIFY(!store().current());
}

void TestProfileStore::mendsBroken()
{
    write("[profile-" + FirstId.toLatin1()
          + "]\nname=Broken\nbase-url=http://api.example\nextra=kept\n");
    Profile mended = store().brokenProfiles().constFirst().profile;
    mended.baseUrl = QUrl(u"https://api.example"_s);
    QVERIFY(store().update(mended));
    QCOMPARE(store().profiles(), QList<Profile>{mended});
    QVERIFY(text().contains("extra=kept"));
    QVERIFY(!text().contains("http://"));
    QVERIFY(store().remove(mended.id));
    QVERIFY(!text().contains("extra"));
}

void TestProfileStore::losesNothing()
{
    const QByteArray broken = "[profile-" + FirstId.toLatin1()
        + "]\nbase-url=http://api.example\ncolor=mauve\nname=Broken\nnovelty=7\n";
    write("[window]\nsize=5\n" + broken + "[profile-no-uuid]\nname=x\n[profiles]\nother=o\n");
    const auto added = store().add(plainProfile(u"New"_s));
    QVERIFY(added);
    QVERIFY(store().setCurrent(added->id));
    QVERIFY(store().duplicate(added->id, u"Newer"_s));
    QVERIFY(store().remove(added->id));
    for (const char *part : {"[window]\nsize=5\n", "[profile-no-uuid]\nname=x\n", "other=o\n"})
        QVERIFY2(text().contains(part), part);
    QVERIFY2(text().contains(broken), text().constData());
}

void TestProfileStore::losesNoLine()
{
    // QSettings reads past such a line, and writes a file without it.
    const QByteArray before = "[window]\nsize=5\nwhat is this\n";
    write(before);
    QCOMPARE(store().add(plainProfile(u"New"_s)).error(), ProfileStoreError::Malformed);
    QCOMPARE(store().setCurrent({}).error(), ProfileStoreError::Malformed);
    QCOMPARE(text(), before);
    write("[window]\nsize=5\n");
    QVERIFY(store().add(plainProfile(u"New"_s)));
}

void TestProfileStore::ignoresOtherSections()
{
    write("[profile-]\nname=a\n[profile-x]\nname=b\n[Profile-" + FirstId.toLatin1()
          + "]\nname=c\n[profile-{" + SecondId.toLatin1()
          + "}]\nname=d\n[profiles]\norder=" + FirstId.toLatin1() + ", x\ncurrent=x\n");
    QVERIFY(store().profiles().isEmpty());
    QVERIFY(store().brokenProfiles().isEmpty());
    QVERIFY(!store().current());
}

void TestProfileStore::survivesNonsense_data()
{
    QTest::addColumn<QByteArray>("text");

    QByteArray all;
    for (int i = 0; i < 256; ++i)
        all.append(static_cast<char>(i));
    const QByteArray section = "[profile-" + FirstId.toLatin1() + "]\n";
    QTest::newRow("every byte") << all;
    QTest::newRow("every byte as a name") << QByteArray(section + "name=" + all + "\n");
    QTest::newRow("variants") << QByteArray(
        section + "name=@Variant(\\0\\0\\0)\nbase-url=@ByteArray(x)\ntimeout=@Size(1 2)\n");
    QTest::newRow("nested") << QByteArray(section + "name\\x\\y=1\nbase-url\\size=3\n");
    QTest::newRow("open quote") << QByteArray(section + "name=\"x\nbase-url=y\n");
    QTest::newRow("order") << QByteArray("[profiles]\norder=@Invalid()\ncurrent=1,2\n" + section);
    QTest::newRow("long") << QByteArray(section + "name=" + QByteArray(100'000, 'x') + "\n");
}

void TestProfileStore::survivesNonsense()
{
    QFETCH(QByteArray, text);

    write(text);
    QVERIFY(store().profiles().isEmpty());
    QVERIFY(!store().current());
    const auto added = store().add(plainProfile(u"New"_s));
    QVERIFY(added || added.error() == ProfileStoreError::Malformed);
    QCOMPARE(store().profiles().size(), added ? 1 : 0);
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
