// SPDX-License-Identifier: MIT
#include "generatedvalue.h"

#include <QHash>
#include <QSet>
#include <QTest>

#include <cmath>
#include <limits>

using namespace Latchkey;
using namespace Qt::StringLiterals;

class TestGeneratedValue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void alphabets_data();
    void alphabets();
    void drawsEvenly_data();
    void drawsEvenly();
    void keepsLengthInRange();
    void differsEachTime();
    void usesTheGeneratorGiven();
    void countsEntropy();
};

void TestGeneratedValue::alphabets_data()
{
    QTest::addColumn<Alphabet>("alphabet");
    QTest::addColumn<qsizetype>("size");

    QTest::newRow("hex") << Alphabet::Hex << qsizetype(16);
    QTest::newRow("base64url") << Alphabet::Base64Url << qsizetype(64);
    QTest::newRow("letters and digits") << Alphabet::LettersAndDigits << qsizetype(62);
    QTest::newRow("symbols too") << Alphabet::LettersDigitsAndSymbols << qsizetype(66);
}

void TestGeneratedValue::alphabets()
{
    QFETCH(const Alphabet, alphabet);
    const QStringView characters = charactersOf(alphabet);
    QTEST(characters.size(), "size");

    const QSet<QChar> known(characters.begin(), characters.end());
    QCOMPARE(known.size(), characters.size());
    for (const QChar character : characters)
        QVERIFY(character > u' ' && character <= u'~');

    const SensitiveString value = generateValue(alphabet, MaxGeneratedLength);
    const QStringView view = value.view();
    QCOMPARE(QSet<QChar>(view.begin(), view.end()), known);
}

void TestGeneratedValue::drawsEvenly_data()
{
    alphabets_data();
}

void TestGeneratedValue::drawsEvenly()
{
    QFETCH(const Alphabet, alphabet);
    QFETCH(const qsizetype, size);

    QRandomGenerator random(1);
    QHash<QChar, int> counts;
    constexpr int rounds = 100;
    for (int i = 0; i < rounds; ++i) {
        const SensitiveString value = generateValue(alphabet, MaxGeneratedLength, random);
        for (const QChar character : value.view())
            ++counts[character];
    }
    const double expected = double(rounds) * MaxGeneratedLength / double(size);
    double chiSquared = 0;
    for (const int count : std::as_const(counts))
        chiSquared += std::pow(count - expected, 2) / expected;
    // As many standard deviations from the mean as chance reaches once in a million.
    const double freedom = double(size - 1);
    QVERIFY2(std::abs(chiSquared - freedom) < 5 * std::sqrt(2 * freedom),
             qPrintable(QString::number(chiSquared)));
}

void TestGeneratedValue::keepsLengthInRange()
{
    for (const int length : {1, 2, 16, 43, 4095, 4096})
        QCOMPARE(generateValue(Alphabet::Hex, length).size(), length);
    for (const int length : {0, -1, std::numeric_limits<int>::min()})
        QCOMPARE(generateValue(Alphabet::Hex, length).size(), MinGeneratedLength);
    for (const int length : {4097, std::numeric_limits<int>::max()})
        QCOMPARE(generateValue(Alphabet::Hex, length).size(), MaxGeneratedLength);
}

void TestGeneratedValue::differsEachTime()
{
    QSet<QString> seen;
    for (int i = 0; i < 1000; ++i)
        seen += generateValue(Alphabet::Hex, 32).view().toString();
    QCOMPARE(seen.size(), 1000);
}

void TestGeneratedValue::usesTheGeneratorGiven()
{
    QRandomGenerator first(42);
    QRandomGenerator second(42);
    QCOMPARE(generateValue(Alphabet::Base64Url, 100, first).view(),
             generateValue(Alphabet::Base64Url, 100, second).view());
    QVERIFY(generateValue(Alphabet::Base64Url, 100, first)
            != generateValue(Alphabet::Base64Url, 100));
}

void TestGeneratedValue::countsEntropy()
{
    QCOMPARE(entropyBits(Alphabet::Hex, 32), 128.0);
    QCOMPARE(entropyBits(Alphabet::Base64Url, 43), 258.0);
    QVERIFY(std::abs(entropyBits(Alphabet::LettersAndDigits, 22) - 130.992) < 0.001);
    QVERIFY(std::abs(entropyBits(Alphabet::LettersDigitsAndSymbols, 20) - 120.888) < 0.001);
    QCOMPARE(entropyBits(Alphabet::Hex, 0), 4.0);
    QCOMPARE(entropyBits(Alphabet::Hex, 5000), 4.0 * 4096);
}

QTEST_GUILESS_MAIN(TestGeneratedValue)
#include "tst_generatedvalue.moc"
