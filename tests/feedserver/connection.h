// SPDX-License-Identifier: GPL-3.0-or-later
// One client's connection: requests in, deliveries out, strictly in order (HTTP/1.1 keep-alive and pipelining). Lives
// in the server's thread.
#pragma once

#include "delivery.h"
#include "requestparser.h"

#include <QTcpSocket>
#include <QTimer>
#include <deque>
#include <functional>

namespace escale::test {

class Connection final : public QObject {
    Q_OBJECT

public:
    using Serve = std::function<Delivery(const Request &)>;

    /// Takes the socket. `serve` decides when the request arrives; its delivery leaves after `delay`, and `served` is
    /// called when it has left.
    Connection(QTcpSocket *socket, Serve serve, std::function<void()> served, std::chrono::milliseconds delay,
               QObject *parent);

private:
    void read();
    void startNext();
    void wait(std::chrono::milliseconds delay, void (Connection::*then)());
    void send();
    void sendDrop();
    void ended();
    void reset();

    QTcpSocket *m_socket;
    Serve m_serve;
    std::function<void()> m_served;
    std::chrono::milliseconds m_delay;
    RequestParser m_parser;
    std::deque<Request> m_waiting;
    Delivery m_delivery;
    qsizetype m_sent = 0;
    bool m_busy = false, m_closeAfter = false;
    QTimer m_timer;
};

} // namespace escale::test
