// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/passagerank.h"

#include <algorithm>
#include <cmath>

namespace escale {
namespace {

// What one of the typed words brings, by where it stands.
constexpr float contextValue = 1.2F; ///< title of the text: the same for all its passages
constexpr float abstractShare = 0.5F;
constexpr float titleValue = 3.0F;
constexpr float headingShare = 0.8F;
constexpr float bodyValue = 1.6F;
/// Of a word that every passage of the text has.
constexpr float leastTelling = 0.15F;
/// What a word of the text's title loses inside it: it is said of all its passages already.
constexpr float saidAlready = 0.5F;
/// What the question asks for, beside all its words.
constexpr float namedValue = 0.9F, heldValue = 0.4F;
/// The opening of a text is what the fiche is about.
constexpr float openingValue = 0.1F;
/// BM25's usual saturation, and the words of a passage of middling length.
constexpr float saturation = 1.2F, lengthShare = 0.6F, usualWords = 45;

} // namespace

void PassageRank::begin(const QList<IndexedPassage> &passages)
{
    m_passages = passages;
    m_evidence.assign(static_cast<size_t>(passages.size()), {});
    m_context.fill(0);
    m_about.fill(0);
}

template <typename Note> void PassageRank::eachSlot(quint32 slots, Note note) const
{
    for (size_t slot = 0; slot < std::min<size_t>(m_plan.slots.size(), 32); ++slot) {
        if ((slots >> slot & 1U) != 0)
            note(slot);
    }
}

void PassageRank::inTitleOfText(quint32 slots, float weight)
{
    eachSlot(slots, [&](size_t slot) { m_context[slot] = std::max(m_context[slot], weight); });
    inNames(slots, weight);
}

void PassageRank::inNames(quint32 slots, float weight)
{
    eachSlot(slots, [&](size_t slot) { m_about[slot] = std::max(m_about[slot], weight); });
}

void PassageRank::inAbstract(quint32 slots, float weight)
{
    inTitleOfText(slots, weight * abstractShare);
    inNames(slots, weight);
}

void PassageRank::inTitleOfSection(int section, quint32 slots, float weight)
{
    for (qsizetype i = 0; i < m_passages.size(); ++i) {
        if (m_passages.at(i).passage.section == section) {
            Evidence &evidence = m_evidence[static_cast<size_t>(i)];
            eachSlot(slots, [&](size_t slot) { evidence.title[slot] = std::max(evidence.title[slot], weight); });
        }
    }
}

void PassageRank::inHeading(int passage, quint32 slots, float weight)
{
    if (passage < 0 || passage >= m_passages.size())
        return;
    Evidence &evidence = m_evidence[static_cast<size_t>(passage)];
    eachSlot(slots, [&](size_t slot) { evidence.title[slot] = std::max(evidence.title[slot], weight * headingShare); });
    inBody(passage, slots, weight);
}

void PassageRank::inBody(int passage, quint32 slots, float weight)
{
    if (passage < 0 || passage >= m_passages.size())
        return;
    Evidence &evidence = m_evidence[static_cast<size_t>(passage)];
    eachSlot(slots, [&](size_t slot) {
        evidence.body[slot] = std::max(evidence.body[slot], weight);
        evidence.count[slot] = static_cast<quint8>(std::min(255, evidence.count[slot] + 1));
    });
}

float PassageRank::scoreOf(const IndexedPassage &indexed, const Evidence &evidence,
                           const std::array<float, 32> &telling) const
{
    const float length = 1 - lengthShare + lengthShare * static_cast<float>(indexed.words) / usualWords;
    float sum = 0;
    float covered = 0;
    float all = 0;
    for (size_t slot = 0; slot < m_plan.slots.size(); ++slot) {
        const float importance = m_plan.slots[slot].importance;
        const auto count = static_cast<float>(evidence.count[slot]);
        const float body = evidence.body[slot] * count * (saturation + 1) / (count + saturation * length);
        const float own = titleValue * evidence.title[slot] + bodyValue * body;
        sum +=
            importance * (contextValue * m_context[slot] + own * telling[slot] * (1 - saidAlready * m_context[slot]));
        covered += importance * std::max({m_context[slot], evidence.title[slot], evidence.body[slot]});
        all += importance;
    }
    if (all <= 0 || covered <= 0)
        return 0;
    float bonus = 0;
    if (m_asked & indexed.named)
        bonus += namedValue;
    if (m_asked & indexed.held)
        bonus += heldValue;
    if (indexed.passage.section == 0 && indexed.passage.firstBlock == 0)
        bonus += openingValue;
    return (sum / all + bonus) * covered / all;
}

QList<RankedPassage> PassageRank::ranked()
{
    const auto passages = static_cast<float>(m_passages.size());
    std::array<float, 32> telling{};
    for (size_t slot = 0; slot < m_plan.slots.size(); ++slot) {
        const auto having =
            static_cast<float>(std::count_if(m_evidence.cbegin(), m_evidence.cend(), [slot](const Evidence &evidence) {
                return evidence.title[slot] > 0 || evidence.body[slot] > 0;
            }));
        const float rarity = std::log((passages + 1) / (having + 0.5F)) / std::log(passages + 1.5F);
        telling[slot] = leastTelling + (1 - leastTelling) * std::clamp(rarity, 0.0F, 1.0F);
    }
    QList<RankedPassage> best; // by section
    int section = -1;
    for (qsizetype i = 0; i < m_passages.size(); ++i) {
        const IndexedPassage &indexed = m_passages.at(i);
        const float score = scoreOf(indexed, m_evidence[static_cast<size_t>(i)], telling);
        if (indexed.passage.section != section) {
            section = indexed.passage.section;
            best.append({static_cast<int>(i), score, {}, {}, {}});
        } else if (score > best.last().score) {
            best.last() = {static_cast<int>(i), score, {}, {}, {}};
        }
    }
    best.removeIf([](const RankedPassage &one) { return one.score <= 0; });
    for (RankedPassage &one : best) {
        const Evidence &evidence = m_evidence[static_cast<size_t>(one.passage)];
        one.about = m_about;
        one.titled = evidence.title;
        for (size_t slot = 0; slot < one.said.size(); ++slot)
            one.said[slot] = std::max({m_about[slot], evidence.title[slot], evidence.body[slot]});
    }
    std::stable_sort(best.begin(), best.end(),
                     [](const RankedPassage &a, const RankedPassage &b) { return a.score > b.score; });
    return best;
}

} // namespace escale
