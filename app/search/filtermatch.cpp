// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/filtermatch.h"

#include "l10n/sessions.h"

#include <algorithm>

namespace escale {
namespace {

bool shareOne(const QStringList &a, const QStringList &b)
{
    return std::any_of(a.begin(), a.end(), [&b](const QString &item) { return b.contains(item); });
}

/// The band of the reference app that a level lies in (contract 3.5).
QStringList bandOf(const QString &level)
{
    if (level.size() != 2)
        return {level};
    return {level.left(1) + u'1', level.left(1) + u'2'};
}

/// Everything from A1 up to the end of the level's band; C is everything (reference app, section 18).
QStringList cumulativeBands(const QString &level)
{
    if (level.startsWith(u'C'))
        return levelWords();
    if (level.startsWith(u'B'))
        return levelWords().mid(1, 4);
    return bandOf(level);
}

/// The levels of a fiche that a person of this level can follow.
QStringList upTo(const QString &level)
{
    return levelWords().mid(0, levelWords().indexOf(level) + 1);
}

QStringList acceptedLevels(const QString &level, Semantics semantics)
{
    if (level.isEmpty())
        return {};
    switch (semantics) {
    case Semantics::App:
        return bandOf(level);
    case Semantics::Web:
        return cumulativeBands(level);
    case Semantics::Escale:
        break;
    }
    return upTo(level);
}

struct Span {
    double from = 0, to = AgeRange::noEnd;
};

/// The years a fiche is for, both ends included; nothing for a type nobody knows.
std::optional<Span> yearsOf(const Age &age, Semantics semantics)
{
    // "More than 18": the app counts 18 in, the web starts at 19, our wording is "18 and over". "Less than 18": the app
    // counts 18 in; the web and our wording ("under 18") end at 17.
    switch (age.type) {
    case Age::Type::LessThan:
        return Span{0, semantics == Semantics::App ? age.to : age.to - 1};
    case Age::Type::MoreThan:
        return Span{semantics == Semantics::Web ? age.from + 1 : age.from, AgeRange::noEnd};
    case Age::Type::Between:
        return semantics == Semantics::Escale ? Span{std::min(age.from, age.to), std::max(age.from, age.to)}
                                              : Span{age.from, age.to};
    case Age::Type::Unsaid:
    case Age::Type::Other:
        break;
    }
    return std::nullopt;
}

} // namespace

FilterMatcher::FilterMatcher(const Filter &filter, Semantics semantics, QDate today)
    : m_filter(filter), m_semantics(semantics), m_today(today), m_departments(departmentBits(filter.departments)),
      m_levels(wordBits(levelWords(), acceptedLevels(filter.level, semantics))),
      m_statuses(wordBits(statusWords(), filter.statuses)), m_publics(wordBits(publicWords(), filter.publics)),
      m_days(wordBits(dayWords(), filter.days))
{
}

bool FilterMatcher::placePasses(const FilterFacts &facts) const
{
    if (m_filter.departments.isEmpty() && m_filter.national && m_filter.online)
        return true;
    const bool app = m_semantics == Semantics::App;
    const bool here = (m_departments & (app ? facts.namedExactly : facts.departments)).any();
    if (here)
        return true;
    if (app && !facts.everywhereToTheLetter())
        return false;
    switch (facts.where) {
    case Where::Online:
        return m_filter.online;
    case Where::WholeCountry:
    case Where::Unsaid:
        return m_filter.national;
    case Where::Departments:
        break;
    }
    return m_filter.departments.isEmpty();
}

bool FilterMatcher::agePasses(const Age &age) const
{
    if (!m_filter.age || age.type == Age::Type::Unsaid)
        return true;
    const auto years = yearsOf(age, m_semantics);
    if (!years) // the reference drops a fiche whose ages make no sense; we do not let that hide it
        return m_semantics == Semantics::Escale;
    if (m_semantics == Semantics::Web)
        return years->from <= m_filter.age->from && m_filter.age->to <= years->to;
    return years->from <= m_filter.age->to && m_filter.age->from <= years->to;
}

bool FilterMatcher::levelPasses(const WordFacts &levels) const
{
    if (m_filter.level.isEmpty())
        return true;
    if (m_semantics == Semantics::App && levels.presence == Presence::Empty)
        return false;
    return levels.saysNothing() || (levels.words & m_levels).any();
}

bool FilterMatcher::audiencePasses(const WordBits &wanted, const WordFacts &said) const
{
    if (wanted.none())
        return true;
    if (said.saysNothing())
        return m_semantics != Semantics::Web;
    return (said.words & wanted).any();
}

bool FilterMatcher::startPasses(const Sessions &sessions) const
{
    if (!m_filter.starts || joining(sessions, m_today) == Joining::AnyTime)
        return true;
    if (*m_filter.starts == Starts::AnyTime)
        return false;
    const auto next = nextSession(sessions, m_today);
    return next && next->start <= m_today.addMonths(soonMonths);
}

bool FilterMatcher::passes(Facet facet, const FilterFacts &facts) const
{
    switch (facet) {
    case Facet::Place:
        return placePasses(facts);
    case Facet::Age:
        return agePasses(facts.age);
    case Facet::Level:
        return levelPasses(facts.levels);
    case Facet::Status:
        return audiencePasses(m_statuses, facts.statuses);
    case Facet::Public:
        return audiencePasses(m_publics, facts.publics);
    case Facet::Days:
        return m_days.none() || facts.days.saysNothing() || (facts.days.words & m_days).any();
    case Facet::Price:
        return !m_filter.freeOnly || facts.free;
    case Facet::Starts:
        return startPasses(facts.sessions);
    case Facet::Theme:
        return m_filter.themes.isEmpty() || shareOne(m_filter.themes, facts.themes);
    case Facet::Need:
        return m_filter.needs.isEmpty() || shareOne(m_filter.needs, facts.needs);
    case Facet::Kind:
        return !m_filter.kind || *m_filter.kind == facts.kind;
    case Facet::Language:
        return m_filter.languages.isEmpty() || !(m_filter.languages & facts.languages).isEmpty();
    }
    return true;
}

Facets FilterMatcher::failures(const FilterFacts &facts) const
{
    Facets failed;
    for (std::size_t i = 0; i < facetCount; ++i)
        failed.set(i, !passes(static_cast<Facet>(i), facts));
    return failed;
}

} // namespace escale
