// SPDX-License-Identifier: MIT
#include "valuefacts.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <ctime>
#include <tuple>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

const QDateTime Now(QDate(2025, 6, 15), QTime(12, 0), Qt::UTC);

std::vector<NoticeKind> kindsOf(const ValueFacts &facts)
{
    std::vector<NoticeKind> kinds;
    for (const ValueNotice &notice : facts.notices)
        kinds.push_back(notice.kind);
    return kinds;
}

QString token(const QDateTime &expiry)
{
    const auto encoded = [](const QByteArray &bytes) {
        return QString::fromLatin1(
            bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    };
    return encoded(R"({"alg":"HS256"})") + u'.'
        + encoded("{\"exp\":" + QByteArray::number(expiry.toSecsSinceEpoch()) + '}') + u".AAAA"_s;
}

} // namespace

class TestValueFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fingerprints_data();
    void fingerprints();
    void fingerprintsInChunks();
    void tellsAll();
    void tellsNothingOfAPlainValue();
    void tellsWhatDoesNotParse();
    void expires_data();
    void expires();
    void expiresByCertificate();
    void takesTimeByLength_data();
    void takesTimeByLength();
    void survivesAnything();
};

void TestValueFacts::fingerprints_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("fingerprint");

    // As sha256sum prints them.
    QTest::newRow("empty") << u""_s << u"e3b0c442"_s;
    QTest::newRow("abc") << u"abc"_s << u"ba7816bf"_s;
    QTest::newRow("final newline") << u"abc\n"_s << u"edeaaff3"_s;
    QTest::newRow("two bytes") << u"\u00e9"_s << u"4a99557e"_s;
    QTest::newRow("four bytes") << u"\U0001f600"_s << u"f0443a34"_s;
    QTest::newRow("NUL") << u"a\0b"_s << u"59b271ae"_s;
    QTest::newRow("BOM") << u"\ufeffa"_s << u"1951c786"_s;
}

void TestValueFacts::fingerprints()
{
    QFETCH(const QString, text);
    QTEST(valueFingerprint(text), "fingerprint");
}

void TestValueFacts::fingerprintsInChunks()
{
    QRandomGenerator random(2);
    const QString pieces[] = {u"a"_s, u"\u00e9"_s, u"\u20ac"_s, u"\U0001f511"_s};
    for (int i = 0; i < 200; ++i) {
        QString text(int(random.bounded(3U)), u'x');
        const QString &piece = pieces[random.bounded(4)];
        const quint32 size = random.bounded(900U, 4200U);
        while (text.size() < qsizetype(size))
            text += piece;
        const QByteArray hash =
            QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
        QCOMPARE(valueFingerprint(text), QString::fromLatin1(hash.first(8)));
    }
    // Halves of pairs are U+FFFD wherever they stand.
    for (qsizetype size = 1020; size < 1030; ++size) {
        const QString before(size, u'x');
        for (const QString &half : {u"\xd800"_s, u"\xdc00"_s, u"\xd800\xd800"_s}) {
            QString replaced = half;
            replaced.replace(u'\xd800', u'\ufffd').replace(u'\xdc00', u'\ufffd');
            QCOMPARE(valueFingerprint(QString(before + half + before)),
                     valueFingerprint(QString(before + replaced + before)));
            QCOMPARE(valueFingerprint(QString(before + half)),
                     valueFingerprint(QString(before + replaced)));
        }
    }
}

void TestValueFacts::tellsAll()
{
    const ValueFacts facts = valueFacts(u"\u00e9 \u00a0b\r\nc\n", Now, {});
    QCOMPARE(facts.utf8Bytes, 10);
    QCOMPARE(facts.lines, 2);
    QCOMPARE(facts.lineEndings, LineEndings::Mixed);
    QCOMPARE(facts.fingerprint, valueFingerprint(u"\u00e9 \u00a0b\r\nc\n"));
    QCOMPARE(facts.format, ValueFormat());
    const std::vector<ValueNotice> expected{
        {.kind = NoticeKind::NewlineAtEnd},
        {.kind = NoticeKind::NoBreakSpace},
        {.kind = NoticeKind::MixedLineEndings},
    };
    QCOMPARE(facts.notices, expected);
}

void TestValueFacts::tellsNothingOfAPlainValue()
{
    for (const QString &text : {u""_s, u"hunter2"_s, u"a b\nc"_s}) {
        const ValueFacts facts = valueFacts(text, Now, {});
        QVERIFY(facts.notices.empty());
        QCOMPARE(facts.format, ValueFormat());
        QCOMPARE(facts.utf8Bytes, text.size());
    }
}

void TestValueFacts::tellsWhatDoesNotParse()
{
    const ValueFacts broken = valueFacts(u"{\"a\":1", Now, {});
    QCOMPARE(broken.format.kind, ValueFormat::Kind::JsonObject);
    QCOMPARE(kindsOf(broken), std::vector{NoticeKind::Malformed});
    QVERIFY(kindsOf(valueFacts(u"{\"a\":1}", Now, {})).empty());
}

void TestValueFacts::expires_data()
{
    QTest::addColumn<QDateTime>("expiry");
    QTest::addColumn<std::vector<NoticeKind>>("kinds");

    const std::vector expired{NoticeKind::Expired};
    const std::vector soon{NoticeKind::ExpiresSoon};
    QTest::newRow("long ago") << Now.addYears(-10) << expired;
    QTest::newRow("a second ago") << Now.addSecs(-1) << expired;
    QTest::newRow("now") << Now << expired;
    QTest::newRow("in a second") << Now.addSecs(1) << soon;
    QTest::newRow("in 30 days") << Now.addDays(30) << soon;
    QTest::newRow("a second later") << Now.addDays(30).addSecs(1) << std::vector<NoticeKind>();
    QTest::newRow("in a year") << Now.addYears(1) << std::vector<NoticeKind>();
}

void TestValueFacts::expires()
{
    QFETCH(const QDateTime, expiry);
    const ValueFacts facts = valueFacts(token(expiry), Now, {});
    QTEST(kindsOf(facts), "kinds");
    QCOMPARE(facts.format.expiry, expiry);
    if (!facts.notices.empty())
        QCOMPARE(facts.notices.front().date, expiry);
    // The moment counts, not the time zone it is told in.
    QTEST(kindsOf(valueFacts(token(expiry), Now.toOffsetFromUtc(5 * 3600), {})), "kinds");
}

void TestValueFacts::expiresByCertificate()
{
    const QString pem = u"-----BEGIN CERTIFICATE-----\nMAF4\n-----END CERTIFICATE-----"_s;
    const auto at = [](const QDateTime &expiry) {
        return [expiry](const QByteArray &) { return std::optional(expiry); };
    };
    QCOMPARE(kindsOf(valueFacts(pem, Now, at(Now.addDays(-1)))), std::vector{NoticeKind::Expired});
    QCOMPARE(kindsOf(valueFacts(pem, Now, at(Now.addDays(29)))),
             std::vector{NoticeKind::ExpiresSoon});
    QVERIFY(valueFacts(pem, Now, at(Now.addDays(31))).notices.empty());
    QVERIFY(valueFacts(pem, Now, {}).notices.empty());
}

void TestValueFacts::takesTimeByLength_data()
{
    QTest::addColumn<QString>("unit");

    const QString units[] = {
        u"\\"_s,
        u"\""_s,
        u"\"\\"_s,
        u"'\""_s,
        u"\u201c\u201d"_s,
        u"["_s,
        u"[1,"_s,
        u"{\"a\":"_s,
        u"-"_s,
        u"-----BEGIN "_s,
        u"-----BEGIN A-----\n"_s,
        u"-----BEGIN A-----\n-----END A-----\n"_s,
        u"a="_s,
        u"a=a "_s,
        u"eyJ."_s,
        u" "_s,
        u"\n"_s,
        u"\r"_s,
        u"a\r\n\n"_s,
        u"\ufeff"_s,
        u"\u200b"_s,
        u"\ufeff\u200b"_s,
        u"\\n"_s,
        u"\xd800"_s,
        u"\0"_s,
        u"A1b+"_s,
        u"export "_s,
        u"\U000e0041"_s,
    };
    for (const QString &unit : units)
        QTest::newRow(unit.toUtf8().toHex(' ').constData()) << unit;
}

void TestValueFacts::takesTimeByLength()
{
    QFETCH(const QString, unit);
    constexpr qsizetype size = 64LL * 1024;
    const QString many = unit.repeated(size / unit.size());
    const QString texts[] = {
        many,
        u"A="_s + many,
        u"\""_s + many + u"\""_s,
        many + QString(size, u'\u200b'),
        u"-----BEGIN X-----\n"_s + many,
    };
    for (const QString &text : texts) {
        // A quadratic search would take many seconds; the limit leaves room for sanitizers. Time
        // of the processor, because other tests may run beside this one.
        const std::clock_t begin = std::clock();
        const ValueFacts facts = valueFacts(text, Now, {});
        for (const ValueNotice &notice : facts.notices)
            std::ignore = mended(text, notice.kind);
        const double seconds = double(std::clock() - begin) / CLOCKS_PER_SEC;
        QVERIFY2(seconds < 1.5, qPrintable(QString::number(seconds)));
    }
}

void TestValueFacts::survivesAnything()
{
    QRandomGenerator random(77);
    QElapsedTimer clock;
    clock.start();
    const CertificateExpiry never = [](const QByteArray &) { return std::nullopt; };
    while (clock.elapsed() < 700) {
        QString text;
        const quint32 range = random.bounded(2) == 0 ? 0x80U : 0x10000U;
        for (quint32 n = random.bounded(60U); n > 0; --n)
            text += QChar(char16_t(random.bounded(range)));
        const ValueFacts facts = valueFacts(text, Now, never);
        SensitiveBytes bytes;
        bytes.appendUtf8(text);
        QCOMPARE(facts.utf8Bytes, bytes.size());
        QCOMPARE(facts.fingerprint.size(), 8);
        for (const ValueNotice &notice : facts.notices)
            QVERIFY(notice.count > 0);
    }
}

QTEST_GUILESS_MAIN(TestValueFacts)
#include "tst_valuefacts.moc"
