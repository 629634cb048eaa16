// SPDX-License-Identifier: GPL-3.0-or-later
// The publisher's side of a rotation of keys (FORMAT.md, "Rotation"): `keys.escale`, and in `keys` those of before, for
// stations that have missed some. One thread.
#pragma once

#include "pack/edition.h"
#include "station/disk.h"

namespace escale {

/// The last rotation of the folder, whoever has signed it; one of sequence 0 without keys where there has been none.
/// Errors: BadConfiguration (there is one, and it cannot be read or is of another channel: whoever began anew would be
/// believed by no station).
Result<KeyRotation> lastRotation(const QString &folder, const QString &channel, Disk &disk);

/// Whether stations that have followed the last rotation believe this key. Errors: BadConfiguration, with a sentence.
Result<Done> mayStillSign(const KeyRotation &last, const SigningKey &key);

/// From now on these keys count, and no others. `key` is one that stations know: of the last rotation, where there has
/// been one. Errors: as above; Busy; CannotWrite.
Result<Done> publishRotation(const QString &folder, const QString &channel, const SigningKey &key,
                             const QList<VerifyingKey> &keys, Disk &disk);

/// Whom a station that goes by `trust` believes of what lies in `folder`: it follows the rotations there as it would at
/// an address. `lastRotation`: the last it has followed.
EditionTrust trustIn(const QString &folder, EditionTrust trust, qint64 lastRotation, Disk &disk);

} // namespace escale
