// SPDX-License-Identifier: GPL-3.0-or-later
#include "l10n/departments.h"
#include "l10n/facts.h"
#include "l10n/isolate.h"
#include "l10n/localised.h"

#include <QSet>

namespace escale {
namespace {

using l10n::localised;

QString wholeCountry(Language in)
{
    //: Where something takes place.
    return localised(in, QT_TRANSLATE_NOOP("l10n", "All of France"));
}

/// A list of every département says "the whole country" the long way.
bool isEveryDepartment(const QStringList &items)
{
    QSet<QString> codes;
    for (const QString &item : items) {
        if (const Department *department = departmentFromFeed(item))
            codes.insert(department->code);
    }
    return codes.size() == departments().size();
}

QString placeName(const QString &item, Language in)
{
    const Department *department = departmentFromFeed(item);
    return isolated(department != nullptr ? displayName(*department) : item, direction(in));
}

} // namespace

QStringList placeLines(const Location &location, Language in)
{
    switch (location.where) {
    case Where::WholeCountry:
        return {wholeCountry(in)};
    case Where::Online:
        //: Where something takes place: on the internet.
        return {localised(in, QT_TRANSLATE_NOOP("l10n", "Online"))};
    case Where::Departments:
        break;
    case Where::Unsaid:
        return {};
    }
    if (isEveryDepartment(location.departments))
        return {wholeCountry(in)};
    QStringList lines;
    for (const QString &item : location.departments)
        lines.append(placeName(item, in));
    return lines;
}

QString placeText(const Location &location, Language in)
{
    const QStringList lines = placeLines(location, in);
    if (lines.size() < 2)
        return lines.value(0);
    //: %1 is a département, "Isère (38)"; %n the number of further ones.
    return localised(in, QT_TRANSLATE_N_NOOP("l10n", "%1 and %n more"), static_cast<int>(lines.size() - 1))
        .arg(lines[0]);
}

} // namespace escale
