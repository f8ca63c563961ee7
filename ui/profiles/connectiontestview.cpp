// SPDX-License-Identifier: MIT
#include "profiles/connectiontestview.h"

#include "icons/symbollabel.h"
#include "messagebar.h"
#include "profiles/profileconnection.h"
#include "style.h"
#include "text/connectiontesttext.h"
#include "text/credentialtext.h"
#include "text/listtext.h"
#include "text/profiletext.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace Latchkey {

namespace {

using State = TestedStep::State;

void showSign(SymbolLabel *icon, State state)
{
    switch (state) {
    case State::Passed:
        return icon->show(Message::Kind::Success);
    case State::Failed:
        return icon->show(Message::Kind::Error);
    case State::Running:
        return icon->show(Symbol::Refresh);
    case State::Pending:
    case State::Skipped:
        return icon->clear();
    }
    Q_UNREACHABLE();
}

/// Has no frame, but one where it has the focus.
class ResultsArea : public QScrollArea
{
public:
    ResultsArea() { setViewportMargins(FocusWidth, FocusWidth, FocusWidth, FocusWidth); }

protected:
    bool event(QEvent *event) override
    {
        const bool isDone = QScrollArea::event(event);
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
            update();
        else if (event->type() == QEvent::Paint)
            paintFocus(this, this);
        return isDone;
    }
};

} // namespace

ConnectionTestView::ConnectionTestView(CredentialStore &credentials, Clock &clock, QWidget *parent)
    : QWidget(parent), m_credentials(credentials), m_clock(clock), m_heading(new QLabel),
      m_messages(new MessageBar), m_waiting(new QLabel(tr("Waiting for the keychain\u2026"))),
      m_scroll(new ResultsArea), m_cancel(new QPushButton(tr("&Cancel test"))),
      m_copy(new QPushButton(tr("Copy for &support"))),
      m_back(new QPushButton(tr("&Back to the profile")))
{
    makeHeading(m_heading);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_heading->setContentsMargins(Space::Large, Space::Medium, Space::Large, 0);
    m_waiting->setContentsMargins(Space::Large, 0, Space::Large, 0);
    m_scroll->setWidget(makeRows());
    m_scroll->setWidgetResizable(true);
    m_scroll->setAccessibleName(tr("Results"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Space::Medium);
    layout->addWidget(m_heading);
    layout->addWidget(m_messages);
    layout->addWidget(m_waiting);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(makeButtons());
    showState();
}

ConnectionTestView::~ConnectionTestView() = default;

QWidget *ConnectionTestView::makeRows()
{
    auto *rows = new QWidget;
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::Medium);
    grid->setVerticalSpacing(Space::Small);
    grid->setColumnStretch(1, 1);
    for (int at = 0; at < ConnectionTest::StepCount; ++at) {
        const Row row{new SymbolLabel, new QLabel, new QLabel, new QLabel};
        makeLabelStrong(row.name);
        makeLabelDim(row.state);
        for (QWidget *cell : {static_cast<QWidget *>(row.icon), static_cast<QWidget *>(row.name),
                              static_cast<QWidget *>(row.state)})
            cell->setContentsMargins(0, Space::Small, 0, 0);
        row.details->setTextFormat(Qt::PlainText);
        row.details->setWordWrap(true);
        alignLeading(row.details);
        row.details->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(row.icon, 2 * at, 0, Qt::AlignBottom);
        grid->addWidget(row.name, 2 * at, 1);
        grid->addWidget(row.state, 2 * at, 2, Qt::AlignRight);
        grid->addWidget(row.details, 2 * at + 1, 1, 1, 2);
        m_rows << row;
    }
    auto *layout = new QVBoxLayout(rows);
    layout->setContentsMargins(Space::Large, 0, Space::Large, Space::Medium);
    layout->addLayout(grid);
    layout->addStretch();
    return rows;
}

QWidget *ConnectionTestView::makeButtons()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(Space::Large, 0, Space::Large, Space::Medium);
    layout->setSpacing(Space::Medium);
    layout->addWidget(m_back);
    layout->addStretch();
    layout->addWidget(m_copy);
    layout->addWidget(m_cancel);
    m_copy->setToolTip(tr("Copies what is shown here; no key or password is part of it"));
    for (QPushButton *button : {m_back, m_copy, m_cancel})
        button->setAutoDefault(true); // Return presses it, too
    connect(m_cancel, &QPushButton::clicked, this, &ConnectionTestView::cancel);
    connect(m_copy, &QPushButton::clicked, this, &ConnectionTestView::copy);
    connect(m_back, &QPushButton::clicked, this, [this] {
        stop();
        Q_EMIT closed();
    });
    return row;
}

void ConnectionTestView::start(const Profile &profile, std::optional<SensitiveString> key,
                               std::optional<SensitiveString> proxyPassword)
{
    stop();
    m_profile = profile;
    m_isRunning = true;
    m_messages->clear();
    m_heading->setText(tr("Test of the connection to %1").arg(profile.baseUrl.host()));
    m_steps.clear();
    for (int at = 0; at < ConnectionTest::StepCount; ++at) {
        m_steps.append({.step = TestedStep::Step(at)});
        showStep(m_steps.last());
    }
    showState();
    m_cancel->setFocus(Qt::OtherFocusReason);
    if (key) {
        takeKey(*std::move(key), std::move(proxyPassword));
        return;
    }
    // A handler has to be copyable, which what it carries is not.
    auto password = std::make_shared<std::optional<SensitiveString>>(std::move(proxyPassword));
    read(Credential::ApiKey, [this, password](auto found) {
        if (found)
            takeKey(*std::move(found), std::move(*password));
        else if (found.error().kind == CredentialError::Kind::NotFound)
            refuse(tr("There is no key to test with"),
                   tr("No key is stored for this profile. Enter one in the profile's key field, "
                      "then test again."));
        else
            refuse(tr("The key could not be had"),
                   sentencesText({credentialErrorText(found.error()),
                                  tr("You can also enter it in the profile's key field.")}));
    });
}

void ConnectionTestView::read(
    Credential credential, std::function<void(tl::expected<SensitiveString, CredentialError>)> take)
{
    if (m_profile.id.isEmpty()) { // never stored, and so nothing is for it
        take(tl::unexpected(CredentialError{.kind = CredentialError::Kind::NotFound}));
        return;
    }
    m_reading = std::make_unique<QObject>();
    showState();
    m_credentials.read(credentialAccount(m_profile.id, credential), m_reading.get(),
                       [this, credential, take = std::move(take)](auto found) {
                           m_reading.release()->deleteLater(); // not inside its own answer
                           showState();
                           if (found || found.error().kind == CredentialError::Kind::NotFound)
                               Q_EMIT credentialRead(m_profile.id, credential, found.has_value());
                           take(std::move(found));
                       });
}

void ConnectionTestView::takeKey(SensitiveString key, std::optional<SensitiveString> proxyPassword)
{
    const bool wantsPassword = m_profile.proxy.hasHost() && !m_profile.proxy.user.isEmpty();
    if (!wantsPassword || proxyPassword) {
        run(std::move(key), std::move(proxyPassword));
        return;
    }
    auto kept = std::make_shared<SensitiveString>(std::move(key));
    read(Credential::ProxyPassword, [this, kept](auto found) {
        if (found)
            run(std::move(*kept), *std::move(found));
        else if (found.error().kind == CredentialError::Kind::NotFound)
            run(std::move(*kept), std::nullopt); // the proxy may want none
        else
            refuse(tr("The proxy's password could not be had"), credentialErrorText(found.error()));
    });
}

void ConnectionTestView::run(SensitiveString key, std::optional<SensitiveString> proxyPassword)
{
    const auto connection = connectionOf(m_profile, std::move(key), std::move(proxyPassword));
    if (!connection) {
        refuse(tr("The CA file cannot be used"), caFileProblemText(connection.error()));
        return;
    }
    m_test = std::make_unique<ConnectionTest>(*connection, m_clock);
    connect(m_test.get(), &ConnectionTest::stepChanged, this, &ConnectionTestView::showStep);
    connect(m_test.get(), &ConnectionTest::finished, this, &ConnectionTestView::end);
    showState();
}

void ConnectionTestView::showStep(const TestedStep &step)
{
    m_steps[int(step.step)] = step;
    const Row &row = m_rows.at(int(step.step));
    showSign(row.icon, step.state);
    const QString state = testStateText(step.state);
    const bool isOver = step.state == State::Passed || step.state == State::Failed;
    row.name->setText(testStepText(step));
    row.state->setText(isOver ? tr("%1, %2 ms", "state, duration")
                                    .arg(state, QLocale().toString(step.duration.count()))
                              : state);
    QStringList details = testFacts(step);
    details << testFailureText(step) << testAdviceText(step);
    details.removeAll(QString());
    row.details->setText(details.join(QLatin1Char('\n')));
    row.details->setVisible(!details.isEmpty());
    row.details->setForegroundRole(step.error ? QPalette::WindowText : QPalette::PlaceholderText);
    if (step.state == State::Running || step.state == State::Failed)
        m_scroll->ensureWidgetVisible(step.error ? row.details : row.name);
}

void ConnectionTestView::end(ConnectionTest::Outcome outcome)
{
    if (m_test)
        m_test.release()->deleteLater(); // with the key that it had
    m_isRunning = false;
    switch (outcome) {
    case ConnectionTest::Outcome::Passed:
        m_messages->show(
            {.kind = Message::Kind::Success, .headline = tr("The connection works"), .text = {}});
        break;
    case ConnectionTest::Outcome::Failed:
        for (const TestedStep &step : std::as_const(m_steps)) {
            if (step.error)
                m_messages->show({.kind = Message::Kind::Error,
                                  .headline = tr("Failed at: %1").arg(testStepText(step)),
                                  .text = {}});
        }
        break;
    case ConnectionTest::Outcome::Cancelled:
        m_messages->show({.kind = Message::Kind::Information,
                          .headline = tr("The test was cancelled"),
                          .text = {}});
        break;
    }
    showState();
}

void ConnectionTestView::refuse(const QString &headline, const QString &text)
{
    m_isRunning = false;
    m_messages->show({.kind = Message::Kind::Error, .headline = headline, .text = text});
    showState();
}

void ConnectionTestView::cancel()
{
    if (m_test) {
        m_test->cancel();
        return;
    }
    m_reading.reset();
    end(ConnectionTest::Outcome::Cancelled);
}

void ConnectionTestView::stop()
{
    m_reading.reset();
    m_test.reset();
    m_isRunning = false;
    showState();
}

void ConnectionTestView::showState()
{
    if (!m_isRunning && m_cancel->hasFocus())
        m_back->setFocus(Qt::OtherFocusReason);
    m_waiting->setVisible(m_reading != nullptr);
    m_cancel->setEnabled(m_isRunning);
    m_copy->setEnabled(!m_isRunning && !m_steps.isEmpty());
}

void ConnectionTestView::copy()
{
    QGuiApplication::clipboard()->setText(testReport(m_steps, m_profile.baseUrl));
}

} // namespace Latchkey
