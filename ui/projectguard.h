// SPDX-License-Identifier: MIT
#pragma once

#include "identity.h"
#include "message.h"
#include "profile.h"
#include "secretsapi.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace Latchkey {

class Call;

/// Knows whose the key is, and lets nothing be changed in another project than the expected one
/// until the user has said so.
class ProjectGuard : public QObject
{
    Q_OBJECT

public:
    /// @p expected is the project that changes are meant for; without one it is the first that the
    /// key turns out to belong to. @p api must outlive the guard.
    ProjectGuard(SecretsApi &api, std::optional<ProfileProject> expected, QObject *parent);

    /// Asks the server whose the key is: at first, and after another key was given.
    void identify();
    /// Whether the server has not said yet whose the key is, and pass() would wait for it.
    [[nodiscard]] bool isAsking() const { return m_expected && !m_identity; }
    /// What the server has said last, if it has.
    [[nodiscard]] std::optional<Identity> identity() const
    {
        return m_identity && *m_identity ? std::optional(**m_identity) : std::nullopt;
    }
    /// Has the user answer @p question: @p yes is what goes on, @p label what its button says.
    using Ask = std::function<void(const Message &question, const QString &label,
                                   const std::function<void()> &yes)>;
    /// Calls @p change when it may be made: now, or when the server has said whose the key is, or
    /// when the user has answered what @p ask was called with. Never, if the user decides against
    /// it, or changes something else.
    void pass(std::function<void()> change, Ask ask);

Q_SIGNALS:
    /// Nothing where the server does not say, or could not be asked.
    void identified(const std::optional<Latchkey::Identity> &identity);
    /// The user has taken the key's project as the one that changes are meant for from now on.
    void accepted(const Latchkey::ProfileProject &project);

private:
    void answered(const Result<Identity> &identity);
    /// Whether a change may be made without a question, as far as is known.
    [[nodiscard]] bool isAsExpected() const;
    void askAboutOther(const std::function<void()> &change, const Ask &ask);
    void askAboutUnknown(const std::function<void()> &change, const Ask &ask);

    SecretsApi &m_api;
    std::optional<ProfileProject> m_expected;
    std::optional<Result<Identity>> m_identity;
    /// Waits for the server to say whose the key is.
    std::function<void()> m_waiting;
    QPointer<Call> m_call;
};

/// The project that @p identity is about, fit to be shown; nothing if it names none.
[[nodiscard]] std::optional<ProfileProject> projectOf(const Identity &identity);

/// What to call @p project: its name and its organization's, or its ID.
[[nodiscard]] QString projectText(const ProfileProject &project);

} // namespace Latchkey
