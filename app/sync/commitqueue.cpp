// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/commitqueue.h"

#include "base/try.h"
#include "store/preparedfiche.h"

#include <algorithm>

namespace escale {
namespace {

/// Beside the writer; more of them would only wait for it.
constexpr int mostAhead = 3;

Result<int> count(Writer &writer, QLatin1String sql)
{
    const auto value = writer.session().value(sql);
    if (!value)
        return value.error();
    return value->toInt();
}

} // namespace

CommitQueue::CommitQueue(QString path, Indexer *indexer, int ahead, QObject *parent)
    : QObject(parent), m_path(std::move(path)), m_indexer(indexer),
      m_thread(*this, QStringLiteral("escale-commit"), WorkerThread::Rest::Finished), m_isRunning(m_thread.start())
{
    for (int i = 0; i < ahead; ++i)
        m_ahead.push_back(std::make_unique<WorkerThread>(*this, QStringLiteral("escale-prepare")));
}

int CommitQueue::threadsAhead()
{
    return std::min(QThread::idealThreadCount() - 1, mostAhead);
}

CommitQueue::~CommitQueue()
{
    // The connection must close in the thread that opened it.
    m_thread.end([this] { m_writer.reset(); });
}

template <typename T> void CommitQueue::submit(std::function<Result<T>()> work, Answer<T> answer)
{
    ++m_waiting;
    m_thread.ask<Result<T>>(this, std::move(work), [this, answer = std::move(answer)](Result<T> result) {
        --m_waiting;
        answer(std::move(result));
    });
}

void CommitQueue::open(Answer<Opened> answer)
{
    submit<Opened>(
        [this]() -> Result<Opened> {
            ESCALE_TRY(auto writer, Writer::open(m_path, m_indexer));
            if (m_indexer) {
                const auto current = m_indexer->catchUp(writer->session(), [this] { return m_givenUp.load(); });
                if (!current)
                    return current.error();
            }
            auto journal = writer->journal();
            if (!journal)
                return journal.error();
            auto source = writer->source();
            if (!source)
                return source.error();
            ESCALE_TRY(auto icons, writer->themeIcons());
            auto arriving = writer->arriving();
            if (!arriving)
                return arriving.error();
            m_writer = std::move(writer);
            return Opened{std::move(journal).value(), std::move(source).value(), std::move(icons),
                          std::move(arriving).value()};
        },
        std::move(answer));
}

/// Each thread takes the next fiche that none has begun, and so does the writer when it is there first.
CommitQueue::NextAhead CommitQueue::prepareAhead(QList<Change> *changes)
{
    bool any = false;
    for (Change &change : *changes) {
        if (auto *put = std::get_if<PutFiche>(&change); put != nullptr && !put->texts.isEmpty()) {
            put->prepared = std::make_shared<PreparedFiche>();
            any = true;
        }
    }
    if (!any)
        return {};
    const auto next = std::make_shared<std::atomic<qsizetype>>(0);
    for (const auto &thread : m_ahead) {
        thread->post([this, changes = *changes, next] {
            for (qsizetype i = (*next)++; i < changes.size(); i = (*next)++) {
                if (const auto *put = std::get_if<PutFiche>(&changes.at(i)); put != nullptr && put->prepared)
                    put->prepared->of(*put, m_indexer);
            }
        });
    }
    return next;
}

void CommitQueue::apply(QList<Change> changes, Answer<Done> answer)
{
    const NextAhead next = m_ahead.empty() ? NextAhead() : prepareAhead(&changes);
    submit<Done>(
        [this, next, changes = std::move(changes)] {
            auto done = m_writer->apply(changes);
            if (next)
                next->store(changes.size()); // a write that failed needs the rest no more
            return done;
        },
        std::move(answer));
}

void CommitQueue::settle(Answer<Totals> answer)
{
    submit<Totals>(
        [this]() -> Result<Totals> {
            ESCALE_TRY_DONE(m_indexer ? m_indexer->settle(m_writer->session()) : Result<Done>(Done{}));
            ESCALE_TRY_DONE(m_writer->settle());
            ESCALE_TRY(const auto fiches, count(*m_writer, QLatin1String("SELECT count(*) FROM shown_fiche")));
            ESCALE_TRY(const auto translations,
                       count(*m_writer, QLatin1String("SELECT count(*) FROM readable_translation")));
            const auto arriving = count(*m_writer, QLatin1String("SELECT count(*) FROM arriving"));
            if (!arriving)
                return arriving.error();
            return Totals{fiches, translations, *arriving};
        },
        std::move(answer));
}

} // namespace escale
