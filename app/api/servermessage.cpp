// SPDX-License-Identifier: MIT
#include "servermessage.h"

#include "codepoints.h"
#include "valuetext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace Latchkey {

namespace {

QString jsonMessage(const QJsonObject &object)
{
    const QJsonValue error = object.value(QLatin1StringView("error"));
    const QJsonValue message =
        error.isObject() ? error.toObject().value(QLatin1StringView("message")) : error;
    return message.isString() ? message.toString()
                              : object.value(QLatin1StringView("message")).toString();
}

bool looksLikeHtml(const QString &text)
{
    static const QRegularExpression start(
        QStringLiteral("^\\s*(<!doctype html|<html|<head|<body|<h1|<title|<p\\b|<!--)"),
        QRegularExpression::CaseInsensitiveOption);
    return start.match(text).hasMatch();
}

QString htmlText(QString text)
{
    static const QRegularExpression unseen(
        QStringLiteral("<(script|style|title)\\b.*?(</\\1\\s*>|$)|<!--.*?(-->|$)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(QStringLiteral("<[^>]*(>|$)"));
    text.replace(unseen, QStringLiteral(" ")).replace(tag, QStringLiteral(" "));
    text.replace(QLatin1StringView("&nbsp;"), QLatin1StringView(" "))
        .replace(QLatin1StringView("&lt;"), QLatin1StringView("<"))
        .replace(QLatin1StringView("&gt;"), QLatin1StringView(">"))
        .replace(QLatin1StringView("&quot;"), QLatin1StringView("\""))
        .replace(QLatin1StringView("&#39;"), QLatin1StringView("'"))
        .replace(QLatin1StringView("&amp;"), QLatin1StringView("&"));
    return text;
}

bool isVisible(char32_t character)
{
    if (classOf(character) == CharacterClass::ZeroWidth) // not all of them are Other_Format
        return false;
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

} // namespace

QString serverMessage(const QByteArray &body)
{
    const QByteArray start = body.first(qMin(body.size(), MaxServerMessageBytes));
    const QJsonDocument json = QJsonDocument::fromJson(start);
    if (json.isObject())
        return jsonMessage(json.object());
    if (json.isArray())
        return {};

    const QString text = QString::fromUtf8(start);
    return looksLikeHtml(text) ? htmlText(text) : text;
}

QString displayable(const QString &text)
{
    QString shown;
    for (QStringView rest(text); !rest.isEmpty();) {
        const char32_t character = takeCodePoint(rest);
        QString next;
        if (isVisible(character))
            next = QString::fromUcs4(&character, 1);
        else
            next = QStringLiteral("\\u{%1}").arg(static_cast<uint>(character), 0, 16);
        if (shown.size() + next.size() > MaxServerMessageLength)
            return shown + QChar(0x2026);
        shown += next;
    }
    return shown;
}

} // namespace Latchkey
