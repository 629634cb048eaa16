// SPDX-License-Identifier: GPL-3.0-or-later
// From a ranked fiche to what a person is shown of it: the snippet, the words that matched, the correction in words.
#pragma once

#include "search/fichemerge.h"
#include "search/marker.h"
#include "search/searchmemory.h"

namespace escale {

/// For one query. `plan` and `memory` outlive it.
class HitBuilder {
public:
    HitBuilder(const Plan &plan, SearchMemory &memory, AnswerKinds asked)
        : m_plan(plan), m_memory(memory), m_asked(asked)
    {
    }

    /// The snippet is from the person's own text when that matched; else from the text that has the typed words; else
    /// (only kin of the words matched) from the text the card shows.
    Result<SearchHit> build(const RankedFiche &fiche, Language personLanguage);
    /// Of a text that has gone since the library was read: nothing.
    Result<std::optional<PassageHit>> build(const RankedFiche &fiche, Language language, const Passage &passage);

    /// The query with its words as the best fiche has them; empty when it answers without corrections. Call it after
    /// that fiche was built.
    [[nodiscard]] QString correctedText(const QString &typed, const RankedFiche &best) const;

private:
    Result<Translation> textOf(const RankedFiche &fiche, Language language);
    const Marker &marker(Language language);
    void note(const QString &text, const QList<Mark> &marks, QStringList *matched);

    const Plan &m_plan;
    SearchMemory &m_memory;
    AnswerKinds m_asked;
    std::array<std::unique_ptr<Marker>, allLanguages.size()> m_markers;
    std::array<QString, 32> m_corrections; ///< by slot: the word of the library, as first met
};

} // namespace escale
