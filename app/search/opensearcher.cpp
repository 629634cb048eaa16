// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/opensearcher.h"

#include "base/try.h"

namespace escale {

OpenSearcher::OpenSearcher(QString path, Clock &clock) : m_path(std::move(path)), m_clock(clock) {}

Result<Searcher *> OpenSearcher::searcher()
{
    if (m_searcher && m_searcher->isStale())
        m_searcher.reset();
    if (!m_searcher) {
        ESCALE_TRY(auto opened, Searcher::open(m_path, m_clock));
        m_searcher = std::move(opened);
    }
    return m_searcher.get();
}

} // namespace escale
