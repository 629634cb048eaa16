// SPDX-License-Identifier: GPL-3.0-or-later
// From typed words to a Plan: which languages to look in, and for every word what may stand for it there.
//
// What was typed comes first; then its other forms and what it may go on to; then, for a word that nobody knows, what
// it was probably meant to be; then other words for the same concept (concepts.h). Everyday words bring the
// administration's words strongly, the administration's words bring people's weakly; the longest phrase that names a
// concept hides what its single words name. Numbers stand for themselves only.
#pragma once

#include "search/lexicon.h"
#include "search/plan.h"

namespace escale {

struct PlanRequest {
    QList<TypedWord> words;
    Language reader = Language::Fr;
    bool correct = true;
    bool everywhere = false; ///< in every synced language, not only where the words lead
    bool doubtKnown = false; ///< look for corrections of words that exist, too
    int texts = 1;           ///< how many the index has in one language, about
};

/// A word that one typed word stands for, in a language; the first is the most likely.
struct WordReading {
    Language language = Language::Fr;
    QString word;         ///< folded
    QList<quint32> stems; ///< conceptformat::stemKey of the stems of the word and of its base forms
    bool corrected = false;
    bool kin = false; ///< another word for the same concept: leads to longer phrases only
};

/// A concept that the question names.
struct NamedConcept {
    int number = 0;
    int entry = 0; ///< by which it is named
    EntryKind kind = EntryKind::Everyday;
    Language language = Language::Fr; ///< of the entry
    quint32 slots = 0;
    float strength = 1;
};

class Planner {
public:
    Planner(Lexicon &lexicon, PlanRequest request);

    Plan plan();
    /// Valid after plan().
    [[nodiscard]] LanguageSet languages() const { return m_languages; }
    [[nodiscard]] const QList<NamedConcept> &concepts() const { return m_concepts; }

private:
    struct Word {
        TypedWord typed;
        bool stop = false, filler = false;
        int documents = 0;
        bool known = false; ///< to the index
        bool real = false;  ///< a word of a language, though perhaps of no text
        QList<WordReading> readings;
    };

    void chooseLanguages();
    [[nodiscard]] bool isStop(const TypedWord &word);
    [[nodiscard]] bool knows(Language language, const TypedWord &word);
    [[nodiscard]] QList<Language> fitting(const TypedWord &word) const;
    void addSlot(const TypedWord &typed);
    void addReadings(Word &word);
    void addKnown(Word &word, Language language, quint32 slot);
    void addCompounds();
    void addHalves(Vocabulary &vocabulary, const QString &folded, quint32 slot);
    void addCorrections(Word &word, Language language, quint32 slot);
    void addForms(Vocabulary &vocabulary, QStringView folded, int most, float weight, Origin origin, quint32 slot);
    void nameConcepts();
    void nameByWords();
    void nameIn(Language language, float trust);
    void keepLongest();
    void addConcepts();
    void addEntry(const NamedConcept &named, int entry, Language language, float weight, bool weak);
    void addTopics(const Word &word, quint32 slot);
    int termNumber(const QByteArray &bytes, int documents);
    void add(Vocabulary &vocabulary, int word, quint32 slots, float weight, Origin origin);
    void add(Alternative alternative);
    [[nodiscard]] float rarityOf(int documents) const;
    void weigh();

    Lexicon &m_lexicon;
    PlanRequest m_request;
    LanguageSet m_languages;
    Plan m_plan;
    QList<Word> m_words;
    QList<NamedConcept> m_concepts;
    QHash<QByteArray, size_t> m_known; ///< alternatives by their terms and slots
    QHash<QByteArray, int> m_termNumbers;
};

} // namespace escale
