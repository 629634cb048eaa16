// SPDX-License-Identifier: GPL-3.0-or-later
// Counts for the centre while a visit is under way, in memory; written when it ends. A visit that counted nothing
// writes nothing. Nothing is counted when the setting says so.
#pragma once

#include "station/statistics.h"

#include "base/clock.h"

#include <set>

namespace escale {

class VisitCounter {
public:
    /// `clock` outlives it.
    VisitCounter(bool enabled, Clock &clock) : m_enabled(enabled), m_clock(clock) {}

    void sessionBegan() { count(Counted::Session); }
    void languageChosen(Language language) { count(Counted::Language, code(language)); }
    /// Once per fiche and visit: going back and forth is not reading it again.
    void ficheOpened(const QString &id);
    /// Once per theme and visit.
    void themeOpened(const QString &id);
    /// What was asked is never known here.
    void asked(bool answered);
    /// Once per fiche and visit, on a phone or on paper.
    void takenAway(const QString &fiche);
    /// A person had something read to them in this language.
    void listened(Language language) { count(Counted::Listen, code(language)); }

    /// Adds what was counted to the file. What could not be written is kept for the next time.
    Result<Done> flush(const QString &file);

private:
    void count(Counted what, const QString &which = {});
    void countOnce(Counted what, const QString &id, const QString &which);

    bool m_enabled;
    Clock &m_clock;
    CentreStatistics m_fresh;
    std::set<std::pair<Counted, QString>> m_seen; ///< in this visit
};

} // namespace escale
