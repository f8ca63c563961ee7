// SPDX-License-Identifier: MIT
#include "rotate/rotatepage.h"

#include "certificates.h"
#include "emptystate.h"
#include "messagebar.h"
#include "rotate/rotationcontrols.h"
#include "rotate/rotationmodel.h"
#include "rotate/rotationsource.h"
#include "rotate/rotationtable.h"
#include "rotationplan.h"
#include "style.h"
#include "text/errortext.h"
#include "text/rotationreport.h"
#include "text/rotationtext.h"

#include <QCheckBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLabel>
#include <QSaveFile>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Latchkey {

namespace {

/// How many lines there is always room for beneath the table, so that it does not jump.
constexpr int DetailLines = 3;

} // namespace

RotatePage::RotatePage(SecretsApi &api, Clock &clock, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_model(new RotationModel(this)),
      m_run(new RotateSecrets(api, clock, m_model->rows(), this)), m_source(new RotationSource),
      m_messages(new MessageBar), m_stack(new QStackedWidget),
      m_all(new QCheckBox(tr("Choose all"))), m_table(new RotationTable(m_model)),
      m_detail(new QLabel), m_controls(new RotationControls(clock))
{
    setAcceptDrops(true);
    layOut();
    route();
    showState();
}

RotatePage::~RotatePage() = default;

void RotatePage::layOut()
{
    auto *heading = new QLabel(tr("Rotate many"));
    makeHeading(heading);

    auto *empty = new EmptyState;
    empty->show(tr("Choose a .env or JSON file, paste its text, or drop it here."),
                tr("You see what would happen to each secret before anything is sent. Values are "
                   "never shown."));
    m_detail->setObjectName(QStringLiteral("rotationDetail"));
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail->setAlignment(Qt::AlignTop);
    makeLabelDim(m_detail);
    m_detail->setMinimumHeight(DetailLines * m_detail->fontMetrics().lineSpacing());
    auto *entries = new QWidget;
    auto *rows = new QVBoxLayout(entries);
    rows->setContentsMargins({});
    rows->setSpacing(Space::Medium);
    rows->addWidget(m_all);
    rows->addWidget(m_table, 1);
    rows->addWidget(m_detail);
    m_stack->addWidget(empty);
    m_stack->addWidget(entries);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Large);
    layout->setSpacing(Space::Medium);
    layout->addWidget(heading);
    layout->addWidget(m_source);
    layout->addWidget(m_messages);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_controls);
}

void RotatePage::route()
{
    auto *paste = new QShortcut(QKeySequence::Paste, this);
    paste->setContext(Qt::WidgetWithChildrenShortcut);
    connect(paste, &QShortcut::activated, this, [this] {
        if (m_source->isEnabled())
            m_source->paste();
    });
    connect(m_source, &RotationSource::read, this, &RotatePage::take);
    connect(m_source, &RotationSource::refused, this,
            [this](const Message &message) { m_messages->show(message); });
    connect(m_all, &QCheckBox::clicked, m_model, &RotationModel::chooseAll);
    connect(m_model, &RotationModel::changed, this, &RotatePage::showState);
    connect(m_table, &RotationTable::rowEntered, this, &RotatePage::showRow);

    connect(m_controls, &RotationControls::startRequested, this, &RotatePage::runRequested);
    connect(m_controls, &RotationControls::pauseRequested, this, &RotatePage::pause);
    connect(m_controls, &RotationControls::resumeRequested, this, &RotatePage::runRequested);
    connect(m_controls, &RotationControls::cancelRequested, this, &RotatePage::cancel);
    connect(m_controls, &RotationControls::reportRequested, this, &RotatePage::chooseReport);
    connect(m_controls, &RotationControls::closeRequested, this, [this] {
        clear();
        Q_EMIT closed();
    });

    connect(m_run, &RotateSecrets::stateChanged, this, &RotatePage::runStateChanged);
    connect(m_run, &RotateSecrets::rowBegan, this, [this](int row) {
        m_model->setRunning(row);
        m_table->follow(row);
        m_controls->showProgress(m_done, rotationNameText(m_model->rows()[size_t(row)]));
    });
    connect(m_run, &RotateSecrets::waiting, this,
            [this](int, const QDateTime &until, const ApiError &why) {
                m_controls->showWait(until, why);
            });
    connect(m_run, &RotateSecrets::rowPutOff, m_model, &RotationModel::putOff);
    connect(m_run, &RotateSecrets::rowEnded, this, &RotatePage::rowEnded);
    connect(m_run, &RotateSecrets::ended, this, &RotatePage::ended);
}

void RotatePage::setTable(const SecretTable &secrets)
{
    m_secrets = secrets;
    m_hasSecrets = true;
    if (!isRunning())
        m_model->setStored(m_secrets);
}

void RotatePage::setSelf(const Identity &identity)
{
    m_run->setSelf(identity.userId);
}

void RotatePage::setOrigin(const QString &profile, const QUrl &baseUrl)
{
    m_profile = profile;
    m_baseUrl = baseUrl;
}

bool RotatePage::isRunning() const
{
    return m_run->state() != RotateSecrets::State::Idle;
}

bool RotatePage::isPaused() const
{
    return m_run->state() == RotateSecrets::State::Paused;
}

bool RotatePage::hasWork() const
{
    return isRunning() || !m_model->chosen().empty();
}

bool RotatePage::awaitsCredentials() const
{
    return m_run->hindrance() && m_run->hindrance()->wantsCredentials();
}

void RotatePage::take(ValueEntries &entries)
{
    m_messages->clear();
    m_run->forget();
    m_model->setRows(rotationRows(std::move(entries), m_clock.now(), earliestExpiry), m_secrets);
    m_source->showSource(
        tr("%1: %Ln row(s)", nullptr, m_model->rowCount()).arg(m_source->source()));
    m_stack->setCurrentIndex(1);
    m_table->showResults(false);
    m_table->fit();
    m_table->goTo(0);
    m_table->setFocus(Qt::OtherFocusReason);
}

void RotatePage::clear()
{
    if (isRunning())
        return;
    m_messages->clear();
    m_run->forget();
    m_model->clear();
    m_source->showSource({});
    m_stack->setCurrentIndex(0);
}

void RotatePage::focusInEvent(QFocusEvent *)
{
    // Not a focus proxy, at which Tab would come round too early.
    const bool isEmpty = m_stack->currentIndex() == 0;
    (isEmpty ? static_cast<QWidget *>(m_source) : m_table)->setFocus(Qt::OtherFocusReason);
}

void RotatePage::showState()
{
    RotationCounts counts = m_model->counts();
    const int chosen = counts.toRun();
    const auto choosable = [this] {
        int rows = 0;
        for (int row = 0; row < m_model->rowCount(); ++row)
            rows += int(m_model->canChoose(row));
        return rows;
    }();
    m_all->setEnabled(choosable > 0);
    if (!isRunning()) {
        const bool areSome = chosen > 0 && chosen < choosable;
        m_all->setTristate(areSome);
        m_all->setCheckState(areSome          ? Qt::PartiallyChecked
                                 : chosen > 0 ? Qt::Checked
                                              : Qt::Unchecked);
    }
    if (!m_hasSecrets)
        counts.updates = counts.creations = 0; // not known yet, so nothing can be started
    m_controls->showState(m_run->state(), counts);
    showRow(m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1);
    Q_EMIT stateChanged();
}

void RotatePage::showRow(int row)
{
    const bool isThere = row >= 0 && row < m_model->rowCount();
    m_detail->setText(isThere ? m_model->detail(row) : QString());
}

void RotatePage::run()
{
    if (isPaused()) {
        resume();
        return;
    }
    const std::vector<int> rows = m_model->chosen();
    if (isRunning() || !m_hasSecrets || rows.empty())
        return;
    m_messages->clear();
    m_done = 0;
    m_controls->startProgress(int(rows.size()));
    m_model->queue(rows);
    m_table->showResults(true);
    m_run->start(rows);
}

void RotatePage::pause()
{
    m_run->pause();
}

void RotatePage::resume()
{
    m_run->resume();
}

void RotatePage::cancel()
{
    m_run->cancel();
}

void RotatePage::runStateChanged()
{
    m_source->setEnabled(!isRunning());
    m_model->setLocked(isRunning());
    if (m_run->hindrance())
        showHindrance();
    else if (m_run->state() == RotateSecrets::State::Running)
        m_messages->clear();
    showState();
}

void RotatePage::showHindrance()
{
    const ApiError why = *m_run->hindrance();
    QList<MessageBar::Action> actions;
    if (why.wantsCredentials())
        actions.append(
            {credentialsActionText(why), [this, why] { Q_EMIT credentialsRequested(why); }, true});
    m_messages->show(rotationPauseMessage(why), actions);
}

void RotatePage::rowEnded(int row, const SaveOutcome &outcome)
{
    m_model->setOutcome(row, outcome);
    m_controls->showProgress(++m_done);
    if (outcome.headline() == SaveOutcome::Headline::Saved)
        Q_EMIT rowSaved(*outcome.stored);
}

void RotatePage::ended()
{
    m_model->dropQueue();
    const int failed = m_model->firstFailed();
    if (failed >= 0)
        m_table->goTo(failed);
    m_messages->show(rotationEndMessage(m_model->counts(), deployments()));
}

QStringList RotatePage::deployments() const
{
    QStringList names;
    for (const RotationResult &result : m_model->results()) {
        if (!m_uses || !result.isSaved())
            continue;
        if (const auto uses = m_uses(*result.outcome->stored))
            names << uses->all();
    }
    names.removeDuplicates();
    names.sort();
    return names;
}

void RotatePage::chooseReport()
{
    const QString name =
        QStringLiteral("rotation-%1.csv")
            .arg(m_clock.now().toLocalTime().toString(QStringLiteral("yyyyMMdd-HHmm")));
    // Qt's own dialog: the desktop portal's does not open for a process that cannot be traced.
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the report"), name,
                                                      tr("Table (*.csv);;Text (*.txt)"), nullptr,
                                                      QFileDialog::DontUseNativeDialog);
    if (!path.isEmpty())
        saveReport(path);
}

RotationFacts RotatePage::facts() const
{
    return {.madeAt = m_clock.now(),
            .profile = m_profile,
            .baseUrl = m_baseUrl,
            .source = m_source->source()};
}

QString RotatePage::report() const
{
    return rotationReport(facts(), m_model->rows(), m_model->results());
}

bool RotatePage::saveReport(const QString &path)
{
    const bool isTable = path.endsWith(QLatin1StringView(".csv"), Qt::CaseInsensitive);
    const QString text =
        isTable ? rotationCsv(facts(), m_model->rows(), m_model->results()) : report();
    QSaveFile file(path);
    const bool isSaved =
        file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 && file.commit();
    if (isSaved)
        m_messages->show(
            {.kind = Message::Kind::Success, .headline = tr("The report was saved"), .text = path});
    else
        m_messages->show({.kind = Message::Kind::Error,
                          .headline = tr("The report was not saved"),
                          .text = tr("%1 cannot be written: %2.").arg(path, file.errorString())});
    return isSaved;
}

void RotatePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!isRunning() && RotationSource::canTakeFrom(event->mimeData())) {
        event->setDropAction(Qt::CopyAction); // the source of a move would drop what it gave
        event->accept();
    }
}

void RotatePage::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    if (!isRunning())
        m_source->take(event->mimeData());
}

} // namespace Latchkey
