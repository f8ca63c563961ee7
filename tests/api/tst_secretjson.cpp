// SPDX-License-Identifier: MIT
#include "secretjson.h"
#include "secretlistdecoder.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

using Text = std::optional<QString>;

QByteArray encoded(const SecretPatch &patch)
{
    return encodePatch(patch).view().toByteArray();
}

QByteArray encodedValue(const QString &value)
{
    SecretPatch patch;
    patch.value = SensitiveString(value);
    return encoded(patch);
}

/// A JSON object with one text member, read strictly by RFC 8259; nothing where it breaks a rule.
/// Qt's own parser lets raw control characters and unknown escapes through.
Text strictlyRead(const QByteArray &json, const QByteArray &key)
{
    const QByteArray start = "{\"" + key + "\":\"";
    if (!json.startsWith(start) || !json.endsWith("\"}"))
        return std::nullopt;
    const QByteArray inner = json.sliced(start.size(), json.size() - start.size() - 2);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(inner);
    if (decoder.hasError())
        return std::nullopt;

    QString read;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c < QChar(0x20) || c == u'"')
            return std::nullopt;
        if (c != u'\\') {
            read += c;
            continue;
        }
        const QChar kind = text.mid(++at, 1).isEmpty() ? QChar() : text[at];
        if (const auto plain = u"\"\\/"_s.indexOf(kind); plain >= 0) {
            read += kind;
        } else if (const auto control = u"bfnrt"_s.indexOf(kind); control >= 0) {
            read += QStringView(u"\b\f\n\r\t")[control];
        } else {
            bool ok = kind == u'u' && text.size() - at > 4;
            read += QChar(QStringView(text).mid(at + 1, 4).toUShort(&ok, 16));
            if (!ok)
                return std::nullopt;
            at += 4;
        }
    }
    return read;
}

} // namespace

class TestSecretJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodesKeys_data();
    void encodesKeys();
    void encodesText_data();
    void encodesText();
    void encodesEveryCharacter();
    void decodes_data();
    void decodes();
    void refuses_data();
    void refuses();
    void decodesLists_data();
    void decodesLists();
    void refusesLists_data();
    void refusesLists();
    void refusesBrokenInLists_data() { refuses_data(); }
    void refusesBrokenInLists();
    void decodesManyQuickly();
};

void TestSecretJson::encodesKeys_data()
{
    QTest::addColumn<Text>("name");
    QTest::addColumn<Text>("description");
    QTest::addColumn<Text>("value");
    QTest::addColumn<QByteArray>("expected");

    const Text n = u"a/b"_s;
    const Text d = u"text"_s;
    const Text v = u"s3cret"_s;
    const Text no;
    QTest::newRow("none") << no << no << no << R"({})"_ba;
    QTest::newRow("name") << n << no << no << R"({"name":"a/b"})"_ba;
    QTest::newRow("description") << no << d << no << R"({"description":"text"})"_ba;
    QTest::newRow("value") << no << no << v << R"({"value":"s3cret"})"_ba;
    QTest::newRow("name, description")
        << n << d << no << R"({"name":"a/b","description":"text"})"_ba;
    QTest::newRow("name, value") << n << no << v << R"({"name":"a/b","value":"s3cret"})"_ba;
    QTest::newRow("description, value")
        << no << d << v << R"({"description":"text","value":"s3cret"})"_ba;
    QTest::newRow("all") << n << d << v
                         << R"({"name":"a/b","description":"text","value":"s3cret"})"_ba;
    QTest::newRow("emptied description") << no << Text(u""_s) << no << R"({"description":""})"_ba;
    QTest::newRow("null description") << no << Text(QString()) << no << R"({"description":""})"_ba;
}

void TestSecretJson::encodesKeys()
{
    QFETCH(Text, name);
    QFETCH(Text, description);
    QFETCH(Text, value);
    QFETCH(QByteArray, expected);

    SecretPatch patch{.name = name, .description = description, .value = {}};
    if (value)
        patch.value = SensitiveString(*value);
    QCOMPARE(encoded(patch), expected);
    QVERIFY(!encoded(patch).contains("project_id"));
}

void TestSecretJson::encodesText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("inner");

    QTest::newRow("plain") << u"abc XYZ 0-9 ~!"_s << "abc XYZ 0-9 ~!"_ba;
    QTest::newRow("quote") << u"a\"b"_s << R"(a\"b)"_ba;
    QTest::newRow("backslash") << u"a\\b"_s << R"(a\\b)"_ba;
    QTest::newRow("both at the ends") << u"\\\"x\"\\"_s << R"(\\\"x\"\\)"_ba;
    QTest::newRow("looks escaped") << u"\\u0041\\n"_s << R"(\\u0041\\n)"_ba;
    QTest::newRow("slash as it is") << u"a/b</script>"_s << "a/b</script>"_ba;
    QTest::newRow("NUL") << u"a\0b"_s << R"(a\u0000b)"_ba;
    QTest::newRow("newline") << u"a\r\nb\n"_s << R"(a\u000d\u000ab\u000a)"_ba;
    QTest::newRow("tab") << u"\t"_s << R"(\u0009)"_ba;
    QTest::newRow("last control") << u"\x1F\x20"_s << R"(\u001f )"_ba;
    QTest::newRow("DEL as it is") << u"\x7F"_s << "\x7F"_ba;
    QTest::newRow("C1 as it is") << u"\u0085"_s << "\xC2\x85"_ba;
    QTest::newRow("no-break space") << u"\u00A0"_s << "\xC2\xA0"_ba;
    QTest::newRow("line separators") << u"\u2028\u2029"_s << "\xE2\x80\xA8\xE2\x80\xA9"_ba;
    QTest::newRow("BOM") << u"\uFEFFa"_s
                         << "\xEF\xBB\xBF"
                            "a"_ba;
    QTest::newRow("not composed") << u"e\u0301 \u00E9"_s << "e\xCC\x81 \xC3\xA9"_ba;
    QTest::newRow("emoji") << u"\U0001F600"_s << "\xF0\x9F\x98\x80"_ba;
    QTest::newRow("emoji by a quote")
        << u"\U0001F600\"\U0001F601"_s << "\xF0\x9F\x98\x80\\\"\xF0\x9F\x98\x81"_ba;
    QTest::newRow("last code point") << u"\U0010FFFF"_s << "\xF4\x8F\xBF\xBF"_ba;
    QTest::newRow("noncharacter") << u"\uFFFF"_s << "\xEF\xBF\xBF"_ba;
    QTest::newRow("only quotes") << QString(10000, u'"') << R"(\")"_ba.repeated(10000);
    QTest::newRow("only NULs") << QString(10000, QChar(0)) << R"(\u0000)"_ba.repeated(10000);
}

void TestSecretJson::encodesText()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, inner);

    QCOMPARE(encodedValue(text), QByteArray(R"({"value":")" + inner + R"("})"));
    SecretPatch patch{.name = text, .description = text, .value = {}};
    QCOMPARE(encoded(patch),
             QByteArray(R"({"name":")" + inner + R"(","description":")" + inner + R"("})"));
}

void TestSecretJson::encodesEveryCharacter()
{
    QString text;
    for (char32_t c = 0; c <= 0x10FFFF; c += c < 0x20000 ? 1 : 0x1000) {
        if (!QChar::isSurrogate(c))
            text += QString::fromUcs4(&c, 1);
    }
    const QByteArray json = encodedValue(text);
    const Text read = strictlyRead(json, "value");
    QVERIFY(read);
    QVERIFY(*read == text);
    const QJsonDocument document = QJsonDocument::fromJson(json);
    QVERIFY(document.object().value("value"_L1).toString() == text);
    QCOMPARE(document.object().size(), 1);
}

void TestSecretJson::decodes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Secret>("expected");

    const auto secret = [](const QString &id, const QString &name, const Text &description = {}) {
        Secret result;
        result.id = id;
        result.name = name;
        result.description = description;
        return result;
    };
    const Secret plain = secret(u"s1"_s, u"n"_s);
    Secret all = secret(u"s1"_s, u"a/b"_s, u"d"_s);
    all.createdAt = u"2024-06-01T12:00:00Z"_s;
    all.createdBy = u"u1"_s;
    all.updatedAt = u"not a date"_s;
    all.lastUpdatedBy = u""_s;
    all.object = u"secret"_s;

    QTest::newRow("all fields") << R"({"object":"secret","id":"s1","name":"a/b","description":"d",
               "created_at":"2024-06-01T12:00:00Z","created_by":"u1","updated_at":"not a date",
               "last_updated_by":""})"_ba
                                << all;
    QTest::newRow("missing fields") << R"({"id":"s1","name":"n"})"_ba << plain;
    QTest::newRow("null fields")
        << R"({"id":"s1","name":"n","description":null,"created_at":null,"created_by":null,
               "updated_at":null,"last_updated_by":null,"object":null})"_ba
        << plain;
    QTest::newRow("shown fields of another type")
        << R"({"id":"s1","name":"n","created_at":1717243200,"created_by":{"id":"u"},
               "updated_at":["x"],"last_updated_by":false,"object":0})"_ba
        << plain;
    QTest::newRow("unknown fields")
        << R"({"id":"s1","name":"n","value":"leak","project_id":"p","ID":"x","Name":"y",
               "nested":{"id":"no","name":"no"},"list":[{"id":"no"}]})"_ba
        << plain;
    QTest::newRow("no id") << R"({"name":"n"})"_ba << secret(QString(), u"n"_s);
    QTest::newRow("no name") << R"({"id":"s1"})"_ba << secret(u"s1"_s, QString());
    QTest::newRow("null id") << R"({"id":null,"name":"n"})"_ba << secret(QString(), u"n"_s);
    QTest::newRow("empty id") << R"({"id":"","name":"n"})"_ba << secret(QString(), u"n"_s);
    QTest::newRow("empty description is not absent")
        << R"({"id":"s1","name":"n","description":""})"_ba << secret(u"s1"_s, u"n"_s, u""_s);
    QTest::newRow("duplicates: the last counts")
        << R"({"id":"x","name":"n","id":"y","id":"s1"})"_ba << plain;
    QTest::newRow("escaped key") << R"({"\u0069d":"s1","name":"n"})"_ba << plain;
    QTest::newRow("BOM") << "\xEF\xBB\xBF{\"id\":\"s1\",\"name\":\"n\"}"_ba << plain;
    QTest::newRow("white space") << " \r\n\t{ \"id\" : \"s1\" , \"name\":\"n\" }\n\n"_ba << plain;
    QTest::newRow("awkward text") << QByteArray(
        "{\"id\":\"s1\",\"name\":\"n\",\"description\":\"a\\r\\nb\xC2\xA0\xE2\x80"
        "\xA8\\u0000\\ud83d\\ude00\"}")
                                  << secret(u"s1"_s, u"n"_s, u"a\r\nb\u00A0\u2028\0\U0001F600"_s);
    QTest::newRow("lone surrogate") << R"({"id":"s1","name":"n","description":"\ud83d"})"_ba
                                    << secret(u"s1"_s, u"n"_s, QString(QChar(0xD83D)));
    QTest::newRow("lone second surrogate") << R"({"id":"s1","name":"n","description":"\ude00"})"_ba
                                           << secret(u"s1"_s, u"n"_s, QString(QChar(0xDE00)));
    QTest::newRow("old rule breakers")
        << R"({"id":"s 1","name":"my key!"})"_ba << secret(u"s 1"_s, u"my key!"_s);
}

void TestSecretJson::decodes()
{
    QFETCH(QByteArray, body);
    QFETCH(Secret, expected);

    const auto secret = decodeSecret(body);
    QVERIFY2(secret, secret ? "" : qUtf8Printable(secret.error()));
    QCOMPARE(*secret, expected);
    const auto inList = QByteArray(R"({"data":[)" + body.mid(body.indexOf('{')) + "]}");
    const auto list = decodeSecretList(inList);
    QVERIFY(list);
    QCOMPARE(*list, QList<Secret>{expected});
    const auto table = decodeSecretTable(inList);
    QVERIFY(table);
    QCOMPARE(table->toList(), *list);
}

void TestSecretJson::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("why");

    const auto row = [](const char *name, const QByteArray &body, const QString &why) {
        QTest::newRow(name) << body << why;
    };
    const QString notJson = u"not JSON: "_s;
    row("empty", {}, notJson);
    row("white space", " \n", notJson);
    row("null", "null", notJson);
    row("text", R"("s1")", notJson);
    row("HTML", "<html></html>", notJson);
    row("cut off", R"({"id":"s1","name":"n")", notJson);
    row("trailing garbage", R"({"id":"s1","name":"n"}x)", notJson);
    row("two objects", R"({"id":"s1","name":"n"}{"id":"s2"})", notJson);
    row("trailing comma", R"({"id":"s1",})", notJson);
    row("single quotes", "{'id':'s1'}", notJson);
    row("invalid UTF-8", "{\"id\":\"s1\",\"name\":\"\xFF\"}", notJson);
    row("encoded surrogate", "{\"id\":\"s1\",\"name\":\"\xED\xA0\x80\"}", notJson);
    row("invalid UTF-8 in an unknown field", "{\"id\":\"s1\",\"x\":\"\xC3\"}", notJson);
    row("UTF-16", QByteArray("{\0}\0", 4), notJson);
    row("NUL behind", QByteArray("{\"id\":\"s1\"}\0", 12), notJson);
    row("deep nesting",
        R"({"id":"s1","x":)" + QByteArray(100000, '[') + QByteArray(100000, ']') + '}', notJson);
    row("array", R"([{"id":"s1","name":"n"}])", u"not a JSON object"_s);
    row("empty array", "[]", u"not a JSON object"_s);
    row("empty object", "{}", u"it has neither \"id\" nor \"name\""_s);
    row("both null", R"({"id":null,"name":null})", u"it has neither"_s);
    row("a list answer", R"({"object":"list","data":[]})", u"it has neither"_s);
    row("wrapped", R"({"data":{"id":"s1","name":"n"}})", u"it has neither"_s);
    row("id a number", R"({"id":1,"name":"n"})", u"\"id\" is not text"_s);
    row("id an object", R"({"id":{},"name":"n"})", u"\"id\" is not text"_s);
    row("name a list", R"({"id":"s1","name":["n"]})", u"\"name\" is not text"_s);
    row("name true", R"({"id":"s1","name":true})", u"\"name\" is not text"_s);
    row("description a number", R"({"id":"s1","name":"n","description":5})",
        u"\"description\" is not text"_s);
}

void TestSecretJson::refuses()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, why);

    const auto secret = decodeSecret(body);
    QVERIFY(!secret);
    QVERIFY2(secret.error().startsWith(why), qUtf8Printable(secret.error()));
}

void TestSecretJson::decodesLists_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("ids");

    const auto row = [](const char *name, const QByteArray &body, const QStringList &ids) {
        QTest::newRow(name) << body << ids;
    };
    row("empty", R"({"object":"list","data":[]})", {});
    row("null", R"({"data":null})", {});
    row("order kept", R"({"data":[{"id":"b"},{"id":"a"},{"id":"c"}]})", {u"b"_s, u"a"_s, u"c"_s});
    row("the same twice", R"({"data":[{"id":"a"},{"id":"a"}]})", {u"a"_s, u"a"_s});
    row("object of another type", R"({"object":7,"data":[{"id":"a"}]})", {u"a"_s});
    row("unknown fields", R"({"next":null,"has_more":false,"data":[{"id":"a","x":[]}]})", {u"a"_s});
    row("of two lists the last", R"({"data":[{"id":"a"}],"data":[{"id":"b"}]})", {u"b"_s});
    row("first what is no list", R"({"data":7,"data":[{"id":"b"}]})", {u"b"_s});
    row("another list before", R"({"more":[{"id":"x"}],"data":[{"id":"a"}],"x":[{}]})", {u"a"_s});
    row("data inside", R"({"data":[{"data":[{"id":"x"}],"id":"a"}],"x":{"data":[]}})", {u"a"_s});
    row("of two IDs the last", R"({"data":[{"id":"a","id":"b"},{"id":"c","id":null,"name":"n"}]})",
        {u"b"_s, QString()});
    row("a number first", R"({"data":[{"id":1,"id":"b"}]})", {u"b"_s});
    row("BOM", "\xEF\xBB\xBF{\"data\":[{\"id\":\"a\"}]}", {u"a"_s});
    row("raw control characters", "{\"data\":[{\"id\":\"a\tb\"}]}", {u"a\tb"_s});
    row("numbers", R"({"x":[-0,1.5e-3,1e300,123456789012345678901],"data":[{"id":"a"}]})",
        {u"a"_s});
    row("nesting",
        R"({"data":[{"id":"a","x":)" + QByteArray(900, '[') + QByteArray(900, ']') + "}]}",
        {u"a"_s});
}

void TestSecretJson::decodesLists()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, ids);

    const auto list = decodeSecretList(body);
    QVERIFY(list);
    QStringList read;
    for (const Secret &secret : *list)
        read.append(secret.id);
    QCOMPARE(read, ids);
    const auto table = decodeSecretTable(body);
    QVERIFY(table);
    QCOMPARE(table->toList(), *list);
}

void TestSecretJson::refusesLists_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("why");

    const auto row = [](const char *name, const QByteArray &body, const QString &why) {
        QTest::newRow(name) << body << why;
    };
    const QString notAList = u"\"data\" is not a list"_s;
    row("empty", {}, u"not JSON: "_s);
    row("an array alone", R"([{"id":"a"}])", u"not a JSON object"_s);
    row("no data", R"({"object":"list"})", notAList);
    row("data an object", R"({"data":{"id":"a"}})", notAList);
    row("data text", R"({"data":"x"})", notAList);
    row("one secret", R"({"id":"a","name":"n"})", notAList);
    row("null entry", R"({"data":[{"id":"a"},null]})", u"entry 2: not a JSON object"_s);
    row("text entry", R"({"data":["a"]})", u"entry 1: not a JSON object"_s);
    row("nested list", R"({"data":[[{"id":"a"}]]})", u"entry 1: not a JSON object"_s);
    row("empty entry", R"({"data":[{}]})", u"entry 1: it has neither"_s);
    row("wrong type inside", R"({"data":[{"id":"a"},{"id":"b"},{"id":"c","name":1}]})",
        u"entry 3: \"name\" is not text"_s);
    row("cut off", R"({"data":[{"id":"a"})", u"not JSON: "_s);
    row("no number", R"({"x":1e400,"data":[]})", u"not JSON: "_s);
    row("NUL behind", QByteArray("{\"data\":[]}\0", 12), u"not JSON: "_s);
    row("last what is no list", R"({"data":[{"id":"b"}],"data":7})", notAList);
    row("last no ID", R"({"data":[{"id":"a","id":null}]})", u"entry 1: it has neither"_s);
}

void TestSecretJson::refusesLists()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, why);

    const auto list = decodeSecretList(body);
    QVERIFY(!list);
    QVERIFY2(list.error().startsWith(why), qUtf8Printable(list.error()));
    const auto table = decodeSecretTable(body);
    QVERIFY(!table);
    QCOMPARE(table.error(), list.error());
}

/// What breaks a rule of JSON anywhere in a list is no list, as Qt has it.
void TestSecretJson::refusesBrokenInLists()
{
    QFETCH(QByteArray, body);
    if (body.trimmed().isEmpty())
        return;
    const QByteArray list = R"({"data":[{"id":"a"},)" + body + "]}";
    const auto before = decodeSecretList(list);
    const auto table = decodeSecretTable(list);
    QCOMPARE(table.has_value(), before.has_value());
    if (before)
        QCOMPARE(table->toList(), *before);
    else
        QCOMPARE(table.error(), before.error());
}

void TestSecretJson::decodesManyQuickly()
{
    QByteArray body = R"({"data":[)";
    for (int i = 0; i < 20000; ++i)
        body += R"({"id":"sec_)" + QByteArray::number(i) + R"(","name":"n","description":"d"},)";
    body.back() = ']';
    body += '}';
    QElapsedTimer timer;
    timer.start();
    const auto list = decodeSecretList(body);
    QVERIFY(list);
    QCOMPARE(list->size(), 20000);
    QCOMPARE(list->last().id, u"sec_19999"_s);
    QVERIFY2(timer.elapsed() < 5000, "the time must not grow with the square of the list");
}

QTEST_GUILESS_MAIN(TestSecretJson)
#include "tst_secretjson.moc"
