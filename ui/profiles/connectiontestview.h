// SPDX-License-Identifier: MIT
#pragma once

#include "connectiontest.h"
#include "credentialstore.h"
#include "profile.h"

#include <QList>
#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace Latchkey {

class MessageBar;
class SymbolLabel;

/// Tests the connection that a profile stands for, and shows each step with what it found or why it
/// failed.
class ConnectionTestView : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the view.
    ConnectionTestView(CredentialStore &credentials, Clock &clock, QWidget *parent = nullptr);
    ~ConnectionTestView() override;

    /// Begins, in place of what there was. A credential that is not given is read from the
    /// credential store, if the profile has an ID.
    void start(const Profile &profile, std::optional<SensitiveString> key,
               std::optional<SensitiveString> proxyPassword);
    /// Gives up, without a word.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    /// The user has seen enough.
    void closed();
    /// The store was asked for a credential of the profile with @p profileId, and has it or has
    /// not.
    void credentialRead(const QString &profileId, Latchkey::Credential credential, bool isStored);

private:
    struct Row
    {
        SymbolLabel *icon;
        QLabel *name;
        QLabel *state;
        QLabel *details;
    };

    [[nodiscard]] QWidget *makeRows();
    [[nodiscard]] QWidget *makeButtons();
    void read(Credential credential,
              std::function<void(tl::expected<SensitiveString, CredentialError>)> take);
    void takeKey(SensitiveString key, std::optional<SensitiveString> proxyPassword);
    void run(SensitiveString key, std::optional<SensitiveString> proxyPassword);
    void showStep(const TestedStep &step);
    void end(ConnectionTest::Outcome outcome);
    /// Ends before the first step.
    void refuse(const QString &headline, const QString &text);
    void cancel();
    void showState();
    void copy();

    CredentialStore &m_credentials;
    Clock &m_clock;
    Profile m_profile;
    bool m_isRunning = false;
    QList<TestedStep> m_steps;
    std::unique_ptr<ConnectionTest> m_test;
    /// Lives as long as an answer of the credential store is waited for.
    std::unique_ptr<QObject> m_reading;

    QLabel *m_heading;
    MessageBar *m_messages;
    QLabel *m_waiting;
    QScrollArea *m_scroll;
    QList<Row> m_rows;
    QPushButton *m_cancel;
    QPushButton *m_copy;
    QPushButton *m_back;
};

} // namespace Latchkey
