// SPDX-License-Identifier: MIT
#include "demoservice.h"

#include <QHttpServerRequest>
#include <QJsonDocument>
#include <QMetaEnum>
#include <QTcpServer>
#include <QTextStream>

#include <algorithm>

namespace Latchkey {

namespace {

using Method = QHttpServerRequest::Method;
using StatusCode = QHttpServerResponder::StatusCode;

enum class Resource { Unknown, Secrets, Secret, Deployments, WhoAmI };

struct Target
{
    Resource resource = Resource::Unknown;
    QString secret; ///< The {id} of a path, decoded.
};

// A segment is decoded once, after the path was split: %2F in a name is no separator. `.` and `..`
// are names too, but a path cannot hold them (RFC 3986, 5.2.4): such a secret is reached by its ID.
Target targetOf(const QString &encodedPath)
{
    const QLatin1StringView secretsPrefix("/v1/deployments/secrets/");
    if (encodedPath == QLatin1StringView("/v1/deployments/secrets"))
        return {Resource::Secrets, {}};
    if (encodedPath == QLatin1StringView("/v1/deployments"))
        return {Resource::Deployments, {}};
    if (encodedPath == QLatin1StringView("/v1/whoami"))
        return {Resource::WhoAmI, {}};
    if (!encodedPath.startsWith(secretsPrefix))
        return {};
    const QString segment = encodedPath.sliced(secretsPrefix.size());
    if (segment.isEmpty() || segment.contains(QLatin1Char('/')) || segment == QLatin1StringView(".")
        || segment == QLatin1StringView(".."))
        return {};
    return {Resource::Secret, QUrl::fromPercentEncoding(segment.toLatin1())};
}

bool hasKey(const QHttpServerRequest &request)
{
    const QByteArray authorization = request.value("Authorization").trimmed();
    const qsizetype space = authorization.indexOf(' '); // trimmed: a key follows it
    return space > 0 && authorization.first(space).compare("Bearer", Qt::CaseInsensitive) == 0;
}

QJsonObject toJson(const DemoSecret &secret)
{
    QJsonObject json{
        {QStringLiteral("object"), QStringLiteral("secret")},
        {QStringLiteral("id"), secret.id},
        {QStringLiteral("name"), secret.name},
        {QStringLiteral("created_at"), secret.createdAt},
        {QStringLiteral("created_by"), secret.createdBy},
        {QStringLiteral("updated_at"), secret.updatedAt},
        {QStringLiteral("last_updated_by"), secret.lastUpdatedBy},
    };
    if (secret.description)
        json.insert(QLatin1StringView("description"), *secret.description);
    return json;
}

DemoReply listOf(const QJsonArray &items)
{
    return {StatusCode::Ok,
            {{QStringLiteral("object"), QStringLiteral("list")}, {QStringLiteral("data"), items}}};
}

DemoReply noSuchSecret()
{
    return demoFailure(StatusCode::NotFound, QStringLiteral("No secret has this ID or name."),
                       QLatin1StringView("secret_not_found"), QLatin1StringView("id"));
}

DemoReply nameTaken()
{
    return demoFailure(StatusCode::Conflict, QStringLiteral("Another secret has this name."),
                       QLatin1StringView("name_taken"), QLatin1StringView("name"));
}

void log(const QHttpServerRequest &request, StatusCode status)
{
    const char *method = QMetaEnum::fromType<Method>().valueToKey(int(request.method()));
    QTextStream(stderr) << QByteArray(method).toUpper() << ' '
                        << request.url().path(QUrl::FullyEncoded) << ' ' << int(status) << Qt::endl;
}

} // namespace

struct DemoService::Call
{
    QString secret;
    QByteArray contentType;
    QByteArray body;
};

DemoService::DemoService(QObject *parent) : QAbstractHttpServer(parent) { }

DemoService::~DemoService() = default;

QUrl DemoService::listen()
{
    auto server = std::make_unique<QTcpServer>();
    if (!server->listen(QHostAddress::LocalHost))
        return {};
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(server->serverAddress().toString());
    url.setPort(server->serverPort());
    url.setPath(QStringLiteral("/v1"));
    bind(server.release()); // becomes its parent
    return url;
}

bool DemoService::handleRequest(const QHttpServerRequest &request, Channel channel)
{
    const DemoReply answer = reply(request);
    log(request, answer.status);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QHttpServerResponder &responder = channel;
#else
    QHttpServerResponder responder = makeResponder(request, channel);
#endif
    // A client takes what follows the headers here for the next answer (RFC 9110, 9.3.2).
    if (request.method() == Method::Head)
        responder.write(answer.status);
    else
        responder.write(QJsonDocument(answer.body).toJson(QJsonDocument::Compact),
                        "application/json", answer.status);
    return true;
}

// Called in spite of handleRequest() when a client asks for a WebSocket: it has been answered.
void DemoService::missingHandler(const QHttpServerRequest &, UnusedChannel) { }

DemoReply DemoService::reply(const QHttpServerRequest &request)
{
    struct Route
    {
        Resource resource;
        Method method;
        DemoReply (DemoService::*handler)(const Call &call);
    };
    static constexpr Route routes[] = {
        {Resource::Secrets, Method::Get, &DemoService::listSecrets},
        {Resource::Secrets, Method::Post, &DemoService::createSecret},
        {Resource::Secret, Method::Get, &DemoService::retrieveSecret},
        {Resource::Secret, Method::Patch, &DemoService::updateSecret},
        {Resource::Secret, Method::Delete, &DemoService::deleteSecret},
        {Resource::Deployments, Method::Get, &DemoService::listDeployments},
        {Resource::WhoAmI, Method::Get, &DemoService::whoAmI},
    };
    if (!hasKey(request))
        return demoFailure(StatusCode::Unauthorized,
                           QStringLiteral("Send a key: Authorization: Bearer <key>."),
                           QLatin1StringView("invalid_api_key"));
    const Target target = targetOf(request.url().path(QUrl::FullyEncoded));
    if (target.resource == Resource::Unknown)
        return demoFailure(StatusCode::NotFound, QStringLiteral("There is nothing at this path."),
                           QLatin1StringView("not_found"));
    const auto route = std::ranges::find_if(routes, [&](const Route &candidate) {
        return candidate.resource == target.resource && candidate.method == request.method();
    });
    if (route == std::ranges::end(routes))
        return demoFailure(StatusCode::MethodNotAllowed,
                           QStringLiteral("This path does not take this method."),
                           QLatin1StringView("method_not_allowed"));
    return (this->*route->handler)({target.secret, request.value("Content-Type"), request.body()});
}

DemoReply DemoService::listSecrets(const Call &)
{
    QJsonArray items;
    for (const DemoSecret &secret : m_store.secrets())
        items.append(toJson(secret));
    return listOf(items);
}

DemoReply DemoService::createSecret(const Call &call)
{
    const auto body = readDemoFields(call.contentType, call.body, DemoSchema::CreateSecretRequest);
    if (const auto *failure = std::get_if<DemoReply>(&body))
        return *failure;
    const auto &fields = std::get<DemoFields>(body);
    if (m_store.isNameTaken(*fields.name))
        return nameTaken();
    return {StatusCode::Ok, toJson(*m_store.create(fields))};
}

DemoReply DemoService::retrieveSecret(const Call &call)
{
    const DemoSecret *secret = m_store.find(call.secret);
    return secret ? DemoReply{StatusCode::Ok, toJson(*secret)} : noSuchSecret();
}

DemoReply DemoService::updateSecret(const Call &call)
{
    const DemoSecret *secret = m_store.find(call.secret);
    if (!secret)
        return noSuchSecret();
    const auto body = readDemoFields(call.contentType, call.body, DemoSchema::UpdateSecretRequest);
    if (const auto *failure = std::get_if<DemoReply>(&body))
        return *failure;
    const auto &fields = std::get<DemoFields>(body);
    if (fields.name && m_store.isNameTaken(*fields.name, secret->id))
        return nameTaken();
    return {StatusCode::Ok, toJson(*m_store.update(secret->id, fields))};
}

DemoReply DemoService::deleteSecret(const Call &call)
{
    const DemoSecret *secret = m_store.find(call.secret);
    if (!secret)
        return noSuchSecret();
    m_store.remove(secret->id);
    return {};
}

DemoReply DemoService::listDeployments(const Call &)
{
    return listOf(m_store.deployments());
}

DemoReply DemoService::whoAmI(const Call &)
{
    return {StatusCode::Ok,
            {
                {QStringLiteral("api_key_id"), QStringLiteral("key_demo")},
                {QStringLiteral("organization_id"), QStringLiteral("org_lantern")},
                {QStringLiteral("organization_name"), QStringLiteral("Lantern")},
                {QStringLiteral("project_id"), QStringLiteral("proj_demo")},
                {QStringLiteral("project_name"), QStringLiteral("Demonstration")},
                {QStringLiteral("project_slug"), QStringLiteral("demonstration")},
                {QStringLiteral("user_id"), demoUser()},
            }};
}

} // namespace Latchkey
