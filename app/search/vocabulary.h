// SPDX-License-Identifier: GPL-3.0-or-later
// The words the library uses in one language, and the ways from a typed word to them: the same word, other forms of it,
// words it begins, words it was probably meant to be. In memory; made from the index, which lists its words in order.
#pragma once

#include "base/error.h"
#include "search/formkeys.h"
#include "search/kin.h"
#include "search/wordlist.h"
#include "store/readsession.h"

#include <QStringList>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace escale {

/// A word a mistyped one may have been meant to be. `cost`: mistakes made, lower is nearer.
struct NearWord {
    int word = 0;
    double cost = 0;
    bool prefix = false; ///< it is longer: its beginning is what was typed
};

/// Belongs to one thread: its indexes of forms and sounds are made when they are first asked for.
class Vocabulary {
public:
    explicit Vocabulary(Language language);

    /// Reads the words of the index: time grows with the size of the index (some 30 million words a second).
    static Result<std::unique_ptr<Vocabulary>> load(const ReadSession &database, Language language);
    /// The words as a summary keeps them, and from it: null for bytes that are not it.
    [[nodiscard]] QByteArray form();
    static std::unique_ptr<Vocabulary> fromForm(const QByteArray &form, Language language);

    /// Further words a mistyped one may have been meant to be, in no text: asked for when they are first needed.
    void setExtraWords(std::function<QStringList()> extra) { m_extraSource = std::move(extra); }
    /// In order of code units, each once.
    void append(QStringView word, int documents);

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] int size() const { return m_words.size(); }
    /// Extra words follow the others.
    [[nodiscard]] QStringView word(int at) const { return at < size() ? m_words.at(at) : m_extra.at(at - size()); }
    /// In how many texts; 0 for an extra word.
    [[nodiscard]] int documents(int at) const { return at < size() ? m_documents[static_cast<size_t>(at)] : 0; }
    [[nodiscard]] QString stem(QStringView folded) const { return m_kin.stem(folded); }
    [[nodiscard]] const Kin &kin() const { return m_kin; }

    /// -1 when there is none.
    [[nodiscard]] int find(QStringView folded) const;
    /// Words that are forms of the same word, `folded` itself left out, the most frequent first.
    [[nodiscard]] QList<int> otherForms(QStringView folded);
    /// Words of the same family by their stem ("calcul", "calculé"), forms left out: a guess, for stems of five letters
    /// or more; shorter ones say nothing ("paye" and "pays").
    [[nodiscard]] QList<int> family(QStringView folded);
    /// Words made of it, or it of them, by an ending: "inapte", "inaptitude". French only; those of the most texts
    /// first.
    [[nodiscard]] QList<int> derived(QStringView folded) const;
    /// Words that begin with `folded` and are longer: the most frequent, at most `most`.
    [[nodiscard]] QList<int> completions(QStringView folded, int most) const;
    /// The nearest first, at most `most`: edits (see allowedEdits) and, in French, sound. `typing`: the word may go on.
    [[nodiscard]] QList<NearWord> nearest(QStringView folded, bool typing, int most);

private:
    void keepNearest(QList<NearWord> *near, qsizetype most) const;
    void addSoundalikes(QStringView folded, QList<NearWord> *near);
    [[nodiscard]] QList<int> related(QStringView folded, bool forms);
    void makeForms();
    void makeSounds();
    void makeExtra();

    Language m_language;
    Kin m_kin;
    WordList m_words;
    std::vector<int> m_documents;
    std::optional<FormKeys> m_forms;
    std::function<QStringList()> m_extraSource;
    WordList m_extra;
    bool m_extraMade = false;
    WordList m_sounds; ///< at the same positions as the words
    bool m_soundsMade = false;
};

} // namespace escale
