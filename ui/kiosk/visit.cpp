// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/visit.h"

namespace escale {

namespace {

/// The highest level of the band: the filter keeps everything up to it.
QString highestLevel(FrenchChoice choice)
{
    switch (choice) {
    case FrenchChoice::None:
        return QStringLiteral("alpha");
    case FrenchChoice::Little:
        return QStringLiteral("A2");
    case FrenchChoice::Well:
        return QStringLiteral("B2");
    case FrenchChoice::Fluent:
        return QStringLiteral("C2");
    }
    Q_UNREACHABLE();
}

} // namespace

Filter Visit::filter() const
{
    Filter filter;
    if (!department.isEmpty())
        filter.departments.append(department);
    if (ageBracket)
        filter.age = ageBrackets.at(static_cast<std::size_t>(*ageBracket));
    if (french)
        filter.level = highestLevel(*french);
    if (startsSoon.value_or(false))
        filter.starts = Starts::Soon;
    return filter;
}

} // namespace escale
