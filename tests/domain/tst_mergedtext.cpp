// SPDX-License-Identifier: MIT
#include "mergedtext.h"

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

using Winner = std::optional<MergedText::Side>;

Q_DECLARE_METATYPE(Winner)

class TestMergedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chooses_data();
    void chooses();
    void turnsAround_data() { chooses_data(); }
    void turnsAround();
};

void TestMergedText::chooses_data()
{
    QTest::addColumn<QString>("loaded");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<bool>("isAlike");
    QTest::addColumn<Winner>("winner");

    const auto row = [](const char *name, const QString &loaded, const QString &theirs,
                        const QString &mine, bool isAlike, Winner winner) {
        QTest::newRow(name) << loaded << theirs << mine << isAlike << winner;
    };
    constexpr auto Theirs = MergedText::Side::Theirs;
    constexpr auto Mine = MergedText::Side::Mine;
    row("nobody", u"a"_s, u"a"_s, u"a"_s, true, Mine);
    row("nobody, all empty", u""_s, u""_s, u""_s, true, Mine);
    row("only me", u"a"_s, u"a"_s, u"b"_s, false, Mine);
    row("only me, to nothing", u"a"_s, u"a"_s, u""_s, false, Mine);
    row("only they", u"a"_s, u"b"_s, u"a"_s, false, Theirs);
    row("only they, to nothing", u"a"_s, u""_s, u"a"_s, false, Theirs);
    row("only they, from nothing", u""_s, u"b"_s, u""_s, false, Theirs);
    row("both, the same", u"a"_s, u"b"_s, u"b"_s, true, Mine);
    row("both, to nothing", u"a"_s, u""_s, u""_s, true, Mine);
    row("both, not the same", u"a"_s, u"b"_s, u"c"_s, false, std::nullopt);
    row("both, one to nothing", u"a"_s, u""_s, u"c"_s, false, std::nullopt);
    row("both, from nothing", u""_s, u"b"_s, u"c"_s, false, std::nullopt);
    // What looks the same need not be: saving would change it.
    row("only they, in capitals", u"a"_s, u"A"_s, u"a"_s, false, Theirs);
    row("only they, a space behind", u"a"_s, u"a "_s, u"a"_s, false, Theirs);
    row("only they, composed", u"e\u0301"_s, u"\u00E9"_s, u"e\u0301"_s, false, Theirs);
    row("only they, behind a NUL", u"a\0b"_s, u"a\0c"_s, u"a\0b"_s, false, Theirs);
    row("both, line ends", u"a\nb"_s, u"a\r\nb"_s, u"a\rb"_s, false, std::nullopt);
}

void TestMergedText::chooses()
{
    QFETCH(QString, loaded);
    QFETCH(QString, theirs);
    QFETCH(QString, mine);
    QFETCH(bool, isAlike);
    QFETCH(Winner, winner);

    const MergedText text{.loaded = loaded, .theirs = theirs, .mine = mine};
    QCOMPARE(text.isAlike(), isAlike);
    QVERIFY(text.winner() == winner);
}

// No side is better than the other: seen from there, everything is the other way round.
void TestMergedText::turnsAround()
{
    QFETCH(QString, loaded);
    QFETCH(QString, theirs);
    QFETCH(QString, mine);
    QFETCH(bool, isAlike);

    const MergedText here{.loaded = loaded, .theirs = theirs, .mine = mine};
    const MergedText there{.loaded = loaded, .theirs = mine, .mine = theirs};
    QCOMPARE(there.isAlike(), isAlike);
    QCOMPARE(here.winner().has_value(), there.winner().has_value());
    if (here.winner() && !isAlike)
        QVERIFY(*here.winner() != *there.winner());
}

QTEST_GUILESS_MAIN(TestMergedText)
#include "tst_mergedtext.moc"
