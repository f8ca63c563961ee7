// SPDX-License-Identifier: MIT
#include "secrettable.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

const QStringList Words{u"prod"_s, u"Key"_s,        u"\u00C9cole"_s, u"\u65E5\u672C"_s,
                        u"a\nb"_s, u"\U0001F600"_s, u""_s,           QString(QChar(0xD83D))};

QString someText(QRandomGenerator &random)
{
    QStringList parts;
    for (quint32 i = random.bounded(4U); i > 0; --i)
        parts << Words[random.bounded(Words.size())];
    return parts.join(u'/');
}

std::optional<QString> maybeText(QRandomGenerator &random)
{
    return random.bounded(3) == 0 ? std::nullopt : std::optional(someText(random));
}

QList<Secret> someSecrets(int count)
{
    QRandomGenerator random(4711);
    QList<Secret> secrets;
    for (int i = 0; i < count; ++i) {
        secrets.append({.id = random.bounded(4) == 0 ? QString() : u"sec_%1"_s.arg(i),
                        .name = someText(random),
                        .description = maybeText(random),
                        .createdAt = maybeText(random),
                        .createdBy = maybeText(random),
                        .updatedAt = maybeText(random),
                        .lastUpdatedBy = maybeText(random),
                        .object = maybeText(random)});
    }
    return secrets;
}

bool holds(const Secret &secret, const QString &word)
{
    for (const QString &text :
         {secret.name.isEmpty() ? secret.id : secret.name, secret.descriptionText(),
          secret.createdBy.value_or(QString()), secret.lastUpdatedBy.value_or(QString())}) {
        if (text.toCaseFolded().contains(word.toCaseFolded()))
            return true;
    }
    return false;
}

/// As a parser gives it.
void appendAsParsed(SecretTable &table, const Secret &secret)
{
    QList<QByteArray> kept;
    const auto text = [&kept](const std::optional<QString> &field) -> SecretTable::Text {
        if (!field)
            return std::nullopt;
        kept.append(field->toUtf8());
        return QByteArrayView(kept.last());
    };
    table.append(SecretTable::Texts{.id = text(secret.id),
                                    .name = text(secret.name),
                                    .description = text(secret.description),
                                    .createdAt = text(secret.createdAt),
                                    .createdBy = text(secret.createdBy),
                                    .updatedAt = text(secret.updatedAt),
                                    .lastUpdatedBy = text(secret.lastUpdatedBy),
                                    .object = text(secret.object)});
}

} // namespace

class TestSecretTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryCharacter();
    void keepsWhatIsParsed();
    void replaces();
    void finds();
    void findsWords_data();
    void findsWords();
    void sortsByName();
    void knowsMoments();
    void isSharedUntilChanged();
};

void TestSecretTable::keepsEveryCharacter()
{
    const QList<Secret> secrets = someSecrets(500);
    const SecretTable table(secrets);
    QCOMPARE(table.toList(), secrets);
    QCOMPARE(SecretTable().toList(), QList<Secret>());
}

void TestSecretTable::keepsWhatIsParsed()
{
    SecretTable table;
    QList<Secret> secrets = someSecrets(500);
    for (Secret &secret : secrets) {
        const auto asParsed = [](QString &text) { text = QString::fromUtf8(text.toUtf8()); };
        asParsed(secret.id);
        asParsed(secret.name);
        for (auto *text : {&secret.description, &secret.createdAt, &secret.createdBy,
                           &secret.updatedAt, &secret.lastUpdatedBy, &secret.object}) {
            if (*text)
                asParsed(**text); // no UTF-8 has half a surrogate pair
        }
        appendAsParsed(table, secret);
        QCOMPARE(table.at(table.size() - 1), secret);
        const SecretTable other({secret});
        QCOMPARE(table.foldedName(table.size() - 1), other.foldedName(0));
        QCOMPARE(table.foldedDescription(table.size() - 1), other.foldedDescription(0));
        QCOMPARE(table.foldedPerson(table.size() - 1), other.foldedPerson(0));
    }
}

void TestSecretTable::replaces()
{
    QList<Secret> secrets = someSecrets(50);
    SecretTable table(secrets);
    table.sortByName(); // and goes on to be
    const QList<Secret> others = someSecrets(90).sliced(50);
    for (int row = 0; row < 40; ++row) {
        table.replace(row, others[row]);
        secrets[row] = others[row];
    }
    table.append(others[3]);
    secrets << others[3];
    QCOMPARE(table.toList(), secrets);
    QCOMPARE(table.byName(), SecretTable(secrets).byName());
}

void TestSecretTable::finds()
{
    const QList<Secret> secrets = someSecrets(300);
    const SecretTable table(secrets);
    for (const Secret &wanted : secrets) {
        const auto first = std::find_if(secrets.begin(), secrets.end(), [&](const Secret &secret) {
            return secret.address() == wanted.address();
        });
        if (!wanted.address().isEmpty())
            QCOMPARE(table.find(wanted.address()), int(first - secrets.begin()));
    }
    for (const QString &nobody : {QString(), u"sec_"_s, u"sec_999"_s})
        QCOMPARE(table.find(nobody), -1);
}

void TestSecretTable::findsWords_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words : {"", "pROD", "key prod", "prod key key", "\u00E9COLE", "\u672C",
                              "sec_1", "\U0001F600 key", "prod/key", "nothing", "prod nothing"})
        QTest::newRow(words) << QString::fromUtf8(words);
}

void TestSecretTable::findsWords()
{
    QFETCH(QString, words);
    const QList<Secret> secrets = someSecrets(500);
    const SecretTable table(secrets);
    const std::vector<bool> matches = table.matches(searchWords(words));
    const QStringList parts = words.split(u' ', Qt::SkipEmptyParts);
    for (int row = 0; row < table.size(); ++row) {
        const bool expected = std::all_of(parts.begin(), parts.end(), [&](const QString &word) {
            return holds(secrets[row], word);
        });
        QCOMPARE(bool(matches[size_t(row)]), expected);
        QCOMPARE(table.matches(row, searchWords(words)), expected);
    }
}

void TestSecretTable::sortsByName()
{
    QList<Secret> secrets;
    for (const char16_t *name : {u"b", u"B", u"a/b", u"A", u"ab", u"\u00E9", u"\u00C9a", u"", u"b"})
        secrets.append({.id = u"id"_s, .name = QString::fromUtf16(name)});
    SecretTable table(secrets);
    table.sortByName();
    const std::vector<int> expected{3, 2, 4, 0, 1, 8, 7, 5, 6};
    QCOMPARE(table.byName(), expected);
    QCOMPARE(table.byName(), expected); // also the second time
    table.append(Secret{.id = {}, .name = u"0"_s});
    QCOMPARE(table.byName().front(), 9);
}

void TestSecretTable::knowsMoments()
{
    const auto moment = [](const std::optional<QString> &updated,
                           const std::optional<QString> &created) {
        Secret secret{.id = u"id"_s};
        secret.updatedAt = updated;
        secret.createdAt = created;
        return SecretTable({secret}).changedAt(0);
    };
    const QString then = u"1970-01-01T00:00:01Z"_s;
    const QString later = u"1970-01-01T01:00:02+01:00"_s;
    QCOMPARE(moment(later, then), 2000);
    QCOMPARE(moment({}, then), 1000);
    QCOMPARE(moment(u"odd"_s, then), 1000);
    QCOMPARE(moment(u"odd"_s, {}), SecretTable::NoMoment);
    QCOMPARE(moment({}, {}), SecretTable::NoMoment);
}

void TestSecretTable::isSharedUntilChanged()
{
    const QList<Secret> secrets = someSecrets(20);
    SecretTable table(secrets);
    table.sortByName();
    const SecretTable copy = table;
    const auto isShared = [&] { return copy.foldedName(0).data() == table.foldedName(0).data(); };
    QVERIFY(table.byName().size() == 20); // to look is no change
    QVERIFY(isShared());

    table.replace(0, {.id = u"other"_s});
    QVERIFY(!isShared());
    QCOMPARE(copy.toList(), secrets);
    QCOMPARE(table.id(0), u"other"_s);
}

QTEST_GUILESS_MAIN(TestSecretTable)
#include "tst_secrettable.moc"
