// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/openlibrary.h"
#include "cli/output.h"
#include "l10n/dates.h"
#include "station/paths.h"
#include "station/stationlog.h"
#include "sync/driftwords.h"

#include <QCoreApplication>
#include <algorithm>

namespace escale {
namespace {

QString stamp(const std::optional<QDateTime> &when)
{
    return when && when->isValid() ? when->toString(Qt::ISODate) : QString();
}

QJsonObject toJson(const LibraryStatus &status)
{
    QJsonObject translations;
    for (const Language language : allLanguages)
        translations.insert(code(language), status.translations.value(language));
    QJsonObject object{
        {QStringLiteral("feed"), status.source},         {QStringLiteral("sample"), status.source == sampleSource},
        {QStringLiteral("schema"), status.schema},       {QStringLiteral("fiches"), status.fiches},
        {QStringLiteral("demarches"), status.demarches}, {QStringLiteral("dispositifs"), status.dispositifs},
        {QStringLiteral("translations"), translations},  {QStringLiteral("upToDate"), stamp(status.lastComplete)},
        {QStringLiteral("arriving"), status.arriving}};
    if (status.lastRun) {
        const SyncRecord &run = *status.lastRun;
        object.insert(QStringLiteral("lastRun"), QJsonObject{{QStringLiteral("started"), stamp(run.started)},
                                                             {QStringLiteral("finished"), stamp(run.finished)},
                                                             {QStringLiteral("feed"), run.feed},
                                                             {QStringLiteral("complete"), run.complete},
                                                             {QStringLiteral("outcome"), run.outcome},
                                                             {QStringLiteral("added"), run.added},
                                                             {QStringLiteral("changed"), run.changed},
                                                             {QStringLiteral("removed"), run.removed},
                                                             {QStringLiteral("failed"), run.failed},
                                                             {QStringLiteral("requests"), run.requests},
                                                             {QStringLiteral("bytes"), run.bytes},
                                                             {QStringLiteral("held"), run.held},
                                                             {QStringLiteral("heldOf"), run.heldOf}});
    }
    if (status.lastDrift) {
        QJsonObject words;
        for (auto it = status.lastDrift->drift.cbegin(); it != status.lastDrift->drift.cend(); ++it)
            words.insert(it.key(), it.value());
        object.insert(QStringLiteral("drift"), QJsonObject{{QStringLiteral("seen"), stamp(status.lastDrift->started)},
                                                           {QStringLiteral("fiches"), status.lastDrift->driftFiches},
                                                           {QStringLiteral("words"), words}});
    }
    return object;
}

QString describeRun(const SyncRecord &run)
{
    if (run.complete)
        return QCoreApplication::translate("cli", "%1: complete, %2 added, %3 changed, %4 removed")
            .arg(stamp(run.finished))
            .arg(run.added)
            .arg(run.changed)
            .arg(run.removed);
    if (!run.finished.isValid())
        return QCoreApplication::translate("cli", "%1: did not end (still running, or it was killed)")
            .arg(stamp(run.started));
    return QCoreApplication::translate("cli", "%1: ended early (%2), %3 failed")
        .arg(stamp(run.finished), run.outcome)
        .arg(run.failed);
}

void printStatus(const LibraryStatus &status)
{
    const bool sample = status.source == sampleSource;
    printLine(sample ? QCoreApplication::translate("cli", "Feed:     none yet: sample content")
                     : QCoreApplication::translate("cli", "Feed:     %1").arg(status.source));
    printLine(QCoreApplication::translate("cli", "Content:  %1 fiches: %2 démarches, %3 dispositifs")
                  .arg(status.fiches)
                  .arg(status.demarches)
                  .arg(status.dispositifs));
    if (status.arriving > 0)
        printLine(QCoreApplication::translate("cli", "Waiting:  %n fiche(s) of the first sync, shown once all are here",
                                              nullptr, status.arriving));
    QStringList counts;
    for (const Language language : allLanguages)
        counts << QStringLiteral("%1 %2").arg(code(language)).arg(status.translations.value(language));
    printLine(QCoreApplication::translate("cli", "Texts:    %1").arg(counts.join(QStringLiteral(", "))));
    if (status.lastRun)
        printLine(QCoreApplication::translate("cli", "Last run: %1").arg(describeRun(*status.lastRun)));
    if (status.lastRun && status.lastRun->held > 0)
        printLine(QCoreApplication::translate("cli", "Held:     %1 of %2 fiches would go; if that is right: escalectl "
                                                     "sync --accept-removals")
                      .arg(status.lastRun->held)
                      .arg(status.lastRun->heldOf));
    if (status.lastDrift)
        printLine(QCoreApplication::translate("cli", "Form:     %1")
                      .arg(driftSentence(status.lastDrift->driftFiches, status.lastDrift->drift)));
    if (status.lastComplete)
        //: %1 is a time, %2 how long ago that was: "Updated 7 months ago".
        printLine(QCoreApplication::translate("cli", "Age:      up to date on %1. %2")
                      .arg(stamp(status.lastComplete),
                           updatedAgoText(*status.lastComplete, systemClock().now(), Language::En)));
}

/// For a week; only of the library of this user.
void printMoves(const CommonOptions &common)
{
    const Paths paths = userPaths();
    if (common.library != paths.library)
        return;
    const QList<LogEntry> entries = StationLog(paths.log, systemClock()).entries();
    const auto last = std::find_if(entries.rbegin(), entries.rend(),
                                   [](const LogEntry &entry) { return entry.event == StationEvent::FilesMoved; });
    constexpr int days = 7;
    if (last != entries.rend() && last->when.daysTo(systemClock().now()) <= days)
        printLine(
            QCoreApplication::translate("cli", "Moved:    files were at an old place until %1. Now: escalectl where")
                .arg(stamp(last->when)));
}

} // namespace

ExitCode runStatus(const CommonOptions &common)
{
    const auto reader = openForReading(common.library);
    if (!reader)
        return complain(reader.error());
    const auto status = (*reader)->status();
    if (!status)
        return complain(status.error());
    if (common.json) {
        printJson(toJson(*status));
    } else {
        printStatus(*status);
        printMoves(common);
    }
    return ExitCode::Ok;
}

} // namespace escale
