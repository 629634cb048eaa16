// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/takebacks.h"

#include <QScopedValueRollback>
#include <algorithm>

namespace escale {

void TakeBacks::note(TakeBack what, Way back)
{
    if (m_under)
        return;
    m_acts.append({what, std::move(back)});
    while (m_acts.size() > most)
        m_acts.removeFirst();
}

std::optional<TakeBack> TakeBacks::last() const
{
    return m_acts.isEmpty() ? std::nullopt : std::optional(m_acts.last().what);
}

bool TakeBacks::has(TakeBack what) const
{
    return std::any_of(m_acts.begin(), m_acts.end(), [what](const Act &act) { return act.what == what; });
}

Result<Done> TakeBacks::takeBack(std::optional<TakeBack> only)
{
    const auto found =
        std::find_if(m_acts.crbegin(), m_acts.crend(), [only](const Act &act) { return !only || act.what == *only; });
    if (found == m_acts.crend())
        return Done{};
    const auto at = std::distance(found, m_acts.crend()) - 1;
    const Act act = m_acts.takeAt(at); // first: its way may forget others of its kind
    const QScopedValueRollback under(m_under, true);
    const auto done = act.back();
    if (!done)
        m_acts.prepend(act); // what can be taken back is not hidden behind what cannot
    return done;
}

void TakeBacks::forget(TakeBack what)
{
    m_acts.removeIf([what](const Act &act) { return act.what == what; });
}

} // namespace escale
