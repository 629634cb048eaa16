// SPDX-License-Identifier: GPL-3.0-or-later
// Whether an edition may be taken: the first of the looks, in the order of FORMAT.md, before any of its packs is
// fetched. Pure functions, any thread.
#pragma once

#include "pack/minisign.h"
#include "pack/packindex.h"

namespace escale {

/// What this station goes by. Kept outside the library (packmemory.h): a library that is replaced, or put back from a
/// copy, takes nothing of it along.
struct EditionTrust {
    QString channel;
    QList<VerifyingKey> keys;
    qint64 sequence = 0; ///< of the newest edition this station has had; 0: none yet
};

/// Ahead of `EditionTrust::sequence`: more is a mistake, or somebody who wants every later edition refused.
inline constexpr qint64 longestJump = 1000;

/// The edition in `file` (four lines of signature, then the index). Errors: those of packrefusal.h, the first that fits
/// in its order. An equal sequence is no error.
Result<PackIndex> judgeEdition(const QByteArray &file, const EditionTrust &trust);

/// What is behind the signature of a file, when it holds. Errors: NotSigned, UnknownKey, Altered.
Result<QByteArray> signedContent(const QByteArray &file, const QList<VerifyingKey> &keys);

/// Whether it is signed by a key that this station has not: a rotation may tell of it.
bool isByUnknownKey(const QByteArray &file, const QList<VerifyingKey> &keys);

/// Who may sign from now on: the small file `keys.escale` beside the index, signed by one of the keys of before.
struct KeyRotation {
    QString channel;
    qint64 sequence = 0; ///< of rotations; each is higher than the one before
    QList<VerifyingKey> keys;

    friend bool operator==(const KeyRotation &, const KeyRotation &) = default;
};
inline constexpr qint64 keyFileLimit = 16LL * 1024;
inline constexpr int mostKeys = 4;

/// What is to be signed; JSON.
QByteArray encodeRotation(const KeyRotation &rotation);
/// Whoever has signed it. Errors: Senseless, OtherFormat.
Result<KeyRotation> decodeRotation(const QByteArray &content);
/// `lastRotation`: the highest sequence of a rotation this station has had. Errors: as judgeEdition.
Result<KeyRotation> judgeRotation(const QByteArray &file, const EditionTrust &trust, qint64 lastRotation);

} // namespace escale
