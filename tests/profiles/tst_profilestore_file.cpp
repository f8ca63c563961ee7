// SPDX-License-Identifier: MIT
#include "profilestoretest.h"

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

using Rule = ProfileViolation::Rule;
using Violations = QList<ProfileViolation>;

} // namespace

/// Settings files that people, or accidents, have written to.
class TestProfileStoreFile : public ProfileStoreTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void readsWhatPeopleWrite();
    void reportsBroken_data();
    void reportsBroken();
    void mendsBroken();
    void losesNothing();
    void losesNoLine();
    void ignoresOtherSections();
    void survivesNonsense_data();
    void survivesNonsense();
};

void TestProfileStoreFile::readsWhatPeopleWrite()
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

void TestProfileStoreFile::reportsBroken_data()
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

void TestProfileStoreFile::reportsBroken()
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

void TestProfileStoreFile::mendsBroken()
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

void TestProfileStoreFile::losesNothing()
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

void TestProfileStoreFile::losesNoLine()
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

void TestProfileStoreFile::ignoresOtherSections()
{
    write("[profile-]\nname=a\n[profile-x]\nname=b\n[Profile-" + FirstId.toLatin1()
          + "]\nname=c\n[profile-{" + SecondId.toLatin1()
          + "}]\nname=d\n[profiles]\norder=" + FirstId.toLatin1() + ", x\ncurrent=x\n");
    QVERIFY(store().profiles().isEmpty());
    QVERIFY(store().brokenProfiles().isEmpty());
    QVERIFY(!store().current());
}

void TestProfileStoreFile::survivesNonsense_data()
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

void TestProfileStoreFile::survivesNonsense()
{
    QFETCH(QByteArray, text);

    write(text);
    QVERIFY(store().profiles().isEmpty());
    QVERIFY(!store().current());
    const auto added = store().add(plainProfile(u"New"_s));
    QVERIFY(added || added.error() == ProfileStoreError::Malformed);
    QCOMPARE(store().profiles().size(), added ? 1 : 0);
}

QTEST_GUILESS_MAIN(TestProfileStoreFile)
#include "tst_profilestore_file.moc"
