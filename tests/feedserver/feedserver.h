// SPDX-License-Identifier: GPL-3.0-or-later
// A server with the exact contract of the Réfugiés.info API, on the loopback, in a thread of its own: tests talk real
// HTTP/1.1 to it, and change its content and its troubles while it runs. Every function may be called from the thread
// that made the object; it is stopped by its destructor.
#pragma once

#include "content.h"
#include "fault.h"

#include <QObject>
#include <QSslConfiguration>
#include <QThread>
#include <QUrl>
#include <functional>

namespace escale::test {

struct ServerOptions {
    QByteArray secret = "test-site-secret"; ///< as in the recordings
    std::chrono::milliseconds delay{0};     ///< before each answer
    quint16 port = 0;                       ///< 0: any free one
    bool enableWal = true;                  ///< remember every request, for requests()
    std::optional<QSslConfiguration> tls;   ///< with certificate and key: https
};

class FeedServer final : public QObject {
    Q_OBJECT

public:
    explicit FeedServer(std::shared_ptr<const FeedContent> content, ServerOptions options = {});
    ~FeedServer() override;

    /// False when the port cannot be had.
    [[nodiscard]] bool isListening() const { return m_port != 0; }
    [[nodiscard]] quint16 port() const { return m_port; }
    /// http://127.0.0.1:<port>
    [[nodiscard]] QUrl url() const;

    void setContent(std::shared_ptr<const FeedContent> content);
    /// Replaces all faults; their counts begin anew.
    void setFaults(const QList<Fault> &faults);
    void setFault(const Fault &fault) { setFaults({fault}); }
    /// Runs in the server's thread before each answer is decided: the moment to change the content between two
    /// requests.
    void beforeEach(std::function<void(const Request &)> action);

    /// Every request since the start or the last forget(), in order.
    [[nodiscard]] QList<Request> requests() const;
    /// Their targets, as sent, of one part of the API or of all.
    [[nodiscard]] QByteArrayList targets(Endpoint endpoint = Endpoint::All) const;
    void forget();
    /// The most requests that were waiting for their answer at one moment.
    [[nodiscard]] int mostAtOnce() const;

Q_SIGNALS:
    /// A request has arrived; comes from the server's thread.
    void requested(const QByteArray &target);

private:
    class Listener;
    struct Shared;
    QThread m_thread;
    std::shared_ptr<Shared> m_shared;
    Listener *m_listener = nullptr; ///< lives in m_thread
    quint16 m_port = 0;
    bool m_https = false;
};

} // namespace escale::test
