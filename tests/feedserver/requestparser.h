// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes of a connection -> requests (RFC 9112), with their bodies.
#pragma once

#include "message.h"

#include <optional>

namespace escale::test {

class RequestParser {
public:
    enum class State : quint8 { NeedMore, Complete, Bad };

    void feed(const QByteArray &bytes) { m_buffer += bytes; }
    /// Complete: `request` is filled and its bytes are consumed; call again for the next one.
    State next(Request &request);

private:
    static bool parseHead(const QByteArray &head, Request &request);

    QByteArray m_buffer;
};

} // namespace escale::test
