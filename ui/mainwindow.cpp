// SPDX-License-Identifier: MIT
#include "mainwindow.h"

#include "activitymodel.h"
#include "activitypane.h"
#include "connectpage.h"
#include "emptystate.h"
#include "messagebar.h"
#include "style.h"
#include "workspace.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QGuiApplication>
#include <QMenuBar>
#include <QMessageBox>
#include <QScreen>
#include <QSessionManager>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Latchkey {

MainWindow::MainWindow(QUrl baseUrl, QString secret, Clock &clock, LeftNote note, QWidget *parent)
    : QMainWindow(parent), m_baseUrl(std::move(baseUrl)), m_secret(std::move(secret)),
      m_clock(clock), m_note(std::move(note)), m_notice(new MessageBar),
      m_pages(new QStackedWidget), m_connectPage(new ConnectPage(m_baseUrl)),
      m_waitingPage(new EmptyState), m_activity(new ActivityModel(this)),
      m_activityPane(new ActivityPane)
{
    tuneExplainingText();
    m_pages->addWidget(m_connectPage);
    m_pages->addWidget(m_waitingPage);
    auto *central = new QWidget;
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_pages, 1);
    setCentralWidget(central);
    setMinimumSize(900, 600);
    resize(QSize(1080, 680).boundedTo(screen()->availableSize()).expandedTo(minimumSize()));
    addActions();
    showActionState();
    showLeftNote();
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, &MainWindow::answerSessionManager,
            Qt::DirectConnection);
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

    addActivityDock(menuBar()->addMenu(tr("Vie&w")));

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&About Latchkey"), this, &MainWindow::showAbout);
}

void MainWindow::addActivityDock(QMenu *menu)
{
    m_activityPane->setModel(m_activity);
    m_activityPane->setBaseUrl(m_baseUrl);
    auto *dock = new QDockWidget(tr("Session activity"));
    dock->setObjectName(QStringLiteral("activity"));
    dock->setWidget(m_activityPane);
    dock->setAllowedAreas(Qt::BottomDockWidgetArea | Qt::TopDockWidgetArea);
    addDockWidget(Qt::BottomDockWidgetArea, dock);
    resizeDocks({dock}, {180}, Qt::Vertical);
    dock->hide();
    QAction *toggle = dock->toggleViewAction();
    toggle->setText(tr("Session &activity"));
    toggle->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    menu->addAction(toggle);
}

void MainWindow::connectTo(Connection connection)
{
    disconnectFromServer();
    setWindowTitle(connection.baseUrl.host() + QLatin1StringView("[*]"));
    m_activityPane->setBaseUrl(connection.baseUrl);
    m_workspace = new Workspace(std::move(connection), m_secret, m_clock);
    // Queued: an answer is not held up by the list of what was asked.
    connect(m_workspace, &Workspace::exchanged, m_activity, &ActivityModel::append,
            Qt::QueuedConnection);
    connect(m_workspace, &Workspace::saveFinished, this, &MainWindow::saveFinished);
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
    const bool modified = m_workspace && m_workspace->isDirty();
    if (modified != isWindowModified()) // Qt tells the window system, even of no change
        setWindowModified(modified);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_workspace || m_mayClose || m_workspace->canLeave()) {
        if (!m_isEnding)
            m_note.remove(); // it has been seen
        return;
    }
    event->ignore();
    showPage(m_workspace);
    if (m_workspace->isSaving())
        noteRunningSave(); // closed by a session manager, say, that goes on to end the session
    m_workspace->leaveThen([this] { closeForGood(); });
}

void MainWindow::closeForGood()
{
    m_mayClose = true;
    close();
}

void MainWindow::showLeftNote()
{
    const QString note = m_note.text();
    if (note.isEmpty())
        return;
    m_notice->show({.kind = Message::Kind::Information,
                    .headline = tr("A save was running when Latchkey was last told to end"),
                    .text = note.trimmed()});
}

void MainWindow::endSession()
{
    if (m_workspace && m_workspace->isSaving()) {
        noteRunningSave();
        return; // saveFinished() goes on
    }
    activateWindow();
    raise();
    close();
}

void MainWindow::noteRunningSave()
{
    m_isEnding = true;
    m_note.leave(m_workspace->unfinishedReceipt());
}

void MainWindow::saveFinished(bool isSaved, const QString &receipt)
{
    if (!m_isEnding)
        return;
    m_note.leave(receipt);
    m_isEnding = isSaved && m_workspace->canLeave();
    if (m_isEnding)
        closeForGood();
    else if (isSaved)
        close(); // which asks about edits since; else the window tells, and has the edits
}

void MainWindow::answerSessionManager(QSessionManager &manager)
{
    if (!m_workspace || m_workspace->canLeave())
        return;
    if (m_workspace->isSaving())
        m_note.leave(m_workspace->unfinishedReceipt());
    if (manager.allowsInteraction()) {
        manager.cancel(); // the user answers in the window, in their own time
        manager.release();
        endSession();
    }
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
