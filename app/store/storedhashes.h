// SPDX-License-Identifier: GPL-3.0-or-later
// What a library holds, by its hashes: for a source that sends only what is missing. Of a library of any shape, also of
// one that is still to be migrated.
#pragma once

#include "base/error.h"

#include <QSet>

namespace escale {

struct StoredHashes {
    QSet<QByteArray> etags;        ///< of texts
    QSet<QByteArray> fingerprints; ///< of fiches
    QSet<QByteArray> sounds;       ///< keys of recordings
    qint64 texts = 0;
};

/// Errors: CannotRead, Damaged.
Result<StoredHashes> readStoredHashes(const QString &path);

} // namespace escale
