// SPDX-License-Identifier: MIT
#include "valueformat.h"

#include "base64text.h"
#include "jsonsyntax.h"
#include "pemtext.h"
#include "rules.h"
#include "valuetext.h"
#include "webtoken.h"

#include <QByteArray>

#include <algorithm>

namespace Latchkey {

namespace {

using Kind = ValueFormat::Kind;
using Problem = ValueFormat::Problem;

/// Puts the place of the unit at @p index of @p value in as line and column.
void setPlace(ValueFormat &format, QStringView value, qsizetype index)
{
    QStringView lineBegin = value.first(index);
    format.line = countText(lineBegin).of(CharacterClass::LineBreak) + 1;
    const auto lineBreak = std::find_if(lineBegin.rbegin(), lineBegin.rend(), isLineBreak);
    lineBegin = lineBegin.last(lineBreak - lineBegin.rbegin());
    format.column = codePointCount(lineBegin) + 1;
}

Problem problemOf(PemProblem problem)
{
    switch (problem) {
    case PemProblem::None:
        break;
    case PemProblem::ArmourNotAlone:
        return Problem::PemArmourNotAlone;
    case PemProblem::MissingBegin:
        return Problem::PemMissingBegin;
    case PemProblem::MissingEnd:
        return Problem::PemMissingEnd;
    case PemProblem::LabelsDiffer:
        return Problem::PemLabelsDiffer;
    case PemProblem::BodyNotBase64:
        return Problem::PemBodyNotBase64;
    case PemProblem::BodyNotAsLabelled:
        return Problem::PemBodyNotAsLabelled;
    }
    return Problem::None;
}

std::vector<ValueFormat::PemLabel> countedLabels(const std::vector<PemBlock> &blocks)
{
    std::vector<ValueFormat::PemLabel> labels;
    for (const PemBlock &block : blocks) {
        const auto known = std::find_if(labels.begin(), labels.end(), [&block](const auto &label) {
            return label.text == block.label;
        });
        if (known == labels.end())
            labels.push_back({block.label, 1});
        else
            ++known->count;
    }
    return labels;
}

/// The blocks of certificates, each ended by a line break.
QByteArray certificatesIn(QStringView value, const std::vector<PemBlock> &blocks)
{
    QByteArray pem;
    for (const PemBlock &block : blocks) {
        if (block.isCertificate())
            pem += value.sliced(block.begin, block.end - block.begin).toLatin1() + '\n';
    }
    return pem;
}

ValueFormat pemFormat(QStringView value, const CertificateExpiry &certificateExpiry)
{
    const PemScan scan = scanPem(value);
    ValueFormat format{.kind = Kind::Pem,
                       .problem = problemOf(scan.problem),
                       .pemLabels = countedLabels(scan.blocks)};
    if (!format.parses()) {
        setPlace(format, value, scan.problemIndex);
        return format;
    }
    const QByteArray certificates = certificatesIn(value, scan.blocks);
    if (certificateExpiry && !certificates.isEmpty())
        format.expiry = certificateExpiry(certificates);
    return format;
}

ValueFormat jsonFormat(QStringView value)
{
    const bool object = value.sliced(byteOrderMarkRun(value)).trimmed().startsWith(u'{');
    ValueFormat format{.kind = object ? Kind::JsonObject : Kind::JsonArray};
    if (const auto index = jsonErrorIndex(value)) {
        format.problem = Problem::JsonSyntax;
        setPlace(format, value, *index);
    }
    return format;
}

ValueFormat webTokenFormat(QStringView value)
{
    const WebToken token = readWebToken(value);
    ValueFormat format{.kind = Kind::Jwt, .expiry = token.expiry};
    switch (token.problem) {
    case WebToken::Problem::None:
        break;
    case WebToken::Problem::Parts:
        format.problem = Problem::JwtParts;
        break;
    case WebToken::Problem::Header:
        format.problem = Problem::JwtHeader;
        break;
    case WebToken::Problem::Payload:
        format.problem = Problem::JwtPayload;
        break;
    }
    return format;
}

ValueFormat base64Format(QStringView value)
{
    const Base64Text text = readBase64Text(value);
    switch (text.likeness) {
    case Base64Text::Likeness::None:
        break;
    case Base64Text::Likeness::Standard:
        return {.kind = Kind::Base64,
                .problem = text.isCanonical ? Problem::None : Problem::Base64End};
    case Base64Text::Likeness::UrlSafe:
        return {.kind = Kind::Base64Url,
                .problem = text.isCanonical ? Problem::None : Problem::Base64End};
    }
    return {};
}

} // namespace

ValueFormat valueFormat(QStringView value, const CertificateExpiry &certificateExpiry)
{
    if (looksLikeJson(value))
        return jsonFormat(value);
    if (looksLikePem(value))
        return pemFormat(value, certificateExpiry);
    if (looksLikeWebToken(value))
        return webTokenFormat(value);
    return base64Format(value);
}

} // namespace Latchkey
