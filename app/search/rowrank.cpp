// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/rowrank.h"

#include "search/document.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <sqlite3.h>

namespace escale {
namespace {

/// By column: title, names, abstract, section titles, body, topics, facts.
constexpr std::array<float, fieldCount> fieldWeights{10, 4, 4.5, 4.5, 2.2F, 4, 2.5F};
constexpr auto bodyColumn = static_cast<size_t>(Field::Body);
/// Words further apart than this have nothing to do with each other.
constexpr int near = 6;
constexpr float adjacentShare = 0.5F, nearShare = 0.2F;
constexpr float coveragePower = 1.6F;

float fieldScore(const std::array<int, fieldCount> &counts)
{
    float score = 0;
    for (size_t field = 0; field < counts.size(); ++field) {
        if (counts[field] == 0)
            continue;
        const auto count = static_cast<float>(counts[field]);
        // Once in a title is enough; a body that keeps saying a word is about it.
        score += fieldWeights[field] * (field == bodyColumn ? 0.4F + count / (count + 2) : 1);
    }
    return score;
}

} // namespace

RowRank::RowRank(const Plan &plan, const Expression &expression)
    : m_plan(plan), m_expression(expression), m_required(plan.requiredSlots())
{
    for (const Slot &slot : plan.slots)
        m_allImportance += slot.importance;
}

RowHit RowRank::rank(const Fts5ExtensionApi &api, Fts5Context *context)
{
    m_hit = {};
    m_best.fill(0);
    m_occurrences.clear();
    const bool several = std::popcount(m_required) > 1;
    for (size_t phrase = 0; phrase < m_expression.alternatives.size(); ++phrase) {
        const Alternative &alternative = m_plan.alternatives[static_cast<size_t>(m_expression.alternatives[phrase])];
        std::array<int, fieldCount> counts{};
        bool any = false;
        Fts5PhraseIter at{};
        int column = -1;
        int offset = -1;
        for (api.xPhraseFirst(context, static_cast<int>(phrase), &at, &column, &offset); column >= 0;
             api.xPhraseNext(context, &at, &column, &offset)) {
            any = true;
            ++counts[static_cast<size_t>(column)];
            if (several)
                m_occurrences.push_back({column, offset, alternative.slots, alternative.weight});
        }
        if (any)
            take(alternative, counts);
    }
    float sum = 0;
    float covered = 0;
    for (size_t slot = 0; slot < m_plan.slots.size(); ++slot) {
        if ((m_hit.slots >> slot & 1U) == 0)
            continue;
        const float importance = m_plan.slots[slot].importance;
        sum += importance * m_best[slot];
        covered += importance;
    }
    const float coverage = m_allImportance > 0 ? covered / m_allImportance : 1;
    m_hit.score = (sum + (several ? togetherness() : 0)) * std::pow(coverage, coveragePower);
    m_hit.row = api.xRowid(context);
    return m_hit;
}

void RowRank::take(const Alternative &alternative, const std::array<int, fieldCount> &counts)
{
    const float value = alternative.weight * fieldScore(counts);
    m_hit.slots |= alternative.slots;
    if (alternative.origin != Origin::Synonym && alternative.origin != Origin::Topic)
        m_hit.own |= alternative.slots;
    for (size_t slot = 0; slot < m_plan.slots.size(); ++slot) {
        if ((alternative.slots >> slot & 1U) == 0 || value <= m_best[slot])
            continue;
        m_best[slot] = value;
        const quint32 bit = 1U << slot;
        m_hit.corrected = alternative.origin == Origin::Corrected ? m_hit.corrected | bit : m_hit.corrected & ~bit;
    }
}

/// For each word, the best place where the word typed after it follows, or stands near.
float RowRank::togetherness()
{
    std::sort(m_occurrences.begin(), m_occurrences.end(), [](const Occurrence &a, const Occurrence &b) {
        return std::pair(a.column, a.offset) < std::pair(b.column, b.offset);
    });
    std::array<float, 32> best{};
    for (size_t i = 0; i < m_occurrences.size(); ++i) {
        const Occurrence &first = m_occurrences[i];
        for (size_t j = i + 1; j < m_occurrences.size(); ++j) {
            const Occurrence &second = m_occurrences[j];
            const int distance = second.offset - first.offset;
            if (second.column != first.column || distance > near)
                break;
            if ((first.slots & second.slots) != 0 || distance == 0)
                continue;
            const bool inOrder = distance == 1 && (first.slots << 1U & second.slots) != 0;
            const float value = fieldWeights[static_cast<size_t>(first.column)] *
                                (inOrder ? adjacentShare : nearShare) * std::min(first.weight, second.weight);
            const auto slot = static_cast<size_t>(std::countr_zero(first.slots));
            best[slot] = std::max(best[slot], value);
        }
    }
    float sum = 0;
    for (size_t slot = 0; slot < m_plan.slots.size(); ++slot)
        sum += best[slot] * m_plan.slots[slot].importance;
    return sum;
}

} // namespace escale
