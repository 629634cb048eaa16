// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/wordfinder.h"

#include "search/fold.h"
#include "search/words.h"

#include <algorithm>

namespace escale {

WordFinder::WordFinder(const QStringList &phrases, Language language, bool open) : m_language(language), m_open(open)
{
    for (const QString &phrase : phrases) {
        const QStringList words = foldedWords(phrase, language);
        if (!words.isEmpty() && !m_phrases.contains(words))
            m_phrases.append(words);
    }
    // Where two begin at one word, the longer one is meant.
    std::stable_sort(m_phrases.begin(), m_phrases.end(),
                     [](const QStringList &a, const QStringList &b) { return a.size() > b.size(); });
}

QList<TextRange> WordFinder::in(QStringView text) const
{
    QList<TextRange> found;
    if (isEmpty())
        return found;
    QList<WordSpan> spans;
    QStringList words;
    WordScanner scanner(text);
    WordSpan span;
    while (scanner.next(&span)) {
        spans.append(span);
        words.append(foldWord(text.mid(span.start, span.length), m_language));
    }
    const auto stands = [&](const QStringList &phrase, qsizetype at) {
        for (qsizetype i = 0; i < phrase.size(); ++i) {
            const bool mayGoOn = m_open && i + 1 == phrase.size();
            const QString &word = words.at(at + i);
            if (mayGoOn ? !word.startsWith(phrase.at(i)) : word != phrase.at(i))
                return false;
        }
        return true;
    };
    for (qsizetype at = 0; at < words.size();) {
        const auto phrase = std::find_if(m_phrases.begin(), m_phrases.end(), [&](const QStringList &one) {
            return at + one.size() <= words.size() && stands(one, at);
        });
        if (phrase == m_phrases.end()) {
            ++at;
            continue;
        }
        const WordSpan last = spans.at(at + phrase->size() - 1);
        found.append({spans.at(at).start, last.start + last.length - spans.at(at).start});
        at += phrase->size();
    }
    return found;
}

} // namespace escale
