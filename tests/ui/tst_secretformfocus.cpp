// SPDX-License-Identifier: MIT
#include "formundertest.h"

#include <QSignalSpy>

namespace Latchkey {

/// The form's buttons and focus, most of all around a save.
class TestSecretFormFocus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<FormUnderTest>(); }
    void cleanup();
    void mnemonicsMoveFocus_data();
    void mnemonicsMoveFocus();
    void everythingIsNamedOnce();
    void buttonsAsk();
    void savingLocksFields();
    void focusComesBackAfterSaving_data();
    void focusComesBackAfterSaving();
    void cancelIsNotWhereDiscardIs();

private:
    std::unique_ptr<FormUnderTest> m_test;
};

void TestSecretFormFocus::cleanup()
{
    QCOMPARE(QApplication::activeModalWidget(), nullptr);
    m_test.reset();
}

void TestSecretFormFocus::mnemonicsMoveFocus_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("N") << int(Qt::Key_N) << QByteArray("Name");
    QTest::newRow("D") << int(Qt::Key_D) << QByteArray("Description");
    QTest::newRow("V") << int(Qt::Key_V) << QByteArray("Value");
}

void TestSecretFormFocus::mnemonicsMoveFocus()
{
    QFETCH(const int, key);
    QFETCH(const QByteArray, name);
    QWidget *wanted = m_test->field(name);
    for (const char *from : {"Name", "Description", "Value"}) {
        m_test->field(from)->setFocus();
        QTest::keyClick(m_test->field(from), Qt::Key(key), Qt::AltModifier);
        QTRY_COMPARE(QApplication::focusWidget(), wanted);
    }
    QVERIFY(!m_test->form.isDirty());
}

void TestSecretFormFocus::everythingIsNamedOnce()
{
    for (const char *name : {"Name", "Description", "Value"})
        QVERIFY2(m_test->field(name), name);
    for (const char *name : {"Save", "Discard"})
        QVERIFY2(m_test->button(name), name);
    QVERIFY(!m_test->button("Cancel"));
}

void TestSecretFormFocus::buttonsAsk()
{
    QSignalSpy save(&m_test->form, &SecretForm::saveRequested);
    QSignalSpy discard(&m_test->form, &SecretForm::discardRequested);
    QSignalSpy cancel(&m_test->form, &SecretForm::cancelRequested);
    type(m_test->field("Value"), QStringLiteral("v"));
    m_test->button("Save")->setFocus();
    QTest::keyClick(m_test->button("Save"), Qt::Key_Return);
    QTest::keyClick(m_test->button("Discard"), Qt::Key_Return);
    QCOMPARE(save.size(), 1);
    QCOMPARE(discard.size(), 1);
    m_test->form.setSaving(true);
    QTest::keyClick(m_test->button("Cancel"), Qt::Key_Return);
    QCOMPARE(cancel.size(), 1);
    QCOMPARE(discard.size(), 1);
}

void TestSecretFormFocus::savingLocksFields()
{
    type(m_test->field("Value"), QStringLiteral("v"));
    m_test->form.setSaving(true);
    QCOMPARE(m_test->summary(), QStringLiteral("Saving\u2026"));
    for (const char *name : {"Name", "Description", "Value"})
        QVERIFY(!m_test->field(name)->isEnabled());
    QVERIFY(!m_test->button("Save")->isEnabled());
    QVERIFY(!m_test->button("Discard")->isEnabled());
    QVERIFY(m_test->button("Cancel")->isEnabled());
    m_test->form.setSaving(false);
    for (const char *name : {"Name", "Description", "Value"})
        QVERIFY(m_test->field(name)->isEnabled());
    QVERIFY(m_test->button("Save")->isEnabled());
    QVERIFY(!m_test->button("Cancel"));
    QCOMPARE(m_test->summary(), QStringLiteral("Will change: value"));
}

void TestSecretFormFocus::focusComesBackAfterSaving_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("saved");
    for (const bool saved : {false, true}) {
        for (const char *name : {"Name", "Description", "Value", "Save"})
            QTest::addRow("%s, %s", name, saved ? "saved" : "not saved")
                << QByteArray(name) << saved;
    }
}

void TestSecretFormFocus::focusComesBackAfterSaving()
{
    QFETCH(const QByteArray, name);
    QFETCH(const bool, saved);
    type(m_test->field("Value"), QStringLiteral("v"));
    QWidget *before = name == "Save" ? m_test->button("Save") : m_test->field(name);
    before->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), before);
    m_test->form.setSaving(true);
    QVERIFY(QApplication::focusWidget() != before);
    if (saved)
        m_test->form.setSecret(FormUnderTest::stored());
    m_test->form.setSaving(false);
    // Save is disabled when there is nothing left to save.
    QWidget *expected = saved && before == m_test->button("Save") ? m_test->field("Name") : before;
    QTRY_COMPARE(QApplication::focusWidget(), expected);
}

// Two presses in a row on Cancel, the second one late, must not throw the edits away.
void TestSecretFormFocus::cancelIsNotWhereDiscardIs()
{
    m_test->field("Value")->setFocus();
    type(m_test->field("Value"), QStringLiteral("v"));
    connect(&m_test->form, &SecretForm::cancelRequested, &m_test->form,
            [this] { m_test->form.setSaving(false); });
    QSignalSpy discard(&m_test->form, &SecretForm::discardRequested);
    const QRect discardBefore = m_test->button("Discard")->geometry();
    m_test->form.setSaving(true);
    QTRY_VERIFY(m_test->button("Cancel"));
    QVERIFY(!m_test->button("Cancel")->geometry().intersects(discardBefore));
    QCOMPARE(m_test->button("Discard")->geometry(), discardBefore);
    m_test->button("Cancel")->setFocus();
    QTest::keyClick(m_test->button("Cancel"), Qt::Key_Space);
    QCOMPARE(QApplication::focusWidget(), m_test->field("Value"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(discard.size(), 0);
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestSecretFormFocus)
#include "tst_secretformfocus.moc"
