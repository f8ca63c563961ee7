// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1String>
#include <QStringView>

#include <vector>

namespace Latchkey {

/// What keeps PEM text from being read.
enum class PemProblem {
    None,
    /// A BEGIN or END that shares its line with other text: line breaks were lost, or written out
    /// as `\n`, or the text is indented.
    ArmourNotAlone,
    /// An END with no BEGIN before it.
    MissingBegin,
    /// A BEGIN with no END after it.
    MissingEnd,
    /// BEGIN and END say different things.
    LabelsDiffer,
    /// Between BEGIN and END is no canonical Base64, or nothing.
    BodyNotBase64,
    /// The bytes cannot be what the label says: a DER value of another length (cut short, as a
    /// rule), or no OpenSSH key.
    BodyNotAsLabelled,
};

struct PemBlock
{
    /// From a fixed list of labels, such as "CERTIFICATE"; empty for any other. Never taken from
    /// the text.
    QLatin1StringView label;
    /// Where the block stands, armour lines included, in UTF-16 units from 0.
    qsizetype begin = 0;
    qsizetype end = 0;

    [[nodiscard]] bool isCertificate() const;
};

struct PemScan
{
    /// Up to the first problem, the block that has it included.
    std::vector<PemBlock> blocks;
    PemProblem problem = PemProblem::None;
    /// With a problem: the start of the line that shows it.
    qsizetype problemIndex = 0;
};

/// Whether @p text has armour of PEM in it anywhere.
[[nodiscard]] bool looksLikePem(QStringView text);

/// Reads @p text as PEM: RFC 7468, with the headers of RFC 1421 (encrypted keys of OpenSSL) let
/// through, and text outside the blocks too. Neither decodes nor copies.
[[nodiscard]] PemScan scanPem(QStringView text);

} // namespace Latchkey
