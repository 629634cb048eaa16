// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes: vectorMark(), the vector of the whole text, those of the passages. A vector is how many shares it
// has, the level of the least, then for each how far its concept is from the one before and how many levels it is above
// the least: some ten bits a share. It begins with a byte.
#include "search/conceptvectors.h"

#include "search/ricecode.h"

#include <QtEndian>
#include <algorithm>
#include <array>
#include <cmath>

namespace escale {
namespace {

/// Moves whenever the bytes behind the mark do: an index is asked until it has been made anew.
constexpr quint32 vectorForm = 2;

/// A level down is a share less by a twelfth of an octave: 3 parts in a hundred off at most. Less than the last is
/// none.
constexpr float levelsOfHalf = 12;
constexpr quint32 levels = 96;
/// Of the Rice code: what is usual of them, in bits.
constexpr unsigned countBits = 6, levelBits = 6, stepBits = 3, aboveBits = 3;
constexpr qsizetype fewestBits = 1 + stepBits + 1 + aboveBits; ///< of a share
/// Of a passage's own words: what the whole text is about comes to them.
constexpr size_t mostOwnShares = 58;

quint32 levelOf(float share)
{
    return share <= 0 ? levels : static_cast<quint32>(std::lround(-levelsOfHalf * std::log2(std::min(share, 1.0F))));
}

const std::array<float, levels> &sharesOfLevels()
{
    static const auto shares = [] {
        std::array<float, levels> all{};
        for (quint32 level = 0; level < levels; ++level)
            all[level] = std::exp2(-static_cast<float>(level) / levelsOfHalf);
        return all;
    }();
    return shares;
}

/// Appends the next vector. False for bytes that are none.
bool readVector(QByteArrayView bytes, qsizetype *at, std::vector<LeveledShare> *vector)
{
    RiceReader reader(bytes.sliced(*at));
    const quint32 shares = reader.read(countBits);
    if (reader.ended() || shares > 8 * (bytes.size() - *at) / fewestBits)
        return false;
    const quint32 least = shares > 0 ? reader.read(levelBits) : 0;
    vector->reserve(shares);
    quint32 number = 0;
    for (quint32 i = 0; i < shares; ++i) {
        number += reader.read(stepBits);
        const quint32 above = reader.read(aboveBits);
        if (reader.ended() || number > 0xffff || above > least || least >= levels)
            return false;
        vector->push_back({static_cast<quint16>(number), static_cast<quint8>(least - above)});
    }
    *at = reader.rest() - bytes.begin();
    return true;
}

ConceptVector sharesOf(const std::vector<LeveledShare> &levels)
{
    ConceptVector vector;
    vector.reserve(levels.size());
    for (const LeveledShare &one : levels)
        vector.push_back({one.number, shareOfLevel(one.level)});
    return vector;
}

void writeVector(QByteArray *bytes, const ConceptVector &vector)
{
    std::vector<std::pair<quint32, quint32>> shares; // number and level
    quint32 least = 0;
    for (const ConceptShare &one : vector) {
        if (const quint32 level = levelOf(one.share); level < levels) {
            shares.emplace_back(one.number, level);
            least = std::max(least, level);
        }
    }
    RiceWriter writer(bytes);
    writer.write(static_cast<quint32>(shares.size()), countBits);
    if (!shares.empty())
        writer.write(least, levelBits);
    quint32 before = 0;
    for (const auto &[number, level] : shares) {
        writer.write(number - before, stepBits);
        writer.write(least - level, aboveBits);
        before = number;
    }
}

bool isOurs(QByteArrayView bytes)
{
    return bytes.size() >= qsizetype{sizeof(quint32)} && qFromLittleEndian<quint32>(bytes.data()) == vectorMark();
}

} // namespace

TextVectors vectorsOf(const Translation &text)
{
    const ConceptSpace &space = ConceptSpace::ours(text.language);
    const auto about = [&](const QString &words) { return space.vectorOf(meaningWords(words, text.language)); };
    TextVectors vectors{about(text.title + u' ' + text.brand + u' ' + text.abstract), {}};
    const QList<TextSection> sections = textSections(text);
    for (const Passage &passage : passagesOf(text)) {
        const TextSection &section = sections.at(passage.section);
        QString words = section.title();
        for (const Block &block : section.blocks->mid(passage.firstBlock, passage.blocks))
            words += u'\n' + plainText(block);
        vectors.passages.push_back(strongest(about(words), mostOwnShares));
    }
    return vectors;
}

quint32 vectorMark()
{
    static const quint32 mark = Concepts::ours().mark() ^ (vectorForm * 0x9e3779b1U);
    return mark;
}

QByteArray encodeVectors(const TextVectors &vectors)
{
    QByteArray bytes(sizeof(quint32), '\0');
    qToLittleEndian(vectorMark(), bytes.data());
    writeVector(&bytes, vectors.whole);
    for (const ConceptVector &passage : vectors.passages)
        writeVector(&bytes, passage);
    return bytes;
}

float shareOfLevel(quint8 level)
{
    return sharesOfLevels()[level];
}

std::vector<std::vector<LeveledShare>> readLevels(QByteArrayView bytes)
{
    std::vector<std::vector<LeveledShare>> all;
    if (!isOurs(bytes))
        return all;
    qsizetype at = sizeof(quint32);
    do {
        if (!readVector(bytes, &at, &all.emplace_back()))
            return {};
    } while (at < bytes.size());
    return all;
}

std::vector<ConceptVector> decodeVectors(QByteArrayView bytes)
{
    std::vector<ConceptVector> vectors;
    const auto levels = readLevels(bytes);
    if (levels.empty())
        return vectors;
    const ConceptVector whole = sharesOf(levels.front());
    for (size_t i = 1; i < levels.size(); ++i)
        vectors.push_back(together(sharesOf(levels[i]), whole, titleShare));
    return vectors;
}

} // namespace escale
