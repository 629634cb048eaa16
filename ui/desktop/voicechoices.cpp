// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/voicechoices.h"

namespace escale {
namespace {

QString memoryKey(Language language)
{
    return QStringLiteral("voices/%1").arg(code(language));
}

} // namespace

std::optional<VoiceOrigin> chosenOrigin(const QString &word)
{
    for (const VoiceOrigin origin : {VoiceOrigin::Builtin, VoiceOrigin::System}) {
        if (word == code(origin))
            return origin;
    }
    return std::nullopt;
}

VoiceChoices::VoiceChoices(Voices &voices, QSettings &memory, QObject *parent)
    : QObject(parent), m_voices(voices), m_memory(memory)
{
    for (const Language language : allLanguages)
        m_voices.choose(language, chosen(language));
}

std::optional<VoiceOrigin> VoiceChoices::chosen(Language language) const
{
    return chosenOrigin(m_memory.value(memoryKey(language)).toString());
}

void VoiceChoices::choose(Language language, std::optional<VoiceOrigin> origin)
{
    if (origin == chosen(language))
        return;
    if (origin)
        m_memory.setValue(memoryKey(language), QString(code(*origin)));
    else
        m_memory.remove(memoryKey(language));
    m_voices.choose(language, origin);
    Q_EMIT changed();
}

} // namespace escale
