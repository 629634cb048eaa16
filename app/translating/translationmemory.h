// SPDX-License-Identifier: GPL-3.0-or-later
// What has been translated before, found again. Made from the library, whose fiches are aligned by section in every
// language; nothing leaves the machine. A match says how like it is, in the bands that translators know from their
// tools: 102 the same sentence in the same place between the same neighbours, 101 between the same neighbours, 100 the
// same, 95-99 the same but for numbers (put in place) or signs, 75-94 like it. Blocks of as many sentences in French as
// in the translation, and of like lengths (sentencepairs.h), are known by their sentences too: what is not known as a
// whole is put together of them, or offered a sentence at a time. One thread at a time.
#pragma once

#include "fiche/textrange.h"
#include "translating/segment.h"

#include <QDateTime>
#include <QHash>
#include <span>

namespace escale {

struct TranslationUnit {
    QString source, target;     ///< words without styles
    QString fiche;              ///< where it is from
    QString key;                ///< Segment::key
    QString before, after;      ///< French of the segments around it; empty at the ends
    QDateTime date;             ///< of the translation; may be invalid
    bool confirmedHere = false; ///< on this desk, and not published yet
    QString by; ///< the account that confirmed it here, where one had signed in; the feed never says who published

    friend bool operator==(const TranslationUnit &, const TranslationUnit &) = default;
};

struct MemoryMatch {
    int percent = 0;      ///< 75 to 102
    QString target;       ///< with the numbers of what was asked, where they are all that differs
    TranslationUnit unit; ///< as it is in the memory; put together: the French that was found, without a key
    TextRange sentence;   ///< of the French that was asked, where it is of no more; else without length
    int sentences = 0;    ///< that it is put together of, each known by itself: 94 % at most, or 99; 0: it was one text
    [[nodiscard]] bool isPart() const { return sentence.length > 0; }
};

class TranslationMemory {
public:
    /// For translations into `language`.
    explicit TranslationMemory(Language language) : m_language(language) {}

    /// One that is confirmed here takes the place of the one that was before, of the same fiche and key.
    void add(TranslationUnit unit);
    /// What was confirmed here in that place is not any more; what is published there stays.
    void forget(const QString &fiche, const QString &key);
    /// The translated segments of a fiche.
    void add(const QString &fiche, const Translation &french, const Translation &translated);
    [[nodiscard]] qsizetype size() const { return m_units.size() - m_gone; }
    [[nodiscard]] Language language() const { return m_language; }
    /// Another one whenever a unit comes or goes, in any memory: what was made of it still holds while this is the
    /// same.
    [[nodiscard]] quint64 content() const { return m_content; }

    /// The best first, each target once; at most `limit`. Only the words of `asked` matter, and, for the highest bands,
    /// where it stands. Where nothing of 95 % is known: one that is put together of its sentences, or behind the
    /// others those of them that are known. Units of `leaveOut` (a fiche) are not looked at.
    [[nodiscard]] QList<MemoryMatch> matches(const TranslationUnit &asked, int limit = 5,
                                             const QString &leaveOut = {}) const;
    /// Units whose French or whose translation has these words, one after the other; at most `limit`, no text twice.
    [[nodiscard]] QList<TranslationUnit> concordance(const QString &words, int limit = 50) const;
    /// The words of its French, folded, in no order.
    [[nodiscard]] QStringList words() const;
    /// In how many units' French the word stands, as words() has it.
    [[nodiscard]] qsizetype uses(const QString &word) const;
    /// Units whose French has one of the words, as words() has them, in the memory's order.
    [[nodiscard]] QList<const TranslationUnit *> unitsWithAny(const QStringList &words) const;
    /// Units from all over it, at most `limit`.
    [[nodiscard]] QList<TranslationUnit> sample(int limit) const;

private:
    struct Entry {
        TranslationUnit unit;
        QList<int> words;                     ///< folded, numbers all alike; as numbers of m_words
        QString folded;                       ///< both texts in small letters, a line each
        int firstSentence = 0, sentences = 0; ///< of m_sentences; 0 or at least two
        bool isGone = false;                  ///< forgotten: without texts and words, so that nobody finds it
    };
    /// Of an entry: where it stands in its texts and its words.
    struct Sentence {
        int source, sourceLength, target, targetLength, word, words;
    };
    enum class Among { Blocks, Sentences, Both };

    void addSentences(Entry &entry, const QList<qsizetype> &starts);
    [[nodiscard]] QList<int> knownWords(const QString &text) const;
    [[nodiscard]] QList<MemoryMatch> like(const TranslationUnit &asked, Among among, const QString &leaveOut) const;
    [[nodiscard]] QList<MemoryMatch> bySentences(const TranslationUnit &asked, const QString &leaveOut) const;

    Language m_language;
    quint64 m_content = 0;
    QList<Entry> m_units;
    qsizetype m_gone = 0;                                ///< of them
    QHash<std::pair<QString, QString>, int> m_confirmed; ///< here, by fiche and key: which of them
    QList<Sentence> m_sentences;                         ///< in the order of their units
    QHash<QString, int> m_words;
    QList<QList<int>> m_unitsOfWord; ///< by word: its units, in order
};

} // namespace escale
