// SPDX-License-Identifier: GPL-3.0-or-later
// A sync as one line that updates itself, on stderr, when that is a terminal.
#pragma once

#include "base/clock.h"
#include "sync/synchroniser.h"

namespace escale {

/// "Fiches 1,204 of 5,900 · 212/s · 22 s left · title", at most `width` columns. Pure.
QString progressText(const SyncProgress &progress, std::chrono::milliseconds sincePhaseStart, int width);

class ProgressLine {
public:
    explicit ProgressLine(Clock &clock);
    void show(const SyncProgress &progress);
    /// Wipes the line.
    void clear();

private:
    Clock &m_clock;
    bool m_terminal;
    SyncPhase m_phase = SyncPhase::Starting;
    std::chrono::milliseconds m_phaseStart{};
};

} // namespace escale
