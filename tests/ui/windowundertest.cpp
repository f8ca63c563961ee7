// SPDX-License-Identifier: MIT
#include "windowundertest.h"

#include "driving.h"
#include "fields/exacttextedit.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace Latchkey {

namespace {

const QString beta = QStringLiteral("beta");
const QUrl UnusedUrl(QStringLiteral("https://unused.test/v1"));

/// The three secrets, by name.
QByteArray storedSecret(const QString &name)
{
    if (name == QLatin1StringView("alpha/key"))
        return secretJson(QStringLiteral("sec_1"), name, QStringLiteral("First"));
    if (name == beta)
        return secretJson(QStringLiteral("sec_2"), name, QStringLiteral("Second\r\nof\u00a0three"));
    return secretJson(QStringLiteral("sec_3"), name);
}

/// Where a secret is read, by its ID.
QByteArray secretTarget(const QString &name)
{
    const QJsonObject secret = QJsonDocument::fromJson(storedSecret(name)).object();
    return "/secrets/" + secret.value(QLatin1StringView("id")).toString().toLatin1();
}

} // namespace

QByteArray secretJson(const QString &id, const QString &name, const QString &description)
{
    QJsonObject secret{{QStringLiteral("object"), QStringLiteral("secret")},
                       {QStringLiteral("id"), id},
                       {QStringLiteral("name"), name},
                       {QStringLiteral("created_at"), QStringLiteral("2024-05-06T07:08:09Z")},
                       {QStringLiteral("updated_at"), QStringLiteral("2024-06-06T07:08:09Z")}};
    if (!description.isNull())
        secret.insert(QStringLiteral("description"), description);
    return QJsonDocument(secret).toJson(QJsonDocument::Compact);
}

QByteArray listJson(const QList<QByteArray> &secrets)
{
    return R"({"object":"list","data":[)" + secrets.join(',') + "]}";
}

QMap<QString, QString> members(const QByteArray &body)
{
    QMap<QString, QString> members;
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        members.insert(it.key(), it.value().toString(QStringLiteral("not text")));
    return members;
}

WindowUnderTest::WindowUnderTest(const QString &secret)
    : profiles(notes.filePath(QStringLiteral("settings.ini"))),
      window(UnusedUrl, secret, clock, LeftNote(notes.filePath(QStringLiteral("note")))),
      flow(&window, profiles, credentials, clock, UnusedUrl, {})
{
    server.answerAlways(Script(response(404, {})).on("GET", "/whoami"));
    server.answerAlways(Script(response(200, listJson({}))).on("GET", "/deployments"));
}

void WindowUnderTest::connectNow()
{
    window.connectTo({.baseUrl = server.url(), .key = SensitiveString(TestKey)});
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

bool WindowUnderTest::start()
{
    const QByteArray list = listJson({storedSecret(QStringLiteral("alpha/key")), storedSecret(beta),
                                      storedSecret(QStringLiteral("gamma"))});
    server.answer(Script(response(200, list)).on("GET", "/secrets"));
    connectNow();
    return QTest::qWaitFor([this] { return rows().size() == 3; });
}

bool WindowUnderTest::open(const QString &name)
{
    server.answerAll(Script(response(200, storedSecret(name))).on("GET", secretTarget(name)));
    clickRow(name);
    return QTest::qWaitFor(
        [&] { return field("Name") && field("Name")->isEnabled() && nameText() == name; });
}

bool WindowUnderTest::startWithBeta()
{
    return start() && open(beta);
}

void WindowUnderTest::answerChange(const Script &script)
{
    server.answer(Script(script).on("PATCH"));
}

void WindowUnderTest::acceptChange()
{
    answerChange(Script().reply([](const RecordedRequest &request) {
        QJsonObject secret = QJsonDocument::fromJson(storedSecret(beta)).object();
        const QMap<QString, QString> changed = members(request.body);
        for (auto it = changed.begin(); it != changed.end(); ++it) {
            if (it.key() != QLatin1StringView("value"))
                secret.insert(it.key(), it.value());
        }
        return response(200, QJsonDocument(secret).toJson(QJsonDocument::Compact));
    }));
}

QList<RecordedRequest> WindowUnderTest::requests() const
{
    QList<RecordedRequest> requests = server.requests();
    requests.removeIf([](const RecordedRequest &request) {
        return request.target.endsWith("/deployments") || request.target.endsWith("/whoami");
    });
    return requests;
}

QList<RecordedRequest> WindowUnderTest::changes() const
{
    QList<RecordedRequest> requests = server.requests();
    requests.removeIf([](const RecordedRequest &request) { return request.method == "GET"; });
    return requests;
}

QAbstractItemView *WindowUnderTest::list() const
{
    return named<QAbstractItemView>(window, QStringLiteral("Secrets"));
}

QStringList WindowUnderTest::rows() const
{
    QStringList names;
    for (int row = 0; list() && row < list()->model()->rowCount(); ++row)
        names << list()->model()->index(row, 0).data().toString();
    return names;
}

QStringList WindowUnderTest::selectedRows() const
{
    QStringList names;
    if (!list())
        return names;
    for (const QModelIndex &index : list()->selectionModel()->selectedRows())
        names << index.data().toString();
    return names;
}

void WindowUnderTest::clickRow(const QString &name)
{
    QVERIFY(list());
    const QModelIndex index = list()->model()->index(int(rows().indexOf(name)), 0);
    QVERIFY(index.isValid());
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->visualRect(index).center());
}

QWidget *WindowUnderTest::field(const char *name) const
{
    return Latchkey::field(window, QLatin1StringView(name));
}

QPushButton *WindowUnderTest::button(const char *name) const
{
    return named<QPushButton>(window, QLatin1StringView(name));
}

bool WindowUnderTest::press(const char *name)
{
    QPushButton *found = button(name);
    if (!found || !found->isEnabled())
        return false;
    QTest::mouseClick(found, Qt::LeftButton);
    return true;
}

bool WindowUnderTest::answer(const char *name)
{
    for (const auto *bar : window.findChildren<QWidget *>(QStringLiteral("messageBar"))) {
        auto *found =
            bar->isVisible() ? named<QPushButton>(*bar, QLatin1StringView(name)) : nullptr;
        if (found) {
            QTest::mouseClick(found, Qt::LeftButton);
            return true;
        }
    }
    return false;
}

bool WindowUnderTest::says(const QString &words) const
{
    return shownText(window).contains(words);
}

QString WindowUnderTest::detail(const char *object) const
{
    const auto *row = window.findChild<ExactTextEdit *>(QLatin1StringView(object));
    return row && row->isVisible() ? row->text() : QString();
}

QString WindowUnderTest::nameText() const
{
    const auto *name = qobject_cast<QLineEdit *>(field("Name"));
    return name ? name->text() : QString();
}

QString WindowUnderTest::descriptionText() const
{
    const auto *description = qobject_cast<ExactTextEdit *>(field("Description"));
    return description ? description->text() : QString();
}

QString WindowUnderTest::summary() const
{
    return window.findChild<QLabel *>(QStringLiteral("changeSummary"))->text();
}

} // namespace Latchkey
