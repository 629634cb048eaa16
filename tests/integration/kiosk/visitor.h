// SPDX-License-Identifier: GPL-3.0-or-later
// A visitor who walks through the real kiosk with real touches: chooses Arabic, a theme, a fiche, searches with the
// on-screen keyboard, leaves something in the clipboard, and finishes. Then the kiosk starts anew, and so does this
// program; a journal on disk carries the count from life to life.
#pragma once

#include "shell/kioskprogram.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTimer>
#include <functional>

namespace escale::test {

struct VisitPlan {
    QString journal; ///< file; a line a happening
    QString words;   ///< file with what is typed; read when typed, so that no later life knows it
    int visits = 1;
};

class Visitor final : public QObject {
public:
    Visitor(KioskProgram &program, VisitPlan plan);

private:
    struct Step {
        const char *name;
        std::function<bool()> act; ///< false: not possible yet, ask again
    };
    void plan();
    void next();
    void rest();
    void note(const QByteArray &line) const;
    [[nodiscard]] int visitsDone() const;
    [[nodiscard]] QWidget *shown(const QString &namePrefix) const;
    [[nodiscard]] bool pageHears() const;
    bool touch(const QString &namePrefix) const;
    bool type() const;

    KioskProgram &m_program;
    VisitPlan m_plan;
    QList<Step> m_steps;
    int m_waited = 0;
    QTimer m_timer;
    QElapsedTimer m_onPage;
};

} // namespace escale::test
