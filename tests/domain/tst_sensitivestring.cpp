// SPDX-License-Identifier: MIT
#include "sensitivestring.h"

#include <QDebug>
#include <QTest>
#include <QVariant>

#include <array>
#include <concepts>
#include <type_traits>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
concept MoveOnly = std::is_nothrow_move_constructible_v<T> && std::is_nothrow_move_assignable_v<
                       T> && !std::is_copy_constructible_v<T> && !std::is_copy_assignable_v<T>;

template <typename T>
concept Debuggable = requires(QDebug debug, const T &t)
{
    debug << t;
};

/// Whether a slip of the keyboard could turn a T into something that keeps copies or is printed.
template <typename T>
concept Leaky = std::convertible_to<const T &, QString> || std::convertible_to<
    const T &, QByteArray> || std::convertible_to<const T &, QStringView> || std::
    convertible_to<const T &, QByteArrayView> || std::convertible_to<const T &,
                                                                     QAnyStringView> || std::
        convertible_to<const T &, QVariant> || std::constructible_from<
            QString, const T &> || std::constructible_from<QByteArray, const T &> || Debuggable<T>;

static_assert(MoveOnly<SensitiveString> && MoveOnly<SensitiveBytes>);
static_assert(!Leaky<SensitiveString> && !Leaky<SensitiveBytes>);
// The other way must be asked for: a SensitiveString is not made by accident.
static_assert(!std::convertible_to<QString, SensitiveString>);
static_assert(std::constructible_from<SensitiveString, QStringView>);
// The concepts do see what they look for.
static_assert(!MoveOnly<QString> && Leaky<QString> && Debuggable<QByteArray>);

QString textOf(const SensitiveString &string)
{
    return string.view().toString();
}

} // namespace

class TestSensitiveString : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wipesExactly();
    void replaces_data();
    void replaces();
    void startsEmpty();
    void appendsManyUnits();
    void reservedRoomIsNotMoved();
    void wipesWhatIsCutOff();
    void clonesAndMoves();
    void encodesUtf8_data();
    void encodesUtf8();
};

void TestSensitiveString::wipesExactly()
{
    std::array<unsigned char, 8> bytes;
    bytes.fill(0xAA);
    wipe(bytes.data() + 2, 4);
    QCOMPARE(bytes, (std::array<unsigned char, 8>{0xAA, 0xAA, 0, 0, 0, 0, 0xAA, 0xAA}));
    wipe(nullptr, 0);
}

void TestSensitiveString::replaces_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("removed");
    QTest::addColumn<QString>("inserted");

    const QString text = u"0123456789"_s;
    QTest::newRow("into nothing") << QString() << 0 << 0 << u"ab"_s;
    QTest::newRow("nothing into nothing") << QString() << 0 << 0 << QString();
    QTest::newRow("at the start") << text << 0 << 0 << u"ab"_s;
    QTest::newRow("at the end") << text << 10 << 0 << u"ab"_s;
    QTest::newRow("shorter in the middle") << text << 3 << 5 << u"ab"_s;
    QTest::newRow("longer in the middle") << text << 3 << 1 << u"abcdef"_s;
    QTest::newRow("of the same length") << text << 3 << 2 << u"ab"_s;
    QTest::newRow("remove from the start") << text << 0 << 4 << QString();
    QTest::newRow("remove from the end") << text << 6 << 4 << QString();
    QTest::newRow("remove all") << text << 0 << 10 << QString();
    QTest::newRow("all by another") << text << 0 << 10 << u"a"_s;
    QTest::newRow("past the first capacity") << text << 5 << 0 << QString(1000, u'x');
}

void TestSensitiveString::replaces()
{
    QFETCH(QString, before);
    QFETCH(int, position);
    QFETCH(int, removed);
    QFETCH(QString, inserted);

    SensitiveString string(before);
    string.replace(position, removed, QStringView(inserted).utf16(), inserted.size());
    QString expected = before;
    expected.replace(position, removed, inserted);
    QCOMPARE(textOf(string), expected);
    QCOMPARE(string.size(), expected.size());
    QCOMPARE(string.isEmpty(), expected.isEmpty());
}

void TestSensitiveString::startsEmpty()
{
    SensitiveString string;
    QVERIFY(string.isEmpty());
    QCOMPARE(string.size(), 0);
    QVERIFY(string.view().isEmpty());
    string.truncate(0);
    string.clear();
    QVERIFY(string == SensitiveString());
    QVERIFY(string == SensitiveString(QString()));
    QVERIFY(!(string == SensitiveString(u"a")));
}

void TestSensitiveString::appendsManyUnits()
{
    SensitiveString string;
    QString expected;
    for (char16_t unit = 0; unit < 5000; ++unit) {
        string.append(unit);
        expected.append(QChar(unit));
    }
    QCOMPARE(textOf(string), expected);
}

void TestSensitiveString::reservedRoomIsNotMoved()
{
    SensitiveString string(u"a");
    string.reserve(5000);
    const char16_t *place = string.data();
    for (int i = 1; i < 5000; ++i)
        string.append(u'b');
    QCOMPARE(string.data(), place);
    string.reserve(10); // never shrinks
    QCOMPARE(string.data(), place);
    QCOMPARE(textOf(string), u"a"_s + QString(4999, u'b'));
}

void TestSensitiveString::wipesWhatIsCutOff()
{
    // Within the buffer's capacity, so that the memory behind the text may be looked at.
    SensitiveString string(u"0123456789");
    const char16_t *units = string.data();
    QCOMPARE(units[9], u'9');
    string.truncate(4);
    QCOMPARE(textOf(string), u"0123"_s);
    for (int i = 4; i < 10; ++i)
        QCOMPARE(units[i], u'\0');

    string.replace(0, 3, u"x", 1);
    QCOMPARE(textOf(string), u"x3"_s);
    QCOMPARE(units[2], u'\0');
    QCOMPARE(units[3], u'\0');
}

void TestSensitiveString::clonesAndMoves()
{
    SensitiveString first(u"secret");
    SensitiveString copy = first.clone();
    QVERIFY(copy == first);
    QVERIFY(copy.data() != first.data());
    copy.replace(0, 1, u"S", 1);
    QCOMPARE(textOf(first), u"secret"_s);
    QCOMPARE(textOf(copy), u"Secret"_s);

    const char16_t *place = first.data();
    SensitiveString moved(std::move(first));
    QCOMPARE(moved.data(), place); // no copy was made
    QVERIFY(first.isEmpty());      // NOLINT(bugprone-use-after-move): emptied by contract

    copy = std::move(moved);
    QCOMPARE(copy.data(), place);
    QCOMPARE(textOf(copy), u"secret"_s);
    copy.clear();
    QVERIFY(copy.isEmpty());
    QCOMPARE(copy.data(), nullptr);
}

void TestSensitiveString::encodesUtf8_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("nothing") << QString() << QByteArray();
    QTest::newRow("ascii") << u"abc"_s << "abc"_ba;
    QTest::newRow("NUL") << u"a\0b"_s << QByteArray("a\0b", 3);
    QTest::newRow("two, three and four bytes")
        << u"\u00E9\u20AC\U0001F600"_s << "\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80"_ba;
    QTest::newRow("BOM stays") << u"\uFEFFa"_s
                               << "\xEF\xBB\xBF"
                                  "a"_ba;
    QTest::newRow("long") << QString(10000, QChar(0x20AC)) << "\xE2\x82\xAC"_ba.repeated(10000);
}

void TestSensitiveString::encodesUtf8()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, expected);

    SensitiveBytes bytes;
    bytes.append("<");
    bytes.appendUtf8(text);
    bytes.append(">");
    QCOMPARE(bytes.view().toByteArray(), QByteArray('<' + expected + '>'));
}

QTEST_GUILESS_MAIN(TestSensitiveString)
#include "tst_sensitivestring.moc"
