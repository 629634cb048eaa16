// SPDX-License-Identifier: GPL-3.0-or-later
// Why an edition, or a part of it, is not taken: for each reason one sentence that says what to do. Whatever is
// refused, the library stays as it is.
#pragma once

#include "base/error.h"

namespace escale {

enum class PackRefusal : quint8 {
    NoIndex,      ///< nothing at the address
    TooLarge,     ///< beyond the bounds of FORMAT.md
    NotSigned,    ///< no signature in front: another file, or one that was cut off
    UnknownKey,   ///< signed by somebody else
    Altered,      ///< signed, and changed since
    OtherFormat,  ///< of a later Escale
    OtherChannel, ///< somebody else's fiches
    Older,        ///< an edition of before the one this station has had
    Jump,         ///< a sequence too far ahead
    Senseless,    ///< signed, and wrong all the same: sums, names, places in packs
    NoRoom,       ///< the disk would be full
    MissingPart,  ///< a pack, or a part of one, is not there: another edition's packs, a stick that was pulled
    WrongPart,    ///< a part is not the one that was signed
};

/// `cause`: for the log.
Error refused(PackRefusal why, const QString &cause);

/// The words for a source's trouble with the index, and with any other file of an edition.
Error indexTrouble(const Error &error);
Error partTrouble(const Error &error);

/// CannotWrite, of a file or folder of an edition or of what is remembered of one.
Error cannotBeWritten(const QString &path);

} // namespace escale
