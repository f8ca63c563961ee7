// SPDX-License-Identifier: MIT
#include "driving.h"
#include "fields/exacttextedit.h"
#include "storewindow.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QTest>
#include <QToolButton>

namespace Latchkey {

namespace {

using namespace Qt::StringLiterals;

const QString path = u"PATCH /deployments/secrets/sec_2\n"_s;

/// What stands for @p value.
QString digest(const QString &value)
{
    const QByteArray bytes = value.toUtf8();
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return u"%1 byte(s), SHA-256 %2\u2026"_s.arg(bytes.size())
        .arg(QString::fromLatin1(hash.first(8)));
}

} // namespace

/// The request can be seen before it is sent.
class TestRequestPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isThereForChangesOnly();
    void isReachedByKeys();
    void showsWhatIsSent_data();
    void showsWhatIsSent();
    void followsTyping();

private:
    [[nodiscard]] QToolButton *toggle() const;
    /// Null while it is not shown.
    [[nodiscard]] ExactTextEdit *request() const;
    [[nodiscard]] WindowUnderTest &test() const { return m_window->test; }

    std::unique_ptr<StoreWindow> m_window;
};

void TestRequestPreview::init()
{
    m_window = std::make_unique<StoreWindow>();
    QVERIFY(m_window->start());
}

void TestRequestPreview::cleanup()
{
    QCOMPARE(QApplication::activeModalWidget(), nullptr);
    m_window.reset();
}

QToolButton *TestRequestPreview::toggle() const
{
    return named<QToolButton>(test().window, u"Show the request"_s);
}

ExactTextEdit *TestRequestPreview::request() const
{
    return named<ExactTextEdit>(test().window, u"The request that Save would send"_s);
}

void TestRequestPreview::isThereForChangesOnly()
{
    QVERIFY(!toggle());
    type(test().field("Name"), u"x"_s);
    QVERIFY(toggle());
    QVERIFY(!request()); // until asked for
    QTest::keyClick(test().field("Name"), Qt::Key_Backspace);
    QVERIFY(!toggle());
    QVERIFY(!request());
}

void TestRequestPreview::isReachedByKeys()
{
    m_window->setText("Name", u"b.2"_s);
    QVERIFY(StoreWindow::tabTo(toggle()));
    QTest::keyClick(toggle(), Qt::Key_Space);
    QVERIFY(request());
    QVERIFY(QAccessible::queryAccessibleInterface(request())->state().readOnly);
    QVERIFY(StoreWindow::tabTo(request()));
    type(request(), u"x"_s); // is for reading
    QCOMPARE(request()->text(), path + u"{\"name\":\"b.2\"}"_s);
    QCOMPARE(test().nameText(), u"b.2"_s);
    QTest::keyClick(request(), Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), toggle());
    QTest::keyClick(toggle(), Qt::Key_Space);
    QVERIFY(!request());
}

void TestRequestPreview::showsWhatIsSent_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("shown");
    const QString no;
    const QString value = QStringView(TypedValue).toString();
    QTest::newRow("name") << u"b.2"_s << no << no << u"{\"name\":\"b.2\"}"_s;
    QTest::newRow("escapes")
        << no << u"A \"b\" \\ c\nd/\u00e9<b>\U0001F511"_s << no
        << u"{\"description\":\"A \\\"b\\\" \\\\ c\\u000d\\u000ad/\u00e9<b>\U0001F511\"}"_s;
    QTest::newRow("emptied") << no << u""_s << no << u"{\"description\":\"\"}"_s;
    QTest::newRow("value") << no << no << value << u"{\"value\":\""_s + digest(value) + u"\"}"_s;
    QTest::newRow("value of two bytes a letter")
        << no << no << u"\u00e9\u00e9\u00e9"_s
        << u"{\"value\":\""_s + digest(u"\u00e9\u00e9\u00e9"_s) + u"\"}"_s;
    QTest::newRow("all") << u"b.2"_s << u"New"_s << value
                         << u"{\"name\":\"b.2\",\"description\":\"New\",\"value\":\""_s
            + digest(value) + u"\"}"_s;
}

void TestRequestPreview::showsWhatIsSent()
{
    QFETCH(const QString, name);
    QFETCH(const QString, description);
    QFETCH(const QString, value);
    QFETCH(const QString, shown);
    if (!name.isNull())
        m_window->setText("Name", name);
    if (!description.isNull())
        m_window->setText("Description", description);
    if (!value.isNull())
        m_window->setText("Value", value);
    QTest::mouseClick(toggle(), Qt::LeftButton);
    QVERIFY(request());
    QCOMPARE(request()->text(), path + shown);
    if (!value.isNull())
        QVERIFY(!everyText(test().window).contains(value));

    m_window->save();
    QTRY_COMPARE(m_window->headlines(), QStringList{u"Saved"_s});
    const RecordedRequest sent = test().changes().first();
    QCOMPARE(QString::fromLatin1(sent.method + ' ' + sent.target.mid(3)) + u'\n', path);
    QCOMPARE(QString::fromUtf8(sent.body), QString(shown).replace(digest(value), value));
    QVERIFY(!toggle());
    QVERIFY(!request());
}

void TestRequestPreview::followsTyping()
{
    m_window->setText("Value", u"a"_s);
    QTest::mouseClick(toggle(), Qt::LeftButton);
    QString typed = u"a"_s;
    for (const QChar c : QStringView(u"bcd")) {
        QCOMPARE(request()->text(), path + u"{\"value\":\""_s + digest(typed) + u"\"}"_s);
        type(test().field("Value"), c);
        typed += c;
    }
    QTest::keyClick(test().field("Name"), Qt::Key_End);
    type(test().field("Name"), u"x"_s);
    QVERIFY(request()->text().startsWith(path + u"{\"name\":\"betax\",\"value\":"_s));
    QVERIFY(test().press("Discard"));
    QVERIFY(!request());
    QVERIFY(!toggle());
    type(test().field("Name"), u"y"_s); // and it stays open for the next edit
    QVERIFY(request());
    QCOMPARE(request()->text(), path + u"{\"name\":\"ybeta\"}"_s);
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestRequestPreview)
#include "tst_requestpreview.moc"
