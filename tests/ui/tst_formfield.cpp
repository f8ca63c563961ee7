// SPDX-License-Identifier: MIT
#include "driving.h"
#include "fields/formfield.h"
#include "icons/symbollabel.h"
#include "validators/rulevalidators.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

namespace Latchkey {

class TestFormField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void labelNamesEditor();
    void mnemonicFocusesEditor();
    void hintIsSaid();
    void errorIsSaidAtOnce();
    void mendedClearsAtOnce();
    void emptyWaitsForEndOfEditing();
    void emptyIsForgivenWhileTypingAgain();
    void unchangedIsNotJudged();
    void asideIsShown();
    void errorHasSign();

private:
    void check() { m_field->check(m_editor->text(), m_editor->text() != m_stored); }
    [[nodiscard]] QString description() const
    {
        return QAccessible::queryAccessibleInterface(m_editor)->text(QAccessible::Description);
    }
    [[nodiscard]] bool says(const QString &words) const
    {
        return shownText(*m_field).contains(words);
    }
    [[nodiscard]] int signCount() const;

    std::unique_ptr<QWidget> m_window;
    FormField *m_field = nullptr;
    QLineEdit *m_editor = nullptr;
    QLineEdit *m_other = nullptr;
    QString m_stored;
};

void TestFormField::init()
{
    m_window = std::make_unique<QWidget>();
    m_editor = new QLineEdit;
    m_other = new QLineEdit;
    m_field = new FormField(QStringLiteral("&Name"), m_editor, new NameValidator(m_window.get()));
    m_field->setHint(QStringLiteral("A hint."));
    m_stored = QStringLiteral("stored");
    m_editor->setText(m_stored);
    connect(m_editor, &QLineEdit::textChanged, m_field, [this] { check(); });
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_other);
    layout->addWidget(m_field);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_editor->setFocus();
    m_editor->selectAll();
    QTRY_COMPARE(QApplication::focusWidget(), m_editor);
}

int TestFormField::signCount() const
{
    const auto labels = m_field->findChildren<SymbolLabel *>();
    return int(std::count_if(labels.begin(), labels.end(), [](const SymbolLabel *label) {
        return label->isVisible() && label->symbol();
    }));
}

void TestFormField::labelNamesEditor()
{
    QCOMPARE(accessibleName(m_editor), QStringLiteral("Name"));
    QVERIFY(says(QStringLiteral("&Name")));
}

void TestFormField::mnemonicFocusesEditor()
{
    m_other->setFocus();
    QTest::keyClick(m_other, Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(QApplication::focusWidget(), m_editor);
}

void TestFormField::hintIsSaid()
{
    QVERIFY(says(QStringLiteral("A hint.")));
    QCOMPARE(description(), QStringLiteral("A hint."));
    m_field->setHint({});
    QVERIFY(!says(QStringLiteral("A hint.")));
    QCOMPARE(description(), QString());
}

void TestFormField::errorIsSaidAtOnce()
{
    type(m_editor, QStringLiteral("a b"));
    QVERIFY(says(QStringLiteral("Character 2 is a space.")));
    QVERIFY(description().contains(QStringLiteral("Character 2 is a space.")));
    QVERIFY(!says(QStringLiteral("A hint.")));
    type(m_editor, QStringLiteral("!"));
    QVERIFY(says(QStringLiteral("Character 2 is a space.")));
}

void TestFormField::mendedClearsAtOnce()
{
    type(m_editor, QStringLiteral("ab!"));
    QVERIFY(says(QStringLiteral("Character 3")));
    QTest::keyClick(m_editor, Qt::Key_Backspace);
    QVERIFY(!says(QStringLiteral("Character")));
    QVERIFY(says(QStringLiteral("A hint.")));
    QCOMPARE(description(), QStringLiteral("A hint."));
    QCOMPARE(signCount(), 0);
}

void TestFormField::emptyWaitsForEndOfEditing()
{
    QTest::keyClick(m_editor, Qt::Key_Delete);
    QCOMPARE(m_editor->text(), QString());
    QVERIFY(!says(QStringLiteral("cannot be empty")));
    QTest::keyClick(m_editor, Qt::Key_Backtab);
    QTRY_VERIFY(says(QStringLiteral("The name cannot be empty.")));
    QCOMPARE(description(), QStringLiteral("The name cannot be empty."));
}

void TestFormField::emptyIsForgivenWhileTypingAgain()
{
    emptyWaitsForEndOfEditing();
    m_editor->setFocus();
    QTRY_VERIFY(!says(QStringLiteral("cannot be empty")));
    type(m_editor, QStringLiteral("x"));
    m_other->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), m_other);
    QTest::qWait(0); // what leaving has set off
    QVERIFY(!says(QStringLiteral("cannot be empty")));
}

void TestFormField::unchangedIsNotJudged()
{
    m_stored = QStringLiteral("old rules: spaces");
    m_editor->setText(m_stored);
    m_other->setFocus();
    QTest::qWait(0);
    QVERIFY(!says(QStringLiteral("Character")));
    m_editor->setFocus();
    m_editor->end(false);
    type(m_editor, QStringLiteral("x"));
    QVERIFY(says(QStringLiteral("Character 4 is")));
    QTest::keyClick(m_editor, Qt::Key_Backspace);
    QVERIFY(!says(QStringLiteral("Character")));
}

void TestFormField::asideIsShown()
{
    m_field->setAside(QStringLiteral("3 of 500"));
    QVERIFY(says(QStringLiteral("3 of 500")));
}

void TestFormField::errorHasSign()
{
    QCOMPARE(signCount(), 0);
    type(m_editor, QStringLiteral("!"));
    QCOMPARE(signCount(), 1);
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestFormField)
#include "tst_formfield.moc"
