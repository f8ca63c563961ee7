// SPDX-License-Identifier: MIT
#include "connectingtest.h"

#include "connectionswitch.h"
#include "connectpage.h"
#include "driving.h"

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QMenu>
#include <QTest>

namespace Latchkey {

using namespace Qt::StringLiterals;

void ConnectingTest::begin()
{
    m_window = std::make_unique<StoreWindow>();
}

void ConnectingTest::end()
{
    QCOMPARE(QApplication::activeModalWidget(), nullptr);
    QVERIFY(!settings().contains("key-"));
    QVERIFY(!everyText(test().window).contains(u"key-"_s));
    m_window.reset();
}

Profile ConnectingTest::add(const QString &name, const QString &key)
{
    auto added = test().profiles.add({.name = name, .baseUrl = test().server.url()}).value();
    if (!key.isEmpty())
        test().credentials.kept[account(added)] = SensitiveString(key);
    return added;
}

void ConnectingTest::show()
{
    test().window.show();
    test().window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&test().window));
}

void ConnectingTest::showConnected(const QString &name)
{
    show();
    QVERIFY(test().flow.start(name));
    QTRY_COMPARE(test().rows().size(), 3);
}

void ConnectingTest::typeKey(const QString &key, bool keeps)
{
    QTRY_VERIFY(test().field("API key"));
    auto *keep = test().window.connectPage()->findChild<QCheckBox *>();
    QVERIFY(keep->isVisible());
    if (keep->isChecked() != keeps)
        QTest::keyClick(keep, Qt::Key_Space);
    QCOMPARE(keep->isChecked(), keeps);
    QTest::keyClicks(test().field("API key"), key);
    QTest::keyClick(test().field("API key"), Qt::Key_Return);
}

void ConnectingTest::chooseProfile(const QString &text)
{
    for (QAction *action : test().window.connectionSwitch()->menu()->actions()) {
        if (action->text() == text) {
            action->trigger();
            return;
        }
    }
    QFAIL("no such connection in the menu");
}

QByteArray ConnectingTest::settings() const
{
    QFile file(test().notes.filePath(u"settings.ini"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace Latchkey
