// SPDX-License-Identifier: GPL-3.0-or-later
// GET (and the one POST of contract 3.10) for a feed, with the manners of contract 1.6 and 8.4: a bounded number at
// once, retries with jittered back-off that honour Retry-After, a stall limit, a size limit before and after inflating,
// redirects inside the same origin only, TLS always verified. Lives in one thread and answers there; Transfers does the
// socket work in a thread of its own.
#pragma once

#include "base/clock.h"
#include "feed/feed.h"
#include "feed/transfers.h"

#include <QObject>
#include <QUrl>
#include <chrono>
#include <deque>
#include <unordered_map>

namespace escale {

struct HttpLimits {
    int atOnce = 4;                          ///< requests under way (contract 1.6: at most 4)
    int attempts = 4;                        ///< per request: 5xx, 429, network errors
    int stalledAttempts = 2;                 ///< per request: silence costs the whole stall limit each time
    std::chrono::milliseconds stall{30'000}; ///< without a byte
    /// For one attempt as a whole: a server that sends a byte now and then would never stall.
    std::chrono::milliseconds longest{600'000};
    /// Bytes a second that an attempt must bring on average once `patience` has passed: one that brings less than any
    /// network in use would only keep the rest waiting.
    qint64 slowest = 256;
    std::chrono::milliseconds patience{60'000};
    std::chrono::milliseconds backOff{500}; ///< before the second attempt; doubles, with full jitter
    std::chrono::milliseconds longestBackOff{30'000};
    std::chrono::milliseconds longestRetryAfter{120'000}; ///< a server that asks for more is left alone for this run
    QString authorities; ///< a PEM file of those who may vouch for a server, instead of the system's; empty for those
    QString proxy = {};  ///< see Transfers
};

struct HttpRequest {
    QUrl url;
    QByteArray etag;     ///< sent as If-None-Match when not empty
    bool secret = false; ///< send the site-secret header
    qint64 limit = 0;    ///< bytes, on the wire and inflated
    QByteArray accept = "application/json";
    bool once = false;    ///< a single attempt: for what can do without until the next sync
    QByteArray post = {}; ///< JSON unless `headers` name another Content-Type; sent by POST; a GET when null
    /// The address was named by an answer, not by the operator: see TransferRequest::publicOnly.
    bool publicOnly = false;
    QByteArray method = {};      ///< instead of GET or POST
    QByteArrayList headers = {}; ///< "Name: value", beside those of every request
    /// For the write side: whatever the status, it is an answer, with its body; one attempt, on a connection of its
    /// own.
    bool asIs = false;
    /// "first-last", offsets of bytes: only these (RFC 9110, 14.1.2). A server may answer with all (200) all the same.
    QByteArray range = {};
    bool identity = false; ///< nothing is packed on the way: the very bytes are what is asked for
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

    /// 200, 206 to a range, and 304 are answers. Errors: Refused (401, 403), NotFound (404, 410), BadAnswer (other 4xx,
    /// redirect elsewhere, too large, not public), Unreachable (after the last attempt), Cancelled.
    void get(const HttpRequest &request, Answer answer);
    /// Every pending answer is called with Cancelled before this returns.
    void cancel();

    [[nodiscard]] Traffic traffic() const { return m_traffic; }

private:
    struct Job;
    void startNext();
    void attempt(Job &job);
    [[nodiscard]] QByteArrayList headersFor(const HttpRequest &request) const;
    void watch();
    [[nodiscard]] std::chrono::milliseconds patienceEnds(const Job &job) const;
    void abortStalled();
    void gotBytes(quint64 transfer, qint64 bytes);
    void ended(quint64 transfer, TransferResult result, qint64 bytes);
    void judge(Job &job, TransferResult result);
    void follow(Job &job, const QUrl &where);
    void retryOrFail(Job &job, const Error &error, std::chrono::milliseconds atLeast = {});
    void settle(Job &job, Result<HttpAnswer> result);
    [[nodiscard]] Job *jobOf(quint64 transfer);
    [[nodiscard]] std::chrono::milliseconds pause(int attempt) const;

    QByteArray m_secret;
    HttpLimits m_limits;
    Clock &m_clock;
    std::deque<std::unique_ptr<Job>> m_waiting;
    std::unordered_map<quint64, std::unique_ptr<Job>> m_underWay;
    std::unordered_map<quint64, quint64> m_jobOfTransfer; ///< each attempt is a transfer of its own
    quint64 m_lastId = 0;
    bool m_watching = false;
    Traffic m_traffic;
    Transfers m_transfers; ///< last: its thread ends before anything else goes
};

} // namespace escale
