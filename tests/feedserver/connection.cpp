// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace escale::test {

Connection::Connection(QTcpSocket *socket, Serve serve, std::function<void()> served, std::chrono::milliseconds delay,
                       QObject *parent)
    : QObject(parent), m_socket(socket), m_serve(std::move(serve)), m_served(std::move(served)), m_delay(delay)
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
}

void Connection::read()
{
    m_parser.feed(m_socket->readAll());
    Request request;
    for (;;) {
        const auto state = m_parser.next(request);
        if (state == RequestParser::State::NeedMore)
            break;
        if (state == RequestParser::State::Bad) {
            m_socket->write("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
            m_socket->disconnectFromHost();
            return;
        }
        m_waiting.push_back(std::exchange(request, {}));
    }
    startNext();
}

void Connection::startNext()
{
    if (m_busy || m_waiting.empty())
        return;
    const Request request = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_busy = true;
    m_closeAfter = !request.keepAlive;
    m_sent = 0;
    m_delivery = m_serve(request);
    if (m_delay.count() == 0)
        return send();
    wait(m_delay, &Connection::send);
}

void Connection::wait(std::chrono::milliseconds delay, void (Connection::*then)())
{
    m_timer.disconnect(this);
    connect(&m_timer, &QTimer::timeout, this, then);
    m_timer.start(delay);
}

void Connection::send()
{
    if (m_delivery.dripFrom >= 0) {
        m_sent = m_delivery.dripFrom;
        m_socket->write(m_delivery.bytes.left(m_sent));
        return wait(m_delivery.drip, &Connection::sendDrop);
    }
    m_socket->write(m_delivery.bytes);
    ended();
}

void Connection::sendDrop()
{
    m_socket->write(m_delivery.bytes.mid(m_sent++, 1));
    if (m_sent < m_delivery.bytes.size())
        m_timer.start(m_delivery.drip);
    else
        ended();
}

void Connection::ended()
{
    m_delivery.bytes.clear();
    m_served();
    switch (m_delivery.end) {
    case Delivery::End::Silence:
        return; // stays busy: nothing more is ever said here
    case Delivery::End::Reset:
        return reset();
    case Delivery::End::Close:
        return m_socket->disconnectFromHost();
    case Delivery::End::KeepOpen:
        break;
    }
    if (m_closeAfter)
        return m_socket->disconnectFromHost();
    m_busy = false;
    startNext();
}

void Connection::reset()
{
#ifdef Q_OS_UNIX
    const linger now{1, 0}; // close() sends RST instead of FIN: socket(7)
    setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
#endif
    m_socket->abort();
}

} // namespace escale::test
