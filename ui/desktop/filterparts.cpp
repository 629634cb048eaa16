// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/filterparts.h"

#include "l10n/departments.h"
#include "l10n/facts.h"
#include "l10n/isolate.h"
#include "l10n/sessions.h"
#include "l10n/titles.h"

#include <QCoreApplication>
#include <algorithm>

namespace escale {
namespace {

using Choices = QList<FilterChoice>;

/// Those a caseworker meets most come first (drawing desktop-1).
const QStringList &statusesInOrder()
{
    static const QStringList list = [] {
        QStringList words = statusWords();
        words.move(words.indexOf(QStringLiteral("asile")), words.indexOf(QStringLiteral("subsidiaire")));
        return words;
    }();
    return list;
}

Age ageOf(const AgeRange &range)
{
    if (range.from == 0)
        return {Age::Type::LessThan, 0, double(range.to + 1)};
    if (range.to == AgeRange::noEnd)
        return {Age::Type::MoreThan, double(range.from), 0};
    return {Age::Type::Between, double(range.from), double(range.to)};
}

FilterChoice anyChoice(const QString &words, Facet part, const FilterView &view, bool chosen)
{
    return {{}, words, view.counts.any.at(bit(part)), chosen};
}

FilterChoice placeChoice(const QString &code, const FilterView &view)
{
    const auto &all = departments();
    const auto known = std::find_if(all.begin(), all.end(), [&code](const Department &d) { return d.code == code; });
    const QString words = known == all.end() ? code : isolated(displayName(*known), direction(view.language));
    return {code, words, view.counts.departments.value(code), view.filter.departments.contains(code)};
}

Choices places(const FilterView &view)
{
    Choices list;
    for (const QString &code : view.filter.departments)
        list.append(placeChoice(code, view));
    const auto everywhere = [&view](Where where) { return placeText({where, Presence::Filled, {}}, view.language); };
    list.append({QString(nationalPlace), everywhere(Where::WholeCountry), view.counts.national, view.filter.national});
    list.append({QString(onlinePlace), everywhere(Where::Online), view.counts.online, view.filter.online});
    return list;
}

Choices ages(const FilterView &view)
{
    //: Choice of a filter by age: no matter how old.
    Choices list{
        anyChoice(QCoreApplication::translate("escale::FilterPane", "Any age"), Facet::Age, view, !view.filter.age)};
    for (std::size_t i = 0; i < ageBrackets.size(); ++i) {
        const AgeRange &range = ageBrackets.at(i);
        list.append({QString::number(i), ageText(ageOf(range), view.language), view.counts.ages.at(i),
                     view.filter.age == range});
    }
    return list;
}

Choices levels(const FilterView &view)
{
    //: Choice of a filter by level of French: no matter which.
    Choices list{anyChoice(QCoreApplication::translate("escale::FilterPane", "Any level"), Facet::Level, view,
                           view.filter.level.isEmpty())};
    for (const QString &level : levelWords()) {
        list.append(
            {level, levelText(level, view.language), view.counts.levels.value(level), view.filter.level == level});
    }
    return list;
}

Choices kinds(const FilterView &view)
{
    //: Choice of a filter by kind of fiche: procedures and programmes alike.
    Choices list{
        anyChoice(QCoreApplication::translate("escale::FilterPane", "Any kind"), Facet::Kind, view, !view.filter.kind)};
    for (const Kind kind : {Kind::Demarche, Kind::Dispositif}) {
        const int count = kind == Kind::Demarche ? view.counts.demarches : view.counts.dispositifs;
        list.append({code(kind), kindText(kind, view.language), count, view.filter.kind == kind});
    }
    return list;
}

Choices starts(const FilterView &view)
{
    //: Choice of a filter by the start of a course: whenever it is, and fiches that are no courses.
    Choices list{anyChoice(QCoreApplication::translate("escale::FilterPane", "No matter when"), Facet::Starts, view,
                           !view.filter.starts)};
    //: Choice of a filter by the start of a course: within three months, or it can be joined at any time.
    list.append({code(Starts::Soon), QCoreApplication::translate("escale::FilterPane", "In the next 3 months"),
                 view.counts.startsSoon, view.filter.starts == Starts::Soon});
    list.append({code(Starts::AnyTime), startsAtAnyTime(view.language), view.counts.startsAnyTime,
                 view.filter.starts == Starts::AnyTime});
    return list;
}

Choices themes(const FilterView &view)
{
    Choices list;
    for (const Theme &theme : view.taxonomy.themes()) {
        const bool chosen = view.filter.themes.contains(theme.id);
        if (theme.active || chosen)
            list.append({theme.id, shortName(theme, view.language), view.counts.themes.value(theme.id), chosen});
    }
    return list;
}

Choices needs(const FilterView &view)
{
    Choices list;
    const auto add = [&list, &view](const Need &need, const QString &section) {
        const bool chosen = view.filter.needs.contains(need.id);
        const bool asked = view.filter.themes.isEmpty() || view.filter.themes.contains(need.theme);
        if (chosen || asked)
            list.append({need.id, textIn(need.text, view.language), view.counts.needs.value(need.id), chosen, section,
                         textIn(need.subtitle, view.language)});
    };
    QStringList placed;
    for (const Theme &theme : view.taxonomy.themes()) {
        if (!theme.active)
            continue;
        placed.append(theme.id);
        for (const Need &need : view.taxonomy.needs()) {
            if (need.theme == theme.id)
                add(need, shortName(theme, view.language));
        }
    }
    for (const Need &need : view.taxonomy.needs()) {
        if (!placed.contains(need.theme))
            add(need, {});
    }
    return list;
}

Choices languages(const FilterView &view)
{
    Choices list;
    for (const Language language : allLanguages)
        list.append({QString(code(language)), languageName(language, view.language),
                     view.counts.languages.value(language), view.filter.languages.contains(language)});
    return list;
}

using WordName = QString (*)(const QString &, Language);

Choices wordChoices(const QStringList &words, WordName name, const QStringList &chosen,
                    const QHash<QString, int> &counts, const FilterView &view)
{
    Choices list;
    for (const QString &word : words)
        list.append({word, name(word, view.language), counts.value(word), chosen.contains(word)});
    return list;
}

QString dayName(const QString &day, Language in)
{
    return daysText({Presence::Filled, {day}}, in);
}

} // namespace

bool isOneOf(Facet part)
{
    return part == Facet::Age || part == Facet::Level || part == Facet::Kind || part == Facet::Starts;
}

QString partTitle(Facet part, Language language)
{
    switch (part) {
    case Facet::Place:
        return factTitle(FactKind::Place, language);
    case Facet::Status:
        //: Title of a group of filters: the residence status of a person.
        return QCoreApplication::translate("escale::FilterPane", "Status");
    case Facet::Age:
        return QCoreApplication::translate("escale::FilterPane", "Age");
    case Facet::Level:
        return QCoreApplication::translate("escale::FilterPane", "Level of French");
    case Facet::Theme:
        return QCoreApplication::translate("escale::FilterPane", "Themes");
    case Facet::Need:
        //: Title of a group of filters: what a person needs, such as "Open a bank account".
        return QCoreApplication::translate("escale::FilterPane", "Needs");
    case Facet::Kind:
        //: Title of a group of filters: procedure or programme.
        return QCoreApplication::translate("escale::FilterPane", "Kind of fiche");
    case Facet::Starts:
        return factTitle(FactKind::Sessions, language);
    case Facet::Public:
        return factTitle(FactKind::Who, language);
    case Facet::Price:
        return factTitle(FactKind::Price, language);
    case Facet::Days:
        return factTitle(FactKind::Days, language);
    case Facet::Language:
        //: Title of a group of filters: the languages in which a fiche can be read.
        return QCoreApplication::translate("escale::FilterPane", "Can be read in");
    }
    return {};
}

QList<FilterChoice> choicesOf(Facet part, const FilterView &view)
{
    switch (part) {
    case Facet::Place:
        return places(view);
    case Facet::Status: {
        Choices list = wordChoices(statusesInOrder(), statusName, view.filter.statuses, view.counts.statuses, view);
        for (FilterChoice &choice : list)
            choice.tip = statusText(choice.id, view.language);
        return list;
    }
    case Facet::Age:
        return ages(view);
    case Facet::Level:
        return levels(view);
    case Facet::Theme:
        return themes(view);
    case Facet::Need:
        return needs(view);
    case Facet::Kind:
        return kinds(view);
    case Facet::Starts:
        return starts(view);
    case Facet::Public:
        return wordChoices(publicWords(), publicText, view.filter.publics, view.counts.publics, view);
    case Facet::Price:
        return {{QStringLiteral("free"), priceText({true, {0}, {}}, view.language), view.counts.free,
                 view.filter.freeOnly}};
    case Facet::Days:
        return wordChoices(dayWords(), dayName, view.filter.days, view.counts.days, view);
    case Facet::Language:
        return languages(view);
    }
    return {};
}

QList<FilterChoice> otherPlaces(const QString &typed, const FilterView &view)
{
    Choices list;
    for (const Department *department : departmentsLike(typed)) {
        if (!view.filter.departments.contains(department->code))
            list.append(placeChoice(department->code, view));
    }
    return list;
}

} // namespace escale
