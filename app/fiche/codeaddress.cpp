// SPDX-License-Identifier: GPL-3.0-or-later
#include "fiche/codeaddress.h"

#include "fiche/publicpage.h"

namespace escale {

bool isOfSample(const QString &ficheId)
{
    constexpr QLatin1String ofTheSample("e5ca1e0000000000000c"); // resources/samplefeed
    return ficheId.startsWith(ofTheSample);
}

QString codeAddress(const QString &site, const QString &ficheId, Kind kind, Language language)
{
    if (isOfSample(ficheId))
        return QStringLiteral("%1/%2").arg(site, code(language));
    return publicPage(site, ficheId, kind, language);
}

} // namespace escale
