// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"
#include "identity.h"
#include "rotatesecrets.h"
#include "secretsapi.h"
#include "secrettable.h"
#include "secretuses.h"

#include <QUrl>
#include <QWidget>

#include <functional>
#include <optional>
#include <utility>

class QCheckBox;
class QLabel;
class QStackedWidget;

namespace Latchkey {

class MessageBar;
class RotationControls;
struct RotationFacts;
class RotationModel;
class RotationSource;
class RotationTable;

/// Gives many secrets the values in a file: shows what would happen to each, runs what is chosen,
/// and says what has become of it.
class RotatePage : public QWidget
{
    Q_OBJECT

public:
    /// @p api and @p clock must outlive it.
    RotatePage(SecretsApi &api, Clock &clock, QWidget *parent = nullptr);
    ~RotatePage() override;

    /// What is stored. Before the first call nothing can be started. Not heeded while a run goes
    /// on: what changes meanwhile is found by the check before each change.
    void setTable(const SecretTable &secrets);
    /// Who the user is to the server.
    void setSelf(const Identity &identity);
    /// Which deployments read a secret, as far as known: asked when a run is over.
    using Uses = std::function<std::optional<SecretUses>(const Secret &secret)>;
    void setUses(Uses uses) { m_uses = std::move(uses); }
    /// For the report.
    void setOrigin(const QString &profile, const QUrl &baseUrl);

    /// Whether a run is not over yet; it may have paused.
    [[nodiscard]] bool isRunning() const;
    /// Whether it has paused, and nothing is under way.
    [[nodiscard]] bool isPaused() const;
    /// Whether there is something chosen that is not saved.
    [[nodiscard]] bool hasWork() const;
    /// Whether the run has paused for credentials that resume() would go on with.
    [[nodiscard]] bool awaitsCredentials() const;

    /// Runs what is chosen, or goes on with what has paused: the answer to runRequested().
    void run();
    /// Stops behind the row that is under way.
    void pause();
    void resume();
    /// Takes back what is running, as far as that is possible (see RotateSecrets::cancel()).
    void cancel();
    /// Forgets the file and its values, unless a run goes on.
    void clear();

    /// What was to be done and what has become of it, as text. No value.
    [[nodiscard]] QString report() const;
    /// Writes what was to be done and what has become of it to the file at @p path: as CSV if it
    /// is called so. Says whether that has worked, also in the page.
    bool saveReport(const QString &path);

Q_SIGNALS:
    /// What isRunning(), hasWork() or awaitsCredentials() say may have changed.
    void stateChanged();
    /// The user wants to run what is chosen, or to go on. Nothing is sent before run().
    void runRequested();
    /// @p secret is what is stored now.
    void rowSaved(const Latchkey::Secret &secret);
    /// The run has paused as @p error says; the user wants to give other credentials.
    void credentialsRequested(const Latchkey::ApiError &error);
    /// The user is done here; nothing is running. The values are gone.
    void closed();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void layOut();
    void route();
    void take(ValueEntries &entries);
    void showState();
    void showRow(int row);
    void runStateChanged();
    void rowEnded(int row, const SaveOutcome &outcome);
    void ended();
    /// Those that read what was saved; sorted, each once.
    [[nodiscard]] QStringList deployments() const;
    void showHindrance();
    [[nodiscard]] RotationFacts facts() const;
    void chooseReport();

    Clock &m_clock;
    RotationModel *m_model;
    RotateSecrets *m_run;
    RotationSource *m_source;
    MessageBar *m_messages;
    QStackedWidget *m_stack;
    QCheckBox *m_all;
    RotationTable *m_table;
    QLabel *m_detail;
    RotationControls *m_controls;
    SecretTable m_secrets;
    bool m_hasSecrets = false;
    /// How many rows of the run are over.
    int m_done = 0;
    Uses m_uses;
    QString m_profile;
    QUrl m_baseUrl;
};

} // namespace Latchkey
