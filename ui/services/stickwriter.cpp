// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/stickwriter.h"

#include "sync/feedmaker.h"

namespace escale {

StickWriter::StickWriter(QString libraryPath, Clock &clock, Disk &disk, QObject *parent)
    : QObject(parent), m_library(std::move(libraryPath)), m_clock(clock), m_disk(disk)
{
}

StickWriter::~StickWriter()
{
    stop();
}

Result<Done> StickWriter::start(const Settings &settings, const QString &folder)
{
    if (running())
        return Error{Problem::Busy, tr("A stick is already being written."), {}};
    auto wish = copyWish(settings, m_library, folder);
    if (!wish)
        return wish.error();
    m_thread = std::make_unique<WorkerThread>(*this, QStringLiteral("escale-stick"));
    m_thread->post([this, wish = std::move(wish).value()] {
        m_copy = std::make_unique<EditionCopy>(wish, m_clock, m_disk);
        connect(m_copy.get(), &EditionCopy::progress, this, &StickWriter::progress, Qt::QueuedConnection);
        connect(m_copy.get(), &EditionCopy::finished, m_copy.get(), [this](const Result<CopiedEdition> &outcome) {
            QMetaObject::invokeMethod(
                this, [this, outcome] { end(outcome); }, Qt::QueuedConnection);
        });
        m_copy->start();
    });
    return Done{};
}

void StickWriter::cancel()
{
    if (m_thread)
        m_thread->post([this] { m_copy->cancel(); });
}

void StickWriter::end(const Result<CopiedEdition> &outcome)
{
    stop();
    Q_EMIT finished(outcome);
}

void StickWriter::stop()
{
    if (m_thread)
        m_thread->end([this] { m_copy.reset(); });
    m_thread.reset();
}

} // namespace escale
