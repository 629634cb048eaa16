// SPDX-License-Identifier: GPL-3.0-or-later
#include "assistant/wordinglimits.h"

#include "assistant/textfacts.h"

#include "search/words.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <utility>

namespace escale {
namespace {

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

/// What of `kinds` a text holds: each once, in the order of the text.
QStringList kindsIn(const QString &text, const QList<std::pair<QString, QRegularExpression>> &kinds)
{
    QList<std::pair<qsizetype, QString>> places;
    for (const auto &[name, words] : kinds) {
        if (const auto match = words.match(text); match.hasMatch())
            places.emplaceBack(match.capturedStart(), name);
    }
    std::sort(places.begin(), places.end());
    QStringList names;
    for (const auto &[place, name] : std::as_const(places))
        names.append(name);
    return names;
}

/// "par mois", "chaque mois", "tous les mois", "mensuel". Of everyday life ("la vie quotidienne", "de tous les jours")
/// nothing is said here.
QStringList periodsIn(const QString &text)
{
    const auto each = [](const char *name, const QString &unit, const QString &others) {
        const QString every = QStringLiteral(R"((?:(?:\b(?:par|chaque|(?<!de )tou(?:s|tes)\s+les)\s+|/\s*)%1\b|%2))");
        return std::pair(QString::fromLatin1(name), QRegularExpression(every.arg(unit, others), ofPeople));
    };
    static const QList<std::pair<QString, QRegularExpression>> kinds{
        each("day", QStringLiteral("jours?"),
             QStringLiteral(R"((?<!vie )(?<!au )(?<!du )\bquotidien\w*|\bjournali[eè]r\w*)")),
        each("week", QStringLiteral("semaines?"), QStringLiteral(R"(\bhebdomadaire\w*)")),
        each("month", QStringLiteral("mois"), QStringLiteral(R"(\bmensu\w+)")),
        each("quarter", QStringLiteral("trimestres?"), QStringLiteral(R"(\btrimestriel\w*)")),
        each("half", QStringLiteral("semestres?"), QStringLiteral(R"(\bsemestriel\w*)")),
        each("year", QStringLiteral("(?:ans?|années?)"), QStringLiteral(R"(\bannuel\w*)")),
    };
    return kindsIn(text, kinds);
}

QStringList partsOfDayIn(const QString &text)
{
    const auto part = [](const char *name, const QString &words) {
        return std::pair(QString::fromLatin1(name), QRegularExpression(words, ofPeople));
    };
    static const QList<std::pair<QString, QRegularExpression>> kinds{
        part("morning", QStringLiteral(R"(\bmatin(?:s|ées?)?\b)")),
        part("afternoon", QStringLiteral(R"(\baprès[-\s]midis?\b)")),
        part("evening", QStringLiteral(R"(\bsoir(?:s|ées?)?\b)")),
        part("night", QStringLiteral(R"(\bnuits?\b)")),
    };
    return kindsIn(text, kinds);
}

/// Whether all from one to the other is meant: "de 9h à 12h", "entre 9h et 12h", "du lundi au vendredi".
bool spans(const QString &text, TextRange first, TextRange second)
{
    static const QString words =
        QStringLiteral(R"(^\s*(?:(?:h|heures?|minutes?|jours?|semaines?|mois|ans?|années?|euros?|€|%|km|janvier|)"
                       R"(février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|matin|)"
                       R"(après-midi|soir)\s*)?)");
    static const QRegularExpression upTo(
        words + QStringLiteral(R"((?:à|au|jusqu['’](?:à|au|en)|[-\x{2013}\x{2014}])(?:\s+le)?\s*$)"), ofPeople);
    static const QRegularExpression both(words + QStringLiteral(R"(et(?:\s+le)?\s*$)"), ofPeople);
    static const QRegularExpression between(QStringLiteral(R"(\bentre\s+(?:le\s+)?$)"), ofPeople);
    const QString inside = text.mid(first.end(), second.start - first.end());
    return inside.contains(upTo) || (inside.contains(both) && text.left(first.start).contains(between));
}

/// The spans of a text: numbers of one unit, days of the week, months.
QSet<QString> spansIn(const QString &text, const QList<Figure> &figures)
{
    QSet<QString> found;
    for (qsizetype i = 0; i + 1 < figures.size(); ++i) {
        const Figure &first = figures.at(i), &second = figures.at(i + 1);
        if (first.unit == second.unit && spans(text, first.range, second.range))
            found.insert(first.value + u'-' + second.value);
    }
    int last = 0;
    TextRange place;
    for (const FoldedWord &one : foldedWordsIn(text, Language::Fr)) {
        const int day = calendarWord(one.word, Language::Fr);
        if (day == 0)
            continue;
        const TextRange here{one.span.start, one.span.length};
        constexpr int firstDay = 100; // months are below
        if (last != 0 && (last > firstDay) == (day > firstDay) && spans(text, place, here))
            found.insert(QStringLiteral("day %1-%2").arg(last).arg(day));
        last = day;
        place = here;
    }
    return found;
}

/// "avant" and "après" in their order, where boundOf() says nothing of them: before no number.
QString sidesIn(const QString &text, const QList<Figure> &figures)
{
    static const QRegularExpression side(QStringLiteral(R"(\b(?:(avant)|(?<!d['’])(?<!ci-)après(?![-\s]midi))\b)"),
                                         ofPeople);
    static const QRegularExpression wall(QStringLiteral(R"([.,;:!?()])"));
    constexpr qsizetype near = 30;
    QString sides;
    for (auto matches = side.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const qsizetype end = match.capturedEnd();
        const bool number = std::any_of(figures.begin(), figures.end(), [&](const Figure &one) {
            const qsizetype start = one.range.start;
            return start >= end && start < end + near && !text.mid(end, start - end).contains(wall);
        });
        if (!number)
            sides += match.capturedLength(1) > 0 ? QChar(u'<') : QChar(u'>');
    }
    return sides;
}

/// Whether one side is said for the other. "à l’issue de" may become "après": that alone is none.
bool otherSide(const QString &had, const QString &has)
{
    if (had.size() == has.size())
        return had != has;
    const qsizetype earlier = has.count(u'<') - had.count(u'<'), later = has.count(u'>') - had.count(u'>');
    return (earlier < 0 && later > 0) || (earlier > 0 && later < 0);
}

} // namespace

Bound boundOf(const QString &text, const Figure &figure)
{
    const QString before = within(text.left(figure.range.start), false);
    const QString behind = within(text.mid(figure.range.end()), true);
    const auto pattern = [](const char *words) { return QRegularExpression(QString::fromUtf8(words), ofPeople); };
    static const auto mostBefore = pattern(
        R"(\b(?:(?<!au )(?<!du )moins (?:de|d['’]|que) ?(?:\w+ )?|(?:au|pas|tout au) plus (?:tard )?(?:de |d['’]|le |la |les )?|maximum (?:de |d['’])?|jusqu['’](?:à|aux?|en) |avant (?:les? |la |vos |ses )?|inférieure?s? (?:à|ou égale?s? à) |ne dépass\w+ pas |plafond\w* (?:de |à )?)(?:l['’]âge d[e'’] ?)?(?:\w+ ){0,1}$)");
    static const auto leastBefore = pattern(
        R"(\b(?:(?:au|du) moins |minimum (?:de |d['’])?|(?<!au )(?<!pas )plus (?:de |d['’]|que )|à partir d(?:e |u |es |['’])|dès |à compter d(?:e |u |es )|après |supérieure?s? (?:à|ou égale?s? à) |dépass\w+ )(?:l['’]âge d[e'’] ?)?(?:\w+ ){0,1}$)");
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
        QStringLiteral(R"(\b(?:seulement|uniquement|exclusivement|seule?s?|réservée?s? (?:à|aux?))\b)"), ofPeople);
    static const QRegularExpression noneBut(
        QStringLiteral(
            R"(\bn(?:e |['’])(?:(?!\b(?:pas|jamais|rien|aucune?|plus|personne)\b)[^.!?;,]){1,40}?\bqu(?:e\b|['’]))"),
        ofPeople);
    return text.contains(only) || text.contains(noneBut);
}

QString withoutDeniedBounds(const QString &text)
{
    static const QRegularExpression denied(QStringLiteral(R"(\bne\sdépass\w+\spas(?=\s(?:\w+\s)?[0-9]))"), ofPeople);
    return QString(text).remove(denied);
}

bool turns(const QString &before, const QString &after)
{
    if (periodsIn(before) != periodsIn(after) || partsOfDayIn(before) != partsOfDayIn(after))
        return true;
    const QList<Figure> had = figuresWithOnes(before), has = figuresWithOnes(after);
    if (spansIn(before, had) != spansIn(after, has) || otherSide(sidesIn(before, had), sidesIn(after, has)))
        return true;
    static const QRegularExpression either(QStringLiteral(R"(\bou\b|\bsoit\b[^.!?;]{1,80}\bsoit\b)"), ofPeople);
    static const QRegularExpression both(QStringLiteral(R"(\bet\b)"), ofPeople);
    const qsizetype hadEither = before.count(either), hasEither = after.count(either);
    const qsizetype moreBoth = after.count(both) - before.count(both);
    // One of several that becomes "et", or none that stays.
    return (hadEither > 0) != (hasEither > 0) || (hasEither < hadEither && moreBoth > 0) ||
           (hasEither > hadEither && moreBoth < 0);
}

Modality modalityOf(const QString &text)
{
    static const QSet<QString> must{QStringLiteral("dois"),   QStringLiteral("doit"),    QStringLiteral("devez"),
                                    QStringLiteral("devons"), QStringLiteral("doivent"), QStringLiteral("devoir"),
                                    QStringLiteral("faut"),   QStringLiteral("faudra")};
    static const QSet<QString> may{QStringLiteral("peut"), QStringLiteral("peux"), QStringLiteral("peuvent"),
                                   QStringLiteral("permis")};
    // What is advised may be left. Not "conseiller", who is a person, nor "vous souhaitez".
    static const QSet<QString> advised{QStringLiteral("conseille"),   QStringLiteral("conseillee"),
                                       QStringLiteral("conseilles"),  QStringLiteral("conseillees"),
                                       QStringLiteral("conseillons"), QStringLiteral("conseillent"),
                                       QStringLiteral("souhaite"),    QStringLiteral("souhaitee"),
                                       QStringLiteral("souhaites"),   QStringLiteral("souhaitees")};
    Modality modality;
    for (const QString &word : foldedWords(text, Language::Fr)) {
        using Start = QLatin1String;
        if (must.contains(word) || startsWithOneOf(word, {Start("devr"), Start("oblig"), Start("necessaire"),
                                                          Start("exige"), Start("imperati"), Start("indispensable")}))
            ++modality.must;
        if (may.contains(word) || advised.contains(word) ||
            startsWithOneOf(word, {Start("pouv"), Start("pourr"), Start("possib"), Start("facultati"), Start("autoris"),
                                   Start("permet"), Start("recommand"), Start("souhaitab")}))
            ++modality.may;
    }
    return modality;
}

bool limitsDiffer(const QString &source, const QString &said)
{
    const auto allIn = [](const auto &some, const auto &all) {
        return std::all_of(some.begin(), some.end(), [&all](const auto &one) { return all.contains(one); });
    };
    const QList<Figure> had = figuresWithOnes(source), has = figuresWithOnes(said);
    const bool bounds = std::all_of(has.begin(), has.end(), [&](const Figure &one) {
        return std::any_of(had.begin(), had.end(), [&](const Figure &other) {
            return other.value == one.value && other.unit == one.unit && boundOf(source, other) == boundOf(said, one);
        });
    });
    if (!bounds || !allIn(periodsIn(said), periodsIn(source)) || !allIn(partsOfDayIn(said), partsOfDayIn(source)) ||
        !allIn(spansIn(said, has), spansIn(source, had)) || !allIn(sidesIn(said, has), sidesIn(source, had)))
        return true;
    const auto exceptions = [](const QString &text) {
        const QStringList words = foldedWords(text, Language::Fr);
        return std::any_of(words.begin(), words.end(), excepts);
    };
    if (restricts(source) != restricts(said) || exceptions(source) != exceptions(said))
        return true;
    const Modality before = modalityOf(source), after = modalityOf(said);
    return (after.must > 0 && before.must == 0) || (after.may > 0 && before.may == 0 && before.must > 0);
}

bool excepts(const QString &folded)
{
    static const QSet<QString> words{
        QStringLiteral("sauf"),      QStringLiteral("excepte"),  QStringLiteral("exceptee"), QStringLiteral("hormis"),
        QStringLiteral("exception"), QStringLiteral("exceptes"), QStringLiteral("exceptees")};
    return words.contains(folded);
}

} // namespace escale
