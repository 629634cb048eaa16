// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/indexrenewal.h"

#include "search/indexstate.h"
#include "search/searchindexer.h"
#include "store/library.h"
#include "store/reader.h"
#include "store/writer.h"

#include <QThread>

namespace escale {
namespace {

/// Asked by a reader: most often there is nothing to do, and then nothing is locked or written.
bool isDue(const QString &path)
{
    const auto reader = Reader::open(path);
    if (!reader)
        return false;
    const auto state = indexState((*reader)->database());
    return state && state->texts > 0 && !state->ofToday;
}

void renew(const QString &path, const std::atomic<bool> &stop)
{
    if (!isDue(path))
        return;
    const auto lock = lockLibrary(path);
    if (!lock)
        return;
    SearchIndexer indexer;
    const auto writer = Writer::open(path, &indexer);
    if (writer)
        (void)indexer.catchUp((*writer)->database(), [&stop] { return stop.load(); }).ok();
}

} // namespace

IndexRenewal::IndexRenewal() = default;

IndexRenewal::~IndexRenewal()
{
    m_stop = true;
    wait();
}

void IndexRenewal::start(const QString &libraryPath)
{
    if (m_thread)
        return;
    m_thread.reset(QThread::create([this, libraryPath] { renew(libraryPath, m_stop); }));
    m_thread->setObjectName(QStringLiteral("escale-index"));
    m_thread->start(QThread::LowestPriority);
}

void IndexRenewal::wait()
{
    if (m_thread)
        m_thread->wait();
}

} // namespace escale
