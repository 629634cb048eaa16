// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/syncschedule.h"

namespace escale {
namespace {

constexpr std::chrono::minutes betweenLooks{10};
/// A server that does not answer is not asked again at each look.
constexpr std::chrono::minutes afterFailure{60};

} // namespace

bool isDue(const std::optional<QDateTime> &lastComplete, const QDateTime &now, int hours)
{
    if (hours <= 0)
        return false;
    if (!lastComplete || !lastComplete->isValid() || *lastComplete > now)
        return true;
    return lastComplete->secsTo(now) > std::chrono::seconds(std::chrono::hours(hours)).count();
}

SyncSchedule::SyncSchedule(LibraryService &library, Clock &clock, QObject *parent)
    : QObject(parent), m_library(library), m_clock(clock)
{
}

void SyncSchedule::begin(int everyHours)
{
    m_hours = everyHours;
    m_notBefore = m_clock.elapsed();
    look();
}

void SyncSchedule::putOff(Problem problem)
{
    // Somebody else is at it: soon the content is new, or the next look tries again.
    if (problem != Problem::Busy)
        m_notBefore = m_clock.elapsed() + afterFailure;
}

void SyncSchedule::look()
{
    if (m_hours <= 0)
        return;
    lookLater();
    if (m_clock.elapsed() < m_notBefore)
        return;
    m_library.status(this, [this](const Result<LibraryStatus> &status) {
        if (!status)
            return; // the list says what is wrong
        // The sample was "complete" too: when the program was made.
        const bool sample = status->source.isEmpty() || status->source == sampleSource;
        if (isDue(sample ? std::nullopt : status->lastComplete, m_clock.now(), m_hours))
            Q_EMIT due();
    });
}

void SyncSchedule::lookLater()
{
    if (m_looking)
        return;
    m_looking = true;
    m_clock.after(betweenLooks, this, [this] {
        m_looking = false;
        look();
    });
}

} // namespace escale
