// SPDX-License-Identifier: GPL-3.0-or-later
// The terms of the full text index: a letter for the language, then the folded word, in UTF-8. One table serves the
// eight languages without their words ever meeting, and the words of one language stand together in it.
#pragma once

#include "fiche/language.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace escale {

/// A letter of the ascii tokenizer's alphabet. Part of what is stored: never changes.
char termTag(Language language);

QByteArray term(Language language, QStringView folded);

/// What theme and need ids are stored as: 't' or 'n' never starts the term of a language. Whatever is not a letter or
/// a digit is left out of the id.
QByteArray themeTerm(const QString &id);
QByteArray needTerm(const QString &id);

/// Turns texts of one language into terms, each with a space before it, stop words left out. Fast: remembers every
/// word it has folded, up to a few megabytes. Not thread-safe.
class TermWriter {
public:
    explicit TermWriter(Language language);

    void append(QStringView text, QByteArray *out);
    /// Of one word, without the space before it; empty for a stop word. Good until the next call.
    QByteArrayView termOf(QStringView word);

private:
    struct Slot {
        quint32 hash = 0;
        quint32 word = 0;       ///< where it stands in m_words
        quint16 length = 0;     ///< of the word; 0 for an empty slot
        quint16 termLength = 0; ///< 0 when the word is not indexed
        quint32 term = 0;       ///< where it stands in m_terms
    };
    void appendWord(QStringView word, QByteArray *out);
    const Slot &remembered(QStringView word);
    Slot &slotFor(quint32 hash, QStringView word);
    void grow();
    void forget();
    QByteArray fold(QStringView word) const;

    Language m_language;
    std::vector<Slot> m_slots;
    size_t m_used = 0;
    std::vector<char16_t> m_words;
    QByteArray m_terms;
};

} // namespace escale
