// SPDX-License-Identifier: MIT
#include "driving.h"
#include "storewindow.h"

#include <QApplication>
#include <QClipboard>
#include <QTest>

namespace Latchkey {

namespace {

using namespace Qt::StringLiterals;

const QString question = u"Rename beta to beta.x?"_s;
const QByteArray renamed = R"({"name":"beta.x"})";

QByteArray notToBeRepeated(int status, const QByteArray &body = {})
{
    return response(status, body, {"x-should-retry: false"});
}

} // namespace

/// A new name breaks the deployments that refer to a secret by the old one.
class TestRenaming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void asksAboutThoseByName_data();
    void asksAboutThoseByName();
    void asksWhereUsesAreUnreadable_data();
    void asksWhereUsesAreUnreadable();
    void doesNotAskForOtherEdits();
    void renamesAnywayByKeys();
    void asksAgainWhenUsesHaveChanged();
    void takenBack_data();
    void takenBack();
    void showsUses_data();
    void showsUses();
    void showsUsesLoading();
    void showsUsesUnreadable();
    void showsUsesOfNewName();
    void listsDeploymentsAfterValueChange_data();
    void listsDeploymentsAfterValueChange();

private:
    /// Starts, with what was arranged before.
    void start() { QVERIFY(m_window->start()); }
    void rename() { m_window->setText("Name", u"beta.x"_s); }
    void saveIntoQuestion();
    /// What is read about deployments from here on.
    void answerDeployments(const QByteArray &response);
    [[nodiscard]] QString uses() const { return m_window->test.detail("detailUsedBy"); }

    std::unique_ptr<StoreWindow> m_window;
};

void TestRenaming::init()
{
    m_window = std::make_unique<StoreWindow>();
}

void TestRenaming::cleanup()
{
    QCOMPARE(QApplication::activeModalWidget(), nullptr);
    m_window.reset();
}

void TestRenaming::saveIntoQuestion()
{
    m_window->save();
    QTRY_VERIFY(m_window->test.says(question));
    QVERIFY(m_window->test.says(u"Nothing has been sent yet."_s));
    QCOMPARE(m_window->arrived(), QStringList{u"GET sec_2"_s});
    QCOMPARE(m_window->sentBodies(), QByteArrayList());
    QCOMPARE(QApplication::focusWidget(), m_window->test.button("Keep editing"));
    QVERIFY(m_window->test.window.isWindowModified());
}

void TestRenaming::answerDeployments(const QByteArray &response)
{
    m_window->test.server.answerAlways(Script(response).on("GET", "/deployments"));
}

void TestRenaming::asksAboutThoseByName_data()
{
    QTest::addColumn<QStringList>("byName");
    QTest::addColumn<QStringList>("byId");
    QTest::addColumn<QString>("listed"); // empty: it is not asked
    QTest::newRow("not used") << QStringList() << QStringList() << QString();
    QTest::newRow("by ID") << QStringList() << QStringList{u"one"_s, u"two"_s} << QString();
    QTest::newRow("by name") << QStringList{u"web"_s} << QStringList() << u"web"_s;
    QTest::newRow("both") << QStringList{u"web"_s, u"api"_s} << QStringList{u"other"_s}
                          << u"api, web"_s;
    QTest::newRow("the same by both") << QStringList{u"web"_s} << QStringList{u"web"_s} << u"web"_s;
}

void TestRenaming::asksAboutThoseByName()
{
    QFETCH(const QStringList, byName);
    QFETCH(const QStringList, byId);
    QFETCH(const QString, listed);
    for (const QString &name : byName)
        m_window->store.addDeployment(name, {u"beta"_s, u"gamma"_s});
    for (const QString &name : byId)
        m_window->store.addDeployment(name, {u"sec_2"_s});
    m_window->store.addDeployment(u"stranger"_s, {u"alpha"_s, u"sec_1"_s, u"BETA"_s, u"beta.x"_s});
    start();
    rename();
    if (!listed.isEmpty()) {
        saveIntoQuestion();
        QVERIFY(m_window->test.says(
            u"These deployments refer to it by name and will lose it: %1. Nothing"_s.arg(listed)));
        return;
    }
    m_window->save();
    QTRY_COMPARE(m_window->headlines(), QStringList{u"Saved"_s});
    QVERIFY(!m_window->test.says(question));
    QCOMPARE(m_window->sentBodies(), QByteArrayList{renamed});
}

void TestRenaming::asksWhereUsesAreUnreadable_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("why");
    QTest::newRow("403") << response(403, {}) << u"not allowed"_s;
    QTest::newRow("404") << response(404, {}) << u"The server has no list of deployments."_s;
    QTest::newRow("500") << notToBeRepeated(500) << u"500"_s;
    QTest::newRow("garbage") << response(200, "hello") << QString();
    QTest::newRow("no list") << response(200, R"({"data":7})") << QString();
    QTest::newRow("part of a deployment")
        << response(200, R"({"data":[{"name":"web","environment_variables":7}]})") << QString();
}

void TestRenaming::asksWhereUsesAreUnreadable()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, why);
    answerDeployments(answer);
    start();
    rename();
    saveIntoQuestion();
    QVERIFY(m_window->test.says(u"Which deployments use it could not be read."_s));
    QVERIFY2(m_window->test.says(why), qPrintable(shownText(m_window->test.window)));
    QVERIFY(m_window->test.answer("Rename it anyway"));
    QTRY_COMPARE(m_window->headlines(), QStringList{u"Saved"_s});
    QCOMPARE(m_window->sentBodies(), QByteArrayList{renamed});
}

void TestRenaming::doesNotAskForOtherEdits()
{
    answerDeployments(notToBeRepeated(500));
    start();
    m_window->setText("Description", u"New"_s);
    m_window->typeValue();
    m_window->save();
    QTRY_COMPARE(m_window->headlines(), QStringList{u"Saved"_s});
    QCOMPARE(m_window->sentBodies().size(), 1);
}

void TestRenaming::renamesAnywayByKeys()
{
    m_window->store.addDeployment(u"web"_s, {u"beta"_s});
    start();
    rename();
    saveIntoQuestion();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), m_window->test.button("Rename it anyway"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(m_window->headlines(), QStringList{u"Saved"_s});
    QTest::qWait(20);
    QCOMPARE(m_window->sentBodies(), QByteArrayList{renamed});
    QCOMPARE(m_window->arrived(), (QStringList{u"GET sec_2"_s, u"GET sec_2"_s, u"PATCH sec_2"_s}));
    // It was for that time: another new name is another question.
    m_window->store.addDeployment(u"late"_s, {u"beta.x"_s});
    m_window->setText("Name", u"beta.x.y"_s);
    m_window->save();
    QTRY_VERIFY(m_window->test.says(u"Rename beta.x to beta.x.y?"_s));
    QVERIFY(m_window->test.says(u"will lose it: late."_s));
    QCOMPARE(m_window->sentBodies().size(), 1);
}

void TestRenaming::asksAgainWhenUsesHaveChanged()
{
    m_window->store.addDeployment(u"web"_s, {u"beta"_s});
    start();
    rename();
    saveIntoQuestion();
    m_window->store.addDeployment(u"api"_s, {u"beta"_s});
    QVERIFY(m_window->test.answer("Rename it anyway"));
    QTRY_VERIFY(m_window->test.says(u"will lose it: api, web."_s));
    QCOMPARE(m_window->sentBodies(), QByteArrayList());
    answerDeployments(notToBeRepeated(500)); // what was accepted does not cover what is not known
    QVERIFY(m_window->test.answer("Rename it anyway"));
    QTRY_VERIFY(m_window->test.says(u"Which deployments use it could not be read."_s));
    QCOMPARE(m_window->sentBodies(), QByteArrayList());
    QVERIFY(m_window->test.answer("Rename it anyway"));
    QTRY_COMPARE(m_window->headlines(), QStringList{u"Saved"_s});
    QCOMPARE(m_window->sentBodies(), QByteArrayList{renamed});
}

void TestRenaming::takenBack_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"Return", "Esc", "button", "typing"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestRenaming::takenBack()
{
    QFETCH(const QString, how);
    m_window->store.addDeployment(u"web"_s, {u"beta"_s});
    start();
    rename();
    saveIntoQuestion();
    if (how == u"Return"_s)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    else if (how == u"Esc"_s)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    else if (how == u"button"_s)
        QVERIFY(m_window->test.answer("Keep editing"));
    else
        type(m_window->test.field("Description"), u"d"_s);
    QVERIFY(!m_window->test.says(question));
    QVERIFY(m_window->test.summary().startsWith(u"Will change: name"_s));
    if (how != u"typing"_s)
        QCOMPARE(QApplication::focusWidget(), m_window->test.field("Name"));
    QTest::qWait(20);
    QCOMPARE(m_window->sentBodies(), QByteArrayList());
    m_window->save(); // to take it back is no answer for good
    QTRY_VERIFY(m_window->test.says(question));
}

void TestRenaming::showsUses_data()
{
    QTest::addColumn<QStringList>("references");
    QTest::addColumn<QString>("shown");
    QTest::newRow("none") << QStringList() << u"No deployment"_s;
    QTest::newRow("by name") << QStringList{u"beta"_s} << u"web (by name)"_s;
    QTest::newRow("by ID") << QStringList{u"sec_2"_s} << u"web (by ID)"_s;
    QTest::newRow("by both") << QStringList{u"sec_2"_s, u"beta"_s} << u"web (by name)"_s;
    QTest::newRow("another secret") << QStringList{u"gamma"_s} << u"No deployment"_s;
}

void TestRenaming::showsUses()
{
    QFETCH(const QStringList, references);
    QFETCH(const QString, shown);
    m_window->store.addDeployment(u"web"_s, references);
    start();
    QTRY_COMPARE(uses(), shown);
    m_window->store.addDeployment(u"api"_s, {u"sec_2"_s});
    QTest::keyClick(&m_window->test.window, Qt::Key_F5);
    const QString more = u"api (by ID)"_s;
    QTRY_COMPARE(uses(), shown == u"No deployment"_s ? more : more + u'\n' + shown);
    // And of another secret.
    m_window->test.clickRow(u"gamma"_s);
    QTRY_COMPARE(m_window->test.detail("detailName"), u"gamma"_s);
    QCOMPARE(uses(), references.contains(u"gamma"_s) ? u"web (by name)"_s : u"No deployment"_s);
}

void TestRenaming::showsUsesLoading()
{
    m_window->test.server.answerAlways(Script()
                                           .on("GET", "/deployments")
                                           .wait(std::chrono::milliseconds(300))
                                           .send(response(200, listJson({}))));
    start();
    QCOMPARE(uses(), u"Loading\u2026"_s);
    QTRY_COMPARE(uses(), u"No deployment"_s);
}

void TestRenaming::showsUsesUnreadable()
{
    answerDeployments(notToBeRepeated(500, R"({"error":{"message":"Oops."}})"));
    start();
    QTRY_VERIFY(uses().startsWith(u"Could not be read."_s));
    QVERIFY2(uses().contains(u"Oops."_s), qPrintable(uses()));
    m_window->mendReads();
    m_window->store.addDeployment(u"web"_s, {u"sec_2"_s});
    QTest::keyClick(&m_window->test.window, Qt::Key_F5);
    QTRY_COMPARE(uses(), u"web (by ID)"_s);
}

void TestRenaming::showsUsesOfNewName()
{
    m_window->store.addDeployment(u"old"_s, {u"beta"_s});
    m_window->store.addDeployment(u"new"_s, {u"beta.x"_s});
    start();
    QTRY_COMPARE(uses(), u"old (by name)"_s);
    rename();
    saveIntoQuestion();
    QVERIFY(m_window->test.answer("Rename it anyway"));
    QTRY_COMPARE(m_window->headlines(), QStringList{u"Saved"_s});
    QTRY_COMPARE(uses(), u"new (by name)"_s);
}

void TestRenaming::listsDeploymentsAfterValueChange_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("used");
    QTest::newRow("value") << u"Value"_s << true;
    QTest::newRow("value, not used") << u"Value"_s << false;
    QTest::newRow("description") << u"Description"_s << true;
}

void TestRenaming::listsDeploymentsAfterValueChange()
{
    QFETCH(const QString, field);
    QFETCH(const bool, used);
    if (used) {
        m_window->store.addDeployment(u"web"_s, {u"sec_2"_s});
        m_window->store.addDeployment(u"api"_s, {u"beta"_s});
    }
    m_window->store.addDeployment(u"stranger"_s, {u"gamma"_s});
    start();
    QTRY_VERIFY(used == uses().contains(u"web"_s) && !uses().startsWith(u"Loading"_s));
    m_window->setText(field.toLatin1().constData(), u"new"_s);
    m_window->save();
    QTRY_COMPARE(m_window->headlines(), QStringList{u"Saved"_s});
    const bool isTold = used && field == u"Value"_s;
    QCOMPARE(m_window->test.says(u"These deployments use it and may need a restart: api, web."_s),
             isTold);
    QCOMPARE(m_window->test.says(u"restart"_s), isTold);
    QApplication::clipboard()->clear();
    QVERIFY(m_window->test.press("Copy receipt"));
    QCOMPARE(QApplication::clipboard()->text().contains(u"Used by: api, web\n"_s), isTold);
    QCOMPARE(QApplication::clipboard()->text().contains(u"Used by"_s), isTold);
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestRenaming)
#include "tst_renaming.moc"
