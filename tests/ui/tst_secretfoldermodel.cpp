// SPDX-License-Identifier: MIT
#include "secretfiltermodel.h"
#include "secretfoldermodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>

namespace Latchkey {

namespace {

Secret secret(const QString &id, const QString &name)
{
    return {.id = id, .name = name};
}

/// The tree as lines, what is in a folder further in.
QStringList outline(const QAbstractItemModel &model, const QModelIndex &parent = {},
                    const QString &indent = {})
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        lines << indent + index.data().toString();
        lines += outline(model, index, indent + QLatin1Char(' '));
    }
    return lines;
}

} // namespace

/// The folders and the order that secrets are shown in.
class TestSecretFolderModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_filtered.setSecrets(&m_model); }
    void makesFolders();
    void followsTheFilter();
    void sortsAsItCompares();

private:
    SecretListModel m_model;
    SecretFilterModel m_filtered;
};

void TestSecretFolderModel::makesFolders()
{
    SecretFolderModel folders;
    const QAbstractItemModelTester tester(&folders,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    folders.setSource(&m_filtered);
    const auto of = [this](const QStringList &all) {
        QList<Secret> secrets;
        for (const QString &name : all)
            secrets << secret(QStringLiteral("id of ") + name, name);
        m_model.setSecrets(SecretTable(secrets));
    };
    of({QStringLiteral("prod/db/url"), QStringLiteral("prod/key"), QStringLiteral("top"),
        QStringLiteral("prod/db/password"), QStringLiteral("prod"), QStringLiteral("Prod/key"),
        QStringLiteral("/odd"), QStringLiteral("odd/"), QStringLiteral("o//dd")});
    QCOMPARE(outline(folders).join(QLatin1Char('\n')),
             QStringLiteral("/odd\no//dd\nodd/\nprod\nprod\n db\n  password\n  url\n key\nProd\n"
                            " key\ntop"));
    for (int row = 0; row < m_filtered.rowCount(); ++row) {
        const QModelIndex source = m_filtered.index(row, 0);
        const QModelIndex leaf = folders.mapFromSource(source);
        QCOMPARE(folders.mapToSource(leaf), source);
        QCOMPARE(leaf.data(SecretListModel::AddressRole),
                 source.data(SecretListModel::AddressRole));
        QCOMPARE(folders.folderPath(leaf), QString());
    }
    QStringList paths;
    for (const QModelIndex &folder : folders.folders()) {
        paths << folders.folderPath(folder);
        QVERIFY(!folder.data(SecretListModel::AddressRole).isValid());
    }
    QCOMPARE(paths.join(QLatin1Char(' ')), QStringLiteral("prod/ prod/db/ Prod/"));
    folders.setSource(nullptr);
    QCOMPARE(folders.rowCount(), 0);
}

void TestSecretFolderModel::followsTheFilter()
{
    SecretFolderModel folders;
    const QAbstractItemModelTester tester(&folders,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    folders.setSource(&m_filtered);
    m_model.setSecrets(
        SecretTable({secret(QStringLiteral("sec_1"), QStringLiteral("prod/stripe/key")),
                     secret(QStringLiteral("sec_3"), QStringLiteral("prod/postgres.url"))}));
    m_filtered.setWords(QStringLiteral("postgres"));
    QCOMPARE(outline(folders),
             (QStringList{QStringLiteral("prod"), QStringLiteral(" postgres.url")}));
    m_model.update(QStringLiteral("sec_3"),
                   secret(QStringLiteral("sec_3"), QStringLiteral("test/postgres.url")));
    QCOMPARE(outline(folders),
             (QStringList{QStringLiteral("test"), QStringLiteral(" postgres.url")}));
    // Unseen: the one with another name is filtered away, before and after.
    m_model.update(QStringLiteral("sec_1"),
                   secret(QStringLiteral("sec_1"), QStringLiteral("other/key")));
    m_model.update(QStringLiteral("sec_4"),
                   secret(QStringLiteral("sec_4"), QStringLiteral("other/deep/key")));
    m_filtered.setWords({});
    QCOMPARE(outline(folders).join(QLatin1Char('|')),
             QStringLiteral("other| deep|  key| key|test| postgres.url"));
    const QModelIndex other = folders.folder(QStringLiteral("other/"));
    QCOMPARE(other.data(SecretListModel::DescriptionRole).toString(), QStringLiteral("2 inside"));
    QCOMPARE(folders.folder(QStringLiteral("other/deep/")).parent(), other);
    m_filtered.setWords(QStringLiteral("postgres"));
    QVERIFY(!folders.folder(QStringLiteral("other/")).isValid());
    QVERIFY(!folders.folder({}).isValid());
}

// Which is quicker than to ask for each two rows which comes first.
void TestSecretFolderModel::sortsAsItCompares()
{
    QRandomGenerator random(7);
    const auto one = [&](const QStringList &texts) {
        const QString &text = texts[random.bounded(int(texts.size()))];
        return text.isNull() ? std::nullopt : std::optional(text);
    };
    QList<Secret> secrets;
    for (int i = 0; i < 300; ++i)
        secrets.append(
            {.id = QString::number(i),
             .name = *one({QStringLiteral("a"), QStringLiteral("A"), QStringLiteral("b/c"),
                           QStringLiteral("\u00E9")}),
             .description =
                 one({QString(), QStringLiteral("same begin, A"), QStringLiteral("same begin, b"),
                      QStringLiteral("\u672C"), QStringLiteral("same")}),
             .updatedAt = one({QString(), QStringLiteral("1960-01-01T00:00:00Z"),
                               QStringLiteral("soon"), QStringLiteral("2026-01-01T00:00:00Z"),
                               QStringLiteral("2026-01-01T00:00:01Z")}),
             .lastUpdatedBy = one({QString(), QStringLiteral(""), QStringLiteral("Ann"),
                                   QStringLiteral("ann"), QStringLiteral("bob")})});
    m_model.setSecrets(SecretTable(secrets));
    m_model.setDeployments(
        {{Deployment{.name = QStringLiteral("d"),
                     .secretReferences = {QStringLiteral("7"), QStringLiteral("a")}}}});
    for (int i = 0; i < SecretListModel::ColumnCount; ++i) {
        const auto column = static_cast<SecretListModel::Column>(i);
        const std::vector<int> order = m_model.sorted(column);
        QCOMPARE(order.size(), size_t(secrets.size()));
        for (size_t at = 1; at < order.size(); ++at)
            QVERIFY(m_model.isBefore(column, order[at - 1], order[at]));
    }
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestSecretFolderModel)
#include "tst_secretfoldermodel.moc"
