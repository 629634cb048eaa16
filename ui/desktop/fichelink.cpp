// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/fichelink.h"

#include "fiche/fiche.h"
#include "fiche/publicpage.h"
#include "reader/ficheview.h"

#include <QUrl>

namespace escale {

QString ficheFromLink(const QString &link, const QString &site)
{
    const QUrl url(link.trimmed(), QUrl::StrictMode);
    if (url.scheme() != QLatin1String("escale"))
        return ficheOfPublicPage(link.trimmed(), site);
    QString id = url.path().mid(1);
    if (id.endsWith(u'/'))
        id.chop(1);
    const bool whole = url.host() == QLatin1String("fiche") && url.userInfo().isEmpty() && url.port() < 0;
    return whole && isFicheId(id) ? id : QString();
}

} // namespace escale
