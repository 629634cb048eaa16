// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/fichehistory.h"

namespace escale {

void FicheHistory::open(const QString &ficheId)
{
    if (m_ids.value(m_at) == ficheId)
        return;
    m_ids = m_ids.first(m_at + 1);
    m_ids.append(ficheId);
    m_at = m_ids.size() - 1;
}

QString FicheHistory::step(int by)
{
    if (m_at + by < 0 || m_at + by >= m_ids.size())
        return {};
    m_at += by;
    return m_ids[m_at];
}

} // namespace escale
