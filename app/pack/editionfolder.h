// SPDX-License-Identifier: GPL-3.0-or-later
// An edition in a folder of this machine, read frame by frame. A pack is read and hashed as a whole when the first of
// its frames is asked for, and one at a time is in memory: ask in the order of frames(). For the publisher, whose
// folder is its memory, and for the check of a copy. One thread.
#pragma once

#include "pack/packindex.h"
#include "station/disk.h"

#include <map>

namespace escale {

class EditionFolder {
public:
    /// A frame and what is in it.
    struct Entry {
        FrameRef ref;
        QString group; ///< factsGroup, chaptersGroup, iconsGroup, soundsGroup, or the code of a language
        QString owner; ///< id of the fiche of facts or a text; code of the language of a chapter of sounds; else empty
    };

    /// `root`: decodePackIndex(). `disk` outlives the object.
    EditionFolder(QString folder, PackIndex root, Disk &disk);

    /// Fills in what the chapters say. Errors: MissingPart, WrongPart (`cause` names the file), Senseless.
    Result<Done> readChapters();
    [[nodiscard]] const PackIndex &index() const { return m_index; }

    /// By place: pack, then offset. One that two entries share is there twice.
    [[nodiscard]] QList<Entry> frames() const;
    /// Of one group.
    [[nodiscard]] QList<Entry> frames(const QString &group) const;

    /// Errors: MissingPart, WrongPart; `cause` names the file.
    [[nodiscard]] Result<QByteArray> frame(const FrameRef &ref);
    /// What is in it. Errors: as frame().
    [[nodiscard]] Result<QByteArray> content(const Entry &entry);
    /// Empty when the group has none. Errors: as frame().
    [[nodiscard]] Result<QByteArray> dictionary(const QString &group);
    /// Errors: as frame().
    [[nodiscard]] Result<Done> lookAtPack(qint32 number);

private:
    [[nodiscard]] Result<QByteArray> fileOf(const QString &name, const PackFile &file);

    QString m_folder;
    PackIndex m_index;
    Disk &m_disk;
    qint32 m_open = -1;
    Result<QByteArray> m_bytes = QByteArray(); ///< of the pack that is open
    std::map<QString, std::unique_ptr<Unpacker>> m_unpackers;
};

} // namespace escale
