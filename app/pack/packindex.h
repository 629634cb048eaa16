// SPDX-License-Identifier: GPL-3.0-or-later
// The index of an edition as a value, and as the JSON of FORMAT.md: a signed root, and chapters, which are frames, so
// that a fiche that changes costs a station its chapter and not all of the index. Pure functions, any thread.
#pragma once

#include "fiche/language.h"
#include "pack/frame.h"

#include <QDateTime>
#include <QMap>

namespace escale {

/// The bounds of FORMAT.md, "Bounds", in bytes: of the index as it is fetched and unpacked, of a pack, of a dictionary,
/// of what is in one frame.
inline constexpr qint64 indexLimit = 16LL * 1024 * 1024, indexTextLimit = 64LL * 1024 * 1024;
inline constexpr qint64 packLimit = 8LL * 1024 * 1024, dictionaryLimit = 1024LL * 1024;
inline constexpr qint64 contentLimit = 8LL * 1024 * 1024;
/// Of names and numbers. A listing of fiches has to fit into a frame, too: a publisher ends there, well before.
inline constexpr int mostFiches = 100'000, mostPacks = 20'000, mostChapters = 4096, mostIcons = 1000;
inline constexpr qsizetype mostSounds = 1'000'000;

/// A file that is named after its hash.
struct PackFile {
    QByteArray hash; ///< fileHash()
    qint64 bytes = 0;

    friend bool operator==(const PackFile &, const PackFile &) = default;
};

struct PackIndex {
    struct Fiche {
        QString id;
        int views = 0, thanks = 0; ///< said by the root: they change every day
        FrameRef facts;
        QMap<Language, FrameRef> texts; ///< French is among them

        friend bool operator==(const Fiche &, const Fiche &) = default;
    };
    struct Sound {
        QByteArray key; ///< recordingKey()
        FrameRef frame;

        friend bool operator==(const Sound &, const Sound &) = default;
    };

    QString channel;
    qint64 sequence = 0;
    QDateTime created, expires; ///< UTC, whole seconds
    QList<PackFile> packs;      ///< by number; a number that no frame has may have no file (bytes 0)
    /// By group: the code of a language for its texts, "facts" for facts, listing and taxonomy. A group without one is
    /// packed without; so are icons and sounds.
    QMap<QString, PackFile> dictionaries;
    FrameRef taxonomy, listing;
    QList<FrameRef> icons;
    QList<FrameRef> chapters;                      ///< of the fiches
    QMap<Language, QList<FrameRef>> soundChapters; ///< of the sounds

    // What the chapters say; see addChapter().
    QList<Fiche> fiches;                 ///< by id
    QMap<Language, QList<Sound>> sounds; ///< by key

    QList<std::pair<int, int>> counts; ///< of the root, in the order of the fiches, until they are settled

    friend bool operator==(const PackIndex &, const PackIndex &) = default;
};

/// Beside the codes of languages.
inline constexpr QLatin1String factsGroup("facts"), chaptersGroup("chapters"), iconsGroup("icons"),
    soundsGroup("sounds");

/// "packs/<hash>.pack", "packs/<hash>.dict", relative to the folder of the index.
QString packName(const PackFile &file);
QString dictionaryName(const PackFile &file);

/// [a-z0-9-], 1 to 64 of them: it becomes the name of a folder.
bool isChannel(QStringView text);

/// The JSON of the root. The same for equal values.
QByteArray toJson(const PackIndex &index);
/// What is signed: the root's JSON as one zstd frame.
QByteArray encodePackIndex(const PackIndex &index);
/// The root; fiches and sounds are still to be added. Errors: TooLarge, Senseless, OtherFormat. All that a reader
/// relies on is looked at here and in addChapter(): names, sums, that each frame lies within its pack.
Result<PackIndex> decodePackIndex(const QByteArray &bytes);

/// Chapters are filled by the hash of what they list, so that one thing more or less changes one of them.
/// How many there should be for so many things; `before`: how many there were, 0 for none. A power of two.
int chapterCount(qsizetype things, qsizetype before);
/// What goes into the frames of `count` chapters, in their order.
QList<QByteArray> encodeChapters(const PackIndex &index, int count);
QList<QByteArray> encodeSoundChapters(const QList<PackIndex::Sound> &sounds, int count);

/// Fills in what a chapter says. Errors: Senseless.
Result<Done> addChapter(PackIndex &index, const QByteArray &content);
Result<Done> addSoundChapter(PackIndex &index, Language language, const QByteArray &content);
/// Once all chapters are in: puts everything in order. Errors: Senseless (a fiche twice, counts that do not fit, frames
/// that overlap).
Result<Done> settleChapters(PackIndex &index);

} // namespace escale
