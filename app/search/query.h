// SPDX-License-Identifier: GPL-3.0-or-later
// What a person asks, and what is answered. Plain values: they may cross threads.
#pragma once

#include "search/passage.h"
#include "search/snippet.h"
#include "search/textanswer.h"
#include "store/reader.h"

#include <functional>

namespace escale {

/// Says something of a fiche; asked on the thread that searches.
using FichePredicate = std::function<bool(const FicheCard &)>;

struct SearchQuery {
    QString text;                     ///< as typed; anything goes
    Language language = Language::Fr; ///< the person's: searched together with French
    bool correct = true;              ///< false: the person has refused the correction
    int limit = 20;
    /// Passages: also those of French texts that are about the same in other words (conceptspace.h), where the fiche
    /// has no text in the person's language. They stand behind the others, with what they say of the words.
    bool byMeaning = false;
    bool explain = false;  ///< hits say what each word brought
    FichePredicate allows; ///< searched as if the library held only these; empty for all
    /// Of what is found without it, only these become hits; empty for all. So the words alone decide what is found
    /// (which of them are doubted, how weak an answer may be), and a filter narrows that and nothing else.
    FichePredicate keeps;
    FichePredicate suits; ///< made for this person (place, age, level...): a little higher; empty for nobody known
};

/// The section of a fiche that answers, and the blocks of it.
struct SectionFound {
    std::optional<SectionGroup> group; ///< none for the opening (`what`), which has no title of its own
    int position = 0;                  ///< in its group
    QString id, title;
    int firstBlock = 0, blocks = 0; ///< in the section

    friend bool operator==(const SectionFound &, const SectionFound &) = default;
};
SectionFound sectionFound(const Translation &text, const Passage &passage);

/// One way to say typed words that stands in a fiche, and what it brought.
struct Explained {
    QString typed;        ///< the words that were typed
    QString found;        ///< folded, as the index has them
    QString how;          ///< typed, form, completion, corrected, synonym, topic
    QString namedConcept; ///< its name in the lexicon; empty for a word that is not a synonym
    double brought = 0;
};

struct SearchHit {
    FicheCard card;         ///< in the person's language where there is a text in it
    double score = 0;       ///< higher is better; only comparable inside one answer
    QStringList matched;    ///< the words of the fiche that matched, as they are written there
    bool corrected = false; ///< found through a correction
    Snippet snippet;
    QList<Explained> explanation;        ///< when it was asked for; what brought most first
    std::optional<SectionFound> section; ///< where the snippet is from; none when it is the abstract
};

struct SearchAnswer {
    QList<SearchHit> hits;     ///< the best first, at most `limit`
    int total = 0;             ///< how many fiches matched and were kept
    QStringList found;         ///< ids of all that matched, kept or not, the best first
    QString corrected;         ///< the query as it was understood; empty when as typed
    QStringList nearestWords;  ///< when nothing is found: words of the library that look like the typed ones
    QStringList nearestThemes; ///< when nothing is found: theme ids, the fullest first
};

/// One of the typed words, and how surely a passage says it: as typed 1, in other words less, not at all 0.
struct WordSaid {
    QString word;         ///< as typed
    float importance = 0; ///< rare words say more: 0..1; near 0 for words that only wrap a question
    bool required = true; ///< false for words that only wrap a question
    float about = 0;      ///< by what the fiche is about: its title, its abstract, its names
    float titled = 0;     ///< by the title of the section, or a heading in it
    float said = 0;       ///< by the passage, or any of these
    float meant = 0;      ///< how near what the passage is about is to it (SearchQuery::byMeaning), where it is French

    friend bool operator==(const WordSaid &, const WordSaid &) = default;
};

/// A passage that answers, quoted word for word.
struct PassageHit {
    QString fiche;      ///< id
    QString ficheTitle; ///< in the passage's language
    Language language = Language::Fr;
    SectionFound section;
    Quote quote;
    double score = 0;      ///< higher is better; only comparable inside one answer
    QList<WordSaid> words; ///< of the question, in its order; grammar words are left out
    bool corrected = false;
    float nearness = 0; ///< of what it is about to what the question is about, 0..1; when asked for

    friend bool operator==(const PassageHit &, const PassageHit &) = default;
};

struct PassageAnswer {
    QList<PassageHit> hits; ///< the best first
    QString corrected;      ///< the query as it was understood; empty when as typed
};

enum class SuggestionKind : quint8 { Title, Theme, Need, Word };

struct Suggestion {
    SuggestionKind kind = SuggestionKind::Word;
    QString text;
    Language language = Language::Fr; ///< of the text
    QString id;                       ///< of the fiche, theme or need; empty for a word

    friend bool operator==(const Suggestion &, const Suggestion &) = default;
};

/// Asked in loops: true stops the work, whose answer is then empty and of no use.
using Cancelled = std::function<bool()>;

} // namespace escale
