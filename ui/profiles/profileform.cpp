// SPDX-License-Identifier: MIT
#include "profiles/profileform.h"

#include "profiles/cafilefield.h"
#include "profiles/credentialfield.h"
#include "profiles/profilecolors.h"
#include "profiles/proxyfields.h"
#include "projectguard.h"
#include "servermessage.h"
#include "style.h"
#include "text/profiletext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace Latchkey {

namespace {

constexpr ProfileColor Colors[] = {ProfileColor::None,  ProfileColor::Red,  ProfileColor::Orange,
                                   ProfileColor::Green, ProfileColor::Blue, ProfileColor::Purple};
constexpr ProfileField ShownFields[] = {
    ProfileField::Name,      ProfileField::BaseUrl,   ProfileField::Color,
    ProfileField::Protected, ProfileField::Timeout,   ProfileField::ProxyKind,
    ProfileField::ProxyHost, ProfileField::ProxyPort, ProfileField::ProxyUser};

} // namespace

ProfileForm::ProfileForm(Clock &clock, QWidget *parent)
    : QWidget(parent), m_name(new QLineEdit), m_url(new QLineEdit), m_color(new QComboBox),
      m_protected(new QCheckBox(tr("&Protected"))), m_caFile(new CaFileField(clock)),
      m_timeout(new QSpinBox), m_proxy(new ProxyFields), m_key(new CredentialField(tr("API ke&y"))),
      m_nameField(new FormField(tr("&Name"), m_name, nullptr)),
      m_urlField(new FormField(tr("&Base URL"), m_url, nullptr)),
      m_colorField(new FormField(tr("Co&lor"), m_color, nullptr)),
      m_protectedField(new FormField(tr("Changes"), m_protected, nullptr)),
      m_timeoutField(new FormField(tr("&Timeout"), m_timeout, nullptr)), m_project(new QWidget),
      m_projectText(new QLabel), m_forget(new QPushButton(tr("For&get")))
{
    for (const ProfileColor color : Colors)
        m_color->addItem(colorIcon(color, this), colorName(color), int(color));
    m_protected->setAccessibleName(tr("Protected"));
    m_protectedField->setHint(tr("For production: a banner says so, and each save wants the "
                                 "secret's name typed."));
    m_timeout->setRange(static_cast<int>(MinProfileTimeout.count()),
                        static_cast<int>(MaxProfileTimeout.count()));
    m_timeout->setSuffix(tr(" s", "seconds"));
    m_timeoutField->setHint(tr("How long a request may go without any progress."));
    m_projectText->setTextFormat(Qt::PlainText);
    m_projectText->setWordWrap(true);
    m_forget->setAutoDefault(true); // Return presses it, too
    m_forget->setAccessibleName(tr("Forget the project"));
    addRows();

    const auto tell = [this] {
        if (!m_isFilling)
            Q_EMIT changed();
    };
    for (QLineEdit *edit : {m_name, m_url})
        connect(edit, &QLineEdit::textChanged, this, tell);
    connect(m_color, &QComboBox::currentIndexChanged, this, tell);
    connect(m_protected, &QCheckBox::toggled, this, tell);
    connect(m_caFile, &CaFileField::edited, this, tell);
    connect(m_timeout, &QSpinBox::valueChanged, this, tell);
    connect(m_proxy, &ProxyFields::edited, this, tell);
    connect(m_key, &CredentialField::edited, this, tell);
    connect(m_forget, &QPushButton::clicked, this, [this, tell] {
        m_forgetsProject = true;
        showProject();
        tell();
    });
}

void ProfileForm::addRows()
{
    auto *look = new QHBoxLayout;
    look->setSpacing(Space::Large);
    look->addWidget(m_colorField, 1, Qt::AlignTop);
    look->addWidget(m_protectedField, 2, Qt::AlignTop);

    auto *project = new QHBoxLayout(m_project);
    project->setContentsMargins({});
    project->setSpacing(Space::Medium);
    project->addWidget(m_projectText, 1);
    project->addWidget(m_forget, 0, Qt::AlignTop);

    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(Space::Large, 0, Space::Large, Space::Medium);
    rows->setSpacing(Space::Medium + Space::Small);
    rows->addWidget(m_nameField);
    rows->addWidget(m_urlField);
    rows->addWidget(m_key);
    rows->addLayout(look);
    rows->addWidget(m_project);
    rows->addWidget(m_caFile);
    rows->addWidget(m_timeoutField);
    rows->addWidget(m_proxy);
    rows->addStretch(1);
    setMaximumWidth(scaledToText(MaxFormWidth));
}

void ProfileForm::fill(const Profile &profile)
{
    m_isFilling = true;
    m_name->setText(profile.name);
    m_url->setText(profile.baseUrl.toString(QUrl::FullyEncoded));
    m_color->setCurrentIndex(m_color->findData(int(profile.color)));
    m_protected->setChecked(profile.isProtected);
    m_caFile->setPath(profile.caFile);
    m_timeout->setValue(static_cast<int>(profile.timeout.count()));
    m_proxy->setChoice(profile.proxy);
    for (CredentialField *field : {m_key, m_proxy->password()}) {
        field->forget();
        field->setProblem({});
    }
    m_forgetsProject = false;
    m_filled = profile;
    m_filled = edited(); // what a field cannot hold is no edit
    m_filledUrl = urlText();
    showProject();
    m_isFilling = false;
    Q_EMIT changed();
}

void ProfileForm::takeStored(const Profile &profile)
{
    m_filled = profile;
    m_filledUrl = urlText();
    m_forgetsProject = false;
    showProject();
}

Profile ProfileForm::edited() const
{
    Profile profile = m_filled;
    profile.name = m_name->text().trimmed();
    profile.baseUrl = parseBaseUrl(urlText()).value_or(QUrl());
    profile.color = ProfileColor(m_color->currentData().toInt());
    profile.isProtected = m_protected->isChecked();
    profile.caFile = m_caFile->path();
    profile.timeout = std::chrono::seconds(m_timeout->value());
    profile.proxy = m_proxy->choice();
    if (m_forgetsProject)
        profile.project.reset();
    return profile;
}

QString ProfileForm::urlText() const
{
    return m_url->text().trimmed();
}

bool ProfileForm::hasEdits() const
{
    return edited() != m_filled || urlText() != m_filledUrl || m_key->hasEdits()
        || m_proxy->password()->hasEdits();
}

void ProfileForm::showProblems(const QList<ProfileViolation> &found, bool withEmpty)
{
    for (const ProfileField field : ShownFields)
        fieldOf(field)->setProblem({});
    for (ProfileViolation violation : found) {
        using Rule = ProfileViolation::Rule;
        const bool isUrl = violation.field == ProfileField::BaseUrl;
        const bool isPort = violation.field == ProfileField::ProxyPort;
        const bool isEmpty = violation.rule == Rule::Empty || (isUrl && urlText().isEmpty())
            || (isPort && violation.rule == Rule::OutOfRange);
        if (isEmpty && !withEmpty)
            continue;
        // The profile has no address where the text is none.
        const auto typed = parseBaseUrl(urlText());
        if (isUrl && !urlText().isEmpty() && !typed)
            violation.urlProblem = typed.error();
        fieldOf(violation.field)->setProblem(profileViolationText(violation, urlText()));
    }
}

FormField *ProfileForm::fieldOf(ProfileField field) const
{
    switch (field) {
    case ProfileField::Name:
        return m_nameField;
    case ProfileField::BaseUrl:
        return m_urlField;
    case ProfileField::Color:
        return m_colorField;
    case ProfileField::Protected:
        return m_protectedField;
    case ProfileField::Timeout:
        return m_timeoutField;
    default:
        return m_proxy->fieldOf(field);
    }
}

CredentialField *ProfileForm::fieldOf(Credential credential) const
{
    return credential == Credential::ApiKey ? m_key : m_proxy->password();
}

void ProfileForm::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void ProfileForm::showProject()
{
    m_project->setVisible(m_filled.project.has_value());
    if (!m_filled.project)
        return;
    m_forget->setEnabled(!m_forgetsProject);
    m_projectText->setText(m_forgetsProject
                               ? tr("The next project that it is used with will be remembered.")
                               : tr("First used with project %1. Latchkey asks before it writes to "
                                    "another one.")
                                     .arg(displayable(projectText(*m_filled.project))));
}

} // namespace Latchkey
