// SPDX-License-Identifier: MIT
#include "base64scan.h"
#include "valueformat.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

QString base64Url(const QByteArray &bytes)
{
    return QString::fromLatin1(
        bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

class TestValueBase64 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesAsQtDoes();
    void readsInPieces();
    void findsAll();
};

void TestValueBase64::judgesAsQtDoes()
{
    constexpr QStringView units = u"ABCEIQgwz059+/-_===*\n";
    QRandomGenerator random(11);
    int canonical = 0;
    for (int i = 0; i < 100000; ++i) {
        QString text;
        for (quint32 n = random.bounded(10U); n > 0; --n)
            text += units[random.bounded(int(units.size()))];
        for (const bool urlSafe : {false, true}) {
            Base64Scan scan(urlSafe ? Base64Scan::Alphabet::UrlSafe
                                    : Base64Scan::Alphabet::Standard);
            scan.take(text);
            // Canonical is what comes out of an encoder again.
            const auto options =
                urlSafe ? QByteArray::Base64UrlEncoding : QByteArray::Base64Encoding;
            const QByteArray bytes = QByteArray::fromBase64(text.toLatin1(), options);
            const bool same = QString::fromLatin1(bytes.toBase64(options)) == text
                || (urlSafe && base64Url(bytes) == text);
            QCOMPARE(scan.isCanonical(), same);
            if (!same)
                continue;
            ++canonical;
            QCOMPARE(scan.decodedSize(), bytes.size());
            const auto head = scan.head();
            for (qsizetype at = 0; at < std::min<qsizetype>(bytes.size(), 6); ++at)
                QCOMPARE(head[std::size_t(at)], std::uint8_t(bytes[at]));
        }
    }
    QVERIFY(canonical > 5000);
}

void TestValueBase64::readsInPieces()
{
    Base64Scan scan(Base64Scan::Alphabet::Standard);
    QVERIFY(scan.take(u"SGVs"));
    QVERIFY(scan.isCanonical());
    QVERIFY(scan.take(u"b"));
    QVERIFY(!scan.isCanonical());
    QVERIFY(scan.take(u""));
    QVERIFY(scan.take(u"G8="));
    QVERIFY(scan.isCanonical());
    QCOMPARE(scan.decodedSize(), 5);
    QVERIFY(!scan.take(u"AAAA"));
    QVERIFY(!scan.take(u""));
    QVERIFY(!scan.isCanonical());
}

void TestValueBase64::findsAll()
{
    QRandomGenerator random(12);
    for (int i = 0; i < 2000; ++i) {
        QByteArray bytes(qsizetype(random.bounded(60, 400)), Qt::Uninitialized);
        for (char &byte : bytes)
            byte = char(random.generate());
        const ValueFormat format = valueFormat(QString::fromLatin1(bytes.toBase64()), {});
        QCOMPARE(format.kind, ValueFormat::Kind::Base64);
        QVERIFY(format.parses());
    }
}

QTEST_GUILESS_MAIN(TestValueBase64)
#include "tst_valuebase64.moc"
