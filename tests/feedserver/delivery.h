// SPDX-License-Identifier: GPL-3.0-or-later
// What really goes over a connection for one request: the answer as it should be, or as a fault spoils it. A pure
// function; the connection only does what is said here.
#pragma once

#include "fault.h"
#include "render.h"

namespace escale::test {

struct Delivery {
    /// What happens once the bytes are out.
    enum class End : quint8 { KeepOpen, Close, Silence, Reset };

    QByteArray bytes;
    End end = End::KeepOpen;
    qsizetype dripFrom = -1;           ///< from this byte on one at a time; -1: all at once
    std::chrono::milliseconds drip{0}; ///< between two of them
};

Delivery deliver(const Request &request, const AnswerPtr &answer, const std::optional<Fault> &fault,
                 const QDateTime &now);

/// Makes what `fault` sends, when that takes a while (tens of megabytes to pack): a client's patience is not for that.
void makeReady(const Fault &fault);

} // namespace escale::test
