// SPDX-License-Identifier: GPL-3.0-or-later
// The concepts of the lexicon (search/concepts.h) that a text names, with their pictograms.
#pragma once

#include "picturing/conceptlookup.h"

#include <QMutex>
#include <array>
#include <memory>

namespace escale {

class Concepts;
class Stemmer;

/// May be asked from any thread.
class LexiconConcepts final : public ConceptLookup {
public:
    /// `concepts` outlive it.
    explicit LexiconConcepts(const Concepts &concepts);
    ~LexiconConcepts() override;

    [[nodiscard]] QList<PicturedConcept> conceptsOf(QStringView text, Language language) const override;

private:
    const Concepts &m_concepts;
    mutable QMutex m_stemming; ///< stemmers keep state
    std::array<std::unique_ptr<Stemmer>, allLanguages.size()> m_stemmers;
};

} // namespace escale
