// SPDX-License-Identifier: MIT
#include "storedsecrets.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace Latchkey {

namespace {

using namespace Qt::StringLiterals;

constexpr char SecretsPath[] = "/deployments/secrets";

QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray listOf(const QByteArrayList &items)
{
    return response(200, R"({"object":"list","data":[)" + items.join(',') + "]}");
}

QByteArray refusal(int status, const QString &message)
{
    return response(status, bytesOf({{u"error"_s, QJsonObject{{u"message"_s, message}}}}));
}

} // namespace

QByteArray StoredSecret::json() const
{
    const QDateTime created(QDate(2024, 5, 6), QTime(7, 8, 9), Qt::UTC);
    QJsonObject object{{u"object"_s, u"secret"_s},
                       {u"id"_s, id},
                       {u"name"_s, name},
                       {u"created_at"_s, created.toString(Qt::ISODate)},
                       {u"created_by"_s, u"creator"_s},
                       {u"updated_at"_s, created.addSecs(changes).toString(Qt::ISODate)},
                       {u"last_updated_by"_s, lastUpdatedBy}};
    if (description)
        object.insert(u"description"_s, *description);
    return bytesOf(object);
}

void StoredSecrets::serve(ScriptedServer &server)
{
    server.answerAll(
        Script().reply([this](const RecordedRequest &request) { return answer(request); }));
}

QByteArray StoredSecrets::answer(const RecordedRequest &request)
{
    const bool reads = request.method == "GET";
    if (reads && request.target.endsWith("/whoami")) {
        if (m_project.isEmpty())
            return refusal(404, u"No such function."_s);
        return response(200,
                        bytesOf({{u"api_key_id"_s, u"key_1"_s},
                                 {u"organization_id"_s, u"org_1"_s},
                                 {u"organization_name"_s, u"Lantern"_s},
                                 {u"project_id"_s, m_project},
                                 {u"project_name"_s, QString(u"Project " + m_project)}}));
    }
    if (reads && request.target.endsWith("/deployments")) {
        QByteArrayList items;
        for (const auto &[name, secrets] : std::as_const(m_deployments)) {
            QJsonArray variables;
            for (const QString &secret : secrets)
                variables.append(
                    QJsonObject{{u"name"_s, u"VARIABLE"_s}, {u"value_from_secret"_s, secret}});
            items << bytesOf({{u"object"_s, u"deployment"_s},
                              {u"id"_s, QString(u"dep_" + name)},
                              {u"name"_s, name},
                              {u"environment_variables"_s, variables}});
        }
        return listOf(items);
    }
    if (reads && request.target.endsWith(SecretsPath)) {
        QByteArrayList items;
        for (const StoredSecret &secret : std::as_const(m_secrets))
            items << secret.json();
        return listOf(items);
    }
    if (request.method == "POST" && request.target.endsWith(SecretsPath))
        return create(request.body);
    const QByteArray oneSecret = QByteArray(SecretsPath).append('/');
    const qsizetype place = request.target.indexOf(oneSecret);
    StoredSecret *secret = place < 0 ? nullptr
                                     : at(QString::fromUtf8(QByteArray::fromPercentEncoding(
                                         request.target.sliced(place + oneSecret.size()))));
    if (!secret)
        return refusal(404, u"No such secret."_s);
    if (reads)
        return response(200, secret->json());
    if (request.method == "PATCH")
        return patch(*secret, request.body);
    if (request.method == "DELETE") {
        remove(QString(secret->id));
        return response(200, "{}");
    }
    return refusal(405, u"Not here."_s);
}

QByteArray StoredSecrets::create(const QByteArray &body)
{
    const QJsonObject asked = QJsonDocument::fromJson(body).object();
    StoredSecret secret{.id = u"sec_9"_s,
                        .name = asked.value(u"name"_s).toString(),
                        .value = asked.value(u"value"_s).toString(),
                        .lastUpdatedBy = u"tester"_s};
    if (asked.contains(u"description"_s))
        secret.description = asked.value(u"description"_s).toString();
    if (find(secret.name))
        return refusal(409, u"Name taken."_s);
    add(secret);
    return response(200, secret.json());
}

QByteArray StoredSecrets::patch(StoredSecret &secret, const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonObject changes = document.object();
    if (!document.isObject() || changes.isEmpty())
        return refusal(400, u"Not a change."_s);
    StoredSecret changed = secret;
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (!it.value().isString())
            return refusal(400, u"Not text: "_s + it.key());
        const QString text = it.value().toString();
        if (it.key() == u"name"_s)
            changed.name = text;
        else if (it.key() == u"description"_s)
            changed.description = text;
        else if (it.key() == u"value"_s)
            changed.value = text;
        else
            return refusal(400, u"Unknown: "_s + it.key());
    }
    const StoredSecret *sameName = find(changed.name);
    if (sameName && sameName != &secret)
        return refusal(409, u"Name taken."_s);
    ++changed.changes;
    changed.lastUpdatedBy = u"tester"_s;
    secret = changed;
    ++m_patchCount;
    return response(200, secret.json());
}

Script StoredSecrets::applied()
{
    return Script().on("PATCH").reply([this](const RecordedRequest &request) {
        (void)answer(request);
        return QByteArray();
    });
}

Script StoredSecrets::pretended()
{
    return Script().on("PATCH").reply(
        [this](const RecordedRequest &request) { return StoredSecrets(*this).answer(request); });
}

const StoredSecret *StoredSecrets::find(const QString &idOrName) const
{
    const auto found = std::find_if(m_secrets.begin(), m_secrets.end(), [&](const auto &secret) {
        return secret.id == idOrName || secret.name == idOrName;
    });
    return found == m_secrets.end() ? nullptr : &*found;
}

StoredSecret *StoredSecrets::at(const QString &idOrName)
{
    const StoredSecret *found = find(idOrName);
    return found ? &m_secrets[found - m_secrets.constData()] : nullptr;
}

void StoredSecrets::changeByOther(const QString &id,
                                  const std::function<void(StoredSecret &)> &change)
{
    StoredSecret *secret = at(id);
    if (!secret)
        qFatal("there is no secret %s", qUtf8Printable(id));
    change(*secret);
    ++secret->changes;
    secret->lastUpdatedBy = u"somebody else"_s;
}

void StoredSecrets::remove(const QString &id)
{
    m_secrets.removeIf([&](const StoredSecret &secret) { return secret.id == id; });
}

void StoredSecrets::addDeployment(const QString &name, const QStringList &secrets)
{
    m_deployments.append({name, secrets});
}

} // namespace Latchkey
