// SPDX-License-Identifier: MIT

// The real program on an accessibility bus, worked by what a screen reader has and by nothing else.

#include "screenreader.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

/// Of which every part is told apart from all else that is heard.
const QString Value = u"Zq7Xw9Kj4"_s;

/// Waits in long steps: each look at the whole tree is some hundred calls.
template <typename Condition> bool eventually(Condition condition)
{
    constexpr int Steps = 100;
    for (int i = 0; i < Steps; ++i) {
        if (condition())
            return true;
        QTest::qWait(100);
    }
    return false;
}

/// Makes sure that the condition comes true, and says what there was if it does not.
#define SOON(condition)                                                                            \
    QVERIFY2(eventually([&] { return condition; }), qPrintable(everyText().join(u'\n')))

} // namespace

class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyControlIsNamed();
    void isReadInOrder();
    void mainJob();
    void errorsBelongToFields();
    void createAndDelete();
    void messagesAreHeard();
    void rotationIsHeard();

private:
    [[nodiscard]] Spoken find(const QString &name, std::optional<SpokenRole> role = {}) const;
    [[nodiscard]] bool isThere(const QString &name, std::optional<SpokenRole> role = {}) const
    {
        return find(name, role).isValid();
    }
    [[nodiscard]] bool press(const QString &name) const;
    [[nodiscard]] bool choose(const QString &menu, const QString &item) const;
    [[nodiscard]] bool open(const QString &secret) const;
    void enter(const QString &page);
    [[nodiscard]] QStringList unnamedControls() const;
    /// What has been announced has @p words.
    [[nodiscard]] bool hasHeard(const QString &words) const;
    /// Every name, description and text that can be read.
    [[nodiscard]] QStringList everyText() const;
    void verifyValueIsNowhere() const;

    ScreenReader m_reader;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<QProcess> m_process;
};

void TestAccessibility::initTestCase()
{
    QVERIFY(m_reader.start());
}

void TestAccessibility::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_home->path());
    for (const char *name :
         {"XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"})
        environment.remove(QLatin1StringView(name));
    environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    m_process->setProcessEnvironment(environment);
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process->start(QStringLiteral(LATCHKEY), {u"--demo"_s});
    SOON(m_reader.program().isValid());
    SOON(isThere(u"prod/stripe/api-key"_s));
    m_reader.forget();
}

void TestAccessibility::cleanup()
{
    m_process->kill(); // not asked: there may be edits
    m_process->waitForFinished();
    QTRY_VERIFY(!m_reader.program().isValid());
}

Spoken TestAccessibility::find(const QString &name, std::optional<SpokenRole> role) const
{
    return ScreenReader::find(m_reader.program(), name, role);
}

bool TestAccessibility::press(const QString &name) const
{
    return find(name, SpokenRole::PushButton).act(u"Press"_s);
}

bool TestAccessibility::choose(const QString &menu, const QString &item) const
{
    if (!find(menu).act(u"ShowMenu"_s))
        return false;
    return eventually([&] { return find(item, SpokenRole::MenuItem).act(u"Press"_s); });
}

bool TestAccessibility::open(const QString &secret) const
{
    return find(secret).act(u"Toggle"_s) && eventually([&] {
               const QString shown = find(u"Details: Name"_s).text();
               return !shown.isEmpty() && secret.startsWith(shown);
           });
}

void TestAccessibility::enter(const QString &page)
{
    if (page == u"activity") {
        QVERIFY(choose(u"View"_s, u"Session activity"_s));
        SOON(isThere(u"Session activity"_s, SpokenRole::Table));
    } else if (page == u"secret") {
        QVERIFY(open(u"registry.pull-token, No deployment uses it"_s));
    } else if (page == u"question") {
        QVERIFY(choose(u"Secret"_s, u"Delete…"_s));
        SOON(isThere(u"Keep it"_s));
    } else if (page == u"generate") {
        QVERIFY(press(u"Keep it"_s));
        QVERIFY(press(u"Generate…"_s));
        SOON(isThere(u"Length"_s));
    } else if (page == u"new") {
        QVERIFY(press(u"New…"_s));
        SOON(isThere(u"Create"_s, SpokenRole::PushButton));
    } else if (page == u"rotate") {
        QVERIFY(choose(u"Secret"_s, u"Rotate many…"_s));
        SOON(isThere(u"Choose file…"_s));
    } else if (page == u"connect") {
        QVERIFY(choose(u"File"_s, u"Disconnect"_s));
        SOON(isThere(u"API key"_s, SpokenRole::PasswordText));
    } else if (page == u"profiles") {
        QVERIFY(choose(u"Connection: none"_s, u"Manage connections…"_s));
        SOON(isThere(u"Profiles"_s));
    }
}

QStringList TestAccessibility::unnamedControls() const
{
    QStringList unnamed;
    int controls = 0;
    ScreenReader::walk(m_reader.program(), [&](const Spoken &object) {
        const bool isControl = object.has(SpokenState::Focusable)
            || (!object.actions().isEmpty() && !object.is(SpokenRole::ScrollBar));
        controls += isControl;
        if (isControl && object.name().isEmpty())
            unnamed << object.roleName() + u' ' + object.path();
        return true;
    });
    if (controls < 10)
        unnamed << u"no controls"_s;
    return unnamed;
}

// One page after the other, by actions alone.
void TestAccessibility::everyControlIsNamed()
{
    for (const char *page : {"list", "secret", "question", "generate", "new", "activity", "rotate",
                             "connect", "profiles"}) {
        enter(QLatin1StringView(page));
        if (QTest::currentTestFailed())
            return;
        const QStringList unnamed = unnamedControls();
        QVERIFY2(unnamed.isEmpty(),
                 qPrintable(QLatin1StringView(page) + u": "_s + unnamed.join(u", ")));
    }
}

bool TestAccessibility::hasHeard(const QString &words) const
{
    return m_reader.announced().join(u'\n').contains(words);
}

QStringList TestAccessibility::everyText() const
{
    QStringList all;
    ScreenReader::walk(m_reader.program(), [&all](const Spoken &object) {
        all << object.name() << object.description() << object.text();
        return true;
    });
    for (const ScreenReader::Event &event : m_reader.heard())
        all << event.what << event.name << event.description << event.carried;
    return all;
}

void TestAccessibility::verifyValueIsNowhere() const
{
    for (const QString &text : everyText()) {
        for (qsizetype at = 0; at + 4 <= Value.size(); ++at)
            QVERIFY2(!text.contains(Value.sliced(at, 4)), qPrintable(text));
    }
}

void TestAccessibility::isReadInOrder()
{
    QVERIFY(open(u"prod/stripe/api-key"_s));
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
    QVERIFY(open(u"prod/stripe/api-key"_s));
    const QString updated = find(u"Details: Updated at"_s).text();

    const Spoken description = find(u"Description"_s, SpokenRole::Text);
    QVERIFY(description.text().startsWith(u"Live Stripe key"));
    QVERIFY(description.setText(u"Heard, not seen"_s));
    QCOMPARE(description.text(), u"Heard, not seen"_s);
    const Spoken value = find(u"Value"_s, SpokenRole::PasswordText);
    QVERIFY(value.description().contains(u"Stored values are never shown"));
    QVERIFY(value.insertText(0, Value));
    SOON(isThere(u"Will change: description, value"_s));
    verifyValueIsNowhere();
    QVERIFY(find(u"Reveal"_s).act(u"Toggle"_s));
    QTest::qWait(100);
    verifyValueIsNowhere();

    QVERIFY(!hasHeard(u"Saved"_s));
    QVERIFY(press(u"Save"_s));
    SOON(hasHeard(u"Saved\nChanged: description, value."_s));
    QCOMPARE(m_reader.announced().join(u'\n').count(u"Changed: "), 1);
    QCOMPARE(find(u"Details: Description"_s).text(), u"Heard, not seen"_s);
    QVERIFY(find(u"Details: Updated at"_s).text() != updated);
    QVERIFY(!find(u"Details: Description"_s).has(SpokenState::Editable));
    verifyValueIsNowhere();
    QCOMPARE(unnamedControls(), QStringList());
}

void TestAccessibility::errorsBelongToFields()
{
    QVERIFY(open(u"prod/stripe/api-key"_s));
    const Spoken name = find(u"Name"_s, SpokenRole::Text);
    QVERIFY(name.takeFocus());
    m_reader.forget();
    QVERIFY(name.setText(u"no spaces"_s));
    SOON(name.description().contains(u"space"));
    // A screen reader reads what changes about the field that has the focus.
    SOON(std::any_of(m_reader.heard().begin(), m_reader.heard().end(), [&](const auto &event) {
        return event.what == u"PropertyChange:accessible-description"_s && event.name == u"Name"_s;
    }));
    QVERIFY(!find(u"Save"_s, SpokenRole::PushButton).has(SpokenState::Enabled));
    QVERIFY(name.setText(u"prod/postgres.url"_s));
    SOON(name.description() == u"There is a secret of this name already."_s);
    QVERIFY(name.setText(u"heard"_s));
    SOON(name.description().isEmpty());
}

void TestAccessibility::createAndDelete()
{
    enter(u"new"_s);
    QVERIFY(find(u"Name"_s, SpokenRole::Text).setText(u"heard/new"_s));
    QVERIFY(find(u"Value"_s, SpokenRole::PasswordText).insertText(0, Value));
    QVERIFY(press(u"Create"_s));
    SOON(hasHeard(u"Saved\nThe secret has been created."_s));
    SOON(find(u"Details: Name"_s).text() == u"heard/new"_s);
    QVERIFY(isThere(u"heard/new, No deployment uses it"_s, SpokenRole::TableCell));

    m_reader.forget();
    QVERIFY(choose(u"Secret"_s, u"Delete…"_s));
    SOON(hasHeard(u"Delete "_s));
    QVERIFY(press(u"Delete"_s));
    SOON(hasHeard(u"Deleted: heard/new"_s));
    QVERIFY(!isThere(u"heard/new, No deployment uses it"_s));
    verifyValueIsNowhere();
}

void TestAccessibility::messagesAreHeard()
{
    enter(u"activity"_s);
    for (int i = 0; i < 2; ++i) { // the second time it is shown already
        m_reader.forget();
        QVERIFY(press(u"Copy for support"_s));
        SOON(hasHeard(u"Copied"_s));
    }
    QVERIFY(find(u"Filter"_s, SpokenRole::Text).setText(u"nothing like it"_s));
    SOON(hasHeard(u"No secret matches the filter."_s));
}

void TestAccessibility::rotationIsHeard()
{
    QProcess clipboard;
    clipboard.start(u"xclip"_s, {u"-selection"_s, u"clipboard"_s});
    clipboard.write("HF_TOKEN=" + Value.toLatin1() + '\n');
    clipboard.closeWriteChannel();
    QVERIFY(clipboard.waitForFinished()); // it goes on in the background
    enter(u"rotate"_s);
    QVERIFY(press(u"Paste"_s));
    SOON(isThere(u"Entries"_s, SpokenRole::Table));
    QCOMPARE(unnamedControls(), QStringList());
    SOON(hasHeard(u"1 will be updated."_s));
    QVERIFY(press(u"Start"_s));
    SOON(hasHeard(u"Saved\n1 saved."_s));
    verifyValueIsNowhere();
}

QTEST_GUILESS_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
