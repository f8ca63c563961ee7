// SPDX-License-Identifier: MIT
#pragma once

#include "connection.h"

#include <QMainWindow>

class QAction;
class QStackedWidget;

namespace Latchkey {

class ConnectPage;
class EmptyState;
class Workspace;

/// The program's window: the page that asks for a key, or the workspace over a connection.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// @p baseUrl is where a key given in the window is used; @p secret is opened on connecting.
    MainWindow(QUrl baseUrl, QString secret, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows the project behind @p connection.
    void connectTo(Connection connection);
    /// Says that the demo is on its way, or why it is not.
    void showDemoStarting();
    void showDemoError(const QString &reason);
    /// Says that the key in the environment is none, which is why another one is asked for.
    void showKeyProblem();

Q_SIGNALS:
    void demoRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addActions();
    void disconnectFromServer();
    /// Asks for another key, with the workspace and its edits kept.
    void askForKey();
    void showPage(QWidget *page);
    void showActionState();
    void showAbout();

    QUrl m_baseUrl;
    QString m_secret;
    QStackedWidget *m_pages;
    ConnectPage *m_connectPage;
    EmptyState *m_waitingPage;
    Workspace *m_workspace = nullptr;
    QAction *m_save;
    QAction *m_discard;
    QAction *m_refresh;
    QAction *m_find;
    QAction *m_escape;
    QAction *m_disconnect;
    bool m_mayClose = false;
};

} // namespace Latchkey
