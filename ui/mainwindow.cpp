// SPDX-License-Identifier: MIT
#include "mainwindow.h"

#include "activitydock.h"
#include "appearancemenu.h"
#include "connectionbanner.h"
#include "connectionswitch.h"
#include "connectpage.h"
#include "emptystate.h"
#include "icons/icons.h"
#include "idlemenu.h"
#include "messagebar.h"
#include "projectguard.h"
#include "secretlistpane.h"
#include "sessionend.h"
#include "style.h"
#include "workspace.h"
#include "workspaceactions.h"

#include <QCloseEvent>
#include <QMenuBar>
#include <QMessageBox>
#include <QScreen>
#include <QStackedWidget>
#include <QStyle>
#include <QToolBar>
#include <QVBoxLayout>

namespace Latchkey {

MainWindow::MainWindow(QUrl baseUrl, QString secret, Clock &clock, LeftNote note, QWidget *parent)
    : QMainWindow(parent), m_baseUrl(std::move(baseUrl)), m_secret(std::move(secret)),
      m_clock(clock), m_notice(new MessageBar), m_pages(new QStackedWidget),
      m_connectPage(new ConnectPage(m_baseUrl)), m_waitingPage(new EmptyState),
      m_banner(new ConnectionBanner), m_switch(new ConnectionSwitch), m_activity(new ActivityDock),
      m_idleMenu(new IdleMenu(this)), m_appearanceMenu(new AppearanceMenu(this))
{
    tuneText();
    m_pages->addWidget(m_connectPage);
    m_pages->addWidget(m_waitingPage);
    auto *central = new QWidget;
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_notice);
    layout->addWidget(m_pages, 1);
    setCentralWidget(central);
    setMinimumSize(scaledToText(LeastWindowSize.width()), scaledToText(LeastWindowSize.height()));
    resize(QSize(scaledToText(1080), scaledToText(680))
               .boundedTo(screen()->availableSize())
               .expandedTo(minimumSize()));
    addDockWidget(Qt::BottomDockWidgetArea, m_activity);
    resizeDocks({m_activity}, {180}, Qt::Vertical);
    addActions();
    addToolBar();
    showActionState();
    m_end = new SessionEnd(*this, std::move(note));
    connect(m_connectPage, &ConnectPage::keyEntered, this, &MainWindow::keyEntered);
    connect(m_connectPage, &ConnectPage::returnRequested, this, &MainWindow::showProject);
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
    m_disconnect->setIcon(menuIcon(Symbol::Disconnect));
    file->addMenu(m_idleMenu);
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);

    m_actions = new WorkspaceActions(menuBar()->addMenu(tr("Secre&t")));
    QMenu *view = menuBar()->addMenu(tr("Vie&w"));
    view->addAction(m_activity->toggleViewAction());
    view->addMenu(m_appearanceMenu);

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&About Latchkey"), this, &MainWindow::showAbout);
}

void MainWindow::addToolBar()
{
    auto *bar = new QToolBar(tr("Connection"));
    bar->setObjectName(QStringLiteral("connection"));
    bar->setMovable(false);
    // As high with the sign of a profile as without.
    const int signSize = style()->pixelMetric(QStyle::PM_SmallIconSize);
    bar->setIconSize({signSize, signSize});
    bar->setContextMenuPolicy(Qt::PreventContextMenu); // it could be hidden there
    bar->addWidget(m_switch);
    QMainWindow::addToolBar(bar);
}

void MainWindow::connectTo(Connection connection, const Profile &profile)
{
    disconnectFromServer();
    m_profile = profile;
    if (m_profile.name.isEmpty())
        m_profile.name = connection.baseUrl.host();
    m_switch->setCurrent(m_profile);
    m_activity->setBaseUrl(connection.baseUrl);
    m_workspace = new Workspace(std::move(connection), m_profile, m_secret, m_clock);
    connect(m_workspace, &Workspace::exchanged, m_activity, &ActivityDock::append);
    connect(m_workspace, &Workspace::stateChanged, this, &MainWindow::showActionState);
    connect(m_workspace, &Workspace::credentialsRequested, this, &MainWindow::askForCredentials);
    connect(m_workspace, &Workspace::identified, this, &MainWindow::showIdentity);
    connect(m_workspace, &Workspace::identified, this, &MainWindow::identified);
    connect(m_workspace, &Workspace::projectAccepted, this, &MainWindow::projectAccepted);
    Q_EMIT connected(m_workspace);
    m_pages->addWidget(m_workspace);
    showIdentity(std::nullopt);
    showProject();
    m_workspace->list()->focusFilter();
}

void MainWindow::disconnectFromServer()
{
    setWindowModified(false);
    setWindowTitle({});
    m_switch->setCurrent({});
    m_banner->clear();
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

void MainWindow::leaveThen(std::function<void()> leave)
{
    if (!m_workspace) {
        leave();
        return;
    }
    showProject(); // where it is asked what is to become of the edits
    m_workspace->leaveThen(std::move(leave));
}

void MainWindow::askForCredentials(const ApiError &error)
{
    if (!error.isKeyRefused()) {
        Q_EMIT proxyPasswordRequested(error);
        return;
    }
    m_connectPage->setReturnable(true);
    m_connectPage->focusKey();
    showPage(m_connectPage);
}

void MainWindow::showIdentity(const std::optional<Identity> &identity)
{
    const auto project = identity ? projectOf(*identity) : std::nullopt;
    m_banner->show(m_profile, project);
    const QString where = project
        ? tr("%1 \u2013 %2", "project, connection").arg(projectText(*project), m_profile.name)
        : m_profile.name;
    setWindowTitle(where + QLatin1StringView("[*]"));
}

void MainWindow::showPage(QWidget *page)
{
    if (m_pages->indexOf(page) < 0)
        m_pages->addWidget(page);
    m_pages->setCurrentWidget(page);
    showActionState();
}

void MainWindow::showProject()
{
    showPage(m_workspace ? static_cast<QWidget *>(m_workspace) : m_connectPage);
}

void MainWindow::showWaiting(const QString &headline, const QString &text, const QString &action,
                             std::function<void()> run)
{
    m_waitingPage->show(headline, text, action, std::move(run));
    showPage(m_waitingPage);
}

void MainWindow::showNotice(const Message &message)
{
    m_notice->show(message);
}

void MainWindow::showDemoStarting()
{
    showWaiting(tr("Starting the demo\u2026"));
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
    m_actions->follow(connected ? m_workspace : nullptr);
    const bool modified = m_workspace && m_workspace->isDirty();
    if (modified != isWindowModified()) // Qt tells the window system, even of no change
        setWindowModified(modified);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(m_end->mayClose());
}

void MainWindow::endSession()
{
    m_end->begin();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        tuneText();
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Latchkey"),
                       tr("Latchkey %1\n\nEdits the secrets that Together AI deployments read.\n"
                          "MIT License.")
                           .arg(QStringLiteral(LATCHKEY_VERSION)));
}

} // namespace Latchkey
