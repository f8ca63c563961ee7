// SPDX-License-Identifier: MIT
#include "secretfiltermodel.h"
#include "secretlistmodel.h"
#include "text/timetext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace Latchkey {

namespace {

Secret secret(const QString &id, const QString &name,
              const std::optional<QString> &description = {})
{
    Secret secret;
    secret.id = id;
    secret.name = name;
    secret.description = description;
    return secret;
}

QList<Secret> someSecrets()
{
    return {
        secret(QStringLiteral("sec_1"), QStringLiteral("prod/stripe/api-key"),
               QStringLiteral("Live key\r\n of billing")),
        secret(QStringLiteral("sec_2"), QStringLiteral("HF_TOKEN"), QStringLiteral("Hugging Face")),
        secret(QStringLiteral("sec_3"), QStringLiteral("prod/postgres.url")),
        secret({}, QStringLiteral("no-id")), secret(QStringLiteral("sec_5"), QString())};
}

QStringList names(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << model.index(row, 0).data().toString();
    return names;
}

const QDateTime Now(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);

QString daysAgo(int days)
{
    return Now.addDays(-days).toString(Qt::ISODate);
}

/// Three that differ in each column, in an order that no column gives.
QList<Secret> datedSecrets()
{
    return {{.id = QStringLiteral("sec_b"),
             .name = QStringLiteral("b"),
             .description = QStringLiteral("zebra"),
             .updatedAt = daysAgo(91),
             .lastUpdatedBy = QStringLiteral("Mia")},
            {.id = QStringLiteral("sec_c"),
             .name = QStringLiteral("c"),
             .description = QStringLiteral("Ape"),
             .createdBy = QStringLiteral("Ursula"),
             .updatedAt = daysAgo(89),
             .lastUpdatedBy = QStringLiteral("Zoe")},
            {.id = QStringLiteral("sec_a"),
             .name = QStringLiteral("A"),
             .description = QStringLiteral("lion"),
             .createdAt = daysAgo(400),
             .lastUpdatedBy = QStringLiteral("adam")}};
}

QList<Deployment> someDeployments()
{
    return {{.name = QStringLiteral("web"), .secretReferences = {QStringLiteral("b")}},
            {.name = QStringLiteral("api"),
             .secretReferences = {QStringLiteral("sec_b"), QStringLiteral("b"),
                                  QStringLiteral("sec_c")}}};
}

QString cell(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestSecretListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void holdsSecrets();
    void replacesAll();
    void updatesInPlace();
    void updateCanRename();
    void updateAddsUnknown();
    void findsByAddress();
    void sortsByName();
    void filters_data();
    void filters();
    void filterFollowsUpdates();
    void showsWhatIsKnown();
    void showsUses();
    void marksWhatIsDue();
    void sorts_data();
    void sorts();
    void findsPeople();
    void filtersDueAndUnused();
    void updatesKeepOrder();

private:
    std::unique_ptr<SecretListModel> m_model;
    std::unique_ptr<SecretFilterModel> m_filtered;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> m_testers;
};

void TestSecretListModel::init()
{
    m_model = std::make_unique<SecretListModel>(nullptr, [] { return Now; });
    m_filtered = std::make_unique<SecretFilterModel>();
    m_filtered->setSourceModel(m_model.get());
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    for (QAbstractItemModel *model : {static_cast<QAbstractItemModel *>(m_model.get()),
                                      static_cast<QAbstractItemModel *>(m_filtered.get())})
        m_testers.push_back(std::make_unique<QAbstractItemModelTester>(model, Mode::QtTest));
    m_model->setSecrets(SecretTable(someSecrets()));
}

void TestSecretListModel::cleanup()
{
    m_testers.clear();
    m_filtered.reset();
    m_model.reset();
}

void TestSecretListModel::holdsSecrets()
{
    QCOMPARE(m_model->rowCount(), 5);
    const QModelIndex first = m_model->index(0, 0);
    QCOMPARE(first.data().toString(), QStringLiteral("prod/stripe/api-key"));
    QCOMPARE(first.data(SecretListModel::DescriptionRole).toString(),
             QStringLiteral("Live key of billing"));
    QCOMPARE(first.data(SecretListModel::AddressRole).toString(), QStringLiteral("sec_1"));
    QCOMPARE(m_model->index(2, 0).data(SecretListModel::DescriptionRole).toString(), QString());
    // Without a name there is still something to click on.
    QCOMPARE(m_model->index(4, 0).data().toString(), QStringLiteral("sec_5"));
    QVERIFY(!m_model->data({}, Qt::DisplayRole).isValid());
    QVERIFY(!first.data(Qt::EditRole).isValid());
}

void TestSecretListModel::replacesAll()
{
    m_model->setSecrets({});
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_filtered->rowCount(), 0);
    m_model->setSecrets(SecretTable(someSecrets()));
    QCOMPARE(m_filtered->rowCount(), 5);
}

void TestSecretListModel::updatesInPlace()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->update(
        QStringLiteral("sec_2"),
        secret(QStringLiteral("sec_2"), QStringLiteral("HF_TOKEN"), QStringLiteral("New words")));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex(), m_model->index(1, 0));
    QCOMPARE(m_model->rowCount(), 5);
    QCOMPARE(m_model->index(1, 0).data(SecretListModel::DescriptionRole).toString(),
             QStringLiteral("New words"));
}

void TestSecretListModel::updateCanRename()
{
    m_model->update(QStringLiteral("no-id"), secret({}, QStringLiteral("renamed")));
    QVERIFY(!m_model->indexOf(QStringLiteral("no-id")).isValid());
    QCOMPARE(m_model->indexOf(QStringLiteral("renamed")).row(), 3);
    QCOMPARE(m_model->rowCount(), 5);
}

void TestSecretListModel::updateAddsUnknown()
{
    m_model->update(QStringLiteral("sec_9"),
                    secret(QStringLiteral("sec_9"), QStringLiteral("new")));
    QCOMPARE(m_model->rowCount(), 6);
    QCOMPARE(m_model->indexOf(QStringLiteral("sec_9")).row(), 5);
}

void TestSecretListModel::findsByAddress()
{
    QCOMPARE(m_model->indexOf(QStringLiteral("sec_3")).row(), 2);
    QCOMPARE(m_model->indexOf(QStringLiteral("no-id")).row(), 3);
    QVERIFY(!m_model->indexOf(QStringLiteral("prod/postgres.url")).isValid());
    QVERIFY(!m_model->indexOf({}).isValid());
}

void TestSecretListModel::sortsByName()
{
    QCOMPARE(names(*m_filtered),
             (QStringList{QStringLiteral("HF_TOKEN"), QStringLiteral("no-id"),
                          QStringLiteral("prod/postgres.url"),
                          QStringLiteral("prod/stripe/api-key"), QStringLiteral("sec_5")}));
}

void TestSecretListModel::filters_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("expected");
    const QString stripe = QStringLiteral("prod/stripe/api-key");
    const QString postgres = QStringLiteral("prod/postgres.url");
    const QString token = QStringLiteral("HF_TOKEN");
    const auto row = [](const char *name, const QString &words, const QStringList &expected) {
        QTest::newRow(name) << words << expected;
    };
    row("one word", QStringLiteral("prod"), {postgres, stripe});
    row("two words", QStringLiteral("prod stripe"), {stripe});
    row("other order", QStringLiteral("stripe prod"), {stripe});
    row("name and description", QStringLiteral("billing api"), {stripe});
    row("case", QStringLiteral("hUGGing token"), {token});
    row("spaces", QStringLiteral("  \t hugging\u00a0 "), {token});
    row("across a line break", QStringLiteral("key of"), {stripe});
    row("one word missing", QStringLiteral("prod hugging"), {});
    row("no pattern", QStringLiteral(".*"), {});
    row("a point is a point", QStringLiteral("postgres.url"), {postgres});
    row("nothing like it", QStringLiteral("zzz"), {});
}

void TestSecretListModel::filters()
{
    QFETCH(const QString, words);
    m_filtered->setWords(words);
    QTEST(names(*m_filtered), "expected");
    m_filtered->setWords({});
    QCOMPARE(m_filtered->rowCount(), 5);
}

void TestSecretListModel::filterFollowsUpdates()
{
    m_filtered->setWords(QStringLiteral("prod"));
    m_model->update(QStringLiteral("sec_3"),
                    secret(QStringLiteral("sec_3"), QStringLiteral("staging/postgres.url")));
    QCOMPARE(names(*m_filtered), QStringList{QStringLiteral("prod/stripe/api-key")});
    m_model->update(QStringLiteral("sec_2"),
                    secret(QStringLiteral("sec_2"), QStringLiteral("aprod")));
    QCOMPARE(names(*m_filtered),
             (QStringList{QStringLiteral("aprod"), QStringLiteral("prod/stripe/api-key")}));
}

void TestSecretListModel::showsWhatIsKnown()
{
    m_model->setSecrets(SecretTable(datedSecrets()));
    QCOMPARE(m_model->columnCount(), 5);
    QCOMPARE(cell(*m_model, 0, SecretListModel::Description), QStringLiteral("zebra"));
    QCOMPARE(cell(*m_model, 0, SecretListModel::Updated), relativeTime(Now.addDays(-91), Now));
    QCOMPARE(cell(*m_model, 0, SecretListModel::UpdatedBy), QStringLiteral("Mia"));
    QCOMPARE(cell(*m_model, 2, SecretListModel::Updated),
             relativeTime(Now.addDays(-400), Now)); // created
    QStringList titles;
    for (int column = 0; column < m_model->columnCount(); ++column)
        titles << m_filtered->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    QCOMPARE(titles.join(QLatin1Char('|')),
             QStringLiteral("Name|Description|Updated|Updated by|Used by"));
    m_filtered->setWords(QStringLiteral("nothing"));
    QCOMPARE(m_filtered->headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), titles[1]);

    Secret odd = secret(QStringLiteral("x"), QStringLiteral("x"));
    odd.updatedAt = QStringLiteral("some day");
    m_model->setSecrets(SecretTable({odd, secret(QStringLiteral("y"), QStringLiteral("y"))}));
    QCOMPARE(cell(*m_model, 0, SecretListModel::Updated), QStringLiteral("some day"));
    QCOMPARE(cell(*m_model, 1, SecretListModel::Updated), QString());
}

void TestSecretListModel::showsUses()
{
    m_model->setSecrets(SecretTable(datedSecrets()));
    const auto uses = [this] {
        QStringList cells;
        for (int row = 0; row < m_model->rowCount(); ++row)
            cells << cell(*m_model, row, SecretListModel::UsedBy);
        return cells.join(QLatin1Char('|'));
    };
    QCOMPARE(uses(), QStringLiteral("Not known|Not known|Not known"));
    QVERIFY(!m_model->index(2, 0).data(SecretListModel::UnusedRole).toBool());
    m_model->setDeployments(someDeployments());
    QCOMPARE(uses(), QStringLiteral("api, web|api|Not used"));
    QVERIFY(m_model->index(2, 0).data(SecretListModel::UnusedRole).toBool());
    QVERIFY(!m_model->index(1, 0).data(SecretListModel::UnusedRole).toBool());
    QVERIFY(m_model->index(2, 0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(QStringLiteral("No deployment uses it")));
    // By its name it is used no more.
    Secret renamed = datedSecrets().constFirst();
    renamed.name = QStringLiteral("d");
    m_model->update(QStringLiteral("sec_b"), renamed);
    QCOMPARE(uses(), QStringLiteral("api|api|Not used"));
    m_model->setDeployments(QList<Deployment>());
    QCOMPARE(uses(), QStringLiteral("Not used|Not used|Not used"));
    m_model->setDeployments(std::nullopt);
    QCOMPARE(uses(), QStringLiteral("Not known|Not known|Not known"));
}

void TestSecretListModel::marksWhatIsDue()
{
    Secret exact = secret(QStringLiteral("x"), QStringLiteral("x"));
    exact.updatedAt = daysAgo(90);
    Secret unknown = secret(QStringLiteral("y"), QStringLiteral("y"));
    unknown.updatedAt = QStringLiteral("long ago");
    m_model->setSecrets(SecretTable(datedSecrets() + QList<Secret>{exact, unknown}));
    const auto due = [this] {
        QString rows;
        for (int row = 0; row < m_model->rowCount(); ++row)
            rows += m_model->index(row, 1).data(SecretListModel::DueRole).toBool() ? u'x' : u'-';
        return rows;
    };
    QCOMPARE(due(), QStringLiteral("x-xx-"));
    const auto text = [this](int row, int column, int role) {
        return m_model->index(row, column).data(role).toString();
    };
    const QString words = QStringLiteral("not changed for 90 day(s) or more");
    QVERIFY(text(0, SecretListModel::Updated, Qt::ToolTipRole).contains(words));
    QVERIFY(text(0, SecretListModel::Name, Qt::AccessibleTextRole).contains(words));
    QVERIFY(!text(1, SecretListModel::Updated, Qt::ToolTipRole).contains(words));
    QVERIFY(!text(1, SecretListModel::Name, Qt::AccessibleTextRole).contains(words));
    m_model->setRotationDays(365);
    QCOMPARE(due(), QStringLiteral("--x--"));
}

void TestSecretListModel::sorts_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, int column, const QString &names) {
        QTest::newRow(name) << column << names.split(QLatin1Char(' '));
    };
    row("name", SecretListModel::Name, QStringLiteral("A b c"));
    row("description", SecretListModel::Description, QStringLiteral("c A b"));
    row("updated", SecretListModel::Updated, QStringLiteral("A b c"));
    row("updated by", SecretListModel::UpdatedBy, QStringLiteral("A b c"));
    row("used by", SecretListModel::UsedBy, QStringLiteral("A c b"));
}

void TestSecretListModel::sorts()
{
    QFETCH(const int, column);
    QFETCH(const QStringList, expected);
    m_model->setSecrets(SecretTable(datedSecrets()));
    m_filtered->sort(column, Qt::DescendingOrder);
    m_model->setDeployments(someDeployments()); // what is sorted by may come later
    QCOMPARE(names(*m_filtered), QStringList(expected.rbegin(), expected.rend()));
    m_filtered->sort(column, Qt::AscendingOrder);
    QCOMPARE(names(*m_filtered), expected);
    m_model->setSecrets({});
    m_model->setSecrets(SecretTable(datedSecrets()));
    QCOMPARE(names(*m_filtered), expected);
}

void TestSecretListModel::findsPeople()
{
    m_model->setSecrets(SecretTable(datedSecrets()));
    m_filtered->setWords(QStringLiteral("ZOE"));
    QCOMPARE(names(*m_filtered), QStringList{QStringLiteral("c")});
    m_filtered->setWords(QStringLiteral("ape ursula zoe c"));
    QCOMPARE(names(*m_filtered), QStringList{QStringLiteral("c")});
    m_filtered->setWords(QStringLiteral("ursula lion"));
    QCOMPARE(m_filtered->rowCount(), 0);
    Secret taken = datedSecrets().constFirst();
    taken.lastUpdatedBy = QStringLiteral("Zoe");
    m_filtered->setWords(QStringLiteral("zoe"));
    m_model->update(QStringLiteral("sec_b"), taken);
    QCOMPARE(names(*m_filtered), (QStringList{QStringLiteral("b"), QStringLiteral("c")}));
}

void TestSecretListModel::filtersDueAndUnused()
{
    m_model->setSecrets(SecretTable(datedSecrets()));
    m_filtered->setFilter({}, true, false);
    QCOMPARE(names(*m_filtered), (QStringList{QStringLiteral("A"), QStringLiteral("b")}));
    m_filtered->setFilter(QStringLiteral("zebra"), true, false);
    QCOMPARE(names(*m_filtered), QStringList{QStringLiteral("b")});
    m_filtered->setFilter({}, false, true);
    QCOMPARE(m_filtered->rowCount(), 0); // not known
    m_model->setDeployments(someDeployments());
    QCOMPARE(names(*m_filtered), QStringList{QStringLiteral("A")});
    m_filtered->setFilter({}, true, false);
    m_model->setRotationDays(365);
    QCOMPARE(names(*m_filtered), QStringList{QStringLiteral("A")});
    // What was changed now is no longer due.
    Secret changed = datedSecrets().constLast();
    changed.updatedAt = daysAgo(0);
    m_model->update(QStringLiteral("sec_a"), changed);
    QCOMPARE(m_filtered->rowCount(), 0);
}

void TestSecretListModel::updatesKeepOrder()
{
    m_model->setSecrets(SecretTable(datedSecrets()));
    m_filtered->sort(SecretListModel::Updated, Qt::DescendingOrder);
    Secret changed = datedSecrets().constLast();
    changed.updatedAt = daysAgo(1);
    QSignalSpy reset(m_filtered.get(), &QAbstractItemModel::modelReset);
    m_model->update(QStringLiteral("sec_a"), changed);
    QCOMPARE(names(*m_filtered),
             (QStringList{QStringLiteral("A"), QStringLiteral("c"), QStringLiteral("b")}));
    m_model->update(QStringLiteral("sec_n"), secret(QStringLiteral("sec_n"), QStringLiteral("n")));
    QCOMPARE(names(*m_filtered).constLast(), QStringLiteral("n"));
    m_filtered->sort(SecretListModel::Name, Qt::AscendingOrder);
    QCOMPARE(names(*m_filtered).join(QString()), QStringLiteral("Abcn"));
    QCOMPARE(reset.size(), 1); // the sort alone
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestSecretListModel)
#include "tst_secretlistmodel.moc"
