// SPDX-License-Identifier: MIT
#pragma once

#include "apierror.h"
#include "clock.h"
#include "connection.h"
#include "identity.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace Latchkey {

class Call;
class ConnectionProbe;
class ProxyRoute;
class SecretsClient;

/// One step of a ConnectionTest, how far it is and what it found.
struct TestedStep
{
    enum class Step {
        /// Which proxy the system wants; skipped where the connection or its kind decides.
        FindProxy,
        /// The addresses of the proxy, or without one of the server.
        Resolve,
        /// A TCP connection to there.
        Reach,
        /// From the proxy on to the server; skipped without a proxy.
        Tunnel,
        /// TLS with the server; skipped for `http`.
        Secure,
        /// GET /whoami; skipped where the server has no such function.
        Identify,
        /// GET /deployments/secrets.
        List,
    };
    enum class State { Pending, Running, Passed, Failed, Skipped };

    Step step = Step::FindProxy;
    State state = State::Pending;
    /// Once it is over.
    std::chrono::milliseconds duration = std::chrono::milliseconds(0);
    /// Of one that has failed. Its message is displayable and holds no key.
    std::optional<ApiError> error = {};

    /// Of Resolve and Reach: the proxy or the server. Of FindProxy: the proxy, empty if none is
    /// used. Of Tunnel: the server.
    QString host = {};
    quint16 port = 0;
    /// Of Resolve: IP addresses.
    QStringList addresses = {};
    /// Of Secure: such as `TLSv1.3 TLS_AES_256_GCM_SHA384`.
    QString encryption = {};
    /// Of Secure: the server's certificate, displayable; until when it is valid, in UTC.
    QString certificateSubject = {};
    QString certificateIssuer = {};
    QDateTime validUntil = {};
    /// Of Identify.
    std::optional<Identity> identity = {};
    /// Of List.
    qsizetype secretCount = 0;
};

/// Tries a connection step by step, each of which may take as long as the connection's time limit,
/// and ends at the first that fails; nothing is sent after that, and nothing is tried again. Until
/// TLS stands nothing at all is sent to the server, and the key only to the API.
///
/// Reports once, at the earliest when the event loop runs again. Use from one thread.
class ConnectionTest : public QObject
{
    Q_OBJECT

public:
    static constexpr int StepCount = 7;
    enum class Outcome { Passed, Failed, Cancelled };

    /// Begins at once. @p clock must outlive the test.
    ConnectionTest(const Connection &connection, Clock &clock, QObject *parent = nullptr);
    ~ConnectionTest() override;

    /// All steps, in the order they are taken.
    [[nodiscard]] QList<TestedStep> steps() const { return m_steps; }
    [[nodiscard]] bool isRunning() const { return !m_outcome; }
    /// Gives up: the step that runs goes back to Pending, and finished() comes now.
    void cancel();

Q_SIGNALS:
    /// @p step has another state.
    void stepChanged(const Latchkey::TestedStep &step);
    /// It is over; of Failed, one step is.
    void finished(Latchkey::ConnectionTest::Outcome outcome);

private:
    using Step = TestedStep::Step;

    void begin(Step step);
    void run(Step step);
    [[nodiscard]] TestedStep &current() { return m_steps[int(m_at)]; }
    void findProxy();
    /// The proxy is known; @p state is how the step then ends.
    void proxyFound(TestedStep::State state);
    /// One of the steps before the first request has passed.
    void stretchPassed();
    void identify();
    void list();
    /// Lets @p call end the test rather than try again.
    void follow(Call *call);
    void fail(const ApiError &error);
    /// Ends the step that runs, and the test or else the next step begins.
    void leave(TestedStep::State state);
    /// Tells how far the current step is.
    void tell();
    /// Nothing more is sent or heard.
    void stop();

    Connection m_connection;
    Clock &m_clock;
    QList<TestedStep> m_steps;
    Step m_at = Step::FindProxy;
    /// As it will be told.
    std::optional<Outcome> m_outcome;
    QElapsedTimer m_age;
    QTimer m_limit;
    std::unique_ptr<ProxyRoute> m_proxy;
    std::unique_ptr<ConnectionProbe> m_probe;
    std::unique_ptr<SecretsClient> m_client;
    QPointer<Call> m_call;
};

} // namespace Latchkey
