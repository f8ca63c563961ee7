// SPDX-License-Identifier: MIT
#include "valuedriving.h"

#include <QTest>

#ifdef LATCHKEY_TEST_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#endif

namespace Latchkey {

using namespace Qt::StringLiterals;

namespace {

/// A value of which every part is told apart from all else that is heard.
const QString Value = u"Zq7Xw9Kj4"_s;

#ifdef LATCHKEY_TEST_DBUS
/// In the place of the service that screen readers start: Qt tells nothing as long as there is
/// none. It says that the bus to listen on is this one.
class StandInAccessibilityBus : public QDBusVirtualObject
{
public:
    StandInAccessibilityBus()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        bus.registerVirtualObject(u"/org/a11y/bus"_s, this);
        bus.registerService(u"org.a11y.Bus"_s);
    }
    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.member() != "GetAddress"_L1)
            return false;
        connection.send(message.createReply(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS")));
        return true;
    }
};
#endif

/// Every text in an accessible event that has any.
QStringList textsOf(QAccessibleEvent *event)
{
    switch (event->type()) {
    case QAccessible::TextInserted:
        return {static_cast<QAccessibleTextInsertEvent *>(event)->textInserted()};
    case QAccessible::TextRemoved:
        return {static_cast<QAccessibleTextRemoveEvent *>(event)->textRemoved()};
    case QAccessible::TextUpdated:
        return {static_cast<QAccessibleTextUpdateEvent *>(event)->textInserted(),
                static_cast<QAccessibleTextUpdateEvent *>(event)->textRemoved()};
    case QAccessible::ValueChanged:
        return {static_cast<QAccessibleValueChangeEvent *>(event)->value().toString()};
    default:
        return {};
    }
}

QStringList heard;

/// Hears what assistive technology does, and looks up what it would then read out.
void listen(QAccessibleEvent *event)
{
    heard << textsOf(event);
    if (QAccessibleInterface *interface = event->accessibleInterface()) {
        for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
            heard << interface->text(kind);
    }
}

} // namespace

/// What a user of assistive technology is told, and everybody around who listens.
class TestValueAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isPasswordText();
    void soundsTheSameAtAnyLength_data();
    void soundsTheSameAtAnyLength();
    void eventsCarryNoText();
};

void TestValueAccessibility::initTestCase()
{
#ifdef LATCHKEY_TEST_DBUS
    qputenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1");
    static StandInAccessibilityBus bus;
    QVERIFY(QTest::qWaitFor([] { return QAccessible::isActive(); }));
#endif
}

void TestValueAccessibility::isPasswordText()
{
    ShownField shown;
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(shown.view);
    paste(shown.view, Value);
    for (const bool revealed : {false, true}) {
        if (revealed)
            shown.reveal();
        QCOMPARE(interface->role(), QAccessible::EditableText);
        QVERIFY(interface->state().passwordEdit);
        QVERIFY(interface->state().editable);
        QVERIFY(interface->state().multiLine);
        QVERIFY(interface->state().focusable);
    }
    shown.field->setEnabled(false);
    QVERIFY(interface->state().disabled);
}

void TestValueAccessibility::soundsTheSameAtAnyLength_data()
{
    QTest::addColumn<QString>("value");

    QTest::newRow("one character") << u"Z"_s;
    QTest::newRow("some") << Value;
    QTest::newRow("lines") << u"Z\nZ\r\nZ\n"_s;
    QTest::newRow("dots") << QString(20, QChar(0x2022));
    QTest::newRow("1 MiB") << QString(1024LL * 1024, u'Z');
}

void TestValueAccessibility::soundsTheSameAtAnyLength()
{
    QFETCH(QString, value);

    const QString dots(8, QChar(0x2022));
    ShownField shown;
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(shown.view);
    QAccessibleTextInterface *text = interface->textInterface();
    QCOMPARE(interface->text(QAccessible::Value), QString());
    paste(shown.view, value);
    for (const bool revealed : {false, true}) {
        if (revealed)
            shown.reveal();
        QTest::keySequence(shown.view, QKeySequence::SelectAll);
        QCOMPARE(interface->text(QAccessible::Value), dots);
        QCOMPARE(text->characterCount(), 8);
        QCOMPARE(text->text(0, 8), dots);
        QCOMPARE(text->text(0, 1 << 30), dots);
        QCOMPARE(text->cursorPosition(), 8);
        QCOMPARE(text->selectionCount(), 0);
        int start = -1;
        int end = -1;
        text->selection(0, &start, &end);
        QCOMPARE(start, end);
        QCOMPARE(text->textAtOffset(4, QAccessible::LineBoundary, &start, &end), dots);
        QCOMPARE(text->textAfterOffset(7, QAccessible::CharBoundary, &start, &end), QString());
        QCOMPARE(text->characterRect(0), text->characterRect(7));
        QCOMPARE(text->attributes(3, &start, &end), QString());
    }
}

void TestValueAccessibility::eventsCarryNoText()
{
    const auto use = [](QWidget *widget) {
        type(widget, Value);
        paste(widget, Value);
        commit(widget, Value);
        QTest::keySequence(widget, QKeySequence::Undo);
        QTest::keySequence(widget, QKeySequence::Redo);
        QTest::keyClick(widget, Qt::Key_Left, Qt::ShiftModifier);
        QTest::keyClick(widget, Qt::Key_Backspace);
        QTest::keyClick(widget, Qt::Key_Home);
        QTest::keySequence(widget, QKeySequence::SelectAll);
        QTest::keyClick(widget, Qt::Key_Delete);
    };
    ShownField shown;
    if (!QAccessible::isActive())
        QSKIP("Qt tells assistive technology something only where there is a D-Bus session");
    const auto old = QAccessible::installUpdateHandler(listen);
    heard.clear();
    use(shown.before); // an ordinary field tells everything
    QVERIFY(heard.join(u' ').contains(Value));

    heard.clear();
    use(shown.view);
    paste(shown.view, Value);
    shown.reveal();
    shown.view->setFocus();
    use(shown.view);
    shown.field->clearValue();
    shown.after->setFocus();
    QAccessible::installUpdateHandler(old);
    QVERIFY(!heard.isEmpty()); // of the button and of the focus
    for (const QString &text : std::as_const(heard)) {
        for (qsizetype at = 0; at + 3 <= Value.size(); ++at)
            QVERIFY2(!text.contains(Value.sliced(at, 3)), qPrintable(text));
    }
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestValueAccessibility)
#include "tst_valueaccessibility.moc"
