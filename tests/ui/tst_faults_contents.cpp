// SPDX-License-Identifier: MIT
#include "faultybodies.h"
#include "faultysave.h"

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Headline = Fault::Headline;

const QString unchanged = u"read again, and nothing has changed"_s;
const QString asSent = u"read again, and it is as it was sent"_s;

/// What a success may hold and must not; the rest is in faultyBodies().
struct Content
{
    const char *name;
    QByteArray body;
};

const QList<Content> contents{
    {"text", R"("sec_2")"},
    {"cut", R"({"object":"secret","id":"sec_2","name":"be)"},
    {"two objects", R"({"id":"sec_2","name":"beta"}{"id":"sec_2","name":"beta"})"},
    {"neither ID nor name", R"({"object":"secret"})"},
    {"empty ID and name", R"({"id":"","name":""})"},
    {"an ID that is a number", R"({"id":2,"name":"beta"})"},
    {"a name that is a list", R"({"id":"sec_2","name":["beta"]})"},
    {"a description that is a number", R"({"id":"sec_2","name":"beta","description":0})"},
    {"another ID", R"({"object":"secret","id":"sec_1","name":"beta"})"},
    {"a list of secrets", R"({"object":"list","data":[{"id":"sec_2","name":"beta"}]})"},
    {"an error", R"({"error":{"message":"No."}})"},
    {"a byte order mark within", "{\"id\":\"sec_2\"\xef\xbb\xbf,\"name\":\"beta\"}"},
};

/// A row for each content, of a success with @p status.
void forAllContents(int status,
                    const std::function<void(const QByteArray &name, const Script &script)> &row)
{
    for (const Content &content : contents)
        row(content.name, Script(response(status, content.body)));
    for (const FaultyBody &body : faultyBodies()) {
        Script script;
        body.send(script, status);
        row(body.name, script);
    }
}

} // namespace

/// Answers that claim success and hold something else, and answers that point elsewhere.
class TestFaultsContents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void check_data();
    void check();
    void change_data();
    void change() { check(); }
    void findingOut_data();
    void findingOut() { check(); }
    void otherSuccesses_data();
    void otherSuccesses() { check(); }
    void redirects_data();
    void redirects() { check(); }
    void heads_data();
    void heads() { check(); }
};

void TestFaultsContents::check_data()
{
    QTest::addColumn<Fault>("fault");
    forAllContents(200, [](const QByteArray &name, const Script &script) {
        QTest::newRow(name) << Fault{
            .words = u"Nothing was sent."_s,
            .requests = u"GET"_s,
            .arrange = [script](FaultySave &save) { save.onRead(script); },
        };
    });
}

void TestFaultsContents::check()
{
    QFETCH(const Fault, fault);
    FaultySave(fault).run();
}

void TestFaultsContents::change_data()
{
    QTest::addColumn<Fault>("fault");
    for (const bool isMade : {false, true}) {
        forAllContents(200, [isMade](const QByteArray &name, const Script &script) {
            QTest::addRow("%s, %s", name.constData(), isMade ? "made" : "not made") << Fault{
                .headline = isMade ? Headline::Saved : Headline::NotSaved,
                .words = isMade ? asSent : unchanged,
                .requests = u"GET PATCH GET"_s,
                .arrange =
                    [=](FaultySave &save) {
                        save.onChange(isMade ? save.store.applied().append(script) : script);
                    },
                .isMade = isMade,
            };
        });
    }
}

void TestFaultsContents::findingOut_data()
{
    QTest::addColumn<Fault>("fault");
    forAllContents(200, [](const QByteArray &name, const Script &script) {
        QTest::newRow(name) << Fault{
            .headline = Headline::Unknown,
            .words = u"may or may not have been made"_s,
            .requests = u"GET PATCH GET"_s,
            .arrange =
                [script](FaultySave &save) {
                    save.onChange(save.store.applied()
                                      .call([script, &save] { save.onRead(script); })
                                      .reset());
                },
            .isMade = true,
        };
    });
}

void TestFaultsContents::otherSuccesses_data()
{
    QTest::addColumn<Fault>("fault");
    for (const int status : {201, 202, 203, 204, 205, 206}) {
        for (const bool isMade : {false, true}) {
            QTest::addRow("%d, empty, %s", status, isMade ? "made" : "not made") << Fault{
                .headline = isMade ? Headline::Saved : Headline::NotSaved,
                .words = isMade ? asSent : unchanged,
                .requests = u"GET PATCH GET"_s,
                .arrange =
                    [=](FaultySave &save) {
                        save.onChange(
                            (isMade ? save.store.applied() : Script()).send(response(status, {})));
                    },
                .isMade = isMade,
            };
        }
    }
}

void TestFaultsContents::redirects_data()
{
    QTest::addColumn<Fault>("fault");
    using Target = std::function<QUrl(FaultySave &)>;
    const Target sameHost = [](FaultySave &save) { return save.server().url(u"/elsewhere"_s); };
    const Target otherHost = [](FaultySave &save) { return save.elsewhere.url(); };
    const auto redirect = [](int status, const QUrl &to) {
        return response(status, {}, {"Location: " + to.toEncoded()});
    };
    for (const int status : {300, 301, 302, 303, 307, 308}) {
        for (const bool isSameHost : {true, false}) {
            const char *name = isSameHost ? "same host" : "other host";
            const Target target = isSameHost ? sameHost : otherHost;
            QTest::addRow("change: %d, %s", status, name) << Fault{
                .words = u"points to another address"_s,
                .requests = u"GET PATCH"_s,
                .arrange = [=](FaultySave &save) { save.onChange(redirect(status, target(save))); },
            };
            QTest::addRow("check: %d, %s", status, name) << Fault{
                .words = u"points to another address"_s,
                .requests = u"GET"_s,
                .arrange = [=](FaultySave &save) { save.onRead(redirect(status, target(save))); },
            };
        }
    }
    QTest::newRow("finding out: 302, other host") << Fault{
        .headline = Headline::Unknown,
        .words = u"points to another address"_s,
        .requests = u"GET PATCH GET"_s,
        .arrange =
            [=](FaultySave &save) {
                save.onChange(Script()
                                  .call([=, &save] { save.onRead(redirect(302, otherHost(save))); })
                                  .reset());
            },
    };
    QTest::newRow("change: 304") << Fault{
        .words = u"points to another address"_s,
        .requests = u"GET PATCH"_s,
        .arrange = [](FaultySave &save) { save.onChange(response(304, {})); },
    };
    QTest::newRow("change: 302 to nowhere") << Fault{
        .words = u"points to another address"_s,
        .requests = u"GET PATCH"_s,
        .arrange = [](FaultySave &save) { save.onChange(response(302, {}, {"Location: ::"})); },
    };
}

void TestFaultsContents::heads_data()
{
    QTest::addColumn<Fault>("fault");
    constexpr qint64 Endless = 200LL * 1024 * 1024;
    const auto row = [](const char *name, const Script &script) {
        QTest::newRow(name) << Fault{
            .words = unchanged,
            .requests = u"GET PATCH GET"_s,
            .arrange = [script](FaultySave &save) { save.onChange(script); },
            .idleTimeout = 500ms,
            // Then Qt waits for its thread, which reads what has come byte by byte, for up to 5 s.
            .bound = 15s,
        };
    };
    row("endless status line", Script("HTTP/1.1 200 "_ba).flood(QByteArray(4096, 'x'), Endless));
    row("endless head",
        Script("HTTP/1.1 200 OK\r\n"_ba)
            .flood(QByteArray("X-Filler: y\r\n").repeated(300), Endless));
    row("endless line of the head",
        Script("HTTP/1.1 200 OK\r\nX-Filler: "_ba).flood(QByteArray(4096, 'x'), Endless));
    row("endless size of a chunk",
        Script("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"_ba)
            .flood(QByteArray(4096, '0'), Endless));
    row("endless trailer",
        Script("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n"_ba)
            .flood(QByteArray("X-Filler: y\r\n").repeated(300), Endless));
    row("endlessly 100",
        Script().flood(QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(100), Endless));
}

QTEST_MAIN(TestFaultsContents)
#include "tst_faults_contents.moc"
