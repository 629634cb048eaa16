// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/indexrenewal.h"

#include "search/indexstate.h"
#include "search/searchindexer.h"
#include "store/library.h"
#include "store/reader.h"
#include "store/writer.h"

namespace escale {
namespace {

/// Asked by a reader: most often there is nothing to do, and then nothing is locked or written.
bool isDue(const QString &path)
{
    const auto reader = Reader::open(path);
    if (!reader)
        return false;
    const auto state = indexState((*reader)->session());
    return state && state->texts > 0 && !state->ofToday;
}

void renew(const QString &path, const WorkerThread &thread)
{
    if (!isDue(path))
        return;
    const auto lock = lockLibrary(path);
    if (!lock)
        return;
    SearchIndexer indexer;
    const auto writer = Writer::open(path, &indexer);
    if (writer)
        (void)indexer.catchUp((*writer)->session(), [&thread] { return thread.isEnding(); }).ok();
}

} // namespace

IndexRenewal::IndexRenewal() : m_thread(*this, QStringLiteral("escale-index")) {}

IndexRenewal::~IndexRenewal() = default;

void IndexRenewal::start(const QString &libraryPath)
{
    if (std::exchange(m_started, true))
        return;
    m_thread.start(QThread::LowestPriority);
    m_thread.post([this, libraryPath] { renew(libraryPath, m_thread); });
}

void IndexRenewal::wait()
{
    m_thread.waitForPosted();
}

} // namespace escale
