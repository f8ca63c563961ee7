// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"
#include "connection.h"
#include "leftnote.h"

#include <QMainWindow>

class QAction;
class QDockWidget;
class QSessionManager;
class QStackedWidget;

namespace Latchkey {

class ActivityModel;
class ActivityPane;
class ConnectPage;
class EmptyState;
class MessageBar;
class Workspace;

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

    /// Shows the project behind @p connection.
    void connectTo(Connection connection);
    /// Says that the demo is on its way, or why it is not.
    void showDemoStarting();
    void showDemoError(const QString &reason);
    /// Says that the key in the environment is none, which is why another one is asked for.
    void showKeyProblem();

    /// The program is told to end: it closes once nothing is lost by it. A save that is running
    /// comes to its end, and what becomes of it is noted for the next start; edits are asked about.
    void endSession();

Q_SIGNALS:
    void demoRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addActions();
    /// With an action in @p menu that shows it.
    void addActivityDock(QMenu *menu);
    void showLeftNote();
    void answerSessionManager(QSessionManager &manager);
    /// The program may end before the running save does; saveFinished() goes on.
    void noteRunningSave();
    void saveFinished(bool isSaved, const QString &receipt);
    void closeForGood();
    void disconnectFromServer();
    /// Asks for another key, with the workspace and its edits kept.
    void askForKey();
    void showPage(QWidget *page);
    void showActionState();
    void showAbout();

    QUrl m_baseUrl;
    QString m_secret;
    Clock &m_clock;
    LeftNote m_note;
    MessageBar *m_notice;
    QStackedWidget *m_pages;
    ConnectPage *m_connectPage;
    EmptyState *m_waitingPage;
    ActivityModel *m_activity;
    ActivityPane *m_activityPane;
    Workspace *m_workspace = nullptr;
    QAction *m_save;
    QAction *m_discard;
    QAction *m_refresh;
    QAction *m_find;
    QAction *m_escape;
    QAction *m_disconnect;
    bool m_mayClose = false;
    /// Whether the program was told to end, or its window to close, while a save was running.
    bool m_isEnding = false;
};

} // namespace Latchkey
