// SPDX-License-Identifier: MIT
#include "profilerules.h"
#include "someprofiles.h"

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

using Rule = ProfileViolation::Rule;
using Violations = QList<ProfileViolation>;

const QString FirstId = u"11111111-1111-4111-8111-111111111111"_s;
const QString SecondId = u"22222222-2222-4222-8222-222222222222"_s;

} // namespace

class TestProfileRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_data();
    void rules();
    void knowsNames();
};

void TestProfileRules::rules_data()
{
    QTest::addColumn<Profile>("profile");
    QTest::addColumn<Violations>("expected");

    const auto row = [](const char *name, auto change, const Violations &expected) {
        Profile profile = fullProfile();
        change(profile);
        QTest::newRow(name) << profile << expected;
    };
    const auto name = [&row](const char *rowName, const QString &text, std::optional<Rule> rule) {
        row(
            rowName, [&text](Profile &p) { p.name = text; },
            rule ? Violations{{.field = ProfileField::Name, .rule = *rule}} : Violations());
    };
    const auto host = [&row](const char *rowName, const QString &text, std::optional<Rule> rule) {
        row(
            rowName, [&text](Profile &p) { p.proxy.host = text; },
            rule ? Violations{{.field = ProfileField::ProxyHost, .rule = *rule}} : Violations());
    };
    const auto user = [&row](const char *rowName, ProxyChoice::Kind kind, const QString &text,
                             bool isGood) {
        row(
            rowName,
            [&](Profile &p) {
                p.proxy.kind = kind;
                p.proxy.user = text;
            },
            isGood ? Violations()
                   : Violations{{.field = ProfileField::ProxyUser, .rule = Rule::Character}});
    };
    const auto url = [&row](const char *rowName, const QString &text,
                            std::optional<BaseUrlProblem> problem) {
        row(
            rowName, [&text](Profile &p) { p.baseUrl = QUrl(text); },
            problem ? Violations{{.field = ProfileField::BaseUrl,
                                  .rule = Rule::Url,
                                  .urlProblem = problem}}
                    : Violations());
    };
    const auto timeout = [&row](const char *rowName, int seconds, bool isGood) {
        row(
            rowName, [seconds](Profile &p) { p.timeout = std::chrono::seconds(seconds); },
            isGood ? Violations()
                   : Violations{{.field = ProfileField::Timeout, .rule = Rule::OutOfRange}});
    };

    name("good", u"Production"_s, std::nullopt);
    name("words", u"B\u00FCcher / EU (west) \U0001F512"_s, std::nullopt);
    name("longest", QString(60, u'x'), std::nullopt);
    name("longest in code points", u"\U0001F512"_s.repeated(60), std::nullopt);
    name("too long", QString(61, u'x'), Rule::TooLong);
    name("empty", {}, Rule::Empty);
    name("blank", u" \t\u00A0"_s, Rule::Empty);
    name("outer space", u" x"_s, Rule::Character);
    name("two spaces", u"a  b"_s, Rule::Character);
    name("line break", u"a\nb"_s, Rule::Character);
    name("control", u"a\x01b"_s, Rule::Character);
    name("right to left", u"a\u202Eb"_s, Rule::Character);
    name("unseen", u"a\u200Bb"_s, Rule::Character);
    name("half a pair", QString(u"a"_s + QChar(0xD83D)), Rule::Character);
    name("taken", u"Staging"_s, Rule::Taken);
    name("taken in another case", u"sTAGING"_s, Rule::Taken);
    name("almost taken", u"Staging 2"_s, std::nullopt);
    name("reserved", u"Environment"_s, Rule::Reserved);
    name("reserved in another case", u"environment"_s, Rule::Reserved);

    url("loopback", u"http://127.0.0.1:8080/v1"_s, std::nullopt);
    url("no address", {}, BaseUrlProblem::Malformed);
    url("plain http", u"http://api.example/v1"_s, BaseUrlProblem::Insecure);
    url("scheme", u"ftp://api.example/v1"_s, BaseUrlProblem::Scheme);
    url("password in it", u"https://u:p@api.example/v1"_s, BaseUrlProblem::Extra);

    timeout("0 s", 0, false);
    timeout("-1 s", -1, false);
    timeout("1 s", 1, true);
    timeout("600 s", 600, true);
    timeout("601 s", 601, false);

    host("no host", {}, Rule::Empty);
    host("IPv4", u"192.0.2.1"_s, std::nullopt);
    host("IPv6", u"2001:db8::1"_s, std::nullopt);
    host("host with port", u"proxy:8080"_s, Rule::Host);
    host("host with scheme", u"http://proxy"_s, Rule::Host);
    host("host with user", u"user@proxy"_s, Rule::Host);
    host("host with space", u"pro xy"_s, Rule::Host);
    row("no port", [](Profile &p) { p.proxy.port = 0; },
        {{.field = ProfileField::ProxyPort, .rule = Rule::OutOfRange}});
    user("colon for SOCKS", ProxyChoice::Kind::Socks5, u"a:b"_s, true);
    user("colon for HTTP", ProxyChoice::Kind::Http, u"a:b"_s, false);
    user("line break in user", ProxyChoice::Kind::Socks5, u"a\r\nb"_s, false);
    user("no user", ProxyChoice::Kind::Http, {}, true);
    row("host of no proxy is nothing",
        [](Profile &p) { p.proxy = {.kind = ProxyChoice::Kind::None, .host = u":::"_s}; }, {});
    row("all at once",
        [](Profile &p) { p = {.timeout = {}, .proxy = {.kind = ProxyChoice::Kind::Http}}; },
        {{.field = ProfileField::Name, .rule = Rule::Empty},
         {.field = ProfileField::BaseUrl,
          .rule = Rule::Url,
          .urlProblem = BaseUrlProblem::Malformed},
         {.field = ProfileField::Timeout, .rule = Rule::OutOfRange},
         {.field = ProfileField::ProxyHost, .rule = Rule::Empty},
         {.field = ProfileField::ProxyPort, .rule = Rule::OutOfRange}});
}

void TestProfileRules::rules()
{
    QFETCH(Profile, profile);
    QFETCH(Violations, expected);

    Profile itself = fullProfile();
    itself.id = profile.id = FirstId;
    Profile other = plainProfile(u"Staging"_s);
    other.id = SecondId;
    QCOMPARE(violations(profile, {itself, other}), expected);
}

void TestProfileRules::knowsNames()
{
    const QList<Profile> profiles{plainProfile(u"One"_s), plainProfile(u"Z\u00DCRICH"_s)};
    QCOMPARE(findProfile(profiles, u"one"), &profiles[0]);
    QCOMPARE(findProfile(profiles, u" Z\u00FCrich "), &profiles[1]);
    QCOMPARE(findProfile(profiles, u"On"), nullptr);
    QCOMPARE(findProfile(profiles, u""), nullptr);
    // A new profile has no ID, as others may have none: both count.
    QCOMPARE(violations(plainProfile(u"ONE"_s), profiles),
             (Violations{{.field = ProfileField::Name, .rule = Rule::Taken}}));
}

QTEST_GUILESS_MAIN(TestProfileRules)
#include "tst_profilerules.moc"
