// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/visitcounter.h"

namespace escale {

void VisitCounter::ficheOpened(const QString &id)
{
    if (m_opened.contains(id))
        return;
    m_opened.append(id);
    count(Counted::Fiche, id);
}

void VisitCounter::count(Counted what, const QString &which)
{
    // The centre's day, not the world's.
    if (m_enabled)
        m_fresh.count(m_clock.now().toLocalTime().date(), what, which);
}

Result<Done> VisitCounter::flush(const QString &file)
{
    m_opened.clear();
    auto written = addStatistics(file, m_fresh);
    if (written.ok())
        m_fresh = {};
    return written;
}

} // namespace escale
