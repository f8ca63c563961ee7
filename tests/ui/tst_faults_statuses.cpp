// SPDX-License-Identifier: MIT
#include "faultybodies.h"
#include "faultysave.h"

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Headline = Fault::Headline;

/// A failure, and what is said of it.
struct Status
{
    int status;
    QString words;
    /// Whether it says nothing about the change.
    bool isAmbiguous = false;
};

const QList<Status> statuses{
    {400, u"The server refused the request."_s},
    {401, u"The key was not accepted."_s},
    {402, u"The server refused the request."_s},
    {403, u"The key is not allowed to do this."_s},
    {404, u"may have been deleted"_s},
    {405, u"The server refused the request."_s},
    {408, u"gave up waiting"_s, true},
    {409, u"conflicts with what is stored"_s},
    {413, u"The server refused the request."_s},
    {422, u"The server refused the request."_s},
    {429, u"too many requests"_s},
    {500, u"The server failed."_s, true},
    {502, u"The server failed."_s, true},
    {503, u"The server failed."_s, true},
    {504, u"The server failed."_s, true},
};

} // namespace

/// Answers that say that the change was not made, or leave it open, with all kinds of contents.
class TestFaultsStatuses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void change_data();
    void change();
};

void TestFaultsStatuses::change_data()
{
    QTest::addColumn<Fault>("fault");
    for (const Status &status : statuses) {
        for (const FaultyBody &body : faultyBodies()) {
            // Qt reads such an answer to its end, however long, before it says anything of it.
            if (status.status == 401 && QByteArrayView(body.name).startsWith("100 MiB"))
                continue;
            QTest::addRow("%d, %s", status.status, body.name) << Fault{
                .headline = Headline::NotSaved,
                .words = body.quoted.isEmpty() ? status.words : body.quoted,
                .requests = status.isAmbiguous ? u"GET PATCH GET"_s : u"GET PATCH"_s,
                .arrange =
                    [status, body](FaultySave &save) {
                        Script script;
                        body.send(script, status.status);
                        save.onChange(script);
                    },
            };
        }
    }
    Script endless("HTTP/1.1 401 Reason\r\n\r\n"_ba);
    for (int i = 0; i < 1000; ++i)
        endless.wait(5ms).send(QByteArray(1024, 'x'));
    QTest::newRow("401, without an end") << Fault{
        .words = u"read again, and nothing has changed"_s,
        .requests = u"GET PATCH GET"_s,
        .arrange = [endless](FaultySave &save) { save.onChange(endless); },
        .idleTimeout = 300ms,
    };
}

void TestFaultsStatuses::change()
{
    QFETCH(const Fault, fault);
    FaultySave(fault).run();
}

QTEST_MAIN(TestFaultsStatuses)
#include "tst_faults_statuses.moc"
