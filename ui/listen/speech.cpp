// SPDX-License-Identifier: GPL-3.0-or-later
#include "listen/speech.h"

#include "speech/builtinvoice.h"

namespace escale {

Speech::Speech(const QString &libraryPath, Clock &clock, SystemVoices system, QObject *parent)
    : QObject(parent), m_output(makeLoudspeaker(clock)), m_recorded(libraryPath),
      m_recordedVoice(m_recorded, *m_output, clock), m_builtin(builtinClips())
{
    m_voices.add(m_recordedVoice);
    if (m_builtin) {
        m_builtinVoice = std::make_unique<PcmVoice>(*m_builtin, *m_output, clock);
        m_voices.add(*m_builtinVoice);
    }
    if (system == SystemVoices::Use) {
        m_systemVoice = std::make_unique<SystemVoice>(clock);
        m_voices.add(*m_systemVoice);
    }
}

void Speech::begin()
{
    m_output->prepare();
    if (m_builtin)
        m_builtin->prepare();
    if (m_systemVoice)
        m_systemVoice->begin();
}

} // namespace escale
