// SPDX-License-Identifier: GPL-3.0-or-later
// Undo and redo over a whole fiche: what its text is now, was, and was before something was undone. Keys that follow
// each other in one text are one step. One thread.
#pragma once

#include "authoring/fichedraft.h"
#include "base/clock.h"

namespace escale {

class DraftHistory {
public:
    /// The clock outlives it.
    explicit DraftHistory(Clock &clock) : m_clock(clock) {}

    /// Another fiche, or a text that came from elsewhere: there is nothing to go back to.
    void begin(const FicheDraft &text);
    [[nodiscard]] const FicheDraft &text() const { return m_text; }
    /// `place`: the path of the text that somebody types in; empty for a step of its own. False when nothing changes.
    bool change(const FicheDraft &text, const QString &place);
    /// The next change is a step of its own.
    void endStep() { m_place.clear(); }
    /// False when there is nothing to take back.
    bool undo();
    bool redo();
    [[nodiscard]] bool canUndo() const { return !m_past.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_future.isEmpty(); }

    /// Keys of one text within it are one step.
    static constexpr std::chrono::milliseconds oneStep{1'500};
    static constexpr qsizetype mostSteps = 500;

private:
    bool step(QList<FicheDraft> &from, QList<FicheDraft> &to);

    Clock &m_clock;
    FicheDraft m_text;
    QList<FicheDraft> m_past, m_future;
    QString m_place;
    std::chrono::milliseconds m_changed{};
};

} // namespace escale
