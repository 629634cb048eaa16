// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/filter.h"

namespace escale {

QLatin1String code(Semantics semantics)
{
    switch (semantics) {
    case Semantics::App:
        return QLatin1String("app");
    case Semantics::Web:
        return QLatin1String("web");
    case Semantics::Escale:
        break;
    }
    return QLatin1String("escale");
}

std::optional<Semantics> semanticsFromCode(QStringView text)
{
    for (const Semantics semantics : {Semantics::Escale, Semantics::App, Semantics::Web}) {
        if (text == code(semantics))
            return semantics;
    }
    return std::nullopt;
}

QLatin1String code(Starts starts)
{
    return starts == Starts::Soon ? QLatin1String("soon") : QLatin1String("any");
}

std::optional<Starts> startsFromCode(QStringView text)
{
    for (const Starts starts : {Starts::Soon, Starts::AnyTime}) {
        if (text == code(starts))
            return starts;
    }
    return std::nullopt;
}

} // namespace escale
