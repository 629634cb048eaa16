// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/voices.h"

#include <QCoreApplication>

namespace escale {

QLatin1String code(VoiceOrigin origin)
{
    constexpr std::array words{QLatin1String("recorded"), QLatin1String("builtin"), QLatin1String("system")};
    return words.at(static_cast<std::size_t>(origin));
}

bool isOnTrial(Language language, VoiceOrigin origin)
{
    return origin == VoiceOrigin::Builtin && (language == Language::Ti || language == Language::Ps);
}

QString trialWords()
{
    //: Beside the name of a voice: no native speaker has judged it yet.
    return QCoreApplication::translate("speech", "voice on trial");
}

void Voices::add(Voice &voice)
{
    m_voices.append(&voice);
    connect(&voice, &Voice::changed, this, &Voices::changed);
}

Voice *Voices::voiceFor(const Phrase &phrase, const QList<Voice *> &without) const
{
    const auto chosen = m_chosen.constFind(phrase.language);
    const auto rank = [&](const Voice &voice) {
        if (voice.origin() == VoiceOrigin::Recorded)
            return 2;
        return chosen != m_chosen.cend() && *chosen == voice.origin() ? 1 : 0;
    };
    Voice *best = nullptr;
    for (Voice *voice : m_voices) {
        if (without.contains(voice) || !voice->canSay(phrase))
            continue;
        if (best == nullptr || rank(*voice) > rank(*best))
            best = voice;
    }
    return best;
}

LanguageSet Voices::languages() const
{
    LanguageSet set;
    for (const Voice *voice : m_voices) {
        if (voice->origin() == VoiceOrigin::Recorded)
            continue; // only the texts it has
        for (const VoiceInfo &info : voice->voices())
            set.insert(info.language);
    }
    return set;
}

QList<VoiceInfo> Voices::list() const
{
    QList<VoiceInfo> list;
    for (const Voice *voice : m_voices)
        list.append(voice->voices());
    return list;
}

void Voices::choose(Language language, std::optional<VoiceOrigin> origin)
{
    if (origin)
        m_chosen.insert(language, *origin);
    else
        m_chosen.remove(language);
}

} // namespace escale
