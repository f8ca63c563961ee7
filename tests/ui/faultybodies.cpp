// SPDX-License-Identifier: MIT
#include "faultybodies.h"

namespace Latchkey {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr qint64 MiB = 1024LL * 1024;
constexpr qint64 Huge = 100LL * MiB;
const QByteArray block(64LL * 1024, 'x');

/// 100 MiB of JSON in about 100 KiB.
const QByteArray &bomb()
{
    static const QByteArray packed = [] {
        const QByteArray zlib = qCompress(R"({"message":")" + QByteArray(Huge, 'x'), 9).sliced(4);
        // The same as gzip. Its check sums are left out: nobody may come so far.
        return QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10)
            .append(QByteArrayView(zlib).sliced(2).chopped(4));
    }();
    return packed;
}

std::function<void(Script &, int)> whole(const QByteArray &body,
                                         const QList<QByteArray> &headers = {})
{
    return [=](Script &script, int status) { script.send(response(status, body, headers)); };
}

QByteArray statusLine(int status)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Reason\r\n";
}

} // namespace

std::vector<FaultyBody> faultyBodies()
{
    const QList<QByteArray> json{"Content-Type: application/json"};
    return {
        {"JSON", whole(R"({"error":{"message":"Quoted <b>words</b>."}})", json),
         u"Quoted <b>words</b>."_s},
        {"HTML",
         whole("<!DOCTYPE html><html><head><title>Proxy</title><style>b{}</style></head>"
               "<body><h1>Quoted</h1><p>words&lt;&gt;</p></body></html>",
               {"Content-Type: text/html"}),
         u"Quoted words<>"_s},
        {"nothing", whole({}), u"without a message"_s},
        {"invalid UTF-8", whole("{\"error\":{\"message\":\"\xff\xc0\xaf\xed\xa0\x80\"}}", json)},
        {"deep nesting", whole(QByteArray(100'000, '['), json)},
        {"deep nesting of objects", whole(QByteArray(R"({"error":)").repeated(20'000), json)},
        {"wrong types",
         whole(R"({"id":7,"name":["beta"],"description":{},"error":{"message":42},"message":[]})",
               json),
         u"without a message"_s},
        {"a list", whole(R"([{"id":"sec_2","name":"beta.x"}])", json), u"without a message"_s},
        {"an empty object", whole("{}", json), u"without a message"_s},
        {"null", whole("null", json)},
        {"zero bytes", whole(QByteArray(1000, '\0'), json)},
        {"not the coding it says", whole("{}", {"Content-Encoding: gzip"})},
        {"100 MiB",
         [](Script &script, int status) {
             script.send(statusLine(status) + "Content-Length: " + QByteArray::number(Huge)
                         + "\r\n\r\n");
             script.flood(block, Huge);
         },
         {}},
        {"100 MiB, unannounced",
         [](Script &script, int status) {
             script.send(statusLine(status) + "\r\n").flood(block, Huge).close();
         },
         {}},
        {"100 MiB, in chunks",
         [](Script &script, int status) {
             const QByteArray bytes = block.repeated(4);
             const QByteArray chunk =
                 QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
             script.send(statusLine(status) + "Transfer-Encoding: chunked\r\n\r\n");
             // Slower than Qt 6.4 reads, which does not look up from a chunk while there is more.
             for (qint64 sent = 0; sent < Huge; sent += bytes.size())
                 script.wait(1ms).send(chunk);
             script.send("0\r\n\r\n");
         },
         {}},
        {"a gzip bomb",
         [](Script &script, int status) {
             script.send(response(status, bomb(), {"Content-Encoding: gzip"}));
         },
         {}},
    };
}

} // namespace Latchkey
