// SPDX-License-Identifier: GPL-3.0-or-later
// The words the library uses in one language, and the ways from a typed word to them: the same word, other forms of it,
// words it begins, words it was probably meant to be. In memory; made from the index, which lists its words in order.
#pragma once

#include "fiche/error.h"
#include "search/stem.h"
#include "search/wordlist.h"

#include <QStringList>
#include <memory>
#include <unordered_map>

struct sqlite3;

namespace escale {

/// A word a mistyped one may have been meant to be. `cost`: mistakes made, lower is nearer.
struct NearWord {
    int word = 0;
    double cost = 0;
    bool prefix = false; ///< it is longer: its beginning is what was typed
};

/// Belongs to one thread: its indexes of stems and sounds are made when they are first asked for.
class Vocabulary {
public:
    explicit Vocabulary(Language language);

    /// Reads the words of the index: time grows with the size of the index (some 30 million words a second). Needs the
    /// table temp.search_vocabulary. `extra`: further words to know, sorted; in no text.
    static Result<std::unique_ptr<Vocabulary>> load(sqlite3 *database, Language language, const QStringList &extra);
    /// In order of code units, each once.
    void append(QStringView word, int documents);

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] int size() const { return m_words.size(); }
    [[nodiscard]] QStringView word(int at) const { return m_words.at(at); }
    /// In how many texts; 0 for an extra word.
    [[nodiscard]] int documents(int at) const { return m_documents[static_cast<size_t>(at)]; }
    [[nodiscard]] QString stem(QStringView folded) const { return m_stemmer.stem(folded); }

    /// -1 when there is none.
    [[nodiscard]] int find(QStringView folded) const;
    /// Words with the same stem, `folded` itself left out.
    [[nodiscard]] QList<int> otherForms(QStringView folded);
    /// Words that begin with `folded` and are longer: the most frequent, at most `most`.
    [[nodiscard]] QList<int> completions(QStringView folded, int most) const;
    /// The nearest first, at most `most`: edits (see allowedEdits) and, in French, sound. `typing`: the word may go on.
    [[nodiscard]] QList<NearWord> nearest(QStringView folded, bool typing, int most);

private:
    void keepNearest(QList<NearWord> *near, qsizetype most) const;
    void addSoundalikes(QStringView folded, QList<NearWord> *near);
    void makeStems();
    void makeSounds();

    Language m_language;
    Stemmer m_stemmer;
    WordList m_words;
    std::vector<int> m_documents;
    std::unordered_multimap<size_t, int> m_stems; ///< hash of the stem -> word
    bool m_stemsMade = false;
    WordList m_sounds; ///< at the same positions as the words
    bool m_soundsMade = false;
};

} // namespace escale
