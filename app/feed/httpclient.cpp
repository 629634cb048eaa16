// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/httpclient.h"

#include "base/saidsentences.h"
#include "feed/feederrors.h"
#include "feed/feedurl.h"
#include "feed/inflate.h"
#include "feed/picture.h"

#include <QLocale>
#include <QRandomGenerator>
#include <algorithm>

namespace escale {
namespace {

using std::chrono::milliseconds;

constexpr int mostRedirects = 5; // per attempt: a server that goes on is going round in circles

Error problem(Problem kind, const char *sentence, const QString &cause)
{
    return {kind, saidSentence("feed", sentence), cause};
}

Error unreachable(const QString &cause)
{
    return problem(
        Problem::Unreachable,
        QT_TRANSLATE_NOOP("feed",
                          "The feed cannot be reached. Check the network and the address of the feed, then try again."),
        cause);
}

Error silent()
{
    return problem(Problem::Unreachable, QT_TRANSLATE_NOOP("feed", "The feed stopped answering. Try again later."),
                   QStringLiteral("stalled"));
}

QString causeOf(int status)
{
    return QStringLiteral("status %1").arg(status);
}

Error refused(int status)
{
    return problem(Problem::Refused,
                   QT_TRANSLATE_NOOP("feed", "The feed refused the key. Ask the operator of the feed for a valid key."),
                   causeOf(status));
}

Error untrusted(const QString &cause)
{
    return problem(
        Problem::Unreachable,
        QT_TRANSLATE_NOOP("feed",
                          "The feed could not prove who it is, so nothing was fetched. Check the address of the feed "
                          "and the date of this computer."),
        cause);
}

Error redirected()
{
    return problem(
        Problem::BadAnswer,
        QT_TRANSLATE_NOOP("feed",
                          "The feed sends to another server, which is not allowed. Check the address of the feed."),
        QStringLiteral("redirect to another origin"));
}

Error clientError(int status)
{
    if (status == 401 || status == 403)
        return refused(status);
    if (status == 404 || status == 410)
        return notInFeed(causeOf(status));
    return problem(
        Problem::BadAnswer,
        QT_TRANSLATE_NOOP("feed", "The feed does not understand the question. Check the address of the feed."),
        causeOf(status));
}

/// Retry-After (RFC 9110, 10.2.3): seconds, or a date.
milliseconds retryAfter(const QByteArray &value, const Clock &clock)
{
    bool isNumber = false;
    const qint64 seconds = value.toLongLong(&isNumber);
    if (isNumber)
        return std::chrono::seconds(std::max<qint64>(0, std::min<qint64>(seconds, 86'400)));
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(value), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_qs);
    if (!date.isValid())
        return {};
    date.setTimeSpec(Qt::UTC);
    return milliseconds(std::max<qint64>(0, clock.now().msecsTo(date)));
}

/// RFC 9110 8.4.1.3: two names of one coding.
bool isGzip(const QByteArray &contentEncoding)
{
    return contentEncoding == "gzip" || contentEncoding == "x-gzip";
}

} // namespace

struct HttpClient::Job {
    quint64 id = 0; // timers remember the id: an address may be used again
    HttpRequest request;
    Answer answer;
    quint64 transfer = 0; // 0: waiting for the next attempt
    int redirects = 0;    // of this attempt
    int attempts = 0;
    int stalls = 0;
    milliseconds begun{}; // this attempt
    milliseconds lastByte{};
    qint64 bytes = 0; // of this attempt
};

HttpClient::HttpClient(QByteArray secret, HttpLimits limits, Clock &clock, QObject *parent)
    : QObject(parent), m_secret(std::move(secret)), m_limits(limits), m_clock(clock),
      m_transfers({[this](quint64 id, qint64 bytes) {
                       QMetaObject::invokeMethod(this, [this, id, bytes] { gotBytes(id, bytes); });
                   },
                   [this](quint64 id, TransferResult result, qint64 bytes) {
                       QMetaObject::invokeMethod(this, [this, id, bytes, result = std::move(result)]() mutable {
                           ended(id, std::move(result), bytes);
                       });
                   }},
                  m_limits.proxy)
{
}

HttpClient::~HttpClient()
{
    cancel();
}

void HttpClient::get(const HttpRequest &request, Answer answer)
{
    auto job = std::make_unique<Job>();
    job->id = ++m_lastId;
    job->request = request;
    job->answer = std::move(answer);
    m_waiting.push_back(std::move(job));
    startNext();
}

void HttpClient::cancel()
{
    std::vector<Answer> answers;
    for (auto &[id, job] : m_underWay) {
        if (job->transfer != 0)
            m_transfers.abort(job->transfer);
        answers.push_back(std::move(job->answer));
    }
    for (auto &job : m_waiting)
        answers.push_back(std::move(job->answer));
    m_underWay.clear();
    m_jobOfTransfer.clear();
    m_waiting.clear();
    for (Answer &answer : answers)
        answer(stopped());
}

void HttpClient::startNext()
{
    while (!m_waiting.empty() && m_underWay.size() < static_cast<std::size_t>(m_limits.atOnce)) {
        auto job = std::move(m_waiting.front());
        m_waiting.pop_front();
        Job &started = *job;
        m_underWay.emplace(started.id, std::move(job));
        attempt(started);
    }
}

void HttpClient::attempt(Job &job)
{
    ++job.attempts;
    job.redirects = 0;
    job.begun = m_clock.elapsed();
    job.bytes = 0;
    follow(job, job.request.url);
}

void HttpClient::follow(Job &job, const QUrl &where)
{
    ++m_traffic.requests;
    job.lastByte = m_clock.elapsed();
    job.transfer = ++m_lastId;
    m_jobOfTransfer.emplace(job.transfer, job.id);
    m_transfers.start(job.transfer,
                      {where, headersFor(job.request), job.request.limit, job.request.post, job.request.publicOnly,
                       m_limits.authorities, job.request.method, job.request.asIs});
    watch();
}

QByteArrayList HttpClient::headersFor(const HttpRequest &request) const
{
    // Asking for gzip by hand keeps the body packed: the ceiling and the thread of inflating are ours (inflate.h).
    const bool identity = request.identity || !request.range.isEmpty();
    QByteArrayList headers{identity ? "Accept-Encoding: identity" : "Accept-Encoding: gzip",
                           "Accept: " + request.accept, "User-Agent: Escale/" ESCALE_VERSION};
    if (!request.range.isEmpty())
        headers.append("Range: bytes=" + request.range);
    if (!request.etag.isEmpty())
        headers.append("If-None-Match: " + request.etag);
    const bool named = std::any_of(request.headers.begin(), request.headers.end(),
                                   [](const QByteArray &header) { return header.startsWith("Content-Type:"); });
    if (!request.post.isNull() && !named)
        headers.append("Content-Type: application/json");
    if (request.secret && !m_secret.isEmpty())
        headers.append("site-secret: " + m_secret);
    return headers + request.headers;
}

/// When this attempt has been silent for too long, or has taken too long altogether.
milliseconds HttpClient::patienceEnds(const Job &job) const
{
    constexpr qint64 thousandths = 1000;
    const milliseconds earned(job.bytes * thousandths / m_limits.slowest);
    return std::min(
        {job.lastByte + m_limits.stall, job.begun + m_limits.patience + earned, job.begun + m_limits.longest});
}

/// One pending look for all requests together, at the moment the first of them could have stalled.
void HttpClient::watch()
{
    if (m_watching)
        return;
    std::optional<milliseconds> first;
    for (const auto &[id, job] : m_underWay) {
        if (job->transfer != 0)
            first = std::min(first.value_or(milliseconds::max()), patienceEnds(*job));
    }
    if (!first)
        return;
    m_watching = true;
    m_clock.after(std::max(*first - m_clock.elapsed(), milliseconds(1)), this, [this] {
        m_watching = false;
        abortStalled();
        watch();
    });
}

void HttpClient::abortStalled()
{
    std::vector<quint64> stalled;
    for (const auto &[id, job] : m_underWay) {
        if (job->transfer != 0 && m_clock.elapsed() >= patienceEnds(*job))
            stalled.push_back(id);
    }
    for (const quint64 id : stalled) {
        const auto found = m_underWay.find(id); // an answer given in this loop may have cancelled the rest
        if (found == m_underWay.end())
            continue;
        Job &job = *found->second;
        m_transfers.abort(job.transfer);
        m_jobOfTransfer.erase(std::exchange(job.transfer, 0));
        ++job.stalls;
        retryOrFail(job, silent());
    }
}

HttpClient::Job *HttpClient::jobOf(quint64 transfer)
{
    const auto id = m_jobOfTransfer.find(transfer);
    if (id == m_jobOfTransfer.end())
        return nullptr; // given up meanwhile
    const auto job = m_underWay.find(id->second);
    return job == m_underWay.end() ? nullptr : job->second.get();
}

void HttpClient::gotBytes(quint64 transfer, qint64 bytes)
{
    m_traffic.bytes += bytes;
    if (Job *job = jobOf(transfer)) {
        job->lastByte = m_clock.elapsed();
        job->bytes += bytes;
    }
}

void HttpClient::ended(quint64 transfer, TransferResult result, qint64 bytes)
{
    m_traffic.bytes += bytes;
    Job *job = jobOf(transfer);
    if (job == nullptr)
        return;
    m_jobOfTransfer.erase(std::exchange(job->transfer, 0));
    judge(*job, std::move(result));
}

void HttpClient::judge(Job &job, TransferResult result)
{
    using Ending = TransferResult::Ending;
    if (result.ending == Ending::TooLarge)
        return settle(job, tooLarge());
    if (result.ending == Ending::Untrusted)
        return settle(job, untrusted(result.cause));
    if (result.ending == Ending::NotPublic) // a picture is the only thing that is asked for at addresses of strangers
        return settle(job, unusablePicture("address that is not public"));
    if (result.ending == Ending::Broken)
        return retryOrFail(job, unreachable(result.cause));

    const int status = result.status;
    const bool gzip = isGzip(result.contentEncoding);
    if (job.request.asIs)
        return settle(job, HttpAnswer{status, std::move(result.body), gzip, result.etag});
    // 409: the fiche is being published (contract-2026 section 1).
    if (status == 409 || status == 429 || status >= 500)
        return retryOrFail(job, feedInTrouble(causeOf(status)), retryAfter(result.retryAfter, m_clock));
    if (status >= 400)
        return settle(job, clientError(status));
    // A 304 to a question without an ETag leaves us with nothing: no text, and none to keep.
    if (status == 304 && !job.request.etag.isEmpty())
        ++m_traffic.notModified;
    else if (status == 304)
        return retryOrFail(job, feedInTrouble(causeOf(status)));
    else if (status >= 300 && sameOrigin(result.redirect, job.request.url) && job.redirects < mostRedirects)
        return ++job.redirects, follow(job, result.redirect);
    else if (status >= 300)
        return settle(job, redirected());
    else if (status != 200 && !(status == 206 && !job.request.range.isEmpty()))
        return retryOrFail(job, feedInTrouble(causeOf(status)));
    settle(job, HttpAnswer{status, std::move(result.body), gzip, result.etag});
}

void HttpClient::retryOrFail(Job &job, const Error &error, milliseconds atLeast)
{
    const bool worthIt = !job.request.once && !job.request.asIs && job.attempts < m_limits.attempts &&
                         job.stalls < m_limits.stalledAttempts && atLeast <= m_limits.longestRetryAfter;
    if (!worthIt)
        return settle(job, error);
    m_clock.after(std::max(atLeast, pause(job.attempts)), this, [this, id = job.id] {
        if (const auto again = m_underWay.find(id); again != m_underWay.end())
            attempt(*again->second);
    });
}

milliseconds HttpClient::pause(int attempt) const
{
    const auto ceiling = std::min(m_limits.backOff * (1 << std::min(attempt - 1, 16)), m_limits.longestBackOff);
    // Jitter: many stations that failed together must not come back together.
    const double share = 0.5 + QRandomGenerator::global()->generateDouble() / 2;
    return milliseconds(static_cast<qint64>(static_cast<double>(ceiling.count()) * share));
}

void HttpClient::settle(Job &job, Result<HttpAnswer> result)
{
    const auto node = m_underWay.extract(job.id); // keeps the job alive until its answer has been given
    startNext();
    node.mapped()->answer(std::move(result));
}

} // namespace escale
