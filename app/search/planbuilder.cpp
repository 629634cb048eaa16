// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/planbuilder.h"

#include "search/terms.h"

#include <algorithm>
#include <cmath>

namespace escale {
namespace {

constexpr size_t mostTerms = 100;

} // namespace

bool PlanBuilder::isFull() const
{
    return m_plan.terms.size() >= mostTerms;
}

void PlanBuilder::addForms(Vocabulary &vocabulary, QStringView folded, int most, float weight, Origin origin,
                           quint32 slots)
{
    const QList<int> forms = vocabulary.otherForms(folded);
    for (const int at : forms.first(std::min<qsizetype>(most, forms.size())))
        add(vocabulary, at, slots, weight, origin);
}

int PlanBuilder::termNumber(const QByteArray &bytes, int documents)
{
    const auto known = m_termNumbers.constFind(bytes);
    if (known != m_termNumbers.constEnd())
        return *known;
    const int number = static_cast<int>(m_plan.terms.size());
    m_plan.terms.push_back({bytes, documents});
    m_termNumbers.insert(bytes, number);
    return number;
}

void PlanBuilder::add(Vocabulary &vocabulary, int word, quint32 slots, float weight, Origin origin)
{
    const QByteArray bytes = term(vocabulary.language(), vocabulary.word(word));
    const int documents = vocabulary.documents(word);
    Alternative alternative{{bytes}, slots, weight, origin, false, rarityOf(documents), {}};
    alternative.words = {{termNumber(bytes, documents)}};
    add(std::move(alternative));
}

/// Each way once, at its best.
void PlanBuilder::add(Alternative alternative)
{
    const QByteArray key = alternative.terms.join(' ') + ' ' + QByteArray::number(alternative.slots);
    const auto known = m_known.constFind(key);
    if (known == m_known.constEnd()) {
        m_known.insert(key, m_plan.alternatives.size());
        m_plan.alternatives.push_back(std::move(alternative));
    } else if (m_plan.alternatives[*known].weight < alternative.weight) {
        m_plan.alternatives[*known] = std::move(alternative);
    }
}

float PlanBuilder::rarityOf(int documents) const
{
    const double texts = std::max(1, m_texts);
    const auto least = static_cast<double>(m_weights.leastRarity);
    const double share = std::log((1 + texts) / (1.0 + documents)) / std::log(1 + texts);
    return static_cast<float>(least + (1 - least) * std::clamp(share, 0.0, 1.0));
}

} // namespace escale
