// SPDX-License-Identifier: GPL-3.0-or-later
#include "listen/speech.h"

#include "speech/builtinvoice.h"

namespace escale {

Speech::Speech(Clock &clock, QObject *parent) : QObject(parent), m_builtin(builtinClips())
{
    if (m_builtin) {
        m_builtinVoice = std::make_unique<PcmVoice>(*m_builtin, m_output, clock);
        m_voices.add(*m_builtinVoice);
    }
}

} // namespace escale
