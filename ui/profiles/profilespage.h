// SPDX-License-Identifier: MIT
#pragma once

#include "credentialstore.h"
#include "profilestore.h"

#include <QWidget>

#include <functional>

class QListView;
class QPushButton;
class QStackedWidget;

namespace Latchkey {

class Clock;
class ConnectionTestView;
class EmptyState;
class MessageBar;
class ProfileEditor;
class ProfileListModel;

/// The profiles there are, and one of them to edit or to test. Nothing that was typed is lost
/// without a question, which is asked in the page.
class ProfilesPage : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the page.
    ProfilesPage(ProfileStore &store, CredentialStore &credentials, Clock &clock,
                 QWidget *parent = nullptr);

    /// The profile that stands for the environment, shown first and not to be edited.
    void setEnvironment(const std::optional<Profile> &environment);
    /// Reads the profiles again, and shows the one with @p id, or else the first.
    void showProfile(const QString &id = {});
    /// Shows the fields of a profile that is stored once they are saved.
    void create();

    [[nodiscard]] bool hasEdits() const;
    /// Runs @p then, at once or when the user has said what is to become of the edits; never if
    /// they are to be kept.
    void leaveThen(const std::function<void()> &then);
    /// One step back: from a question its safe answer, from a test to the fields, from those to
    /// where the page was opened from.
    void escape();

Q_SIGNALS:
    /// The user has done what there was to do.
    void closed();
    /// One was stored or removed.
    void profilesChanged();
    /// The profile with @p profileId is wanted, as it is stored; empty for the environment's.
    void connectRequested(const QString &profileId);

private:
    [[nodiscard]] QWidget *makeList();
    void connectEditor();
    void clearMessages();
    void reload();
    /// Shows in the list what the editor shows.
    void showCurrent();
    void openCurrent();
    void open(const QString &id);
    void openNothing();
    void showState();
    void duplicate();
    void askToRemove();
    void remove(const Profile &profile);
    void forgetCredential(const Profile &profile, Credential credential);
    void test();
    void showFields();
    [[nodiscard]] QString unusedName(const QString &name) const;

    ProfileStore &m_store;
    CredentialStore &m_credentials;
    std::optional<Profile> m_environment;
    /// What the right side is about; nothing where it is about none, or one not stored yet.
    std::optional<QString> m_openId;
    /// The question there is, is what is to become of edits.
    bool m_asksAboutEdits = false;

    MessageBar *m_messages;
    ProfileListModel *m_model;
    QListView *m_list;
    QPushButton *m_add;
    QPushButton *m_duplicate;
    QPushButton *m_remove;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    ProfileEditor *m_editor;
    ConnectionTestView *m_test;
};

} // namespace Latchkey
