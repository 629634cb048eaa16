// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/systemvoice.h"

#include "sound/systemworker.h"

namespace escale {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds startLimit{3000};
/// On top of what a phrase should take.
constexpr milliseconds patience{4000};
/// An engine that was lost so often, and said nothing in between, is left alone until the program starts again.
constexpr int mostLosses = 3;
constexpr milliseconds beforeAnother{5000};
constexpr std::chrono::seconds atTheEnd{2};

} // namespace

SystemVoice::SystemVoice(Clock &clock, QObject *parent) : SystemVoice(clock, std::make_unique<SystemWorker>(), parent)
{
}

SystemVoice::SystemVoice(Clock &clock, std::unique_ptr<SystemEngine> engine, QObject *parent)
    : Voice(parent), m_clock(clock), m_thread(std::make_unique<QThread>()), m_worker(engine.release())
{
    qRegisterMetaType<LanguageSet>();
    m_thread->setObjectName(QStringLiteral("system voice"));
    m_worker->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &SystemEngine::ready, this, &SystemVoice::engineReady);
    connect(m_worker, &SystemEngine::gone, this, &SystemVoice::engineLost);
    connect(m_worker, &SystemEngine::started, this, [this](quint64 ticket) {
        if (ticket == m_ticket && ticket != 0)
            Q_EMIT started(ticket);
    });
    connect(m_worker, &SystemEngine::finished, this, [this](quint64 ticket) {
        if (ticket != m_ticket || ticket == 0)
            return;
        m_ticket = 0;
        m_losses = 0;
        Q_EMIT finished(ticket);
    });
    m_thread->start();
}

void SystemVoice::begin()
{
    QMetaObject::invokeMethod(m_worker, &SystemEngine::create);
}

SystemVoice::~SystemVoice()
{
    QMetaObject::invokeMethod(m_worker, &SystemEngine::destroy);
    m_thread->quit();
    // An engine that never answers must not keep the program from ending: its thread is left to the end of the process.
    if (!m_thread->wait(QDeadlineTimer(atTheEnd)))
        (void)m_thread.release();
}

QList<VoiceInfo> SystemVoice::voices() const
{
    QList<VoiceInfo> list;
    for (const Language language : m_languages.toList())
        list.append({QStringLiteral("system"), language, VoiceOrigin::System});
    return list;
}

void SystemVoice::engineReady(LanguageSet languages)
{
    m_languages = languages;
    Q_EMIT changed();
}

/// Missing, dead, or silent: no language until another engine has been made.
void SystemVoice::engineLost()
{
    m_languages = {};
    ++m_watch;
    if (const quint64 ticket = std::exchange(m_ticket, 0))
        Q_EMIT failed(ticket, VoiceTrouble::Engine);
    Q_EMIT changed();
    if (++m_losses < mostLosses)
        m_clock.after(beforeAnother, this, [this] { QMetaObject::invokeMethod(m_worker, &SystemEngine::create); });
}

void SystemVoice::speak(quint64 ticket, const Phrase &phrase, const Manner &manner)
{
    m_ticket = ticket;
    QMetaObject::invokeMethod(m_worker,
                              [worker = m_worker, ticket, phrase, manner] { worker->speak(ticket, phrase, manner); });
    watch(startLimit + 2 * expectedDuration(phrase, manner.wordsPerMinute) + patience);
}

void SystemVoice::watch(milliseconds limit)
{
    const quint64 watch = ++m_watch;
    const quint64 ticket = m_ticket;
    m_clock.after(limit, this, [this, watch, ticket] {
        if (watch == m_watch && ticket == m_ticket && ticket != 0)
            engineLost();
    });
}

void SystemVoice::stop()
{
    m_ticket = 0;
    QMetaObject::invokeMethod(m_worker, &SystemEngine::stop);
}

void SystemVoice::setVolume(double volume)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, volume] { worker->setVolume(volume); });
}

} // namespace escale
