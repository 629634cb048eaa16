// SPDX-License-Identifier: GPL-3.0-or-later
#include "plainlanguage/analysis.h"

#include "search/fold.h"
#include "search/wordforms.h"
#include "search/words.h"
#include "speech/sentences.h"

#include <QRegularExpression>
#include <QSet>

namespace escale {
namespace {

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’' || c == u'ʼ';
}

/// Where an elided word ends in the letters of `word`, 0 when it has none.
qsizetype elision(QStringView word)
{
    static const QSet<QString> elided{u"l"_qs, u"d"_qs,  u"j"_qs,     u"m"_qs,      u"t"_qs,      u"s"_qs,     u"n"_qs,
                                      u"c"_qs, u"qu"_qs, u"jusqu"_qs, u"lorsqu"_qs, u"puisqu"_qs, u"quoiqu"_qs};
    for (qsizetype at = 1; at < word.size() - 1 && at <= 6; ++at) {
        if (isApostrophe(word.at(at)))
            return elided.contains(word.left(at).toString().toLower()) ? at + 1 : 0;
    }
    return 0;
}

PlainWord wordAt(const QString &text, TextRange range, const WordForms &forms)
{
    PlainWord word;
    word.range = range;
    const QStringView letters = QStringView(text).mid(range.start, range.length);
    word.capital = letters.front().isUpper();
    word.lower = letters.toString().toLower();
    for (QChar &c : word.lower) {
        if (isApostrophe(c))
            c = u'\'';
    }
    const bool elided = word.lower.endsWith(u'\'');
    word.folded = foldWord(elided ? QStringView(word.lower).chopped(1) : QStringView(word.lower), Language::Fr);
    word.known = elided || forms.knows(Language::Fr, word.folded);
    if (!elided)
        word.lemmas = forms.lemmas(Language::Fr, word.folded);
    if (word.lemmas.isEmpty())
        word.lemmas = {word.folded};
    return word;
}

} // namespace

QList<PlainWord> wordsOf(const QString &text, const WordForms &forms)
{
    QList<PlainWord> words;
    WordScanner scanner(text);
    WordSpan span;
    while (scanner.next(&span)) {
        TextRange range{span.start, span.length};
        if (const qsizetype cut = elision(QStringView(text).mid(range.start, range.length)); cut > 0) {
            words.append(wordAt(text, {range.start, cut}, forms));
            range = {range.start + cut, range.length - cut};
        }
        words.append(wordAt(text, range, forms));
    }
    for (qsizetype i = 1; i < words.size(); ++i) {
        const TextRange before = words.at(i - 1).range, here = words.at(i).range;
        words[i].hyphened =
            here.start == before.end() + 1 && (text.at(before.end()) == u'-' || text.at(before.end()) == u'‑');
    }
    return words;
}

TextAnalysis analyse(const QString &text, const WordForms &forms)
{
    TextAnalysis analysis{text, sentencesOf(text, Language::Fr), wordsOf(text, forms)};
    int sentence = 0;
    for (PlainWord &word : analysis.words) {
        while (sentence + 1 < analysis.sentences.size() &&
               word.range.start >= analysis.sentences.at(sentence + 1).start)
            ++sentence;
        word.sentence = sentence;
    }
    return analysis;
}

int TextAnalysis::wordCount(TextRange range) const
{
    // Groups of digits that are one number: a telephone of France (by twos; 0 800 by threes) or with its country's
    // code, and thousands. Any others in a row are as many words: "9 12 et 14 17", "en 2026 300 places".
    static const QString number = QStringLiteral(R"((?<!\p{N})(?:0\d(?:\s\d\d){4}|0\s?[1-9]\d\d(?:\s\d{3}){2}|)"
                                                 R"((?:\+|00\s?)[1-9]\d{0,2}(?:\s?\(0\)\s?\d{1,9})?(?:\s\d{1,9}){1,5}|)"
                                                 R"([1-9]\d{0,2}(?:\s\d{3})+)(?!\p{N}))");
    static const QRegularExpression word(
        QStringLiteral(R"((?<!\S)(?:\S*?%1\S*|[^\s\p{L}\p{N}]*+[\p{L}\p{N}]\S*))").arg(number),
        QRegularExpression::UseUnicodePropertiesOption);
    int count = 0;
    for (auto it = word.globalMatch(textOf(range)); it.hasNext(); it.next())
        ++count;
    return count;
}

bool TextAnalysis::beginsSentence(qsizetype word) const
{
    return word == 0 || words.at(word).sentence != words.at(word - 1).sentence;
}

TextRange TextAnalysis::rangeOf(qsizetype first, qsizetype last) const
{
    const qsizetype start = words.at(first).range.start;
    return {start, words.at(last).range.end() - start};
}

} // namespace escale
