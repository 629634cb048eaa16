// SPDX-License-Identifier: GPL-3.0-or-later
// Troubles on demand: what goes wrong, for which part of the API, at which of its requests.
#pragma once

#include "message.h"

#include <chrono>
#include <optional>

namespace escale::test {

enum class FaultKind : quint8 {
    Status,      ///< an error status (value: the status) with the contract's JSON body
    Busy,        ///< 429 with Retry-After (value: seconds)
    Hang,        ///< not a byte, for ever
    Stall,       ///< head and half of the body, then nothing, for ever
    Truncated,   ///< half of the body, then the connection closes
    WrongLength, ///< Content-Length says half of what is sent; the rest stays in the connection
    BadGzip,     ///< Content-Encoding: gzip, and bytes that are none after a good beginning
    Bomb,        ///< a small gzip body of 64 MB
    NotJson,     ///< status 200, application/json, and no JSON
    Html,        ///< an HTML page (value: the status; 200 is a captive portal)
    Huge,        ///< a list that is 40 MB on the wire
    HalfIndex,   ///< a list without every second item
    Redirect,    ///< 302 to another origin (text: where)
    Reset,       ///< RST instead of an answer
    Drip,        ///< the body one byte at a time (value: milliseconds between two)
    SaysError,   ///< status 200 and `{"text":"error"}` (contract-2026 section 1)
    Changed,     ///< the fiche was edited after the index: French, the only language left, with another title
};

struct Fault {
    FaultKind kind = FaultKind::Status;
    Endpoint endpoint = Endpoint::All;
    int value = 0;
    QByteArray text;
    int first = 1;          ///< the n-th request of the endpoint, counted from 1 since the fault was set
    int count = -1;         ///< for so many requests; -1: from then on
    int every = 1;          ///< only every n-th of them
    QByteArray method = {}; ///< only requests with this method; empty: all
};

/// `KIND[=VALUE][@ENDPOINT][#FIRST[+COUNT][/EVERY]]`, as in `status=503@detail#3+2`, `hang@index`, `reset@detail#1/4`.
/// Endpoints: index, taxonomy, statistics, detail. Nothing when it makes no sense.
std::optional<Fault> faultFrom(const QByteArray &text);
/// The kinds with a word for each, for --help.
QByteArray faultHelp();

class FaultPlan {
public:
    FaultPlan() = default;
    explicit FaultPlan(const QList<Fault> &faults);

    /// Counts the request; the first fault whose turn it is.
    std::optional<Fault> next(Endpoint endpoint, const QByteArray &method = "GET");

private:
    struct Entry {
        Fault fault;
        int seen = 0;
    };
    QList<Entry> m_entries;
};

} // namespace escale::test
