// SPDX-License-Identifier: MIT
#include "text/noticehelp.h"

#include <QCoreApplication>

namespace Latchkey {

namespace {

class NoticeHelp
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::NoticeHelp)

public:
    static QString text(NoticeKind kind)
    {
        switch (kind) {
        case NoticeKind::ByteOrderMark:
            return tr("Some Windows editors put this mark at the start of a file. It is invisible, "
                      "and a program that compares keys or passwords takes it for part of them.");
        case NoticeKind::WhiteSpaceAtStart:
        case NoticeKind::WhiteSpaceAtEnd:
            return tr("Spaces at the ends mostly come along when something is copied. They are "
                      "stored, and most services then refuse the key or password. Keep them only "
                      "if the value is meant to have them.");
        case NoticeKind::NewlineAtStart:
        case NoticeKind::NewlineAtEnd:
            return tr(
                "Files mostly end with a line break. In a key or password it is one character "
                "too many. A PEM file or a JSON document may keep it.");
        case NoticeKind::NoBreakSpace:
        case NoticeKind::UnicodeSpace:
            return tr("Web pages and word processors put such spaces where a plain one was typed. "
                      "They look the same and are other characters, so what compares the value "
                      "finds it wrong.");
        case NoticeKind::ZeroWidth:
            return tr(
                "These characters cannot be seen and come along from web pages and chats. "
                "They are stored, and the value is then not the one you see. In texts of some "
                "scripts, and in emoji, they belong there.");
        case NoticeKind::BidiControl:
            return tr("These invisible characters change the order in which text is shown, so that "
                      "what you see need not be what is stored. A key never has any.");
        case NoticeKind::Nul:
            return tr("Most programs take this character for the end of a text, and read only what "
                      "stands before it. An environment variable cannot hold it at all.");
        case NoticeKind::Control:
            return tr("Characters such as escape are commands to a terminal, and come along when "
                      "its output is copied. They are stored as they are.");
        case NoticeKind::Replacement:
            return tr("This character stands where bytes could not be read as text, because a file "
                      "was opened in a wrong encoding, say. What was there is lost: copy the value "
                      "from its source again.");
        case NoticeKind::MixedLineEndings:
            return tr("Windows ends lines with CRLF, other systems with LF. A value with both was "
                      "probably put together from two files; some programs read such lines with an "
                      "extra character at the end.");
        case NoticeKind::UnicodeLineBreak:
            return tr("Some programs break the line here and others show nothing. What reads the "
                      "value line by line will mostly not see them.");
        case NoticeKind::SurroundingQuotes:
            return tr("Quotes around a value are how files such as .env or YAML write it, and are "
                      "not part of it there. Here they are stored, and deployments read them.");
        case NoticeKind::WrittenNewline:
            return tr("A backslash and an n is how JSON and .env files write a line break. Here "
                      "they are two characters, and a key in PEM with them cannot be read.");
        case NoticeKind::Assignment:
            return tr(
                "A whole line of a .env file was pasted. A deployment would read the name and "
                "the equals sign as part of the value.");
        case NoticeKind::Malformed:
            return tr("It starts as something that programs parse, and is not complete or has a "
                      "slip in it. Most often it was cut off when it was copied: compare it with "
                      "its source.");
        case NoticeKind::Expired:
            return tr(
                "Servers refuse it from that moment on. Ask whoever issued it for a new one.");
        case NoticeKind::ExpiresSoon:
            return tr("It can be used until then. Ask for the next one in time, and change the "
                      "secret again.");
        }
        Q_UNREACHABLE();
    }
};

} // namespace

QString noticeHelp(NoticeKind kind)
{
    return NoticeHelp::text(kind);
}

} // namespace Latchkey
