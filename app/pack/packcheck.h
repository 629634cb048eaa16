// SPDX-License-Identifier: GPL-3.0-or-later
// A whole edition in a folder, looked at to the last frame: for publishers, mirrors and sticks before they travel.
#pragma once

#include "pack/edition.h"
#include "station/disk.h"

namespace escale {

struct PackReport {
    PackIndex index;
    int frames = 0;
    qint64 bytes = 0;    ///< of the packs and dictionaries
    qint64 unpacked = 0; ///< of what is in all frames
};

/// `indexPath`: the index file, its packs beside it. Everything a station would look at, and that every frame decodes.
/// One pack at a time is in memory, and each is read at most twice.
/// Errors: those of judgeEdition, MissingPart, WrongPart; `cause` names the file.
Result<PackReport> checkPack(const QString &indexPath, const EditionTrust &trust, Disk &disk = systemDisk());

} // namespace escale
