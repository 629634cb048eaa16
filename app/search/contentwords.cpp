// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/contentwords.h"

#include "search/stopwords.h"
#include "search/words.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace escale {

QStringList contentWords(QStringView text, Language language)
{
    QStringList words = foldedWords(text, language);
    words.removeIf([&grammar = stopWords(language)](const QString &word) { return grammar.contains(word); });
    return words;
}

bool isNegation(const QString &folded, Language language)
{
    static const QHash<Language, QSet<QString>> negations = [] {
        QHash<Language, QSet<QString>> all;
        const auto add = [&all](Language of, QStringView words) {
            for (const QString &word : foldedWords(words, of))
                all[of].insert(word);
        };
        // Arabic "لم" is none: "لم شمل" is a family that meets again.
        add(Language::Fr, u"pas plus sans jamais rien aucun aucune ni");
        add(Language::En, u"not no nor without never none nothing");
        add(Language::Uk, u"не ні без ніколи немає нема нічого");
        add(Language::Ti, u"ብዘይ የለን የብለይን ኣይኮነን");
        add(Language::Ar, u"لا ما ليس لن غير ولا وما بدون بلا أبدا");
        add(Language::Ps, u"نه پرته بې نشته هیڅ");
        add(Language::Ru, u"не нет ни без никогда ничего нету");
        add(Language::Fa, u"نه بی نمی هیچ بدون ندارم نیست هرگز");
        return all;
    }();
    const auto own = negations.constFind(language);
    return own != negations.constEnd() && own->contains(folded);
}

bool losesNegation(QStringView text, Language language)
{
    // "Can't" is "can" and "t", both grammar words.
    const auto says = [text](QStringView word) { return text.contains(word, Qt::CaseInsensitive); };
    if (language == Language::En && (says(u"can't") || says(u"can’t")))
        return true;
    const QSet<QString> &grammar = stopWords(language);
    const QStringList words = foldedWords(text, language);
    return std::any_of(words.begin(), words.end(), [&grammar, language](const QString &word) {
        return grammar.contains(word) && isNegation(word, language);
    });
}

} // namespace escale
