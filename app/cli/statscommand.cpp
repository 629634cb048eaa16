// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/configured.h"
#include "cli/output.h"
#include "station/kioskfiles.h"
#include "station/statistics.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace escale {
namespace {

/// The rows of the table, without its heading; "<5" stays a text.
QJsonArray rowsOf(const QByteArray &csv)
{
    QJsonArray rows;
    for (const QString &line : QString::fromLatin1(csv).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts).mid(1)) {
        const QStringList cells = line.split(u',');
        rows.append(QJsonObject{{QStringLiteral("day"), cells.value(0)},
                                {QStringLiteral("what"), cells.value(1)},
                                {QStringLiteral("which"), cells.value(2)},
                                {QStringLiteral("count"), cells.value(3)}});
    }
    return rows;
}

/// For the eye: the same without heading, in columns. Only the third can be wide: an id.
QByteArray columnsOf(const QByteArray &csv)
{
    QByteArray text;
    for (const QByteArray &line : csv.split('\n').mid(1)) {
        const QByteArrayList cells = line.trimmed().split(',');
        if (cells.size() == 4)
            text += cells[0] + "  " + cells[1].leftJustified(8) + "  " + cells[2].leftJustified(24) + "  " + cells[3] +
                    '\n';
    }
    return text;
}

} // namespace

ExitCode runStats(const CommonOptions &common, const StatsArguments &arguments)
{
    const auto settings = settingsOfTheKiosk(common);
    if (!settings)
        return complain(settings.error());
    const auto statistics = loadStatistics(KioskFiles(settings->kiosk.stateFolder).statistics());
    if (!statistics)
        return complain(statistics.error());
    const QByteArray csv = statistics->toCsv();
    if (common.json)
        printJson(rowsOf(csv));
    else
        printBytes(arguments.csv ? csv : columnsOf(csv));
    return ExitCode::Ok;
}

} // namespace escale
