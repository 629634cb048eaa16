// SPDX-License-Identifier: GPL-3.0-or-later
// GET for a feed, with the manners of contract 1.6 and 8.4: a bounded number at once, retries with jittered back-off
// that honour Retry-After, a stall limit, a size limit before and after inflating, redirects inside the same origin
// only, TLS always verified. Lives in one thread and answers there; QNetworkAccessManager does the socket work in a
// thread of its own.
#pragma once

#include "feed/feed.h"
#include "fiche/clock.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>
#include <chrono>
#include <deque>
#include <unordered_map>

class QNetworkReply;

namespace escale {

struct HttpLimits {
    int atOnce = 4;                          ///< requests under way (contract 1.6: at most 4)
    int attempts = 4;                        ///< per request: 5xx, 429, network errors
    int stalledAttempts = 2;                 ///< per request: silence costs the whole stall limit each time
    std::chrono::milliseconds stall{30'000}; ///< without a byte
    std::chrono::milliseconds backOff{500};  ///< before the second attempt; doubles, with full jitter
    std::chrono::milliseconds longestBackOff{30'000};
    std::chrono::milliseconds longestRetryAfter{120'000}; ///< a server that asks for more is left alone for this run
};

struct HttpRequest {
    QUrl url;
    QByteArray etag;     ///< sent as If-None-Match when not empty
    bool secret = false; ///< send the site-secret header
    qint64 limit = 0;    ///< bytes, on the wire and inflated
};

struct HttpAnswer {
    int status = 0;
    QByteArray body; ///< as it came: packed when `gzip`
    bool gzip = false;
    QByteArray etag;
};

class HttpClient final : public QObject {
    Q_OBJECT

public:
    using Answer = std::function<void(Result<HttpAnswer>)>;

    /// `secret` is sent as `site-secret` where a request asks for it, and nowhere else.
    HttpClient(QByteArray secret, HttpLimits limits, Clock &clock, QObject *parent = nullptr);
    ~HttpClient() override;

    /// 2xx and 304 are answers. Errors: Refused (401, 403), NotFound (404, 410), BadAnswer (other 4xx, redirect
    /// elsewhere, too large), Unreachable (after the last attempt), Cancelled.
    void get(const HttpRequest &request, Answer answer);
    /// Every pending answer is called with Cancelled before this returns.
    void cancel();

    [[nodiscard]] Traffic traffic() const { return m_traffic; }

private:
    struct Job;
    void startNext();
    void attempt(Job &job);
    void watch();
    void abortStalled();
    void read(Job &job);
    void end(Job &job);
    void judge(Job &job, const QNetworkReply &reply);
    void retryOrFail(Job &job, const Error &error, std::chrono::milliseconds atLeast = {});
    void settle(Job &job, Result<HttpAnswer> result);
    [[nodiscard]] std::chrono::milliseconds pause(int attempt) const;

    QNetworkAccessManager m_network;
    QByteArray m_secret;
    HttpLimits m_limits;
    Clock &m_clock;
    std::deque<std::unique_ptr<Job>> m_waiting;
    std::unordered_map<quint64, std::unique_ptr<Job>> m_underWay;
    quint64 m_lastId = 0;
    bool m_watching = false;
    Traffic m_traffic;
};

} // namespace escale
