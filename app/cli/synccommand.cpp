// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/try.h"
#include "cli/commands.h"
#include "cli/configured.h"
#include "cli/interrupt.h"
#include "cli/languageargument.h"
#include "cli/openlibrary.h"
#include "cli/output.h"
#include "cli/progressline.h"
#include "pack/packfeed.h"
#include "search/searchindexer.h"
#include "station/settings.h"
#include "sync/driftwords.h"
#include "sync/feedmaker.h"
#include "sync/librarysync.h"

#include <QCoreApplication>

namespace escale {
namespace {

/// The settings file with the command line on top.
Result<Settings> effectiveSettings(const CommonOptions &common, const SyncArguments &arguments)
{
    ESCALE_TRY(auto configured, configuredSettings(common));
    Settings settings = std::move(configured);
    if (!arguments.feed.isEmpty())
        settings.feedUrl = arguments.feed;
    if (!arguments.secretFile.isEmpty())
        settings.secretFile = arguments.secretFile;
    settings.jobs = arguments.jobs.value_or(settings.jobs);
    settings.revalidate = arguments.revalidate.value_or(settings.revalidate);
    ESCALE_TRY(settings.languages,
               languagesArgument(QStringLiteral("--languages"), arguments.languages, settings.languages));
    readKeyOfTheSource(settings);
    return settings;
}

QJsonObject driftJson(const QMap<QString, int> &words)
{
    QJsonObject object;
    for (auto it = words.cbegin(); it != words.cend(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QJsonObject summary(const SyncOutcome &outcome, const RecordingOutcome &recordings)
{
    return {{QStringLiteral("fiches"), outcome.fiches},
            {QStringLiteral("translations"), outcome.translations},
            {QStringLiteral("added"), outcome.added},
            {QStringLiteral("changed"), outcome.changed},
            {QStringLiteral("removed"), outcome.removed},
            {QStringLiteral("failed"), outcome.failed},
            {QStringLiteral("requests"), outcome.traffic.requests},
            {QStringLiteral("notModified"), outcome.traffic.notModified},
            {QStringLiteral("bytes"), outcome.traffic.bytes},
            {QStringLiteral("seconds"), outcome.seconds},
            {QStringLiteral("recorded"), recordings.fetched},
            {QStringLiteral("unrecorded"), recordings.missing},
            {QStringLiteral("arriving"), outcome.arriving},
            {QStringLiteral("held"), outcome.held},
            {QStringLiteral("heldOf"), outcome.heldOf},
            {QStringLiteral("driftFiches"), outcome.driftFiches},
            {QStringLiteral("drift"), driftJson(driftWords(outcome.drift))},
            {QStringLiteral("complete"), outcome.complete}};
}

void printSummary(const SyncOutcome &outcome, const RecordingOutcome &recordings, bool json)
{
    if (json)
        return printJson(summary(outcome, recordings));
    printLine(QCoreApplication::translate(
                  "cli", "%1 fiches in %2 texts: %3 added, %4 changed, %5 removed, %6 failed (%7 requests, %8 s)")
                  .arg(outcome.fiches)
                  .arg(outcome.translations)
                  .arg(outcome.added)
                  .arg(outcome.changed)
                  .arg(outcome.removed)
                  .arg(outcome.failed)
                  .arg(outcome.traffic.requests)
                  .arg(outcome.seconds, 0, 'f', 1));
    if (outcome.arriving > 0)
        printLine(QCoreApplication::translate("cli", "%n fiche(s) are stored and shown once all are here", nullptr,
                                              outcome.arriving));
    if (const QString drift = driftSentence(outcome.driftFiches, driftWords(outcome.drift)); !drift.isEmpty())
        printLine(drift);
    if (recordings.fetched > 0 || recordings.dropped > 0)
        printLine(QCoreApplication::translate("cli", "%1 sentences read aloud fetched, %2 dropped, %3 still missing")
                      .arg(recordings.fetched)
                      .arg(recordings.dropped)
                      .arg(recordings.missing));
}

LibrarySyncOutcome run(LibrarySync &sync)
{
    ProgressLine line(systemClock());
    const Interrupt interrupt([&sync] { sync.cancel(); });
    LibrarySyncOutcome outcome;
    QObject::connect(&sync, &LibrarySync::progress, &sync,
                     [&line](const SyncProgress &progress) { line.show(progress); });
    QObject::connect(
        &sync, &LibrarySync::finished, qApp,
        [&outcome](const LibrarySyncOutcome &result) {
            outcome = result;
            QCoreApplication::quit();
        },
        Qt::QueuedConnection);
    sync.start();
    QCoreApplication::exec();
    line.clear();
    return outcome;
}

} // namespace

ExitCode runSync(const CommonOptions &common, const SyncArguments &arguments)
{
    const auto settings = effectiveSettings(common, arguments);
    if (!settings)
        return complain(settings.error());
    if (settings->feedUrl.isEmpty())
        return complain(noFeed());
    const auto makeFeed = feedMaker(*settings, common.library, {arguments.http, arguments.previous});
    if (!makeFeed)
        return complain(makeFeed.error());
    if (const auto prepared = prepareForUse(common.library, Access::ReadWrite); !prepared)
        return complain(prepared.error());

    SearchIndexer indexer;
    LibrarySyncOptions options = syncOptions(*settings);
    options.texts.full = arguments.full;
    options.texts.acceptRemovals = arguments.acceptRemovals;
    auto feed = (*makeFeed)(systemClock());
    const auto *packs = dynamic_cast<const PackFeed *>(feed.get());
    LibrarySync sync(std::move(feed), common.library, options, systemClock(), &indexer);
    const auto [outcome, recordings] = run(sync);
    printSummary(outcome, recordings, common.json);
    if (const auto edition = packs != nullptr ? packs->edition() : std::nullopt; edition && edition->expired)
        printError(QCoreApplication::translate("cli",
                                               "The edition of %1 has expired. Its fiches stay; ask its publisher "
                                               "for a newer one.")
                       .arg(edition->created.toString(Qt::ISODate)));
    if (!outcome.error)
        return ExitCode::Ok;
    Error error = *outcome.error;
    if (outcome.held > 0)
        //: After a sentence that so many fiches would go
        error.sentence +=
            u' ' + QCoreApplication::translate("cli", "If that is right: escalectl sync --accept-removals");
    return complain(error);
}

} // namespace escale
