// SPDX-License-Identifier: GPL-3.0-or-later
// A vector is how many shares it has, then for each how far its concept is from the one before and its weight in a
// byte.
#include "search/conceptvectors.h"

#include <QtEndian>
#include <algorithm>
#include <cmath>

namespace escale {
namespace {

constexpr float levels = 255;
/// What the title and the abstract say, beside the passage: without it a passage is about too little.
constexpr float titleShare = 0.8F;

/// Seven bits a byte, the last one below 128.
void write(QByteArray *bytes, quint32 number)
{
    for (; number >= 0x80; number >>= 7)
        bytes->append(static_cast<char>(number | 0x80));
    bytes->append(static_cast<char>(number));
}

bool read(QByteArrayView bytes, qsizetype *at, quint32 *number)
{
    *number = 0;
    for (unsigned shift = 0; shift < 21 && *at < bytes.size(); shift += 7) {
        const auto byte = static_cast<quint8>(bytes.at((*at)++));
        *number |= (byte & 0x7fU) << shift;
        if (byte < 0x80)
            return true;
    }
    return false;
}

/// Calls `each` with number and weight of every share of the next vector. False for bytes that are none.
template <typename Each> bool readVector(QByteArrayView bytes, qsizetype *at, const Each &each)
{
    quint32 shares = 0;
    // A share has two bytes at least.
    if (!read(bytes, at, &shares) || shares > (bytes.size() - *at) / 2)
        return false;
    quint32 number = 0;
    for (quint32 i = 0; i < shares; ++i) {
        quint32 step = 0;
        if (!read(bytes, at, &step) || *at >= bytes.size())
            return false;
        number += step;
        if (number > 0xffff)
            return false;
        each(number, static_cast<float>(static_cast<quint8>(bytes.at((*at)++))) / levels);
    }
    return true;
}

bool isOfThisLexicon(QByteArrayView bytes)
{
    return bytes.size() >= qsizetype{sizeof(quint32)} && qFromLittleEndian<quint32>(bytes.data()) == lexiconMark();
}

} // namespace

std::vector<ConceptVector> passageVectors(const Translation &text)
{
    const ConceptSpace &space = ConceptSpace::ours(text.language);
    const auto about = [&](const QString &words) { return space.vectorOf(meaningWords(words, text.language)); };
    const ConceptVector whole = about(text.title + u' ' + text.brand + u' ' + text.abstract);
    const QList<TextSection> sections = textSections(text);
    std::vector<ConceptVector> vectors;
    for (const Passage &passage : passagesOf(text)) {
        const TextSection &section = sections.at(passage.section);
        QString words = section.title();
        for (const Block &block : section.blocks->mid(passage.firstBlock, passage.blocks))
            words += u'\n' + plainText(block);
        vectors.push_back(together(about(words), whole, titleShare));
    }
    return vectors;
}

quint32 lexiconMark()
{
    static const quint32 mark = Concepts::ours().mark();
    return mark;
}

QByteArray encodeVectors(const std::vector<ConceptVector> &vectors)
{
    QByteArray bytes(sizeof(quint32), '\0');
    qToLittleEndian(lexiconMark(), bytes.data());
    for (const ConceptVector &vector : vectors) {
        QByteArray shares;
        quint32 count = 0;
        quint32 before = 0;
        for (const ConceptShare &one : vector) {
            const auto level = static_cast<int>(std::lround(std::clamp(one.share, 0.0F, 1.0F) * levels));
            if (level == 0)
                continue;
            write(&shares, one.number - before);
            shares.append(static_cast<char>(level));
            before = one.number;
            ++count;
        }
        write(&bytes, count);
        bytes += shares;
    }
    return bytes;
}

std::vector<ConceptVector> decodeVectors(QByteArrayView bytes)
{
    std::vector<ConceptVector> vectors;
    if (!isOfThisLexicon(bytes))
        return vectors;
    for (qsizetype at = sizeof(quint32); at < bytes.size();) {
        ConceptVector &vector = vectors.emplace_back();
        if (!readVector(bytes, &at, [&vector](quint32 number, float share) {
                vector.push_back({static_cast<quint16>(number), share});
            }))
            return {};
    }
    return vectors;
}

std::vector<float> nearnessToEach(QByteArrayView bytes, const std::vector<float> &shares)
{
    std::vector<float> all;
    if (!isOfThisLexicon(bytes))
        return all;
    for (qsizetype at = sizeof(quint32); at < bytes.size();) {
        float sum = 0;
        if (!readVector(bytes, &at, [&](quint32 number, float share) {
                if (number < shares.size())
                    sum += share * shares[number];
            }))
            return {};
        all.push_back(sum);
    }
    return all;
}

} // namespace escale
