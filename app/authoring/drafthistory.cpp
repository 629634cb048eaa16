// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/drafthistory.h"

namespace escale {

void DraftHistory::begin(const FicheDraft &text)
{
    m_text = text;
    m_past.clear();
    m_future.clear();
    endStep();
}

bool DraftHistory::change(const FicheDraft &text, const QString &place)
{
    if (text == m_text)
        return false;
    const auto now = m_clock.elapsed();
    const bool goesOn = !place.isEmpty() && place == m_place && now - m_changed < oneStep;
    if (!goesOn) {
        m_past.append(m_text);
        if (m_past.size() > mostSteps)
            m_past.removeFirst();
    }
    m_future.clear();
    m_place = place;
    m_changed = now;
    m_text = text;
    return true;
}

bool DraftHistory::step(QList<FicheDraft> &from, QList<FicheDraft> &to)
{
    if (from.isEmpty())
        return false;
    to.append(m_text);
    m_text = from.takeLast();
    endStep();
    return true;
}

bool DraftHistory::undo()
{
    return step(m_past, m_future);
}

bool DraftHistory::redo()
{
    return step(m_future, m_past);
}

} // namespace escale
