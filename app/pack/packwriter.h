// SPDX-License-Identifier: GPL-3.0-or-later
// Frames into packs, pack after pack into a folder, each under the name of its hash and there only when it is whole.
// One thread.
#pragma once

#include "pack/packindex.h"
#include "station/disk.h"

namespace escale {

class PackWriter {
public:
    /// `folder`: of the packs; it exists. `disk` outlives the writer.
    PackWriter(QString folder, Disk &disk);

    /// Where the frame will be. The number of its pack is this writer's own until files() says which that is.
    /// Errors: CannotWrite.
    Result<FrameRef> add(const QByteArray &frame, qint64 size);
    /// The next frame begins another pack. Errors: CannotWrite.
    Result<Done> endPack();
    /// The same at the end of a group, when there is enough of it to be worth a request of its own: frames of one group
    /// lie together, and little that is new lies in one pack.
    Result<Done> endGroup();

    /// By number.
    [[nodiscard]] const QList<PackFile> &files() const { return m_files; }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

private:
    QString m_folder;
    Disk &m_disk;
    QByteArray m_pack;
    QList<PackFile> m_files;
    qint64 m_bytes = 0; ///< of all packs that were ended
};

/// A file that is named after its hash; nothing is written when it is there. Errors: CannotWrite.
Result<Done> writeNamed(Disk &disk, const QString &path, const QByteArray &bytes);

} // namespace escale
