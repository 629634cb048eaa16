// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleet/fleetstatus.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <tuple>

namespace escale {
namespace {

constexpr qint64 secondsOfAnHour = 3600;

bool isOlderThanPatience(const QDateTime &time, const QDateTime &now)
{
    return !time.isValid() || time.secsTo(now) > patienceHours * secondsOfAnHour;
}

QString said(const char *sentence)
{
    return QCoreApplication::translate("fleet", sentence);
}

/// `outcome`: the word of a Problem.
QString troubleText(const QString &outcome)
{
    constexpr std::array texts{
        std::pair{Problem::Unreachable,
                  QT_TRANSLATE_NOOP("fleet", "The last sync failed: the source of the fiches does not answer.")},
        std::pair{Problem::Refused, QT_TRANSLATE_NOOP("fleet", "The last sync failed: the key was refused.")},
        std::pair{Problem::CannotWrite,
                  QT_TRANSLATE_NOOP("fleet", "The last sync failed: the library cannot be written.")},
        std::pair{Problem::Incomplete, QT_TRANSLATE_NOOP("fleet", "The last sync did not bring everything.")}};
    for (const auto &[problem, text] : texts) {
        if (outcome == nameOf(problem))
            return said(text);
    }
    //: %1 is a word for the kind of trouble, in English
    return said(QT_TRANSLATE_NOOP("fleet", "The last sync failed: %1.")).arg(outcome);
}

} // namespace

QLatin1String nameOf(KioskHealth health)
{
    switch (health) {
    case KioskHealth::Green:
        return QLatin1String("green");
    case KioskHealth::Late:
        return QLatin1String("late");
    case KioskHealth::Silent:
        break;
    }
    return QLatin1String("silent");
}

int FleetStatus::of(KioskHealth health) const
{
    return static_cast<int>(std::count_if(kiosks.begin(), kiosks.end(),
                                          [health](const KioskState &kiosk) { return kiosk.health == health; }));
}

KioskState judged(const KioskReport &report, const QHash<QString, std::pair<qint64, QDateTime>> &newest,
                  const QDateTime &now)
{
    KioskState state{report, KioskHealth::Green, {}};
    if (isOlderThanPatience(report.at, now))
        state.reasons.append(said(QT_TRANSLATE_NOOP("fleet", "No report for two days.")));
    const bool silent = !state.reasons.isEmpty();
    if (isOlderThanPatience(report.synced, silent ? report.at : now))
        state.reasons.append(said(QT_TRANSLATE_NOOP("fleet", "Not brought up to date for two days.")));
    if (!report.outcome.isEmpty() && report.outcome != QLatin1String("complete"))
        state.reasons.append(troubleText(report.outcome));
    const bool stuck = report.update == UpdateState::WentBack || report.update == UpdateState::NoWayBack ||
                       report.update == UpdateState::NeedsOthers || report.update == UpdateState::Failed;
    if (stuck && !report.wanted.isEmpty() && isLaterVersion(report.wanted, report.program))
        //: %1 is a version such as "1.3.0"
        state.reasons.append(
            said(QT_TRANSLATE_NOOP("fleet", "Version %1 of the program could not be installed.")).arg(report.wanted));
    const auto &[edition, created] = newest.value(report.source);
    if (report.edition > 0 && report.edition < edition && isOlderThanPatience(created, now))
        //: %1 and %2 are numbers of editions
        state.reasons.append(
            said(QT_TRANSLATE_NOOP("fleet", "Edition %1, while others have %2.")).arg(report.edition).arg(edition));
    if (!state.reasons.isEmpty())
        state.health = silent ? KioskHealth::Silent : KioskHealth::Late;
    return state;
}

Result<FleetStatus> readFleet(const QString &folder, const QDateTime &now)
{
    const QDir files(folder);
    if (!files.exists())
        return Error{Problem::CannotRead,
                     QCoreApplication::translate("fleet", "The folder %1 cannot be read. Check its name and its owner.")
                         .arg(QDir::toNativeSeparators(folder)),
                     QStringLiteral("folder of reports")};
    FleetStatus fleet;
    QList<KioskReport> reports;
    QHash<QString, std::pair<qint64, QDateTime>> newest;
    for (const QString &name : files.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(files.filePath(name));
        const auto report = decodeReport(file.open(QIODevice::ReadOnly) ? file.read(reportLimit + 1) : QByteArray());
        // A kiosk may write its own file and no other: what is in it must be about the kiosk of its name.
        if (!report || report->kiosk != QFileInfo(name).completeBaseName()) {
            fleet.unreadable.append(name);
            continue;
        }
        reports.append(*report);
        if (report->saysMore)
            fleet.note = said(QT_TRANSLATE_NOOP("fleet", "Some reports are by a newer Escale. What this one does not "
                                                         "know of them is left out. Update Escale here."));
        auto &known = newest[report->source];
        if (report->edition > known.first)
            known = {report->edition, report->editionCreated};
    }
    for (const KioskReport &report : std::as_const(reports))
        fleet.kiosks.append(judged(report, newest, now));
    std::stable_sort(fleet.kiosks.begin(), fleet.kiosks.end(),
                     [](const KioskState &a, const KioskState &b) { return a.health > b.health; });
    return fleet;
}

} // namespace escale
