// SPDX-License-Identifier: MIT
#include "pemtext.h"

#include "base64scan.h"
#include "valuetext.h"

#include <algorithm>
#include <iterator>

namespace Latchkey {

namespace {

constexpr QStringView BeginMark = u"-----BEGIN ";
constexpr QStringView EndMark = u"-----END ";
constexpr QStringView Dashes = u"-----";

enum class Content {
    /// Some bytes.
    Bytes,
    /// One DER value and nothing after it.
    Der,
    /// A DER value and more.
    DerAndMore,
    OpenSsh,
    /// OpenPGP: a checksum line of its own kind, so not looked at.
    OpenPgp,
};

struct Label
{
    QLatin1StringView text;
    Content content;
};

constexpr Label labels[] = {
    {QLatin1StringView("CERTIFICATE"), Content::Der},
    {QLatin1StringView("X509 CERTIFICATE"), Content::Der},
    {QLatin1StringView("TRUSTED CERTIFICATE"), Content::DerAndMore},
    {QLatin1StringView("CERTIFICATE REQUEST"), Content::Der},
    {QLatin1StringView("NEW CERTIFICATE REQUEST"), Content::Der},
    {QLatin1StringView("ATTRIBUTE CERTIFICATE"), Content::Der},
    {QLatin1StringView("X509 CRL"), Content::Der},
    {QLatin1StringView("PKCS7"), Content::Der},
    {QLatin1StringView("CMS"), Content::Der},
    {QLatin1StringView("PRIVATE KEY"), Content::Der},
    {QLatin1StringView("ENCRYPTED PRIVATE KEY"), Content::Der},
    {QLatin1StringView("RSA PRIVATE KEY"), Content::Der},
    {QLatin1StringView("EC PRIVATE KEY"), Content::Der},
    {QLatin1StringView("DSA PRIVATE KEY"), Content::Der},
    {QLatin1StringView("PUBLIC KEY"), Content::Der},
    {QLatin1StringView("RSA PUBLIC KEY"), Content::Der},
    {QLatin1StringView("EC PARAMETERS"), Content::Der},
    {QLatin1StringView("DH PARAMETERS"), Content::Der},
    {QLatin1StringView("X9.42 DH PARAMETERS"), Content::Der},
    {QLatin1StringView("OPENSSH PRIVATE KEY"), Content::OpenSsh},
    {QLatin1StringView("PGP PRIVATE KEY BLOCK"), Content::OpenPgp},
    {QLatin1StringView("PGP PUBLIC KEY BLOCK"), Content::OpenPgp},
    {QLatin1StringView("PGP MESSAGE"), Content::OpenPgp},
    {QLatin1StringView("PGP SIGNATURE"), Content::OpenPgp},
};

Label knownLabel(QStringView text)
{
    const auto known = std::find_if(std::begin(labels), std::end(labels),
                                    [text](const Label &label) { return label.text == text; });
    return known == std::end(labels) ? Label{{}, Content::Bytes} : *known;
}

QStringView withoutBlanksAtEnd(QStringView line)
{
    while (!line.isEmpty() && (line.back() == u' ' || line.back() == u'\t'))
        line.chop(1);
    return line;
}

bool isArmour(QStringView line, QStringView mark)
{
    return line.startsWith(mark) && line.endsWith(Dashes)
        && line.size() >= mark.size() + Dashes.size();
}

/// What an armour line says between its @p mark and the closing dashes.
QStringView labelOf(QStringView line, QStringView mark)
{
    return line.sliced(mark.size()).chopped(Dashes.size());
}

/// How long the DER value is whose first bytes @p scan has seen, tag and length included; 0 if
/// they are no start of one.
qsizetype derSize(const Base64Scan &scan)
{
    const auto head = scan.head();
    if (scan.decodedSize() < 2)
        return 0;
    if (head[1] < 0x80)
        return 2 + head[1];
    const std::size_t lengthBytes = head[1] & 0x7f;
    if (lengthBytes == 0 || lengthBytes > head.size() - 2)
        return 0;
    qint64 length = 0;
    for (std::size_t i = 0; i < lengthBytes; ++i)
        length = (length << 8) | head[2 + i];
    return qsizetype(2 + qint64(lengthBytes) + length);
}

/// What stands between one BEGIN and its END, read line by line.
class PemBody
{
public:
    explicit PemBody(Content content) : m_content(content) { }

    void takeLine(QStringView line)
    {
        if (m_content == Content::OpenPgp)
            return;
        if (m_isFirst)
            m_inHeaders = line.contains(u':');
        if (m_inHeaders) {
            // Headers mean an encrypted key, whose bytes have no form that could be checked.
            m_content = Content::Bytes;
            m_inHeaders = !line.isEmpty();
        } else {
            if (m_scan.decodedSize() == 0)
                m_isOpenSsh = line.startsWith(u"b3BlbnNzaC1rZXktdjEA"); // "openssh-key-v1", NUL
            m_scan.take(line);
        }
        m_isFirst = false;
    }

    [[nodiscard]] PemProblem problem() const
    {
        if (m_content == Content::OpenPgp)
            return PemProblem::None;
        if (!m_scan.isCanonical() || m_scan.decodedSize() == 0)
            return PemProblem::BodyNotBase64;
        return isAsLabelled() ? PemProblem::None : PemProblem::BodyNotAsLabelled;
    }

private:
    [[nodiscard]] bool isAsLabelled() const
    {
        switch (m_content) {
        case Content::Der:
            return derSize(m_scan) == m_scan.decodedSize();
        case Content::DerAndMore:
            return derSize(m_scan) > 0 && derSize(m_scan) <= m_scan.decodedSize();
        case Content::OpenSsh:
            return m_isOpenSsh;
        case Content::Bytes:
        case Content::OpenPgp:
            break;
        }
        return true;
    }

    Content m_content;
    bool m_isFirst = true;
    bool m_inHeaders = false;
    bool m_isOpenSsh = false;
    Base64Scan m_scan{Base64Scan::Alphabet::Standard};
};

/// Takes the lines of a text one after the other, until one shows a problem.
class PemReader
{
public:
    PemProblem takeLine(QStringView line, qsizetype begin)
    {
        line = withoutBlanksAtEnd(line);
        const bool begins = isArmour(line, BeginMark);
        if (begins || isArmour(line, EndMark)) {
            const QStringView label = labelOf(line, begins ? BeginMark : EndMark);
            // A whole block on one line looks like armour from both ends.
            if (label.contains(Dashes))
                return PemProblem::ArmourNotAlone;
            return begins ? open(label, begin) : close(label, begin + line.size());
        }
        if (line.contains(u'-') && looksLikePem(line))
            return PemProblem::ArmourNotAlone;
        if (m_isOpen)
            m_body.takeLine(line);
        return PemProblem::None;
    }

    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] std::vector<PemBlock> &blocks() { return m_blocks; }

private:
    PemProblem open(QStringView label, qsizetype begin)
    {
        if (m_isOpen)
            return PemProblem::MissingEnd;
        const Label known = knownLabel(label);
        m_blocks.push_back({known.text, begin, begin});
        m_label = label;
        m_body = PemBody(known.content);
        m_isOpen = true;
        return PemProblem::None;
    }

    PemProblem close(QStringView label, qsizetype end)
    {
        if (!m_isOpen)
            return PemProblem::MissingBegin;
        m_blocks.back().end = end;
        m_isOpen = false;
        return label == m_label ? m_body.problem() : PemProblem::LabelsDiffer;
    }

    std::vector<PemBlock> m_blocks;
    bool m_isOpen = false;
    QStringView m_label;
    PemBody m_body{Content::Bytes};
};

} // namespace

bool PemBlock::isCertificate() const
{
    return label == QLatin1StringView("CERTIFICATE")
        || label == QLatin1StringView("X509 CERTIFICATE")
        || label == QLatin1StringView("TRUSTED CERTIFICATE");
}

bool looksLikePem(QStringView text)
{
    return text.contains(BeginMark) || text.contains(EndMark);
}

PemScan scanPem(QStringView text)
{
    PemScan scan;
    PemReader reader;
    for (QStringView rest = text; !rest.isEmpty() && scan.problem == PemProblem::None;) {
        scan.problemIndex = text.size() - rest.size();
        const QStringView line = takeLine(rest);
        scan.problem = reader.takeLine(line, scan.problemIndex);
    }
    if (scan.problem == PemProblem::None && reader.isOpen()) {
        scan.problem = PemProblem::MissingEnd;
        scan.problemIndex = reader.blocks().back().begin;
    }
    scan.blocks = std::move(reader.blocks());
    return scan;
}

} // namespace Latchkey
