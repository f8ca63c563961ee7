// SPDX-License-Identifier: MIT

// The real program on an accessibility bus, worked by what a screen reader has and by nothing else.

#include "spokenprogram.h"

#include <algorithm>
#include <memory>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

/// Of which every part is told apart from all else that is heard.
const QString Value = u"Zq7Xw9Kj4"_s;

} // namespace

class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void isReadInOrder();
    void mainJob();
    void errorsBelongToFields();
    void createAndDelete();
    void messagesAreHeard();
    void rotationIsHeard();

private:
    void verifyValueIsNowhere() const;

    ScreenReader m_reader;
    std::unique_ptr<SpokenProgram> m_program;
};

void TestAccessibility::initTestCase()
{
    QVERIFY(m_reader.start());
}

void TestAccessibility::init()
{
    m_program = std::make_unique<SpokenProgram>(m_reader);
    QVERIFY(m_program->launch({u"--demo"_s}));
    SOON(m_program->isThere(u"prod/stripe/api-key"_s));
    m_reader.forget();
}

void TestAccessibility::cleanup()
{
    m_program.reset();
}

void TestAccessibility::verifyValueIsNowhere() const
{
    for (const QString &text : m_program->everyText()) {
        for (qsizetype at = 0; at + 4 <= Value.size(); ++at)
            QVERIFY2(!text.contains(Value.sliced(at, 4)), qPrintable(text));
    }
}

void TestAccessibility::isReadInOrder()
{
    QVERIFY(m_program->open(u"prod/stripe/api-key"_s));
    QStringList names;
    ScreenReader::walk(m_reader.program(), [&names](const Spoken &object) {
        names << object.name();
        return true;
    });
    qsizetype at = -1;
    for (const char *name : {"Filter", "Arrange", "Secrets", "Name", "Description", "Value",
                             "Reveal", "Discard", "Save", "Details: Name", "Details: ID"}) {
        const qsizetype next = names.indexOf(QLatin1StringView(name), at + 1);
        QVERIFY2(next > at, qPrintable(QLatin1StringView(name) + u" in "_s + names.join(u", ")));
        at = next;
    }
}

void TestAccessibility::mainJob()
{
    QVERIFY(m_program->open(u"prod/stripe/api-key"_s));
    const QString updated = m_program->find(u"Details: Updated at"_s).text();

    const Spoken description = m_program->find(u"Description"_s, SpokenRole::Text);
    QVERIFY(description.text().startsWith(u"Live Stripe key"));
    QVERIFY(description.setText(u"Heard, not seen"_s));
    QCOMPARE(description.text(), u"Heard, not seen"_s);
    const Spoken value = m_program->find(u"Value"_s, SpokenRole::PasswordText);
    QVERIFY(value.description().contains(u"Stored values are never shown"));
    QVERIFY(value.insertText(0, Value));
    SOON(m_program->isThere(u"Will change: description, value"_s));
    verifyValueIsNowhere();
    QVERIFY(m_program->find(u"Reveal"_s).act(u"Toggle"_s));
    QTest::qWait(100);
    verifyValueIsNowhere();

    QVERIFY(!m_program->hasHeard(u"Saved"_s));
    QVERIFY(m_program->press(u"Save"_s));
    SOON(m_program->hasHeard(u"Saved\nChanged: description, value."_s));
    QCOMPARE(m_reader.announced().join(u'\n').count(u"Changed: "), 1);
    QCOMPARE(m_program->find(u"Details: Description"_s).text(), u"Heard, not seen"_s);
    QVERIFY(m_program->find(u"Details: Updated at"_s).text() != updated);
    QVERIFY(!m_program->find(u"Details: Description"_s).has(SpokenState::Editable));
    verifyValueIsNowhere();
    QCOMPARE(m_program->unnamedControls(), QStringList());
}

void TestAccessibility::errorsBelongToFields()
{
    QVERIFY(m_program->open(u"prod/stripe/api-key"_s));
    const Spoken name = m_program->find(u"Name"_s, SpokenRole::Text);
    QVERIFY(name.takeFocus());
    m_reader.forget();
    QVERIFY(name.setText(u"no spaces"_s));
    SOON(name.description().contains(u"space"));
    // A screen reader reads what changes about the field that has the focus.
    SOON(std::any_of(m_reader.heard().begin(), m_reader.heard().end(), [&](const auto &event) {
        return event.what == u"PropertyChange:accessible-description"_s && event.name == u"Name"_s;
    }));
    QVERIFY(!m_program->find(u"Save"_s, SpokenRole::PushButton).has(SpokenState::Enabled));
    QVERIFY(name.setText(u"prod/postgres.url"_s));
    SOON(name.description() == u"There is a secret of this name already."_s);
    QVERIFY(name.setText(u"heard"_s));
    SOON(name.description().isEmpty());
}

void TestAccessibility::createAndDelete()
{
    QVERIFY(m_program->press(u"New…"_s));
    SOON(m_program->isThere(u"Create"_s, SpokenRole::PushButton));
    QVERIFY(m_program->find(u"Name"_s, SpokenRole::Text).setText(u"heard/new"_s));
    QVERIFY(m_program->find(u"Value"_s, SpokenRole::PasswordText).insertText(0, Value));
    QVERIFY(m_program->press(u"Create"_s));
    SOON(m_program->hasHeard(u"Saved\nThe secret has been created."_s));
    SOON(m_program->find(u"Details: Name"_s).text() == u"heard/new"_s);
    QVERIFY(m_program->isThere(u"heard/new, No deployment uses it"_s, SpokenRole::TableCell));

    m_reader.forget();
    QVERIFY(m_program->choose(u"Secret"_s, u"Delete…"_s));
    SOON(m_program->hasHeard(u"Delete "_s));
    QVERIFY(m_program->press(u"Delete"_s));
    SOON(m_program->hasHeard(u"Deleted: heard/new"_s));
    QVERIFY(!m_program->isThere(u"heard/new, No deployment uses it"_s));
    verifyValueIsNowhere();
}

void TestAccessibility::messagesAreHeard()
{
    QVERIFY(m_program->choose(u"View"_s, u"Session activity"_s));
    for (int i = 0; i < 2; ++i) { // the second time it is shown already
        m_reader.forget();
        QVERIFY(m_program->press(u"Copy for support"_s));
        SOON(m_program->hasHeard(u"Copied"_s));
    }
    QVERIFY(m_program->find(u"Filter"_s, SpokenRole::Text).setText(u"nothing like it"_s));
    SOON(m_program->hasHeard(u"No secret matches the filter."_s));
}

void TestAccessibility::rotationIsHeard()
{
    QVERIFY(SpokenProgram::copy("HF_TOKEN=" + Value.toLatin1() + '\n'));
    QVERIFY(m_program->choose(u"Secret"_s, u"Rotate many…"_s));
    QVERIFY(m_program->press(u"Paste"_s));
    SOON(m_program->isThere(u"Entries"_s, SpokenRole::Table));
    QCOMPARE(m_program->unnamedControls(), QStringList());
    SOON(m_program->hasHeard(u"1 will be updated."_s));
    QVERIFY(m_program->press(u"Start"_s));
    SOON(m_program->hasHeard(u"Saved\n1 saved."_s));
    verifyValueIsNowhere();
}

QTEST_GUILESS_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
