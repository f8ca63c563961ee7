// SPDX-License-Identifier: MIT
#include "rotate/rotationtask.h"

#include "messagebar.h"
#include "nameconfirmation.h"
#include "projectguard.h"
#include "projectlisting.h"
#include "rotate/rotatepage.h"
#include "savegates.h"
#include "secretlistpane.h"
#include "secretsclient.h"
#include "style.h"

#include <QVBoxLayout>

#include <utility>

namespace Latchkey {

RotationTask::RotationTask(SecretsClient &client, Clock &clock, const Profile &profile,
                           ProjectGuard *guard, ProjectListing *listing, SecretListPane *list,
                           QWidget *parent)
    : QWidget(parent), m_profile(profile), m_confirmation(new NameConfirmation),
      m_messages(new MessageBar), m_page(new RotatePage(client, clock)),
      m_gates(new SaveGates(profile, guard, m_messages, m_confirmation, this))
{
    auto *above = new QVBoxLayout;
    above->setContentsMargins(Space::Large, Space::Small, Space::Large, 0);
    above->addWidget(m_messages);
    above->addWidget(m_confirmation);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(above);
    layout->addWidget(m_page, 1);
    setFocusProxy(m_page);

    m_page->setOrigin(profile.name, client.baseUrl());
    m_page->setUses([listing](const Secret &secret) -> std::optional<SecretUses> {
        const auto uses = listing->uses(secret);
        return uses && *uses ? std::optional(**uses) : std::nullopt;
    });
    const auto setSelf = [this](const std::optional<Identity> &identity) {
        if (identity)
            m_page->setSelf(*identity);
    };
    setSelf(guard->identity());
    connect(guard, &ProjectGuard::identified, this, setSelf);
    connect(listing, &ProjectListing::arrived, this, [this](const SecretTable &secrets) {
        if (!isHidden()) // it is, where it was left
            m_page->setTable(secrets);
    });
    connect(m_page, &RotatePage::rowSaved, list,
            [list](const Secret &secret) { list->update(secret.address(), secret); });
    connect(m_page, &RotatePage::credentialsRequested, this, &RotationTask::credentialsRequested);
    connect(m_page, &RotatePage::runRequested, this, &RotationTask::begin);
    connect(m_page, &RotatePage::stateChanged, this, &RotationTask::pageChanged);
    connect(m_page, &RotatePage::closed, this, [this] {
        m_messages->clear();
        Q_EMIT closed();
    });
}

bool RotationTask::isSending() const
{
    return m_page->isRunning() && !m_page->isPaused();
}

bool RotationTask::isAsking() const
{
    return m_messages->isQuestion() || m_confirmation->isAsking();
}

bool RotationTask::isSettled() const
{
    return !m_page->hasWork();
}

void RotationTask::begin()
{
    if (m_page->isPaused()) { // confirmed when it began
        m_gates->passProject([this] { m_page->run(); });
    } else {
        m_gates->pass({.name = m_profile.name,
                       .text = tr("To change many secrets there, type the profile\u2019s name: %1")
                                   .arg(m_profile.name),
                       .label = tr("Start")},
                      [this] { m_page->run(); });
    }
    Q_EMIT stateChanged();
}

void RotationTask::pageChanged()
{
    // What was asked was about what was chosen then.
    m_confirmation->dismiss();
    if (m_messages->isQuestion())
        m_messages->clear();
    Q_EMIT stateChanged();
    endPaused();
    const bool wasSending = std::exchange(m_wasSending, isSending());
    if (wasSending && !m_wasSending) {
        const bool isDone = !m_page->isRunning();
        Q_EMIT finished(isDone, m_page->report());
        if (isDone && m_afterRun) // behind what the page makes of the end
            QMetaObject::invokeMethod(this, std::exchange(m_afterRun, nullptr),
                                      Qt::QueuedConnection);
    }
}

void RotationTask::leaveThen(const std::function<void()> &leave)
{
    if (m_page->isRunning())
        askAboutRun(leave);
    else if (m_page->hasWork())
        askAboutRest(leave);
    else
        leave();
    Q_EMIT stateChanged();
}

void RotationTask::askAboutRun(const std::function<void()> &leave)
{
    m_messages->show(
        {.kind = Message::Kind::Warning,
         .headline = tr("The run is not over"),
         .text = tr("What is saved stays saved. The secret under way comes to its end; "
                    "those behind it are left as they are.")},
        {{tr("Stop and leave"),
          [this, leave] {
              m_afterRun = [this, leave] {
                  m_page->clear();
                  leave();
              };
              m_page->pause();
              endPaused();
          }},
         {tr("Stay"), [this] { m_page->setFocus(); }}},
        true);
}

void RotationTask::endPaused()
{
    if (m_afterRun && m_page->isPaused())
        m_page->cancel();
}

void RotationTask::askAboutRest(const std::function<void()> &leave)
{
    m_messages->show({.kind = Message::Kind::Warning,
                      .headline = tr("There are secrets that have not been changed"),
                      .text = tr("Their values are forgotten when you leave. The file is not "
                                 "touched.")},
                     {{tr("Leave"),
                       [this, leave] {
                           m_page->clear();
                           leave();
                       }},
                      {tr("Stay"), [this] { m_page->setFocus(); }}},
                     true);
}

void RotationTask::escape()
{
    if (m_confirmation->isAsking())
        m_confirmation->dismiss();
    else if (m_messages->isQuestion())
        m_messages->answerSafely();
    else if (m_page->isRunning())
        m_page->cancel();
    else
        leaveThen([this] {
            m_page->clear();
            Q_EMIT closed();
        });
}

void RotationTask::goOnWithCredentials()
{
    if (m_page->awaitsCredentials())
        m_gates->passProject([this] { m_page->resume(); });
}

QString RotationTask::unfinishedReport() const
{
    return m_page->isRunning() ? m_page->report() : QString();
}

} // namespace Latchkey
