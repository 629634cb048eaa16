// SPDX-License-Identifier: GPL-3.0-or-later
// An answer before it meets a connection: status, kind of content, body, and the packed forms of the body. Immutable
// once shared. It is packed anew for every request, as the real server does, unless packAhead() has done so before it
// is shared.
#pragma once

#include "message.h"

#include <memory>

namespace escale::test {

class Answer {
public:
    /// JSON with Express' weak ETag (contract 1.6).
    static std::shared_ptr<const Answer> json(int status, const QByteArray &body);
    /// `{"message":…}` (contract 1.5); `message` is plain ASCII without quotes.
    static std::shared_ptr<const Answer> error(int status, const QByteArray &message);
    /// The page of Express' final handler: no ETag, a few headers of its own.
    static std::shared_ptr<const Answer> html(int status, const QByteArray &message);
    /// 422 (contract 1.5); `data`: the JSON object of field -> {message, value}.
    static std::shared_ptr<const Answer> invalid(const QByteArray &data);

    Answer() = default;
    Answer(const Answer &) = delete;
    Answer &operator=(const Answer &) = delete;
    ~Answer() = default;

    int status = 200;
    QByteArray contentType = "application/json; charset=utf-8";
    QByteArray body;
    QByteArray etag;            ///< with its W/ prefix; empty: none
    QList<Header> extraHeaders; ///< between Access-Control-* and Content-Type
    QByteArray packed;          ///< not empty: sent as `Content-Encoding: gzip` whatever the client accepts
    bool preflight = false;     ///< an answer to OPTIONS: only its extra headers

    [[nodiscard]] QByteArray gzip() const;
    [[nodiscard]] QByteArray deflate() const;
    void packAhead() const;

private:
    mutable QByteArray m_gzip; ///< null: not packed ahead
};

using AnswerPtr = std::shared_ptr<const Answer>;

/// `W/"<hex size>-<27 characters of base64 SHA-1>"`
QByteArray weakEtag(const QByteArray &body);

enum class Packing : quint8 { Gzip, Zlib };
QByteArray pack(const QByteArray &bytes, Packing packing, int level = 6);

} // namespace escale::test
