// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QLatin1String>
#include <QStringView>

#include <functional>
#include <optional>
#include <vector>

namespace Latchkey {

/// The earliest notAfter of the certificates in @p pem, nothing if none of them can be read. Asked
/// for from outside, because certificates are not QtCore's business.
///
/// @p pem is Latin-1 and holds only the blocks that are labelled as certificates, none of a key.
using CertificateExpiry = std::function<std::optional<QDateTime>(const QByteArray &pem)>;

/// What a value looks like, and whether that parses.
struct ValueFormat
{
    enum class Kind {
        /// Nothing known.
        Plain,
        Pem,
        JsonObject,
        JsonArray,
        /// A signed JSON web token (RFC 7519 in the compact form of RFC 7515).
        Jwt,
        Base64,
        /// With `-` and `_`.
        Base64Url,
    };

    enum class Problem {
        None,
        /// See PemProblem for these six.
        PemArmourNotAlone,
        PemMissingBegin,
        PemMissingEnd,
        PemLabelsDiffer,
        PemBodyNotBase64,
        PemBodyNotAsLabelled,
        /// Not JSON by RFC 8259.
        JsonSyntax,
        /// Not three parts, or something in them that is no canonical Base64url: cut short or
        /// broken over lines.
        JwtParts,
        /// The first part is no JSON object.
        JwtHeader,
        /// The second part is no JSON object.
        JwtPayload,
        /// Characters at the end are missing, or stray bits or wrong padding stand there.
        Base64End,
    };

    /// A label of PEM and how many blocks have it. The text is one of a fixed list, or empty for
    /// all labels that are not on it; it never comes from the value.
    struct PemLabel
    {
        QLatin1StringView text;
        qsizetype count = 0;

        friend bool operator==(const PemLabel &, const PemLabel &) = default;
    };

    Kind kind = Kind::Plain;
    Problem problem = Problem::None;
    /// Of JsonSyntax and of the problems of PEM: the place, both from 1, the column counted in code
    /// points. Else 0.
    qsizetype line = 0;
    qsizetype column = 0;
    /// Of Pem: in the order in which they first appear, up to the problem.
    std::vector<PemLabel> pemLabels = {};
    /// When it ends to be valid: the earliest certificate, or `exp` of a token, if it parses.
    std::optional<QDateTime> expiry = {};

    [[nodiscard]] bool parses() const { return problem == Problem::None; }

    friend bool operator==(const ValueFormat &, const ValueFormat &) = default;
};

/// What @p value looks like. JSON and PEM are judged as they stand; white space around a token or
/// Base64 is let through, and so are lines of equal length in Base64.
///
/// Base64 cannot be told from other text for certain: it needs 16 digits, upper and lower case and
/// a digit or sign among them, and besides padding, a sign or some length. @p certificateExpiry
/// may be empty.
[[nodiscard]] ValueFormat valueFormat(QStringView value,
                                      const CertificateExpiry &certificateExpiry);

} // namespace Latchkey
