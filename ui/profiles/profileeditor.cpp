// SPDX-License-Identifier: MIT
#include "profiles/profileeditor.h"

#include "connection.h"
#include "messagebar.h"
#include "profiles/cafilefield.h"
#include "profiles/credentialfield.h"
#include "profiles/profileform.h"
#include "style.h"
#include "text/credentialtext.h"
#include "text/listtext.h"
#include "text/profiletext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace Latchkey {

ProfileEditor::ProfileEditor(ProfileStore &store, CredentialStore &credentials, Clock &clock,
                             QWidget *parent)
    : QWidget(parent), m_store(store), m_credentials(credentials), m_heading(new QLabel),
      m_messages(new MessageBar), m_form(new ProfileForm(clock)), m_scroll(new QScrollArea),
      m_save(new QPushButton(tr("&Save"))), m_revert(new QPushButton(tr("&Revert"))),
      m_test(new QPushButton(tr("T&est connection"))), m_connect(new QPushButton(tr("&Connect")))
{
    makeHeading(m_heading);
    alignLeading(m_heading);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_heading->setContentsMargins(Space::Large, Space::Medium, Space::Large, 0);
    m_scroll->setWidget(m_form);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Space::Medium);
    layout->addWidget(m_heading);
    layout->addWidget(m_messages);
    layout->addWidget(m_scroll, 1);
    auto *bottom = new QHBoxLayout; // no wider than the form
    bottom->addWidget(makeButtons(), 1000);
    bottom->addStretch(1);
    layout->addLayout(bottom);

    connect(m_form, &ProfileForm::changed, this, [this] {
        m_broken.clear();
        showState();
    });
    edit({});
}

QWidget *ProfileEditor::makeButtons()
{
    auto *row = new QWidget;
    row->setMaximumWidth(scaledToText(MaxFormWidth));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(Space::Large, 0, Space::Large, Space::Medium);
    layout->setSpacing(Space::Medium);
    layout->addWidget(m_save);
    layout->addWidget(m_revert);
    layout->addStretch();
    layout->addWidget(m_test);
    layout->addWidget(m_connect);
    for (QPushButton *button : {m_save, m_revert, m_test, m_connect})
        button->setAutoDefault(true); // Return presses it, too
    connect(m_save, &QPushButton::clicked, this, &ProfileEditor::save);
    connect(m_revert, &QPushButton::clicked, this, &ProfileEditor::revert);
    connect(m_test, &QPushButton::clicked, this, &ProfileEditor::testRequested);
    connect(m_connect, &QPushButton::clicked, this, &ProfileEditor::connectRequested);
    return row;
}

void ProfileEditor::edit(const Profile &profile, const QList<ProfileViolation> &broken)
{
    m_profile = profile;
    m_others = m_store.profiles();
    m_showsAll = !broken.isEmpty();
    m_messages->clear();
    m_form->fill(profile);
    m_broken = broken;
    m_storedBroken = broken;
    showState();
    showCredentialState(Credential::ApiKey);
    showCredentialState(Credential::ProxyPassword);
    m_scroll->ensureVisible(0, 0);
}

Profile ProfileEditor::edited() const
{
    return m_form->edited();
}

bool ProfileEditor::hasEdits() const
{
    return m_form->hasEdits();
}

std::optional<SensitiveString> ProfileEditor::typed(Credential credential) const
{
    const CredentialField *field = m_form->fieldOf(credential);
    if (field->isEmpty())
        return std::nullopt;
    const SensitiveString text = field->typed();
    return credential == Credential::ApiKey ? SensitiveString(text.view().trimmed()) : text.clone();
}

void ProfileEditor::showState()
{
    const QString name = m_profile.name.trimmed();
    m_heading->setText(!name.isEmpty()              ? name
                           : m_profile.id.isEmpty() ? tr("New profile")
                                                    : tr("Unnamed profile"));
    m_form->showProblems(m_broken.isEmpty() ? violations(edited(), m_others) : m_broken,
                         m_showsAll);
    m_save->setEnabled(hasEdits() || m_profile.id.isEmpty() || !m_storedBroken.isEmpty());
    m_revert->setEnabled(hasEdits() || m_profile.id.isEmpty());
    Q_EMIT changed();
}

bool ProfileEditor::checkKey()
{
    const auto key = typed(Credential::ApiKey);
    const bool isGood = !key || isUsableKey(key->view());
    m_form->fieldOf(Credential::ApiKey)
        ->setProblem(isGood ? QString()
                            : tr("A key has no spaces, line breaks or letters outside ASCII. Copy "
                                 "it again, as a whole and alone."));
    return isGood;
}

bool ProfileEditor::check()
{
    m_showsAll = true;
    m_others = m_store.profiles();
    m_broken.clear();
    showState();
    const bool isKey = checkKey();
    const bool isCaFile = m_form->caFile()->check();
    const auto found = violations(edited(), m_others);
    if (!found.isEmpty())
        bringUp(m_form->fieldOf(found.first().field));
    else if (!isKey)
        bringUp(m_form->fieldOf(Credential::ApiKey));
    else if (!isCaFile)
        bringUp(m_form->caFile());
    return found.isEmpty() && isKey && isCaFile;
}

void ProfileEditor::bringUp(QWidget *field)
{
    field->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(field);
}

bool ProfileEditor::save()
{
    m_messages->clear();
    if (!check() || !store(edited()))
        return false;
    keep(Credential::ApiKey);
    keep(Credential::ProxyPassword);
    showState();
    Q_EMIT saved(m_profile.id);
    return true;
}

bool ProfileEditor::store(Profile profile)
{
    profile.id = m_profile.id; // none where the one that was filled in is gone
    std::optional<ProfileStoreError> error;
    if (profile.id.isEmpty()) {
        if (auto added = m_store.add(profile))
            profile = *std::move(added);
        else
            error = added.error();
    } else if (const auto updated = m_store.update(profile); !updated) {
        error = updated.error();
    }
    if (error) {
        if (*error == ProfileStoreError::Missing)
            m_profile.id.clear(); // the next save adds it
        m_messages->show({.kind = Message::Kind::Error,
                          .headline = tr("The profile is not saved"),
                          .text = profileStoreErrorText(*error)});
        return false;
    }
    m_profile = profile;
    m_others = m_store.profiles();
    m_showsAll = false;
    m_storedBroken.clear();
    m_form->takeStored(profile);
    return true;
}

void ProfileEditor::keep(Credential credential)
{
    auto secret = typed(credential);
    const bool isWanted = credential == Credential::ApiKey
        || (m_profile.proxy.hasHost() && !m_profile.proxy.user.isEmpty());
    if (!secret || !isWanted || !m_form->fieldOf(credential)->hasEdits())
        return;
    ++m_writes[credentialAccount(m_profile.id, credential)];
    showCredentialState(credential);
    m_credentials.write(credentialAccount(m_profile.id, credential), *std::move(secret), this,
                        [this, credential, profile = m_profile](const auto &result) {
                            takeKept(credential, profile, result);
                        });
}

void ProfileEditor::takeKept(Credential credential, const Profile &profile,
                             const tl::expected<void, CredentialError> &result)
{
    const QString account = credentialAccount(profile.id, credential);
    const bool isShown = profile.id == m_profile.id;
    --m_writes[account];
    if (result) {
        m_isStored[account] = true;
        if (isShown)
            m_form->fieldOf(credential)->forget();
    } else {
        const QString headline = credential == Credential::ApiKey
            ? tr("\"%1\" is saved, but its key is not")
            : tr("\"%1\" is saved, but its proxy password is not");
        m_messages->show({.kind = Message::Kind::Warning,
                          .headline = headline.arg(profile.name),
                          .text = sentencesText(
                              {credentialErrorText(result.error()),
                               tr("You can still connect: it is asked for then, and kept for this "
                                  "run only.")})});
    }
    if (isShown)
        showCredentialState(credential);
    showState();
}

void ProfileEditor::revert()
{
    discardEdits();
    if (m_profile.id.isEmpty())
        Q_EMIT discarded();
}

void ProfileEditor::discardEdits()
{
    edit(m_profile, m_storedBroken);
}

void ProfileEditor::focusName()
{
    m_form->focusName();
}

void ProfileEditor::noteCredential(const QString &id, Credential credential, bool isStored)
{
    m_isStored[credentialAccount(id, credential)] = isStored;
    if (id == m_profile.id)
        showCredentialState(credential);
}

void ProfileEditor::showCredentialState(Credential credential)
{
    using enum CredentialField::State;
    const QString account = credentialAccount(m_profile.id, credential);
    const auto known = m_isStored.constFind(account);
    CredentialField::State state = Unknown;
    if (m_profile.id.isEmpty())
        state = Absent;
    else if (m_writes.value(account) > 0)
        state = Storing;
    else if (known != m_isStored.constEnd())
        state = *known ? Stored : Absent;
    m_form->fieldOf(credential)->setState(state);
}

} // namespace Latchkey
