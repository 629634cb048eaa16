// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/commitqueue.h"

namespace escale {
namespace {

Result<int> count(Writer &writer, QLatin1String sql)
{
    const auto value = writer.database().value(sql);
    if (!value)
        return value.error();
    return value->toInt();
}

} // namespace

CommitQueue::CommitQueue(QString path, Indexer *indexer, CallGate gate, QObject *parent)
    : QObject(parent), m_path(std::move(path)), m_indexer(indexer), m_gate(std::move(gate)),
      m_thread(*this, QStringLiteral("escale-commit"), WorkerThread::Rest::Finished), m_isRunning(m_thread.start())
{
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
            auto writer = Writer::open(m_path, m_indexer, m_gate);
            if (!writer)
                return writer.error();
            if (m_indexer) {
                const auto current = m_indexer->catchUp((*writer)->database(), [this] { return m_givenUp.load(); });
                if (!current)
                    return current.error();
            }
            auto journal = (*writer)->journal();
            if (!journal)
                return journal.error();
            auto source = (*writer)->source();
            if (!source)
                return source.error();
            auto icons = (*writer)->themeIcons();
            if (!icons)
                return icons.error();
            auto arriving = (*writer)->arriving();
            if (!arriving)
                return arriving.error();
            m_writer = std::move(writer).value();
            return Opened{std::move(journal).value(), std::move(source).value(), std::move(icons).value(),
                          std::move(arriving).value()};
        },
        std::move(answer));
}

void CommitQueue::apply(QList<Change> changes, Answer<Done> answer)
{
    submit<Done>([this, changes = std::move(changes)] { return m_writer->apply(changes); }, std::move(answer));
}

void CommitQueue::settle(Answer<Totals> answer)
{
    submit<Totals>(
        [this]() -> Result<Totals> {
            if (const auto tidied = m_indexer ? m_indexer->settle(m_writer->database()) : Result<Done>(Done{}); !tidied)
                return tidied.error();
            if (const auto settled = m_writer->settle(); !settled)
                return settled.error();
            const auto fiches = count(*m_writer, QLatin1String("SELECT count(*) FROM shown_fiche"));
            if (!fiches)
                return fiches.error();
            const auto translations = count(*m_writer, QLatin1String("SELECT count(*) FROM readable_translation"));
            if (!translations)
                return translations.error();
            const auto arriving = count(*m_writer, QLatin1String("SELECT count(*) FROM arriving"));
            if (!arriving)
                return arriving.error();
            return Totals{*fiches, *translations, *arriving};
        },
        std::move(answer));
}

} // namespace escale
