// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/placejson.h"

namespace escale {

QLatin1String code(Part part)
{
    switch (part) {
    case Part::Notice:
        return QLatin1String("notice");
    case Part::Title:
        return QLatin1String("title");
    case Part::Brand:
        return QLatin1String("brand");
    case Part::Abstract:
        return QLatin1String("abstract");
    case Part::What:
        return QLatin1String("what");
    case Part::Missing:
        return QLatin1String("missing");
    case Part::Fact:
        return QLatin1String("fact");
    case Part::WhyTitle:
        return QLatin1String("whyTitle");
    case Part::Why:
        return QLatin1String("why");
    case Part::HowTitle:
        return QLatin1String("howTitle");
    case Part::How:
        return QLatin1String("how");
    case Part::NextTitle:
        return QLatin1String("nextTitle");
    case Part::Next:
        return QLatin1String("next");
    case Part::Parts:
        return QLatin1String("parts");
    case Part::PlacesTitle:
        return QLatin1String("placesTitle");
    case Part::Place:
        return QLatin1String("place");
    case Part::Item:
        return QLatin1String("item");
    }
    return {};
}

QJsonObject toJson(const TextPosition &place)
{
    return {{QStringLiteral("part"), code(place.part)},
            {QStringLiteral("index"), place.index},
            {QStringLiteral("block"), place.block},
            {QStringLiteral("child"), place.child},
            {QStringLiteral("start"), static_cast<qint64>(place.range.start)},
            {QStringLiteral("length"), static_cast<qint64>(place.range.length)}};
}

} // namespace escale
