// SPDX-License-Identifier: MIT
#include "demobody.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace Latchkey {

namespace {

using StatusCode = QHttpServerResponder::StatusCode;
using Rule = QString (*)(const QString &text);

constexpr QLatin1StringView invalidRequest("invalid_request");

// A rule returns what is wrong, nothing if all is well.

QString anyText(const QString &)
{
    return {};
}

QString nameRule(const QString &name)
{
    static const QRegularExpression allowed(
        QRegularExpression::anchoredPattern(QStringLiteral("[A-Za-z0-9_./-]{1,100}")));
    return allowed.match(name).hasMatch()
        ? QString()
        : QStringLiteral("must be 1 to 100 characters: letters, digits and _ - / .");
}

QString valueRule(const QString &value)
{
    return value.isEmpty() ? QStringLiteral("must not be empty") : QString();
}

// JSON Schema counts Unicode code points, QString UTF-16 units.
QString descriptionRule(const QString &description)
{
    return description.toUcs4().size() > 500 ? QStringLiteral("must be at most 500 characters")
                                             : QString();
}

struct Field
{
    QLatin1StringView key;
    std::optional<QString> DemoFields::*target; ///< Null: checked, then ignored.
    Rule rule;
    bool requiredToCreate;
};

constexpr Field knownFields[] = {
    {QLatin1StringView("name"), &DemoFields::name, nameRule, true},
    {QLatin1StringView("value"), &DemoFields::value, valueRule, true},
    {QLatin1StringView("description"), &DemoFields::description, descriptionRule, false},
    {QLatin1StringView("project_id"), nullptr, anyText, false},
};

DemoReply badField(QLatin1StringView key, const QString &problem)
{
    return demoFailure(StatusCode::BadRequest, key + QLatin1Char(' ') + problem, invalidRequest,
                       key);
}

bool isJson(const QByteArray &contentType)
{
    const auto mediaType = contentType.split(';').first().trimmed();
    return mediaType.compare("application/json", Qt::CaseInsensitive) == 0;
}

// JSON allows no control character in a string (RFC 8259, 7), but QJsonDocument takes them.
bool hasControlInString(const QByteArray &json)
{
    bool inString = false;
    bool escaped = false;
    for (const char byte : json) {
        if (escaped)
            escaped = false;
        else if (byte == '\\')
            escaped = inString;
        else if (byte == '"')
            inString = !inString;
        if (inString && static_cast<unsigned char>(byte) < 0x20)
            return true;
    }
    return false;
}

std::optional<DemoReply> readField(const QJsonObject &object, const Field &field, DemoSchema schema,
                                   DemoFields &result)
{
    const QJsonValue json = object.value(field.key);
    if (json.isUndefined()) {
        if (field.requiredToCreate && schema == DemoSchema::CreateSecretRequest)
            return badField(field.key, QStringLiteral("is required"));
        return std::nullopt;
    }
    if (!json.isString())
        return badField(field.key, QStringLiteral("must be a string"));
    const QString text = json.toString();
    const QString problem = field.rule(text);
    if (!problem.isEmpty())
        return badField(field.key, problem);
    if (field.target)
        result.*field.target = text;
    return std::nullopt;
}

} // namespace

DemoReply demoFailure(StatusCode status, const QString &message, QLatin1StringView code,
                      QLatin1StringView param)
{
    const QJsonObject error{
        {QStringLiteral("message"), message},
        {QStringLiteral("type"), QStringLiteral("invalid_request_error")},
        {QStringLiteral("param"), param.isEmpty() ? QJsonValue() : QJsonValue(param)},
        {QStringLiteral("code"), code},
    };
    return {status, {{QStringLiteral("error"), error}}};
}

std::variant<DemoFields, DemoReply> readDemoFields(const QByteArray &contentType,
                                                   const QByteArray &body, DemoSchema schema)
{
    if (!isJson(contentType))
        return demoFailure(StatusCode::BadRequest,
                           QStringLiteral("The Content-Type must be application/json."),
                           invalidRequest);
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject() || hasControlInString(body))
        return demoFailure(StatusCode::BadRequest,
                           QStringLiteral("The body must be a JSON object."), invalidRequest);
    DemoFields result;
    for (const Field &field : knownFields) {
        if (auto failure = readField(document.object(), field, schema, result))
            return *std::move(failure);
    }
    return result;
}

} // namespace Latchkey
