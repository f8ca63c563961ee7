// SPDX-License-Identifier: MIT
#pragma once

#include "demobody.h"

#include <QAbstractHttpServer>
#include <QUrl>

namespace Latchkey {

/// A stand-in for the Together API on this computer, written from the API document alone: the
/// secrets endpoints, GET /deployments and GET /whoami, on made-up data held in memory.
///
/// Every request needs `Authorization: Bearer` and any key (else 401). Failures come as
/// `ErrorData`. Beyond the statuses in the document: 401, 405 for another method on a known path,
/// 409 for a name that is taken. One line per request goes to stderr: method, path, status.
class DemoService : public QAbstractHttpServer
{
public:
    explicit DemoService(QObject *parent = nullptr);
    ~DemoService() override;

    /// Listens on a free port of the loopback address only. The base URL, such as
    /// `http://127.0.0.1:40123/v1`, to which paths are appended; empty if it cannot listen.
    QUrl listen();

    const DemoStore &store() const { return m_store; }

private:
    struct Call; // What a handler needs of a request

// How a subclass is given the way to answer has changed twice since Qt 6.4.
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    using Channel = QHttpServerResponder &;
    using UnusedChannel = QHttpServerResponder &;
#elif QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    using Channel = QHttpServerResponder &;
    using UnusedChannel = QHttpServerResponder &&;
#else
    using Channel = QTcpSocket *;
    using UnusedChannel = QTcpSocket *;
#endif
    bool handleRequest(const QHttpServerRequest &request, Channel channel) override;
    void missingHandler(const QHttpServerRequest &request, UnusedChannel channel) override;

    DemoReply reply(const QHttpServerRequest &request);
    DemoReply listSecrets(const Call &call);
    DemoReply createSecret(const Call &call);
    DemoReply retrieveSecret(const Call &call);
    DemoReply updateSecret(const Call &call);
    DemoReply deleteSecret(const Call &call);
    DemoReply listDeployments(const Call &call);
    DemoReply whoAmI(const Call &call);

    DemoStore m_store;
};

} // namespace Latchkey
