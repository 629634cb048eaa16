// SPDX-License-Identifier: GPL-3.0-or-later
#include "plainlanguage/wordpattern.h"

#include "search/fold.h"

#include <algorithm>

namespace escale {

WordPattern WordPattern::parse(const QString &pattern, const WordForms &forms)
{
    WordPattern phrase;
    for (QString item : pattern.split(u' ', Qt::SkipEmptyParts)) {
        Element element;
        if (item.startsWith(QLatin1String(".."))) {
            element.gap = item.mid(2).toInt();
            phrase.m_elements.append(element);
            continue;
        }
        if (item == u"*") {
            element.any = true;
            phrase.m_elements.append(element);
            continue;
        }
        if (item.endsWith(u'?')) {
            element.optional = true;
            item.chop(1);
        }
        if (!item.contains(u'|') && !item.startsWith(u'~')) {
            // Several elements where the text's own scanner sees several words: "l'aide", "primo-arrivant".
            for (const PlainWord &word : wordsOf(item, forms)) {
                element.exact = {word.lower};
                phrase.m_elements.append(element);
            }
            continue;
        }
        for (const QString &choice : item.split(u'|', Qt::SkipEmptyParts)) {
            if (choice.startsWith(u'~'))
                element.lemmas.append(foldWord(QStringView(choice).mid(1), Language::Fr));
            else
                element.exact.append(choice.toLower());
        }
        phrase.m_elements.append(element);
    }
    return phrase;
}

/// The end of the longest way from `element` on; -1 when there is none.
qsizetype WordPattern::endOf(const TextAnalysis &text, qsizetype at, qsizetype element, int sentence) const
{
    if (element == m_elements.size())
        return at;
    const Element &wanted = m_elements.at(element);
    const auto inside = [&](qsizetype word) {
        return word < text.words.size() && text.words.at(word).sentence == sentence;
    };
    qsizetype best = -1;
    if (wanted.gap > 0) {
        // The shortest gap: a phrase with a hole is about what is nearest.
        for (int skipped = 0; skipped <= wanted.gap && best < 0; ++skipped) {
            if (skipped > 0 && !inside(at + skipped - 1))
                break;
            best = endOf(text, at + skipped, element + 1, sentence);
        }
        return best;
    }
    if (wanted.optional)
        best = endOf(text, at, element + 1, sentence);
    if (!inside(at))
        return best;
    const PlainWord &word = text.words.at(at);
    const bool fits = wanted.any || wanted.exact.contains(word.lower) ||
                      std::any_of(wanted.lemmas.begin(), wanted.lemmas.end(),
                                  [&word](const QString &lemma) { return word.lemmas.contains(lemma); });
    return fits ? std::max(best, endOf(text, at + 1, element + 1, sentence)) : best;
}

std::optional<qsizetype> WordPattern::matchAt(const TextAnalysis &text, qsizetype at) const
{
    if (isEmpty() || at >= text.words.size())
        return std::nullopt;
    const qsizetype end = endOf(text, at, 0, text.words.at(at).sentence);
    return end > at ? std::optional(end - at) : std::nullopt;
}

} // namespace escale
