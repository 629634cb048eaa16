// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/termquery.h"

#include "search/questionword.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace escale {
namespace {

/// Once the words that say most cover this share of the question, texts that have none of them are not looked at.
constexpr float essentialShare = 0.6F;
/// ...if these words stand in so many texts at least: a mistyped rare word must not hide everything else.
constexpr int fewestTexts = 40;
/// More texts than this are too many to score between two keystrokes.
constexpr int mostTexts = 1500;

/// The word of an alternative that the fewest texts have: no text has the whole without it.
const std::vector<int> &rarestWord(const Plan &plan, const Alternative &alternative)
{
    const auto documents = [&plan](const std::vector<int> &word) {
        return std::accumulate(word.begin(), word.end(), 0, [&plan](int sum, int term) {
            return sum + plan.terms[static_cast<size_t>(term)].documents;
        });
    };
    return *std::min_element(alternative.words.begin(), alternative.words.end(),
                             [&](const auto &a, const auto &b) { return documents(a) < documents(b); });
}

/// The terms without which nothing answers these slots.
std::vector<bool> leadingTerms(const Plan &plan, quint32 slots)
{
    std::vector<bool> leading(plan.terms.size());
    for (const Alternative &alternative : plan.alternatives) {
        if ((alternative.slots & slots) == 0 || (alternative.weak && std::popcount(slots) > 1))
            continue;
        for (const int term : rarestWord(plan, alternative))
            leading[static_cast<size_t>(term)] = true;
    }
    return leading;
}

/// Texts that have a word of one of these slots, at most: no more than are searched.
int documentsOf(const Plan &plan, quint32 wanted)
{
    const std::vector<bool> leading = leadingTerms(plan, wanted);
    int sum = 0;
    for (size_t term = 0; term < plan.terms.size(); ++term)
        sum += leading[term] ? plan.terms[term].documents : 0;
    return plan.texts > 0 ? std::min(sum, plan.texts) : sum;
}

bool none(const std::vector<bool> &terms)
{
    return std::find(terms.begin(), terms.end(), true) == terms.end();
}

/// Terms are letters and digits only, so quoting them is enough.
void appendAnyOf(TermQuery *query, const Plan &plan, const std::vector<bool> &terms, std::vector<bool> *asked)
{
    bool first = true;
    query->text += '(';
    for (size_t term = 0; term < terms.size(); ++term) {
        if (!terms[term])
            continue;
        if (!first)
            query->text += " OR ";
        query->text += '"' + plan.terms[term].bytes + '"';
        query->terms.push_back((*asked)[term] ? -1 : static_cast<int>(term));
        (*asked)[term] = true;
        first = false;
    }
    query->text += ')';
}

} // namespace

TermQuery termQueryOf(const Plan &plan, MatchMode mode)
{
    TermQuery query;
    const quint32 required = plan.requiredSlots();
    if (required == 0)
        return query;
    std::vector<size_t> order;
    float whole = 0;
    for (size_t slot = 0; slot < plan.slots.size(); ++slot) {
        if ((required & slotBit(slot)) == 0)
            continue;
        order.push_back(slot);
        whole += plan.slots[slot].importance;
    }
    std::stable_sort(order.begin(), order.end(),
                     [&plan](size_t a, size_t b) { return plan.slots[a].importance > plan.slots[b].importance; });
    quint32 essential = 0;
    float covered = 0;
    for (const size_t slot : order) {
        const int texts = documentsOf(plan, essential);
        if (covered >= essentialShare * whole && texts >= fewestTexts &&
            documentsOf(plan, essential | slotBit(slot)) > mostTexts)
            break;
        essential |= slotBit(slot);
        covered += plan.slots[slot].importance;
    }
    std::vector<bool> asked(plan.terms.size());
    std::vector<bool> lead = leadingTerms(plan, essential);
    if (none(lead))
        lead = leadingTerms(plan, ~0U);
    if (none(lead))
        return query;
    if (mode == MatchMode::AllWords && order.size() > 1 && documentsOf(plan, essential) > mostTexts) {
        // Some of the words that say most, as many as there is time for; when it is one, another one beside it.
        quint32 most = slotBit(order[0]);
        for (size_t i = 1; i < order.size(); ++i) {
            // One that means other things too in all it stands for brings nothing beside another.
            const quint32 more = most | slotBit(order[i]);
            if (none(leadingTerms(plan, more)))
                continue;
            if (documentsOf(plan, more) > mostTexts)
                break;
            most = more;
        }
        if (const std::vector<bool> led = leadingTerms(plan, most); !none(led))
            lead = led;
        appendAnyOf(&query, plan, lead, &asked);
        const std::vector<bool> beside = leadingTerms(plan, required & ~most);
        if (most == slotBit(order[0]) && !none(beside)) {
            query.text += " AND ";
            appendAnyOf(&query, plan, beside, &asked);
        }
        query.narrowed = true;
    } else {
        appendAnyOf(&query, plan, lead, &asked);
    }
    // Everything else is looked at where one of these stands.
    std::vector<bool> rest(plan.terms.size());
    int restTexts = 0;
    for (size_t term = 0; term < rest.size(); ++term) {
        rest[term] = !asked[term];
        restTexts += asked[term] ? 0 : plan.terms[term].documents;
    }
    if (!none(rest) && !query.narrowed && restTexts <= mostTexts) {
        // Asking twice costs more than a few texts too many.
        query.text += " OR ";
        appendAnyOf(&query, plan, rest, &asked);
    } else if (!none(rest)) {
        const QByteArray found = query.text;
        query.text = '(' + found + ") OR (";
        appendAnyOf(&query, plan, lead, &asked);
        query.text += " AND ";
        appendAnyOf(&query, plan, rest, &asked);
        query.text += ')';
    }
    return query;
}

} // namespace escale
