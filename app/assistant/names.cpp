// SPDX-License-Identifier: GPL-3.0-or-later
#include "assistant/names.h"

#include "assistant/textfacts.h"
#include "l10n/departments.h"
#include "l10n/prefectures.h"
#include "search/propernames.h"
#include "search/wordforms.h"

namespace escale {
namespace {

/// "l'OFII" -> "OFII"
QStringView withoutElision(QStringView word)
{
    constexpr qsizetype longestElision = 7; // "lorsqu'"
    const qsizetype at = std::max(word.indexOf(u'\''), word.indexOf(u'\u2019'));
    return at > 0 && at <= longestElision && at + 1 < word.size() ? word.mid(at + 1) : word;
}

/// Départements and their towns that have a name of one word, folded: the dictionary knows many of them.
const QSet<QString> &placeNames()
{
    static const QSet<QString> places = [] {
        // Everyday words too, with which a sentence may begin.
        const QStringList everyday{QStringLiteral("somme"), QStringLiteral("nord"),   QStringLiteral("manche"),
                                   QStringLiteral("lot"),   QStringLiteral("allier"), QStringLiteral("cher")};
        QSet<QString> all;
        const auto add = [&](const QString &name) {
            const QStringList words = foldedWords(name, Language::Fr);
            if (words.size() == 1 && !everyday.contains(words.first()))
                all.insert(words.first());
        };
        for (const Department &one : departments()) {
            add(one.name);
            if (const Prefecture *town = prefectureOf(one.code))
                add(town->name);
        }
        return all;
    }();
    return places;
}

} // namespace

QList<FoldedWord> namesIn(const QString &text, const WordForms &forms)
{
    const QList<FoldedWord> words = foldedWordsIn(text, Language::Fr);
    const QSet<qsizetype> begins = sentenceBeginnings(text, words);
    QList<FoldedWord> names;
    for (const FoldedWord &one : words) {
        const QStringView written = withoutElision(QStringView(text).mid(one.span.start, one.span.length));
        const QStringView lead = QStringView(text).left(one.span.start).trimmed();
        const bool first = begins.contains(one.span.start) || lead.endsWith(u'«') || lead.endsWith(u'(') ||
                           lead.endsWith(u':') || lead.endsWith(u'"');
        const bool known = forms.covers(Language::Fr) ? forms.knows(Language::Fr, one.word) : true;
        if (isAcronym(written) || (written.front().isUpper() &&
                                   (!first || !known || isOnlyAName(one.word) || placeNames().contains(one.word))))
            names.append(one);
    }
    return names;
}

} // namespace escale
