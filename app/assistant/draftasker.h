// SPDX-License-Identifier: GPL-3.0-or-later
// Which questions a fiche that is being written answers already: the app's own Ask over a library that holds this one
// fiche and nothing else. That library is a file of its own that goes with this object; nothing of it is ever shown or
// kept. Slow (some hundredths of a second): belongs to a thread of work.
#pragma once

#include "base/clock.h"
#include "store/reader.h"

namespace escale {

class DraftAsker {
public:
    /// `clock` outlives it.
    explicit DraftAsker(Clock &clock) : m_clock(clock) {}

    /// Those of `questions` (French) that nothing in the fiche answers, in their order. Errors: of a library that
    /// cannot be made.
    [[nodiscard]] Result<QStringList> unanswered(const ReadFiche &draft, const QStringList &questions) const;

private:
    Clock &m_clock;
};

} // namespace escale
