// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/synchroniser.h"

#include "store/contenthash.h"
#include "store/library.h"
#include "store/reader.h"
#include "sync/askrun.h"
#include "sync/assembler.h"
#include "sync/commitqueue.h"
#include "sync/iconrun.h"
#include "sync/plan.h"
#include "sync/syncerrors.h"
#include "sync/synctally.h"

#include <QLoggingCategory>

namespace escale {
namespace {

Q_LOGGING_CATEGORY(logSync, "escale.sync")

/// Changes in one transaction: few enough that a kill loses little, many enough that the disk is not the bottleneck.
constexpr qsizetype changesPerBatch = 48;
/// Batches the writer may lag behind before no more is asked for (keeps memory flat on a slow disk).
constexpr int writerLag = 3;

} // namespace

class Synchroniser::Private {
public:
    Private(Synchroniser *owner, Feed &from, QString libraryPath, SyncOptions wanted, Clock &time,
            Indexer *searchIndexer, CallGate callGate)
        : q(owner), feed(from), path(std::move(libraryPath)), options(wanted), clock(time), indexer(searchIndexer),
          gate(std::move(callGate)),
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
    void revalidate();
    void fetchIcons();
    void clean(std::optional<Error> endedBy);
    void settle();
    void noteEnd();
    void finish();

    void takeDetail(const Ask &ask, Result<Detail> detail);
    void takeRevalidation(const Ask &ask, Result<Detail> detail);
    void write(Change change);
    void flush();
    void apply(QList<Change> changes);
    void stop(const Error &why);
    void fail(const Error &error);

    Synchroniser *q;
    Feed &feed;
    QString path;
    SyncOptions options;
    Clock &clock;
    Indexer *indexer;
    CallGate gate;

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
    SyncPlan plan;
    QMap<std::pair<QString, Language>, TextNote> revalidating;
    QHash<QString, const IndexItem *> listed;

    QList<Change> batch;
    SyncTally tally;
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
    commits = std::make_unique<CommitQueue>(path, indexer, gate);
    commits->open([this](Result<CommitQueue::Opened> opened) {
        if (!opened) {
            outcome.error = opened.error();
            return finish();
        }
        journal = std::move(opened->journal);
        source = std::move(opened->source);
        iconUrls = std::move(opened->themeIcons);
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
        apply({PutTaxonomy{taxonomy}});
        fetchIndex();
    });
}

void Synchroniser::Private::fetchIndex()
{
    tally.enter(SyncPhase::Index, 1);
    // The feed's own count is asked for first and may fail: it is a second opinion, no more (contract 3.8).
    feed.statistics([this](Result<Statistics> counted) {
        const auto statistics = counted ? std::optional(counted.value()) : std::nullopt;
        if (stopping)
            return clean(std::nullopt);
        feed.index([this, statistics](Result<Index> answer) {
            if (!answer || stopping)
                return clean(answer ? std::nullopt : std::optional(answer.error()));
            index = std::move(answer).value();
            for (const IndexItem &item : std::as_const(index.items))
                listed.insert(item.id, &item);
            plan = planSync(index, journal, source == feed.name(), statistics, options);
            fetchDetails();
        });
    });
}

void Synchroniser::Private::fetchDetails()
{
    QList<Ask> asks;
    for (const FetchTask &task : std::as_const(plan.fetch)) {
        for (const Language language : task.fetch.toList())
            asks.append({task.item.id, language, {}});
    }
    tally.enter(SyncPhase::Details, static_cast<int>(asks.size()));
    assembler = std::make_unique<Assembler>(plan.fetch, journal);
    run = std::make_unique<AskRun>(
        feed, std::move(asks), [this] { return commits->waiting() < writerLag; },
        [this](const Ask &ask, Result<Detail> detail) { takeDetail(ask, std::move(detail)); },
        [this](std::optional<Error> endedBy) {
            flush();
            if (endedBy)
                clean(endedEarly(*endedBy));
            else
                revalidate();
        });
    run->resume();
}

void Synchroniser::Private::takeDetail(const Ask &ask, Result<Detail> detail)
{
    tally.step(detail);
    const auto assembled = assembler->take(ask.id, ask.language, std::move(detail), clock.now());
    if (!assembled || !assembled->change)
        return;
    if (assembled->isNew)
        ++outcome.added;
    else if (assembled->textChanged)
        ++outcome.changed;
    write(*assembled->change);
}

void Synchroniser::Private::revalidate()
{
    QList<Ask> asks;
    for (const RevalidationTask &task : std::as_const(plan.revalidate)) {
        asks.append({task.id, task.language, task.note.etag});
        revalidating.insert({task.id, task.language}, task.note);
    }
    tally.enter(SyncPhase::Revalidation, static_cast<int>(asks.size()));
    // The run that ended is still on the stack of the answer that ended it.
    run.release()->deleteLater();
    run = std::make_unique<AskRun>(
        feed, std::move(asks), [this] { return commits->waiting() < writerLag; },
        [this](const Ask &ask, Result<Detail> detail) { takeRevalidation(ask, std::move(detail)); },
        [this](std::optional<Error> endedBy) {
            flush();
            if (endedBy)
                clean(endedEarly(*endedBy));
            else
                fetchIcons();
        });
    run->resume();
}

void Synchroniser::Private::takeRevalidation(const Ask &ask, Result<Detail> detail)
{
    tally.step(detail);
    if (!detail)
        return;
    TextNote note = revalidating.value({ask.id, ask.language});
    note.checked = clock.now();
    const bool published = detail->notModified || detail->translation.language == ask.language;
    if (published)
        note.etag = detail->etag;
    if (!detail->notModified && published) {
        // The ETag also moves with thanks and sponsors: take those, and the text only if it has really changed.
        PutFiche change{detail->fiche, {}, LanguageSet::all()};
        applyListing(change.fiche, *listed.value(ask.id));
        if (!isHashOf(note.contentHash, detail->translation)) {
            change.texts.append({detail->translation, note});
            ++outcome.changed;
        }
        write(std::move(change));
    }
    write(MarkChecked{ask.id, ask.language, note});
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

/// Everything that ends a run passes here: removals only when the whole index has been worked through and is believed.
void Synchroniser::Private::clean(std::optional<Error> endedBy)
{
    tally.enter(SyncPhase::Cleaning, 0);
    stopping = true; // nothing is left that could be stopped
    if (endedBy && !outcome.error)
        outcome.error = endedBy;
    if (!outcome.error) {
        for (const PutListing &listing : std::as_const(plan.listings))
            write(listing);
        for (const QString &id : std::as_const(plan.remove))
            write(RemoveFiche{id});
        outcome.removed = static_cast<int>(plan.remove.size());
        outcome.nothingDeleted = plan.suspicion != Suspicion::None;
        if (!outcome.nothingDeleted) {
            write(PruneTaxonomy{taxonomy});
            write(SetSource{feed.name()});
        }
        flush();
        if (outcome.nothingDeleted)
            outcome.error = suspicious(plan.suspicion);
        else if (outcome.failed > 0)
            outcome.error = someFailed(outcome.failed);
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

void Synchroniser::Private::write(Change change)
{
    batch.append(std::move(change));
    if (batch.size() >= changesPerBatch)
        flush();
}

void Synchroniser::Private::flush()
{
    if (!batch.isEmpty())
        apply(std::exchange(batch, {}));
}

void Synchroniser::Private::apply(QList<Change> changes)
{
    commits->apply(std::move(changes), [this](const Result<Done> &done) {
        if (!done)
            fail(done.error());
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
                           CallGate gate, QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>(this, feed, std::move(libraryPath), options, clock, indexer, std::move(gate)))
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
