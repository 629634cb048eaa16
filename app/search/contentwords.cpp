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

bool losesNegation(QStringView text, Language language)
{
    // Those that are grammar words of the language. Arabic "لم" is none: "لم شمل" is a family that meets again.
    static const QHash<Language, QSet<QString>> negations = [] {
        QHash<Language, QSet<QString>> all;
        const auto add = [&all](Language of, QStringView words) {
            for (const QString &word : foldedWords(words, of)) {
                if (stopWords(of).contains(word))
                    all[of].insert(word);
            }
        };
        add(Language::En, u"not no nor");
        add(Language::Uk, u"не ні без");
        add(Language::Ar, u"لا ما ليس لن غير ولا وما");
        add(Language::Ps, u"نه پرته");
        add(Language::Ru, u"не нет ни без");
        add(Language::Fa, u"نه بی نمی هیچ");
        return all;
    }();
    // "Can't" is "can" and "t", both grammar words.
    const auto says = [text](QStringView word) { return text.contains(word, Qt::CaseInsensitive); };
    if (language == Language::En && (says(u"can't") || says(u"can’t")))
        return true;
    const QSet<QString> own = negations.value(language);
    const QStringList words = foldedWords(text, language);
    return std::any_of(words.begin(), words.end(), [&own](const QString &word) { return own.contains(word); });
}

bool isNegation(const QString &folded, Language language)
{
    static const QHash<Language, QSet<QString>> negations = [] {
        QHash<Language, QSet<QString>> all;
        const auto add = [&all](Language of, QStringView words) {
            for (const QString &word : foldedWords(words, of))
                all[of].insert(word);
        };
        add(Language::Fr, u"pas plus sans jamais rien aucun aucune ni");
        add(Language::En, u"without never none nothing");
        add(Language::Uk, u"ніколи немає нема нічого");
        add(Language::Ti, u"ብዘይ የለን የብለይን ኣይኮነን");
        add(Language::Ar, u"بدون بلا لم أبدا");
        add(Language::Ps, u"بې نشته هیڅ");
        add(Language::Ru, u"никогда ничего нету");
        add(Language::Fa, u"بدون ندارم نیست هرگز");
        return all;
    }();
    const auto own = negations.constFind(language);
    return own != negations.constEnd() && own->contains(folded);
}

} // namespace escale
