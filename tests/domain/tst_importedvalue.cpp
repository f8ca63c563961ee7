// SPDX-License-Identifier: MIT
#include "importedvalue.h"

#include <QRandomGenerator>
#include <QStringDecoder>
#include <QTest>

#include <array>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

/// The first offset of what is no UTF-8, by decoding code points and encoding them again.
std::optional<qsizetype> referenceOffset(const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        qsizetype size = 0;
        for (qsizetype length = 1; length <= 4 && at + length <= bytes.size() && size == 0;
             ++length) {
            // A sequence is good if some code point is written like that.
            const QByteArray sequence = bytes.mid(at, length);
            char32_t c = uchar(sequence[0]);
            if (length > 1)
                c &= 0x7fU >> length;
            for (qsizetype i = 1; i < length; ++i)
                c = (c << 6) | (uchar(sequence[i]) & 0x3fU);
            if (c > 0x10ffff || (c >= 0xd800 && c <= 0xdfff))
                continue;
            if (QStringView(QChar::fromUcs4(c)).toUtf8() == sequence)
                size = length;
        }
        if (size == 0)
            return at;
        at += size;
    }
    return std::nullopt;
}

bool decodesInQt(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text(decoder.requiredSpace(bytes.size()), Qt::Uninitialized);
    decoder.appendToBuffer(text.data(), bytes);
    return !decoder.hasError();
}

QByteArray encoded(const SensitiveString &value)
{
    SensitiveBytes bytes;
    bytes.appendUtf8(value.view());
    return bytes.view().toByteArray();
}

} // namespace

class TestImportedValue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void imports_data();
    void imports();
    void refuses_data();
    void refuses();
    void limitsSize();
    void importsEveryCodePoint();
    void judgesAllShortSequences();
    void judgesLongSequences();
    void judgesMutatedText();
    void encodesBase64();
};

void TestImportedValue::imports_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("empty") << u""_s;
    QTest::newRow("ASCII") << u"hunter2"_s;
    QTest::newRow("final newline") << u"a\n"_s;
    QTest::newRow("CRLF, CR") << u"a\r\nb\rc\n"_s;
    QTest::newRow("NUL") << u"\0a\0"_s;
    QTest::newRow("BOM") << u"\ufeffa"_s;
    QTest::newRow("BOM alone") << u"\ufeff"_s;
    QTest::newRow("two BOMs") << u"\ufeff\ufeff\ufeffa\ufeff"_s;
    QTest::newRow("U+2028, NBSP") << u"a\u2028\u00a0"_s;
    QTest::newRow("noncharacters") << u"\ufffe\uffff\ufdd0\U0010ffff"_s;
    QTest::newRow("emoji") << u"\U0001f600"_s;
}

void TestImportedValue::imports()
{
    QFETCH(const QString, text);
    const QByteArray bytes = text.toUtf8();
    const auto value = importedValue(bytes);
    QVERIFY(value);
    QCOMPARE(value->view(), QStringView(text));
    QCOMPARE(encoded(*value), bytes);
}

void TestImportedValue::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qsizetype>("offset");

    const auto row = [](const char *name, const QByteArray &bytes, qsizetype offset) {
        QTest::newRow(name) << bytes << offset;
    };
    row("continuation first", "\x80", 0);
    row("continuation later", "abc\xbf", 3);
    row("past two bytes", "\xc3\xa9\xff", 2);
    row("cut after one of two", "a\xc3", 1);
    row("cut after two of three", "ab\xe2\x82", 2);
    row("cut after three of four", "\xf0\x9f\x98", 0);
    row("broken in the middle", "a\xe2(\xa1", 1);
    row("last byte broken", "a\xf0\x9f\x98(", 1);
    row("overlong slash", "\xc0\xaf", 0);
    row("overlong NUL", "a\xc0\x80", 1);
    row("overlong C1", "\xc1\xbf", 0);
    row("overlong three", "\xe0\x9f\xbf", 0);
    row("overlong four", "\xf0\x8f\xbf\xbf", 0);
    row("first surrogate", "\xed\xa0\x80", 0);
    row("surrogate pair", "a\xed\xa0\xbd\xed\xb8\x80", 1);
    row("past U+10FFFF", "\xf4\x90\x80\x80", 0);
    row("F5", "\xf5\x80\x80\x80", 0);
    row("five bytes", "\xf8\x88\x80\x80\x80", 0);
    row("FE FF: UTF-16",
        QByteArray("\xff\xfe"
                   "a\0",
                   4),
        0);
    row("Latin-1", "caf\xe9", 3);
    row("gzip", QByteArray("\x1f\x8b\x08\0", 4), 1);
}

void TestImportedValue::refuses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const qsizetype, offset);
    const auto value = importedValue(bytes);
    QVERIFY(!value);
    const ImportProblem expected{
        .kind = ImportProblem::Kind::NotUtf8, .size = bytes.size(), .offset = offset};
    QCOMPARE(value.error(), expected);
    QCOMPARE(referenceOffset(bytes), offset);
}

void TestImportedValue::limitsSize()
{
    const QByteArray full(MaxImportBytes, 'a');
    const auto value = importedValue(full);
    QVERIFY(value);
    QCOMPARE(value->size(), 1048576);

    const auto tooLarge = importedValue(QByteArray(full + '\xff'));
    QVERIFY(!tooLarge);
    const ImportProblem expected{.kind = ImportProblem::Kind::TooLarge, .size = 1048577};
    QCOMPARE(tooLarge.error(), expected);
}

void TestImportedValue::importsEveryCodePoint()
{
    std::u32string text;
    for (char32_t c = 0; c <= 0x10ffff; ++c) {
        if (c < 0xd800 || c > 0xdfff)
            text += c;
        if (text.size() < 0x8000 && c < 0x10ffff)
            continue;
        const QString expected = QString::fromUcs4(text.data(), qsizetype(text.size()));
        const auto value = importedValue(expected.toUtf8());
        QVERIFY(value);
        QCOMPARE(value->view(), QStringView(expected));
        text.clear();
    }
}

void TestImportedValue::judgesAllShortSequences()
{
    // All of one and two bytes; of three, those whose first one asks for more.
    for (int first = 0; first < 0x100; ++first) {
        const QByteArray one(1, char(first));
        QCOMPARE(invalidUtf8Offset(one), referenceOffset(one));
        QCOMPARE(!invalidUtf8Offset(one), decodesInQt(one));
        for (int second = 0; second < 0x100; ++second) {
            const QByteArray two = one + char(second);
            QCOMPARE(invalidUtf8Offset(two), referenceOffset(two));
            QCOMPARE(!invalidUtf8Offset(two), decodesInQt(two));
        }
    }
    QByteArray three(3, Qt::Uninitialized);
    for (int first = 0xe0; first < 0x100; ++first) {
        three[0] = char(first);
        for (int second = 0; second < 0x100; ++second) {
            three[1] = char(second);
            for (int third = 0; third < 0x100; ++third) {
                three[2] = char(third);
                const bool lowSecond = first == 0xe0 && second < 0xa0;
                const bool surrogate = first == 0xed && second >= 0xa0;
                const bool good = first < 0xf0 && (second & 0xc0) == 0x80 && (third & 0xc0) == 0x80
                    && !lowSecond && !surrogate;
                // Not QCOMPARE, which takes its time two million times.
                if (!invalidUtf8Offset(three) != good)
                    QFAIL(three.toHex(' ').constData());
            }
        }
    }
}

void TestImportedValue::judgesLongSequences()
{
    // Each class of byte that the rules tell apart, at every place of four.
    const std::array<int, 17> classes = {0x00, 0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf,
                                         0xc1, 0xc2, 0xe0, 0xed, 0xef, 0xf0, 0xf4, 0xf5};
    for (const int first : classes) {
        for (const int second : classes) {
            for (const int third : classes) {
                for (const int fourth : classes) {
                    const QByteArray bytes{QByteArray(1, char(first)) + char(second) + char(third)
                                           + char(fourth)};
                    const auto offset = invalidUtf8Offset(bytes);
                    if (offset != referenceOffset(bytes) || !offset != decodesInQt(bytes))
                        QFAIL(bytes.toHex(' ').constData());
                }
            }
        }
    }
}

void TestImportedValue::judgesMutatedText()
{
    const QByteArray seed =
        u"a\u00e9\u20ac\U0001f600\ufeff\n\r\n\0z\u07ff\uffff\U0010ffff"_s.toUtf8();
    QRandomGenerator random(9);
    int good = 0;
    for (int i = 0; i < 30000; ++i) {
        QByteArray bytes = seed.repeated(2).first(qsizetype(random.bounded(seed.size() * 2)));
        for (quint32 n = random.bounded(3U); n > 0 && !bytes.isEmpty(); --n)
            bytes[random.bounded(int(bytes.size()))] = char(random.generate());
        const auto value = importedValue(bytes);
        const auto offset = referenceOffset(bytes);
        QCOMPARE(value.has_value(), !offset);
        QCOMPARE(value.has_value(), decodesInQt(bytes));
        if (value) {
            ++good;
            QCOMPARE(encoded(*value), bytes);
        } else {
            QCOMPARE(value.error().offset, *offset);
            QVERIFY(decodesInQt(bytes.first(*offset)));
        }
    }
    QVERIFY(good > 1000);
}

void TestImportedValue::encodesBase64()
{
    QRandomGenerator random(4);
    for (qsizetype size = 0; size < 300; ++size) {
        QByteArray bytes(size, Qt::Uninitialized);
        for (char &byte : bytes)
            byte = char(random.generate());
        QCOMPARE(base64Of(bytes).view(), QStringView(QString::fromLatin1(bytes.toBase64())));
    }
    QByteArray all;
    for (int i = 0; i < 0x10000; ++i) {
        all += char(i >> 8);
        all += char(i & 0xff);
    }
    QCOMPARE(base64Of(all).view(), QStringView(QString::fromLatin1(all.toBase64())));
}

QTEST_GUILESS_MAIN(TestImportedValue)
#include "tst_importedvalue.moc"
