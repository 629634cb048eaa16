// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/syncrunner.h"

#include "base/try.h"
#include "search/searchindexer.h"
#include "store/library.h"
#include "sync/feedmaker.h"
#include "sync/syncerrors.h"

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace escale {

namespace {

/// The window goes first. QThread's priorities mean nothing to the usual scheduler of Linux; there a nice value belongs
/// to one thread, and the threads it starts (network, writer) inherit it.
void giveWay()
{
#ifdef Q_OS_LINUX
    constexpr int niceness = 10;
    setpriority(PRIO_PROCESS, 0, niceness);
#endif
}

} // namespace

/// All that lives in the sync's thread; made there, so that every object belongs to it.
class SyncRunner::Run final : public QObject {
public:
    Run(FeedMaker feed, QString path, QString sample, LibrarySyncOptions options, Clock &clock, SyncRunner &runner)
        : m_makeFeed(std::move(feed)), m_path(std::move(path)), m_sample(std::move(sample)), m_options(options),
          m_clock(clock), m_runner(runner)
    {
    }

    void begin()
    {
        giveWay();
        if (const auto ready = prepare(); !ready) {
            SyncOutcome outcome;
            outcome.error = ready.error();
            return tellEnd(outcome);
        }
        m_sync = std::make_unique<LibrarySync>(m_makeFeed(m_clock), m_path, m_options, m_clock, &m_indexer);
        connect(m_sync.get(), &LibrarySync::progress, &m_runner, &SyncRunner::progress, Qt::QueuedConnection);
        connect(
            m_sync.get(), &LibrarySync::finished, this,
            [this](const LibrarySyncOutcome &outcome) { tellEnd(outcome.texts); }, Qt::QueuedConnection);
        m_sync->start();
    }

    void cancel()
    {
        if (m_sync)
            m_sync->cancel();
    }

private:
    /// The window only reads: a damaged library is replaced here, where it is filled again.
    Result<Done> prepare()
    {
        if (m_sample.isEmpty())
            return Done{};
        const auto prepared = prepareLibrary(m_path, m_sample, m_clock, Access::ReadWrite);
        return prepared ? Result<Done>(Done{}) : prepared.error();
    }

    void tellEnd(const SyncOutcome &outcome)
    {
        QMetaObject::invokeMethod(&m_runner, [runner = &m_runner, outcome] { runner->end(outcome); });
    }

    FeedMaker m_makeFeed;
    QString m_path, m_sample;
    LibrarySyncOptions m_options;
    Clock &m_clock;
    SyncRunner &m_runner;
    SearchIndexer m_indexer;
    std::unique_ptr<LibrarySync> m_sync;
};

SyncRunner::SyncRunner(QString libraryPath, Clock &clock, QString sample, QObject *parent)
    : QObject(parent), m_path(std::move(libraryPath)), m_sample(std::move(sample)), m_clock(clock)
{
    qRegisterMetaType<SyncProgress>();
}

SyncRunner::~SyncRunner()
{
    if (!m_thread)
        return;
    cancel();
    m_thread->end([this] { m_run.reset(); });
}

Result<Done> SyncRunner::start(const Settings &settings, bool acceptRemovals)
{
    if (running())
        return Error{Problem::Busy, tr("An update is already running."), {}};
    if (settings.feedUrl.isEmpty())
        return Error{
            Problem::BadConfiguration, tr("No source of fiches is set: this program has only what it holds now."), {}};
    ESCALE_TRY(auto feed, feedMaker(settings, m_path));
    LibrarySyncOptions options = syncOptions(settings);
    options.texts.acceptRemovals = acceptRemovals;
    m_run = std::make_unique<Run>(std::move(feed), m_path, m_sample, options, m_clock, *this);
    m_thread = std::make_unique<WorkerThread>(*this, QStringLiteral("sync"), WorkerThread::Rest::Finished);
    if (!m_thread->start()) {
        m_run.reset();
        m_thread.reset();
        return noThread();
    }
    m_thread->take(*m_run);
    m_thread->post([run = m_run.get()] { run->begin(); });
    return Done{};
}

void SyncRunner::cancel()
{
    // What reads for long without an event loop looks at this; the rest hears the call.
    if (!m_thread)
        return;
    m_thread->interrupt();
    if (m_thread->isEnding())
        return; // the run belongs to the thread, which is taking it down
    m_thread->post([run = m_run.get()] { run->cancel(); });
}

/// The thread ends in its own time, and it gives way to others: the window does not wait for it.
void SyncRunner::end(const SyncOutcome &outcome)
{
    m_thread->endLater([this] { m_run.reset(); },
                       [this, outcome] {
                           m_thread.reset();
                           Q_EMIT finished(outcome);
                       });
}

} // namespace escale
