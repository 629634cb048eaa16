// SPDX-License-Identifier: GPL-3.0-or-later
#include "render.h"

#include <QLocale>
#include <algorithm>

namespace escale::test {
namespace {

constexpr qsizetype compressionThreshold = 1024; // of Express' compression

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 204:
        return "No Content";
    case 302:
        return "Found";
    case 304:
        return "Not Modified";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 410:
        return "Gone";
    case 422:
        return "Unprocessable Entity";
    case 429:
        return "Too Many Requests";
    case 500:
        return "Internal Server Error";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    default:
        return "Status";
    }
}

enum class Coding : quint8 { Plain, Gzip, Deflate };

/// gzip before deflate, whatever the client would rather have; nothing else is known here (no brotli).
Coding codingFor(const Request &request, const Answer &answer)
{
    if (!answer.packed.isEmpty())
        return Coding::Gzip;
    if (request.method == "HEAD" || answer.body.size() < compressionThreshold)
        return Coding::Plain;
    const auto accepts = [&](const char *coding) {
        for (const QByteArray &one : request.header("accept-encoding").toLower().split(',')) {
            const QByteArrayList parts = one.split(';');
            if (parts.first().trimmed() == coding)
                return parts.size() == 1 || parts[1].trimmed() != "q=0";
        }
        return false;
    };
    return accepts("gzip") ? Coding::Gzip : accepts("deflate") ? Coding::Deflate : Coding::Plain;
}

QByteArray withoutWeakness(QByteArray etag)
{
    etag = etag.trimmed();
    return etag.startsWith("W/") ? etag.mid(2) : etag;
}

/// Express' `fresh`: weak comparison, and a client that says no-cache means it.
bool isFresh(const Request &request, const Answer &answer)
{
    const QByteArray known = request.header("if-none-match");
    if (known.isEmpty() || answer.etag.isEmpty() || answer.status != 200)
        return false;
    if (request.header("cache-control").toLower().contains("no-cache"))
        return false;
    if (known == "*")
        return true;
    const QByteArrayList list = known.split(',');
    return std::any_of(list.begin(), list.end(),
                       [&](const QByteArray &one) { return withoutWeakness(one) == withoutWeakness(answer.etag); });
}

void add(QByteArray &head, const QByteArray &name, const QByteArray &value)
{
    head += name + ": " + value + "\r\n";
}

QByteArray opening(const Answer &answer, int status)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonOf(status) + "\r\n";
    if (!answer.preflight) {
        add(head, "X-Powered-By", "Express");
        add(head, "Access-Control-Allow-Origin", "*");
        add(head, "Access-Control-Allow-Headers", "X-Requested-With,content-type");
        add(head, "Access-Control-Allow-Methods", "GET, POST, OPTIONS, PUT, PATCH, DELETE");
        add(head, "Access-Control-Allow-Credentials", "true");
    }
    for (const auto &[name, value] : answer.extraHeaders)
        add(head, name, value);
    return head;
}

void close(QByteArray &head, const QDateTime &now, bool inChunks)
{
    add(head, "Date", QLocale::c().toString(now.toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1());
    add(head, "Connection", "keep-alive");
    add(head, "Keep-Alive", "timeout=5");
    if (inChunks)
        add(head, "Transfer-Encoding", "chunked");
    head += "\r\n";
}

Rendered notModified(const Answer &answer, const QDateTime &now)
{
    QByteArray head = opening(answer, 304);
    add(head, "ETag", answer.etag);
    close(head, now, false);
    return {head, {}};
}

Rendered packed(const Answer &answer, Coding coding, const QDateTime &now)
{
    QByteArray head = opening(answer, answer.status);
    add(head, "Content-Type", answer.contentType);
    if (!answer.etag.isEmpty())
        add(head, "ETag", answer.etag);
    add(head, "Vary", "Accept-Encoding");
    add(head, "Content-Encoding", coding == Coding::Gzip ? "gzip" : "deflate");
    close(head, now, true);
    const QByteArray &body = !answer.packed.isEmpty() ? answer.packed
                             : coding == Coding::Gzip ? answer.gzip()
                                                      : answer.deflate();
    return {head, chunked(body)};
}

} // namespace

QByteArray chunked(const QByteArray &body)
{
    return QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n0\r\n\r\n";
}

QByteArray headWithLength(const Answer &answer, qsizetype length, const QDateTime &now)
{
    QByteArray head = opening(answer, answer.status);
    if (!answer.preflight)
        add(head, "Content-Type", answer.contentType);
    add(head, "Content-Length", QByteArray::number(length));
    if (!answer.etag.isEmpty())
        add(head, "ETag", answer.etag);
    if (!answer.preflight)
        add(head, "Vary", "Accept-Encoding");
    close(head, now, false);
    return head;
}

Rendered render(const Request &request, const Answer &answer, const QDateTime &now)
{
    if (isFresh(request, answer))
        return notModified(answer, now);
    if (const Coding coding = codingFor(request, answer); coding != Coding::Plain)
        return packed(answer, coding, now);
    return {headWithLength(answer, answer.body.size(), now), request.method == "HEAD" ? QByteArray() : answer.body};
}

} // namespace escale::test
