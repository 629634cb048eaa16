// SPDX-License-Identifier: GPL-3.0-or-later
#include "fiche/fiche.h"

#include <algorithm>

namespace escale {

QLatin1String code(Kind kind)
{
    return kind == Kind::Demarche ? QLatin1String("demarche") : QLatin1String("dispositif");
}

std::optional<Kind> kindFromCode(QStringView text)
{
    for (Kind kind : {Kind::Demarche, Kind::Dispositif}) {
        if (text == code(kind))
            return kind;
    }
    return std::nullopt;
}

bool Translation::hasBody() const
{
    return !what.isEmpty() || !why.isEmpty() || !how.isEmpty() || !next.isEmpty() || !parts.isEmpty();
}

bool isFicheId(QStringView text)
{
    constexpr qsizetype idLength = 24;
    return text.size() == idLength && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

} // namespace escale
