// SPDX-License-Identifier: GPL-3.0-or-later
// Collects utterances: text in, sentences with their words for the ear out. Used by fichereading.cpp.
#pragma once

#include "speech/fichereading.h"

namespace escale {

class Reading {
public:
    /// A text without styles. Nothing is said of an empty one.
    void plain(const QString &text, Language language, UtteranceKind kind, const TextPosition &place);
    /// A block's own runs; links to telephones are read as such, the number of an ordered item is said.
    void block(const Block &block, Language language, UtteranceKind kind, const TextPosition &place);
    /// "Step 2" and the title.
    void step(int number, const QString &title, Language language, const TextPosition &place);
    /// "Price: free", one sentence, lit as a whole.
    void fact(const SpokenFact &fact, Language language, const TextPosition &place);
    /// Name, address, telephone of a place; French, whatever the page (contract 3.7: places are not translated).
    void place(const Place &place, const TextPosition &where);

    /// What follows is another section.
    void nextSection() { m_wantsSection = true; }
    QList<Utterance> take() { return std::move(m_list); }

private:
    struct Source {
        QString text;
        Language language;
        UtteranceKind kind;
        TextPosition place;
        QList<TextRange> phones;
        QString said; ///< before the first sentence, not on the screen
    };
    void add(const Source &source);
    void push(Utterance utterance);

    QList<Utterance> m_list;
    int m_section = 0;
    bool m_wantsSection = false;
};

} // namespace escale
