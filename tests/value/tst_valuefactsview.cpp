// SPDX-License-Identifier: MIT
#include "icons/symbollabel.h"
#include "testauthority.h"
#include "text/noticehelp.h"
#include "valuedriving.h"

#include <QCryptographicHash>
#include <QLabel>
#include <QLocale>
#include <QTest>
#include <QToolButton>

#include <algorithm>

namespace Latchkey {

using namespace Qt::StringLiterals;

namespace {

QString facts(const ShownField &shown)
{
    const auto *label = shown.field->findChild<QLabel *>(u"valueFacts"_s);
    return label->isVisible() ? label->text() : QString();
}

QString fingerprint(const QString &value)
{
    const QByteArray hash = QCryptographicHash::hash(value.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().first(8));
}

QString token(const QByteArray &header, const QByteArray &claims)
{
    const auto part = [](const QByteArray &bytes) {
        return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return QString::fromLatin1(part(header) + '.' + part(claims) + '.' + part("signature!"));
}

} // namespace

/// What is said under the field, and the buttons there.
class TestValueFactsView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsFacts_data();
    void tellsFacts();
    void followsEachKey();
    void waitsForPauseInLargeValue();
    void mends_data();
    void mends();
    void mendsOneThingAtATime();
    void cannotMendWhatIsLost();
    void saysWhatIsBroken_data();
    void saysWhatIsBroken();
    void saysWhenItExpires_data();
    void saysWhenItExpires();
    void explainsEveryKind();
    void explainsInPlace();
    void staysInShape();
    void keepsNoticesInOneLine();
};

void TestValueFactsView::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void TestValueFactsView::tellsFacts_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QStringList>("parts");

    QTest::newRow("one line") << u"token"_s << QStringList{u"5 byte"_s, u"1 line"_s};
    QTest::newRow("UTF-8") << u"\u00e9\U0001F511"_s << QStringList{u"6 byte"_s, u"1 line"_s};
    QTest::newRow("LF") << u"a\nb\n"_s << QStringList{u"4 byte"_s, u"2 line"_s, u"(LF)"_s};
    QTest::newRow("CRLF") << u"a\r\nb"_s << QStringList{u"4 byte"_s, u"2 line"_s, u"(CRLF)"_s};
    QTest::newRow("CR") << u"a\rb"_s << QStringList{u"3 byte"_s, u"2 line"_s, u"(CR)"_s};
    QTest::newRow("mixed") << u"a\r\nb\n"_s << QStringList{u"2 line"_s, u"(mixed)"_s};
    QTest::newRow("JSON") << u"{\"a\": 1}"_s << QStringList{u"JSON"_s};
    QTest::newRow("NUL") << u"a\0b"_s << QStringList{u"3 byte"_s};
}

void TestValueFactsView::tellsFacts()
{
    QFETCH(QString, value);
    QFETCH(QStringList, parts);

    ShownField shown;
    QCOMPARE(facts(shown), QString());
    paste(shown.view, value);
    parts << u"SHA-256 "_s + fingerprint(value);
    for (const QString &part : std::as_const(parts))
        QVERIFY2(facts(shown).contains(part), qPrintable(facts(shown)));
    QTest::keySequence(shown.view, QKeySequence::Undo);
    QCOMPARE(facts(shown), QString());
}

void TestValueFactsView::followsEachKey()
{
    ShownField shown;
    for (const QChar c : QStringView(u"two words\nand more")) {
        type(shown.view, c);
        QVERIFY(facts(shown).contains(fingerprint(shown.value())));
    }
    while (!shown.value().isEmpty()) {
        QVERIFY(facts(shown).contains(fingerprint(shown.value())));
        QTest::keyClick(shown.view, Qt::Key_Backspace);
    }
    QCOMPARE(facts(shown), QString());
}

void TestValueFactsView::waitsForPauseInLargeValue()
{
    ShownField shown;
    paste(shown.view, QString(1024LL * 1024, u'x'));
    type(shown.view, u"yz"_s);
    QTRY_VERIFY(facts(shown).contains(fingerprint(shown.value())));
    // What was to be told about the large value is not told about the next one.
    type(shown.view, u"!"_s);
    shown.field->clearValue();
    QCOMPARE(facts(shown), QString());
    QTest::qWait(300);
    QCOMPARE(facts(shown), QString());
}

void TestValueFactsView::mends_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("mended");

    QTest::newRow("BOM") << u"\uFEFFa"_s << u"Remove the byte order mark"_s << u"a"_s;
    QTest::newRow("space at the start")
        << u" \ta"_s << u"Remove the leading white space"_s << u"a"_s;
    QTest::newRow("newline at the start")
        << u"\r\n\na\r\n"_s << u"Remove the leading newline"_s << u"a\r\n"_s;
    QTest::newRow("space at the end")
        << u"a \n"_s << u"Remove the trailing white space"_s << u"a"_s;
    QTest::newRow("LF at the end") << u"a\n"_s << u"Remove the final newline"_s << u"a"_s;
    QTest::newRow("CRLF at the end")
        << u"a\r\nb\r\n"_s << u"Remove the final newline"_s << u"a\r\nb"_s;
    QTest::newRow("U+00A0") << u"a\u00a0b"_s << u"Make them plain spaces"_s << u"a b"_s;
    QTest::newRow("U+3000") << u"a\u3000b"_s << u"Make them plain spaces"_s << u"a b"_s;
    QTest::newRow("zero width") << u"a\u200bb\u200dc"_s << u"Remove them"_s << u"abc"_s;
    QTest::newRow("direction") << u"a\u202eb\u202c"_s << u"Remove them"_s << u"ab"_s;
    QTest::newRow("NUL") << u"a\0b"_s << u"Remove them"_s << u"ab"_s;
    QTest::newRow("control") << u"a\u001bb"_s << u"Remove them"_s << u"ab"_s;
    QTest::newRow("mixed") << u"a\r\nb\nc\rd"_s << u"Make them all LF"_s << u"a\nb\nc\nd"_s;
    QTest::newRow("U+2028") << u"a\u2028b"_s << u"Make them LF"_s << u"a\nb"_s;
    QTest::newRow("quotes") << u"\"a b\""_s << u"Remove the quotes"_s << u"a b"_s;
    QTest::newRow("written newline") << u"a\\nb"_s << u"Make them line breaks"_s << u"a\nb"_s;
    QTest::newRow("assignment") << u"KEY=value"_s << u"Keep only the value"_s << u"value"_s;
    QTest::newRow("export") << u"export API_KEY=value"_s << u"Keep only the value"_s << u"value"_s;
}

void TestValueFactsView::mends()
{
    QFETCH(QString, value);
    QFETCH(QString, button);
    QFETCH(QString, mended);

    ShownField shown;
    paste(shown.view, u"plain"_s);
    QVERIFY(!shown.button(button));
    QTest::keySequence(shown.view, QKeySequence::SelectAll);
    paste(shown.view, value);
    QTRY_VERIFY2(shown.button(button), qPrintable(shown.shown()));
    QVERIFY(!QAccessible::queryAccessibleInterface(shown.button(button))
                 ->text(QAccessible::Description)
                 .isEmpty());       // of what it mends
    QCOMPARE(shown.value(), value); // nothing without being told to
    shown.click(button);
    QCOMPARE(shown.value(), mended);
    QVERIFY(!shown.button(button));
    QVERIFY(shown.view->hasFocus());
    QVERIFY(!shown.isRevealed());
    QTest::keySequence(shown.view, QKeySequence::Undo);
    QCOMPARE(shown.value(), value);
    QTRY_VERIFY(shown.button(button));
    QTest::keySequence(shown.view, QKeySequence::Redo);
    QCOMPARE(shown.value(), mended);
}

void TestValueFactsView::mendsOneThingAtATime()
{
    ShownField shown;
    paste(shown.view, u"\uFEFF\"a\u00a0b\"\n"_s);
    shown.click(u"Remove the byte order mark"_s);
    QCOMPARE(shown.value(), u"\"a\u00a0b\"\n"_s);
    shown.click(u"Remove the quotes"_s);
    QCOMPARE(shown.value(), u"a\u00a0b\n"_s);
    shown.click(u"Remove the final newline"_s);
    QCOMPARE(shown.value(), u"a\u00a0b"_s);
    for (int i = 0; i < 3; ++i)
        QTest::keySequence(shown.view, QKeySequence::Undo);
    QCOMPARE(shown.value(), u"\uFEFF\"a\u00a0b\"\n"_s);
}

void TestValueFactsView::cannotMendWhatIsLost()
{
    ShownField shown;
    const auto buttons = [&shown] {
        return allNamed<QAbstractButton>(*shown.field, u"Remove them"_s).size();
    };
    paste(shown.view, u"a\uFFFDb"_s);
    QTRY_VERIFY(shown.shown().contains("U+FFFD"_L1));
    QCOMPARE(buttons(), 0);
    shown.view->replaceAll(u"{\"a\": ");
    QTRY_VERIFY(shown.shown().contains("cannot be read as JSON"_L1));
    QCOMPARE(buttons(), 0);
}

void TestValueFactsView::saysWhatIsBroken_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("words");

    QTest::newRow("PEM, other text") << u"x -----BEGIN X-----\nAAAA\n-----END X-----"_s
                                     << u"a BEGIN or END line has other text on it (line 1, "_s;
    QTest::newRow("PEM, no BEGIN")
        << u"AAAA\n-----END X-----"_s << u"a BEGIN line is missing (line 2, column 1)."_s;
    QTest::newRow("PEM, no END") << u"-----BEGIN X-----\nAAAA\n"_s
                                 << u"an END line is missing; it may be cut off (line 1, "_s;
    QTest::newRow("PEM, two labels") << u"-----BEGIN X-----\nAAAA\n-----END Y-----"_s
                                     << u"BEGIN and END do not name the same thing (line 3, "_s;
    QTest::newRow("PEM, no Base64")
        << u"-----BEGIN X-----\nAA*A\n-----END X-----"_s << u"is not Base64 (line 3, column 1)."_s;
    QTest::newRow("PEM, no certificate")
        << u"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----"_s
        << u"the content is not complete (line "_s;
    QTest::newRow("JSON") << u"{\"a\":\n1,}"_s << u"cannot be read as JSON (line 2, column 3)."_s;
    QTest::newRow("JWT, cut off") << token(R"({"alg":"none"})", "{}").chopped(1)
                                  << u"is cut off or broken over lines."_s;
    QTest::newRow("JWT, header") << token(R"({"alg":)", "{}") << u"its header cannot be read."_s;
    QTest::newRow("JWT, claims") << token(R"({"alg":"none"})", "[]")
                                 << u"its claims cannot be read."_s;
    QTest::newRow("Base64") << u"SGVsbG8sIFdvcmxkI=="_s << u"its end is missing or wrong."_s;
}

void TestValueFactsView::saysWhatIsBroken()
{
    QFETCH(const QString, value);
    QFETCH(const QString, words);

    ShownField shown;
    paste(shown.view, value);
    QTRY_VERIFY2(shown.shown().contains(words), qPrintable(shown.shown()));
}

void TestValueFactsView::saysWhenItExpires_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QDateTime>("date");

    const QDateTime past({2001, 2, 3}, {4, 5}, Qt::UTC);
    const QDateTime soon = QDateTime::currentDateTimeUtc().addDays(2);
    const auto expiring = [](const QDateTime &date) {
        return token(R"({"alg":"none"})",
                     "{\"exp\":" + QByteArray::number(date.toSecsSinceEpoch()) + '}');
    };
    QTest::newRow("token, past") << expiring(past) << u"The token expired on %1."_s << past;
    QTest::newRow("token, soon") << expiring(soon) << u"The token expires on %1."_s << soon;
    TestAuthority authority;
    const QSslCertificate expired =
        authority.server({.validity = ServerIdentity::Validity::Past}).localCertificate();
    QTest::newRow("certificate, past")
        << QString::fromLatin1(expired.toPem() + authority.certificate().toPem())
        << u"A certificate in it expired on %1."_s << expired.expiryDate();
}

void TestValueFactsView::saysWhenItExpires()
{
    QFETCH(const QString, value);
    QFETCH(const QString, words);
    QFETCH(const QDateTime, date);

    ShownField shown;
    paste(shown.view, value);
    const QString told = words.arg(QLocale().toString(date.toLocalTime(), QLocale::ShortFormat));
    QTRY_VERIFY2(shown.shown().contains(told), qPrintable(shown.shown()));
}

void TestValueFactsView::explainsEveryKind()
{
    for (int kind = int(NoticeKind::ByteOrderMark); kind <= int(NoticeKind::ExpiresSoon); ++kind)
        QVERIFY2(noticeHelp(NoticeKind(kind)).endsWith(u'.'), qPrintable(QString::number(kind)));
}

void TestValueFactsView::explainsInPlace()
{
    ShownField shown;
    paste(shown.view, u"\"token\"\n"_s);
    const auto explain = [&](int which) {
        QList<QToolButton *> buttons;
        for (auto *button : shown.field->findChildren<QToolButton *>()) {
            if (button->isVisible() && button->accessibleName() == u"What does this mean?")
                buttons << button;
        }
        return buttons.value(which);
    };
    const auto says = [&](NoticeKind kind) {
        const auto labels = shown.field->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [kind](const QLabel *label) {
            return label->isVisible() && label->text() == noticeHelp(kind);
        });
    };
    QVERIFY(explain(0) && explain(1) && !explain(2));
    QVERIFY(!says(NoticeKind::NewlineAtEnd) && !says(NoticeKind::SurroundingQuotes));
    explain(0)->setFocus();
    QTest::keyClick(explain(0), Qt::Key_Space);
    QVERIFY(says(NoticeKind::NewlineAtEnd) && !says(NoticeKind::SurroundingQuotes));
    QTest::keyClick(explain(0), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // past the button that mends
    QCOMPARE(QApplication::focusWidget(), explain(1));
    QTest::keyClick(explain(1), Qt::Key_Space);
    QVERIFY(says(NoticeKind::NewlineAtEnd) && says(NoticeKind::SurroundingQuotes));
    QTest::keyClick(explain(1), Qt::Key_Space);
    QVERIFY(!says(NoticeKind::SurroundingQuotes));
}

void TestValueFactsView::staysInShape()
{
    // Notices come and go with each key; what they leave behind must take no room.
    ShownField shown;
    paste(shown.view, u"a\n"_s);
    QCoreApplication::processEvents();
    const QSize before = shown.field->sizeHint();
    for (int i = 0; i < 300; ++i) {
        type(shown.view, u"\n"_s);
        QTest::keyClick(shown.view, Qt::Key_Backspace);
    }
    QCoreApplication::processEvents();
    QCOMPARE(shown.field->sizeHint(), before);
}

// Where there is no room for the button beside them, it goes below.
void TestValueFactsView::keepsNoticesInOneLine()
{
    ShownField shown;
    paste(shown.view, u"a\n"_s);
    const QAbstractButton *mend = shown.button(u"Remove the final newline"_s);
    QVERIFY(mend);
    const auto labels = mend->parentWidget()->findChildren<QLabel *>();
    const auto *sign = shown.field->findChild<SymbolLabel *>();
    const auto middle = [&shown](const QWidget *widget) {
        const QRect rect = widget->contentsRect();
        return widget->mapTo(&shown.window, rect.topLeft()).y() + rect.height() / 2;
    };
    for (const int width : {600, 300}) {
        shown.window.resize(width, 400);
        QTRY_COMPARE(shown.window.width(), width);
        QCoreApplication::processEvents();
        const QLabel *words = labels.constFirst();
        QCOMPARE(words->text(), u"It ends with 1 line break(s)."_s);
        QVERIFY(words->contentsRect().height() < 2 * words->fontMetrics().height());
        QVERIFY(qAbs(middle(sign) - middle(words)) <= 1);
        if (width == 600)
            QVERIFY(qAbs(middle(mend) - middle(words)) <= 1);
        else
            QVERIFY(middle(mend) > middle(words) + mend->height() / 2);
    }
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestValueFactsView)
#include "tst_valuefactsview.moc"
