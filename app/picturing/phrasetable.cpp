// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturing/phrasetable.h"

#include "picturing/textwords.h"
#include "search/conceptsource.h"

#include <QSet>
#include <algorithm>

namespace escale {
PhraseTable::PhraseTable()
{
    for (const Language language : allLanguages)
        m_stemmers[static_cast<size_t>(language)] = std::make_unique<Stemmer>(language);
}

PhraseTable::~PhraseTable() = default;

int PhraseTable::read(const QByteArray &text)
{
    ConceptSource source;
    source.read({}, text);
    for (const SourceConcept &one : std::as_const(source.concepts)) {
        m_concepts.append({one.name, one.picture});
        for (const Language language : allLanguages) {
            for (const ConceptEntry &entry : one.entries[static_cast<size_t>(language)])
                add(language, count() - 1, entry.kind, entry.text);
        }
    }
    return static_cast<int>(source.mistakes.size());
}

QStringList PhraseTable::pictures() const
{
    QSet<QString> all;
    for (const NameAndPicture &one : m_concepts) {
        if (!one.picture.isEmpty())
            all.insert(one.picture);
    }
    QStringList sorted(all.begin(), all.end());
    sorted.sort();
    return sorted;
}

QList<TextWord> PhraseTable::wordsOf(QStringView text, Language language) const
{
    const QMutexLocker stemming(&m_stemming);
    return textWords(text, language, *m_stemmers[static_cast<size_t>(language)]);
}

void PhraseTable::add(Language language, int meaning, EntryKind kind, QStringView entry)
{
    QList<TextWord> words = wordsOf(entry, language);
    if (std::any_of(words.begin(), words.end(), [](const TextWord &word) { return !word.grammar; }))
        words.removeIf([](const TextWord &word) { return word.grammar; });
    if (!words.isEmpty())
        m_phrases[static_cast<size_t>(language)][words.first().stem].append({meaning, kind, words});
}

std::optional<PhraseMatch> PhraseTable::match(const Phrase &phrase, const QList<TextWord> &text, qsizetype at)
{
    PhraseMatch found{phrase.meaning, phrase.kind, phrase.words.size(), at, at, true};
    for (qsizetype i = 0; i < phrase.words.size(); ++i) {
        const TextWord &wanted = phrase.words.at(i);
        while (i > 0 && at < text.size() && text.at(at).grammar && text.at(at).stem != wanted.stem)
            ++at;
        if (at >= text.size() || text.at(at).stem != wanted.stem)
            return {};
        // A grammar word is itself, never a form of another word (Tigrinya ኣብ "in" has the stem of ኣቦ "father").
        if ((text.at(at).grammar || wanted.grammar) && text.at(at).folded != wanted.folded)
            return {};
        found.exact = found.exact && text.at(at).folded == wanted.folded;
        found.last = at++;
    }
    return found;
}

QList<PicturedConcept> PhraseTable::conceptsOf(QStringView text, Language language) const
{
    const QList<TextWord> words = wordsOf(text, language);
    const auto &phrases = m_phrases[static_cast<size_t>(language)];
    QList<PhraseMatch> matches;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const auto found = phrases.constFind(words.at(at).stem);
        if (found == phrases.cend())
            continue;
        for (const Phrase &phrase : *found) {
            if (const auto one = match(phrase, words, at))
                matches.append(*one);
        }
    }
    return namedBy(matches, words, [this](int meaning) { return m_concepts.at(meaning); });
}

} // namespace escale
