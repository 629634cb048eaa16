// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedserver.h"

#include "base/clock.h"
#include "connection.h"
#include "delivery.h"
#include "routes.h"

#include <QSslSocket>
#include <QTcpServer>
#include <mutex>

namespace escale::test {

/// What both threads touch.
struct FeedServer::Shared {
    std::mutex mutex;
    std::shared_ptr<const FeedContent> content;
    FaultPlan faults;
    std::function<void(const Request &)> before;
    QList<Request> log;
    int atOnce = 0, mostAtOnce = 0;
};

class FeedServer::Listener final : public QTcpServer {
public:
    Listener(FeedServer &owner, ServerOptions options)
        : m_owner(owner), m_shared(owner.m_shared), m_options(std::move(options))
    {
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        QTcpSocket *socket = m_options.tls ? new QSslSocket : new QTcpSocket;
        if (!socket->setSocketDescriptor(descriptor)) {
            delete socket;
            return;
        }
        new Connection(
            socket, [this](const Request &request) { return serve(request); }, [this] { served(); }, m_options.delay,
            this);
        if (auto *secure = qobject_cast<QSslSocket *>(socket)) {
            secure->setSslConfiguration(*m_options.tls);
            secure->startServerEncryption();
        }
    }

private:
    Delivery serve(const Request &request)
    {
        std::function<void(const Request &)> before;
        {
            const std::lock_guard lock(m_shared->mutex);
            if (m_options.enableWal)
                m_shared->log.append(request);
            before = m_shared->before;
            m_shared->mostAtOnce = std::max(m_shared->mostAtOnce, ++m_shared->atOnce);
        }
        if (before)
            before(request);
        std::shared_ptr<const FeedContent> content;
        std::optional<Fault> fault;
        {
            const std::lock_guard lock(m_shared->mutex);
            content = m_shared->content;
            fault = m_shared->faults.next(request.endpoint, request.method);
        }
        Q_EMIT m_owner.requested(request.target);
        return deliver(request, answerTo(request, *content, m_options.secret), fault, systemClock().now());
    }

    void served()
    {
        const std::lock_guard lock(m_shared->mutex);
        --m_shared->atOnce;
    }

    FeedServer &m_owner;
    std::shared_ptr<Shared> m_shared;
    ServerOptions m_options;
};

FeedServer::FeedServer(std::shared_ptr<const FeedContent> content, ServerOptions options)
    : m_shared(std::make_shared<Shared>()), m_https(options.tls.has_value())
{
    m_shared->content = std::move(content);
    m_listener = new Listener(*this, options);
    m_listener->moveToThread(&m_thread);
    // Sockets and timers must end in the thread they live in.
    connect(&m_thread, &QThread::finished, m_listener, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("feedserver"));
    m_thread.start();
    QMetaObject::invokeMethod(
        m_listener,
        [this, port = options.port] {
            if (m_listener->listen(QHostAddress::LocalHost, port))
                m_port = m_listener->serverPort();
        },
        Qt::BlockingQueuedConnection);
}

FeedServer::~FeedServer()
{
    m_thread.quit();
    m_thread.wait();
}

QUrl FeedServer::url() const
{
    return QUrl(QStringLiteral("%1://127.0.0.1:%2").arg(m_https ? u"https" : u"http").arg(m_port));
}

void FeedServer::setContent(std::shared_ptr<const FeedContent> content)
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->content = std::move(content);
}

void FeedServer::setFaults(const QList<Fault> &faults)
{
    for (const Fault &fault : faults)
        makeReady(fault);
    const std::lock_guard lock(m_shared->mutex);
    m_shared->faults = FaultPlan(faults);
}

void FeedServer::beforeEach(std::function<void(const Request &)> action)
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->before = std::move(action);
}

QList<Request> FeedServer::requests() const
{
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->log;
}

QByteArrayList FeedServer::targets(Endpoint endpoint) const
{
    QByteArrayList list;
    for (const Request &request : requests()) {
        if (endpoint == Endpoint::All || request.endpoint == endpoint)
            list.append(request.target);
    }
    return list;
}

int FeedServer::mostAtOnce() const
{
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->mostAtOnce;
}

void FeedServer::forget()
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->log.clear();
}

} // namespace escale::test
