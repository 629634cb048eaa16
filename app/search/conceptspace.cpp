// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/conceptspace.h"

#include "search/stopwords.h"
#include "search/words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <mutex>
#include <unordered_map>

namespace escale {
namespace {

/// BM25, and how many concepts a vector keeps. Tried on the questions of tests/ask that are in another language than
/// the text: from 64 shares on nothing changes for a question, below 96 a passage loses.
constexpr float countSaturation = 1.2F, textLengthShare = 0.6F;
constexpr size_t mostShares = 96;
/// What is next door gets this share. Tried on the same questions: from 0 to 0.15 to 0.3 the tuned ones across
/// languages went from 33 to 39 to 40 of 42, and more that no fiche answers were answered: in between.
constexpr float nextDoor = 0.2F;
/// Letters of a run: a word of Ethiopic script has few, each a syllable.
constexpr qsizetype runLetters = 4, runSyllables = 3;
/// What a word said again adds no more to.
constexpr quint32 mostTimes = 3;

quint32 hashed(QStringView text, quint32 kind)
{
    quint32 hash = 0x811c9dc5U ^ kind;
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 0x01000193U;
    return hash;
}

using Features = std::unordered_map<quint32, quint32>; ///< how often each stands there

Features featuresOf(const QStringList &words)
{
    Features features;
    for (const QString &word : words) {
        ++features[hashed(word, 1)];
        const qsizetype run = scriptOf(word) == Script::Ethiopic ? runSyllables : runLetters;
        const qsizetype runs = std::max<qsizetype>(1, word.size() - run + 1);
        for (qsizetype i = 0; i < runs; ++i)
            ++features[hashed(QStringView(word).mid(i, run), 2)];
    }
    return features;
}

} // namespace

ConceptVector strongest(ConceptVector vector, size_t most)
{
    if (vector.size() > most) {
        std::nth_element(vector.begin(), vector.begin() + static_cast<std::ptrdiff_t>(most), vector.end(),
                         [](const ConceptShare &a, const ConceptShare &b) {
                             return std::pair(-a.share, a.number) < std::pair(-b.share, b.number);
                         });
        vector.resize(most);
    }
    float square = 0;
    for (const ConceptShare &one : vector)
        square += one.share * one.share;
    if (square <= 0)
        return {};
    for (ConceptShare &one : vector)
        one.share /= std::sqrt(square);
    std::sort(vector.begin(), vector.end(),
              [](const ConceptShare &a, const ConceptShare &b) { return a.number < b.number; });
    return vector;
}

float nearness(const ConceptVector &a, const ConceptVector &b)
{
    float sum = 0;
    for (auto one = a.begin(), other = b.begin(); one != a.end() && other != b.end();) {
        if (one->number == other->number)
            sum += (one++)->share * (other++)->share;
        else if (one->number < other->number)
            ++one;
        else
            ++other;
    }
    return sum;
}

ConceptVector together(const ConceptVector &a, const ConceptVector &b, float weight)
{
    ConceptVector sum;
    sum.reserve(a.size() + b.size());
    auto one = a.begin(), other = b.begin();
    while (one != a.end() || other != b.end()) {
        if (other == b.end() || (one != a.end() && one->number < other->number)) {
            sum.push_back(*one++);
        } else if (one == a.end() || other->number < one->number) {
            sum.push_back({other->number, other->share * weight});
            ++other;
        } else {
            sum.push_back({one->number, one->share + other->share * weight});
            ++one, ++other;
        }
    }
    return strongest(std::move(sum), mostShares);
}

const ConceptSpace &ConceptSpace::ours(Language language)
{
    static std::array<std::once_flag, allLanguages.size()> made;
    static std::array<std::unique_ptr<const ConceptSpace>, allLanguages.size()> spaces;
    const auto at = static_cast<size_t>(language);
    std::call_once(made[at], [&] { spaces[at] = std::make_unique<ConceptSpace>(Concepts::ours(), language); });
    return *spaces[at];
}

ConceptSpace::ConceptSpace(const Concepts &concepts, Language language)
    : m_concepts(std::min<size_t>(static_cast<size_t>(concepts.count()), 0xffff))
{
    std::vector<size_t> lengths(m_concepts);
    size_t allLengths = 0, having = 0;
    const QSet<QString> &fillers = fillerWords(language);
    for (size_t number = 0; number < m_concepts; ++number) {
        QStringList words;
        const auto [first, last] = concepts.entriesOf(static_cast<int>(number), language);
        for (int entry = first; entry < last; ++entry) {
            if (concepts.kindOf(entry) == EntryKind::Weak)
                continue;
            for (const quint32 word : concepts.wordsOf(entry)) {
                const QString text = concepts.word(word);
                if (!fillers.contains(text))
                    words.append(text);
            }
        }
        for (const auto &[feature, count] : featuresOf(words)) {
            const quint32 times = std::min(count, mostTimes);
            m_postings.push_back({feature, static_cast<quint16>(number), static_cast<float>(times)});
            lengths[number] += times;
        }
        allLengths += lengths[number];
        having += words.isEmpty() ? 0 : 1;
    }
    std::sort(m_postings.begin(), m_postings.end(), [](const Posting &a, const Posting &b) {
        return std::pair(a.feature, a.number) < std::pair(b.feature, b.number);
    });
    const float usual = static_cast<float>(allLengths) / static_cast<float>(std::max<size_t>(1, having));
    for (auto from = m_postings.begin(); from != m_postings.end();) {
        const auto to =
            std::find_if(from, m_postings.end(), [&](const Posting &one) { return one.feature != from->feature; });
        const auto documents = static_cast<float>(to - from);
        const float rarity = std::log(1 + (static_cast<float>(having) - documents + 0.5F) / (documents + 0.5F));
        for (; from != to; ++from) {
            const float length = static_cast<float>(lengths[from->number]) / usual;
            from->weight = rarity * from->weight * (countSaturation + 1) /
                           (from->weight + countSaturation * (1 - textLengthShare + textLengthShare * length));
        }
    }
    m_postings.shrink_to_fit();
    for (size_t number = 0; number < m_concepts; ++number) {
        for (const int near : concepts.near(static_cast<int>(number))) {
            if (static_cast<size_t>(near) < m_concepts)
                m_doors.emplace_back(static_cast<quint16>(number), static_cast<quint16>(near));
        }
    }
}

void ConceptSpace::addNextDoor(std::vector<float> *sums) const
{
    const std::vector<float> own = *sums;
    for (const auto &[from, to] : m_doors)
        (*sums)[to] += nextDoor * own[from];
}

ConceptVector ConceptSpace::vectorOf(const QStringList &words) const
{
    std::vector<float> sums(m_concepts);
    for (const auto &[feature, times] : featuresOf(words)) {
        auto at = std::lower_bound(m_postings.begin(), m_postings.end(), feature,
                                   [](const Posting &one, quint32 wanted) { return one.feature < wanted; });
        for (; at != m_postings.end() && at->feature == feature; ++at)
            sums[at->number] += at->weight * static_cast<float>(times);
    }
    addNextDoor(&sums);
    ConceptVector vector;
    for (size_t number = 0; number < sums.size(); ++number) {
        if (sums[number] > 0)
            vector.push_back({static_cast<quint16>(number), sums[number]});
    }
    return strongest(std::move(vector), mostShares);
}

QStringList meaningWords(QStringView text, Language language)
{
    QStringList words = foldedWords(text, language);
    words.removeIf([&grammar = stopWords(language), &fillers = fillerWords(language)](const QString &word) {
        return grammar.contains(word) || fillers.contains(word);
    });
    return words;
}

} // namespace escale
