// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/palettesearch.h"

#include "search/edits.h"
#include "search/words.h"

#include <QHash>
#include <algorithm>

namespace escale {
namespace {

/// Mistakes in it, less than 0 for a word that is no beginning of any of these.
int mistakes(const QString &typed, const QStringList &words)
{
    int best = -1;
    const int allowed = allowedEdits(typed);
    for (const QString &word : words) {
        if (word.startsWith(typed))
            return 0;
        const int distance = prefixDistance(typed, word, allowed);
        if (distance <= allowed && (best < 0 || distance < best))
            best = distance;
    }
    return best;
}

} // namespace

PaletteSearch::PaletteSearch(const QList<Text> &texts)
{
    for (const Text &text : texts) {
        m_words.append(foldedWords(text.words, text.language));
        m_languages.append(text.language);
    }
}

QList<int> PaletteSearch::find(const QString &typed, int most) const
{
    struct Hit {
        int place, mistakes;
        bool first; ///< begins with what was typed first
    };
    QHash<Language, QStringList> wanted;
    QList<Hit> hits;
    for (int i = 0; i < m_words.size(); ++i) {
        auto words = wanted.find(m_languages[i]);
        if (words == wanted.end())
            words = wanted.insert(m_languages[i], foldedWords(typed, m_languages[i]));
        if (words->isEmpty())
            continue;
        int sum = 0;
        for (const QString &word : std::as_const(*words)) {
            const int one = mistakes(word, m_words[i]);
            sum = one < 0 || sum < 0 ? -1 : sum + one;
        }
        if (sum >= 0)
            hits.append({i, sum, !m_words[i].isEmpty() && m_words[i].first().startsWith(words->first())});
    }
    std::stable_sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) {
        return std::pair(a.mistakes, !a.first) < std::pair(b.mistakes, !b.first);
    });
    QList<int> places;
    for (const Hit &hit : hits) {
        // Mistakes are forgiven where nothing was meant as it stands.
        if (places.size() < most && hit.mistakes <= hits.first().mistakes)
            places.append(hit.place);
    }
    return places;
}

} // namespace escale
