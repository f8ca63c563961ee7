// SPDX-License-Identifier: MIT
#include "storewindow.h"

#include "driving.h"
#include "fields/exacttextedit.h"

#include <QApplication>
#include <QTest>

namespace Latchkey {

using namespace Qt::StringLiterals;

StoreWindow::StoreWindow()
    : store({{.id = u"sec_1"_s, .name = u"alpha"_s},
             {.id = u"sec_2"_s, .name = u"beta"_s, .description = u"Second\r\nof\u00a0three"_s},
             {.id = u"sec_3"_s, .name = u"gamma"_s}})
{
    mendReads();
}

bool StoreWindow::connectToStore()
{
    test.connectNow();
    return QTest::qWaitFor([this] { return test.rows().size() == 3; });
}

bool StoreWindow::start()
{
    return connectToStore() && openBeta();
}

bool StoreWindow::start(Profile profile)
{
    profile.name = u"Production"_s;
    profile.baseUrl = test.server.url();
    const auto added = test.profiles.add(profile);
    if (!added)
        return false;
    test.credentials.kept[credentialAccount(added->id, Credential::ApiKey)] =
        SensitiveString(TestKey);
    test.window.show();
    test.window.activateWindow();
    return QTest::qWaitForWindowActive(&test.window) && test.flow.start(u"production"_s)
        && QTest::qWaitFor([this] { return test.rows().size() == 3; }) && openBeta();
}

bool StoreWindow::openBeta()
{
    test.clickRow(u"beta"_s);
    return QTest::qWaitFor([this] {
        const QWidget *name = test.field("Name");
        return name && name->isEnabled() && test.nameText() == u"beta"_s;
    });
}

void StoreWindow::setText(const char *field, const QString &text) const
{
    QWidget *widget = test.field(field);
    QVERIFY(widget);
    QTest::keySequence(widget, QKeySequence::SelectAll);
    if (text.isEmpty())
        QTest::keyClick(widget, Qt::Key_Delete);
    type(widget, text);
}

void StoreWindow::save()
{
    forgetRequests();
    QTest::keyClick(&test.window, Qt::Key_S, Qt::ControlModifier);
}

QStringList StoreWindow::arrived() const
{
    QStringList words;
    const QList<RecordedRequest> requests = test.server.requests().sliced(m_before);
    for (const RecordedRequest &request : requests) {
        const QByteArray last = request.target.mid(request.target.lastIndexOf('/') + 1);
        if (last != "deployments" && last != "whoami")
            words << QString::fromLatin1(request.method + ' ' + last);
    }
    return words;
}

QByteArrayList StoreWindow::sentBodies() const
{
    QByteArrayList bodies;
    for (const RecordedRequest &request : test.changes())
        bodies << request.body;
    return bodies;
}

QStringList StoreWindow::headlines() const
{
    QStringList found = shownText(test.window).split(u'\n');
    found.removeIf([](const QString &line) {
        return line != u"Saved"_s && line != u"Not saved"_s && line != u"Outcome unknown"_s;
    });
    return found;
}

bool StoreWindow::shows(const QWidget *widget, const QString &words)
{
    if (!widget || !widget->isVisible())
        return false;
    QStringList texts{shownText(*widget)};
    for (const auto *text : widget->findChildren<ExactTextEdit *>()) {
        if (text->isVisible())
            texts << text->text();
    }
    return texts.join(u'\n').contains(words);
}

bool StoreWindow::hidesValue() const
{
    return !everyText(test.window).contains(QStringView(TypedValue));
}

bool StoreWindow::tabTo(const std::function<bool(QWidget *)> &isThere)
{
    for (int i = 0; i < 60; ++i) {
        QWidget *focused = QApplication::focusWidget();
        if (!focused)
            return false;
        if (isThere(focused))
            return true;
        QTest::keyClick(focused, Qt::Key_Tab);
    }
    return false;
}

bool StoreWindow::tabTo(QWidget *widget)
{
    return widget && tabTo([widget](QWidget *focused) { return focused == widget; });
}

void StoreWindow::answerRead(const QByteArray &response)
{
    test.server.answer(Script(response).on("GET", "/sec_2"));
}

void StoreWindow::breakReads()
{
    test.server.answerAlways(
        Script(response(500, {}, {"x-should-retry: false"})).on("GET", "/sec_2"));
}

void StoreWindow::mendReads()
{
    test.server.forgetAnswers();
    store.serve(test.server);
}

} // namespace Latchkey
