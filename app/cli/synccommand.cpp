// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/configured.h"
#include "cli/interrupt.h"
#include "cli/openlibrary.h"
#include "cli/output.h"
#include "cli/progressline.h"
#include "cli/recordingstep.h"
#include "feed/apifeed.h"
#include "feed/feedurl.h"
#include "search/searchindexer.h"
#include "station/settings.h"
#include "sync/synchroniser.h"

#include <QCoreApplication>

namespace escale {
namespace {

Error usage(const QString &sentence)
{
    return {Problem::Usage, sentence, {}};
}

/// The settings file with the command line on top.
Result<Settings> effectiveSettings(const CommonOptions &common, const SyncArguments &arguments)
{
    auto configured = configuredSettings(common);
    if (!configured)
        return configured.error();
    Settings settings = std::move(configured).value();
    if (!arguments.feed.isEmpty())
        settings.feedUrl = arguments.feed;
    if (!arguments.secretFile.isEmpty())
        settings.secretFile = arguments.secretFile;
    settings.jobs = arguments.jobs.value_or(settings.jobs);
    settings.revalidate = arguments.revalidate.value_or(settings.revalidate);
    if (!arguments.languages.isEmpty()) {
        const auto languages = languagesFromText(arguments.languages);
        if (!languages)
            return usage(QCoreApplication::translate(
                "cli", "--languages takes codes among fr,en,uk,ti,ar,ps,ru,fa, separated by commas."));
        settings.languages = *languages;
    }
    return settings;
}

Result<ApiFeedSettings> feedSettings(const Settings &settings, const HttpLimits &limits)
{
    ApiFeedSettings feed;
    feed.http = limits;
    if (settings.feedUrl.isEmpty())
        return Error{
            Problem::BadConfiguration,
            QCoreApplication::translate("cli", "No feed is configured. Give one: escalectl sync --feed https://..."),
            {}};
    const auto url = feedUrlFrom(settings.feedUrl);
    if (!url)
        return url.error();
    feed.base = *url;
    if (!settings.siteUrl.isEmpty()) {
        const auto site = feedUrlFrom(settings.siteUrl);
        if (!site)
            return site.error();
        feed.site = *site;
    }
    feed.http.atOnce = settings.jobs;
    feed.pictureHosts = settings.pictureHosts;
    feed.rasteriser = rasteriserProgram();
    // The environment is for a key that must not touch a disk; a file named on the command line or in the settings
    // wins.
    const auto secret =
        settings.secretFile.isEmpty() ? siteSecretFromEnvironment() : siteSecretFrom(settings.secretFile);
    if (!secret)
        return secret.error();
    feed.secret = *secret;
    return feed;
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
    if (recordings.fetched > 0 || recordings.dropped > 0)
        printLine(QCoreApplication::translate("cli", "%1 sentences read aloud fetched, %2 dropped, %3 still missing")
                      .arg(recordings.fetched)
                      .arg(recordings.dropped)
                      .arg(recordings.missing));
}

/// One sync of the texts, from start to end.
SyncOutcome syncTexts(Synchroniser &sync)
{
    ProgressLine line(systemClock());
    const Interrupt interrupt([&sync] { sync.cancel(); });
    SyncOutcome outcome;
    QObject::connect(&sync, &Synchroniser::progress, &sync,
                     [&line](const SyncProgress &progress) { line.show(progress); });
    QObject::connect(
        &sync, &Synchroniser::finished, qApp,
        [&outcome](const SyncOutcome &result) {
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
    auto feedOptions = feedSettings(*settings, arguments.http);
    if (!feedOptions)
        return complain(feedOptions.error());
    if (const auto prepared = prepareForUse(common.library, Access::ReadWrite); !prepared)
        return complain(prepared.error());

    ApiFeed feed(std::move(feedOptions).value(), systemClock());
    SearchIndexer indexer;
    const SyncOptions options{settings->languages, settings->revalidate, arguments.full, arguments.acceptSmallIndex};
    Synchroniser sync(feed, common.library, options, systemClock(), &indexer);
    const SyncOutcome outcome = syncTexts(sync);
    // Speech is a comfort: only after texts that are whole, and its trouble is nobody's.
    const RecordingOutcome recordings =
        outcome.complete ? fetchRecordings(feed, common.library, *settings) : RecordingOutcome{};
    printSummary(outcome, recordings, common.json);
    return outcome.error ? complain(*outcome.error) : ExitCode::Ok;
}

} // namespace escale
