// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/serveroutput.h"

namespace escale {
namespace {

constexpr std::chrono::seconds beforeAnotherServer{3};

} // namespace

ServerOutput::ServerOutput(std::unique_ptr<SoundLink> link, Clock &clock, QObject *parent)
    : AudioOutput(parent), m_clock(clock), m_link(std::move(link))
{
    connect(m_link.get(), &SoundLink::stateChanged, this, &ServerOutput::linkChanged);
    connect(m_link.get(), &SoundLink::started, this, [this](quint64 ticket) {
        if (ticket == m_ticket && ticket != 0)
            Q_EMIT started(ticket);
    });
    connect(m_link.get(), &SoundLink::finished, this, [this](quint64 ticket) {
        if (ticket == m_ticket && ticket != 0)
            Q_EMIT finished(std::exchange(m_ticket, 0));
    });
    connect(m_link.get(), &SoundLink::lost, this, [this](quint64 ticket) {
        if (ticket == m_ticket && ticket != 0)
            giveUp();
    });
}

void ServerOutput::prepare()
{
    if (m_state == LinkState::Away)
        connectServer();
}

void ServerOutput::connectServer()
{
    ++m_retry;
    m_state = LinkState::Connecting;
    m_link->connectServer();
}

void ServerOutput::play(quint64 ticket, const Clip &clip, double volume)
{
    m_ticket = ticket;
    m_wish.reset();
    if (m_state == LinkState::Ready)
        return m_link->play(ticket, clip, volume);
    if (m_state == LinkState::NoDevice) {
        // Never before it returns: the caller is in the middle of asking.
        QMetaObject::invokeMethod(
            this,
            [this, ticket] {
                if (ticket == m_ticket)
                    giveUp();
            },
            Qt::QueuedConnection);
        return;
    }
    m_wish = Wish{clip, volume};
    if (m_state == LinkState::Away) // somebody waits for it: no need to wait for the next try
        connectServer();
}

void ServerOutput::stop()
{
    m_ticket = 0;
    m_wish.reset();
    m_link->stop();
}

void ServerOutput::setVolume(double volume)
{
    if (m_wish)
        m_wish->volume = volume;
    m_link->setVolume(volume);
}

void ServerOutput::giveUp()
{
    m_wish.reset();
    m_link->stop();
    if (const quint64 ticket = std::exchange(m_ticket, 0))
        Q_EMIT failed(ticket);
}

void ServerOutput::linkChanged(LinkState state)
{
    const LinkState before = std::exchange(m_state, state);
    if (state == LinkState::Connecting)
        return;
    if (state == LinkState::Ready) {
        if (m_wish) {
            const Wish wish = *std::exchange(m_wish, std::nullopt);
            m_link->play(m_ticket, wish.clip, wish.volume);
        }
        if (before != LinkState::Ready)
            Q_EMIT available();
        return;
    }
    giveUp();
    if (state != LinkState::Away)
        return; // the server itself says when a loudspeaker comes
    m_clock.after(beforeAnotherServer, this, [this, retry = ++m_retry] {
        if (retry == m_retry && m_state == LinkState::Away)
            connectServer();
    });
}

} // namespace escale
