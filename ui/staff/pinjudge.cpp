// SPDX-License-Identifier: GPL-3.0-or-later
#include "staff/pinjudge.h"

namespace escale {

PinJudge::PinJudge(const QString &pinFile, const QString &stateFile, Clock &clock, QObject *parent)
    : QObject(parent), m_guard(pinFile, stateFile, clock)
{
}

PinJudge::~PinJudge()
{
    if (m_thread)
        m_thread->wait();
}

void PinJudge::judge(const QString &pin)
{
    if (busy())
        return;
    auto verdict = std::make_shared<PinVerdict>(PinVerdict::Wrong);
    m_thread.reset(QThread::create([this, pin, verdict] { *verdict = m_guard.judge(pin); }));
    connect(m_thread.get(), &QThread::finished, this, [this, verdict] {
        m_thread->wait();
        m_thread.release()->deleteLater();
        Q_EMIT judged(*verdict);
    });
    m_thread->start();
}

} // namespace escale
