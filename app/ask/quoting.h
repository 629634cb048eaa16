// SPDX-License-Identifier: GPL-3.0-or-later
// What an answer quotes, word for word from the texts of the library: sentences of a passage, a card, the steps around
// them, the same place in another language. A passage that the library has moved on from is quoted no more. One
// question's; errors are those of the library.
#pragma once

#include "ask/answer.h"
#include "ask/fichetexts.h"

namespace escale {

/// What can only be answered by something that stands in the text: a number, a length of time.
AnswerKinds hardKinds(AnswerKinds asked);
/// What a sentence or a title holds of what may be asked for.
AnswerKinds heldByText(const QString &text, Language language);
/// What the word counts: a time for "months", an amount for "euros", nothing for most.
AnswerKinds unitKinds(const QString &word, Language language);
/// Whether the text says one of `must`: a number with its unit, the unit beside a number in words, or what the price or
/// the time depends on; any text does when nothing must be said. `whatOneGets`: an amount that is paid to the person,
/// which "free of charge" says nothing of.
bool says(const QString &text, AnswerKinds must, Language language, bool whatOneGets = false);

class Quoting {
public:
    /// `asked`: by the question; `personLanguage`: the person's language. `texts` outlives it.
    Quoting(FicheTexts &texts, AnswerKinds asked, Language personLanguage, QDate today)
        : m_texts(texts), m_asked(asked), m_personLanguage(personLanguage), m_today(today)
    {
    }

    /// The sentences of the hit, and the one that holds what is asked for.
    [[nodiscard]] Result<std::optional<Quotation>> sentence(const PassageHit &hit);
    /// The card that answers: the price of a "how much".
    [[nodiscard]] Result<std::optional<Quotation>> fact(const QString &id);
    /// The same place in another text of the fiche: the block by its number, the sentences by theirs where both blocks
    /// have as many.
    [[nodiscard]] Result<std::optional<Quotation>> inLanguage(const Quotation &quotation, Language language);
    [[nodiscard]] Result<std::optional<SourcePassage>> passage(const QString &id, Language language,
                                                               const SectionFound &where);
    /// Steps, documents and places of the fiche that answers first.
    [[nodiscard]] Result<Done> bringAround(Answer *answer);

private:
    FicheTexts &m_texts;
    AnswerKinds m_asked;
    Language m_personLanguage;
    QDate m_today;
};

} // namespace escale
