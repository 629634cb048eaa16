// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestparser.h"

namespace escale::test {
namespace {

constexpr qsizetype longestHead = 16 * 1024; // as Node has it
constexpr qsizetype longestBody = 50 * 1024 * 1024;

} // namespace

RequestParser::State RequestParser::next(Request &request)
{
    while (m_buffer.startsWith("\r\n")) // RFC 9112, 2.2: empty lines before a request are ignored
        m_buffer.remove(0, 2);
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return m_buffer.size() > longestHead ? State::Bad : State::NeedMore;
    request = {};
    if (end > longestHead || !parseHead(m_buffer.left(end), request))
        return State::Bad;
    bool number = true;
    const qsizetype body =
        request.hasHeader("content-length") ? request.header("content-length").toLongLong(&number) : 0;
    if (!number || body < 0 || body > longestBody || request.hasHeader("transfer-encoding"))
        return State::Bad;
    if (m_buffer.size() < end + 4 + body)
        return State::NeedMore;
    request.body = m_buffer.mid(end + 4, body);
    m_buffer.remove(0, end + 4 + body);
    return State::Complete;
}

bool RequestParser::parseHead(const QByteArray &head, Request &request)
{
    const QByteArrayList lines = head.split('\n');
    const QByteArrayList first = lines.first().trimmed().split(' ');
    if (first.size() != 3 || !first[1].startsWith('/') || !first[2].startsWith("HTTP/1."))
        return false;
    request.method = first[0];
    request.target = first[1];
    request.http10 = first[2] == "HTTP/1.0";
    const qsizetype mark = request.target.indexOf('?');
    request.path = request.target.left(mark < 0 ? request.target.size() : mark);
    request.query = mark < 0 ? QByteArray() : request.target.mid(mark + 1);
    request.endpoint = endpointOf(canonicalPath(request.path));
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        if (colon <= 0)
            return false;
        request.headers.append({lines[i].left(colon), lines[i].mid(colon + 1).trimmed()});
    }
    const QByteArray connection = request.header("connection").toLower();
    request.keepAlive = request.http10 ? connection == "keep-alive" : connection != "close";
    return true;
}

} // namespace escale::test
