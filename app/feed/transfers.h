// SPDX-License-Identifier: GPL-3.0-or-later
// Single HTTP exchanges, carried out by libcurl in a thread of its own: HTTP/2 where a TLS server offers it,
// connections kept and shared, TLS always verified, bodies cut off at their limit. No retries, no redirects, no
// waiting: those are HttpClient's. (Qt's own client reads plain HTTP byte by byte, takes a body whose last chunk never
// came for whole, and has replies that never finish when an HTTP/2 server closes a connection.)
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>
#include <QUrl>
#include <functional>
#include <memory>

namespace escale {

struct TransferRequest {
    QUrl url;
    QByteArrayList headers; ///< "Name: value"
    qint64 limit = 0;       ///< bytes of the body as they come over the wire
    QByteArray post = {};   ///< sent as the body of a POST; a GET when null
    /// Only to addresses of the public Internet (publicaddress.h), judged after the name is resolved, on the very
    /// socket: for addresses that somebody else has named. Past any proxy, which would resolve by itself.
    bool publicOnly = false;
    QString authorities = {}; ///< HttpLimits::authorities
    QByteArray method = {};   ///< instead of GET or POST
    /// The request must reach the server once or not at all: on a connection of its own, because libcurl sends again
    /// what it had begun to send on a kept one that turns out to be closed.
    bool alone = false;
};

struct TransferResult {
    enum class Ending : quint8 {
        Done,      ///< a whole answer, whatever its status
        Broken,    ///< no connection, or one that ended too early
        Untrusted, ///< the server could not prove who it is
        TooLarge,
        NotPublic, ///< `publicOnly`, and no public address to be reached: nothing was sent
    };
    Ending ending = Ending::Broken;
    int status = 0;
    QByteArray body, contentEncoding, etag, retryAfter;
    bool sent = true; ///< false: the server has seen nothing of the request
    QUrl redirect;    ///< where a 3xx sends to, absolute
    QString cause;    ///< of Broken and Untrusted, for the log: names no address
};

class Transfers {
public:
    /// Both are called in the transfers' thread (or, where no thread is to be had, in that of start()). `onBytes`: so
    /// many more of the body have come and more may follow; `onEnd`: the last word about this transfer (its bytes since
    /// the last onBytes are not announced separately).
    struct Handlers {
        std::function<void(quint64 id, qint64 bytes)> onBytes;
        std::function<void(quint64 id, TransferResult result, qint64 bytes)> onEnd;
        /// Where it is set: the bytes themselves as they come, before the onBytes or onEnd that counts them. `status`
        /// is that of the answer.
        std::function<void(quint64 id, int status, const QByteArray &bytes)> onBody = {};
    };

    /// `proxy`: what the requests go through; empty for the system's (its environment), "none" for nothing. Never for
    /// http, which only reaches this machine.
    explicit Transfers(Handlers handlers, const QString &proxy = {});
    /// Ends everything under way; no handler runs any more once it returns.
    ~Transfers();
    Transfers(const Transfers &) = delete;
    Transfers &operator=(const Transfers &) = delete;

    void start(quint64 id, TransferRequest request);
    /// Soon: onEnd may still come for it.
    void abort(quint64 id);

private:
    class Loop;
    std::unique_ptr<Loop> m_loop;
};

} // namespace escale
