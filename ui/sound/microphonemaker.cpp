// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/microphonemaker.h"

#ifdef ESCALE_MULTIMEDIA
#include "sound/sourcemicrophone.h"
#endif

namespace escale {

#ifdef ESCALE_MULTIMEDIA

std::unique_ptr<Microphone> makeMicrophone()
{
    return std::make_unique<SourceMicrophone>();
}

#else

namespace {

class NoMicrophone final : public Microphone {
public:
    [[nodiscard]] Presence presence() const override { return Presence::NotBuilt; }
    [[nodiscard]] int rate() const override { return 48'000; }
    void start() override { QMetaObject::invokeMethod(this, &Microphone::failed, Qt::QueuedConnection); }
    void stop() override {}
};

} // namespace

std::unique_ptr<Microphone> makeMicrophone()
{
    return std::make_unique<NoMicrophone>();
}

#endif

} // namespace escale
