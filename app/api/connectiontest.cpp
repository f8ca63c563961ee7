// SPDX-License-Identifier: MIT
#include "connectiontest.h"

#include "call.h"
#include "connectionprobe.h"
#include "proxyroute.h"
#include "secretsclient.h"

namespace Latchkey {

namespace {

void tellAddress(TestedStep &step, const QString &host, quint16 port)
{
    step.host = host;
    step.port = port;
}

} // namespace

ConnectionTest::ConnectionTest(const Connection &connection, Clock &clock, QObject *parent)
    : QObject(parent), m_connection(connection.clone()), m_clock(clock)
{
    for (int at = 0; at < StepCount; ++at)
        m_steps.append({.step = Step(at)});
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] { fail({.kind = ApiError::Kind::TimedOut}); });
    QMetaObject::invokeMethod(
        this, [this] { begin(Step::FindProxy); }, Qt::QueuedConnection);
}

ConnectionTest::~ConnectionTest()
{
    stop();
}

void ConnectionTest::cancel()
{
    if (!isRunning())
        return;
    stop();
    m_outcome = Outcome::Cancelled;
    const QPointer<ConnectionTest> self(this);
    if (current().state == TestedStep::State::Running) {
        current().state = TestedStep::State::Pending;
        tell();
    }
    if (self)
        Q_EMIT finished(Outcome::Cancelled);
}

void ConnectionTest::begin(Step step)
{
    if (!isRunning())
        return;
    m_at = step;
    m_age.start();
    current().state = TestedStep::State::Running;
    const QPointer<ConnectionTest> self(this);
    tell();
    if (!self || !isRunning())
        return;
    m_limit.start(m_connection.idleTimeout);
    run(step);
}

void ConnectionTest::run(Step step)
{
    switch (step) {
    case Step::FindProxy:
        findProxy();
        break;
    case Step::Resolve:
        tellAddress(current(), m_probe->firstHost(), m_probe->firstPort());
        m_probe->resolve();
        break;
    case Step::Reach:
        tellAddress(current(), m_probe->firstHost(), m_probe->firstPort());
        m_probe->reach();
        break;
    case Step::Tunnel:
        tellAddress(current(), m_probe->serverHost(), m_probe->serverPort());
        if (m_probe->usesProxy())
            m_probe->tunnel();
        else
            leave(TestedStep::State::Skipped);
        break;
    case Step::Secure:
        if (m_connection.baseUrl.scheme() == QLatin1StringView("https"))
            m_probe->secure();
        else
            leave(TestedStep::State::Skipped);
        break;
    case Step::Identify:
        m_probe->stop();
        identify();
        break;
    case Step::List:
        list();
        break;
    }
}

void ConnectionTest::findProxy()
{
    m_proxy = std::make_unique<ProxyRoute>(m_connection);
    if (m_proxy->isKnown())
        proxyFound(TestedStep::State::Skipped);
    else
        connect(m_proxy.get(), &ProxyRoute::changed, this,
                [this] { proxyFound(TestedStep::State::Passed); });
}

void ConnectionTest::proxyFound(TestedStep::State state)
{
    m_connection.proxy = m_proxy->proxy(); // for the client, which would look for it again
    m_probe = std::make_unique<ConnectionProbe>(m_connection.baseUrl, m_proxy->proxy(),
                                                m_connection.authorities);
    connect(m_probe.get(), &ConnectionProbe::passed, this, &ConnectionTest::stretchPassed);
    connect(m_probe.get(), &ConnectionProbe::failed, this, &ConnectionTest::fail);
    if (m_probe->usesProxy())
        tellAddress(current(), m_probe->firstHost(), m_probe->firstPort());
    leave(state);
}

void ConnectionTest::stretchPassed()
{
    if (m_at == Step::Resolve) {
        for (const QHostAddress &address : m_probe->addresses())
            current().addresses << address.toString();
    } else if (m_at == Step::Secure) {
        const QSslCertificate certificate = m_probe->certificate();
        current().encryption = m_probe->encryption();
        current().certificateSubject = subjectOf(certificate);
        current().certificateIssuer = issuerOf(certificate);
        current().validUntil = certificate.expiryDate().toUTC();
    }
    leave(TestedStep::State::Passed);
}

void ConnectionTest::identify()
{
    m_client = std::make_unique<SecretsClient>(m_connection.clone(), m_clock);
    follow(m_client->whoami(this, [this](const Result<Identity> &identity) {
        if (identity) {
            current().identity = *identity;
            leave(TestedStep::State::Passed);
        } else if (identity.error().isUnsupported()) {
            leave(TestedStep::State::Skipped);
        } else {
            fail(identity.error());
        }
    }));
}

void ConnectionTest::list()
{
    follow(m_client->list(this, [this](const Result<QList<Secret>> &secrets) {
        if (!secrets) {
            fail(secrets.error());
            return;
        }
        current().secretCount = secrets->size();
        leave(TestedStep::State::Passed);
    }));
}

void ConnectionTest::follow(Call *call)
{
    m_call = call;
    connect(call, &Call::waiting, this,
            [this](std::chrono::milliseconds, const ApiError &error) { fail(error); });
}

void ConnectionTest::fail(const ApiError &error)
{
    stop();
    current().error = error;
    leave(TestedStep::State::Failed);
}

void ConnectionTest::leave(TestedStep::State state)
{
    m_limit.stop();
    current().state = state;
    current().duration = std::chrono::milliseconds(m_age.elapsed());
    if (state == TestedStep::State::Failed)
        m_outcome = Outcome::Failed;
    else if (m_at == Step::List)
        m_outcome = Outcome::Passed;
    // Not from here: who hears of this step may end the test.
    QMetaObject::invokeMethod(
        this,
        [this, isOver = m_outcome.has_value()] {
            if (isOver)
                Q_EMIT finished(*m_outcome);
            else
                begin(Step(int(m_at) + 1));
        },
        Qt::QueuedConnection);
    tell();
}

void ConnectionTest::tell()
{
    const TestedStep step = current(); // whoever hears of it may destroy the test
    Q_EMIT stepChanged(step);
}

void ConnectionTest::stop()
{
    m_limit.stop();
    if (m_call)
        m_call->abandon();
    m_call = nullptr;
    if (m_probe)
        m_probe->stop();
    if (m_proxy)
        m_proxy->disconnect(this);
}

} // namespace Latchkey
