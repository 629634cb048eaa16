// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/currentselection.h"

#include "base/try.h"

namespace escale {

bool CurrentSelection::read()
{
    auto current = m_book.selection(m_chosen);
    if (!current) { // it was removed, here or by a colleague, or its folder does not answer
        const QList<Selection> all = m_book.selections();
        current = all.isEmpty() ? Selection() : all.first();
    }
    m_id = current->id;
    const QStringList fiches = current->fiches();
    if (fiches == m_fiches)
        return false;
    m_fiches = fiches;
    m_held = QSet<QString>(fiches.begin(), fiches.end());
    return true;
}

Result<Done> CurrentSelection::toggle(const QString &ficheId)
{
    if (m_id.isEmpty()) {
        ESCALE_TRY(const auto made, m_book.create({}, {ficheId}));
        choose(made);
        return Done{};
    }
    choose(m_id); // it is used: no other one takes its place now
    return m_held.contains(ficheId) ? m_book.takeOut(m_id, {ficheId}) : m_book.add(m_id, {ficheId});
}

} // namespace escale
