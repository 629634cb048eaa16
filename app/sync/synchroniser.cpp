// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/synchroniser.h"

#include "feed/feederrors.h"
#include "store/library.h"
#include "store/reader.h"
#include "sync/askrun.h"
#include "sync/assembler.h"
#include "sync/commitqueue.h"
#include "sync/departures.h"
#include "sync/iconrun.h"
#include "sync/plan.h"
#include "sync/revalidation.h"
#include "sync/syncerrors.h"
#include "sync/synclog.h"
#include "sync/syncprogresstracker.h"

Q_LOGGING_CATEGORY(logSync, "escale.sync")

namespace escale {
namespace {

/// Changes in one transaction: few enough that a kill loses little, many enough that the disk is not the bottleneck.
constexpr qsizetype changesPerBatch = 48;
/// Batches the writer may lag behind before no more is asked for (keeps memory flat on a slow disk).
constexpr int writerLag = 3;
/// Texts that may be asked a second time in one run, out of how many: more is no brief disagreement.
constexpr qsizetype secondLooks = 50, secondLooksOneIn = 10;

using Effect = Departures::Effect;

} // namespace

class Synchroniser::Private {
public:
    Private(Synchroniser *owner, Feed &from, QString libraryPath, SyncOptions wanted, Clock &time,
            Indexer *searchIndexer)
        : q(owner), feed(from), path(std::move(libraryPath)), options(wanted), clock(time), indexer(searchIndexer),
          tally(from, time, [owner](const SyncProgress &progress) { Q_EMIT owner->progress(progress); })
    {
    }

    void start();
    void cancel();

private:
    // Each phase ends by calling the next, or finish().
    void openLibrary();
    void fetchTaxonomy();
    void fetchIndex();
    void fetchDetails();
    void lookAgain();
    void revalidate();
    void fetchIcons();
    void clean(std::optional<Error> endedBy);
    void conclude();
    void settle();
    void noteEnd();
    void finish();

    void askAll(QList<Ask> asks, AskRun::OnAnswer onAnswer, std::function<void()> next);
    void takeDetail(const Ask &ask, Result<Detail> detail);
    void settleDetail(const Ask &ask, Result<Detail> detail);
    void keep(const Assembled &assembled);
    void takeRevalidation(const Ask &ask, Result<Detail> detail);
    void write(Change change, Effect effect = {});
    void flush();
    void apply(QList<Change> changes, Effect effect = {});
    void stop(const Error &why);
    void fail(const Error &error);

    Synchroniser *q;
    Feed &feed;
    QString path;
    SyncOptions options;
    Clock &clock;
    Indexer *indexer;

    std::unique_ptr<QLockFile> lock;
    std::unique_ptr<CommitQueue> commits;
    std::unique_ptr<AskRun> run;
    std::unique_ptr<Assembler> assembler;
    std::unique_ptr<IconRun> icons;

    Journal journal;
    QString source;
    QHash<QString, QString> iconUrls; ///< of the icons in the library, by theme
    Taxonomy taxonomy;
    Index index;
    std::optional<Statistics> statistics;
    SyncPlan plan;
    bool sameSource = true; ///< a library that has never had any content is anybody's
    Departures departures;
    QList<Ask> disagreements; ///< index and detail do not say the same; asked again once
    qsizetype mostDisagreements = 0;
    bool olderTextsOnly = true; ///< every text that failed has an older version in the library
    QMap<std::pair<QString, Language>, TextNote> revalidating;
    QHash<QString, const IndexItem *> listed;

    QList<Change> batch;
    Effect batchEffect;
    SyncProgressTracker tally;
    SyncOutcome &outcome = tally.outcome;
    bool stopping = false; ///< no new phase: cancelled, or the library cannot be written
    bool cannotWrite = false;
    bool finished = false;
};

void Synchroniser::Private::start()
{
    tally.begin();
    tally.enter(SyncPhase::Starting, 0);
    auto locked = lockLibrary(path);
    if (!locked) {
        outcome.error = locked.error();
        QMetaObject::invokeMethod(
            q, [this] { finish(); }, Qt::QueuedConnection);
        return;
    }
    lock = std::move(locked).value();
    openLibrary();
}

void Synchroniser::Private::cancel()
{
    if (finished || stopping)
        return;
    if (commits)
        commits->giveUp();
    stop(stopped());
}

/// Ends the phase under way; the feed's pending answers come back as Cancelled and lead to clean().
void Synchroniser::Private::stop(const Error &why)
{
    stopping = true;
    if (!outcome.error)
        outcome.error = why;
    feed.cancel();
    if (run)
        run->stop(why);
}

void Synchroniser::Private::openLibrary()
{
    commits = std::make_unique<CommitQueue>(path, indexer);
    if (!commits->isRunning()) {
        commits.reset();
        outcome.error = noThread();
        QMetaObject::invokeMethod(
            q, [this] { finish(); }, Qt::QueuedConnection);
        return;
    }
    commits->open([this](Result<CommitQueue::Opened> opened) {
        if (!opened) {
            outcome.error = opened.error();
            return finish();
        }
        journal = std::move(opened->journal);
        source = std::move(opened->source);
        iconUrls = std::move(opened->themeIcons);
        sameSource = source.isEmpty() || source == feed.name();
        departures.begin(journal, opened->arriving);
        apply({tally.record()});
        if (stopping)
            return clean(std::nullopt); // stopped while the library was being opened: the feed need not be asked
        fetchTaxonomy();
    });
}

void Synchroniser::Private::fetchTaxonomy()
{
    tally.enter(SyncPhase::Taxonomy, 3);
    feed.taxonomy([this](Result<Taxonomy> answer) {
        if (!answer)
            return clean(answer.error());
        taxonomy = std::move(answer).value();
        if (sameSource) // else with everything else of the new source: themes of two feeds never stand side by side
            apply({PutTaxonomy{taxonomy}});
        fetchIndex();
    });
}

void Synchroniser::Private::fetchIndex()
{
    tally.enter(SyncPhase::Index, 1);
    // The feed's own count is asked for first and may fail: it is a second opinion, no more (contract 3.8).
    feed.statistics([this](Result<Statistics> counted) {
        statistics = counted ? std::optional(counted.value()) : std::nullopt;
        if (stopping)
            return clean(std::nullopt);
        feed.index([this](Result<Index> answer) {
            if (!answer || stopping)
                return clean(answer ? std::nullopt : std::optional(answer.error()));
            index = std::move(answer).value();
            tally.note(index);
            for (const IndexItem &item : std::as_const(index.items))
                listed.insert(item.id, &item);
            plan = planSync(index, journal, options);
            departures.note(plan.listings);
            fetchDetails();
        });
    });
}

/// `next` unless the run ends early.
void Synchroniser::Private::askAll(QList<Ask> asks, AskRun::OnAnswer onAnswer, std::function<void()> next)
{
    if (run)
        run.release()->deleteLater(); // it may still be on the stack, of the answer that ended it
    run = std::make_unique<AskRun>(
        feed, std::move(asks), [this] { return commits->waiting() < writerLag; }, std::move(onAnswer),
        [this, next = std::move(next)](std::optional<Error> endedBy) {
            flush();
            if (endedBy)
                clean(endedEarly(*endedBy));
            else
                next();
        });
    run->resume();
}

void Synchroniser::Private::fetchDetails()
{
    QList<Ask> asks;
    for (const FetchTask &task : std::as_const(plan.fetch)) {
        for (const Language language : task.fetch.toList())
            asks.append({task.item.id, language, {}});
    }
    tally.enter(SyncPhase::Details, static_cast<int>(asks.size()));
    mostDisagreements = std::max(secondLooks, asks.size() / secondLooksOneIn);
    assembler = std::make_unique<Assembler>(plan.fetch, journal);
    askAll(
        std::move(asks), [this](const Ask &ask, Result<Detail> detail) { takeDetail(ask, std::move(detail)); },
        [this] { lookAgain(); });
}

/// The server answers index and detail from caches of five minutes (contract-2026 section 0, 10): where the two do not
/// agree, it is asked once more, after everything else, before that is believed.
void Synchroniser::Private::lookAgain()
{
    askAll(
        std::exchange(disagreements, {}),
        [this](const Ask &ask, Result<Detail> detail) { settleDetail(ask, std::move(detail)); },
        [this] { revalidate(); });
}

void Synchroniser::Private::takeDetail(const Ask &ask, Result<Detail> detail)
{
    const bool disagrees =
        detail ? detail->translation.language != ask.language : detail.error().problem == Problem::NotFound;
    if (disagrees && disagreements.size() < mostDisagreements) {
        disagreements.append(ask);
        return;
    }
    settleDetail(ask, std::move(detail));
}

void Synchroniser::Private::settleDetail(const Ask &ask, Result<Detail> detail)
{
    tally.step(detail);
    if (detail)
        tally.note(ask.language, *detail);
    else if (detail.error().problem != Problem::NotFound && !journal.value(ask.id).contains(ask.language))
        olderTextsOnly = false;
    if (const auto assembled = assembler->take(ask.id, ask.language, std::move(detail), clock.now()))
        keep(*assembled);
}

void Synchroniser::Private::keep(const Assembled &assembled)
{
    if (!assembled.change)
        return;
    PutFiche change = *assembled.change;
    if (assembled.isNew)
        change.arriving = !sameSource;
    departures.note(assembled, change);
    write(std::move(change), {assembled.isNew ? 1 : 0, !assembled.isNew && assembled.textChanged ? 1 : 0, 0});
    for (const MarkChecked &mark : assembled.marks)
        write(mark);
}

void Synchroniser::Private::revalidate()
{
    QList<Ask> asks;
    for (const RevalidationTask &task : std::as_const(plan.revalidate)) {
        asks.append({task.id, task.language, task.note.etag});
        revalidating.insert({task.id, task.language}, task.note);
    }
    tally.enter(SyncPhase::Revalidation, static_cast<int>(asks.size()));
    askAll(
        std::move(asks), [this](const Ask &ask, Result<Detail> detail) { takeRevalidation(ask, std::move(detail)); },
        [this] { fetchIcons(); });
}

void Synchroniser::Private::takeRevalidation(const Ask &ask, Result<Detail> detail)
{
    tally.step(detail);
    if (!detail)
        return;
    const Revalidated answer =
        revalidated(ask, revalidating.value({ask.id, ask.language}), *detail, *listed.value(ask.id), clock.now());
    if (answer.hasText)
        tally.note(ask.language, *detail);
    if (answer.later)
        departures.note(ask.id, ask.language, *answer.later);
    for (const Change &change : answer.changes)
        write(change, {0, answer.textChanged && std::holds_alternative<PutFiche>(change) ? 1 : 0, 0});
}

/// Last, because they are ornaments: the texts never wait for them.
void Synchroniser::Private::fetchIcons()
{
    if (options.full)
        iconUrls.clear();
    icons = std::make_unique<IconRun>(
        feed, taxonomy.themes, iconUrls, [this](PutThemeIcon icon) { write(std::move(icon)); },
        [this] {
            flush();
            clean(std::nullopt);
        });
    icons->start();
}

/// Everything that ends a run passes here.
void Synchroniser::Private::clean(std::optional<Error> endedBy)
{
    tally.enter(SyncPhase::Cleaning, 0);
    stopping = true; // nothing is left that could be stopped
    if (endedBy && !outcome.error)
        outcome.error = endedBy;
    flush();
    // What takes away comes after everything else has been written, not only handed over.
    commits->apply({}, [this](const Result<Done> &done) {
        if (!done)
            fail(done.error());
        conclude();
    });
}

/// Removals only when the whole index has been worked through, and only what removals.h lets go.
void Synchroniser::Private::conclude()
{
    if (!outcome.error) {
        const Removals removals = departures.judge(index, sameSource, statistics, options);
        Effect effect;
        QList<Change> changes = departures.changes(removals, plan.listings, &effect);
        if (removals.sourceMayChange) {
            if (!sameSource)
                changes.append(PutTaxonomy{taxonomy});
            if (removals.tidy)
                changes.append(PruneTaxonomy{taxonomy});
            changes.append(SetSource{feed.name()});
        }
        outcome.held = removals.hold == Hold::Many ? removals.held : 0;
        outcome.heldOf = removals.hold == Hold::Many ? removals.heldOf : 0;
        outcome.nothingDeleted = removals.hold != Hold::None;
        const bool allKept = olderTextsOnly && effect.removed == 0;
        apply(std::move(changes), effect); // one transaction: the old, or the new
        if (outcome.nothingDeleted)
            outcome.error = heldBack(removals, sameSource);
        else if (outcome.failed > 0)
            outcome.error = someFailed(outcome.failed, allKept);
    }
    settle();
}

/// How the run ended is noted once it is known whether all of it could be written.
void Synchroniser::Private::settle()
{
    commits->apply({}, [this](const Result<Done> &done) {
        if (!done)
            fail(done.error());
        outcome.complete = !outcome.error;
        noteEnd();
    });
}

void Synchroniser::Private::noteEnd()
{
    SyncRecord last = tally.record();
    last.finished = clock.now();
    last.complete = outcome.complete;
    last.outcome = outcome.error ? QString(nameOf(outcome.error->problem)) : QString();
    apply({last});
    commits->settle([this](const Result<CommitQueue::Totals> &totals) {
        if (totals) {
            outcome.fiches = totals->fiches;
            outcome.translations = totals->translations;
            outcome.arriving = totals->arriving;
        } else {
            fail(totals.error());
        }
        finish();
    });
}

void Synchroniser::Private::finish()
{
    finished = true;
    tally.end();
    lock.reset();
    tally.enter(SyncPhase::Finished, 0);
    Q_EMIT q->finished(outcome);
}

void Synchroniser::Private::write(Change change, Effect effect)
{
    batch.append(std::move(change));
    batchEffect.added += effect.added;
    batchEffect.changed += effect.changed;
    if (batch.size() >= changesPerBatch)
        flush();
}

void Synchroniser::Private::flush()
{
    if (!batch.isEmpty())
        apply(std::exchange(batch, {}), std::exchange(batchEffect, {}));
}

/// What is counted is what has been stored.
void Synchroniser::Private::apply(QList<Change> changes, Effect effect)
{
    commits->apply(std::move(changes), [this, effect](const Result<Done> &done) {
        if (done) {
            outcome.added += effect.added;
            outcome.changed += effect.changed;
            outcome.removed += effect.removed;
        } else {
            fail(done.error());
        }
        if (run)
            run->resume();
    });
}

/// The library cannot be written: there is no use in asking for more.
void Synchroniser::Private::fail(const Error &error)
{
    qCWarning(logSync).noquote() << nameOf(error.problem) << error.cause;
    const bool first = !std::exchange(cannotWrite, true);
    if (first)
        outcome.error = error;
    if (!stopping && !finished)
        stop(error);
}

Synchroniser::Synchroniser(Feed &feed, QString libraryPath, SyncOptions options, Clock &clock, Indexer *indexer,
                           QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, feed, std::move(libraryPath), options, clock, indexer))
{
    qRegisterMetaType<SyncProgress>();
    qRegisterMetaType<SyncOutcome>();
}

Synchroniser::~Synchroniser() = default;

void Synchroniser::start()
{
    d->start();
}

void Synchroniser::cancel()
{
    d->cancel();
}

} // namespace escale
