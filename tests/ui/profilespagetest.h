// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"
#include "driving.h"
#include "fakecredentialstore.h"
#include "profiles/profilespage.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace Latchkey {

/// The page with the profiles, in a window of its own over a real settings file: what tests of it
/// have in common.
class ProfilesPageTest : public QObject
{
protected:
    /// What may stand in no text and no file.
    static inline const QString key = QStringLiteral("tgp_v1_SECRETKEY");
    static inline const QString password = QStringLiteral("PROXYPASSWORD");

    [[nodiscard]] static Profile plain(const QString &name)
    {
        return {.name = name,
                .baseUrl = QUrl(QStringLiteral("https://%1.example/v1").arg(name.toLower()))};
    }

    void begin()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store =
            std::make_unique<ProfileStore>(m_folder->filePath(QStringLiteral("latchkey.ini")));
        m_credentials = std::make_unique<FakeCredentialStore>();
    }

    void end()
    {
        QCOMPARE(QApplication::activeModalWidget(), nullptr);
        // Whatever the test did.
        for (const QString &secret : {key, password}) {
            QVERIFY(!settingsBytes().contains(secret.toUtf8()));
            if (m_page)
                QVERIFY(!everyText(*m_page).contains(secret));
        }
        m_page.reset();
    }

    void openPage()
    {
        m_page = std::make_unique<ProfilesPage>(*m_store, *m_credentials, m_clock);
        m_page->resize(900, 600);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    Profile add(const Profile &profile) { return m_store->add(profile).value(); }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return named<QPushButton>(*m_page, name);
    }
    void press(const QString &name) const
    {
        QVERIFY2(button(name), qPrintable(name));
        QVERIFY2(button(name)->isEnabled(), qPrintable(name));
        button(name)->setFocus();
        QTest::keyClick(button(name), Qt::Key_Return);
    }
    [[nodiscard]] QWidget *edit(const QString &name) const { return field(*m_page, name); }
    /// On some systems a combo box tells its text as its name.
    [[nodiscard]] QComboBox *combo(const QString &name) const
    {
        for (auto *box : m_page->findChildren<QComboBox *>()) {
            if (box->accessibleName() == name)
                return box;
        }
        return nullptr;
    }
    void retype(const QString &name, const QString &text) const
    {
        QVERIFY2(edit(name), qPrintable(name));
        edit(name)->setFocus();
        QTest::keySequence(edit(name), QKeySequence::SelectAll);
        QTest::keyClick(edit(name), Qt::Key_Delete);
        type(edit(name), text);
    }
    [[nodiscard]] QString textOf(const QString &name) const
    {
        return qobject_cast<QLineEdit *>(edit(name))->text();
    }
    void clickRow(int row) const
    {
        auto *list = m_page->findChild<QListView *>();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(row, 0)).center());
        QCoreApplication::processEvents();
    }
    [[nodiscard]] int currentRow() const
    {
        return m_page->findChild<QListView *>()->currentIndex().row();
    }
    [[nodiscard]] QString rowText(int row) const
    {
        return m_page->findChild<QListView *>()
            ->model()
            ->index(row, 0)
            .data(Qt::AccessibleTextRole)
            .toString();
    }
    [[nodiscard]] bool says(const QString &words) const
    {
        return shownText(*m_page).contains(words);
    }
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(bytes);
        return file.fileName();
    }
    [[nodiscard]] QByteArray settingsBytes() const
    {
        QFile file(m_folder->filePath(QStringLiteral("latchkey.ini")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] static QString account(const Profile &profile,
                                         Credential credential = Credential::ApiKey)
    {
        return credentialAccount(profile.id, credential);
    }
    /// Lets what is queued be done.
    static void settle() { QTest::qWait(1); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProfileStore> m_store;
    std::unique_ptr<FakeCredentialStore> m_credentials;
    SystemClock m_clock;
    std::unique_ptr<ProfilesPage> m_page;
};

} // namespace Latchkey
