// SPDX-License-Identifier: MIT
#include "listserver.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace Latchkey::Bench {

namespace {

// False once the other side has gone.
bool sendAll(int connection, const QByteArray &bytes)
{
    for (qsizetype sent = 0; sent < bytes.size();) {
        const ssize_t now =
            send(connection, bytes.constData() + sent, size_t(bytes.size() - sent), MSG_NOSIGNAL);
        if (now <= 0)
            return false;
        sent += now;
    }
    return true;
}

} // namespace

ListServer::ListServer(QByteArray list)
    : m_list(std::move(list)), m_socket(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    socklen_t size = sizeof address;
    if (bind(m_socket, generic, size) != 0 || listen(m_socket, 16) != 0
        || getsockname(m_socket, generic, &size) != 0)
        return;
    m_url = QUrl(QStringLiteral("http://127.0.0.1:%1/v1").arg(ntohs(address.sin_port)));
    m_thread = std::thread([this] { serve(); });
}

ListServer::~ListServer()
{
    shutdown(m_socket, SHUT_RDWR);
    if (m_thread.joinable())
        m_thread.join();
    close(m_socket);
}

void ListServer::serve() const
{
    for (;;) {
        const int connection = accept(m_socket, nullptr, nullptr);
        if (connection < 0)
            return;
        answer(connection);
        close(connection);
    }
}

void ListServer::answer(int connection) const
{
    QByteArray request;
    char block[4096];
    while (!request.contains("\r\n\r\n")) {
        const ssize_t now = recv(connection, block, sizeof block, 0);
        if (now <= 0)
            return;
        request.append(block, now);
    }
    const bool isList = request.startsWith("GET /v1/deployments/secrets ");
    const QByteArray body = isList ? m_list : QByteArray(R"({"object":"list","data":[]})");
    if (sendAll(connection,
                "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: application/json\r\n"
                "Content-Length: "
                    + QByteArray::number(body.size()) + "\r\n\r\n"))
        sendAll(connection, body);
}

} // namespace Latchkey::Bench
