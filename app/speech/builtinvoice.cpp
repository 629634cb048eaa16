// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/builtinvoice.h"

#ifdef ESCALE_ESPEAK
#include "speech/espeakclips.h"
#include "speech/remoteclips.h"
#endif

namespace escale {

std::unique_ptr<ClipMaker> builtinClips()
{
#ifdef ESCALE_ESPEAK
    if (const QString program = voiceProgram(); !program.isEmpty())
        return std::make_unique<RemoteClips>(program, systemClock());
    return std::make_unique<EspeakClips>(); // not installed whole, or a system without helpers
#else
    return nullptr;
#endif
}

} // namespace escale
