// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/lackingframes.h"

#include <QCryptographicHash>

namespace escale {
namespace {

/// What an unpacked byte of content takes; sounds are kept as they are.
constexpr qint64 roomForAByte = 4;

qint64 sizeOf(const QList<FrameRef> &refs)
{
    qint64 size = 0;
    for (const FrameRef &ref : refs)
        size += ref.size;
    return size;
}

} // namespace

QByteArray textEtag(const FrameRef &text)
{
    return text.hash.toHex();
}

QByteArray factsFingerprint(const PackIndex::Fiche &fiche, const Listing::Entry &entry)
{
    return QCryptographicHash::hash(fiche.facts.hash + entry.metadataBytes, QCryptographicHash::Blake2b_160).toHex();
}

QList<FrameRef> framesLacking(const PackIndex::Fiche &fiche, const QByteArray &fingerprint,
                              const LanguageSet &languages, const StoredHashes &holdings)
{
    QList<FrameRef> lacking;
    const bool sameFacts = holdings.fingerprints.contains(fingerprint);
    for (auto text = fiche.texts.cbegin(); text != fiche.texts.cend(); ++text) {
        const bool here = holdings.etags.contains(textEtag(*text)) && (text.key() != Language::Fr || sameFacts);
        if (languages.contains(text.key()) && !here)
            lacking.append(*text);
    }
    if (!lacking.isEmpty())
        lacking.append(fiche.facts);
    return lacking;
}

QList<FrameRef> soundsLacking(const PackIndex &index, const LanguageSet &languages, const StoredHashes &holdings)
{
    QList<FrameRef> lacking;
    for (auto it = index.sounds.cbegin(); it != index.sounds.cend(); ++it) {
        for (const PackIndex::Sound &sound : languages.contains(it.key()) ? *it : QList<PackIndex::Sound>()) {
            if (!holdings.sounds.contains(sound.key))
                lacking.append(sound.frame);
        }
    }
    return lacking;
}

qint64 roomInLibrary(const QList<FrameRef> &content, const QList<FrameRef> &sounds)
{
    return sizeOf(content) * roomForAByte + sizeOf(sounds);
}

} // namespace escale
