// SPDX-License-Identifier: GPL-3.0-or-later
// Judges a PIN away from the UI thread: the hash is slow by design.
#pragma once

#include "base/workerthread.h"
#include "station/staffpin.h"

#include <QObject>

namespace escale {

class PinJudge final : public QObject {
    Q_OBJECT

public:
    /// See PinGuard; `clock` outlives the judge.
    PinJudge(const QString &pinFile, const QString &stateFile, Clock &clock, QObject *parent = nullptr);
    /// Waits for the verdict under way.
    ~PinJudge() override;

    /// Ignored while one is under way.
    void judge(const QString &pin);
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] std::chrono::seconds wait() { return m_guard.wait(); }
    /// As of the last PIN that was accepted.
    [[nodiscard]] const PinHistory &history() const { return m_guard.history(); }

Q_SIGNALS:
    void judged(escale::PinVerdict verdict);

private:
    PinGuard m_guard; ///< used by one thread at a time: `busy` sees to it
    bool m_busy = false;
    WorkerThread m_thread;
};

} // namespace escale
