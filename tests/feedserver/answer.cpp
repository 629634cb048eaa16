// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer.h"

#include <QCryptographicHash>
#include <zlib.h>

namespace escale::test {

AnswerPtr Answer::json(int status, const QByteArray &body)
{
    auto answer = std::make_shared<Answer>();
    answer->status = status;
    answer->body = body;
    answer->etag = weakEtag(body);
    return answer;
}

AnswerPtr Answer::error(int status, const QByteArray &message)
{
    return json(status, R"({"message":")" + message + R"("})");
}

AnswerPtr Answer::html(int status, const QByteArray &message)
{
    auto answer = std::make_shared<Answer>();
    answer->status = status;
    answer->contentType = "text/html; charset=utf-8";
    answer->extraHeaders = {{"Content-Security-Policy", "default-src 'none'"}, {"X-Content-Type-Options", "nosniff"}};
    answer->body =
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>Error</title>\n</head>\n"
        "<body>\n<pre>" +
        QString::fromUtf8(message).toHtmlEscaped().toUtf8() + "</pre>\n</body>\n</html>\n";
    return answer;
}

AnswerPtr Answer::invalid(const QByteArray &data)
{
    return json(422, R"({"message":"Validation Failed","data":)" + data + '}');
}

QByteArray Answer::gzip() const
{
    return m_gzip.isNull() ? pack(body, Packing::Gzip) : m_gzip;
}

QByteArray Answer::deflate() const
{
    return pack(body, Packing::Zlib);
}

void Answer::packAhead() const
{
    m_gzip = pack(body, Packing::Gzip);
}

QByteArray weakEtag(const QByteArray &body)
{
    const QByteArray hash = QCryptographicHash::hash(body, QCryptographicHash::Sha1).toBase64().left(27);
    return "W/\"" + QByteArray::number(body.size(), 16) + '-' + hash + '"';
}

QByteArray pack(const QByteArray &bytes, Packing packing, int level)
{
    z_stream stream{};
    deflateInit2(&stream, level, Z_DEFLATED, packing == Packing::Gzip ? 15 + 16 : 15, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))), Qt::Uninitialized);
    // zlib's interface predates const; it does not write to its input.
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    ::deflate(&stream, Z_FINISH);
    out.resize(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return out;
}

} // namespace escale::test
