// SPDX-License-Identifier: GPL-3.0-or-later
// Phrases and what they name, found in a text by the search's folding and stems. Reads the form of the concept lexicon
// (search/conceptsource.h); a concept without `picture:` has no honest picture.
#pragma once

#include "picturing/phrasematches.h"
#include "search/stem.h"

#include <QHash>
#include <QMutex>
#include <array>
#include <memory>
#include <optional>

namespace escale {

/// Reading is done first; then conceptsOf may be asked from any thread.
class PhraseTable : public ConceptLookup {
public:
    PhraseTable();
    ~PhraseTable() override;

    /// Adds what is written, UTF-8. What is not in the form is passed over and counted.
    int read(const QByteArray &text);
    [[nodiscard]] int count() const { return static_cast<int>(m_concepts.size()); }
    /// Every pictogram that is named, sorted.
    [[nodiscard]] QStringList pictures() const;

    [[nodiscard]] QList<PicturedConcept> conceptsOf(QStringView text, Language language) const override;

private:
    struct Phrase {
        int meaning = 0;
        EntryKind kind = EntryKind::Everyday;
        QList<TextWord> words;
    };

    [[nodiscard]] QList<TextWord> wordsOf(QStringView text, Language language) const;
    [[nodiscard]] static std::optional<PhraseMatch> match(const Phrase &phrase, const QList<TextWord> &text,
                                                          qsizetype at);
    void add(Language language, int meaning, EntryKind kind, QStringView entry);

    QList<NameAndPicture> m_concepts;
    /// By the stem of the first word.
    std::array<QHash<QString, QList<Phrase>>, allLanguages.size()> m_phrases;
    mutable QMutex m_stemming; ///< stemmers keep state
    std::array<std::unique_ptr<Stemmer>, allLanguages.size()> m_stemmers;
};

} // namespace escale
