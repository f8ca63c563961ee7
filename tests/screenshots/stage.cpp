// SPDX-License-Identifier: MIT
#include "stage.h"

#include "driving.h"
#include "workspace.h"

#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QTest>

namespace Latchkey {

using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const DemoSecret &secret)
{
    QJsonObject object{{u"object"_s, u"secret"_s},
                       {u"id"_s, secret.id},
                       {u"name"_s, secret.name},
                       {u"created_at"_s, secret.createdAt},
                       {u"created_by"_s, secret.createdBy},
                       {u"updated_at"_s, secret.updatedAt},
                       {u"last_updated_by"_s, secret.lastUpdatedBy}};
    if (secret.description)
        object.insert(u"description"_s, *secret.description);
    return object;
}

QByteArray ok(const QJsonObject &body)
{
    return response(200, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

[[noreturn]] void fail(const QString &what)
{
    qFatal("%s", qPrintable(what));
}

} // namespace

Stage::Stage()
{
    test.server.answerAlways(
        Script().reply([this](const RecordedRequest &request) { return reply(request); }));
}

QByteArray Stage::reply(const RecordedRequest &request)
{
    const QString path = QUrl::fromPercentEncoding(request.target);
    if (path.endsWith(u"/whoami"))
        return ok({{u"user_id"_s, u"usr_demo"_s},
                   {u"project_id"_s, u"proj_lantern"_s},
                   {u"project_name"_s, u"Lantern"_s},
                   {u"organization_name"_s, u"Northwind"_s}});
    if (path.endsWith(u"/deployments"))
        return ok({{u"object"_s, u"list"_s}, {u"data"_s, store.deployments()}});
    if (path.endsWith(u"/secrets")) {
        if (request.method == "POST") {
            const QJsonObject body = QJsonDocument::fromJson(request.body).object();
            return ok(json(*store.create({.name = body.value(u"name"_s).toString(),
                                          .value = body.value(u"value"_s).toString(),
                                          .description = std::nullopt})));
        }
        QJsonArray all;
        for (const DemoSecret &secret : store.secrets())
            all.append(json(secret));
        return ok({{u"object"_s, u"list"_s}, {u"data"_s, all}});
    }
    const QString id = path.mid(path.indexOf(u"/secrets/") + 9);
    const DemoSecret *secret = store.find(id);
    if (!secret)
        return response(404, R"({"error":{"message":"There is no such secret."}})");
    if (request.method == "DELETE") {
        store.remove(id);
        return response(200, "{}");
    }
    if (request.method == "PATCH") {
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        DemoFields fields;
        if (body.contains(u"name"_s))
            fields.name = body.value(u"name"_s).toString();
        if (body.contains(u"description"_s))
            fields.description = body.value(u"description"_s).toString();
        if (body.contains(u"value"_s))
            fields.value = body.value(u"value"_s).toString();
        secret = store.update(secret->id, fields);
    }
    return ok(json(*secret));
}

void Stage::addProfiles()
{
    const auto add = [this](const Profile &profile) {
        if (!test.profiles.add(profile))
            fail(u"the profile cannot be stored"_s);
    };
    add({.name = u"Production"_s,
         .baseUrl = QUrl(u"https://api.together.ai/v1"_s),
         .color = ProfileColor::Red,
         .isProtected = true,
         .project = ProfileProject{u"proj_1"_s, u"Lantern"_s, u"Northwind"_s}});
    add({.name = u"Staging"_s,
         .baseUrl = QUrl(u"https://api.together.ai/v1"_s),
         .color = ProfileColor::Green});
    add({.name = u"Mirror behind the gateway"_s,
         .baseUrl = QUrl(u"https://gateway.northwind.example/together/v1"_s),
         .proxy = {.kind = ProxyChoice::Kind::Http,
                   .host = u"proxy.northwind.example"_s,
                   .port = 3128,
                   .user = u"ana"_s}});
}

void Stage::connectTo(const Profile &profile)
{
    Profile added = profile;
    if (added.name.isEmpty())
        added.name = u"Staging"_s;
    added.baseUrl = test.server.url();
    const auto stored = test.profiles.add(added);
    if (!stored)
        fail(u"the profile cannot be stored"_s);
    test.credentials.kept[credentialAccount(stored->id, Credential::ApiKey)] =
        SensitiveString(TestKey);
    if (!test.flow.start(stored->name))
        fail(u"there is no such profile"_s);
    if (!QTest::qWaitFor([this] { return test.list() && test.rows().size() > 5; }))
        fail(u"the list does not come"_s);
    QTest::qWait(50); // for the deployments
}

void Stage::open(const QString &name)
{
    if (!test.window.workspace())
        connectTo({.name = u"Staging"_s, .color = ProfileColor::Blue});
    test.clickRow(name);
    if (!QTest::qWaitFor([&] { return test.field("Name") && test.nameText() == name; }))
        fail(u"%1 does not open"_s.arg(name));
    QTest::qWait(50);
}

void Stage::retype(const char *field, const QString &text)
{
    QWidget *widget = test.field(field);
    if (!widget)
        fail(u"there is no field called %1"_s.arg(QLatin1StringView(field)));
    widget->setFocus();
    QTest::keySequence(widget, QKeySequence::SelectAll);
    QTest::keyClick(widget, Qt::Key_Delete);
    type(widget, text);
}

void Stage::edit()
{
    retype("Description", u"Live Stripe key of the billing workers. Rotated in May."_s);
    retype("Value", u"sk_live_51Nq8yZLatchkeyXw3"_s);
}

void Stage::press(const QString &name)
{
    QTest::qWait(20);
    QPushButton *found = nullptr;
    for (const auto *bar : test.window.findChildren<QWidget *>(u"messageBar"_s)) {
        if (bar->isVisible() && !found)
            found = named<QPushButton>(*bar, name);
    }
    if (!found)
        found = named<QPushButton>(test.window, name);
    if (!found)
        fail(u"there is no button called %1"_s.arg(name));
    QTest::mouseClick(found, Qt::LeftButton);
    QTest::qWait(20);
}

void Stage::choose(const QString &name)
{
    for (QAction *action : test.window.findChildren<QAction *>()) {
        if (action->text().remove(u'&') == name) {
            action->trigger();
            return;
        }
    }
    fail(u"there is no action called %1"_s.arg(name));
}

void Stage::waitFor(const QString &words)
{
    if (!QTest::qWaitFor([&] { return test.says(words); }))
        fail(u"it does not say %1 but %2"_s.arg(words, shownText(test.window)));
}

void Stage::save()
{
    QTest::keyClick(&test.window, Qt::Key_S, Qt::ControlModifier);
}

void Stage::answer(const Script &script, const char *method, const QByteArray &targetEnd)
{
    test.server.answerAlways(Script(script).on(method, targetEnd));
}

void Stage::changeByOther(const QString &id, const QString &description)
{
    store.update(id, {.name = {}, .value = {}, .description = description});
}

QString Stage::write(const QByteArray &content, const QString &name)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        fail(file.errorString());
    return file.fileName();
}

} // namespace Latchkey
