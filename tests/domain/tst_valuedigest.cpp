// SPDX-License-Identifier: MIT
#include "valuedigest.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

/// Of the whole text at once.
ValueDigest expectedOf(const QString &value)
{
    const QByteArray bytes = value.toUtf8();
    const QByteArray digits = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return {.bytes = bytes.size(), .fingerprint = QString::fromLatin1(digits.first(8))};
}

} // namespace

class TestValueDigest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void known_data();
    void known();
    void pieces_data();
    void pieces();
    void tellsApart();
};

void TestValueDigest::known_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("prefix");

    // The first three: FIPS 180-2, appendix B, and NIST's test vectors.
    QTest::newRow("empty") << u""_s << qint64(0) << u"e3b0c442"_s;
    QTest::newRow("abc") << u"abc"_s << qint64(3) << u"ba7816bf"_s;
    QTest::newRow("two blocks") << u"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"_s
                                << qint64(56) << u"248d6a61"_s;
    QTest::newRow("a million") << QString(1000000, u'a') << qint64(1000000) << u"cdc76e5c"_s;
    QTest::newRow("a line end") << u"hello\n"_s << qint64(6) << u"5891b5b5"_s;
    QTest::newRow("no line end") << u"hello"_s << qint64(5) << u"2cf24dba"_s;
    QTest::newRow("two bytes each") << u"\u00E9"_s << qint64(2) << u"4a99557e"_s;
    QTest::newRow("four bytes") << u"\U0001F600"_s << qint64(4) << u"f0443a34"_s;
    QTest::newRow("NUL") << u"\0"_s << qint64(1) << u"6e340b9c"_s;
}

void TestValueDigest::known()
{
    QFETCH(QString, value);
    QFETCH(qint64, bytes);
    QFETCH(QString, prefix);

    const ValueDigest digest = digestOf(value);
    QCOMPARE(digest.bytes, bytes);
    QCOMPARE(digest.fingerprint, prefix);
}

void TestValueDigest::pieces_data()
{
    QTest::addColumn<QString>("value");

    // Read in pieces of 4096 units: no character may be lost, doubled or cut at their edges.
    const QString pair = u"\U0001F511"_s;
    for (const int size : {4095, 4096, 4097, 8191, 8192, 8193, 12288}) {
        QTest::addRow("%d units", size) << QString(size, u'x');
        QTest::addRow("%d units, wide", size) << QString(size, u'\u20AC');
    }
    for (const int before : {4093, 4094, 4095, 4096, 4097, 8190, 8191, 8192}) {
        QTest::addRow("pair at %d", before) << QString(QString(before, u'x') + pair + u"end"_s);
        QTest::addRow("pair at %d, the last", before) << QString(QString(before, u'x') + pair);
    }
    QTest::newRow("pairs alone") << pair.repeated(10000);
    QTest::newRow("pairs, one off") << QString(u'x' + pair.repeated(10000));
}

void TestValueDigest::pieces()
{
    QFETCH(QString, value);

    const ValueDigest digest = digestOf(value);
    const ValueDigest expected = expectedOf(value);
    QCOMPARE(digest.bytes, expected.bytes);
    QCOMPARE(digest.fingerprint, expected.fingerprint);
    QVERIFY(digest == expected);
}

void TestValueDigest::tellsApart()
{
    QCOMPARE(digestOf(u"a"), digestOf(u"a"));
    QVERIFY(digestOf(u"a") != digestOf(u"b"));
    QVERIFY(digestOf(u"a") != digestOf(u"a "));
    // Composed or not is not the same to a program that reads it.
    QVERIFY(digestOf(u"\u00E9") != digestOf(u"e\u0301"));
    QVERIFY(digestOf({}) == digestOf(u""));
    const ValueDigest one{.bytes = 1, .fingerprint = u"ba7816bf"_s};
    QVERIFY(one != digestOf(u"abc"));
}

QTEST_GUILESS_MAIN(TestValueDigest)
#include "tst_valuedigest.moc"
