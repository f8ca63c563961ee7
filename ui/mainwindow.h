// SPDX-License-Identifier: MIT
#pragma once

#include "apierror.h"
#include "clock.h"
#include "connection.h"
#include "identity.h"
#include "leftnote.h"
#include "message.h"
#include "profile.h"

#include <QMainWindow>

#include <functional>
#include <optional>

class QAction;
class QStackedWidget;

namespace Latchkey {

class ActivityDock;
class AppearanceMenu;
class ConnectPage;
class ConnectionBanner;
class ConnectionSwitch;
class EmptyState;
class IdleMenu;
class MessageBar;
class SessionEnd;
class Workspace;
class WorkspaceActions;

/// The program's window: the page that asks for a key, or the workspace over a connection.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// @p baseUrl is where a key given in the window is used; @p secret is opened on connecting.
    /// @p clock must outlive the window. @p note tells what became of a save that was running when
    /// the program was told to end.
    MainWindow(QUrl baseUrl, QString secret, Clock &clock, LeftNote note,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows the project behind @p connection, which is what @p profile stands for.
    void connectTo(Connection connection, const Profile &profile = {});
    /// Null while there is no connection.
    [[nodiscard]] Workspace *workspace() const { return m_workspace; }
    [[nodiscard]] ConnectPage *connectPage() const { return m_connectPage; }
    [[nodiscard]] ConnectionSwitch *connectionSwitch() const { return m_switch; }
    [[nodiscard]] IdleMenu *idleMenu() const { return m_idleMenu; }
    [[nodiscard]] AppearanceMenu *appearanceMenu() const { return m_appearanceMenu; }
    /// Calls @p leave once nothing would be lost by leaving the project; never, if the user stays.
    void leaveThen(std::function<void()> leave);
    /// Leaves the project, and asks for a key.
    void disconnectFromServer();
    /// Shows @p page in place of the project, whose edits stay.
    void showPage(QWidget *page);
    /// Shows the project again, or where there is none, asks for a key.
    void showProject();
    /// Shows @p headline and @p text in place of the project, with one way on.
    void showWaiting(const QString &headline, const QString &text = {}, const QString &action = {},
                     std::function<void()> run = {});
    /// Tells @p message above the pages.
    void showNotice(const Message &message);

    /// Says that the demo is on its way, or why it is not.
    void showDemoStarting();
    void showDemoError(const QString &reason);
    /// Says that the key in the environment is none, which is why another one is asked for.
    void showKeyProblem();

    /// The program is told to end: it closes once nothing is lost by it. A save that is running
    /// comes to its end, and what becomes of it is noted for the next start; edits are asked about.
    void endSession();

Q_SIGNALS:
    /// @p workspace is the new project's, and not shown yet.
    void connected(Latchkey::Workspace *workspace);
    void demoRequested();
    /// A key was typed that can be used; connectPage() has it.
    void keyEntered();
    /// Credentials for the proxy are to be asked for, as @p error says.
    void proxyPasswordRequested(const Latchkey::ApiError &error);
    void identified(const std::optional<Latchkey::Identity> &identity);
    void projectAccepted(const Latchkey::ProfileProject &project);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addActions();
    void addToolBar();
    /// Asks for what @p error wants, with the workspace and its edits kept.
    void askForCredentials(const ApiError &error);
    void showIdentity(const std::optional<Identity> &identity);
    void showActionState();
    void showAbout();

    QUrl m_baseUrl;
    QString m_secret;
    /// The connection's, with the host where it has no name.
    Profile m_profile;
    Clock &m_clock;
    MessageBar *m_notice;
    QStackedWidget *m_pages;
    ConnectPage *m_connectPage;
    EmptyState *m_waitingPage;
    ConnectionBanner *m_banner;
    ConnectionSwitch *m_switch;
    ActivityDock *m_activity;
    IdleMenu *m_idleMenu;
    AppearanceMenu *m_appearanceMenu;
    Workspace *m_workspace = nullptr;
    WorkspaceActions *m_actions;
    QAction *m_disconnect;
    SessionEnd *m_end;
};

} // namespace Latchkey
