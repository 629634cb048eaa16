// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/voiceprotocol.h"

#include <QDataStream>
#include <QtEndian>
#include <cstring>

namespace escale::voiceprotocol {
namespace {

constexpr auto version = QDataStream::Qt_6_0;

std::optional<Language> languageAt(quint8 index)
{
    return index < allLanguages.size() ? std::optional(allLanguages.at(index)) : std::nullopt;
}

} // namespace

QByteArray framed(const QByteArray &content)
{
    QByteArray frame(lengthBytes, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(content.size()), frame.data());
    return frame + content;
}

std::optional<qint64> frameLength(QByteArrayView bytes)
{
    return bytes.size() < lengthBytes ? std::nullopt : std::optional<qint64>(qFromBigEndian<quint32>(bytes.data()));
}

QByteArray fromLanguages(LanguageSet languages)
{
    QByteArray content;
    for (const Language language : languages.toList())
        content += static_cast<char>(language);
    return content;
}

std::optional<LanguageSet> languagesFrom(const QByteArray &content)
{
    LanguageSet languages;
    for (const char byte : content) {
        const auto language = languageAt(static_cast<quint8>(byte));
        if (!language)
            return std::nullopt;
        languages.insert(*language);
    }
    return languages;
}

QByteArray fromSentence(const Sentence &sentence)
{
    QByteArray content;
    QDataStream out(&content, QIODevice::WriteOnly);
    out.setVersion(version);
    out << static_cast<quint8>(sentence.phrase.language) << static_cast<qint32>(sentence.wordsPerMinute)
        << sentence.phrase.text;
    return content;
}

std::optional<Sentence> sentenceFrom(const QByteArray &content)
{
    QDataStream in(content);
    in.setVersion(version);
    quint8 language = 0;
    qint32 speed = 0;
    Sentence sentence;
    in >> language >> speed >> sentence.phrase.text;
    const auto known = languageAt(language);
    if (in.status() != QDataStream::Ok || !in.atEnd() || !known || speed <= 0)
        return std::nullopt;
    sentence.phrase.language = *known;
    sentence.wordsPerMinute = speed;
    return sentence;
}

QByteArray fromClip(const std::optional<Clip> &clip)
{
    if (!clip)
        return {};
    QByteArray content;
    QDataStream out(&content, QIODevice::WriteOnly);
    out.setVersion(version);
    out << static_cast<qint32>(clip->rate) << static_cast<qint32>(clip->words.size());
    for (const WordMark &word : clip->words)
        out << static_cast<qint64>(word.at.count()) << static_cast<qint64>(word.spoken.start)
            << static_cast<qint64>(word.spoken.length);
    // One machine: as they lie in memory.
    content.append(reinterpret_cast<const char *>(clip->samples.constData()),
                   clip->samples.size() * qsizetype{sizeof(qint16)});
    return content;
}

std::optional<Clip> clipFrom(const QByteArray &content, const QString &text)
{
    constexpr qint32 leastRate = 8000, mostRate = 48'000;
    QDataStream in(content);
    in.setVersion(version);
    qint32 rate = 0, words = 0;
    in >> rate >> words;
    if (in.status() != QDataStream::Ok || rate < leastRate || rate > mostRate || words < 0 || words > content.size())
        return std::nullopt;
    Clip clip;
    clip.rate = rate;
    std::chrono::milliseconds before{};
    for (qint32 i = 0; i < words; ++i) {
        qint64 at = 0, start = 0, length = 0;
        in >> at >> start >> length;
        const bool inside = start >= 0 && length >= 0 && start <= text.size() && length <= text.size() - start;
        if (in.status() != QDataStream::Ok || !inside || at < before.count())
            return std::nullopt;
        before = std::chrono::milliseconds(at);
        clip.words.append({before, {static_cast<qsizetype>(start), static_cast<qsizetype>(length)}});
    }
    const qsizetype from = static_cast<qsizetype>(in.device()->pos());
    const qsizetype bytes = content.size() - from;
    if (bytes <= 0 || bytes % qsizetype{sizeof(qint16)} != 0)
        return std::nullopt;
    clip.samples.resize(bytes / qsizetype{sizeof(qint16)});
    std::memcpy(clip.samples.data(), content.constData() + from, static_cast<std::size_t>(bytes));
    return clip;
}

} // namespace escale::voiceprotocol
