// SPDX-License-Identifier: GPL-3.0-or-later
// From typed words to a Plan: which languages to look in, and for every word what may stand for it there.
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

/// The words of the library that one typed word stands for, per language; the first is the most likely.
struct Reading {
    Language language = Language::Fr;
    QString word; ///< folded
    bool corrected = false;
};

class Planner {
public:
    Planner(Lexicon &lexicon, PlanRequest request);

    Plan plan();
    /// Valid after plan().
    [[nodiscard]] LanguageSet languages() const { return m_languages; }

private:
    struct Word {
        TypedWord typed;
        bool stop = false, filler = false;
        int documents = 0;
        bool known = false;
        QList<Reading> readings;
    };

    void chooseLanguages();
    [[nodiscard]] bool isStop(const TypedWord &word);
    [[nodiscard]] bool knows(Language language, const TypedWord &word);
    [[nodiscard]] QList<Language> fitting(const TypedWord &word) const;
    void addSlot(const TypedWord &typed);
    void addKnown(Word &word, Language language, quint32 slot);
    void addCorrections(Word &word, Language language, quint32 slot);
    void addForms(Vocabulary &vocabulary, QStringView folded, float weight, Origin origin, quint32 slot);
    void addSynonyms();
    void addPhrase(const QStringList &words, Language language, float weight, quint32 slots);
    void addTopics(const Word &word, quint32 slot);
    void add(Alternative alternative);
    void weigh();

    Lexicon &m_lexicon;
    PlanRequest m_request;
    LanguageSet m_languages;
    Plan m_plan;
    QList<Word> m_words;
    QHash<QByteArray, size_t> m_known; ///< alternatives by their terms and slots
};

} // namespace escale
