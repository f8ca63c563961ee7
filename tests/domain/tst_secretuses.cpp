// SPDX-License-Identifier: MIT
#include "secretuses.h"

#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

/// One whose variables refer to @p references.
Deployment reader(const QString &name, const QStringList &references)
{
    return {.name = name, .secretReferences = references};
}

} // namespace

class TestSecretUses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void whereOneHasNoNameOrId();
    void all_data();
    void all();
};

void TestSecretUses::finds_data()
{
    QTest::addColumn<QList<Deployment>>("deployments");
    QTest::addColumn<QStringList>("byName");
    QTest::addColumn<QStringList>("byId");

    const auto row = [](const char *name, const QList<Deployment> &deployments,
                        const QStringList &byName, const QStringList &byId) {
        QTest::newRow(name) << deployments << byName << byId;
    };
    const QString id = u"sec_1"_s;
    const QString secret = u"db/key"_s;
    row("no deployments", {}, {}, {});
    row("no references", {reader(u"web"_s, {})}, {}, {});
    row("by name", {reader(u"web"_s, {secret})}, {u"web"_s}, {});
    row("by ID", {reader(u"web"_s, {id})}, {}, {u"web"_s});
    row("by both", {reader(u"web"_s, {id, secret})}, {u"web"_s}, {u"web"_s});
    row("among others", {reader(u"web"_s, {u"x"_s, secret, u"y"_s}), reader(u"job"_s, {u"x"_s})},
        {u"web"_s}, {});
    row("twice in one", {reader(u"web"_s, {secret, secret})}, {u"web"_s}, {});
    row("sorted", {reader(u"c"_s, {secret}), reader(u"a"_s, {secret}), reader(u"b"_s, {id})},
        {u"a"_s, u"c"_s}, {u"b"_s});
    row("sorted by ID", {reader(u"c"_s, {id}), reader(u"a"_s, {id})}, {}, {u"a"_s, u"c"_s});
    row("two of one name", {reader(u"web"_s, {secret}), reader(u"web"_s, {secret})}, {u"web"_s},
        {});
    row("two of one name, apart",
        {reader(u"web"_s, {secret}), reader(u"a"_s, {secret}), reader(u"web"_s, {secret})},
        {u"a"_s, u"web"_s}, {});
    // A server compares whole texts, and so must a warning.
    row("in capitals", {reader(u"web"_s, {u"DB/KEY"_s, u"SEC_1"_s})}, {}, {});
    row("a beginning", {reader(u"web"_s, {u"db"_s, u"db/"_s, u"sec_"_s})}, {}, {});
    row("and more", {reader(u"web"_s, {u"db/key2"_s, u"sec_10"_s, u"a/db/key"_s})}, {}, {});
    row("with spaces", {reader(u"web"_s, {u" db/key"_s, u"sec_1 "_s})}, {}, {});
    row("called like the secret", {reader(secret, {u"x"_s})}, {}, {});
}

void TestSecretUses::finds()
{
    QFETCH(QList<Deployment>, deployments);
    QFETCH(QStringList, byName);
    QFETCH(QStringList, byId);

    const SecretUses uses = usesOf({.id = u"sec_1"_s, .name = u"db/key"_s}, deployments);
    QCOMPARE(uses.byName, byName);
    QCOMPARE(uses.byId, byId);
    QCOMPARE(uses.isEmpty(), byName.isEmpty() && byId.isEmpty());
}

// The API requires neither, and nothing refers to what has no name.
void TestSecretUses::whereOneHasNoNameOrId()
{
    const QList<Deployment> deployments{reader(u"a"_s, {u""_s}), reader(u"b"_s, {QString()}),
                                        reader(u"c"_s, {u"key"_s}), reader(u"d"_s, {u"sec_1"_s})};
    QCOMPARE(usesOf({.name = u"key"_s}, deployments), SecretUses{.byName = {u"c"_s}});
    QCOMPARE(usesOf({.id = u"sec_1"_s}, deployments), SecretUses{.byId = {u"d"_s}});
    QCOMPARE(usesOf({}, deployments), SecretUses{});
    // One whose name is its ID is referred to by both.
    QCOMPARE(usesOf({.id = u"key"_s, .name = u"key"_s}, deployments),
             (SecretUses{.byName = {u"c"_s}, .byId = {u"c"_s}}));
}

void TestSecretUses::all_data()
{
    QTest::addColumn<QStringList>("byName");
    QTest::addColumn<QStringList>("byId");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("none") << QStringList() << QStringList() << QStringList();
    QTest::newRow("by name") << QStringList{u"a"_s} << QStringList() << QStringList{u"a"_s};
    QTest::newRow("by ID") << QStringList() << QStringList{u"a"_s} << QStringList{u"a"_s};
    QTest::newRow("mixed") << QStringList{u"b"_s, u"d"_s} << QStringList{u"a"_s, u"c"_s}
                           << QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s};
    QTest::newRow("in both") << QStringList{u"b"_s, u"c"_s} << QStringList{u"a"_s, u"b"_s}
                             << QStringList{u"a"_s, u"b"_s, u"c"_s};
}

void TestSecretUses::all()
{
    QFETCH(QStringList, byName);
    QFETCH(QStringList, byId);
    QFETCH(QStringList, expected);

    const SecretUses uses{.byName = byName, .byId = byId};
    QCOMPARE(uses.all(), expected);
    QCOMPARE(uses.isEmpty(), expected.isEmpty());
}

QTEST_GUILESS_MAIN(TestSecretUses)
#include "tst_secretuses.moc"
