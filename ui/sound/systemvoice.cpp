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
constexpr milliseconds beforeAnotherVoice{5000};
constexpr std::chrono::seconds atTheEnd{2};

} // namespace

SystemVoice::SystemVoice(Clock &clock, QObject *parent) : SystemVoice(clock, std::make_unique<SystemWorker>(), parent)
{
}

SystemVoice::SystemVoice(Clock &clock, std::unique_ptr<SystemEngine> engine, QObject *parent)
    : Voice(parent), m_clock(clock), m_thread(*this, QStringLiteral("system voice"), WorkerThread::Rest::Finished),
      m_engine(std::move(engine))
{
    qRegisterMetaType<LanguageSet>();
    m_thread.take(*m_engine);
    connect(m_engine.get(), &SystemEngine::ready, this, &SystemVoice::engineReady);
    connect(m_engine.get(), &SystemEngine::gone, this, &SystemVoice::engineLost);
    connect(m_engine.get(), &SystemEngine::started, this, [this](quint64 ticket) {
        if (ticket == m_ticket && ticket != 0)
            Q_EMIT started(ticket);
    });
    connect(m_engine.get(), &SystemEngine::finished, this, [this](quint64 ticket) {
        if (ticket != m_ticket || ticket == 0)
            return;
        m_ticket = 0;
        m_losses = 0;
        Q_EMIT finished(ticket);
    });
    m_thread.start();
}

void SystemVoice::begin()
{
    m_thread.post([engine = m_engine] { engine->create(); });
}

SystemVoice::~SystemVoice()
{
    // An engine that never answers must not keep the program from ending: its thread is left to the end of the process.
    (void)m_thread.endWithin(atTheEnd, [engine = std::exchange(m_engine, nullptr)]() mutable {
        engine->destroy();
        engine.reset();
    });
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
        m_clock.after(beforeAnotherVoice, this, [this] { begin(); });
}

void SystemVoice::speak(quint64 ticket, const Phrase &phrase, const Manner &manner)
{
    m_ticket = ticket;
    m_thread.post([engine = m_engine, ticket, phrase, manner] { engine->speak(ticket, phrase, manner); });
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
    m_thread.post([engine = m_engine] { engine->stop(); });
}

void SystemVoice::setVolume(double volume)
{
    m_thread.post([engine = m_engine, volume] { engine->setVolume(volume); });
}

} // namespace escale
