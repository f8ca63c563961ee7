// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QUrl>

#include <thread>

namespace Latchkey::Bench {

// Answers the list of secrets on loopback, in a thread of its own and without copying it: neither
// its time nor its memory is Latchkey's.
class ListServer
{
public:
    explicit ListServer(QByteArray list);
    ~ListServer();
    Q_DISABLE_COPY_MOVE(ListServer)

    // Invalid if it does not listen.
    QUrl url() const { return m_url; }

private:
    void serve() const;
    void answer(int connection) const;

    QByteArray m_list;
    QUrl m_url;
    int m_socket = -1;
    std::thread m_thread;
};

} // namespace Latchkey::Bench
