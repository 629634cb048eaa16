// SPDX-License-Identifier: GPL-3.0-or-later
// Where things are in the compact form of the concepts. Every section but the two of letters is a row of numbers, each
// as many bits wide as its largest needs, one behind the other from the lowest bit: a program carries thousands of
// them, and reads few. Little-endian.
//
//  Head     magic, size of the whole, then a SectionPosition for each section (32 bits a number)
//  Sections in the order below
//  Spare    eight zeros, so that a number may be read with the bytes behind it
//
// Words are sorted by their letters inside a language, and written as what they do not share with the word before: one
// byte, how many letters are shared, then the others, a byte each: `firstLetter` and its number in the language's
// Alphabet. Each block of `wordsOfBlock` words begins with a whole one.
//
// An entry whose first word is that of the entry before it, of the same concept and language, does not write it again.
//
// An entry is not noted with its words, only which concepts have entries of the stem: these are few, and looked at.
#pragma once

#include <QByteArrayView>
#include <QStringView>
#include <QtEndian>

namespace escale::conceptformat {

inline constexpr quint32 magic = 0x344c5845; // "EXL4"

enum FileSection : quint8 {
    ConceptNames,    ///< by concept, and one more: offset in Texts
    ConceptPictures, ///< the same
    ConceptNear,     ///< by concept, and one more: first in Near
    Near,            ///< concepts
    ConceptGeneral,  ///< by concept, and one more: first in General
    General,         ///< concepts
    FirstEntries,    ///< by concept and language, and one more: entry
    FirstWords,      ///< by concept and language: of its first entry, in EntryWords
    EntryShapes,     ///< by entry: how many words << 3, `sharesFirst`, kind
    EntryWords,      ///< those written, counted from the first of the language
    LanguageWords,   ///< by language, and one more: first word
    WordBlocks,      ///< by block of words: offset in Letters
    WordStems,       ///< by word: stem, counted from the first of the language
    LanguageStems,   ///< by language, and one more: first stem
    StemKeys,        ///< by stem, sorted inside a language: stemKey
    StemCounts,      ///< by stem: entries of its language that have it, at most `mostCounted`
    LeadBlocks,      ///< by block of stems: the first in Leads of its first
    StemConcepts,    ///< by stem, and one more: first in Leads, counted from that of its block
    Leads,           ///< concepts with entries that have the stem among their rarest
    LanguageLetters, ///< by language, and one more: first in Alphabet
    Alphabet,        ///< by language: UTF-16 units, sorted
    Letters,         ///< bytes: the words
    Texts,           ///< bytes: names, pictures
    SectionCount
};

struct SectionPosition {
    quint32 at = 0;    ///< bytes from the beginning
    quint32 count = 0; ///< numbers, or bytes
    quint32 bits = 0;  ///< of each number; 8 for bytes
};

inline constexpr quint32 headSize = sizeof(quint32) * (2 + 3 * SectionCount);
inline constexpr quint32 spare = sizeof(quint64);
inline constexpr quint32 wordsOfBlock = 16, stemsOfBlock = 16;
inline constexpr quint8 mostShared = 0x1f, firstLetter = 0x20;
inline constexpr quint32 mostLetters = 0xff - firstLetter + 1; ///< of a language; Tigrinya has some 210
inline constexpr quint32 sharesFirst = 4, kindOfEntry = 3;     ///< bits of a shape, below the count
inline constexpr quint32 wordsShift = 3;
/// A word in more entries is as common as one in so many: some hundred words of thousands.
inline constexpr quint32 mostCounted = 127;
/// An entry is looked up by these many of its words, the rarest.
inline constexpr int keysOfEntry = 2;
/// So many everyday entries of a concept, the first, are searched in texts, which seldom use them; of the others the
/// order means nothing.
inline constexpr int searchedEveryday = 3;

/// `index` is in the section, and the section in `data`.
inline quint32 numberAt(QByteArrayView data, const SectionPosition &section, size_t index)
{
    const quint64 bit = quint64{index} * section.bits;
    const auto bytes = qFromLittleEndian<quint64>(data.data() + section.at + bit / 8);
    return static_cast<quint32>((bytes >> (bit % 8)) & ((quint64{1} << section.bits) - 1));
}

/// FNV-1a over UTF-16 units.
inline quint32 stemKey(QStringView stem)
{
    quint32 hash = 0x811c9dc5U;
    for (const QChar c : stem)
        hash = (hash ^ c.unicode()) * 0x01000193U;
    return hash;
}

} // namespace escale::conceptformat
