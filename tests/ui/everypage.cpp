// SPDX-License-Identifier: MIT
#include "everypage.h"

#include "proxypage.h"
#include "secretlistview.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

#include <algorithm>

namespace Latchkey {

using namespace Qt::StringLiterals;

class EveryPage::Rotation : public RotatePageTest
{
public:
    Rotation() { begin(); }
    ~Rotation() override { end(); }

    QWidget *page(bool withFile)
    {
        if (withFile)
            read();
        return m_page.get();
    }
};

class EveryPage::Profiles : public ProfilesPageTest
{
public:
    Profiles()
    {
        begin();
        add({.name = u"Production"_s,
             .baseUrl = QUrl(u"https://api.example/v1"_s),
             .color = ProfileColor::Red,
             .isProtected = true,
             .proxy = {.kind = ProxyChoice::Kind::Http, .host = u"proxy.example"_s, .port = 3128},
             .project = ProfileProject{.id = u"proj_1"_s, .name = u"payments"_s}});
        add({.name = u"Local"_s, .baseUrl = QUrl(u"http://127.0.0.1:9/v1"_s)});
        openPage();
    }
    ~Profiles() override { end(); }

    QWidget *page() const { return m_page.get(); }
    void choose(int row) const { clickRow(row); }
};

EveryPage::EveryPage(const RecordingTranslator &translator) : m_translator(translator) { }

EveryPage::~EveryPage() = default;

QWidget *EveryPage::show(const QString &name)
{
    QWidget *page = nullptr;
    if (name.startsWith(u"rotate")) {
        m_rotation = std::make_unique<Rotation>();
        page = m_rotation->page(name == u"rotate-file");
    } else if (name.startsWith(u"profile")) {
        page = showProfiles(name);
    } else {
        page = showSecrets(name);
    }
    if (!page)
        return nullptr;
    page->resize(900, 600);
    QTest::qWait(30); // for what is laid out or put into words later
    return page;
}

bool EveryPage::isButtonShown(const QWidget &root, const QString &name) const
{
    const auto *button = find<QAbstractButton>(root, name);
    return button && button->isEnabled();
}

bool EveryPage::press(const QWidget &root, const QString &name) const
{
    for (auto *button : root.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->isEnabled()
            && m_translator.isFor(button->text(), name)) {
            button->click();
            return true;
        }
    }
    return false;
}

bool EveryPage::trigger(const QString &name) const
{
    for (const QAction *menu : m_window->test.window.menuBar()->actions()) {
        for (QAction *action : menu->menu()->actions()) {
            if (m_translator.isFor(action->text(), name) && action->isEnabled()) {
                action->trigger();
                return true;
            }
        }
    }
    return false;
}

void EveryPage::write(const QString &field, const QString &text) const
{
    const auto widgets = m_window->test.window.findChildren<QWidget *>();
    const auto found = std::find_if(widgets.begin(), widgets.end(), [&](QWidget *widget) {
        return widget->isVisible() && widget->focusPolicy() != Qt::NoFocus
            && m_translator.isFor(accessibleName(widget), field);
    });
    QVERIFY2(found != widgets.end(), qPrintable(field));
    QTest::keySequence(*found, QKeySequence::SelectAll);
    paste(*found, text);
}

QWidget *EveryPage::showSecrets(const QString &name)
{
    m_window = std::make_unique<StoreWindow>();
    WindowUnderTest &test = m_window->test;
    if (name == u"key") {
        test.window.show();
        return &test.window;
    }
    if (name == u"proxy") {
        auto *page = new ProxyPage;
        page->ask({.host = u"proxy.example"_s, .port = 3128}, u"ada"_s, true);
        test.window.showPage(page);
        test.window.show();
        return &test.window;
    }
    if (name == u"no-secrets")
        test.server.answer(Script(response(200, listJson({}))).on("GET", "/secrets"));
    if (name == u"list-failed")
        test.server.answerAll(
            Script(response(403, R"({"error":{"message":"Not for you"}})")).on("GET", "/secrets"));
    test.server.answerAlways(
        Script(response(200, R"({"project_id":"proj_1","project_name":"payments"})"))
            .on("GET", "/whoami"));
    test.window.connectTo({.baseUrl = test.server.url(), .key = SensitiveString(TestKey)},
                          {.name = u"Production"_s,
                           .baseUrl = test.server.url(),
                           .color = ProfileColor::Red,
                           .isProtected = true});
    test.window.show();
    test.window.activateWindow();
    if (!QTest::qWaitForWindowActive(&test.window))
        return nullptr;
    if (name == u"no-secrets" || name == u"list-failed") {
        return QTest::qWaitFor([&] {
            return isButtonShown(test.window, u"Look again"_s)
                || isButtonShown(test.window, u"Retry"_s);
        })
            ? &test.window
            : nullptr;
    }
    auto *list = test.window.findChild<SecretListView *>();
    if (!QTest::qWaitFor([list] { return list->model()->rowCount() == 3; }))
        return nullptr;
    if (name == u"no-match") {
        write(u"Filter"_s, u"nothing"_s);
        QTest::qWait(50);
    } else if (name != u"list" && !(open() && openAndDo(name))) {
        return nullptr;
    }
    return &test.window;
}

bool EveryPage::open()
{
    const MainWindow &window = m_window->test.window;
    auto *list = window.findChild<SecretListView *>();
    const QModelIndex beta = list->model()->index(1, 0);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(beta).center());
    return QTest::qWaitFor([&] {
        const auto *name = find<QLineEdit>(window, u"Name"_s);
        return name && name->isEnabled() && name->text() == u"beta";
    });
}

bool EveryPage::openAndDo(const QString &name)
{
    WindowUnderTest &test = m_window->test;
    if (name == u"open")
        return true;
    if (name == u"activity")
        return trigger(u"Session activity"_s);
    if (name == u"delete")
        return trigger(u"Delete\u2026"_s) && QTest::qWaitFor([&] {
                   return find<QLineEdit>(test.window, u"Name to confirm"_s) != nullptr;
               });
    if (name == u"conflict")
        return meetConflict();
    if (name == u"rename")
        return renameUsed();
    if (name == u"new") {
        if (!trigger(u"New secret\u2026"_s))
            return false;
        write(u"Name"_s, u"a b"_s);
        return true;
    }
    write(u"Value"_s,
          name == u"wrong" || name == u"revealed" ? u"{\"a\": \u00a0\r\n1,\n  \u200bb}  \n\n"_s
                                                  : u"v 1"_s);
    if (name == u"edited")
        return true;
    if (name == u"wrong") {
        write(u"Description"_s, QString(300, u'x'));
        return true;
    }
    if (name == u"revealed") {
        auto *button = find<QAbstractButton>(test.window, u"Reveal"_s);
        QTest::mousePress(button, Qt::LeftButton);
        QTest::mouseRelease(button, Qt::LeftButton);
        return button->isChecked();
    }
    if (name == u"generate")
        return press(test.window, u"Generate\u2026"_s);
    if (name == u"leave") {
        test.window.close();
        return true;
    }
    if (name == u"saving")
        test.server.answer(Script().on("PATCH").hang());
    if (name == u"refused" || name == u"another-key")
        test.answerChange(response(401, R"({"error":{"message":"The key has expired"}})"));
    if (!saveTo(name == u"saving" ? u"Cancel"_s : u"Copy receipt"_s))
        return false;
    return name != u"another-key" || press(test.window, u"Enter another key"_s);
}

bool EveryPage::saveTo(const QString &button)
{
    const MainWindow &window = m_window->test.window;
    if (!trigger(u"Save"_s))
        return false;
    // The profile is protected, so that the name is asked for.
    if (!QTest::qWaitFor([&] { return find<QLineEdit>(window, u"Name to confirm"_s) != nullptr; }))
        return false;
    write(u"Name to confirm"_s, u"beta"_s);
    QTest::keyClick(find<QLineEdit>(window, u"Name to confirm"_s), Qt::Key_Return);
    return QTest::qWaitFor([&] { return isButtonShown(window, button); });
}

bool EveryPage::renameUsed()
{
    m_window->store.addDeployment(u"chat"_s, {u"beta"_s});
    write(u"Name"_s, u"omega"_s);
    return saveTo(u"Rename it anyway"_s);
}

bool EveryPage::meetConflict()
{
    write(u"Description"_s, u"Mine"_s);
    write(u"Value"_s, u"v"_s);
    m_window->store.changeByOther(u"sec_2"_s,
                                  [](StoredSecret &secret) { secret.description = u"Theirs"_s; });
    return saveTo(u"Decide later"_s);
}

QWidget *EveryPage::showProfiles(const QString &name)
{
    m_profiles = std::make_unique<Profiles>();
    QWidget *page = m_profiles->page();
    if (name == u"profile" && !press(*page, u"Add"_s))
        return nullptr;
    if (name == u"profile-test") {
        m_profiles->choose(1);
        auto *key = find<QLineEdit>(*page, u"API key"_s);
        if (!key)
            return nullptr;
        paste(key, u"key-1"_s);
        if (!press(*page, u"Test connection"_s))
            return nullptr;
        return QTest::qWaitFor([&] {
            return isButtonShown(*page, u"Back to the profile"_s)
                && !isButtonShown(*page, u"Cancel test"_s);
        })
            ? page
            : nullptr;
    }
    return page;
}

} // namespace Latchkey
