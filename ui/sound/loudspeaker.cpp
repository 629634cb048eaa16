// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/loudspeaker.h"

#if defined(ESCALE_PULSE)
#include "sound/pulselink.h"
#include "sound/serveroutput.h"
#elif defined(ESCALE_MULTIMEDIA)
#include "sound/sinkoutput.h"
#endif

namespace escale {

#if defined(ESCALE_PULSE)

std::unique_ptr<AudioOutput> makeLoudspeaker(Clock &clock)
{
    return std::make_unique<ServerOutput>(std::make_unique<PulseLink>(), clock);
}

#elif defined(ESCALE_MULTIMEDIA)

std::unique_ptr<AudioOutput> makeLoudspeaker(Clock &)
{
    return std::make_unique<SinkOutput>();
}

#else

namespace {

class NoLoudspeaker final : public AudioOutput {
public:
    void play(quint64 ticket, const Clip &, double) override
    {
        QMetaObject::invokeMethod(
            this, [this, ticket] { Q_EMIT failed(ticket); }, Qt::QueuedConnection);
    }
    void stop() override {}
    void setVolume(double) override {}
};

} // namespace

std::unique_ptr<AudioOutput> makeLoudspeaker(Clock &)
{
    return std::make_unique<NoLoudspeaker>();
}

#endif

} // namespace escale
