// SPDX-License-Identifier: MIT
#include "demoservice.h"
#include "driving.h"
#include "windowundertest.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

namespace Latchkey {

/// The whole window before the demo service: two programs that know nothing of each other but the
/// API document.
class TestDemoWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void savesWhatTheServiceStores_data();
    void savesWhatTheServiceStores();
    void opensByName_data();
    void opensByName();
    void takenNameIsRefused();
    void deletedMeanwhile();
    void refreshSeesWhatOthersDid();

private:
    void connectNow(const QString &secret = {});
    /// What another client of the service does.
    void request(const QByteArray &verb, const QString &path, const QByteArray &body = {});
    [[nodiscard]] const DemoSecret *stored(const char *id) const
    {
        return m_service->store().find(QLatin1StringView(id));
    }

    std::unique_ptr<DemoService> m_service;
    QUrl m_baseUrl;
    std::unique_ptr<WindowUnderTest> m_test;
};

void TestDemoWindow::init()
{
    m_service = std::make_unique<DemoService>();
    m_baseUrl = m_service->listen();
    QVERIFY(!m_baseUrl.isEmpty());
}

void TestDemoWindow::cleanup()
{
    QCOMPARE(QApplication::activeModalWidget(), nullptr);
    m_test.reset();
    m_service.reset();
}

void TestDemoWindow::connectNow(const QString &secret)
{
    m_test = std::make_unique<WindowUnderTest>(secret);
    m_test->window.connectTo({.baseUrl = m_baseUrl, .key = SensitiveString(u"demo")});
    m_test->window.show();
    m_test->window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_test->window));
    QTRY_COMPARE(m_test->rows().size(), qsizetype(m_service->store().secrets().size()));
}

void TestDemoWindow::request(const QByteArray &verb, const QString &path, const QByteArray &body)
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(m_baseUrl.toString() + path));
    request.setRawHeader("Authorization", "Bearer other");
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
    const std::unique_ptr<QNetworkReply> reply(network.sendCustomRequest(request, verb, body));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->error(), QNetworkReply::NoError);
}

void TestDemoWindow::savesWhatTheServiceStores_data()
{
    QTest::addColumn<int>("fields");
    for (int fields = 1; fields < 8; ++fields)
        QTest::addRow("%s%s%s", fields & 1 ? "name " : "", fields & 2 ? "description " : "",
                      fields & 4 ? "value" : "")
            << fields;
}

void TestDemoWindow::savesWhatTheServiceStores()
{
    QFETCH(const int, fields);
    connectNow();
    m_test->clickRow(QStringLiteral("prod/stripe/api-key"));
    QTRY_COMPARE(m_test->nameText(), QStringLiteral("prod/stripe/api-key"));
    const char *id = "sec_7kq2m9x4tb1f";
    const DemoSecret before = *stored(id);
    QCOMPARE(m_test->descriptionText(), *before.description);
    const QString updatedBefore = m_test->detail("detailUpdatedAt");

    DemoSecret expected = before;
    const auto edit = [&](int field, const char *name, const QString &text) {
        if ((fields & field) == 0)
            return false;
        QTest::keySequence(m_test->field(name), QKeySequence::SelectAll);
        paste(m_test->field(name), text);
        return true;
    };
    const QString odd = QStringLiteral("a\r\nb\u00a0\u2028\t\"\\\U0001F511");
    if (edit(1, "Name", QStringLiteral("Z/new.name")))
        expected.name = QStringLiteral("Z/new.name");
    if (edit(2, "Description", odd))
        expected.description = odd;
    if (edit(4, "Value", odd))
        expected.value = odd;
    QTest::keyClick(&m_test->window, Qt::Key_S, Qt::ControlModifier);
    if (fields & 1) {
        QTRY_VERIFY(m_test->says(QStringLiteral("refer to it by name and will lose it: billing")));
        QCOMPARE(stored(id)->name, before.name);
        QVERIFY(m_test->answer("Rename it anyway"));
    }
    QTRY_VERIFY(m_test->says(QStringLiteral("Saved")));

    QCOMPARE(stored(id)->name, expected.name);
    QCOMPARE(stored(id)->description, expected.description);
    QCOMPARE(stored(id)->value, expected.value);
    QVERIFY(stored(id)->updatedAt > before.updatedAt);
    QCOMPARE(m_test->nameText(), expected.name);
    QCOMPARE(m_test->descriptionText(), *expected.description);
    QCOMPARE(m_test->detail("detailId"), QLatin1StringView(id));
    QCOMPARE(m_test->detail("detailName"), expected.name);
    QCOMPARE(m_test->detail("detailDescription"), *expected.description);
    QCOMPARE(m_test->detail("detailCreatedBy"), before.createdBy);
    QCOMPARE(m_test->detail("detailLastUpdatedBy"), demoUser());
    QCOMPARE(m_test->detail("detailObject"), QStringLiteral("secret"));
    QVERIFY(m_test->detail("detailUpdatedAt") != updatedBefore);
    QVERIFY(m_test->detail("detailUpdatedAt").contains(QStringLiteral("just now")));
    QVERIFY(m_test->rows().contains(expected.name));
    QCOMPARE(m_test->rows().size(), 12);
    QCOMPARE(m_test->summary(), QStringLiteral("No changes."));
}

void TestDemoWindow::opensByName_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"prod/stripe/api-key", "HF_TOKEN", "sec_c03vh8rn5zpw"})
        QTest::newRow(name) << QString::fromLatin1(name);
    // Made on the spot: the demo has none of these.
    for (const char *name : {".", "..", "./..", "a//b"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestDemoWindow::opensByName()
{
    QFETCH(const QString, name);
    if (!m_service->store().find(name)) {
        const QJsonObject created{{QStringLiteral("name"), name},
                                  {QStringLiteral("value"), QStringLiteral("v")}};
        request("POST", QStringLiteral("/deployments/secrets"), QJsonDocument(created).toJson());
    }
    const DemoSecret secret = *m_service->store().find(name);
    connectNow(name);
    QTRY_COMPARE(m_test->nameText(), secret.name);
    QCOMPARE(m_test->detail("detailId"), secret.id);
    QTRY_COMPARE(m_test->selectedRows(), QStringList{secret.name});

    type(m_test->field("Value"), QStringLiteral("new"));
    QVERIFY(m_test->press("Save"));
    QTRY_VERIFY(m_test->says(QStringLiteral("Saved")));
    QCOMPARE(m_service->store().value(secret.id), QStringLiteral("new"));
}

void TestDemoWindow::takenNameIsRefused()
{
    connectNow(QStringLiteral("HF_TOKEN"));
    QTRY_COMPARE(m_test->nameText(), QStringLiteral("HF_TOKEN"));
    QTest::keySequence(m_test->field("Name"), QKeySequence::SelectAll);
    type(m_test->field("Value"), QStringLiteral("v"));
    // As typed: the list has it. But not what somebody else has made since.
    type(m_test->field("Name"), QStringLiteral("WANDB_API_KEY"));
    QVERIFY(m_test->says(QStringLiteral("There is a secret of this name already.")));
    QVERIFY(!m_test->press("Save"));
    const QJsonObject created{{QStringLiteral("name"), QStringLiteral("WANDB_API_KEY_1")},
                              {QStringLiteral("value"), QStringLiteral("v")}};
    request("POST", QStringLiteral("/deployments/secrets"), QJsonDocument(created).toJson());
    type(m_test->field("Name"), QStringLiteral("_1"));
    QVERIFY(m_test->press("Save"));
    QTRY_VERIFY(m_test->button("Rename it anyway"));
    QVERIFY(m_test->answer("Rename it anyway"));
    QTRY_VERIFY(m_test->says(QStringLiteral("Another secret has this name.")));
    QVERIFY(m_test->says(QStringLiteral("Not saved")));
    QCOMPARE(m_test->nameText(), QStringLiteral("WANDB_API_KEY_1"));
    type(m_test->field("Name"), QStringLiteral("_2"));
    QVERIFY(m_test->press("Save"));
    QTRY_VERIFY(m_test->button("Rename it anyway"));
    QVERIFY(m_test->answer("Rename it anyway"));
    QTRY_VERIFY(m_test->says(QStringLiteral("Saved")));
    QCOMPARE(stored("sec_t5y2e6qd8njs")->name, QStringLiteral("WANDB_API_KEY_1_2"));
    QCOMPARE(stored("sec_t5y2e6qd8njs")->value, QStringLiteral("v"));
}

void TestDemoWindow::deletedMeanwhile()
{
    connectNow(QStringLiteral("HF_TOKEN"));
    QTRY_COMPARE(m_test->nameText(), QStringLiteral("HF_TOKEN"));
    type(m_test->field("Value"), QStringLiteral("v"));
    request("DELETE", QStringLiteral("/deployments/secrets/HF_TOKEN"));
    QVERIFY(m_test->press("Save"));
    QTRY_VERIFY(m_test->says(QStringLiteral("The secret has been deleted. Nothing was sent.")));
    QVERIFY(m_test->says(QStringLiteral("Not saved")));
    QCOMPARE(m_test->summary(), QStringLiteral("Will change: value"));
    QVERIFY(m_test->press("Refresh"));
    QTRY_COMPARE(m_test->rows().size(), 11);
    QCOMPARE(m_test->summary(), QStringLiteral("Will change: value"));
}

void TestDemoWindow::refreshSeesWhatOthersDid()
{
    connectNow(QStringLiteral("HF_TOKEN"));
    QTRY_COMPARE(m_test->nameText(), QStringLiteral("HF_TOKEN"));
    request("PATCH", QStringLiteral("/deployments/secrets/HF_TOKEN"),
            R"({"description":"By somebody else"})");
    QVERIFY(m_test->descriptionText() != QStringLiteral("By somebody else"));
    QTest::keyClick(&m_test->window, Qt::Key_F5);
    QTRY_COMPARE(m_test->descriptionText(), QStringLiteral("By somebody else"));
    QCOMPARE(m_test->detail("detailDescription"), QStringLiteral("By somebody else"));
    QCOMPARE(m_test->summary(), QStringLiteral("No changes."));
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestDemoWindow)
#include "tst_demowindow.moc"
