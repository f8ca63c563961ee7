// SPDX-License-Identifier: MIT
#include "faultysave.h"

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Headline = Fault::Headline;

const QString unchanged = u"read again, and nothing has changed"_s;
const QString asSent = u"read again, and it is as it was sent"_s;
const QString changed = u"Changed: name, description, value."_s;

void changeDescription(StoredSecret &secret)
{
    secret.description = u"Theirs"_s;
}

} // namespace

/// What others do to the secret meanwhile, reads that the server does not offer, and servers that
/// ask to wait.
class TestFaultsOthers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void others_data();
    void others();
    void refusedReads_data();
    void refusedReads() { others(); }
    void quotes_data();
    void quotes() { others(); }
    void deployments_data();
    void deployments() { others(); }
    void waits_data();
    void waits() { others(); }
};

void TestFaultsOthers::others_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("changed before") << Fault{
        .words = u"Somebody else has changed the secret"_s,
        .requests = u"GET"_s,
        .arrange =
            [](FaultySave &save) { save.store.changeByOther(u"sec_2"_s, changeDescription); },
        .mends = false,
    };
    QTest::newRow("deleted before") << Fault{
        .words = u"has been deleted. Nothing was sent."_s,
        .requests = u"GET LIST"_s,
        .arrange = [](FaultySave &save) { save.store.remove(u"sec_2"_s); },
        .mends = false,
    };
    QTest::newRow("deleted after the check") << Fault{
        .words = u"may have been deleted"_s,
        .requests = u"GET PATCH"_s,
        .arrange =
            [](FaultySave &save) {
                save.onChange(Script().reply([&save](const RecordedRequest &request) {
                    save.store.remove(u"sec_2"_s);
                    return save.store.answer(request);
                }));
            },
        .mends = false,
    };
    QTest::newRow("not made, then changed") << Fault{
        .headline = Headline::Unknown,
        .words = u"has been changed since"_s,
        .requests = u"GET PATCH GET"_s,
        .arrange =
            [](FaultySave &save) {
                save.onChange(
                    Script()
                        .call([&save] { save.store.changeByOther(u"sec_2"_s, changeDescription); })
                        .reset());
            },
        .mends = false,
    };
    QTest::newRow("made, then changed") << Fault{
        .headline = Headline::Unknown,
        .words = u"has been changed since"_s,
        .requests = u"GET PATCH GET"_s,
        .arrange =
            [](FaultySave &save) {
                save.onChange(
                    save.store.applied()
                        .call([&save] { save.store.changeByOther(u"sec_2"_s, changeDescription); })
                        .reset());
            },
        .isMade = true,
        .mends = false,
    };
    QTest::newRow("made, then deleted") << Fault{
        .words = u"has been deleted"_s,
        .requests = u"GET PATCH GET LIST"_s,
        .arrange =
            [](FaultySave &save) {
                save.onChange(
                    save.store.applied().call([&save] { save.store.remove(u"sec_2"_s); }).reset());
            },
        .isMade = true,
        .mends = false,
    };
    QTest::newRow("the name is taken meanwhile") << Fault{
        .words = u"Name taken."_s,
        .requests = u"GET PATCH"_s,
        .arrange =
            [](FaultySave &save) {
                save.store.changeByOther(u"sec_1"_s,
                                         [](StoredSecret &other) { other.name = u".xbeta"_s; });
            },
        .mends = false,
    };
    QTest::newRow("success with what was there before") << Fault{
        .headline = Headline::NotSaved,
        .words = {},
        .requests = u"GET PATCH GET"_s,
        .arrange = [](FaultySave &save) { save.onChange(response(200, save.stored())); },
    };
}

void TestFaultsOthers::others()
{
    QFETCH(const Fault, fault);
    FaultySave(fault).run();
}

void TestFaultsOthers::refusedReads_data()
{
    QTest::addColumn<Fault>("fault");
    for (const int status : {403, 405, 501}) {
        QTest::addRow("check: %d", status) << Fault{
            .headline = Headline::Saved,
            .words = u"could not be checked"_s,
            .requests = status == 501 ? u"GET GET GET GET PATCH"_s : u"GET PATCH"_s,
            .arrange = [status](FaultySave &save) { save.onRead(response(status, {})); },
            .isMade = true,
        };
    }
    for (const int status : {400, 401, 402, 406, 409, 410, 418, 451}) {
        QTest::addRow("check: %d", status) << Fault{
            .words = u"Nothing was sent."_s,
            .requests = u"GET"_s,
            .arrange = [status](FaultySave &save) { save.onRead(response(status, {})); },
        };
    }
    for (const int status : {408, 429, 500, 502, 503, 504, 599}) {
        QTest::addRow("check: %d", status) << Fault{
            .words = u"Nothing was sent."_s,
            .requests = u"GET GET GET GET"_s,
            .arrange = [status](FaultySave &save) { save.onRead(response(status, {})); },
        };
        QTest::addRow("check: %d, once", status) << Fault{
            .headline = Headline::Saved,
            .words = changed,
            .requests = u"GET GET PATCH"_s,
            .arrange =
                [status](FaultySave &save) {
                    save.server().answer(Script(response(status, {})).on("GET", "/sec_2"));
                },
            .isMade = true,
        };
        QTest::addRow("finding out: %d", status) << Fault{
            .headline = Headline::Unknown,
            .words = u"may or may not have been made"_s,
            .requests = u"GET PATCH GET GET GET GET"_s,
            .arrange =
                [status](FaultySave &save) {
                    const auto refuse = [status, &save] { save.onRead(response(status, {})); };
                    save.onChange(save.store.applied().call(refuse).reset());
                },
            .isMade = true,
        };
    }
    QTest::newRow("check: 404, but listed") << Fault{
        .headline = Headline::Saved,
        .words = changed,
        .requests = u"GET LIST PATCH"_s,
        .arrange = [](FaultySave &save) { save.onRead(response(404, {})); },
        .isMade = true,
    };
}

void TestFaultsOthers::quotes_data()
{
    QTest::addColumn<Fault>("fault");
    // What was sent comes back: FaultySave looks for it wherever anything is shown.
    const auto row = [](const char *name, const QByteArray &answer, const QString &words) {
        QTest::newRow(name) << Fault{
            .words = words,
            .requests = u"GET PATCH"_s,
            .arrange = [answer](FaultySave &save) { save.onChange(answer); },
        };
    };
    const QByteArray both = "the-new-value-4711 and key-0123456789abcdef";
    row("JSON", response(400, R"({"error":{"message":"Bad: )" + both + R"("}})"),
        u"Bad: [hidden] and [hidden]"_s);
    row("HTML", response(400, "<html><body>Bad: " + both + "</body></html>"),
        u"Bad: [hidden] and [hidden]"_s);
    row("text", response(400, "Bad: " + both), u"Bad: [hidden] and [hidden]"_s);
    row("a part", response(400, "Bad: new-value-47"), u"Bad: [hidden]"_s);
    row("escaped", response(400, R"({"message":"Bad: the\u002dnew-value\u002d4711"})"),
        u"Bad: [hidden]"_s);
    row("broken by markup", response(400, "<p>Bad: the-new-<b></b>value-4711</p>"), u"Bad: "_s);
    row("cut where it stands", response(400, QByteArray(1990, 'x') + both), u"xxx"_s);
    row("reason", response(400, {}).replace("Reason", both), u"without a message"_s);
    row("request ID", response(400, "Bad", {"X-Request-Id: " + both}), u"Bad"_s);
    row("location", response(307, {}, {"Location: http://elsewhere.test/?" + both}),
        u"points to another address"_s);
}

void TestFaultsOthers::deployments_data()
{
    QTest::addColumn<Fault>("fault");
    const auto row = [](const char *name, const Script &script) {
        QTest::newRow(name) << Fault{
            .headline = Headline::Asked,
            .words = u"Which deployments use it could not be read."_s,
            .requests = u"GET"_s,
            .arrange =
                [script](FaultySave &save) {
                    save.server().answerAll(Script(script).on("GET", "/deployments"));
                },
            .idleTimeout = 200ms,
        };
    };
    row("403", response(403, {}));
    row("404", response(404, {}));
    row("500", response(500, "<html><body>Oops</body></html>"));
    row("reset", Script().reset());
    row("stalled", Script().hang());
    row("HTML", response(200, "<html><body>Hello</body></html>"));
    row("another list", response(200, R"({"data":[7,"web"]})"));
    row("no list", response(200, R"({"data":{"name":"web"}})"));
    row("a reference of another type",
        response(200, R"({"data":[{"environment_variables":[{"value_from_secret":2}]}]})"));
    row("redirect", response(302, {}, {"Location: http://elsewhere.test/deployments"}));
    row("too long", Script("HTTP/1.1 200 OK\r\nContent-Length: 99000000\r\n\r\n"_ba).hang());
    QTest::newRow("used by name") << Fault{
        .headline = Headline::Asked,
        .words = u"will lose it: web"_s,
        .requests = u"GET"_s,
        .arrange = [](FaultySave &save) { save.store.addDeployment(u"web"_s, {u"beta"_s}); },
        .mends = false,
    };
}

void TestFaultsOthers::waits_data()
{
    QTest::addColumn<Fault>("fault");
    const auto times = [](const Script &script, int count) {
        return [=](FaultySave &save) {
            for (int i = 0; i < count; ++i)
                save.onChange(script);
        };
    };
    for (const int status : {429, 503}) {
        const auto row = [status](const char *name, const Fault &fault) {
            QTest::addRow("%d %s", status, name) << fault;
        };
        const auto after = [status](const QByteArray &header) {
            return Script(response(status, {}, {header}));
        };
        row("after 1 s, once",
            {.headline = Headline::Saved,
             .words = changed,
             .requests = u"GET PATCH GET PATCH"_s,
             .arrange = times(after("Retry-After: 1"), 1),
             .isMade = true});
        row("after 60 s, three times",
            {.headline = Headline::Saved,
             .words = changed,
             .requests = u"GET PATCH GET PATCH GET PATCH GET PATCH"_s,
             .arrange = times(after("Retry-After: 60"), 3),
             .isMade = true});
        row("after 500 ms, four times",
            {.words = status == 503 ? unchanged : u"Nothing was changed."_s,
             .requests = status == 503 ? u"GET PATCH GET PATCH GET PATCH GET PATCH GET"_s
                                       : u"GET PATCH GET PATCH GET PATCH GET PATCH"_s,
             .arrange = times(after("Retry-After-Ms: 500"), 4)});
        const QString once = status == 503 ? u"GET PATCH GET"_s : u"GET PATCH"_s;
        row("after 61 s",
            {.words = u"61 second(s)"_s,
             .requests = once,
             .arrange = times(after("Retry-After: 61"), 1)});
        row("after nonsense", {.requests = once, .arrange = times(after("Retry-After: soon"), 1)});
        row("after a negative time",
            {.requests = once, .arrange = times(after("Retry-After: -1"), 1)});
        row("after too long to be counted",
            {.requests = once, .arrange = times(after("Retry-After: 99999999999999999999"), 1)});
        row("but not again",
            {.requests = once,
             .arrange = times(
                 Script(response(status, {}, {"Retry-After: 1", "X-Should-Retry: false"})), 1)});
        // Of 429 it is known that nothing was made.
        row("after 1 s, and changed meanwhile",
            {.headline = status == 503 ? Headline::Unknown : Headline::NotSaved,
             .words = status == 503 ? u"has been changed since"_s
                                    : u"Somebody else has changed the secret"_s,
             .requests = u"GET PATCH GET"_s,
             .arrange =
                 [after](FaultySave &save) {
                     save.onChange(Script()
                                       .call([&save] {
                                           save.store.changeByOther(u"sec_2"_s, changeDescription);
                                       })
                                       .append(after("Retry-After: 1")));
                 },
             .mends = false});
    }
    QTest::newRow("503 after 1 s, but made") << Fault{
        .headline = Headline::Saved,
        .words = asSent,
        .requests = u"GET PATCH GET"_s,
        .arrange =
            [](FaultySave &save) {
                save.onChange(save.store.applied().send(response(503, {}, {"Retry-After: 1"})));
            },
        .isMade = true,
    };
    for (const int status : {500, 502, 504, 408}) {
        QTest::addRow("%d after 1 s", status) << Fault{
            .words = unchanged,
            .requests = u"GET PATCH GET"_s,
            .arrange = times(response(status, {}, {"Retry-After: 1"}), 1),
        };
    }
}

QTEST_MAIN(TestFaultsOthers)
#include "tst_faults_others.moc"
