// SPDX-License-Identifier: GPL-3.0-or-later
// Looks every minute, beside the UI thread, whether the real library can be shown, and says when that has changed: it
// came, was repaired, or broke.
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "base/workerthread.h"

namespace escale {

class LibraryMonitor final : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds interval{60};

    /// `shown`: whether the real library is on screen now. `clock` outlives the monitor.
    LibraryMonitor(QString path, bool shown, Clock &clock, QObject *parent = nullptr);
    ~LibraryMonitor() override;

Q_SIGNALS:
    /// Said at every look for as long as it holds.
    void changed();

private:
    void wait();
    void look();

    QString m_path;
    bool m_shown;
    Clock &m_clock;
    WorkerThread m_thread;
};

} // namespace escale
