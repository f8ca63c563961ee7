// SPDX-License-Identifier: MIT
#include "secretjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Latchkey {

namespace {

/// Appends @p text as a JSON string (RFC 8259, section 7), escaping what must be escaped.
void appendJsonString(SensitiveBytes &out, QStringView text)
{
    static constexpr char Hex[] = "0123456789abcdef";
    // Room for the usual text at once: moving a large value would cost time, and wiping.
    out.reserve(out.size() + 3 * text.size() + text.size() / 8 + 64);
    out.append("\"");
    qsizetype plainFrom = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t unit = text[at].unicode();
        if (unit >= 0x20 && unit != u'"' && unit != u'\\')
            continue;
        out.appendUtf8(text.sliced(plainFrom, at - plainFrom));
        plainFrom = at + 1;
        if (unit < 0x20) {
            const char escape[] = {'\\', 'u', '0', '0', Hex[unit >> 4], Hex[unit & 0xF]};
            out.append(QByteArrayView(escape));
        } else {
            const char escape[] = {'\\', static_cast<char>(unit)};
            out.append(QByteArrayView(escape));
        }
    }
    out.appendUtf8(text.sliced(plainFrom));
    out.append("\"");
}

} // namespace

SensitiveBytes encodePatch(const SecretPatch &patch)
{
    SensitiveBytes body;
    const auto append = [&body](QByteArrayView key, QStringView text) {
        body.append(body.isEmpty() ? "{" : ",");
        body.append("\"");
        body.append(key);
        body.append("\":");
        appendJsonString(body, text);
    };
    if (patch.name)
        append("name", *patch.name);
    if (patch.description)
        append("description", *patch.description);
    if (patch.value)
        append("value", patch.value->view());
    body.append(body.isEmpty() ? "{}" : "}");
    return body;
}

namespace {

/// A field that something is decided by: text, or absent; anything else is a problem.
tl::expected<std::optional<QString>, JsonProblem> editable(const QJsonObject &object,
                                                           QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    if (!value.isString())
        return tl::unexpected(QStringLiteral("\"%1\" is not text").arg(key));
    return value.toString();
}

/// A field that is only shown.
std::optional<QString> shown(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

tl::expected<Secret, JsonProblem> secretFrom(const QJsonObject &object)
{
    const auto id = editable(object, QLatin1StringView("id"));
    const auto name = editable(object, QLatin1StringView("name"));
    const auto description = editable(object, QLatin1StringView("description"));
    for (const auto *field : {&id, &name, &description}) {
        if (!*field)
            return tl::unexpected(field->error());
    }
    Secret secret{
        .id = id->value_or(QString()),
        .name = name->value_or(QString()),
        .description = *description,
        .createdAt = shown(object, QLatin1StringView("created_at")),
        .createdBy = shown(object, QLatin1StringView("created_by")),
        .updatedAt = shown(object, QLatin1StringView("updated_at")),
        .lastUpdatedBy = shown(object, QLatin1StringView("last_updated_by")),
        .object = shown(object, QLatin1StringView("object")),
    };
    if (secret.address().isEmpty())
        return tl::unexpected(QStringLiteral("it has neither \"id\" nor \"name\""));
    return secret;
}

tl::expected<Deployment, JsonProblem> deploymentFrom(const QJsonObject &object)
{
    const QString id = object.value(QLatin1StringView("id")).toString();
    const QString name = object.value(QLatin1StringView("name")).toString();
    Deployment deployment{.name = name.isEmpty() ? id : name};
    const QJsonValue variables = object.value(QLatin1StringView("environment_variables"));
    if (!variables.isArray() && !variables.isUndefined() && !variables.isNull())
        return tl::unexpected(QStringLiteral("\"environment_variables\" is not a list"));
    const QJsonArray list = variables.toArray();
    for (const QJsonValueConstRef variable : list) {
        if (!variable.isObject())
            return tl::unexpected(QStringLiteral("an environment variable is not an object"));
        const auto reference =
            editable(variable.toObject(), QLatin1StringView("value_from_secret"));
        if (!reference)
            return tl::unexpected(reference.error());
        if (*reference && !(*reference)->isEmpty())
            deployment.secretReferences.append(**reference);
    }
    return deployment;
}

tl::expected<QJsonObject, JsonProblem> objectFrom(const QByteArray &body)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError) {
        return tl::unexpected(
            QStringLiteral("not JSON: %1 at byte %2").arg(error.errorString()).arg(error.offset));
    }
    if (!document.isObject())
        return tl::unexpected(QStringLiteral("not a JSON object"));
    return document.object();
}

} // namespace

tl::expected<Secret, JsonProblem> decodeSecret(const QByteArray &body)
{
    return objectFrom(body).and_then(secretFrom);
}

namespace {

/// The items of a list answer, each as @p itemFrom reads it.
template <typename Item>
tl::expected<QList<Item>, JsonProblem>
itemsFrom(const QByteArray &body, tl::expected<Item, JsonProblem> (*itemFrom)(const QJsonObject &))
{
    const auto object = objectFrom(body);
    if (!object)
        return tl::unexpected(object.error());
    const QJsonValue data = object->value(QLatin1StringView("data"));
    if (!data.isArray() && !data.isNull())
        return tl::unexpected(QStringLiteral("\"data\" is not a list"));

    const QJsonArray array = data.toArray();
    QList<Item> items;
    items.reserve(array.size());
    for (qsizetype at = 0; at < array.size(); ++at) {
        const auto problem = [at](const QString &text) {
            return tl::unexpected(QStringLiteral("entry %1: %2").arg(at + 1).arg(text));
        };
        if (!array.at(at).isObject())
            return problem(QStringLiteral("not a JSON object"));
        auto item = itemFrom(array.at(at).toObject());
        if (!item)
            return problem(item.error());
        items.append(std::move(*item));
    }
    return items;
}

} // namespace

tl::expected<QList<Secret>, JsonProblem> decodeSecretList(const QByteArray &body)
{
    return itemsFrom<Secret>(body, secretFrom);
}

tl::expected<QList<Deployment>, JsonProblem> decodeDeploymentList(const QByteArray &body)
{
    return itemsFrom<Deployment>(body, deploymentFrom);
}

tl::expected<Identity, JsonProblem> decodeIdentity(const QByteArray &body)
{
    const auto object = objectFrom(body);
    if (!object)
        return tl::unexpected(object.error());
    const auto projectId = editable(*object, QLatin1StringView("project_id"));
    if (!projectId)
        return tl::unexpected(projectId.error());
    const auto text = [&](const char *key) {
        return shown(*object, QLatin1StringView(key)).value_or(QString());
    };
    Identity identity{.apiKeyId = text("api_key_id"),
                      .organizationId = text("organization_id"),
                      .organizationName = text("organization_name"),
                      .projectId = projectId->value_or(QString()),
                      .projectName = text("project_name"),
                      .projectSlug = text("project_slug"),
                      .userId = shown(*object, QLatin1StringView("user_id"))};
    if (identity.projectId.isEmpty() && identity.projectName.isEmpty()
        && identity.organizationId.isEmpty() && identity.organizationName.isEmpty())
        return tl::unexpected(QStringLiteral("it tells neither project nor organization"));
    return identity;
}

} // namespace Latchkey
