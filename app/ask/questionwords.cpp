// SPDX-License-Identifier: GPL-3.0-or-later
#include "ask/questionwords.h"

#include "search/fold.h"
#include "search/resourcelines.h"
#include "search/words.h"

#include <algorithm>

namespace escale {
namespace {

struct NamedTown {
    QString code;
    QStringList words;    ///< folded
    bool capital = false; ///< only as a name is written: "Nice", "Tours"
};

/// Folded by the rules of French for Latin letters, of Russian for Cyrillic, of Persian for Arabic ones (which keep the
/// article of a name), of Tigrinya for Ethiopic.
Language foldingOf(Script script)
{
    for (const Language language : {Language::Fr, Language::Ru, Language::Fa, Language::Ti}) {
        if (scriptOf(language) == script)
            return language;
    }
    return Language::Fr;
}

QStringList foldedByScript(const QList<TypedWord> &words)
{
    QStringList folded;
    for (const TypedWord &word : words)
        folded.append(foldWord(word.text, foldingOf(word.script)));
    return folded;
}

const QList<NamedTown> &towns()
{
    static const QList<NamedTown> all = [] {
        QList<NamedTown> list;
        for (const QString &line : resourceLines(QStringLiteral("questions/towns.txt"))) {
            for (QString name : line.section(u':', 1).split(u';', Qt::SkipEmptyParts)) {
                name = name.trimmed();
                const bool capital = name.endsWith(u'!');
                name.chop(capital ? 1 : 0);
                list.append({line.section(u':', 0, 0).trimmed(), foldedByScript(typedWords(name)), capital});
            }
        }
        return list;
    }();
    return all;
}

/// Other scripts put what French says with a word of its own in front of the name: "بباريس", "ኣብ ፓሪስ", "ብፓሪስ".
bool isNamed(const QString &typed, const QString &name)
{
    constexpr qsizetype shortestWithPrefix = 4, shortestDeclined = 4;
    static const QString vowels = QStringLiteral("аеиіоуыяьй");
    if (typed == name)
        return true;
    if (scriptOf(name) == Script::Cyrillic) {
        // In another case the end is another: "Изер, в Изере, Изера".
        const QString stem = vowels.contains(name.back()) ? name.chopped(1) : name;
        // The endings of places in both languages, none at first: "Руанда" is no Rouen.
        static const QStringList endings =
            QStringLiteral("|а|у|е|и|і|ы|о|я|ю|ь|й|є|ї|ом|ем|ой|ою|ей|ею|єю|ям|ам|ів|ах|ях").split(u'|');
        return name.size() >= shortestDeclined && typed.startsWith(stem) && endings.contains(typed.mid(stem.size()));
    }
    const bool ours = scriptOf(name) != Script::Latin && scriptOf(name) != Script::Cyrillic;
    return ours && name.size() >= shortestWithPrefix && typed.size() == name.size() + 1 && typed.endsWith(name);
}

} // namespace

const QuestionWords &QuestionWords::of(Language language)
{
    static const auto all = [] {
        std::array<QuestionWords, allLanguages.size()> words;
        for (const Language one : allLanguages)
            words.at(static_cast<size_t>(one)).read(QStringLiteral("questions/%1.txt").arg(code(one)), one);
        return words;
    }();
    return all.at(static_cast<size_t>(language));
}

void QuestionWords::read(const QString &file, Language language)
{
    for (const QString &line : resourceLines(file)) {
        const QString name = line.section(u':', 0, 0).trimmed();
        for (QString entry : line.section(u':', 1).split(u';', Qt::SkipEmptyParts)) {
            entry = entry.trimmed();
            Phrase phrase;
            phrase.open = entry.endsWith(u'*');
            entry.chop(phrase.open ? 1 : 0);
            phrase.words = foldedWords(entry, language);
            if (!phrase.words.isEmpty())
                m_phrases[name].append(phrase);
        }
    }
}

bool QuestionWords::stands(const Phrase &phrase, const QStringList &folded, qsizetype first)
{
    const qsizetype last = phrase.words.size() - 1;
    if (first < 0 || first + last >= folded.size())
        return false;
    for (qsizetype i = 0; i < last; ++i) {
        if (folded.at(first + i) != phrase.words.at(i))
            return false;
    }
    const QString &word = folded.at(first + last);
    return phrase.open ? word.startsWith(phrase.words.at(last)) : word == phrase.words.at(last);
}

qsizetype QuestionWords::at(const QString &name, const QStringList &folded, qsizetype first) const
{
    qsizetype longest = 0;
    for (const Phrase &phrase : m_phrases.value(name)) {
        if (phrase.words.size() > longest && stands(phrase, folded, first))
            longest = phrase.words.size();
    }
    return longest;
}

qsizetype QuestionWords::before(const QString &name, const QStringList &folded, qsizetype end) const
{
    qsizetype longest = 0;
    for (const Phrase &phrase : m_phrases.value(name)) {
        if (phrase.words.size() > longest && stands(phrase, folded, end - phrase.words.size()))
            longest = phrase.words.size();
    }
    return longest;
}

std::optional<WordRange> QuestionWords::find(const QString &name, const QStringList &folded) const
{
    for (qsizetype first = 0; first < folded.size(); ++first) {
        if (const qsizetype count = at(name, folded, first); count > 0)
            return WordRange{first, count};
    }
    return std::nullopt;
}

std::optional<Town> townIn(const QList<TypedWord> &words)
{
    const QStringList folded = foldedByScript(words);
    for (qsizetype first = 0; first < folded.size(); ++first) {
        for (const NamedTown &town : towns()) {
            const qsizetype count = town.words.size();
            if (count == 0 || first + count > folded.size())
                continue;
            bool all = !town.capital || words.at(first).text.front().isUpper();
            for (qsizetype i = 0; all && i < count; ++i)
                all = isNamed(folded.at(first + i), town.words.at(i));
            if (all)
                return Town{town.code, {first, count}};
        }
    }
    return std::nullopt;
}

} // namespace escale
