// SPDX-License-Identifier: MIT
#pragma once

#include "scriptedserver.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace Latchkey {

/// A secret as a server keeps it.
struct StoredSecret
{
    QString id = {};
    QString name = {};
    std::optional<QString> description = {};
    /// No answer has it.
    QString value = {};
    /// How often it was changed: what `updated_at` is made from, a second for each.
    int changes = 0;
    QString lastUpdatedBy = QStringLiteral("creator");

    /// SecretResponseItem.
    [[nodiscard]] QByteArray json() const;
};

/// What the API keeps, behind a scripted server: reads see what writes have done. Scripts that the
/// server is given besides come first, so that one of them can break what is answered here.
class StoredSecrets
{
public:
    /// Holds @p secrets, in the order listed.
    explicit StoredSecrets(QList<StoredSecret> secrets = {}) : m_secrets(std::move(secrets)) { }

    /// Answers whatever @p server is asked and no other script is for. Must outlive its requests.
    void serve(ScriptedServer &server);

    /// The answer to @p request, which is complete: GET of the list, of one secret by its ID or
    /// name, of /deployments and of /whoami; POST, PATCH and DELETE, which are carried out. What is
    /// created is called sec_9.
    [[nodiscard]] QByteArray answer(const RecordedRequest &request);
    /// Carries out a PATCH and sends nothing; goes on with the steps added to it.
    [[nodiscard]] Script applied();
    /// Answers a PATCH with what it would have been, and carries out nothing.
    [[nodiscard]] Script pretended();

    /// The secret called @p idOrName; null if there is none. Good until the next change.
    [[nodiscard]] const StoredSecret *find(const QString &idOrName) const;
    /// Lets somebody else @p change the secret with this ID, which must exist.
    void changeByOther(const QString &id, const std::function<void(StoredSecret &)> &change);
    void remove(const QString &id);
    void add(const StoredSecret &secret) { m_secrets.append(secret); }

    /// A deployment called @p name, whose variables refer to @p secrets by name or ID.
    void addDeployment(const QString &name, const QStringList &secrets);

    /// The ID of the project that every key is of; empty for no such function. It is called
    /// `Project ID`, of the organization `Lantern`.
    void setProject(const QString &id) { m_project = id; }

    /// How many PATCHes were carried out.
    [[nodiscard]] int patchCount() const { return m_patchCount; }

private:
    /// The same as find(), to be changed.
    [[nodiscard]] StoredSecret *at(const QString &idOrName);
    /// The status line and all, as of those that follow.
    [[nodiscard]] QByteArray create(const QByteArray &body);
    [[nodiscard]] QByteArray patch(StoredSecret &secret, const QByteArray &body);

    QList<StoredSecret> m_secrets;
    QList<std::pair<QString, QStringList>> m_deployments;
    QString m_project;
    int m_patchCount = 0;
};

} // namespace Latchkey
