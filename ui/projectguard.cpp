// SPDX-License-Identifier: MIT
#include "projectguard.h"

#include "call.h"
#include "servermessage.h"
#include "text/errortext.h"

#include <utility>

namespace Latchkey {

std::optional<ProfileProject> projectOf(const Identity &identity)
{
    if (identity.projectId.isEmpty())
        return std::nullopt;
    const QString name =
        identity.projectName.isEmpty() ? identity.projectSlug : identity.projectName;
    return ProfileProject{.id = displayable(identity.projectId.simplified()),
                          .name = displayable(name.simplified()),
                          .organization = displayable(identity.organizationName.simplified())};
}

QString projectText(const ProfileProject &project)
{
    const QString name = project.name.isEmpty() ? project.id : project.name;
    return project.organization.isEmpty()
        ? name
        : ProjectGuard::tr("%1 (%2)", "project, organization").arg(name, project.organization);
}

ProjectGuard::ProjectGuard(SecretsApi &api, std::optional<ProfileProject> expected, QObject *parent)
    : QObject(parent), m_api(api), m_expected(std::move(expected))
{
}

void ProjectGuard::identify()
{
    if (m_call)
        m_call->abandon();
    m_identity.reset();
    m_call = m_api.whoami(this, [this](const Result<Identity> &identity) {
        m_call = nullptr;
        answered(identity);
    });
}

void ProjectGuard::answered(const Result<Identity> &identity)
{
    m_identity = identity;
    if (identity && !m_expected)
        m_expected = projectOf(*identity);
    Q_EMIT identified(identity ? std::optional(*identity) : std::nullopt);
    if (const auto waiting = std::exchange(m_waiting, nullptr))
        waiting();
}

bool ProjectGuard::isAsExpected() const
{
    if (!*m_identity)
        return m_identity->error().isUnsupported();
    const auto project = projectOf(**m_identity);
    return !project || project->id == m_expected->id;
}

void ProjectGuard::pass(std::function<void()> change, Ask ask)
{
    if (m_expected && !m_identity)
        m_waiting = [this, change = std::move(change), ask = std::move(ask)] { pass(change, ask); };
    else if (!m_expected || isAsExpected()) // without one, whatever the key opens is what is meant
        change();
    else if (!*m_identity)
        askAboutUnknown(change, ask);
    else
        askAboutOther(change, ask);
}

void ProjectGuard::askAboutOther(const std::function<void()> &change, const Ask &ask)
{
    const ProfileProject project = *projectOf(**m_identity);
    ask({.kind = Message::Kind::Error,
         .headline = tr("This key belongs to another project"),
         .text = tr("It opens %1; until now it was %2. Nothing was sent, and your edits "
                    "are still here. If a change is meant for the earlier project, give the "
                    "key of that one.")
                     .arg(projectText(project), projectText(*m_expected))},
        tr("Use %1 from now on").arg(projectText(project)), [this, project, change] {
            m_expected = project;
            Q_EMIT accepted(project);
            change();
        });
}

void ProjectGuard::askAboutUnknown(const std::function<void()> &change, const Ask &ask)
{
    const ApiError error = m_identity->error();
    identify(); // for the next time
    ask({.kind = Message::Kind::Warning,
         .headline = tr("It is not known which project this is"),
         .text = tr("It should be %1, but the server was asked whose the key is, in vain. "
                    "%2 Nothing was sent, and your edits are still here.")
                     .arg(projectText(*m_expected), errorText(error))},
        tr("Go on all the same"), change);
}

} // namespace Latchkey
