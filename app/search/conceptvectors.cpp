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
/// What the title and the abstract say, beside the passage: without it a passage is about too little.
constexpr float titleShare = 0.8F;

quint32 levelOf(float share)
{
    return share <= 0 ? levels : static_cast<quint32>(std::lround(-levelsOfHalf * std::log2(std::min(share, 1.0F))));
}

const std::array<float, levels> &shareOfLevel()
{
    static const auto shares = [] {
        std::array<float, levels> all{};
        for (quint32 level = 0; level < levels; ++level)
            all[level] = std::exp2(-static_cast<float>(level) / levelsOfHalf);
        return all;
    }();
    return shares;
}

/// Calls `each` with number and weight of every share of the next vector. False for bytes that are none.
template <typename Each> bool readVector(QByteArrayView bytes, qsizetype *at, const Each &each)
{
    RiceReader reader(bytes.sliced(*at));
    const quint32 shares = reader.read(countBits);
    if (reader.ended() || shares > 8 * (bytes.size() - *at) / fewestBits)
        return false;
    const std::array<float, levels> &shareOf = shareOfLevel();
    const quint32 least = shares > 0 ? reader.read(levelBits) : 0;
    quint32 number = 0;
    for (quint32 i = 0; i < shares; ++i) {
        number += reader.read(stepBits);
        const quint32 above = reader.read(aboveBits);
        if (reader.ended() || number > 0xffff || above > least || least >= levels)
            return false;
        each(number, shareOf[least - above]);
    }
    *at = reader.rest() - bytes.begin();
    return true;
}

/// For readVector.
auto appendTo(ConceptVector *vector)
{
    return [vector](quint32 number, float share) { vector->push_back({static_cast<quint16>(number), share}); };
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

std::vector<ConceptVector> decodeVectors(QByteArrayView bytes)
{
    std::vector<ConceptVector> vectors;
    ConceptVector whole;
    qsizetype at = sizeof(quint32);
    if (!isOurs(bytes) || !readVector(bytes, &at, appendTo(&whole)))
        return vectors;
    while (at < bytes.size()) {
        ConceptVector own;
        if (!readVector(bytes, &at, appendTo(&own)))
            return {};
        vectors.push_back(together(own, whole, titleShare));
    }
    return vectors;
}

std::vector<float> nearnessToEach(QByteArrayView bytes, const std::vector<float> &shares)
{
    std::vector<float> all;
    ConceptVector whole;
    qsizetype at = sizeof(quint32);
    if (!isOurs(bytes) || !readVector(bytes, &at, appendTo(&whole)))
        return all;
    const auto asked = [&shares](quint32 number) { return number < shares.size() ? shares[number] : 0.0F; };
    float wholeAsked = 0;
    float wholeSquare = 0;
    for (const ConceptShare &one : whole) {
        wholeAsked += one.share * asked(one.number);
        wholeSquare += one.share * one.share;
    }
    while (at < bytes.size()) {
        float ownAsked = 0;
        float ownSquare = 0;
        float ownWhole = 0;
        auto beside = whole.cbegin();
        if (!readVector(bytes, &at, [&](quint32 number, float share) {
                ownAsked += share * asked(number);
                ownSquare += share * share;
                while (beside != whole.cend() && beside->number < number)
                    ++beside;
                if (beside != whole.cend() && beside->number == number)
                    ownWhole += share * beside->share;
            }))
            return {};
        const float square = ownSquare + 2 * titleShare * ownWhole + titleShare * titleShare * wholeSquare;
        all.push_back(square > 0 ? (ownAsked + titleShare * wholeAsked) / std::sqrt(square) : 0.0F);
    }
    return all;
}

} // namespace escale
