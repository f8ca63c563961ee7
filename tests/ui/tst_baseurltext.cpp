// SPDX-License-Identifier: MIT
#include "text/baseurltext.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace Latchkey {

class TestBaseUrlText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void passwordIsNotRepeated_data();
    void passwordIsNotRepeated();
};

void TestBaseUrlText::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("words");
    QTest::newRow("no URL") << u"gw.example"_s << u"\"gw.example\" is not a URL."_s;
    QTest::newRow("scheme") << u"ftp://gw.example/a"_s
                            << u"\"ftp://gw.example/a\" cannot be used: the URL must begin"_s;
    QTest::newRow("plain") << u"http://gw.example/a"_s
                           << u"\"http://gw.example/a\" cannot be used: over plain http"_s;
    QTest::newRow("query") << u"https://gw.example/?a=b"_s << u"must not hold"_s;
    QTest::newRow("password") << u"https://user:hunter2@gw.example"_s << u"must not hold"_s;
    QTest::newRow("password, port") << u"https://user:hunter2@gw.example:70000"_s
                                    << u"\"\u2026@gw.example:70000\" is not a URL."_s;
    QTest::newRow("line break") << u"gw\nexample"_s << u"is not a URL."_s;
}

void TestBaseUrlText::saysWhatIsWrong()
{
    QFETCH(const QString, url);
    QFETCH(const QString, words);
    const auto parsed = parseBaseUrl(url);
    QVERIFY(!parsed);
    const QString text = baseUrlText(parsed.error(), url);
    QVERIFY2(text.contains(words), qPrintable(text));
    QVERIFY(!text.contains(u'\n'));
}

void TestBaseUrlText::passwordIsNotRepeated_data()
{
    QTest::addColumn<QString>("url");
    const auto row = [](const char *name, const QString &url) { QTest::newRow(name) << url; };
    row("valid but for it", u"https://user:hunter2@host"_s);
    row("scheme", u"ftp://user:hunter2@host"_s);
    row("plain", u"http://user:hunter2@host"_s);
    row("no scheme", u"user:hunter2@host"_s);
    row("scheme without colon", u"https//user:hunter2@host"_s);
    row("one slash", u"https:/user:hunter2@host"_s);
    row("no slash", u"https:user:hunter2@host"_s);
    row("backslashes", u"https:\\\\user:hunter2@host"_s);
    row("port", u"https://user:hunter2@host:port"_s);
    row("no host", u"https://user:hunter2@"_s);
    row("space in host", u"https://user:hunter2@ho st"_s);
    row("space in password", u"https://user:hunter2 hunter2@host"_s);
    row("percent", u"https://user:%hunter2@host"_s);
    row("slash in password", u"https://user:hunter2/hunter2@host"_s);
    row("query in password", u"ftp://user:hunter2?hunter2@host"_s);
    row("fragment in password", u"ftp://user:hunter2#hunter2@host"_s);
    row("at sign in password", u"user:hunter2@hunter2@host"_s);
    row("encoded at sign", u"https://user:hunter2%40host"_s);
    row("wide at sign", u"https://user:hunter2\uff20host"_s);
    row("small at sign", u"https://user:hunter2\ufe6bhost"_s);
    row("line break", u"https://user:hunter2\n@host"_s);
    row("half a character", u"https://user:hunter2"_s + QChar(0xd800) + u"@host"_s);
    row("bracket", u"https://[user:hunter2@host"_s);
}

void TestBaseUrlText::passwordIsNotRepeated()
{
    QFETCH(const QString, url);
    const auto parsed = parseBaseUrl(url);
    QVERIFY(!parsed);
    const QString text = baseUrlText(parsed.error(), url);
    QVERIFY2(!text.contains(u"hunter2"_s), qPrintable(text));
    QVERIFY2(!text.contains(u"user:"_s), qPrintable(text));
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestBaseUrlText)
#include "tst_baseurltext.moc"
