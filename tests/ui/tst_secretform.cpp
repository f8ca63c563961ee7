// SPDX-License-Identifier: MIT
#include "formundertest.h"

#include <QLineEdit>
#include <QSignalSpy>

#include <functional>

namespace Latchkey {

namespace {

const QString storedName = FormUnderTest::stored().name;
const QString storedDescription = *FormUnderTest::stored().description;

/// The form's line on a change of the field called @p name alone.
QString changed(const QByteArray &name)
{
    return QStringLiteral("Will change: ") + QString::fromLatin1(name).toLower();
}

using Put = std::function<void(QWidget *, const QString &)>;

struct Means
{
    const char *name;
    Put put;
    /// Not every field need take text that way.
    bool alsoValue = true;
};

/// The ways for text to come in; each puts it at the start.
QList<Means> allMeans()
{
    return {{"keys", type},
            {"paste", paste},
            {"input method", commit},
            {"drop", [](QWidget *field, const QString &text) { drop(field, text); }, false},
            {"assistive technology",
             [](QWidget *field, const QString &text) { insertAccessibly(field, 0, text); }}};
}

} // namespace

class TestSecretForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<FormUnderTest>(); }
    void cleanup();
    void showsStored();
    void editsCountByAnyMeans_data();
    void editsCountByAnyMeans();
    void assistiveTechnologySetsWhole_data();
    void assistiveTechnologySetsWhole();
    void summaryTellsCombination_data();
    void summaryTellsCombination();
    void takingBackIsNoChange();
    void brokenRuleStopsSaving_data();
    void brokenRuleStopsSaving();
    void storedOddityStopsNothing_data();
    void storedOddityStopsNothing();
    void oddDescriptionIsNotDirty();
    void counterCountsCodePoints();
    void discardPutsBack();

private:
    std::unique_ptr<FormUnderTest> m_test;
};

void TestSecretForm::cleanup()
{
    QCOMPARE(QApplication::activeModalWidget(), nullptr);
    m_test.reset();
}

void TestSecretForm::showsStored()
{
    QCOMPARE(qobject_cast<QLineEdit *>(m_test->field("Name"))->text(), storedName);
    QCOMPARE(m_test->form.edit().description, storedDescription);
    QVERIFY(m_test->form.edit().value.isEmpty());
    QVERIFY(!m_test->form.isDirty());
    QCOMPARE(m_test->summary(), QStringLiteral("No changes."));
    QVERIFY(!m_test->button("Save")->isEnabled());
    QVERIFY(!m_test->button("Discard")->isEnabled());
}

void TestSecretForm::editsCountByAnyMeans_data()
{
    QTest::addColumn<int>("means");
    QTest::addColumn<QByteArray>("name");
    const QList<Means> all = allMeans();
    for (int i = 0; i < all.size(); ++i) {
        for (const char *name : {"Name", "Description", "Value"}) {
            if (all.at(i).alsoValue || qstrcmp(name, "Value") != 0)
                QTest::addRow("%s, %s", name, all.at(i).name) << i << QByteArray(name);
        }
    }
}

void TestSecretForm::editsCountByAnyMeans()
{
    QFETCH(const int, means);
    QFETCH(const QByteArray, name);
    QWidget *field = m_test->field(name);
    field->setFocus();
    if (auto *line = qobject_cast<QLineEdit *>(field))
        line->setCursorPosition(0);
    QSignalSpy edited(&m_test->form, &SecretForm::edited);
    const QString x = QStringLiteral("X");
    allMeans().at(means).put(field, x);

    QVERIFY(!edited.isEmpty());
    QVERIFY(m_test->form.isDirty());
    QCOMPARE(m_test->summary(), changed(name));
    QVERIFY(m_test->button("Save")->isEnabled());
    QVERIFY(m_test->button("Discard")->isEnabled());
    const SecretEdit edit = m_test->form.edit();
    QCOMPARE(edit.name.size() - storedName.size(), name == "Name" ? 1 : 0);
    QCOMPARE(edit.description.size() - storedDescription.size(), name == "Description" ? 1 : 0);
    QVERIFY(edit.description.contains(QStringLiteral("\r\n")));
    QVERIFY(edit.description.contains(QStringLiteral("two\u00a0three\u2028four")));
    QCOMPARE(edit.value.toString(), name == "Value" ? x : QString());
}

void TestSecretForm::assistiveTechnologySetsWhole_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("name") << QByteArray("Name");
    QTest::newRow("description") << QByteArray("Description");
    QTest::newRow("value") << QByteArray("Value");
}

void TestSecretForm::assistiveTechnologySetsWhole()
{
    QFETCH(const QByteArray, name);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(m_test->field(name));
    interface->setText(QAccessible::Value, QStringLiteral("whole"));
    QCOMPARE(m_test->summary(), changed(name));
    const SecretEdit edit = m_test->form.edit();
    QVERIFY(edit.name == QLatin1StringView("whole") || edit.value == QStringLiteral("whole")
            || edit.description == QLatin1StringView("whole"));
    QVERIFY(m_test->button("Save")->isEnabled());
}

void TestSecretForm::summaryTellsCombination_data()
{
    QTest::addColumn<int>("fields");
    QTest::addColumn<QString>("expected");
    const QStringList lines{QStringLiteral("No changes."),
                            QStringLiteral("Will change: name"),
                            QStringLiteral("Will change: description"),
                            QStringLiteral("Will change: name, description"),
                            QStringLiteral("Will change: value"),
                            QStringLiteral("Will change: name, value"),
                            QStringLiteral("Will change: description, value"),
                            QStringLiteral("Will change: name, description, value")};
    for (int fields = 0; fields < lines.size(); ++fields)
        QTest::newRow(qPrintable(lines.at(fields))) << fields << lines.at(fields);
}

void TestSecretForm::summaryTellsCombination()
{
    QFETCH(const int, fields);
    const char *names[] = {"Name", "Description", "Value"};
    for (int i = 0; i < 3; ++i) {
        if (fields & 1 << i)
            type(m_test->field(names[i]), QStringLiteral("x"));
    }
    QTEST(m_test->summary(), "expected");
    QCOMPARE(m_test->button("Save")->isEnabled(), fields != 0);
    QCOMPARE(int(m_test->form.edit().changedFields().toInt()), fields);
}

void TestSecretForm::takingBackIsNoChange()
{
    for (const char *name : {"Name", "Description", "Value"}) {
        type(m_test->field(name), QStringLiteral("x"));
        QVERIFY(m_test->button("Save")->isEnabled());
        QTest::keyClick(m_test->field(name), Qt::Key_Backspace);
        QCOMPARE(m_test->summary(), QStringLiteral("No changes."));
        QVERIFY(!m_test->button("Save")->isEnabled());
        QVERIFY(!m_test->button("Discard")->isEnabled());
    }
    QCOMPARE(m_test->form.edit().description, storedDescription);
}

void TestSecretForm::brokenRuleStopsSaving_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("character") << QByteArray("Name") << QStringLiteral(" ")
                               << QStringLiteral("is a space");
    QTest::newRow("name too long") << QByteArray("Name") << QStringLiteral("x").repeated(93)
                                   << QStringLiteral("The name has 101 characters");
    QTest::newRow("description too long")
        << QByteArray("Description") << QStringLiteral("\U0001F511").repeated(482)
        << QStringLiteral("The description has 501 characters");
}

void TestSecretForm::brokenRuleStopsSaving()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QString, text);
    QFETCH(const QString, words);
    type(m_test->field("Value"), QStringLiteral("fine"));
    paste(m_test->field(name), text);
    QVERIFY2(shownText(m_test->form).contains(words), qPrintable(shownText(m_test->form)));
    QCOMPARE(m_test->summary(),
             QStringLiteral("Cannot be saved yet: check the %1.")
                 .arg(QString::fromLatin1(name).toLower()));
    QVERIFY(!m_test->button("Save")->isEnabled());
    QVERIFY(m_test->button("Discard")->isEnabled());

    QTest::keyClick(m_test->field(name), Qt::Key_Backspace);
    QVERIFY(!shownText(m_test->form).contains(words));
    QVERIFY(m_test->button("Save")->isEnabled());
}

void TestSecretForm::storedOddityStopsNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("description");
    QTest::newRow("name with spaces") << QStringLiteral("old name") << QString();
    QTest::newRow("no name") << QString() << QString();
    QTest::newRow("long name") << QStringLiteral("n").repeated(3000) << QString();
    QTest::newRow("long description") << storedName << QStringLiteral("d").repeated(70000);
    QTest::newRow("both") << QStringLiteral("\u540d") << QStringLiteral("d").repeated(501);
}

void TestSecretForm::storedOddityStopsNothing()
{
    QFETCH(const QString, name);
    QFETCH(const QString, description);
    Secret secret = FormUnderTest::stored();
    secret.name = name;
    secret.description = description;
    m_test->form.setSecret(secret);
    QVERIFY(!m_test->form.isDirty());
    QCOMPARE(m_test->summary(), QStringLiteral("No changes."));
    for (const char *words : {"Character", "at most", "cannot be empty"})
        QVERIFY2(!shownText(m_test->form).contains(QLatin1StringView(words)), words);
    type(m_test->field("Value"), QStringLiteral("v"));
    QCOMPARE(m_test->summary(), QStringLiteral("Will change: value"));
    QVERIFY(m_test->button("Save")->isEnabled());
    QVERIFY(!m_test->form.edit().patch().name);
    QVERIFY(!m_test->form.edit().patch().description);
}

void TestSecretForm::oddDescriptionIsNotDirty()
{
    QWidget *description = m_test->field("Description");
    description->setFocus();
    m_test->field("Value")->setFocus();
    QVERIFY(!m_test->form.isDirty());
    QTest::keyClick(description, Qt::Key_Home, Qt::ControlModifier);
    type(description, QStringLiteral("zero\n"));
    QCOMPARE(m_test->form.edit().patch().description,
             std::optional(QStringLiteral("zero\r\n") + storedDescription));
}

void TestSecretForm::counterCountsCodePoints()
{
    const auto says = [this](const char *words) {
        return shownText(m_test->form).contains(QLatin1StringView(words));
    };
    QVERIFY(says("19 of 500"));
    type(m_test->field("Description"), QStringLiteral("\U0001F511"));
    QVERIFY(says("20 of 500"));
    QTest::keySequence(m_test->field("Description"), QKeySequence::SelectAll);
    QTest::keyClick(m_test->field("Description"), Qt::Key_Delete);
    QVERIFY(says("0 of 500"));
    QCOMPARE(m_test->summary(), QStringLiteral("Will change: description"));
    QVERIFY(m_test->button("Save")->isEnabled());
}

void TestSecretForm::discardPutsBack()
{
    for (const char *name : {"Name", "Description", "Value"})
        type(m_test->field(name), QStringLiteral("x"));
    m_test->form.discard();
    QVERIFY(!m_test->form.isDirty());
    QCOMPARE(m_test->form.edit().name, storedName);
    QCOMPARE(m_test->form.edit().description, storedDescription);
    QVERIFY(m_test->form.edit().value.isEmpty());
    // Not even by undo: a value must not come back into a field that looks empty.
    for (const char *name : {"Name", "Description", "Value"})
        QTest::keySequence(m_test->field(name), QKeySequence::Undo);
    QVERIFY(!m_test->form.isDirty());
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestSecretForm)
#include "tst_secretform.moc"
