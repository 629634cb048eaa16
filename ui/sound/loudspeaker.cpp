// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/loudspeaker.h"

#ifdef ESCALE_PULSE
#include "sound/pulselink.h"
#include "sound/serveroutput.h"
#else
#include "sound/sinkoutput.h"
#endif

namespace escale {

std::unique_ptr<AudioOutput> makeLoudspeaker(Clock &clock)
{
#ifdef ESCALE_PULSE
    return std::make_unique<ServerOutput>(std::make_unique<PulseLink>(), clock);
#else
    Q_UNUSED(clock)
    return std::make_unique<SinkOutput>();
#endif
}

} // namespace escale
