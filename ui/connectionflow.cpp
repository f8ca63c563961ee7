// SPDX-License-Identifier: MIT
#include "connectionflow.h"

#include "connectionswitch.h"
#include "connectpage.h"
#include "environmentprofile.h"
#include "mainwindow.h"
#include "messagebar.h"
#include "profiles/profileconnection.h"
#include "profiles/profilespage.h"
#include "projectguard.h"
#include "proxypage.h"
#include "text/credentialtext.h"
#include "text/profiletext.h"
#include "workspace.h"

#include <QEvent>
#include <QShortcut>
#include <QTimer>

#include <utility>

namespace Latchkey {

ConnectionFlow::ConnectionFlow(MainWindow *window, ProfileStore &profiles,
                               CredentialStore &credentials, Clock &clock, QUrl baseUrl,
                               SensitiveString environmentKey, QObject *parent)
    : QObject(parent), m_window(window), m_profiles(profiles), m_credentials(credentials),
      m_clock(clock),
      m_environment(environmentProfile(baseUrl, isUsableKey(environmentKey.view()))),
      m_environmentKey(std::move(environmentKey)), m_proxyPage(new ProxyPage(window))
{
    m_profile.baseUrl = std::move(baseUrl);
    m_proxyPage->hide();
    connect(m_window, &MainWindow::demoRequested, this, &ConnectionFlow::forgetProfile);
    connect(m_window, &MainWindow::keyEntered, this, &ConnectionFlow::keyEntered);
    connect(m_window, &MainWindow::proxyPasswordRequested, this,
            &ConnectionFlow::askForProxyPassword);
    connect(m_window, &MainWindow::identified, this,
            [this](const std::optional<Identity> &identity) {
                const auto project = identity ? projectOf(*identity) : std::nullopt;
                if (project && !m_profile.project)
                    remember(*project);
            });
    connect(m_window, &MainWindow::projectAccepted, this, &ConnectionFlow::remember);
    connect(m_proxyPage, &ProxyPage::entered, this, &ConnectionFlow::proxyPasswordEntered);
    connect(m_proxyPage, &ProxyPage::returnRequested, m_window, &MainWindow::showProject);
    connect(m_window->connectionSwitch(), &ConnectionSwitch::chosen, this,
            [this](const Profile &profile) {
                m_window->leaveThen([this, profile] { open(profile); });
            });
    connect(m_window->connectionSwitch(), &ConnectionSwitch::manageRequested, this,
            &ConnectionFlow::manage);
    m_window->installEventFilter(this);
    showProfiles();
    m_window->connectPage()->setKeepable(true);
}

ConnectionFlow::~ConnectionFlow() = default;

QList<Profile> ConnectionFlow::allProfiles() const
{
    QList<Profile> all = m_profiles.profiles();
    if (m_environment)
        all.prepend(*m_environment);
    return all;
}

void ConnectionFlow::showProfiles()
{
    m_window->connectionSwitch()->setProfiles(allProfiles());
}

void ConnectionFlow::forgetProfile()
{
    m_opening.reset();
    m_isKept = false;
    m_profile = {.baseUrl = m_profile.baseUrl};
    m_window->connectPage()->showConnection({}, m_profile.baseUrl);
}

bool ConnectionFlow::start(const QString &name)
{
    if (!name.isEmpty()) {
        const QList<Profile> all = allProfiles();
        const Profile *found = findProfile(all, name);
        if (found)
            open(*found);
        return found;
    }
    if (m_environment)
        open(*m_environment);
    else if (const auto last = m_profiles.current())
        open(*last);
    return true;
}

void ConnectionFlow::open(const Profile &profile)
{
    m_profile = profile;
    m_isKept = false;
    m_opening = std::make_unique<QObject>();
    m_window->disconnectFromServer();
    m_window->connectPage()->showConnection(profile.name, profile.baseUrl);
    m_window->connectPage()->setKeepable(!isEnvironmentProfile(profile));
    if (!isEnvironmentProfile(profile))
        m_profiles.setCurrent(profile.id); // not to be remembered is no failure of the opening
    showProfiles();
    m_window->connectionSwitch()->setCurrent(profile);
    if (isEnvironmentProfile(profile)) {
        connectWith(m_environmentKey.clone(), std::nullopt);
        return;
    }
    m_window->showWaiting(tr("Connecting to %1\u2026").arg(profile.name),
                          tr("Its key is looked up in the system's keychain, which may ask you to "
                             "unlock it."),
                          tr("Enter the key instead"), [this] {
                              m_opening.reset();
                              askForKey(std::nullopt);
                          });
    QTimer::singleShot(0, m_opening.get(), [this] {
        readKey([this](SensitiveString key) { readProxyPassword(std::move(key)); });
    }); // after the first paint
}

void ConnectionFlow::openById(const QString &id)
{
    for (const Profile &profile : allProfiles()) {
        if (profile.id == id) {
            m_window->leaveThen([this, profile] { open(profile); });
            return;
        }
    }
}

void ConnectionFlow::manage()
{
    if (!m_profilesPage) {
        m_profilesPage = new ProfilesPage(m_profiles, m_credentials, m_clock, m_window);
        m_profilesPage->setEnvironment(m_environment);
        connect(m_profilesPage, &ProfilesPage::closed, m_window, &MainWindow::showProject);
        connect(m_profilesPage, &ProfilesPage::profilesChanged, this,
                &ConnectionFlow::profilesChanged);
        connect(m_profilesPage, &ProfilesPage::connectRequested, this, &ConnectionFlow::openById);
        new QShortcut(QKeySequence(Qt::Key_Escape), m_profilesPage, m_profilesPage,
                      &ProfilesPage::escape, Qt::WidgetWithChildrenShortcut);
    }
    m_window->showPage(m_profilesPage);
    if (!m_profilesPage->hasEdits())
        m_profilesPage->showProfile(m_profile.id);
}

void ConnectionFlow::profilesChanged()
{
    // What is in use goes on as it was opened; its name and colour are shown as they are now.
    for (const Profile &profile : m_profiles.profiles()) {
        if (profile.id == m_profile.id)
            m_profile = profile;
    }
    showProfiles();
}

bool ConnectionFlow::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::Close || !m_profilesPage || !m_profilesPage->hasEdits())
        return false;
    event->ignore();
    m_window->showPage(m_profilesPage);
    m_profilesPage->leaveThen([this] { m_window->close(); });
    return true;
}

void ConnectionFlow::readKey(std::function<void(SensitiveString)> use)
{
    m_credentials.read(credentialAccount(m_profile.id, Credential::ApiKey), m_opening.get(),
                       [this, use = std::move(use)](auto key) {
                           if (key && isUsableKey(key->view())) {
                               m_isKept = true;
                               use(std::move(*key));
                               return;
                           }
                           const auto error =
                               key ? CredentialError{CredentialError::Kind::NotFound} : key.error();
                           askForKey(Message{.kind = Message::Kind::Warning,
                                             .headline = tr("The key is needed"),
                                             .text = credentialErrorText(error)});
                       });
}

void ConnectionFlow::readProxyPassword(SensitiveString key)
{
    if (!m_profile.proxy.hasHost() || m_profile.proxy.user.isEmpty()) {
        connectWith(std::move(key), std::nullopt);
        return;
    }
    const auto kept = std::make_shared<SensitiveString>(std::move(key));
    m_credentials.read(credentialAccount(m_profile.id, Credential::ProxyPassword), m_opening.get(),
                       [this, kept](tl::expected<SensitiveString, CredentialError> password) {
                           // Without one the proxy says so, and it is asked for.
                           connectWith(kept->clone(),
                                       password ? std::optional(std::move(*password))
                                                : std::nullopt);
                       });
}

void ConnectionFlow::connectWith(SensitiveString key, std::optional<SensitiveString> proxyPassword)
{
    auto connection = connectionOf(m_profile, std::move(key), std::move(proxyPassword));
    if (!connection) {
        askForKey(Message{
            .kind = Message::Kind::Error,
            .headline = tr("%1 could not be opened").arg(m_profile.name),
            .text =
                tr("Its certificate authorities: %1").arg(caFileProblemText(connection.error()))});
        return;
    }
    m_window->connectTo(std::move(*connection), m_profile);
}

void ConnectionFlow::askForKey(const std::optional<Message> &why)
{
    if (m_window->workspace()) {
        m_window->connectPage()->setReturnable(true);
        m_window->showPage(m_window->connectPage());
        m_window->connectPage()->focusKey();
    } else {
        m_window->disconnectFromServer();
    }
    if (why)
        m_window->connectPage()->messages()->show(*why);
}

void ConnectionFlow::keyEntered()
{
    m_opening = std::make_unique<QObject>();
    SensitiveString key = m_window->connectPage()->takeKey();
    m_isKept = false;
    if (m_window->connectPage()->keeps())
        keepKey(key.clone());
    if (Workspace *workspace = m_window->workspace()) {
        workspace->useKey(std::move(key));
        m_window->showProject();
    } else if (m_profile.id.isEmpty()) {
        connectWith(std::move(key), std::nullopt);
    } else {
        readProxyPassword(std::move(key));
    }
}

void ConnectionFlow::keepKey(SensitiveString key)
{
    if (m_profile.id.isEmpty()) { // a key needs something to be filed under
        Profile made = m_profile;
        made.name = made.baseUrl.host();
        for (int i = 2; findProfile(m_profiles.profiles(), made.name); ++i)
            made.name = tr("%1 %2", "name, number").arg(made.baseUrl.host()).arg(i);
        const auto added = m_profiles.add(made);
        if (!added) {
            m_window->showNotice({.kind = Message::Kind::Warning,
                                  .headline = tr("The key is kept for this run only"),
                                  .text = tr("The connection could not be stored: its settings "
                                             "cannot be written.")});
            return;
        }
        m_profile = *added;
        m_profiles.setCurrent(m_profile.id);
        showProfiles();
        m_window->connectionSwitch()->setCurrent(m_profile);
    }
    m_credentials.write(credentialAccount(m_profile.id, Credential::ApiKey), std::move(key), this,
                        [this, id = m_profile.id](tl::expected<void, CredentialError> kept) {
                            if (id == m_profile.id)
                                m_isKept = kept.has_value();
                            if (!kept)
                                m_window->showNotice(
                                    {.kind = Message::Kind::Warning,
                                     .headline = tr("The key is kept for this run only"),
                                     .text = credentialErrorText(kept.error())});
                        });
}

void ConnectionFlow::pause()
{
    Workspace *workspace = m_window->workspace();
    if (!workspace)
        return;
    workspace->mask();
    if (!m_isKept)
        return; // nobody could give it back
    if (workspace->isSaving()) {
        connect(workspace, &Workspace::saveFinished, this, &ConnectionFlow::pause,
                Qt::SingleShotConnection);
        return;
    }
    m_opening.reset();
    workspace->dropKey();
    m_window->showWaiting(tr("Latchkey has paused"),
                          tr("Nobody was here for a while. The key is no longer in memory; your "
                             "edits are still here."),
                          tr("Continue"), [this] { resume(); });
}

void ConnectionFlow::resume()
{
    m_opening = std::make_unique<QObject>();
    m_window->showWaiting(tr("Looking up the key\u2026"), {}, tr("Enter the key instead"),
                          [this] { askForKey(std::nullopt); });
    readKey([this](SensitiveString key) {
        m_window->workspace()->useKey(std::move(key));
        m_window->showProject();
    });
}

void ConnectionFlow::askForProxyPassword(const ApiError &error)
{
    m_window->showPage(m_proxyPage); // first: a field that is not there cannot take the focus
    m_proxyPage->ask(error.proxy.value_or(ProxyProblem()), m_profile.proxy.user,
                     !m_profile.id.isEmpty() && m_profile.proxy.hasHost());
}

void ConnectionFlow::proxyPasswordEntered()
{
    const ProxyCredentials credentials = m_proxyPage->takeCredentials();
    if (m_proxyPage->keeps()) {
        Profile changed = m_profile;
        changed.proxy.user = credentials.user;
        store(changed);
        m_credentials.write(
            credentialAccount(m_profile.id, Credential::ProxyPassword),
            credentials.password.clone(), this, [this](tl::expected<void, CredentialError> kept) {
                if (!kept)
                    m_window->showNotice({.kind = Message::Kind::Warning,
                                          .headline = tr("The password is kept for this run only"),
                                          .text = credentialErrorText(kept.error())});
            });
    }
    m_window->showProject();
    if (Workspace *workspace = m_window->workspace())
        workspace->useProxyCredentials(credentials);
}

void ConnectionFlow::remember(const ProfileProject &project)
{
    Profile changed = m_profile;
    changed.project = project;
    store(changed);
}

void ConnectionFlow::store(const Profile &profile)
{
    if (profile.id.isEmpty() || !m_profiles.update(profile))
        return; // what could not be remembered is asked about again
    m_profile = profile;
    showProfiles();
}

} // namespace Latchkey
