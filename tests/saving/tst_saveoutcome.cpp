// SPDX-License-Identifier: MIT
#include "saveoutcome.h"

#include <QTest>

namespace Latchkey {

using Kind = ApiError::Kind;
using Headline = SaveOutcome::Headline;

class TestSaveOutcome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answerIsSaved();
    void failure_data();
    void failure();
    void everyStatus();
    void nothingLeft();
};

void TestSaveOutcome::answerIsSaved()
{
    Secret secret;
    secret.id = QStringLiteral("sec_1");
    const SaveOutcome outcome = saveOutcome(secret);
    QCOMPARE(outcome.headline, Headline::Saved);
    QCOMPARE(outcome.secret, secret);
    QVERIFY(!outcome.error);
}

void TestSaveOutcome::failure_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("bodyLeft");
    QTest::addColumn<int>("headline");
    const auto row = [](const char *name, Kind kind, int status, Headline whenLeft) {
        QTest::addRow("%s, body left", name) << int(kind) << status << true << int(whenLeft);
        QTest::addRow("%s, body kept", name)
            << int(kind) << status << false << int(Headline::NotSaved);
    };
    row("not connected", Kind::NotConnected, 0, Headline::Unknown);
    row("connection lost", Kind::ConnectionLost, 0, Headline::Unknown);
    row("connection lost in the answer", Kind::ConnectionLost, 200, Headline::Unknown);
    row("timed out", Kind::TimedOut, 0, Headline::Unknown);
    row("cancelled", Kind::Cancelled, 0, Headline::Unknown);
    row("too large", Kind::TooLarge, 200, Headline::Unknown);
    row("unreadable", Kind::Unreadable, 200, Headline::Unknown);
    row("unreadable and created", Kind::Unreadable, 201, Headline::Unknown);
    row("100", Kind::Status, 100, Headline::Unknown);
    row("299 that is no success", Kind::Status, 299, Headline::Unknown);
    row("300", Kind::Status, 300, Headline::NotSaved);
    row("302", Kind::Status, 302, Headline::NotSaved);
    row("307", Kind::Status, 307, Headline::NotSaved);
    row("400", Kind::Status, 400, Headline::NotSaved);
    row("401", Kind::Status, 401, Headline::NotSaved);
    row("403", Kind::Status, 403, Headline::NotSaved);
    row("404", Kind::Status, 404, Headline::NotSaved);
    row("408", Kind::Status, 408, Headline::Unknown);
    row("409", Kind::Status, 409, Headline::NotSaved);
    row("422", Kind::Status, 422, Headline::NotSaved);
    row("429", Kind::Status, 429, Headline::NotSaved);
    row("499", Kind::Status, 499, Headline::NotSaved);
    row("500", Kind::Status, 500, Headline::Unknown);
    row("502", Kind::Status, 502, Headline::Unknown);
    row("503", Kind::Status, 503, Headline::Unknown);
    row("504", Kind::Status, 504, Headline::Unknown);
    row("599", Kind::Status, 599, Headline::Unknown);
}

void TestSaveOutcome::failure()
{
    QFETCH(const int, kind);
    QFETCH(const int, status);
    QFETCH(const bool, bodyLeft);
    const ApiError error{.kind = Kind(kind),
                         .status = status,
                         .message = QStringLiteral("words"),
                         .bodyLeft = bodyLeft};
    const SaveOutcome outcome = saveOutcome(tl::unexpected(error));
    QTEST(int(outcome.headline), "headline");
    QVERIFY(!outcome.secret);
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->kind, error.kind);
    QCOMPARE(outcome.error->status, status);
    QCOMPARE(outcome.error->message, error.message);
}

// A refusal is certain for 3xx and 4xx alone, and for 408 it is not.
void TestSaveOutcome::everyStatus()
{
    for (int status = 100; status < 600; ++status) {
        const bool refused = status >= 300 && status < 500 && status != 408;
        const SaveOutcome outcome = saveOutcome(
            tl::unexpected(ApiError{.kind = Kind::Status, .status = status, .bodyLeft = true}));
        QVERIFY2(outcome.headline == (refused ? Headline::NotSaved : Headline::Unknown),
                 qPrintable(QString::number(status)));
    }
}

// The status alone refuses nothing: it can belong to an answer that broke off.
void TestSaveOutcome::nothingLeft()
{
    for (int kind = int(Kind::NotConnected); kind <= int(Kind::NotListed); ++kind) {
        const SaveOutcome kept =
            saveOutcome(tl::unexpected(ApiError{.kind = Kind(kind), .status = 409}));
        QCOMPARE(kept.headline, Headline::NotSaved);
        const SaveOutcome left = saveOutcome(
            tl::unexpected(ApiError{.kind = Kind(kind), .status = 409, .bodyLeft = true}));
        QCOMPARE(left.headline,
                 Kind(kind) == Kind::Status ? Headline::NotSaved : Headline::Unknown);
    }
}

} // namespace Latchkey

QTEST_APPLESS_MAIN(Latchkey::TestSaveOutcome)
#include "tst_saveoutcome.moc"
