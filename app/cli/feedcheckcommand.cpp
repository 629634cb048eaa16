// SPDX-License-Identifier: GPL-3.0-or-later
// feed-check: asks a server as a sync would, stores nothing, and says what of its answers this version does not know.
// The table holds words of the contract, numbers and ids of public fiches: an operator can send it on as it is.
#include "cli/commands.h"
#include "cli/configured.h"
#include "cli/interrupt.h"
#include "cli/output.h"
#include "feed/apifeed.h"
#include "sync/askrun.h"
#include "sync/driftwords.h"
#include "sync/feedsettings.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonArray>

namespace escale {
namespace {

constexpr int usualSample = 20;

struct Found {
    int count = 0;
    QString example; ///< the id of a fiche; empty for what the lists say
};

/// Lists, then a sample of the fiches spread over the whole index, each in every language.
class FeedCheck {
public:
    FeedCheck(Feed &feed, int sample) : m_feed(feed), m_sample(sample) {}

    void run()
    {
        const Interrupt interrupt([this] {
            m_feed.cancel();
            if (m_run)
                m_run->stop({Problem::Cancelled, {}, {}});
        });
        m_feed.taxonomy([this](const Result<Taxonomy> &taxonomy) {
            if (!taxonomy)
                return end(taxonomy.error());
            m_feed.index([this](Result<Index> index) {
                if (!index)
                    return end(index.error());
                m_index = std::move(index).value();
                add(m_index.drift, {});
                for (const IndexItem &item : std::as_const(m_index.items))
                    add(item.drift, item.id);
                if (m_index.unreadable > 0)
                    m_found[{DriftKind::Shape, QStringLiteral("index")}].count += m_index.unreadable;
                details();
            });
        });
        if (!m_ended)
            m_loop.exec();
    }

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] const QMap<Drift::Entry, Found> &found() const { return m_found; }
    [[nodiscard]] qsizetype listed() const { return m_index.items.size(); }
    [[nodiscard]] int answered() const { return m_answered; }
    [[nodiscard]] int failed() const { return m_failed; }

private:
    void add(const Drift &drift, const QString &id)
    {
        for (auto it = drift.counts().cbegin(); it != drift.counts().cend(); ++it) {
            Found &found = m_found[it.key()];
            found.count += it.value();
            if (found.example.isEmpty())
                found.example = id;
        }
    }

    void details()
    {
        QList<Ask> asks;
        const auto size = m_index.items.size();
        const auto wanted = std::min<qsizetype>(m_sample, size);
        for (qsizetype n = 0; n < wanted; ++n) {
            const IndexItem &item = m_index.items.at(n * size / wanted);
            LanguageSet languages = item.availableLanguages;
            languages.insert(Language::Fr);
            for (const Language language : languages.toList())
                asks.append({item.id, language, {}});
        }
        m_run = std::make_unique<AskRun>(
            m_feed, std::move(asks), [] { return true; },
            [this](const Ask &ask, const Result<Detail> &detail) { take(ask, detail); },
            [this](const std::optional<Error> &endedBy) { end(endedBy); });
        m_run->resume();
    }

    void take(const Ask &ask, const Result<Detail> &detail)
    {
        if (!detail) {
            ++m_failed;
            return;
        }
        ++m_answered;
        add(driftOf(ask.language, *detail), ask.id);
    }

    void end(const std::optional<Error> &error)
    {
        m_error = error;
        m_ended = true;
        m_loop.quit();
    }

    Feed &m_feed;
    int m_sample;
    Index m_index;
    std::unique_ptr<AskRun> m_run;
    QMap<Drift::Entry, Found> m_found;
    int m_answered = 0, m_failed = 0;
    std::optional<Error> m_error;
    bool m_ended = false;
    QEventLoop m_loop;
};

void printFound(const FeedCheck &check, bool json)
{
    if (json) {
        QJsonArray rows;
        for (auto it = check.found().cbegin(); it != check.found().cend(); ++it)
            rows.append(QJsonObject{{QStringLiteral("kind"), nameOf(it.key().first)},
                                    {QStringLiteral("word"), it.key().second},
                                    {QStringLiteral("count"), it->count},
                                    {QStringLiteral("fiche"), it->example}});
        return printJson(QJsonObject{{QStringLiteral("listed"), check.listed()},
                                     {QStringLiteral("answers"), check.answered()},
                                     {QStringLiteral("failed"), check.failed()},
                                     {QStringLiteral("unknown"), rows}});
    }
    printLine(QCoreApplication::translate("cli", "%1 fiches listed, %2 answers looked at, %3 failed")
                  .arg(check.listed())
                  .arg(check.answered())
                  .arg(check.failed()));
    if (check.found().isEmpty())
        return printLine(QCoreApplication::translate("cli", "Nothing that this version does not know."));
    printLine(QStringLiteral("%1 %2 %3 %4")
                  .arg(QLatin1String("kind"), -12)
                  .arg(QLatin1String("word"), -40)
                  .arg(QLatin1String("count"), 6)
                  .arg(QLatin1String("fiche")));
    for (auto it = check.found().cbegin(); it != check.found().cend(); ++it)
        printLine(QStringLiteral("%1 %2 %3 %4")
                      .arg(nameOf(it.key().first), -12)
                      .arg(it.key().second, -40)
                      .arg(it->count, 6)
                      .arg(it->example.isEmpty() ? QStringLiteral("-") : it->example));
}

} // namespace

ExitCode runFeedCheck(const CommonOptions &common, const FeedCheckArguments &arguments)
{
    auto settings = configuredSettings(common);
    if (!settings)
        return complain(settings.error());
    if (!arguments.feed.isEmpty())
        settings->feedUrl = arguments.feed;
    if (!arguments.secretFile.isEmpty())
        settings->secretFile = arguments.secretFile;
    if (settings->feedUrl.isEmpty())
        return complain(noFeed());
    readKeyOfTheSource(settings.value());
    auto feedOptions = feedSettings(*settings, arguments.http);
    if (!feedOptions)
        return complain(feedOptions.error());
    ApiFeed feed(std::move(feedOptions).value(), systemClock());
    FeedCheck check(feed, arguments.fiches.value_or(usualSample));
    check.run();
    if (check.listed() > 0 || !check.error())
        printFound(check, common.json);
    return check.error() ? complain(*check.error()) : ExitCode::Ok;
}

} // namespace escale
