// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/espeakclips.h"

#include "speech/espeakengine.h"

namespace escale {

EspeakClips::EspeakClips(QObject *parent) : ClipMaker(parent)
{
    m_thread.setObjectName(QStringLiteral("espeak"));
    m_worker.moveToThread(&m_thread);
    m_thread.start(QThread::HighPriority); // a person waits for it
}

void EspeakClips::prepare()
{
    // The engine reads hundreds of files when it is made.
    QMetaObject::invokeMethod(&m_worker, [] { EspeakEngine::instance(); });
}

EspeakClips::~EspeakClips()
{
    m_ending = true;
    m_thread.quit();
    m_thread.wait();
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
    QMetaObject::invokeMethod(
        &m_worker, [this, phrase, wordsPerMinute, answer = std::move(answer), generation = m_generation]() mutable {
            Result<Clip> clip = EspeakEngine::instance().speak(phrase, wordsPerMinute, m_ending);
            QMetaObject::invokeMethod(this, [this, answer = std::move(answer), clip = std::move(clip), generation] {
                if (generation == m_generation)
                    answer(clip);
            });
        });
}

} // namespace escale
