// SPDX-License-Identifier: GPL-3.0-or-later
// Signatures in the form of minisign (https://jedisct1.github.io/minisign/, "Signature format", "Public key format",
// "Secret key format"): Ed25519 over the BLAKE2b-512 of the content ("ED", prehashed), with a trusted comment that is
// signed, too. `minisign -V` checks what is signed here, and `minisign -G -W` makes keys that are read here. Pure
// functions, any thread, but makeSigningKey(), which asks the system for random bytes.
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QList>

namespace escale {

struct VerifyingKey {
    QByteArray id;  ///< 8 bytes, chosen at random with the key
    QByteArray key; ///< 32 bytes

    friend bool operator==(const VerifyingKey &, const VerifyingKey &) = default;
};

struct SigningKey {
    QByteArray id;     ///< 8 bytes
    QByteArray secret; ///< 64 bytes: seed and public key, as Ed25519 implementations keep them

    [[nodiscard]] VerifyingKey verifying() const;
};

/// The id as minisign writes it: a number, the byte that comes last first.
QByteArray keyIdText(const QByteArray &id);

/// "RWQ…", 56 characters; or the content of a minisign.pub. Nothing for anything else.
std::optional<VerifyingKey> verifyingKeyFrom(const QByteArray &text);
/// "RWQ…".
QByteArray textOf(const VerifyingKey &key);
/// The content of a minisign.pub.
QByteArray fileOf(const VerifyingKey &key);

/// Nothing when the system has no random bytes to give.
std::optional<SigningKey> makeSigningKey();
/// The content of an unencrypted minisign.key: whoever can read the file can sign.
QByteArray fileOf(const SigningKey &key);
/// Nothing for anything else; so for a key under a password, too (a timer has nobody to type it).
std::optional<SigningKey> signingKeyFrom(const QByteArray &file);

/// The four lines of a .minisig. Neither comment may hold a line break.
QByteArray signatureOf(const QByteArray &content, const SigningKey &key, const QByteArray &untrustedComment,
                       const QByteArray &trustedComment);

enum class SignatureState : quint8 {
    Holds,
    Absent,  ///< no four lines of a signature
    Unknown, ///< by a key that is not among those given
    Broken,  ///< content, signature or trusted comment is not what was signed
};

/// One file: the four lines of a .minisig, then the content they sign.
struct SignedContent {
    SignatureState state = SignatureState::Absent;
    QByteArray keyId;
    QByteArray comment; ///< trusted
    QByteArray content; ///< empty unless the signature holds
};
SignedContent checkSigned(const QByteArray &file, const QList<VerifyingKey> &keys);
/// What stands behind the four lines, by whomever they are: for a publisher who reads the folder that is its own.
QByteArray behindSignature(const QByteArray &file);

} // namespace escale
