// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/espeakclips.h"

#include "speech/espeakengine.h"

namespace escale {

EspeakClips::EspeakClips(QObject *parent) : ClipMaker(parent), m_thread(*this, QStringLiteral("espeak"))
{
    m_thread.start(QThread::HighPriority); // a person waits for it
}

void EspeakClips::prepare()
{
    // The engine reads hundreds of files when it is made.
    m_thread.post([] { EspeakEngine::instance(); });
}

EspeakClips::~EspeakClips()
{
    m_ending = true;
}

QList<VoiceInfo> EspeakClips::voices() const
{
    QList<VoiceInfo> list;
    for (const Language language : EspeakEngine::instance().languages().toList())
        list.append({QStringLiteral("eSpeak NG"), language, VoiceOrigin::Builtin});
    return list;
}

bool EspeakClips::canSay(const Phrase &phrase) const
{
    return EspeakEngine::instance().languages().contains(phrase.language);
}

void EspeakClips::make(const Phrase &phrase, int wordsPerMinute, Answer answer)
{
    m_thread.ask<Result<Clip>>(
        this,
        [this, phrase, wordsPerMinute] { return EspeakEngine::instance().speak(phrase, wordsPerMinute, m_ending); },
        [this, answer = std::move(answer), generation = m_generation](const Result<Clip> &clip) {
            if (generation == m_generation)
                answer(clip);
        });
}

} // namespace escale
