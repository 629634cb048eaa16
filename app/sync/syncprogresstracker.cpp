// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncprogresstracker.h"

#include "sync/driftwords.h"
#include "sync/synclog.h"

namespace escale {
namespace {

constexpr std::chrono::milliseconds progressInterval{50};

} // namespace

SyncProgressTracker::SyncProgressTracker(const Feed &feed, Clock &clock,
                                         std::function<void(const SyncProgress &)> report)
    : m_feed(feed), m_clock(clock), m_report(std::move(report))
{
}

void SyncProgressTracker::begin()
{
    m_startedAt = m_clock.now();
    m_started = m_clock.elapsed();
}

void SyncProgressTracker::enter(SyncPhase phase, int total)
{
    m_progress.phase = phase;
    m_progress.done = 0;
    m_progress.total = total;
    m_progress.currentTitle.clear();
    m_lastReport = m_clock.elapsed() - progressInterval;
    report();
}

void SyncProgressTracker::report(const QString &title)
{
    if (!title.isEmpty())
        m_progress.currentTitle = title;
    const auto now = m_clock.elapsed();
    if (now - m_lastReport < progressInterval && m_progress.done != m_progress.total)
        return;
    m_lastReport = now;
    m_progress.bytes = m_feed.traffic().bytes;
    m_report(m_progress);
}

void SyncProgressTracker::step(const Result<Detail> &detail)
{
    ++m_progress.done;
    // Vanished between index and detail (contract 8.4): no failure; the next index will not have it.
    const bool failed =
        !detail && detail.error().problem != Problem::NotFound && detail.error().problem != Problem::Cancelled;
    if (failed) {
        ++m_progress.errors;
        ++outcome.failed;
        qCWarning(logSync).noquote() << "a text could not be fetched:" << nameOf(detail.error().problem)
                                     << detail.error().cause;
    }
    report(detail ? detail->translation.title : QString());
}

void SyncProgressTracker::note(const Index &index)
{
    outcome.drift.add(index.drift);
    for (const IndexItem &item : index.items)
        note(item.id, item.drift);
}

void SyncProgressTracker::note(Language asked, const Detail &detail)
{
    note(detail.fiche.id, driftOf(asked, detail));
}

void SyncProgressTracker::note(const QString &fiche, const Drift &drift)
{
    if (drift.isEmpty())
        return;
    for (const Drift::Entry &entry : drift.counts().keys()) {
        QSet<QString> &fiches = m_noted[entry];
        if (fiches.contains(fiche))
            continue;
        fiches.insert(fiche);
        outcome.drift.note(entry.first, entry.second);
    }
    m_driftFiches.insert(fiche);
    outcome.driftFiches = static_cast<int>(m_driftFiches.size());
}

void SyncProgressTracker::end()
{
    outcome.complete = !outcome.error;
    outcome.traffic = m_feed.traffic();
    outcome.seconds = std::chrono::duration<double>(m_clock.elapsed() - m_started).count();
    qCInfo(logSync).nospace() << "sync ended: "
                              << (outcome.error ? nameOf(outcome.error->problem) : QLatin1String("complete")) << ", "
                              << outcome.added << " added, " << outcome.changed << " changed, " << outcome.removed
                              << " removed, " << outcome.failed << " failed, " << outcome.traffic.requests
                              << " requests";
}

SyncRecord SyncProgressTracker::record() const
{
    SyncRecord entry;
    entry.started = m_startedAt;
    entry.feed = m_feed.name();
    entry.added = outcome.added;
    entry.changed = outcome.changed;
    entry.removed = outcome.removed;
    entry.failed = outcome.failed;
    entry.requests = m_feed.traffic().requests;
    entry.bytes = m_feed.traffic().bytes;
    entry.held = outcome.held;
    entry.heldOf = outcome.heldOf;
    entry.driftFiches = outcome.driftFiches;
    entry.drift = driftWords(outcome.drift);
    return entry;
}

} // namespace escale
