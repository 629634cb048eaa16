// SPDX-License-Identifier: GPL-3.0-or-later
// Where things are in the compact form of the concepts. Numbers are little-endian, 32 bits, sections start at multiples
// of four; the form is made and read by the same version of the program, on the same kind of machine.
#pragma once

#include <QStringView>

namespace escale::conceptformat {

inline constexpr quint32 magic = 0x324c5845; // "EXL2"

/// Header: magic, then one offset a section, then the size of the whole.
enum Section : quint8 {
    ConceptNames,    ///< by concept, and one more: offset in Strings
    ConceptPictures, ///< the same
    ConceptEntries,  ///< by concept and language, and one more: first entry
    ConceptNear,     ///< by concept, and one more: first in Near
    Near,            ///< concepts
    EntryConcepts,   ///< by entry: concept << 2 | kind
    EntryWords,      ///< by entry, and one more: first in EntryWordList
    EntryWordList,   ///< words
    WordStarts,      ///< by word, and one more: offset in Strings. Words are sorted inside a language
    WordStems,       ///< by word
    WordCounts,      ///< by word: entries of its language with its stem
    LanguageWords,   ///< by language, and one more: first word
    LanguageKeys,    ///< by language, and one more: first key
    Keys,            ///< stem, entry: sorted inside a language
    Strings,         ///< bytes
    SectionCount
};

/// FNV-1a over UTF-16 units.
inline quint32 stemKey(QStringView stem)
{
    quint32 hash = 0x811c9dc5U;
    for (const QChar c : stem)
        hash = (hash ^ c.unicode()) * 0x01000193U;
    return hash;
}

} // namespace escale::conceptformat
