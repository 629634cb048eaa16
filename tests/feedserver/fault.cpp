// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault.h"

#include <algorithm>
#include <array>

namespace escale::test {
namespace {

struct Named {
    FaultKind kind;
    const char *name;
    int usual; ///< value when none is given
    const char *help;
};

constexpr std::array kinds{
    Named{FaultKind::Status, "status", 500, "status=503: an error status"},
    Named{FaultKind::Busy, "busy", 1, "busy=2: 429 with Retry-After in seconds"},
    Named{FaultKind::Hang, "hang", 0, "hang: not a byte"},
    Named{FaultKind::Stall, "stall", 0, "stall: silence in the middle of the body"},
    Named{FaultKind::Truncated, "truncated", 0, "truncated: closed in the middle of the body"},
    Named{FaultKind::WrongLength, "wrong-length", 0, "wrong-length: Content-Length is half of what is sent"},
    Named{FaultKind::BadGzip, "bad-gzip", 0, "bad-gzip: corrupt gzip"},
    Named{FaultKind::Bomb, "bomb", 0, "bomb: a few kilobytes that inflate to 64 MB"},
    Named{FaultKind::NotJson, "not-json", 0, "not-json: words where JSON should be"},
    Named{FaultKind::Html, "html", 502, "html=200: an HTML page with this status"},
    Named{FaultKind::Huge, "huge", 0, "huge: 40 MB on the wire"},
    Named{FaultKind::HalfIndex, "half-index", 0, "half-index: every second item is missing"},
    Named{FaultKind::Redirect, "redirect", 0, "redirect=http://host/: 302 to another origin"},
    Named{FaultKind::Reset, "reset", 0, "reset: RST instead of an answer"},
    Named{FaultKind::Drip, "drip", 20, "drip=20: one byte every so many milliseconds"},
    Named{FaultKind::SaysError, "says-error", 0, "says-error: 200 with text:error"},
    Named{FaultKind::Changed, "changed", 0, "changed: edited after the index, only French left"},
};

std::optional<Endpoint> endpointFrom(const QByteArray &name)
{
    constexpr std::array<std::pair<const char *, Endpoint>, 5> endpoints{{{"all", Endpoint::All},
                                                                          {"index", Endpoint::Index},
                                                                          {"taxonomy", Endpoint::Taxonomy},
                                                                          {"statistics", Endpoint::Statistics},
                                                                          {"detail", Endpoint::Detail}}};
    for (const auto &[known, endpoint] : endpoints) {
        if (name == known)
            return endpoint;
    }
    return std::nullopt;
}

/// Cuts off what follows the last `mark`; a null array when there is none.
QByteArray takeAfter(QByteArray &text, char mark)
{
    const qsizetype at = text.lastIndexOf(mark);
    if (at < 0)
        return {};
    const QByteArray tail = text.mid(at + 1);
    text.truncate(at);
    return tail.isNull() ? QByteArray("") : tail;
}

/// A positive number into `target`; true also when there is none to read.
bool readCount(const QByteArray &text, int &target)
{
    if (text.isNull())
        return true;
    bool number = false;
    target = text.toInt(&number);
    return number && target > 0;
}

} // namespace

std::optional<Fault> faultFrom(const QByteArray &text)
{
    Fault fault;
    QByteArray rest = text;
    QByteArray when = takeAfter(rest, '#');
    const QByteArray where = takeAfter(rest, '@');
    if (!when.isNull()) {
        const QByteArray every = takeAfter(when, '/');
        const QByteArray count = takeAfter(when, '+');
        if (!readCount(every, fault.every) || !readCount(count, fault.count) || !readCount(when, fault.first))
            return std::nullopt;
    }
    if (!where.isNull()) {
        const auto endpoint = endpointFrom(where);
        if (!endpoint)
            return std::nullopt;
        fault.endpoint = *endpoint;
    }
    const qsizetype equals = rest.indexOf('=');
    const QByteArray name = rest.left(equals < 0 ? rest.size() : equals);
    const auto known = std::find_if(kinds.begin(), kinds.end(), [&](const Named &k) { return name == k.name; });
    if (known == kinds.end())
        return std::nullopt;
    fault.kind = known->kind;
    fault.value = known->usual;
    if (equals >= 0) {
        fault.text = rest.mid(equals + 1);
        if (fault.kind != FaultKind::Redirect && !readCount(fault.text, fault.value))
            return std::nullopt;
    }
    return fault;
}

QByteArray faultHelp()
{
    QByteArray help;
    for (const Named &kind : kinds)
        help += QByteArray("  ") + kind.help + '\n';
    return help;
}

FaultPlan::FaultPlan(const QList<Fault> &faults)
{
    for (const Fault &fault : faults)
        m_entries.append({fault, 0});
}

std::optional<Fault> FaultPlan::next(Endpoint endpoint, const QByteArray &method)
{
    std::optional<Fault> due;
    for (Entry &entry : m_entries) {
        const Fault &fault = entry.fault;
        if (fault.endpoint != Endpoint::All && fault.endpoint != endpoint)
            continue;
        if (!fault.method.isEmpty() && fault.method != method)
            continue;
        const int since = ++entry.seen - fault.first;
        const bool turn = since >= 0 && (fault.count < 0 || since < fault.count) && since % fault.every == 0;
        if (turn && !due)
            due = fault;
    }
    return due;
}

} // namespace escale::test
