// SPDX-License-Identifier: MIT
#include "tracesearch.h"

#include <QDir>
#include <QFile>

#include <cstring>
#include <sys/stat.h>
#include <unistd.h>

namespace Latchkey {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype PieceSize = 8;

QByteArray utf16(const QByteArray &text)
{
    QByteArray wide;
    for (const char character : text)
        wide.append(character).append('\0');
    return wide;
}

/// Those characters of the Base64 of @p bytes that are the same whatever stands before and behind,
/// if @p before bytes do, but for multiples of 3.
QByteArray base64Core(const QByteArray &bytes, int before, QByteArray::Base64Options options)
{
    const qsizetype first = (8 * before + 5) / 6;
    const qsizetype last = 8 * (before + bytes.size()) / 6;
    return QByteArray(QByteArray(before, '\0') + bytes).toBase64(options).mid(first, last - first);
}

quint64 beginning(const char *bytes)
{
    quint64 number = 0;
    std::memcpy(&number, bytes, sizeof number);
    return number;
}

QByteArray allPercentEncoded(const QByteArray &text)
{
    return text.toPercentEncoding({}, text);
}

} // namespace

void TraceSearch::lookFor(const QByteArray &secret)
{
    const auto add = [this](const QString &encoding, const QByteArray &bytes) {
        const quint64 first = beginning(bytes.constData()); // none is shorter than a piece
        m_forms.insert(first, {encoding, bytes});
        m_beginnings.set(first & 0xffff);
    };
    for (qsizetype at = 0; at + PieceSize <= secret.size(); ++at) {
        const QByteArray piece = secret.mid(at, PieceSize);
        add(u"UTF-8"_s, piece);
        add(u"UTF-16LE"_s, utf16(piece));
        for (const QByteArray &encoded : {piece.toPercentEncoding(), allPercentEncoded(piece)}) {
            add(u"percent-encoded"_s, encoded);
            if (encoded.contains('%')) // which leaves the other characters as they are
                add(u"percent-encoded, lower case"_s,
                    QByteArray(encoded)
                        .replace("%2B", "%2b")
                        .replace("%2F", "%2f")
                        .replace("%3D", "%3d"));
        }
        for (int before = 0; before < 3; ++before) {
            for (const auto options : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
                add(u"Base64 of UTF-8"_s, base64Core(piece, before, options));
                add(u"Base64 of UTF-16LE"_s, base64Core(utf16(piece), before, options));
            }
        }
    }
}

QString TraceSearch::foundIn(const QByteArray &bytes) const
{
    const qsizetype last = bytes.size() - PieceSize;
    for (qsizetype at = 0; at <= last; ++at) {
        const quint64 first = beginning(bytes.constData() + at);
        if (!m_beginnings.test(first & 0xffff))
            continue;
        const auto [begin, end] = m_forms.equal_range(first);
        for (auto form = begin; form != end; ++form) {
            if (QByteArrayView(bytes).sliced(at).startsWith(form->bytes))
                return form->encoding;
        }
    }
    return {};
}

QStringList TraceSearch::foundBelow(const QString &folder, const QDateTime &since) const
{
    QStringList found;
    struct stat top = {};
    lstat(QFile::encodeName(folder).constData(), &top);
    const auto names = QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System
                                              | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        const QString path = folder + u'/' + name;
        // Not QFileInfo: only of plain files is it sure that reading them comes to an end.
        struct stat state = {};
        if (lstat(QFile::encodeName(path).constData(), &state) != 0)
            continue;                                             // gone meanwhile
        if (S_ISDIR(state.st_mode) && state.st_dev == top.st_dev) // no /proc of a container
            found += foundBelow(path, since);
        QByteArray text = QFile::encodeName(name);
        QFile file(path);
        if (S_ISREG(state.st_mode) && state.st_uid == getuid()
            && (!since.isValid() || state.st_mtime >= since.toSecsSinceEpoch())
            && file.open(QIODevice::ReadOnly))
            text += '\n' + file.readAll();
        const QString encoding = foundIn(text);
        if (!encoding.isEmpty())
            found << path + u": "_s + encoding;
    }
    return found;
}

} // namespace Latchkey
