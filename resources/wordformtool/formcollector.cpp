// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordformtool/formcollector.h"

#include "wordformtool/arcwriter.h"
#include "wordformtool/putnumber.h"
#include "wordformtool/statebuilder.h"

#include <algorithm>

namespace escale {

using namespace forms;

namespace {

/// How many letters may come off the front of a form to reach its base form: the person of an Arabic verb.
constexpr qsizetype longestFront = 4;
/// Every word passes by all stems it begins with: stems of one letter would be on the way of too many.
constexpr qsizetype shortestStem = 2;

std::u16string unitsOf(QStringView text)
{
    return {text.utf16(), static_cast<size_t>(text.size())};
}

template <typename Text> qsizetype sharedStart(const Text &a, const Text &b)
{
    return std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin();
}

/// Numbers letters, those of most arcs first.
class Alphabet {
public:
    void count(const std::u16string &before, const std::u16string &word)
    {
        for (auto at = static_cast<size_t>(sharedStart(word, before)); at < word.size(); ++at)
            ++m_counts[word[at]];
    }
    void settle()
    {
        for (const auto &[letter, count] : m_counts)
            m_letters += letter;
        std::stable_sort(m_letters.begin(), m_letters.end(),
                         [this](char16_t a, char16_t b) { return m_counts[a] > m_counts[b]; });
        for (size_t at = 0; at < m_letters.size(); ++at)
            m_numbers[m_letters[at]] = static_cast<quint8>(at);
    }
    [[nodiscard]] const std::u16string &letters() const { return m_letters; }
    [[nodiscard]] std::vector<quint8> numbers(const std::u16string &word) const
    {
        std::vector<quint8> numbers;
        for (const char16_t c : word)
            numbers.push_back(m_numbers.at(c));
        return numbers;
    }

private:
    std::map<char16_t, size_t> m_counts;
    std::u16string m_letters;
    std::map<char16_t, quint8> m_numbers;
};

/// Texts one after the other; those that lie in others already only once.
class Pool {
public:
    quint32 add(const std::u16string &text)
    {
        const size_t found = m_text.find(text);
        if (found != std::u16string::npos)
            return static_cast<quint32>(found);
        m_text += text;
        return static_cast<quint32>(m_text.size() - text.size());
    }
    [[nodiscard]] const std::u16string &text() const { return m_text; }

private:
    std::u16string m_text;
};

} // namespace

FormCollector::Edit FormCollector::editFor(QStringView stem, QStringView lemma, Part part)
{
    Edit best;
    qsizetype bestCost = -1;
    const auto consider = [&](qsizetype front, qsizetype before) {
        if (front > stem.size() || before > lemma.size())
            return;
        const qsizetype same = sharedStart(stem.sliced(front), lemma.sliced(before));
        const qsizetype after = lemma.size() - before - same;
        const qsizetype cost = 2 * (after + before) + (stem.size() - same);
        if (bestCost >= 0 && cost >= bestCost)
            return;
        bestCost = cost;
        best = {static_cast<quint16>(front), static_cast<quint16>(stem.size() - front - same),
                static_cast<quint16>(part), unitsOf(lemma.first(before)), unitsOf(lemma.last(after))};
    };
    consider(0, 0);
    // Only Arabic verbs change at both ends: يستخدم is استخدم.
    for (qsizetype front = 0; front <= longestFront && part >= PresentVerb && part <= Imperative; ++front) {
        consider(front, 0);
        consider(front, 1);
    }
    return best;
}

void FormCollector::addStem(const QString &stem, const QStringList &forms, const QString &lemma, Part part)
{
    Endings endings;
    for (const QString &form : forms)
        endings.push_back(unitsOf(QStringView(form).sliced(stem.size())));
    const auto number =
        m_paradigms.try_emplace({endings, editFor(stem, lemma, part)}, static_cast<quint32>(m_paradigms.size()));
    m_stems.emplace_back(unitsOf(stem), number.first->second);
}

void FormCollector::add(const QString &lemma, QStringList forms, Part part)
{
    std::sort(forms.begin(), forms.end());
    forms.erase(std::unique(forms.begin(), forms.end()), forms.end());
    // Forms with nothing in common at the beginning are words apart with the same base form: va, allons, ira.
    for (qsizetype at = 0; at < forms.size();) {
        const QStringView start = QStringView(forms[at]).first(qMin(shortestStem, forms[at].size()));
        qsizetype end = at + 1;
        while (start.size() == shortestStem && end < forms.size() && forms[end].startsWith(start))
            ++end;
        // In sorted order the first and the last share what all share.
        const qsizetype shared = sharedStart(forms[at], forms[end - 1]);
        addStem(forms[at].first(shared), forms.sliced(at, end - at), lemma, part);
        at = end;
    }
}

QByteArray FormCollector::encode(quint32 base, FormsSection *section) const
{
    // Paradigms by what they are, not by when they came.
    std::vector<quint32> paradigmRank(m_paradigms.size());
    std::map<Endings, quint32> endingsNumber;
    std::map<Edit, quint32> editNumber;
    quint32 rank = 0;
    for (const auto &[paradigm, number] : m_paradigms) {
        paradigmRank[number] = rank++;
        endingsNumber.try_emplace(paradigm.first, 0);
        editNumber.try_emplace(paradigm.second, 0);
    }
    rank = 0;
    for (auto &[endings, number] : endingsNumber)
        number = rank++;
    rank = 0;
    for (auto &[edit, number] : editNumber)
        number = rank++;

    std::vector<std::pair<std::u16string, quint32>> stems;
    for (const auto &[stem, paradigm] : m_stems)
        stems.emplace_back(stem, paradigmRank[paradigm]);
    std::sort(stems.begin(), stems.end());
    stems.erase(std::unique(stems.begin(), stems.end()), stems.end());
    std::map<std::vector<quint16>, quint32> setNumber;
    std::vector<std::pair<std::u16string, quint32>> words; // stem, set
    for (size_t at = 0; at < stems.size();) {
        const std::u16string &stem = stems[at].first;
        std::vector<quint16> set;
        for (; at < stems.size() && stems[at].first == stem; ++at)
            set.push_back(static_cast<quint16>(stems[at].second));
        if (set.size() > mostInSet)
            return {};
        words.emplace_back(stem, setNumber.try_emplace(set, static_cast<quint32>(setNumber.size())).first->second);
    }

    Alphabet alphabet;
    const std::u16string nothing;
    for (size_t at = 0; at < words.size(); ++at)
        alphabet.count(at > 0 ? words[at - 1].first : nothing, words[at].first);
    for (const auto &[endings, number] : endingsNumber) {
        for (size_t at = 0; at < endings.size(); ++at)
            alphabet.count(at > 0 ? endings[at - 1] : nothing, endings[at]);
    }
    alphabet.settle();
    constexpr size_t most = 0xFFFF;
    if (alphabet.letters().size() > 0xFF || m_paradigms.size() > most || endingsNumber.size() > most)
        return {};

    StateBuilder builder;
    std::vector<quint32> roots;
    for (const auto &[endings, number] : endingsNumber) {
        for (const std::u16string &ending : endings) {
            if (!ending.empty())
                builder.add(alphabet.numbers(ending), 0);
        }
        roots.push_back(builder.finish());
    }
    for (const auto &[stem, set] : words)
        builder.add(alphabet.numbers(stem), set);
    roots.push_back(builder.finish());
    const WrittenArcs arcs = writeArcs(builder, roots, setNumber.size());
    if (arcs.bytes.size() > mostArcBytes)
        return {};

    QByteArray bytes;
    const auto begin = [&] {
        while (bytes.size() % 4 != 0)
            bytes.append('\0');
        return base + static_cast<quint32>(bytes.size());
    };
    section->alphabet = begin();
    section->alphabetCount = static_cast<quint32>(alphabet.letters().size());
    for (const char16_t c : alphabet.letters())
        putNumber(&bytes, static_cast<quint16>(c));
    section->arcs = begin();
    section->arcsSize = static_cast<quint32>(arcs.bytes.size());
    section->root = arcs.roots.back();
    bytes.append(arcs.bytes);
    section->crossroads = begin();
    section->crossroadCount = static_cast<quint32>(arcs.crossroads.size());
    for (const quint32 position : arcs.crossroads) {
        for (unsigned shift = 0; shift < 24; shift += 8)
            bytes.append(static_cast<char>(position >> shift & 0xFFU));
    }

    std::vector<const std::vector<quint16> *> sets(setNumber.size());
    for (const auto &[set, number] : setNumber)
        sets[arcs.newSet[number]] = &set;
    section->sets = begin();
    section->setCount = static_cast<quint32>(sets.size());
    std::vector<quint16> lists;
    for (const auto *set : sets) {
        putNumber(&bytes, static_cast<quint32>(lists.size() << 8U | set->size()));
        lists.insert(lists.end(), set->begin(), set->end());
    }
    section->lists = begin();
    section->listCount = static_cast<quint32>(lists.size());
    for (const quint16 paradigm : lists)
        putNumber(&bytes, paradigm);
    section->paradigms = begin();
    section->paradigmCount = static_cast<quint32>(m_paradigms.size());
    for (const auto &[paradigm, number] : m_paradigms) {
        putNumber(&bytes, static_cast<quint16>(endingsNumber[paradigm.first]));
        putNumber(&bytes, static_cast<quint16>(editNumber[paradigm.second]));
    }
    section->endings = begin();
    section->endingCount = static_cast<quint32>(endingsNumber.size());
    for (const auto &[endings, number] : endingsNumber)
        putNumber(&bytes, arcs.roots[number] * 2 + (endings.front().empty() ? 1 : 0));

    Pool pool;
    section->edits = begin();
    section->editCount = static_cast<quint32>(editNumber.size());
    for (const auto &[edit, number] : editNumber) {
        putNumber(&bytes, static_cast<quint8>(edit.front));
        putNumber(&bytes, static_cast<quint8>(edit.end));
        putNumber(&bytes, static_cast<quint8>(edit.before.size()));
        putNumber(&bytes, static_cast<quint8>(edit.after.size()));
        putNumber(&bytes, static_cast<quint32>(pool.add(edit.before + edit.after) << 3U | edit.part));
    }
    section->pool = begin();
    section->poolCount = static_cast<quint32>(pool.text().size());
    for (const char16_t c : pool.text())
        putNumber(&bytes, static_cast<quint16>(c));
    begin();
    return bytes;
}

} // namespace escale
