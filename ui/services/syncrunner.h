// SPDX-License-Identifier: GPL-3.0-or-later
// A sync beside an open window (desktop only; a kiosk never has network): feed and LibrarySync live in a thread of
// their own, which gives way to the window's; progress and outcome arrive in the UI thread.
#pragma once

#include "base/workerthread.h"
#include "station/settings.h"
#include "sync/librarysync.h"

#include <QObject>
#include <memory>

namespace escale {

class SyncRunner final : public QObject {
    Q_OBJECT

public:
    /// `clock` outlives the runner. `sample`: what takes the place of a library that is damaged before it is filled
    /// again (prepareLibrary()); without one, such a sync ends with Damaged.
    SyncRunner(QString libraryPath, Clock &clock, QString sample = {}, QObject *parent = nullptr);
    /// Cancels, and waits for what is being written.
    ~SyncRunner() override;

    [[nodiscard]] bool running() const { return m_thread != nullptr; }

    /// BadConfiguration when no feed is set or the key file is unusable; Busy when one is running here. Everything else
    /// is said by finished().
    /// `acceptRemovals`: see SyncOptions.
    Result<Done> start(const Settings &settings, bool acceptRemovals = false);
    void cancel();

Q_SIGNALS:
    void progress(const escale::SyncProgress &progress);
    void finished(const escale::SyncOutcome &outcome);

private:
    class Run;

    void end(const SyncOutcome &outcome);

    QString m_path, m_sample;
    Clock &m_clock;
    std::unique_ptr<Run> m_run; ///< lives in m_thread
    std::unique_ptr<WorkerThread> m_thread;
};

} // namespace escale
