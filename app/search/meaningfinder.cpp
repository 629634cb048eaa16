// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/meaningfinder.h"

#include "base/try.h"

#include <QSqlQuery>
#include <algorithm>
#include <tuple>

namespace escale {

Result<Done> MeaningFinder::load(const ReadSession &database)
{
    m_texts.clear();
    m_index.clear();
    const auto made = database.value(QLatin1String("SELECT count(*) FROM sqlite_schema WHERE name = 'search_vector'"));
    if (!made || made->toInt() == 0)
        return made ? Result<Done>(Done{}) : made.error();
    ESCALE_TRY_DONE(database.each(QLatin1String("SELECT id, vectors FROM search_vector ORDER BY id"), {},
                                  [this](const QSqlQuery &row) {
                                      m_texts.push_back({row.value(0).toLongLong(), row.value(1).toByteArray()});
                                      m_index.add(readLevels(m_texts.back().vectors));
                                  }));
    m_index.settle();
    return Done{};
}

ConceptVector MeaningFinder::vectorOf(qint64 row, int passage) const
{
    const auto text =
        std::lower_bound(m_texts.begin(), m_texts.end(), row, [](const Text &one, qint64 at) { return one.row < at; });
    if (text == m_texts.end() || text->row != row)
        return {};
    std::vector<ConceptVector> all = decodeVectors(text->vectors);
    return passage >= 0 && static_cast<size_t>(passage) < all.size() ? std::move(all[static_cast<size_t>(passage)])
                                                                     : ConceptVector{};
}

std::vector<NearPassage> MeaningFinder::nearest(const ConceptVector &question, size_t most) const
{
    std::vector<NearPassage> found;
    for (const VectorIndex::Near &one : m_index.near(question))
        found.push_back({m_texts[one.text].row, one.passage, one.nearness});
    const auto end = found.begin() + static_cast<std::ptrdiff_t>(std::min(most, found.size()));
    std::partial_sort(found.begin(), end, found.end(), [](const NearPassage &a, const NearPassage &b) {
        return std::tuple(-a.nearness, a.row, a.passage) < std::tuple(-b.nearness, b.row, b.passage);
    });
    found.erase(end, found.end());
    return found;
}

} // namespace escale
