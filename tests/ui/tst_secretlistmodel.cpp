// SPDX-License-Identifier: MIT
#include "secretfiltermodel.h"
#include "secretlistmodel.h"

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

private:
    std::unique_ptr<SecretListModel> m_model;
    std::unique_ptr<SecretFilterModel> m_filtered;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> m_testers;
};

void TestSecretListModel::init()
{
    m_model = std::make_unique<SecretListModel>();
    m_filtered = std::make_unique<SecretFilterModel>();
    m_filtered->setSourceModel(m_model.get());
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    for (QAbstractItemModel *model : {static_cast<QAbstractItemModel *>(m_model.get()),
                                      static_cast<QAbstractItemModel *>(m_filtered.get())})
        m_testers.push_back(std::make_unique<QAbstractItemModelTester>(model, Mode::QtTest));
    m_model->setSecrets(someSecrets());
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
    const QModelIndex first = m_model->index(0);
    QCOMPARE(first.data().toString(), QStringLiteral("prod/stripe/api-key"));
    QCOMPARE(first.data(SecretListModel::DescriptionRole).toString(),
             QStringLiteral("Live key of billing"));
    QCOMPARE(first.data(SecretListModel::AddressRole).toString(), QStringLiteral("sec_1"));
    QCOMPARE(m_model->index(2).data(SecretListModel::DescriptionRole).toString(), QString());
    // Without a name there is still something to click on.
    QCOMPARE(m_model->index(4).data().toString(), QStringLiteral("sec_5"));
    QVERIFY(!m_model->data({}, Qt::DisplayRole).isValid());
    QVERIFY(!first.data(Qt::EditRole).isValid());
}

void TestSecretListModel::replacesAll()
{
    m_model->setSecrets({});
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_filtered->rowCount(), 0);
    m_model->setSecrets(someSecrets());
    QCOMPARE(m_filtered->rowCount(), 5);
}

void TestSecretListModel::updatesInPlace()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->update(
        QStringLiteral("sec_2"),
        secret(QStringLiteral("sec_2"), QStringLiteral("HF_TOKEN"), QStringLiteral("New words")));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex(), m_model->index(1));
    QCOMPARE(m_model->rowCount(), 5);
    QCOMPARE(m_model->index(1).data(SecretListModel::DescriptionRole).toString(),
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

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestSecretListModel)
#include "tst_secretlistmodel.moc"
