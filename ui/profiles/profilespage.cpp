// SPDX-License-Identifier: MIT
#include "profiles/profilespage.h"

#include "emptystate.h"
#include "environmentprofile.h"
#include "flowlayout.h"
#include "messagebar.h"
#include "profiles/connectiontestview.h"
#include "profiles/profileeditor.h"
#include "profiles/profilelistdelegate.h"
#include "profiles/profilelistmodel.h"
#include "rules.h"
#include "style.h"
#include "text/credentialtext.h"
#include "text/listtext.h"
#include "text/profiletext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>

namespace Latchkey {

namespace {

class ProfileListView : public QListView
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QListView::paintEvent(event);
        paintFocusOf(this);
    }
};

constexpr int ListWidth = 280;

} // namespace

ProfilesPage::ProfilesPage(ProfileStore &store, CredentialStore &credentials, Clock &clock,
                           QWidget *parent)
    : QWidget(parent), m_store(store), m_credentials(credentials), m_messages(new MessageBar),
      m_model(new ProfileListModel(this)), m_list(new ProfileListView),
      m_add(new QPushButton(tr("&Add"))), m_duplicate(new QPushButton(tr("&Duplicate"))),
      m_remove(new QPushButton(tr("Re&move\u2026"))), m_stack(new QStackedWidget),
      m_empty(new EmptyState), m_editor(new ProfileEditor(store, credentials, clock)),
      m_test(new ConnectionTestView(credentials, clock))
{
    auto *line = new QFrame;
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Sunken);
    for (QWidget *page : {static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_editor),
                          static_cast<QWidget *>(m_test)})
        m_stack->addWidget(page);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(makeList());
    columns->addWidget(line);
    columns->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addLayout(columns, 1);

    connectEditor();
    showProfile();
}

QWidget *ProfilesPage::makeList()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ProfileListDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Profiles"));
    // Queued: the list is not set back while it is in the middle of its own change.
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ProfilesPage::openCurrent, Qt::QueuedConnection);

    auto *heading = new QLabel(tr("Connection profiles"));
    makeHeading(heading);
    heading->setWordWrap(true);
    heading->setContentsMargins(Space::Large, Space::Medium, Space::Large, 0);
    auto *back = new QPushButton(tr("Bac&k"));
    auto *buttons = new FlowLayout(Space::Small);
    buttons->setContentsMargins(Space::Large, 0, Space::Medium, 0);
    for (QPushButton *button : {m_add, m_duplicate, m_remove})
        buttons->addWidget(button);
    auto *last = new QHBoxLayout;
    last->setContentsMargins(Space::Large, 0, Space::Medium, Space::Medium);
    last->addWidget(back);
    last->addStretch();
    for (QPushButton *button : {m_add, m_duplicate, m_remove, back})
        button->setAutoDefault(true); // Return presses it, too
    connect(m_add, &QPushButton::clicked, this, [this] { leaveThen([this] { create(); }); });
    connect(m_duplicate, &QPushButton::clicked, this,
            [this] { leaveThen([this] { duplicate(); }); });
    connect(m_remove, &QPushButton::clicked, this, &ProfilesPage::askToRemove);
    connect(back, &QPushButton::clicked, this, [this] { leaveThen([this] { Q_EMIT closed(); }); });

    auto *column = new QWidget;
    column->setFixedWidth(scaledToText(ListWidth));
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(Space::Medium);
    layout->addWidget(heading);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    layout->addLayout(last);
    return column;
}

void ProfilesPage::connectEditor()
{
    connect(m_editor, &ProfileEditor::changed, this, [this] {
        if (m_asksAboutEdits && !m_editor->hasEdits())
            clearMessages();
    });
    connect(m_editor, &ProfileEditor::saved, this, [this](const QString &id) {
        clearMessages();
        m_openId = id;
        reload();
        showState();
        Q_EMIT profilesChanged();
    });
    connect(m_editor, &ProfileEditor::discarded, this, [this] { showProfile(); });
    connect(m_editor, &ProfileEditor::testRequested, this, &ProfilesPage::test);
    connect(m_editor, &ProfileEditor::connectRequested, this, [this] {
        const auto request = [this] { Q_EMIT connectRequested(m_editor->profile().id); };
        if (m_editor->isUsable())
            leaveThen(request);
        else if (m_editor->save()) // there is nothing else to connect with
            request();
    });
    connect(m_test, &ConnectionTestView::closed, this, &ProfilesPage::showFields);
    connect(m_test, &ConnectionTestView::credentialRead, m_editor, &ProfileEditor::noteCredential);
}

void ProfilesPage::setEnvironment(const std::optional<Profile> &environment)
{
    m_environment = environment;
    if (m_openId && m_openId->isEmpty() && !environment)
        m_openId.reset();
    reload();
    if (!m_openId && !m_editor->hasEdits())
        showProfile();
}

void ProfilesPage::showProfile(const QString &id)
{
    reload();
    if (m_model->rowOf(id) >= 0)
        open(id);
    else if (m_model->rowCount() > 0)
        open(m_model->at(0).profile.id);
    else
        openNothing();
}

void ProfilesPage::create()
{
    m_test->stop();
    m_openId.reset();
    clearMessages();
    m_editor->edit({.baseUrl = QUrl(QStringView(DefaultBaseUrl).toString())});
    m_stack->setCurrentWidget(m_editor);
    showCurrent();
    m_editor->focusName();
}

bool ProfilesPage::hasEdits() const
{
    return m_stack->currentWidget() != m_empty && m_editor->hasEdits();
}

void ProfilesPage::leaveThen(const std::function<void()> &then)
{
    if (!hasEdits()) {
        clearMessages();
        then();
        return;
    }
    showCurrent();
    const QString name = m_editor->profile().name;
    m_asksAboutEdits = true;
    m_messages->show(
        {.kind = Message::Kind::Warning,
         .headline = name.isEmpty() ? tr("The new profile is not saved")
                                    : tr("\"%1\" has edits that are not saved").arg(name)},
        {{.label = tr("Save"),
          .run =
              [this, then] {
                  m_stack->setCurrentWidget(m_editor);
                  if (m_editor->save())
                      then();
              }},
         {.label = tr("Discard the edits"),
          .run =
              [this, then] {
                  m_editor->discardEdits();
                  then();
              }},
         {.label = tr("Keep editing"), .run = [this] { m_stack->currentWidget()->setFocus(); }}},
        true);
}

void ProfilesPage::escape()
{
    if (m_messages->isQuestion())
        m_messages->answerSafely();
    else if (m_stack->currentWidget() == m_test)
        showFields();
    else
        leaveThen([this] { Q_EMIT closed(); });
}

void ProfilesPage::showFields()
{
    m_test->stop();
    m_stack->setCurrentWidget(m_editor);
    m_editor->focusName();
}

void ProfilesPage::clearMessages()
{
    m_asksAboutEdits = false;
    m_messages->clear();
}

void ProfilesPage::reload()
{
    m_model->setProfiles(m_environment, m_store.profiles(), m_store.brokenProfiles());
    showCurrent();
}

void ProfilesPage::showCurrent()
{
    const int row = m_openId ? m_model->rowOf(*m_openId) : -1;
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    else
        m_list->selectionModel()->clear();
    showState();
}

void ProfilesPage::openCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const QString id = m_model->at(current.row()).profile.id;
    if (m_openId != id)
        leaveThen([this, id] { open(id); });
}

void ProfilesPage::open(const QString &id)
{
    const int row = m_model->rowOf(id);
    if (row < 0) { // it went while the user was asked
        showProfile();
        return;
    }
    m_test->stop();
    m_openId = id;
    const BrokenProfile entry = m_model->at(row);
    if (isEnvironmentProfile(entry.profile)) {
        m_empty->show(entry.profile.name,
                      tr("This profile stands for TOGETHER_API_KEY and TOGETHER_BASE_URL as they "
                         "were set when Latchkey was started. It is not stored and cannot be "
                         "edited here.\n\nServer: %1")
                          .arg(entry.profile.baseUrl.toDisplayString()),
                      tr("&Connect"), [this] { Q_EMIT connectRequested(QString()); });
        m_stack->setCurrentWidget(m_empty);
    } else {
        m_editor->edit(entry.profile, entry.violations);
        m_stack->setCurrentWidget(m_editor);
    }
    showCurrent();
}

void ProfilesPage::openNothing()
{
    m_test->stop();
    m_openId.reset();
    m_empty->show(tr("No profiles yet"),
                  tr("A profile says where a project's secrets are, how to get there, and how "
                     "careful to be. Its key is kept in the system's keychain."),
                  tr("Add a &profile"), [this] { create(); });
    m_stack->setCurrentWidget(m_empty);
    showCurrent();
}

void ProfilesPage::showState()
{
    const bool isStored = m_openId && !m_openId->isEmpty();
    const int row = isStored ? m_model->rowOf(*m_openId) : -1;
    m_duplicate->setEnabled(row >= 0 && m_model->at(row).violations.isEmpty());
    m_remove->setEnabled(row >= 0);
    m_list->setEnabled(m_model->rowCount() > 0); // or it took the focus, and there is nothing in it
}

QString ProfilesPage::unusedName(const QString &name) const
{
    const QList<Profile> all = m_store.profiles();
    for (int number = 1;; ++number) {
        const QString suffix = number == 1 ? tr(" copy") : tr(" copy %1").arg(number);
        QString stem = name;
        while (codePointCount(stem) + codePointCount(suffix) > MaxProfileNameLength)
            stem.chop(stem.back().isLowSurrogate() ? 2 : 1);
        QString candidate = stem.trimmed() + suffix;
        if (!findProfile(all, candidate))
            return candidate;
    }
}

void ProfilesPage::duplicate()
{
    const Profile original = m_editor->profile();
    const auto copy = m_store.duplicate(original.id, unusedName(original.name));
    if (!copy) {
        m_messages->show({.kind = Message::Kind::Error,
                          .headline = tr("\"%1\" was not duplicated").arg(original.name),
                          .text = profileStoreErrorText(copy.error())});
        return;
    }
    showProfile(copy->id);
    m_editor->focusName();
    m_messages->show({.kind = Message::Kind::Information,
                      .headline = tr("\"%1\" has no key yet").arg(copy->name),
                      .text = tr("Keys and passwords are not copied.")});
    Q_EMIT profilesChanged();
}

void ProfilesPage::askToRemove()
{
    const int row = m_openId ? m_model->rowOf(*m_openId) : -1;
    if (row < 0)
        return;
    const Profile profile = m_model->at(row).profile;
    m_messages->show(
        {.kind = Message::Kind::Warning,
         .headline = tr("Remove \"%1\"?").arg(m_model->index(row).data(Qt::DisplayRole).toString()),
         .text = tr("Its key and its proxy's password are removed from the keychain, "
                    "too. This cannot be undone.")},
        {{.label = tr("Remove"), .run = [this, profile] { remove(profile); }},
         {.label = tr("Keep"), .run = [this] { m_list->setFocus(); }}},
        true);
}

void ProfilesPage::remove(const Profile &profile)
{
    const auto removed = m_store.remove(profile.id);
    if (!removed && removed.error() != ProfileStoreError::Missing) {
        m_messages->show({.kind = Message::Kind::Error,
                          .headline = tr("\"%1\" was not removed").arg(profile.name),
                          .text = profileStoreErrorText(removed.error())});
        return;
    }
    forgetCredential(profile, Credential::ApiKey);
    forgetCredential(profile, Credential::ProxyPassword);
    showProfile();
    (m_list->isEnabled() ? static_cast<QWidget *>(m_list) : m_add)->setFocus();
    Q_EMIT profilesChanged();
}

void ProfilesPage::forgetCredential(const Profile &profile, Credential credential)
{
    m_credentials.remove(
        credentialAccount(profile.id, credential), this,
        [this, name = profile.name, credential](const tl::expected<void, CredentialError> &result) {
            if (result)
                return;
            const QString headline = credential == Credential::ApiKey
                ? tr("\"%1\" is removed, but its key may still be in the keychain")
                : tr("\"%1\" is removed, but its proxy's password may still be in the keychain");
            m_messages->show(
                {.kind = Message::Kind::Warning,
                 .headline = headline.arg(name),
                 .text = sentencesText({credentialErrorText(result.error()),
                                        tr("You can remove it with the system's own program for "
                                           "passwords.")})});
        });
}

void ProfilesPage::test()
{
    if (!m_editor->check())
        return;
    m_stack->setCurrentWidget(m_test);
    m_test->start(m_editor->edited(), m_editor->typed(Credential::ApiKey),
                  m_editor->typed(Credential::ProxyPassword));
}

} // namespace Latchkey
