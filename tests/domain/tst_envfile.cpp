// SPDX-License-Identifier: MIT
#include "envfile.h"
#include "jsonentries.h"
#include "rotationplan.h"
#include "secrettable.h"

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

using Reason = RefusedEntry::Reason;
using Action = RotationRow::Action;

QString reasonText(const RefusedEntry &refused)
{
    switch (refused.reason) {
    case Reason::NoAssignment:
        return u"no sign"_s;
    case Reason::BadName:
        return u"bad name %1 at %2"_s.arg(int(refused.violation->rule))
            .arg(refused.violation->position);
    case Reason::UnclosedQuote:
        return u"unclosed"_s;
    case Reason::TextAfterQuote:
        return u"text after"_s;
    case Reason::UnquotedPem:
        return u"pem"_s;
    case Reason::NotUtf8:
        return u"no utf-8"_s;
    case Reason::Duplicate:
        return u"as %1"_s.arg(refused.firstLine);
    case Reason::NotJson:
        return u"no json"_s;
    case Reason::NotText:
        return u"type %1"_s.arg(int(refused.type));
    }
    Q_UNREACHABLE();
}

/// `1 NAME=value`, with `$ ` before it for a reference; `2-3 NAME: reason`.
QStringList told(const ValueEntries &read)
{
    QStringList lines;
    for (const ValueEntry &entry : read.entries)
        lines << (entry.hasReference ? u"$ "_s : QString()) + QString::number(entry.line) + u' '
                + entry.name + u'=' + entry.value.view().toString();
    for (const RefusedEntry &refused : read.refused) {
        const QString last =
            refused.lastLine == refused.line ? QString() : u"-%1"_s.arg(refused.lastLine);
        const QString name = refused.name.isEmpty() ? QString() : u' ' + refused.name;
        lines << QString::number(refused.line) + last + name + u": "_s + reasonText(refused);
    }
    return lines;
}

std::optional<QDateTime> neverExpires(const QByteArray &)
{
    return std::nullopt;
}

std::vector<RotationRow> rowsOf(const QByteArray &file)
{
    const QDateTime now(QDate(2026, 2, 15), QTime(12, 0), Qt::UTC);
    return rotationRows(readEntries(file), now, neverExpires);
}

QStringList actions(const std::vector<RotationRow> &rows)
{
    QStringList lines;
    for (const RotationRow &row : rows) {
        const QStringList words{u"update"_s, u"create"_s, u"skip"_s, u"refused"_s};
        lines << QString::number(row.line) + u' ' + row.name + u' ' + words[int(row.action)];
    }
    return lines;
}

} // namespace

class TestEnvFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEnv_data();
    void readsEnv();
    void isExact();
    void readsJson_data();
    void readsJson();
    void keepsHalfPairs();
    void tellsThemApart_data();
    void tellsThemApart();
    void losesNoLine();
    void plansEach();
    void plansAgain();
    void refusesWhatIsStoredTwice();
    void refusesValues();
};

void TestEnvFile::readsEnv_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QByteArray &file, const QStringList &expected) {
        QTest::newRow(name) << file << expected;
    };
    row("nothing", "", {});
    row("blank", "\n \t\n\r\n", {});
    row("plain", "A=1\nB=2", {u"1 A=1"_s, u"2 B=2"_s});
    row("line ends", "A=1\r\nB=2\rC=3\n\nD=4", {u"1 A=1"_s, u"2 B=2"_s, u"3 C=3"_s, u"5 D=4"_s});
    row("byte order mark",
        "\xEF\xBB\xBF"
        "A=1",
        {u"1 A=1"_s});
    row("spaces", "  A \t= \t1 2\t \n", {u"1 A=1 2"_s});
    row("no-break space stays",
        "A=\xC2\xA0"
        "1\xC2\xA0\n",
        {u"1 A=\u00a01\u00a0"_s});
    row("export", "export A=1\nexport\t B=2\nexport=3\nexport =4\nexportC=5",
        {u"1 A=1"_s, u"2 B=2"_s, u"3 export=3"_s, u"5 exportC=5"_s, u"4 export: as 3"_s});
    row("export of nothing", "export A\n", {u"1: no sign"_s});
    row("comments", "# A=1\n  # B='\nC=3 # D=4\nE=5#6\nF=#7\nG= #8\nH=9\t#",
        {u"3 C=3"_s, u"4 E=5#6"_s, u"5 F=#7"_s, u"6 G="_s, u"7 H=9"_s});
    row("empty",
        "A=\nB=''\nC=\"\" \nD=``#x\nE=", {u"1 A="_s, u"2 B="_s, u"3 C="_s, u"4 D="_s, u"5 E="_s});
    row("signs in a value", "A=b=c==\n", {u"1 A=b=c=="_s});
    row("names of the API", "prod/db.url-2=x\n", {u"1 prod/db.url-2=x"_s});
    row("literal without quotes", R"(A=a\nb"c"'d')", {uR"(1 A=a\nb"c"'d')"_s});
    row("single quotes", R"(A='a\n"b" #c' # d)", {uR"(1 A=a\n"b" #c)"_s});
    row("backticks", R"(A=`a'b"\n`)", {uR"(1 A=a'b"\n)"_s});
    row("double quotes", R"(A="a\nb\r\t\"\\\$X\x\'" #)", {u"1 A=a\nb\r\t\"\\$X\\x\\'"_s});
    row("backslash at the end",
        R"(A="a\\")"
        "\nB=2",
        {u"1 A=a\\"_s, u"2 B=2"_s});
    row("several lines", "A='1\n2\r\n3'\nB=\"4\n\n5\"\nC=`6\n`\nD=7",
        {u"1 A=1\n2\r\n3"_s, u"4 B=4\n\n5"_s, u"7 C=6\n"_s, u"9 D=7"_s});
    row("references", "A=$B\nC=\"${D}\"\nE='$F'\nG=`$H`\nI=\"\\$J\"\nK=5$\nL=$5\nM=a$(n)",
        {u"$ 1 A=$B"_s, u"$ 2 C=${D}"_s, u"3 E=$F"_s, u"4 G=$H"_s, u"5 I=$J"_s, u"6 K=5$"_s,
         u"7 L=$5"_s, u"$ 8 M=a$(n)"_s});
    row("no sign", "A\nB=1\nsk-secret\n", {u"2 B=1"_s, u"1: no sign"_s, u"3: no sign"_s});
    row("colon", "A: 1\n", {u"1: no sign"_s});
    row("bad names", "=1\nA B=2\n\xC3\xA9=3\n\"A\"=4\n",
        {u"1: bad name 0 at 0"_s, u"2: bad name 2 at 2"_s, u"3: bad name 2 at 1"_s,
         u"4: bad name 2 at 1"_s});
    row("longest name", QByteArray(100, 'A') + "=1", {u"1 "_s + QString(100, u'A') + u"=1"_s});
    row("too long", QByteArray(101, 'A') + "=1", {u"1: bad name 1 at 0"_s});
    row("bad name of several lines", "A B='1\nC=2'\nD=3", {u"3 D=3"_s, u"1-2: bad name 2 at 2"_s});
    row("same name", "A=1\nB=2\nA=3\nA='4\n5'\n",
        {u"1 A=1"_s, u"2 B=2"_s, u"3 A: as 1"_s, u"4-5 A: as 1"_s});
    row("case matters", "A=1\na=2", {u"1 A=1"_s, u"2 a=2"_s});
    row("unclosed", "A=1\nB='2\nC=3\nD=4\n", {u"1 A=1"_s, u"2-4 B: unclosed"_s});
    row("unclosed at the end", "A=\"1\\\"", {u"1 A: unclosed"_s});
    row("text after", "A='1' 2\nB='3\n'4'\nC=5\n",
        {u"4 C=5"_s, u"1 A: text after"_s, u"2-3 B: text after"_s});
    row("key without quotes",
        "A=-----BEGIN X-----\nMIIE=\nAb/c==\n-----END X-----\nB=1\nC= -----BEGIN Y-----\nQ==",
        {u"5 B=1"_s, u"1-4 A: pem"_s, u"6-7 C: pem"_s});
    row("key on one line", "A=-----BEGIN X-----\\nMII\\n-----END X-----\nB=1",
        {u"1 A=-----BEGIN X-----\\nMII\\n-----END X-----"_s, u"2 B=1"_s});
    row("no UTF-8", "A=\xFF\nB='\xC3\n'\n\xFE=1\nC=2",
        {u"5 C=2"_s, u"1 A: no utf-8"_s, u"2-3 B: no utf-8"_s, u"4: no utf-8"_s});
    row("no UTF-8 in a comment", "# \xFF\nA=1", {u"2 A=1"_s});
    row("controls are the value's", QByteArray("A=a\0b\x1b\n", 7), {u"1 A=a\0b\x1b"_s});
}

void TestEnvFile::readsEnv()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QStringList, expected);
    QCOMPARE(told(readEnv(file)), expected);
}

void TestEnvFile::isExact()
{
    const QString value = u"\ufeff a\u00e9\u20ac\U0001f600\u2028\ufffd\t"_s;
    for (const char quote : {'\'', '"', '`'}) {
        const QByteArray file = QByteArray("A=") + quote + value.toUtf8() + quote;
        const auto read = readEnv(file);
        QCOMPARE(told(read), QStringList{u"1 A="_s + value});
    }
}

void TestEnvFile::readsJson_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QByteArray &file, const QStringList &expected) {
        QTest::newRow(name) << file << expected;
    };
    row("none", "{}", {});
    row("some", "\xEF\xBB\xBF{ \"A\" :\"1\",\n\"B\": \"\"\r\n}\n", {u"1 A=1"_s, u"2 B="_s});
    row("escapes", R"({"A\u0042":"\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00$X"})",
        {u"1 AB=\"\\/\b\f\n\r\t\u00e9\U0001f600$X"_s});
    row("other types",
        "{\"A\":1,\n\"B\":true,\"C\":null,\n\"D\":{\"x\":\"}\\\"\",\"y\":[{}]},\n\"E\":[\n"
        "\"],\"\n]\n,\"F\":\"6\",\"G\":-1e5\n}",
        {u"7 F=6"_s, u"1 A: type 0"_s, u"2 B: type 1"_s, u"2 C: type 2"_s, u"3 D: type 3"_s,
         u"4-6 E: type 4"_s, u"7 G: type 0"_s});
    row("same name", "{\"A\":\"1\",\n\"\\u0041\":\"2\"}", {u"1 A=1"_s, u"2 A: as 1"_s});
    row("bad name", R"({"A B":"1","":"2","C D":3})",
        {u"1: bad name 2 at 2"_s, u"1: bad name 0 at 0"_s, u"1: type 0"_s});
    row("no JSON", "{\"A\":\"1\",\n\"B\":\n}", {u"3: no json"_s});
    row("cut off", "{\"A\":\"1\"", {u"1: no json"_s});
    row("more behind it", "{\"A\":\"1\"}\nB=2", {u"2: no json"_s});
    row("a line break in a text", "{\"A\":\"1\n2\"}", {u"1: no json"_s});
    row("no object", "[1]", {u"1: no json"_s});
    row("no UTF-8", "{\"A\":\n\"\xC3\xA9\xFF\"}", {u"2: no utf-8"_s});
}

void TestEnvFile::readsJson()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QStringList, expected);
    QCOMPARE(told(readJson(file)), expected);
}

void TestEnvFile::keepsHalfPairs()
{
    const auto rows = rowsOf(R"({"A":"x\ud83dy"})");
    QCOMPARE(rows.size(), 1);
    QVERIFY(rows[0].action == Action::Refused);
    QVERIFY(rows[0].violation->rule == Violation::Rule::NotUnicode);
    QCOMPARE(rows[0].violation->position, 2);
}

void TestEnvFile::tellsThemApart_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("json") << QByteArray("{\"A\":\"1\"}") << QStringList{u"1 A=1"_s};
    QTest::newRow("space before") << QByteArray("\xEF\xBB\xBF\n {\"A\":\"1\"}")
                                  << QStringList{u"2 A=1"_s};
    QTest::newRow("env") << QByteArray("A={\"B\":1}") << QStringList{u"1 A={\"B\":1}"_s};
    QTest::newRow("array") << QByteArray("[\"A=1\"]") << QStringList{u"1: bad name 2 at 1"_s};
}

void TestEnvFile::tellsThemApart()
{
    QFETCH(const QByteArray, file);
    QFETCH(const QStringList, expected);
    QCOMPARE(told(readEntries(file)), expected);
}

// Whatever stands in a file, each line of it is accounted for.
void TestEnvFile::losesNoLine()
{
    const QByteArrayList pieces{"A",    "B",       "=",    "'",           "\"",
                                "`",    "\\",      "#",    " ",           "\n",
                                "\r\n", "export ", "\xFF", "-----BEGIN ", "-----END "};
    quint32 seed = 1;
    for (int i = 0; i < 20000; ++i) {
        QByteArray file;
        for (int n = 0; n < 12; ++n) {
            seed = seed * 1664525U + 1013904223U;
            file += pieces[qsizetype((seed >> 16) % quint32(pieces.size()))];
        }
        const ValueEntries read = readEnv(file);
        const QByteArrayList lines = QByteArray(file).replace("\r\n", "\n").split('\n');
        for (int line = 1; line <= lines.size(); ++line) {
            const QByteArray text = lines[line - 1].trimmed();
            if (text.isEmpty() || text.startsWith('#'))
                continue;
            // In an entry that begins here or before, or refused.
            const bool isBegun =
                std::any_of(read.entries.begin(), read.entries.end(),
                            [line](const ValueEntry &entry) { return entry.line <= line; });
            const bool isRefused = std::any_of(
                read.refused.begin(), read.refused.end(), [line](const RefusedEntry &refused) {
                    return refused.line <= line && line <= refused.lastLine;
                });
            const bool isEntry =
                std::any_of(read.entries.begin(), read.entries.end(),
                            [line](const ValueEntry &entry) { return entry.line == line; });
            // A line inside a value is one behind its entry's first.
            const bool isInside = std::any_of(
                read.entries.begin(), read.entries.end(), [line](const ValueEntry &entry) {
                    return entry.line < line
                        && line <= entry.line + entry.value.view().count(u'\n');
                });
            if (!isBegun && !isRefused)
                QFAIL(file.constData());
            if (!isEntry && !isRefused && !isInside)
                QFAIL(file.toPercentEncoding().constData());
        }
    }
}

void TestEnvFile::plansEach()
{
    const SecretTable table(QList<Secret>{
        {.id = u"sec_1"_s, .name = u"OLD"_s, .updatedAt = u"2024-06-01T12:00:00Z"_s}});
    std::vector<RotationRow> rows =
        rowsOf("OLD='v1 '\nEMPTY=\nbad line\nNEW=$X\nOLD=again\nsec_1=y\n");
    placeRows(rows, table);
    QCOMPARE(actions(rows),
             (QStringList{u"1 OLD update"_s, u"2 EMPTY skip"_s, u"3  refused"_s, u"4 NEW create"_s,
                          u"5 OLD refused"_s, u"6 sec_1 create"_s}));
    QCOMPARE(rows[0].stored, table.at(0));
    QCOMPARE(rows[0].value.view(), u"v1 ");
    QCOMPARE(rows[0].facts->utf8Bytes, 3);
    QCOMPARE(rows[0].facts->notices.size(), 1);
    QVERIFY(!rows[1].facts && !rows[2].facts);
    QVERIFY(rows[2].refused->reason == Reason::NoAssignment);
    QVERIFY(rows[3].hasReference && !rows[0].hasReference);
    QCOMPARE(rows[4].refused->firstLine, 1);
}

void TestEnvFile::plansAgain()
{
    std::vector<RotationRow> rows = rowsOf("A=1\nB=2\nC=\n");
    placeRows(rows, SecretTable());
    QCOMPARE(actions(rows), (QStringList{u"1 A create"_s, u"2 B create"_s, u"3 C skip"_s}));
    const SecretTable both(QList<Secret>{{.id = u"1"_s, .name = u"A"_s},
                                         {.id = u"2"_s, .name = u"B"_s},
                                         {.id = u"3"_s, .name = u"C"_s}});
    placeRows(rows, both, [](int row) { return row == 1; });
    QCOMPARE(actions(rows), (QStringList{u"1 A update"_s, u"2 B create"_s, u"3 C skip"_s}));
    placeRows(rows, SecretTable());
    QCOMPARE(rows[0].stored, Secret());
    QVERIFY(rows[0].action == Action::Create);
}

void TestEnvFile::refusesWhatIsStoredTwice()
{
    std::vector<RotationRow> rows = rowsOf("A=1\n");
    const Secret one{.id = u"1"_s, .name = u"A"_s};
    const Secret two{.id = u"2"_s, .name = u"A"_s};
    placeRows(rows, SecretTable(QList<Secret>{one, two}));
    QVERIFY(rows[0].action == Action::Refused && rows[0].isAmbiguous);
    placeRows(rows, SecretTable(QList<Secret>{two}));
    QVERIFY(rows[0].action == Action::Update && !rows[0].isAmbiguous);
    QCOMPARE(rows[0].stored, two);
}

void TestEnvFile::refusesValues()
{
    std::vector<RotationRow> rows = rowsOf(R"({"A":"\udc00","B":"ok"})");
    placeRows(rows, SecretTable());
    QCOMPARE(actions(rows), (QStringList{u"1 A refused"_s, u"1 B create"_s}));
    QVERIFY(rows[0].value.isEmpty());
}

QTEST_GUILESS_MAIN(TestEnvFile)
#include "tst_envfile.moc"
