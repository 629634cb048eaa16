// SPDX-License-Identifier: GPL-3.0-or-later
// A translator's glossary: the words of the administration in a French text, and what they are called in the language.
// Two sources: our own list (resources/lexicon, the entries that fiches say), and what the library's own translations
// call it, where they do so in most places. Offered beside the segment; whether one of the words stands in the
// translation is told. It is asked about only where the library calls it the same nearly everywhere: there is more than
// one way to say a thing. One thread at a time: it remembers what a memory calls a term, even where it is const.
#pragma once

#include "fiche/textrange.h"
#include "search/conceptsource.h"
#include "translating/translationchecks.h"
#include "translating/translationmemory.h"

#include <memory>

namespace escale {

struct TermOffer {
    TextRange inSource;  ///< in the words of the segment
    QString french;      ///< as it stands there
    QStringList targets; ///< the best first; the library's own in front
    int uses = 0;        ///< in how many segments the library calls it the first of them; 0: it is our list's
    int places = 0;      ///< of so many that have the term

    friend bool operator==(const TermOffer &, const TermOffer &) = default;
};

/// Of a finding of the glossary: the term as French says it, and what the library calls it.
QString termOf(const TranslationFinding &finding);
QString wordFor(const TranslationFinding &finding);

class TranslationTerms {
public:
    /// `source`: as ours() reads it.
    TranslationTerms(Language language, const ConceptSource &source);
    ~TranslationTerms();
    TranslationTerms(const TranslationTerms &) = delete;
    TranslationTerms &operator=(const TranslationTerms &) = delete;

    /// The lexicon of the program, as it is written.
    static ConceptSource ours();

    /// In the order of the text, the longest where several stand at one place; each term once. `memory` may be null.
    [[nodiscard]] QList<TermOffer> termsIn(const QString &french, const TranslationMemory *memory = nullptr) const;
    /// Whether the text says the term, in any form of its words.
    [[nodiscard]] bool says(const QString &text, const QString &term) const;
    /// TranslationCheck::Glossary, for each offer that the library says nearly always and this translation does not.
    /// None for a segment that is not translated.
    [[nodiscard]] QList<TranslationFinding> unsaid(const Segment &segment, const QList<TermOffer> &offers) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace escale
