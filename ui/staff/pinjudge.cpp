// SPDX-License-Identifier: GPL-3.0-or-later
#include "staff/pinjudge.h"

namespace escale {

PinJudge::PinJudge(const QString &pinFile, const QString &stateFile, Clock &clock, QObject *parent)
    : QObject(parent), m_guard(pinFile, stateFile, clock), m_thread(*this, QStringLiteral("pin"))
{
}

PinJudge::~PinJudge() = default;

void PinJudge::judge(const QString &pin)
{
    if (busy())
        return;
    m_busy = true;
    m_thread.ask<PinVerdict>(
        this, [this, pin] { return m_guard.judge(pin); },
        [this](PinVerdict verdict) {
            m_busy = false;
            Q_EMIT judged(verdict);
        });
}

} // namespace escale
