// SPDX-License-Identifier: GPL-3.0-or-later
// What has been translated before, found again. Made from the library, whose fiches are aligned by section in every
// language; nothing leaves the machine. A match says how like it is, in the bands that translators know from their
// tools: 102 the same sentence in the same place between the same neighbours, 101 between the same neighbours, 100 the
// same, 95-99 the same but for numbers (put in place) or signs, 75-94 like it. One thread at a time.
#pragma once

#include "translating/segment.h"

#include <QDateTime>
#include <QHash>

namespace escale {

struct TranslationUnit {
    QString source, target; ///< words without styles
    QString fiche;          ///< where it is from
    QString key;            ///< Segment::key
    QString before, after;  ///< French of the segments around it; empty at the ends
    QDateTime date;         ///< of the translation; may be invalid

    friend bool operator==(const TranslationUnit &, const TranslationUnit &) = default;
};

struct MemoryMatch {
    int percent = 0;      ///< 75 to 102
    QString target;       ///< with the numbers of what was asked, where they are all that differs
    TranslationUnit unit; ///< as it is in the memory
};

class TranslationMemory {
public:
    /// For translations into `language`.
    explicit TranslationMemory(Language language) : m_language(language) {}

    void add(TranslationUnit unit);
    /// The translated segments of a fiche.
    void add(const QString &fiche, const Translation &french, const Translation &translated);
    [[nodiscard]] qsizetype size() const { return m_units.size(); }
    [[nodiscard]] Language language() const { return m_language; }
    /// Another one whenever a unit is added, to any memory: what was made of it still holds while this is the same.
    [[nodiscard]] quint64 content() const { return m_content; }

    /// The best first, each target once; at most `limit`. Only the words of `asked` matter, and, for the highest bands,
    /// where it stands. Units of `leaveOut` (a fiche) are not looked at.
    [[nodiscard]] QList<MemoryMatch> matches(const TranslationUnit &asked, int limit = 5,
                                             const QString &leaveOut = {}) const;
    /// Units whose French or whose translation has these words, one after the other; at most `limit`.
    [[nodiscard]] QList<TranslationUnit> concordance(const QString &words, int limit = 50) const;
    /// The words of its French, folded, in no order.
    [[nodiscard]] QStringList words() const { return m_words.keys(); }
    /// In how many units' French the word stands, as words() has it.
    [[nodiscard]] qsizetype uses(const QString &word) const;
    /// Units whose French has one of the words, as words() has them, in the memory's order.
    [[nodiscard]] QList<const TranslationUnit *> unitsWithAny(const QStringList &words) const;
    /// Units from all over it, at most `limit`.
    [[nodiscard]] QList<TranslationUnit> sample(int limit) const;

private:
    struct Entry {
        TranslationUnit unit;
        QList<int> words; ///< folded, numbers all alike; as numbers of m_words
        QString folded;   ///< both texts in small letters, a line each
    };
    [[nodiscard]] QList<int> knownWords(const QString &text) const;

    Language m_language;
    quint64 m_content = 0;
    QList<Entry> m_units;
    QHash<QString, int> m_words;
    QList<QList<int>> m_unitsOfWord; ///< by word: its units, in order
};

} // namespace escale
