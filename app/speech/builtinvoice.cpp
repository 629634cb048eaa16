// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/builtinvoice.h"

#ifdef ESCALE_ESPEAK
#include "speech/espeakclips.h"
#endif

namespace escale {

std::unique_ptr<ClipMaker> builtinClips()
{
#ifdef ESCALE_ESPEAK
    return std::make_unique<EspeakClips>();
#else
    return nullptr;
#endif
}

} // namespace escale
