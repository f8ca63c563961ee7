// SPDX-License-Identifier: MIT
#include "mainwindow.h"

#include "connectpage.h"
#include "emptystate.h"
#include "messagebar.h"
#include "style.h"
#include "workspace.h"

#include <QCloseEvent>
#include <QMenuBar>
#include <QMessageBox>
#include <QScreen>
#include <QStackedWidget>

namespace Latchkey {

MainWindow::MainWindow(QUrl baseUrl, QString secret, QWidget *parent)
    : QMainWindow(parent), m_baseUrl(std::move(baseUrl)), m_secret(std::move(secret)),
      m_pages(new QStackedWidget), m_connectPage(new ConnectPage(m_baseUrl)),
      m_waitingPage(new EmptyState)
{
    tuneExplainingText();
    m_pages->addWidget(m_connectPage);
    m_pages->addWidget(m_waitingPage);
    setCentralWidget(m_pages);
    setMinimumSize(900, 600);
    resize(QSize(1080, 680).boundedTo(screen()->availableSize()).expandedTo(minimumSize()));
    addActions();
    showActionState();
    connect(m_connectPage, &ConnectPage::keyEntered, this, [this] {
        if (!m_workspace) {
            connectTo({.baseUrl = m_baseUrl, .key = m_connectPage->takeKey()});
            return;
        }
        m_workspace->useKey(m_connectPage->takeKey());
        showPage(m_workspace);
    });
    connect(m_connectPage, &ConnectPage::returnRequested, this, [this] { showPage(m_workspace); });
    connect(m_connectPage, &ConnectPage::demoRequested, this, &MainWindow::demoRequested);
    m_connectPage->focusKey();
}

MainWindow::~MainWindow() = default;

void MainWindow::addActions()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    m_disconnect = file->addAction(tr("&Disconnect"), this, [this] {
        m_workspace->leaveThen([this] { disconnectFromServer(); });
    });
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);

    QMenu *secret = menuBar()->addMenu(tr("Secre&t"));
    m_save =
        secret->addAction(tr("&Save"), QKeySequence::Save, this, [this] { m_workspace->save(); });
    m_discard = secret->addAction(tr("&Discard edits"), this, [this] { m_workspace->discard(); });
    m_escape = secret->addAction(tr("&Cancel"), QKeySequence(Qt::Key_Escape), this,
                                 [this] { m_workspace->escape(); });
    secret->addSeparator();
    m_find = secret->addAction(tr("&Find"), QKeySequence::Find, this,
                               [this] { m_workspace->focusFilter(); });
    m_refresh = secret->addAction(tr("&Refresh"), QKeySequence::Refresh, this,
                                  [this] { m_workspace->refresh(); });

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&About Latchkey"), this, &MainWindow::showAbout);
}

void MainWindow::connectTo(Connection connection)
{
    disconnectFromServer();
    setWindowTitle(connection.baseUrl.host() + QLatin1StringView("[*]"));
    m_workspace = new Workspace(std::move(connection), m_secret);
    connect(m_workspace, &Workspace::stateChanged, this, &MainWindow::showActionState);
    connect(m_workspace, &Workspace::keyRequested, this, &MainWindow::askForKey);
    m_pages->addWidget(m_workspace);
    showPage(m_workspace);
    m_workspace->focusFilter();
}

void MainWindow::disconnectFromServer()
{
    setWindowModified(false);
    setWindowTitle({});
    if (m_workspace) {
        m_pages->removeWidget(m_workspace);
        m_workspace->deleteLater();
        m_workspace = nullptr;
    }
    m_connectPage->setReturnable(false);
    m_connectPage->messages()->clear();
    m_connectPage->focusKey();
    showPage(m_connectPage);
}

void MainWindow::askForKey()
{
    m_connectPage->setReturnable(true);
    m_connectPage->focusKey();
    showPage(m_connectPage);
}

void MainWindow::showPage(QWidget *page)
{
    m_pages->setCurrentWidget(page);
    showActionState();
}

void MainWindow::showDemoStarting()
{
    m_waitingPage->show(tr("Starting the demo\u2026"));
    showPage(m_waitingPage);
}

void MainWindow::showDemoError(const QString &reason)
{
    disconnectFromServer();
    m_connectPage->messages()->show({.kind = Message::Kind::Error,
                                     .headline = tr("The demo could not be started"),
                                     .text = reason});
}

void MainWindow::showKeyProblem()
{
    m_connectPage->messages()->show(
        {.kind = Message::Kind::Error,
         .headline = tr("TOGETHER_API_KEY cannot be used"),
         .text = tr("What the environment variable holds has spaces, line breaks or letters "
                    "outside ASCII in it, and no key has.")});
}

void MainWindow::showActionState()
{
    // Not while another key is asked for: what the actions act on cannot be seen then.
    const bool connected = m_workspace && m_pages->currentWidget() == m_workspace;
    m_disconnect->setEnabled(connected);
    m_refresh->setEnabled(connected);
    m_find->setEnabled(connected);
    m_save->setEnabled(connected && m_workspace->isSavable());
    m_discard->setEnabled(connected && m_workspace->isDirty() && !m_workspace->isSaving());
    m_escape->setEnabled(connected && (m_workspace->isDirty() || m_workspace->isBusy()));
    setWindowModified(m_workspace && m_workspace->isDirty());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_workspace || m_mayClose || m_workspace->canLeave())
        return;
    event->ignore();
    showPage(m_workspace);
    m_workspace->leaveThen([this] {
        m_mayClose = true;
        close();
    });
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        tuneExplainingText();
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Latchkey"),
                       tr("Latchkey %1\n\nEdits the secrets that Together AI deployments read.\n"
                          "MIT License.")
                           .arg(QStringLiteral(LATCHKEY_VERSION)));
}

} // namespace Latchkey
