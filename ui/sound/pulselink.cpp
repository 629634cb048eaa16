// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/pulselink.h"

#include <QByteArrayView>

namespace escale {
namespace {

/// What a server offers where there is no loudspeaker: sound sent there is heard by nobody.
constexpr QByteArrayView dummy("auto_null");

class Lock {
public:
    explicit Lock(pa_threaded_mainloop *loop) : m_loop(loop) { pa_threaded_mainloop_lock(loop); }
    ~Lock() { pa_threaded_mainloop_unlock(m_loop); }
    Lock(const Lock &) = delete;
    Lock &operator=(const Lock &) = delete;

private:
    pa_threaded_mainloop *m_loop;
};

void forget(pa_operation *operation)
{
    if (operation != nullptr)
        pa_operation_unref(operation);
}

} // namespace

PulseLink::PulseLink(QObject *parent) : SoundLink(parent), m_loop(pa_threaded_mainloop_new())
{
    pa_threaded_mainloop_set_name(m_loop, "sound");
    pa_threaded_mainloop_start(m_loop);
}

PulseLink::~PulseLink()
{
    {
        const Lock lock(m_loop);
        disconnectServer();
    }
    pa_threaded_mainloop_stop(m_loop);
    pa_threaded_mainloop_free(m_loop);
}

void PulseLink::connectServer()
{
    const Lock lock(m_loop);
    disconnectServer();
    m_told.reset();
    m_context = pa_context_new(pa_threaded_mainloop_get_api(m_loop), "Escale");
    if (m_context == nullptr)
        return tell(LinkState::Away);
    pa_context_set_state_callback(
        m_context, [](pa_context *, void *self) { static_cast<PulseLink *>(self)->contextMoved(); }, this);
    pa_context_set_subscribe_callback(
        m_context,
        [](pa_context *, pa_subscription_event_type_t, std::uint32_t, void *self) {
            static_cast<PulseLink *>(self)->askForDevices();
        },
        this);
    if (pa_context_connect(m_context, nullptr, PA_CONTEXT_NOFLAGS, nullptr) < 0)
        tell(LinkState::Away);
}

void PulseLink::disconnectServer()
{
    m_stream.reset();
    if (m_context == nullptr)
        return;
    pa_context_set_state_callback(m_context, nullptr, nullptr);
    pa_context_set_subscribe_callback(m_context, nullptr, nullptr);
    pa_context_disconnect(m_context);
    pa_context_unref(std::exchange(m_context, nullptr));
}

void PulseLink::contextMoved()
{
    const pa_context_state_t state = pa_context_get_state(m_context);
    if (state == PA_CONTEXT_READY) {
        forget(pa_context_subscribe(
            m_context, static_cast<pa_subscription_mask_t>(PA_SUBSCRIPTION_MASK_SINK | PA_SUBSCRIPTION_MASK_SERVER),
            nullptr, nullptr));
        askForDevices();
    } else if (!PA_CONTEXT_IS_GOOD(state)) {
        tell(LinkState::Away);
    }
}

void PulseLink::askForDevices()
{
    m_deviceSeen = false;
    forget(pa_context_get_sink_info_list(
        m_context,
        [](pa_context *, const pa_sink_info *sink, int end, void *data) {
            auto *self = static_cast<PulseLink *>(data);
            if (sink != nullptr)
                self->m_deviceSeen = self->m_deviceSeen || sink->name != dummy;
            else if (end > 0)
                self->tell(self->m_deviceSeen ? LinkState::Ready : LinkState::NoDevice);
        },
        this));
}

void PulseLink::tell(LinkState state)
{
    if (m_told == state)
        return;
    m_told = state;
    QMetaObject::invokeMethod(
        this, [this, state] { Q_EMIT stateChanged(state); }, Qt::QueuedConnection);
}

void PulseLink::play(quint64 ticket, const Clip &clip, double volume)
{
    const Lock lock(m_loop);
    if (m_context == nullptr || pa_context_get_state(m_context) != PA_CONTEXT_READY)
        return heard(ticket, PulseStream::Event::Lost);
    if (m_stream == nullptr || m_stream->rate() != clip.rate || !m_stream->isAlive() || !m_stream->isFresh())
        m_stream.reset(new PulseStream(pa_threaded_mainloop_get_api(m_loop), m_context, clip.rate,
                                       [this](quint64 about, PulseStream::Event event) { heard(about, event); }));
    if (!m_stream->isAlive())
        return heard(ticket, PulseStream::Event::Lost);
    m_stream->play(ticket, clip, volume);
}

/// Told in the UI thread: a stream does not end in the middle of a call of its own.
void PulseLink::heard(quint64 ticket, PulseStream::Event event)
{
    QMetaObject::invokeMethod(
        this,
        [this, ticket, event] {
            switch (event) {
            case PulseStream::Event::Started:
                Q_EMIT started(ticket);
                break;
            case PulseStream::Event::Finished:
                Q_EMIT finished(ticket);
                break;
            case PulseStream::Event::Lost:
                Q_EMIT lost(ticket);
                break;
            case PulseStream::Event::Idle: {
                const Lock lock(m_loop);
                if (m_stream && m_stream->isIdle())
                    m_stream.reset();
                break;
            }
            }
        },
        Qt::QueuedConnection);
}

void PulseLink::stop()
{
    const Lock lock(m_loop);
    m_stream.reset();
}

void PulseLink::setVolume(double volume)
{
    const Lock lock(m_loop);
    if (m_stream)
        m_stream->setVolume(volume);
}

} // namespace escale
