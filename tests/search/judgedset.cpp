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
        const QString kind = parts.value(2).trimmed();
        queries.append({parts.at(0).trimmed(), parts.at(1).split(u' ', Qt::SkipEmptyParts),
                        kind == QLatin1String("mistyped"), kind});
    }
    return queries;
}

QStringList judgedKinds()
{
    return {QStringLiteral("keyword"),  QStringLiteral("lay"),     QStringLiteral("question"),
            QStringLiteral("mistyped"), QStringLiteral("learner"), QStringLiteral("crossed"),
            QStringLiteral("fact")};
}

Share shareOf(const QStringList &answers)
{
    bool tuned = false, held = false;
    for (const QString &number : answers)
        (number.toInt() % 2 == 0 ? held : tuned) = true;
    if (tuned == held)
        return Share::Neither;
    return held ? Share::Held : Share::Tuned;
}

QString sampleFicheId(const QString &number)
{
    return QStringLiteral("e5ca1e0000000000000c00") + number;
}

} // namespace escale::test
