// SPDX-License-Identifier: MIT
#include "secretfiltermodel.h"
#include "secretfoldermodel.h"

#include <QAbstractItemModelTester>
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

class TestSecretFolderModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_filtered.setSecrets(&m_model); }
    void makesFolders();
    void followsTheFilter();

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
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestSecretFolderModel)
#include "tst_secretfoldermodel.moc"
