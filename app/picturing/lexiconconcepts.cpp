// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturing/lexiconconcepts.h"

#include "picturing/textwords.h"
#include "search/conceptformat.h"
#include "search/concepts.h"

#include <QSet>
#include <algorithm>

namespace escale {
namespace {

/// Whether two words of one stem are not one word in singular, plural or feminine. Only of languages whose nouns have
/// no cases: elsewhere the endings say little.
bool isDerived(QStringView word, QStringView entry, Language language)
{
    if (language != Language::Fr && language != Language::En)
        return false;
    using Change = std::pair<QStringView, QStringView>; // of the endings, one way or the other
    static constexpr std::array changes{Change{u"", u"s"},    Change{u"", u"x"},     Change{u"", u"e"},
                                        Change{u"", u"es"},   Change{u"al", u"aux"}, Change{u"f", u"ve"},
                                        Change{u"n", u"nne"}, Change{u"y", u"ies"}};
    const auto changed = [](QStringView from, QStringView to, const Change &change) {
        return from.endsWith(change.first) && to.endsWith(change.second) &&
               from.chopped(change.first.size()) == to.chopped(change.second.size());
    };
    return word != entry && std::none_of(changes.begin(), changes.end(), [&](const Change &change) {
               return changed(word, entry, change) || changed(entry, word, change);
           });
}

} // namespace

LexiconConcepts::LexiconConcepts(const Concepts &concepts) : m_concepts(concepts)
{
    for (const Language language : allLanguages)
        m_stemmers[static_cast<size_t>(language)] = std::make_unique<Stemmer>(language);
}

LexiconConcepts::~LexiconConcepts() = default;

QList<PicturedConcept> LexiconConcepts::conceptsOf(QStringView text, Language language) const
{
    QList<TextWord> words;
    {
        const QMutexLocker stemming(&m_stemming);
        words = textWords(text, language, *m_stemmers[static_cast<size_t>(language)]);
    }
    words.removeIf([](const TextWord &word) { return word.grammar; });
    QList<quint32> stems;
    for (const TextWord &word : words)
        stems.append(conceptformat::stemKey(word.stem));

    QList<PhraseMatch> matches;
    QSet<std::pair<int, qsizetype>> seen; // entry and where it begins: it is found by two of its words
    for (qsizetype at = 0; at < words.size(); ++at) {
        for (const int entry : m_concepts.withStem(language, stems.at(at))) {
            const auto phrase = m_concepts.wordsOf(entry);
            const qsizetype length = phrase.size();
            for (qsizetype before = 0; before < length; ++before) {
                const qsizetype first = at - before;
                if (first < 0 || first + length > words.size() || seen.contains({entry, first}))
                    continue;
                bool all = true;
                bool exact = true;
                bool derived = false;
                for (qsizetype i = 0; all && i < length; ++i) {
                    const quint32 word = phrase[i];
                    all = m_concepts.stemOf(word) == stems.at(first + i);
                    const QString form = m_concepts.word(word);
                    exact = exact && all && words.at(first + i).folded == form;
                    derived = derived || isDerived(words.at(first + i).folded, form, language);
                }
                if (!all)
                    continue;
                seen.insert({entry, first});
                matches.append({m_concepts.conceptOf(entry), m_concepts.kindOf(entry), length, first,
                                first + length - 1, exact, derived});
            }
        }
    }
    std::stable_sort(matches.begin(), matches.end(),
                     [](const PhraseMatch &a, const PhraseMatch &b) { return a.first < b.first; });
    return namedBy(matches, words, [this](int meaning) {
        return NameAndPicture{m_concepts.name(meaning), m_concepts.picture(meaning)};
    });
}

} // namespace escale
