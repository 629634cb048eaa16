// SPDX-License-Identifier: GPL-3.0-or-later
#include "assistant/wordinglimits.h"

#include "search/words.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace escale {
namespace {

const auto unicode = QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption;

/// Up to the next sign or number: what stands there says nothing of this number.
QString within(QString text, bool behind)
{
    static const QRegularExpression wall(QStringLiteral(R"([0-9.,;:!?()])"));
    text.replace(QChar(QChar::Nbsp), u' ').replace(QChar(0x202F), u' ');
    const qsizetype at = behind ? text.indexOf(wall) : text.lastIndexOf(wall);
    if (at >= 0)
        text = behind ? text.left(at) : text.mid(at + 1);
    constexpr qsizetype near = 40;
    return behind ? text.left(near) : text.right(near);
}

bool startsWithOneOf(const QString &word, std::initializer_list<QLatin1String> starts)
{
    return std::any_of(starts.begin(), starts.end(), [&word](QLatin1String start) { return word.startsWith(start); });
}

} // namespace

Bound boundOf(const QString &text, const Figure &figure)
{
    const QString before = within(text.left(figure.range.start), false);
    const QString behind = within(text.mid(figure.range.end()), true);
    const auto pattern = [](const char *words) { return QRegularExpression(QString::fromUtf8(words), unicode); };
    static const auto mostBefore = pattern(
        R"(\b(?:(?<!au )(?<!du )moins (?:de|d['’]|que) ?(?:\w+ )?|(?:au|pas|tout au) plus (?:de |d['’])?|maximum (?:de |d['’])?|jusqu['’](?:à|au|en) |avant (?:les? |la |vos |ses )?|inférieure?s? (?:à|ou égale?s? à) |ne dépass\w+ pas |plafond\w* (?:de |à )?)(?:\w+ ){0,1}$)");
    static const auto leastBefore = pattern(
        R"(\b(?:(?:au|du) moins |minimum (?:de |d['’])?|(?<!au )(?<!pas )plus (?:de |d['’]|que )|à partir d(?:e |u |es |['’])|dès |à compter d(?:e |u |es )|après |supérieure?s? (?:à|ou égale?s? à) |dépass\w+ )(?:\w+ ){0,1}$)");
    static const auto aboutBefore =
        pattern(R"(\b(?:environ|presque|autour de|près d(?:e|['’])|à peu près|en moyenne)(?: \w+)?\s*$)");
    static const auto mostBehind =
        pattern(R"(^\W*(?:\w+\W+){0,2}?(?:(?:au )?maximum|max|(?:et|ou) moins|au plus|tout au plus)\b)");
    static const auto leastBehind =
        pattern(R"(^\W*(?:\w+\W+){0,2}?(?:(?:au )?minimum|(?:et|ou) plus|au moins|révolus)\b)");
    static const auto aboutBehind = pattern(R"(^\W*(?:\w+\W+){0,2}?(?:environ|en moyenne)\b)");
    if (before.contains(mostBefore) || behind.contains(mostBehind))
        return Bound::Most;
    if (before.contains(leastBefore) || behind.contains(leastBehind))
        return Bound::Least;
    if (before.contains(aboutBefore) || behind.contains(aboutBehind))
        return Bound::About;
    return Bound::None;
}

QList<Figure> figuresWithOnes(const QString &text)
{
    QList<Figure> figures = figuresOf(text, Language::Fr);
    const QList<FoldedWord> words = foldedWordsIn(text, Language::Fr);
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        const QString &word = words.at(i).word;
        if (word != QLatin1String("un") && word != QLatin1String("une"))
            continue;
        if (const Unit unit = unitOf(words.at(i + 1).word, Language::Fr); unit != Unit::None)
            figures.append({QStringLiteral("1"), unit, {words.at(i).span.start, words.at(i).span.length}, false});
    }
    std::stable_sort(figures.begin(), figures.end(),
                     [](const Figure &a, const Figure &b) { return a.range.start < b.range.start; });
    return figures;
}

bool restricts(const QString &text)
{
    static const QRegularExpression only(
        QStringLiteral(R"(\b(?:seulement|uniquement|exclusivement|seule?s?|réservée?s? (?:à|aux?))\b)"), unicode);
    static const QRegularExpression noneBut(
        QStringLiteral(
            R"(\bn(?:e |['’])(?:(?!\b(?:pas|jamais|rien|aucune?|plus|personne)\b)[^.!?;,]){1,40}?\bqu(?:e\b|['’]))"),
        unicode);
    return text.contains(only) || text.contains(noneBut);
}

Modality modalityOf(const QString &text)
{
    static const QSet<QString> must{QStringLiteral("dois"),   QStringLiteral("doit"),    QStringLiteral("devez"),
                                    QStringLiteral("devons"), QStringLiteral("doivent"), QStringLiteral("devoir"),
                                    QStringLiteral("faut"),   QStringLiteral("faudra")};
    static const QSet<QString> may{QStringLiteral("peut"), QStringLiteral("peux"), QStringLiteral("peuvent"),
                                   QStringLiteral("permis")};
    Modality modality;
    for (const QString &word : foldedWords(text, Language::Fr)) {
        using Start = QLatin1String;
        if (must.contains(word) || startsWithOneOf(word, {Start("devr"), Start("oblig"), Start("necessaire"),
                                                          Start("exige"), Start("imperati"), Start("indispensable")}))
            ++modality.must;
        if (may.contains(word) || startsWithOneOf(word, {Start("pouv"), Start("pourr"), Start("possib"),
                                                         Start("facultati"), Start("autoris"), Start("permet")}))
            ++modality.may;
    }
    return modality;
}

bool excepts(const QString &folded)
{
    static const QSet<QString> words{
        QStringLiteral("sauf"),      QStringLiteral("excepte"),  QStringLiteral("exceptee"), QStringLiteral("hormis"),
        QStringLiteral("exception"), QStringLiteral("exceptes"), QStringLiteral("exceptees")};
    return words.contains(folded);
}

} // namespace escale
