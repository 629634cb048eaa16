// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/voiceservice.h"

#include "speech/espeakengine.h"
#include "speech/voiceprotocol.h"

namespace escale {
namespace {

/// A sentence is no longer: the ear cuts them, and what a page holds is bounded at its door.
constexpr qint64 longestSentence = 1024 * 1024;

bool send(std::FILE *out, const QByteArray &content)
{
    const QByteArray frame = voiceprotocol::framed(content);
    const auto size = static_cast<std::size_t>(frame.size());
    return std::fwrite(frame.constData(), 1, size, out) == size && std::fflush(out) == 0;
}

/// Nothing when the input has ended.
std::optional<QByteArray> receive(std::FILE *in, qint64 bytes)
{
    QByteArray content(bytes, Qt::Uninitialized);
    const auto size = static_cast<std::size_t>(bytes);
    return std::fread(content.data(), 1, size, in) == size ? std::optional(content) : std::nullopt;
}

} // namespace

int serveVoice(std::FILE *in, std::FILE *out)
{
    constexpr int ended = 0, broken = 1;
    EspeakEngine &engine = EspeakEngine::instance();
    if (!send(out, voiceprotocol::fromLanguages(engine.languages())))
        return broken;
    const std::atomic<bool> never = false;
    while (const auto head = receive(in, voiceprotocol::lengthBytes)) {
        const auto length = voiceprotocol::frameLength(*head);
        if (!length || *length > longestSentence)
            return broken;
        const auto content = receive(in, *length);
        const auto sentence = content ? voiceprotocol::sentenceFrom(*content) : std::nullopt;
        if (!sentence)
            return broken;
        auto clip = engine.speak(sentence->phrase, sentence->wordsPerMinute, never);
        if (!send(out, voiceprotocol::fromClip(clip ? std::optional(std::move(clip).value()) : std::nullopt)))
            return broken;
    }
    return ended;
}

} // namespace escale
