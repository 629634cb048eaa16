// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/synonyms.h"

#include "search/fold.h"
#include "search/resourcelines.h"
#include "search/stem.h"
#include "search/stopwords.h"
#include "search/words.h"

#include <QDir>
#include <algorithm>

namespace escale {
namespace {

QString key(Language language, const QStringList &stems)
{
    return code(language) + u':' + stems.join(u' ');
}

const Stemmer &stemmerOf(Language language)
{
    static const std::array<Stemmer, allLanguages.size()> stemmers{
        Stemmer(Language::Fr), Stemmer(Language::En), Stemmer(Language::Uk), Stemmer(Language::Ti),
        Stemmer(Language::Ar), Stemmer(Language::Ps), Stemmer(Language::Ru), Stemmer(Language::Fa)};
    return stemmers.at(static_cast<size_t>(language));
}

QStringList allLines()
{
    QStringList lines;
    resourceLines({}); // makes the folder appear
    const QDir folder(QStringLiteral(":/search/synonyms"));
    for (const QString &name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name))
        lines += resourceLines(QStringLiteral("synonyms/") + name);
    return lines;
}

} // namespace

QStringList contentWords(QStringView text, Language language)
{
    QStringList words;
    WordScanner scanner(text);
    WordSpan span;
    while (scanner.next(&span)) {
        const QString folded = foldWord(text.mid(span.start, span.length), language);
        if (!folded.isEmpty() && !stopWords(language).contains(folded))
            words.append(folded);
    }
    return words;
}

const Synonyms &Synonyms::ours()
{
    static const Synonyms table(allLines());
    return table;
}

Synonyms::Synonyms(const QStringList &lines, QStringList *mistakes)
{
    for (const QString &line : lines) {
        if (line.startsWith(u'=')) {
            m_groups.append({line.mid(1).trimmed(), {}});
            continue;
        }
        const qsizetype colon = line.indexOf(u':');
        const QString who = line.left(colon).trimmed();
        const auto language = languageFromCode(who);
        const bool everyone = who == QLatin1String("*");
        if (colon < 0 || m_groups.isEmpty() || (!language && !everyone)) {
            if (mistakes)
                mistakes->append(line);
            continue;
        }
        for (const Language one : allLanguages) {
            if (everyone || one == language)
                addPhrases(one, line.mid(colon + 1));
        }
    }
}

void Synonyms::addPhrases(Language language, const QString &list)
{
    // Arabic, Persian and Pashto have a comma of their own, Ethiopic too.
    QString plain = list;
    plain.replace(u'،', u',').replace(u'፣', u',');
    const int group = static_cast<int>(m_groups.size()) - 1;
    for (const QString &phrase : plain.split(u',')) {
        const QStringList words = contentWords(phrase, language);
        auto &phrases = m_groups.last().phrases[static_cast<size_t>(language)];
        if (words.isEmpty() || phrases.contains(words))
            continue;
        phrases.append(words);
        QStringList stems;
        for (const QString &word : words)
            stems.append(stemmerOf(language).stem(word));
        QList<int> &groups = m_byPhrase[key(language, stems)];
        if (!groups.contains(group))
            groups.append(group);
        m_longest = qMax(m_longest, words.size());
    }
}

QList<int> Synonyms::groupsOf(Language language, const QStringList &stems) const
{
    return m_byPhrase.value(key(language, stems));
}

const QList<QStringList> &Synonyms::phrases(int group, Language language) const
{
    return m_groups.at(group).phrases.at(static_cast<size_t>(language));
}

QStringList Synonyms::words(Language language) const
{
    QStringList all;
    for (const Group &group : m_groups) {
        for (const QStringList &phrase : group.phrases.at(static_cast<size_t>(language)))
            all += phrase;
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

} // namespace escale
