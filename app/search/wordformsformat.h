// SPDX-License-Identifier: GPL-3.0-or-later
// The file of word forms: what the build writes (resources/wordformtool) and WordForms reads in place. Little-endian,
// positions are bytes from the beginning of the file, numbers are 32 bits where nothing else is said.
//
//  Head (32 bytes)      magic (8), size of the file, count of languages, checksum of all that follows (8), folding
//                       version, 0
//  Language (80 bytes)  code (two letters, two zeros), then the fields of FormsSection
//  Alphabet             UTF-16 units; the more frequent an arc's letter, the earlier
//  Arcs                 a minimal acyclic automaton over folded letters, whose words are all stems and, from other
//  first
//                       states, all endings. A state is its arcs, one after the other. An arc: one byte: 5 bits of the
//                       letter's number + 1 (0: the number is the next byte), then the bits below; where the arc ends a
//                       word, a number (7 bits a byte, low ones first): set of paradigms * 2, + 1 if nothing goes on;
//                       then, unless nothing goes on or the next state follows at once, the target, of one of the kinds
//                       below. An ending's set means nothing.
//  Crossroads           positions of the states that most arcs lead to, 24 bits each
//  Sets                 one number each: first * 256 + count, into the lists
//  Lists                numbers of paradigms, 16 bits
//  Paradigms            number of endings, number of an edit, 16 bits each
//  Endings              position of the first state in the arcs * 2, + 1 where the stem itself is a form
//  Edits (8 bytes)      from the stem to the base form, as finite-state dictionaries code it: letters off the front,
//                       letters off the end, letters put at the front, letters put at the end; position of these
//                       letters in the pool * 8 + part of speech
//  Pool                 UTF-16 units
#pragma once

#include <QByteArrayView>
#include <QtEndian>
#include <array>

namespace escale::forms {

inline constexpr std::array<char, 8> magic{'E', 's', 'c', 'F', 'o', 'r', 'm', '1'};
inline constexpr quint32 headSize = 32;
inline constexpr quint32 sectionSize = 80;
inline constexpr quint32 editSize = 8;
inline constexpr quint32 mostInSet = 255;

inline constexpr quint8 letterBits = 0x1F;
inline constexpr quint8 lastArc = 0x20;   ///< of its state
inline constexpr quint8 endsWord = 0x40;  ///< a set of paradigms follows
inline constexpr quint8 stateNext = 0x80; ///< the target begins after the last byte of this state

/// How an arc says where it leads: the value of the first byte gives the kind; the number is what it has over `first`,
/// and the bytes after it, high ones first.
struct TargetKind {
    quint8 first;
    quint32 span; ///< values of the first byte
    quint32 bytes;
    [[nodiscard]] constexpr quint32 count() const { return span << (8 * (bytes - 1)); }
};
inline constexpr TargetKind nearCrossroad{0, 72, 1};
inline constexpr TargetKind nearForward{72, 32, 1};   ///< bytes from the beginning of the target's own code
inline constexpr TargetKind farCrossroad{104, 80, 2}; ///< less the near ones
inline constexpr TargetKind farForward{184, 40, 2};
inline constexpr TargetKind anywhere{224, 32, 3}; ///< position in the arcs
inline constexpr quint32 mostCrossroads = nearCrossroad.count() + farCrossroad.count();
inline constexpr quint32 mostArcBytes = anywhere.count();

/// What an edit of Arabic is good for: which letters written together with a word may stand before and after it.
enum Part : quint8 { AnyPart, Noun, PresentVerb, PastVerb, Imperative, Particle };

/// Positions and counts (of units, sets, numbers...); `arcs` is a size in bytes.
struct FormsSection {
    quint32 code = 0;
    quint32 alphabet = 0, alphabetCount = 0;
    quint32 arcs = 0, arcsSize = 0;
    quint32 root = 0; ///< within the arcs
    quint32 sets = 0, setCount = 0;
    quint32 lists = 0, listCount = 0;
    quint32 paradigms = 0, paradigmCount = 0;
    quint32 endings = 0, endingCount = 0;
    quint32 edits = 0, editCount = 0;
    quint32 pool = 0, poolCount = 0;
    quint32 crossroads = 0, crossroadCount = 0;
};
static_assert(sizeof(FormsSection) == sectionSize);

/// 64 bits that change when any bit does, fast enough for each start: eight bytes at a time, multiplied and turned.
inline quint64 checksum(QByteArrayView bytes)
{
    quint64 sum = 0x9E3779B97F4A7C15ULL ^ static_cast<quint64>(bytes.size());
    qsizetype at = 0;
    for (; at + 8 <= bytes.size(); at += 8) {
        sum = (sum ^ qFromLittleEndian<quint64>(bytes.data() + at)) * 0xD6E8FEB86659FD93ULL;
        sum ^= sum >> 29U;
    }
    for (; at < bytes.size(); ++at) {
        sum = (sum ^ static_cast<quint8>(bytes[at])) * 0xD6E8FEB86659FD93ULL;
        sum ^= sum >> 29U;
    }
    return sum;
}

} // namespace escale::forms
