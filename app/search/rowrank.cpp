// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/rowrank.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>
#include <sqlite3.h>

namespace escale {
namespace {

constexpr auto bodyColumn = static_cast<int>(Field::Body);
/// Between two words of a phrase one other may stand ("aide au logement", "aide pour le logement").
constexpr int phraseGap = 2;
/// Words further apart than this have nothing to do with each other.
constexpr int near = 6;
constexpr size_t mostTitleWords = 40;

/// Each of these slots is worth `value` at least.
void raise(std::array<float, 32> *worths, quint32 slots, float value)
{
    for (; slots != 0; slots &= slots - 1) {
        float &worth = (*worths)[static_cast<size_t>(std::countr_zero(slots))];
        worth = std::max(worth, value);
    }
}

} // namespace

RowRank::RowRank(const Plan &plan, const TermQuery &question, const RankWeights &weights)
    : m_plan(plan), m_question(question), m_weights(weights), m_required(plan.requiredSlots()),
      m_uses(plan.terms.size()), m_present(plan.alternatives.size()), m_counts(plan.alternatives.size()),
      m_values(plan.alternatives.size())
{
    for (size_t slot = 0; slot < plan.slots.size(); ++slot)
        m_allImportance += plan.slots[slot].importance;
    for (size_t a = 0; a < plan.alternatives.size(); ++a) {
        const Alternative &alternative = plan.alternatives[a];
        auto &letters = m_letters.emplace_back();
        for (const QByteArray &term : alternative.terms)
            letters.push_back(
                static_cast<float>(QString::fromUtf8(term).size() - 1)); // without the tag of its language
        for (size_t w = 0; w < alternative.words.size(); ++w) {
            for (const int term : alternative.words[w])
                m_uses[static_cast<size_t>(term)].push_back({static_cast<int>(a), static_cast<int>(w)});
        }
    }
}

RowHit RowRank::rank(const Fts5ExtensionApi &api, Fts5Context *context, TextSize size)
{
    m_hit = {};
    m_hit.row = api.xRowid(context);
    m_best.fill(0);
    m_quality.fill(0);
    m_places.clear();
    m_events.clear();
    std::fill(m_present.begin(), m_present.end(), 0U);
    std::fill(m_values.begin(), m_values.end(), 0.0F);
    collect(api, context);
    for (size_t a = 0; a < m_present.size(); ++a) {
        const size_t words = m_plan.alternatives[a].words.size();
        if (words > 1 && m_present[a] == (1U << words) - 1)
            matchPhrase(static_cast<int>(a));
    }
    if (m_events.empty())
        return m_hit;
    std::sort(m_events.begin(), m_events.end(), [](const Event &a, const Event &b) {
        return std::pair(a.column, a.offset) < std::pair(b.column, b.offset);
    });
    judge(size.body);
    const float neighbours = togetherness();
    float sum = 0;
    float covered = 0;
    for (size_t slot = 0; slot < m_plan.slots.size(); ++slot) {
        const float importance = m_plan.slots[slot].importance;
        sum += importance * m_best[slot];
        covered += importance * m_quality[slot];
    }
    if (m_allImportance > 0) {
        const float coverage = covered / m_allImportance;
        m_hit.score =
            (sum / m_allImportance) * std::pow(coverage, m_weights.coverage) *
            (1 + m_weights.place * bestPlace() + m_weights.neighbours * neighbours + titleWorth(size.titleLetters));
    }
    return m_hit;
}

std::vector<Brought> RowRank::brought() const
{
    std::vector<Brought> all;
    for (size_t a = 0; a < m_values.size(); ++a) {
        if (m_values[a] > 0)
            all.push_back({static_cast<int>(a), m_values[a]});
    }
    std::sort(all.begin(), all.end(), [](const Brought &a, const Brought &b) { return a.value > b.value; });
    return all;
}

/// Where every term stands; words alone are events already.
void RowRank::collect(const Fts5ExtensionApi &api, Fts5Context *context)
{
    for (size_t phrase = 0; phrase < m_question.terms.size(); ++phrase) {
        const int term = m_question.terms[phrase];
        if (term < 0)
            continue;
        const auto &uses = m_uses[static_cast<size_t>(term)];
        Fts5PhraseIter at{};
        int column = -1;
        int offset = -1;
        for (api.xPhraseFirst(context, static_cast<int>(phrase), &at, &column, &offset); column >= 0;
             api.xPhraseNext(context, &at, &column, &offset)) {
            bool inPhrase = false;
            for (const Use &use : uses) {
                const auto a = static_cast<size_t>(use.alternative);
                if (m_present[a] == 0)
                    m_counts[a].fill(0);
                m_present[a] |= 1U << static_cast<unsigned>(use.word);
                if (m_plan.alternatives[a].words.size() == 1) {
                    ++m_counts[a][static_cast<size_t>(column)];
                    m_events.push_back({column, offset, 1, use.alternative});
                } else {
                    inPhrase = true;
                }
            }
            if (inPhrase)
                m_places.push_back({column, offset, term});
        }
    }
    std::sort(m_places.begin(), m_places.end(), [](const Place &a, const Place &b) {
        return std::pair(a.column, a.offset) < std::pair(b.column, b.offset);
    });
}

/// All its words stand in the text: where do they stand in their order, close together?
void RowRank::matchPhrase(int number)
{
    const auto a = static_cast<size_t>(number);
    const auto &words = m_plan.alternatives[a].words;
    const auto is = [&words](const Place &place, size_t word) {
        return std::find(words[word].begin(), words[word].end(), place.term) != words[word].end();
    };
    for (size_t i = 0; i < m_places.size(); ++i) {
        if (!is(m_places[i], 0))
            continue;
        const int column = m_places[i].column;
        int last = m_places[i].offset;
        size_t word = 1;
        for (size_t j = i + 1; j < m_places.size() && word < words.size(); ++j) {
            if (m_places[j].column != column || m_places[j].offset - last > phraseGap)
                break;
            if (m_places[j].offset > last && is(m_places[j], word)) {
                last = m_places[j].offset;
                ++word;
            }
        }
        if (word < words.size())
            continue;
        ++m_counts[a][static_cast<size_t>(column)];
        m_events.push_back({column, m_places[i].offset, last - m_places[i].offset + 1, number});
    }
}

/// What each alternative is worth, and each slot through its best one.
void RowRank::judge(float length)
{
    const float bodyNorm = 1 / (1 - m_weights.lengthShare + m_weights.lengthShare * length);
    quint32 sure = 0;
    for (const bool weak : {false, true}) {
        for (size_t a = 0; a < m_present.size(); ++a) {
            const Alternative &alternative = m_plan.alternatives[a];
            if (m_present[a] == 0 || alternative.weak != weak)
                continue;
            if (weak && (sure & ~alternative.slots) == 0 && std::popcount(m_required & ~alternative.slots) > 0)
                continue;
            float frequency = 0;
            for (size_t field = 0; field < m_counts[a].size(); ++field) {
                frequency += m_weights.field[field] * m_counts[a][field] *
                             (static_cast<int>(field) == bodyColumn ? bodyNorm : 1);
            }
            if (frequency <= 0)
                continue;
            m_hit.slots |= alternative.slots;
            if (!weak)
                sure |= alternative.slots;
            if (alternative.origin != Origin::Synonym && alternative.origin != Origin::Topic)
                m_hit.own |= alternative.slots;
            const float said = alternative.weight * frequency / (frequency + m_weights.saturation);
            for (size_t slot = 0; slot < m_plan.slots.size(); ++slot) {
                if ((alternative.slots >> slot & 1U) == 0)
                    continue;
                const float value = said * std::min(alternative.rarity, m_plan.slots[slot].rarity);
                m_values[a] = std::max(m_values[a], value);
                m_quality[slot] = std::max(m_quality[slot], std::min(1.0F, alternative.weight));
                if (value <= m_best[slot]) {
                    m_best[slot] += m_weights.kin * value * (1 - m_best[slot]);
                    continue;
                }
                m_best[slot] = value + m_weights.kin * m_best[slot] * (1 - value);
                const quint32 bit = 1U << slot;
                m_hit.corrected =
                    alternative.origin == Origin::Corrected ? m_hit.corrected | bit : m_hit.corrected & ~bit;
            }
        }
    }
}

/// The share of the question that stands in the title together with one place of the text, the best one.
float RowRank::bestPlace() const
{
    std::array<float, 32> title{};
    std::array<float, 32> here{};
    const auto take = [this](const Event &event, std::array<float, 32> *slots) {
        const auto a = static_cast<size_t>(event.alternative);
        const Alternative &alternative = m_plan.alternatives[a];
        if (m_values[a] <= 0)
            return;
        const float value =
            std::min(1.0F, alternative.weight) * m_weights.placeField[static_cast<size_t>(event.column)];
        raise(slots, alternative.slots, value);
    };
    const auto worth = [&] {
        float sum = 0;
        for (size_t slot = 0; slot < m_plan.slots.size(); ++slot)
            sum += m_plan.slots[slot].importance * std::max(title[slot], here[slot]);
        return sum;
    };
    size_t first = 0;
    for (; first < m_events.size() && m_events[first].column == static_cast<int>(Field::Title); ++first)
        take(m_events[first], &title);
    float best = worth();
    for (size_t i = first; i < m_events.size(); ++i) {
        const int column = m_events[i].column;
        const int size = column == bodyColumn                          ? m_weights.bodyPlace
                         : column == static_cast<int>(Field::Sections) ? m_weights.titlePlace
                                                                       : 10'000;
        here.fill(0);
        for (size_t j = i;
             j < m_events.size() && m_events[j].column == column && m_events[j].offset - m_events[i].offset < size; ++j)
            take(m_events[j], &here);
        best = std::max(best, worth());
        // The next place begins half a place further, or where something stands again.
        const int next = m_events[i].offset + size / 4;
        while (i + 1 < m_events.size() && m_events[i + 1].column == column && m_events[i + 1].offset < next)
            ++i;
    }
    return best / m_allImportance;
}

/// How well the title says the question: how much of the title is the question and of the question the title (the
/// harmonic mean, by letters), and, squared, the share of the question whose own words or their corrections it has.
float RowRank::titleWorth(int letters) const
{
    std::array<float, mostTitleWords> said{};
    std::array<float, 32> slots{};
    std::array<float, 32> own{};
    for (const Event &event : m_events) {
        if (event.column != static_cast<int>(Field::Title))
            break; // they come by column
        const auto a = static_cast<size_t>(event.alternative);
        if (m_values[a] <= 0)
            continue;
        const Alternative &alternative = m_plan.alternatives[a];
        const float weight = std::min(1.0F, alternative.weight);
        for (size_t w = 0; w < m_letters[a].size(); ++w) {
            const size_t at = static_cast<size_t>(event.offset) + w;
            if (at < said.size())
                said[at] = std::max(said[at], weight * m_letters[a][w]);
        }
        raise(&slots, alternative.slots, weight);
        if (alternative.origin != Origin::Synonym && alternative.origin != Origin::Topic)
            raise(&own, alternative.slots, weight);
    }
    float asked = 0;
    float typed = 0;
    for (size_t slot = 0; slot < m_plan.slots.size(); ++slot) {
        asked += m_plan.slots[slot].importance * slots[slot] / m_allImportance;
        typed += m_plan.slots[slot].importance * own[slot] / m_allImportance;
    }
    if (asked <= 0 || letters <= 0)
        return 0;
    const float title = std::min(1.0F, std::accumulate(said.begin(), said.end(), 0.0F) / static_cast<float>(letters));
    return m_weights.title * 2 * asked * title / (asked + title) + m_weights.typedTitle * typed * typed;
}

/// For each word, the best place where the word typed after it follows, or stands near. A correction that stands beside
/// the word typed beside it is what was meant.
float RowRank::togetherness()
{
    std::array<float, 32> best{};
    bool any = false;
    const auto idle = [this](int number) {
        const auto a = static_cast<size_t>(number);
        const Alternative &alternative = m_plan.alternatives[a];
        return alternative.weak && (alternative.origin != Origin::Corrected || m_values[a] <= 0);
    };
    const auto weightOf = [this](const Alternative &alternative) {
        return alternative.origin == Origin::Corrected ? std::max(alternative.weight, m_weights.confirmed)
                                                       : std::min(1.0F, alternative.weight);
    };
    const auto confirm = [this](int number) {
        const auto a = static_cast<size_t>(number);
        const Alternative &alternative = m_plan.alternatives[a];
        if (alternative.origin != Origin::Corrected || alternative.weight >= m_weights.confirmed)
            return;
        for (quint32 left = alternative.slots; left != 0; left &= left - 1) {
            const auto slot = static_cast<size_t>(std::countr_zero(left));
            m_quality[slot] = std::max(m_quality[slot], m_weights.confirmed);
            m_best[slot] = std::max(m_best[slot], m_values[a] * m_weights.confirmed / alternative.weight);
        }
    };
    for (size_t i = 0; i < m_events.size(); ++i) {
        const Event &first = m_events[i];
        const Alternative &one = m_plan.alternatives[static_cast<size_t>(first.alternative)];
        if (idle(first.alternative))
            continue;
        for (size_t j = i + 1; j < m_events.size(); ++j) {
            const Event &second = m_events[j];
            const int distance = second.offset - first.offset - first.length + 1;
            if (second.column != first.column || distance > near)
                break;
            const Alternative &other = m_plan.alternatives[static_cast<size_t>(second.alternative)];
            if ((one.slots & other.slots) != 0 || distance <= 0 || idle(second.alternative))
                continue;
            const auto slot = static_cast<size_t>(31 - std::countl_zero(one.slots));
            const bool inOrder = (1U << (slot + 1) & other.slots) != 0;
            const float value = m_weights.placeField[static_cast<size_t>(first.column)] *
                                (inOrder && distance <= 2 ? 1.0F : 0.5F) / static_cast<float>(distance) *
                                std::min(weightOf(one), weightOf(other));
            best[slot] = std::max(best[slot], value);
            any = true;
            if (inOrder && distance <= 2) {
                confirm(first.alternative);
                confirm(second.alternative);
            }
        }
        // One word in the place of several has them together.
        if (std::popcount(one.slots) > 1) {
            for (quint32 left = one.slots & (one.slots - 1); left != 0; left &= left - 1) {
                float &slot = best[static_cast<size_t>(std::countr_zero(left)) - 1];
                slot = std::max(slot,
                                std::min(1.0F, one.weight) * m_weights.placeField[static_cast<size_t>(first.column)]);
                any = true;
            }
        }
    }
    if (!any)
        return 0;
    float sum = 0;
    for (size_t slot = 0; slot < m_plan.slots.size(); ++slot)
        sum += best[slot] * m_plan.slots[slot].importance;
    return sum / m_allImportance;
}

} // namespace escale
