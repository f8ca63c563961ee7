// SPDX-License-Identifier: MIT
#include "saveoutcome.h"

#include <QTest>

namespace Latchkey {

using Kind = ApiError::Kind;
using Headline = SaveOutcome::Headline;
using Reason = SaveOutcome::Reason;

class TestSaveOutcome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headlines_data();
    void headlines();
    void everyStatus();
    void everyKind();
    void statusOfABrokenAnswer();
    void riskOfARename();
};

void TestSaveOutcome::headlines_data()
{
    QTest::addColumn<int>("reason");
    QTest::addColumn<int>("headline");
    const auto row = [](const char *name, Reason reason, Headline headline) {
        QTest::newRow(name) << int(reason) << int(headline);
    };
    row("confirmed", Reason::Confirmed, Headline::Saved);
    row("found made", Reason::FoundMade, Headline::Saved);
    row("check failed", Reason::CheckFailed, Headline::NotSaved);
    row("conflict", Reason::Conflict, Headline::NotSaved);
    row("deleted", Reason::Deleted, Headline::NotSaved);
    row("rename not accepted", Reason::RenameNotAccepted, Headline::NotSaved);
    row("refused", Reason::Refused, Headline::NotSaved);
    row("found not made", Reason::FoundNotMade, Headline::NotSaved);
    row("cannot tell", Reason::CannotTell, Headline::Unknown);
    row("changed otherwise", Reason::ChangedOtherwise, Headline::Unknown);
}

void TestSaveOutcome::headlines()
{
    QFETCH(const int, reason);
    const SaveOutcome outcome{.reason = Reason(reason)};
    QTEST(int(outcome.headline()), "headline");
}

// A refusal is certain for 3xx and 4xx alone, and for 408 it is not.
void TestSaveOutcome::everyStatus()
{
    for (int status = 100; status < 600; ++status) {
        const bool isRefusal = status >= 300 && status < 500 && status != 408;
        const ApiError left{.kind = Kind::Status, .status = status, .bodyLeft = true};
        QVERIFY2(isAmbiguous(left) != isRefusal, qPrintable(QString::number(status)));
        const ApiError kept{.kind = Kind::Status, .status = status};
        QVERIFY2(!isAmbiguous(kept), qPrintable(QString::number(status)));
    }
}

void TestSaveOutcome::everyKind()
{
    for (int kind = int(Kind::NotConnected); kind <= int(Kind::NotListed); ++kind) {
        QVERIFY(!isAmbiguous({.kind = Kind(kind)}));
        if (Kind(kind) != Kind::Status)
            QVERIFY(isAmbiguous({.kind = Kind(kind), .bodyLeft = true}));
    }
}

// The status alone refuses nothing: it can belong to an answer that broke off.
void TestSaveOutcome::statusOfABrokenAnswer()
{
    for (const Kind kind :
         {Kind::ConnectionLost, Kind::TimedOut, Kind::Cancelled, Kind::TooLarge, Kind::Unreadable})
        QVERIFY(isAmbiguous({.kind = kind, .status = 409, .bodyLeft = true}));
}

void TestSaveOutcome::riskOfARename()
{
    QVERIFY(!RenameRisk().isNone());
    QVERIFY(RenameRisk{QStringList()}.isNone());
    QVERIFY(!RenameRisk{QStringList{QStringLiteral("api")}}.isNone());
}

} // namespace Latchkey

QTEST_APPLESS_MAIN(Latchkey::TestSaveOutcome)
#include "tst_saveoutcome.moc"
