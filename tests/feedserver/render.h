// SPDX-License-Identifier: GPL-3.0-or-later
// An Answer as the bytes the real server sends for it: headers in its order and case, ETags and 304, compression and
// chunks (contract 1.6, recordings "http/").
#pragma once

#include "answer.h"

#include <QDateTime>

namespace escale::test {

struct Rendered {
    QByteArray head; ///< status line and headers, with the empty line
    QByteArray body; ///< as framed: in chunks when the head says so
};

/// `now` goes into the Date header.
Rendered render(const Request &request, const Answer &answer, const QDateTime &now);

/// The head alone, for a body that is `length` bytes; for answers that lie about themselves.
QByteArray headWithLength(const Answer &answer, qsizetype length, const QDateTime &now);

/// The one chunk and the last-chunk of RFC 9112, 7.1.
QByteArray chunked(const QByteArray &body);

} // namespace escale::test
