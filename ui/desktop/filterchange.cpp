// SPDX-License-Identifier: GPL-3.0-or-later
// What a choice does to a filter (filterparts.h).
#include "desktop/filterparts.h"

#include <algorithm>

namespace escale {
namespace {

/// In the order of the vocabulary, so that two ways to the same choices give the same filter.
void set(QStringList &list, const QString &word, bool on, const QStringList &order = {})
{
    list.removeAll(word);
    if (!on)
        return;
    list.append(word);
    if (!order.isEmpty())
        std::stable_sort(list.begin(), list.end(),
                         [&order](const QString &a, const QString &b) { return order.indexOf(a) < order.indexOf(b); });
}

} // namespace

Filter withChoice(const Filter &before, Facet part, const QString &id, bool on)
{
    Filter filter = before;
    switch (part) {
    case Facet::Place:
        if (id == nationalPlace)
            filter.national = on;
        else if (id == onlinePlace)
            filter.online = on;
        else
            set(filter.departments, id, on);
        break;
    case Facet::Status:
        set(filter.statuses, id, on, statusWords());
        break;
    case Facet::Age:
        filter.age = on && !id.isEmpty() ? std::optional(ageBrackets.at(id.toUInt())) : std::nullopt;
        break;
    case Facet::Level:
        filter.level = on ? id : QString();
        break;
    case Facet::Theme:
        set(filter.themes, id, on);
        break;
    case Facet::Need:
        set(filter.needs, id, on);
        break;
    case Facet::Kind:
        filter.kind = on ? kindFromCode(id) : std::nullopt;
        break;
    case Facet::Starts:
        filter.starts = on ? startsFromCode(id) : std::nullopt;
        break;
    case Facet::Public:
        set(filter.publics, id, on, publicWords());
        break;
    case Facet::Price:
        filter.freeOnly = on;
        break;
    case Facet::Days:
        set(filter.days, id, on, dayWords());
        break;
    case Facet::Language:
        if (const auto language = languageFromCode(id))
            on ? filter.languages.insert(*language) : filter.languages.remove(*language);
        break;
    }
    return filter;
}

int activeChoices(Facet part, const Filter &filter)
{
    switch (part) {
    case Facet::Place:
        return static_cast<int>(filter.departments.size()) + (filter.national ? 0 : 1) + (filter.online ? 0 : 1);
    case Facet::Status:
        return static_cast<int>(filter.statuses.size());
    case Facet::Age:
        return filter.age ? 1 : 0;
    case Facet::Level:
        return filter.level.isEmpty() ? 0 : 1;
    case Facet::Theme:
        return static_cast<int>(filter.themes.size());
    case Facet::Need:
        return static_cast<int>(filter.needs.size());
    case Facet::Kind:
        return filter.kind ? 1 : 0;
    case Facet::Starts:
        return filter.starts ? 1 : 0;
    case Facet::Public:
        return static_cast<int>(filter.publics.size());
    case Facet::Price:
        return filter.freeOnly ? 1 : 0;
    case Facet::Days:
        return static_cast<int>(filter.days.size());
    case Facet::Language:
        return filter.languages.size();
    }
    return 0;
}

} // namespace escale
