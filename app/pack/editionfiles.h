// SPDX-License-Identifier: GPL-3.0-or-later
// The names of the files of an edition, in the folder of its publisher. Pure but for what they read. Any thread.
#pragma once

#include "pack/packindex.h"

#include <QStringList>

namespace escale {

inline constexpr QLatin1String indexFileName("index.escale"), keyFileName("keys.escale");
/// Of the index of an edition, and of a rotation of keys, by its sequence.
QString editionFileName(qint64 sequence);
QString rotationFileName(qint64 sequence);

/// Packs and dictionaries, sorted.
QStringList filesOf(const PackIndex &root);
/// The rotations of keys in a folder, in the order in which they are to be copied: keys.escale last. Empty where there
/// has been none.
QStringList rotationFilesIn(const QString &folder);

/// Names of the files that a copy of an earlier edition lacks, in the order in which they are to be copied: for a
/// stick, or a mirror. Keys, which are small, are always among them. Errors: NotFound (that edition is not among the
/// last ones, whose indexes are kept in `editions`).
Result<QStringList> filesSince(const QString &folder, qint64 sequence);

/// Removes packs and dictionaries that are not `needed` (filesOf()); nothing that is not named as they are.
void removeOtherPacks(const QString &folder, const QStringList &needed);
/// Removes from the folder what none of the last editions needs.
void removeOldEditions(const QString &folder);

} // namespace escale
