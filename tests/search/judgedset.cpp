// SPDX-License-Identifier: GPL-3.0-or-later
#include "judgedset.h"

#include <QFile>

namespace escale::test {

QList<JudgedQuery> judgedQueries(const QString &folder, Language reader)
{
    QFile file(folder + u'/' + code(reader) + QStringLiteral(".txt"));
    QList<JudgedQuery> queries;
    if (!file.open(QIODevice::ReadOnly))
        return queries;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QStringList parts = line.split(u'|');
        if (line.startsWith(u'#') || parts.size() < 2)
            continue;
        queries.append({parts.at(0).trimmed(), parts.at(1).split(u' ', Qt::SkipEmptyParts),
                        parts.value(2).trimmed() == QLatin1String("mistyped")});
    }
    return queries;
}

QString sampleFicheId(const QString &number)
{
    return QStringLiteral("e5ca1e0000000000000c00") + number;
}

} // namespace escale::test
