// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the edition that this desk takes its fiches from onto a stick (EditionCopy), in a thread of its own: a stick
// is slow, and a window never waits for one.
#pragma once

#include "base/workerthread.h"
#include "pack/editioncopy.h"
#include "station/settings.h"

namespace escale {

class StickWriter final : public QObject {
    Q_OBJECT

public:
    /// `clock` and `disk` outlive it; `disk` is used in the thread.
    StickWriter(QString libraryPath, Clock &clock, Disk &disk, QObject *parent = nullptr);
    /// Stops, and waits for what is being written.
    ~StickWriter() override;

    [[nodiscard]] bool running() const { return m_thread != nullptr; }
    /// `folder`: the stick. Errors: Busy; BadConfiguration (the fiches do not come in editions). The rest is told by
    /// finished().
    Result<Done> start(const Settings &settings, const QString &folder);
    void cancel();

Q_SIGNALS:
    void progress(qint64 done, qint64 total);
    void finished(const escale::Result<escale::CopiedEdition> &outcome);

private:
    void end(const Result<CopiedEdition> &outcome);
    void stop();

    QString m_library;
    Clock &m_clock;
    Disk &m_disk;
    std::unique_ptr<EditionCopy> m_copy; ///< lives in the thread
    std::unique_ptr<WorkerThread> m_thread;
};

} // namespace escale
