// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/httpclient.h"

#include "feed/inflate.h"

#include <QCoreApplication>
#include <QNetworkReply>
#include <QRandomGenerator>
#include <algorithm>

namespace escale {
namespace {

using std::chrono::milliseconds;

Error problem(Problem kind, const char *sentence, const QString &cause)
{
    return {kind, QCoreApplication::translate("feed", sentence), cause};
}

Error cancelled()
{
    return problem(Problem::Cancelled,
                   QT_TRANSLATE_NOOP("feed", "Stopped. What was already saved is kept; start again to go on."),
                   QStringLiteral("cancelled"));
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

Error troubled(int status)
{
    return problem(Problem::Unreachable,
                   QT_TRANSLATE_NOOP("feed", "The feed has a problem of its own. Try again later."),
                   QStringLiteral("status %1").arg(status));
}

Error refused(int status)
{
    return problem(Problem::Refused,
                   QT_TRANSLATE_NOOP("feed", "The feed refused the key. Ask the operator of the feed for a valid key."),
                   QStringLiteral("status %1").arg(status));
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
        return problem(Problem::NotFound, QT_TRANSLATE_NOOP("feed", "The feed does not have this."),
                       QStringLiteral("status %1").arg(status));
    return problem(
        Problem::BadAnswer,
        QT_TRANSLATE_NOOP("feed", "The feed does not understand the question. Check the address of the feed."),
        QStringLiteral("status %1").arg(status));
}

/// Retry-After (RFC 9110, 10.2.3): seconds, or a date.
milliseconds retryAfter(const QNetworkReply &reply, const Clock &clock)
{
    const QByteArray value = reply.rawHeader("Retry-After").trimmed();
    bool isNumber = false;
    const qint64 seconds = value.toLongLong(&isNumber);
    if (isNumber)
        return std::chrono::seconds(std::max<qint64>(0, std::min<qint64>(seconds, 86'400)));
    const QDateTime date = QDateTime::fromString(QString::fromLatin1(value), Qt::RFC2822Date);
    if (!date.isValid())
        return {};
    return milliseconds(std::max<qint64>(0, clock.now().msecsTo(date)));
}

bool isTlsTrouble(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::SslHandshakeFailedError;
}

bool isRedirectTrouble(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::InsecureRedirectError || error == QNetworkReply::TooManyRedirectsError;
}

} // namespace

struct HttpClient::Job {
    quint64 id = 0; // timers remember the id: an address may be used again
    HttpRequest request;
    Answer answer;
    QNetworkReply *reply = nullptr;
    QByteArray body;
    int attempts = 0;
    int stalls = 0;
    milliseconds lastByte{};
    bool tooLarge = false;
    bool stalled = false;
};

HttpClient::HttpClient(QByteArray secret, HttpLimits limits, Clock &clock, QObject *parent)
    : QObject(parent), m_secret(std::move(secret)), m_limits(limits), m_clock(clock)
{
    m_network.setAutoDeleteReplies(false);
    m_network.setRedirectPolicy(QNetworkRequest::SameOriginRedirectPolicy);
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
        if (job->reply != nullptr) {
            job->reply->disconnect(this);
            job->reply->abort();
            job->reply->deleteLater();
        }
        answers.push_back(std::move(job->answer));
    }
    for (auto &job : m_waiting)
        answers.push_back(std::move(job->answer));
    m_underWay.clear();
    m_waiting.clear();
    for (Answer &answer : answers)
        answer(cancelled());
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
    QNetworkRequest request(job.request.url);
    // Asking by hand keeps Qt from inflating: the ceiling and the thread are ours (inflate.h).
    request.setRawHeader("Accept-Encoding", "gzip");
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("User-Agent", "Escale/" ESCALE_VERSION);
    if (!job.request.etag.isEmpty())
        request.setRawHeader("If-None-Match", job.request.etag);
    if (job.request.secret)
        request.setRawHeader("site-secret", m_secret);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);

    ++job.attempts;
    ++m_traffic.requests;
    job.body.clear();
    job.stalled = job.tooLarge = false;
    job.lastByte = m_clock.elapsed();
    job.reply = m_network.get(request);
    connect(job.reply, &QNetworkReply::readyRead, this, [this, &job] { read(job); });
    connect(job.reply, &QNetworkReply::finished, this, [this, &job] { end(job); });
    watch();
}

/// One pending look for all requests together, at the moment the first of them could have stalled.
void HttpClient::watch()
{
    if (m_watching)
        return;
    std::optional<milliseconds> oldest;
    for (const auto &[id, job] : m_underWay) {
        if (job->reply != nullptr && (!oldest || job->lastByte < *oldest))
            oldest = job->lastByte;
    }
    if (!oldest)
        return;
    m_watching = true;
    m_clock.after(std::max(*oldest + m_limits.stall - m_clock.elapsed(), milliseconds(1)), this, [this] {
        m_watching = false;
        abortStalled();
        watch();
    });
}

void HttpClient::abortStalled()
{
    std::vector<quint64> stalled;
    for (const auto &[id, job] : m_underWay) {
        if (job->reply != nullptr && m_clock.elapsed() - job->lastByte >= m_limits.stall)
            stalled.push_back(id);
    }
    for (const quint64 id : stalled) {
        const auto job = m_underWay.find(id);
        if (job == m_underWay.end())
            continue;
        job->second->stalled = true;
        job->second->reply->abort(); // emits finished
    }
}

void HttpClient::read(Job &job)
{
    job.lastByte = m_clock.elapsed();
    const QByteArray bytes = job.reply->readAll();
    m_traffic.bytes += bytes.size();
    if (job.body.size() + bytes.size() > job.request.limit) {
        job.tooLarge = true;
        job.reply->abort(); // emits finished: the job is gone after this line
        return;
    }
    job.body += bytes;
}

void HttpClient::end(Job &job)
{
    QNetworkReply *reply = job.reply;
    job.reply = nullptr;
    reply->deleteLater();
    if (job.tooLarge)
        return settle(job, escale::tooLarge());
    if (job.stalled) {
        ++job.stalls;
        return retryOrFail(job, silent());
    }
    judge(job, *reply);
}

void HttpClient::judge(Job &job, const QNetworkReply &reply)
{
    const auto error = reply.error();
    if (isTlsTrouble(error))
        return settle(job, untrusted(reply.errorString()));
    if (isRedirectTrouble(error))
        return settle(job, redirected());

    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 429 || status >= 500)
        return retryOrFail(job, troubled(status), retryAfter(reply, m_clock));
    if (status >= 400)
        return settle(job, clientError(status));
    if (error != QNetworkReply::NoError)
        return retryOrFail(job, unreachable(QStringLiteral("network error %1").arg(error)));
    if (status == 304)
        ++m_traffic.notModified;
    else if (status >= 300)
        return settle(job, redirected());
    else if (status != 200)
        return retryOrFail(job, troubled(status));
    const bool gzip = reply.rawHeader("Content-Encoding").trimmed().toLower() == "gzip";
    settle(job, HttpAnswer{status, std::move(job.body), gzip, reply.rawHeader("ETag")});
}

void HttpClient::retryOrFail(Job &job, const Error &error, milliseconds atLeast)
{
    const bool worthIt = job.attempts < m_limits.attempts && job.stalls < m_limits.stalledAttempts &&
                         atLeast <= m_limits.longestRetryAfter;
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
