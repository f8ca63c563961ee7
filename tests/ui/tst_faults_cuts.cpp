// SPDX-License-Identifier: MIT
#include "faultysave.h"

#include <QTest>

#include <memory>
#include <vector>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Headline = Fault::Headline;
using Start = Script::Start;

const QString lost = u"The connection was lost"_s;
const QString silent = u"sent nothing for too long"_s;
const QString unreadable = u"something else than a secret"_s;
const QString unchanged = u"read again, and nothing has changed"_s;
const QString asSent = u"read again, and it is as it was sent"_s;

// How often a secret is read that cannot be. Where a connection ends Qt 6.4 may repeat a read by
// itself, up to three times.
const QString whenUnreadable = u"GET( GET){0,3}"_s;
const QString whenEnded = u"GET( GET){3,15}"_s;
const QString whenStalled = u"GET GET GET GET"_s;

/// A way for an answer not to come, or not whole.
struct Cut
{
    const char *name;
    /// What is said then.
    QString words;
    /// Ends @p script so; @p secret is what a whole answer would hold.
    std::function<void(Script &script, const QByteArray &secret)> end;
    /// The reads that arrive where each ends so.
    QString reads = whenEnded;
    std::chrono::milliseconds idleTimeout = 10s;
};

QByteArray head(qsizetype length)
{
    return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(length) + "\r\n\r\n";
}

const QByteArray chunkedHead = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"_ba;

QByteArray chunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

std::vector<Cut> cuts()
{
    const auto sent = [](const QByteArray &bytes) {
        return [bytes](Script &script, const QByteArray &) { script.send(bytes).close(); };
    };
    const auto stalled = [](const QByteArray &bytes) {
        return [bytes](Script &script, const QByteArray &) { script.send(bytes).hang(); };
    };
    constexpr auto Soon = 250ms;
    return {
        {"reset", lost, [](Script &script, const QByteArray &) { script.reset(); }},
        {"closed", lost, [](Script &script, const QByteArray &) { script.close(); }},
        {"status line cut", lost, sent("HTTP/1.1 2")},
        {"head cut", lost, sent("HTTP/1.1 200 OK\r\nContent-Le")},
        {"body missing", lost, sent(head(300))},
        {"body cut", lost, sent(head(300) + R"({"id":"sec_2")")},
        {"body reset", lost,
         [](Script &script, const QByteArray &) {
             script.send(head(300) + R"({"id":"sec_2")").wait(20ms).reset();
         }},
        {"last byte missing", lost,
         [](Script &script, const QByteArray &secret) {
             script.send(head(secret.size()) + secret.chopped(1)).close();
         }},
        {"length too long", lost,
         [](Script &script, const QByteArray &secret) {
             script.send(head(secret.size() + 1) + secret).close();
         }},
        {"length too short", unreadable,
         [](Script &script, const QByteArray &secret) {
             script.send(head(secret.size() - 1) + secret).close();
         },
         whenUnreadable},
        {"chunk cut", lost, sent(chunkedHead + "40\r\n{\"id\":\"sec_2\"")},
        {"last chunk missing", lost,
         [](Script &script, const QByteArray &secret) {
             script.send(chunkedHead + chunk(secret.chopped(1))).close();
         }},
        {"chunk without a size", unreadable, sent(chunkedHead + "zz\r\n{\"id\":\"sec_2\"}"),
         whenUnreadable},
        {"no HTTP", lost, sent("SSH-2.0-OpenSSH_9.2\r\n")},
        {"no answer", silent, stalled({}), whenStalled, Soon},
        {"stalled in the status line", silent, stalled("HTTP/1.1 2"), whenStalled, Soon},
        {"stalled in the head", silent, stalled("HTTP/1.1 200 OK\r\nConte"), whenStalled, Soon},
        {"stalled after the head", silent, stalled(head(300)), whenStalled, Soon},
        {"stalled in the body", silent, stalled(head(300) + R"({"id":)"), whenStalled, Soon},
        {"stalled in a chunk", silent, stalled(chunkedHead + "40\r\n{\"id\""), whenStalled, Soon},
        {"stalled before the end", silent,
         [](Script &script, const QByteArray &secret) {
             script.send("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + secret).hang();
         },
         whenStalled, Soon},
        {"slow, then stalled", silent,
         [](Script &script, const QByteArray &) {
             script.send(head(300)).trickle("{\"id\":\"sec", 2, 20ms).hang();
         },
         whenStalled, Soon},
        {"nothing after 100", silent, stalled("HTTP/1.1 100 Continue\r\n\r\n"), whenStalled, Soon},
    };
}

} // namespace

/// Answers that do not come, or not whole: to the read before a change, to the change, whether made
/// or not, and to the read that is to find out.
class TestFaultsCuts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void check_data();
    void check();
    void change_data();
    void change() { check(); }
    void requestItself_data();
    void requestItself() { check(); }
    void findingOut_data();
    void findingOut() { check(); }
    void passing_data();
    void passing() { check(); }
};

void TestFaultsCuts::check_data()
{
    QTest::addColumn<Fault>("fault");
    for (const Cut &cut : cuts()) {
        QTest::newRow(cut.name) << Fault{
            .headline = Headline::NotSaved,
            .words = cut.words,
            .requests = cut.reads,
            .arrange =
                [cut](FaultySave &save) {
                    Script script;
                    cut.end(script, save.stored());
                    save.onRead(script);
                },
            .idleTimeout = cut.idleTimeout,
        };
    }
}

void TestFaultsCuts::check()
{
    QFETCH(const Fault, fault);
    FaultySave(fault).run();
}

void TestFaultsCuts::change_data()
{
    QTest::addColumn<Fault>("fault");
    for (const Cut &cut : cuts()) {
        const auto arranged = [cut](bool isMade) {
            return [cut, isMade](FaultySave &save) {
                Script script = isMade ? save.store.applied() : Script();
                cut.end(script, save.stored());
                save.onChange(script);
            };
        };
        QTest::addRow("%s, not made", cut.name) << Fault{
            .headline = Headline::NotSaved,
            .words = unchanged,
            .requests = u"GET PATCH GET"_s,
            .arrange = arranged(false),
            .idleTimeout = cut.idleTimeout,
        };
        QTest::addRow("%s, made", cut.name) << Fault{
            .headline = Headline::Saved,
            .words = asSent,
            .requests = u"GET PATCH GET"_s,
            .arrange = arranged(true),
            .isMade = true,
            .idleTimeout = cut.idleTimeout,
        };
    }
}

void TestFaultsCuts::requestItself_data()
{
    QTest::addColumn<Fault>("fault");
    const auto row = [](const char *name, const Script &script, qsizetype moreValue = 0) {
        QTest::newRow(name) << Fault{
            .headline = Headline::NotSaved,
            .words = unchanged,
            .requests = u"GET PATCH~ GET"_s,
            .arrange = [script](FaultySave &save) { save.onChange(script); },
            .moreValue = moreValue,
            .idleTimeout = moreValue ? 1500ms : 300ms,
            .bound = moreValue ? 15s : 5s,
        };
    };
    constexpr qsizetype Large = 3LL * 1024 * 1024; // does not leave while nobody reads
    row("reset within", Script(Start::HeadRead).reset());
    row("closed within", Script(Start::HeadRead).close());
    row("stalled within", Script(Start::HeadRead).hang());
    row("reset within a large one", Script(Start::HeadRead).wait(100ms).reset(), Large);
    row("stalled within a large one", Script(Start::HeadRead).hang(), Large);
}

void TestFaultsCuts::findingOut_data()
{
    QTest::addColumn<Fault>("fault");
    for (const Cut &cut : cuts()) {
        QTest::newRow(cut.name) << Fault{
            .headline = Headline::Unknown,
            .words = u"may or may not have been made"_s,
            .requests = u"GET PATCH "_s + cut.reads,
            .arrange =
                [cut](FaultySave &save) {
                    const auto cutReads = [cut, &save] {
                        Script read;
                        cut.end(read, save.stored());
                        save.onRead(read);
                    };
                    save.onChange(save.store.applied().call(cutReads).reset());
                },
            .isMade = true,
            .idleTimeout = cut.idleTimeout,
        };
    }
}

void TestFaultsCuts::passing_data()
{
    QTest::addColumn<Fault>("fault");
    // What is slow, or right the second time, is no reason not to save.
    for (const Cut &cut : cuts()) {
        if (cut.reads == whenUnreadable)
            continue;
        QTest::addRow("read: %s, once", cut.name) << Fault{
            .headline = Headline::Saved,
            .words = u"Changed: name, description, value."_s,
            .requests = (cut.reads == whenEnded ? u"GET( GET){1,4} PATCH"_s : u"GET GET PATCH"_s),
            .arrange =
                [cut](FaultySave &save) {
                    Script script;
                    cut.end(script.on("GET", "/sec_2"), save.stored());
                    save.server().answer(script);
                },
            .isMade = true,
            .idleTimeout = cut.idleTimeout,
        };
    }
    QTest::newRow("change: trickle") << Fault{
        .headline = Headline::Saved,
        .requests = u"GET PATCH"_s,
        .arrange =
            [](FaultySave &save) {
                const auto rest = std::make_shared<QByteArray>();
                Script script = Script().reply([rest, &save](const RecordedRequest &request) {
                    *rest = save.store.answer(request);
                    return QByteArray();
                });
                for (int piece = 0; piece < 20; ++piece) {
                    script.wait(25ms).reply([rest, piece](const RecordedRequest &) {
                        QByteArray next = piece < 19 ? rest->left(20) : *rest;
                        rest->remove(0, next.size());
                        return next;
                    });
                }
                save.onChange(script);
            },
        .isMade = true,
        .idleTimeout = 300ms,
    };
    QTest::newRow("read: trickle") << Fault{
        .headline = Headline::Saved,
        .requests = u"GET PATCH"_s,
        .arrange =
            [](FaultySave &save) {
                const QByteArray secret = save.stored();
                save.onRead(Script().trickle(head(secret.size()) + secret, 16, 20ms));
            },
        .isMade = true,
        .idleTimeout = 300ms,
    };
}

QTEST_MAIN(TestFaultsCuts)
#include "tst_faults_cuts.moc"
