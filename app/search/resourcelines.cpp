// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/resourcelines.h"

#include <QFile>

/// The data is a library of its own; without this call a static link would leave it out.
static void useSearchData()
{
    Q_INIT_RESOURCE(escale_search_data);
}

namespace escale {

QStringList resourceLines(const QString &name)
{
    static const bool loaded = [] {
        useSearchData();
        return true;
    }();
    Q_UNUSED(loaded)
    QFile file(QStringLiteral(":/search/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines;
    for (const QString &whole : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QString line = whole.left(whole.indexOf(u'#')).trimmed();
        if (!line.isEmpty())
            lines.append(line);
    }
    return lines;
}

} // namespace escale
