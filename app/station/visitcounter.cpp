// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/visitcounter.h"

namespace escale {

void VisitCounter::ficheOpened(const QString &id)
{
    countOnce(Counted::Fiche, id, id);
}

void VisitCounter::themeOpened(const QString &id)
{
    countOnce(Counted::Theme, id, id);
}

void VisitCounter::takenAway(const QString &fiche)
{
    countOnce(Counted::TakeAway, fiche, {});
}

void VisitCounter::asked(bool answered)
{
    count(Counted::Question);
    if (!answered)
        count(Counted::Refusal);
}

void VisitCounter::countOnce(Counted what, const QString &id, const QString &which)
{
    if (m_seen.insert({what, id}).second)
        count(what, which);
}

void VisitCounter::count(Counted what, const QString &which)
{
    // The centre's day, not the world's.
    if (m_enabled)
        m_fresh.count(m_clock.now().toLocalTime().date(), what, which);
}

Result<Done> VisitCounter::flush(const QString &file)
{
    m_seen.clear();
    auto written = addStatistics(file, m_fresh);
    if (written.ok())
        m_fresh = {};
    return written;
}

} // namespace escale
