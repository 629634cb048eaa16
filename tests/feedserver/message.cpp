// SPDX-License-Identifier: GPL-3.0-or-later
#include "message.h"

namespace escale::test {

QByteArray Request::header(const char *lowerCaseName) const
{
    for (const auto &[name, value] : headers) {
        if (qstricmp(name.constData(), lowerCaseName) == 0)
            return value.isNull() ? QByteArray("") : value;
    }
    return {};
}

QByteArray canonicalPath(const QByteArray &path)
{
    const QByteArray lower = path.toLower();
    return lower.size() > 1 && lower.endsWith('/') ? lower.chopped(1) : lower;
}

Endpoint endpointOf(const QByteArray &canonicalPath)
{
    if (canonicalPath == "/langues" || canonicalPath == "/themes" || canonicalPath == "/needs")
        return Endpoint::Taxonomy;
    if (canonicalPath == "/dispositifs")
        return Endpoint::Index;
    if (canonicalPath == "/dispositifs/statistics")
        return Endpoint::Statistics;
    const bool below = canonicalPath.startsWith("/dispositifs/") && canonicalPath.count('/') == 2;
    const QByteArray last = canonicalPath.mid(canonicalPath.lastIndexOf('/') + 1);
    const bool list = last == "getcontentsforapp" || last == "getnbcontentsforcounty";
    return below && !list ? Endpoint::Detail : Endpoint::Other;
}

} // namespace escale::test
