// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/minisign.h"

#include <QCryptographicHash>
#include <algorithm>
#include <sodium.h>

namespace escale {
namespace {

constexpr qsizetype idSize = 8;
constexpr qsizetype keySize = crypto_sign_PUBLICKEYBYTES;
constexpr qsizetype secretSize = crypto_sign_SECRETKEYBYTES;
constexpr qsizetype signatureSize = crypto_sign_BYTES;
constexpr qsizetype checksumSize = 32;
/// Algorithm, key derivation, checksum algorithm; then salt (32) and two limits (8 each), all zero without a password.
constexpr QByteArrayView plainHead("Ed\0\0B2", 6);
constexpr qsizetype derivationSize = 32 + 8 + 8;

const QByteArray untrustedMark = "untrusted comment: ";
const QByteArray trustedMark = "trusted comment: ";

const unsigned char *bytes(const QByteArray &data)
{
    return reinterpret_cast<const unsigned char *>(data.constData());
}

/// Empty for what is not Base64 in its strict form (RFC 4648, 4).
QByteArray fromText(const QByteArray &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return decoded && decoded.decoded.toBase64() == text ? decoded.decoded : QByteArray();
}

/// The line that holds something beside comments: of a file with one comment and one line, or of that line alone.
QByteArray payload(const QByteArray &text)
{
    QByteArray line;
    for (const QByteArray &one : text.split('\n')) {
        const QByteArray trimmed = one.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith(untrustedMark))
            continue;
        if (!line.isEmpty())
            return {};
        line = trimmed;
    }
    return fromText(line);
}

QByteArray checksum(const QByteArray &id, const QByteArray &secret)
{
    return QCryptographicHash::hash("Ed" + id + secret, QCryptographicHash::Blake2b_256);
}

QByteArray signedBy(const QByteArray &message, const SigningKey &key)
{
    QByteArray signature(signatureSize, 0);
    crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr, bytes(message),
                         static_cast<unsigned long long>(message.size()), bytes(key.secret));
    return signature;
}

bool holds(const QByteArray &signature, const QByteArray &message, const VerifyingKey &key)
{
    return crypto_sign_verify_detached(bytes(signature), bytes(message),
                                       static_cast<unsigned long long>(message.size()), bytes(key.key)) == 0;
}

/// Takes a line off the front of `rest`. Nothing when there is none.
std::optional<QByteArray> takeLine(QByteArrayView &rest)
{
    constexpr qsizetype longest = 1024; // minisign's own bounds are shorter
    const qsizetype end = rest.first(std::min(rest.size(), longest)).indexOf('\n');
    if (end < 0)
        return std::nullopt;
    QByteArray line = rest.first(end).toByteArray();
    rest = rest.sliced(end + 1);
    return line;
}

} // namespace

VerifyingKey SigningKey::verifying() const
{
    return {id, secret.last(keySize)};
}

QByteArray keyIdText(const QByteArray &id)
{
    QByteArray turned = id;
    std::reverse(turned.begin(), turned.end());
    const QByteArray digits = turned.toHex().toUpper();
    qsizetype zeros = 0;
    while (zeros + 1 < digits.size() && digits[zeros] == '0')
        ++zeros;
    return digits.mid(zeros);
}

std::optional<VerifyingKey> verifyingKeyFrom(const QByteArray &text)
{
    const QByteArray raw = payload(text);
    if (raw.size() != 2 + idSize + keySize || !raw.startsWith("Ed"))
        return std::nullopt;
    return VerifyingKey{raw.sliced(2, idSize), raw.sliced(2 + idSize)};
}

QByteArray textOf(const VerifyingKey &key)
{
    return ("Ed" + key.id + key.key).toBase64();
}

QByteArray fileOf(const VerifyingKey &key)
{
    return untrustedMark + "minisign public key " + keyIdText(key.id) + '\n' + textOf(key) + '\n';
}

std::optional<SigningKey> makeSigningKey()
{
    if (sodium_init() < 0)
        return std::nullopt;
    QByteArray open(keySize, 0);
    SigningKey key{QByteArray(idSize, 0), QByteArray(secretSize, 0)};
    randombytes_buf(key.id.data(), static_cast<std::size_t>(idSize));
    if (crypto_sign_keypair(reinterpret_cast<unsigned char *>(open.data()),
                            reinterpret_cast<unsigned char *>(key.secret.data())) != 0)
        return std::nullopt;
    return key;
}

QByteArray fileOf(const SigningKey &key)
{
    const QByteArray raw =
        plainHead.toByteArray() + QByteArray(derivationSize, 0) + key.id + key.secret + checksum(key.id, key.secret);
    return untrustedMark + "minisign secret key of a publisher of fiches\n" + raw.toBase64() + '\n';
}

std::optional<SigningKey> signingKeyFrom(const QByteArray &file)
{
    const QByteArray raw = payload(file);
    const qsizetype head = plainHead.size() + derivationSize;
    if (raw.size() != head + idSize + secretSize + checksumSize || !raw.startsWith(plainHead))
        return std::nullopt;
    SigningKey key{raw.sliced(head, idSize), raw.sliced(head + idSize, secretSize)};
    // minisign -W leaves it empty.
    const QByteArray said = raw.last(checksumSize);
    if (said != checksum(key.id, key.secret) && said != QByteArray(checksumSize, 0))
        return std::nullopt;
    return key;
}

QByteArray signatureOf(const QByteArray &content, const SigningKey &key, const QByteArray &untrustedComment,
                       const QByteArray &trustedComment)
{
    const QByteArray signature = signedBy(QCryptographicHash::hash(content, QCryptographicHash::Blake2b_512), key);
    return untrustedMark + untrustedComment + '\n' + ("ED" + key.id + signature).toBase64() + '\n' + trustedMark +
           trustedComment + '\n' + signedBy(signature + trustedComment, key).toBase64() + '\n';
}

QByteArray behindSignature(const QByteArray &file)
{
    constexpr int lines = 4;
    QByteArrayView rest(file);
    for (int line = 0; line < lines; ++line) {
        if (!takeLine(rest))
            return {};
    }
    return rest.toByteArray();
}

SignedContent checkSigned(const QByteArray &file, const QList<VerifyingKey> &keys)
{
    SignedContent result;
    QByteArrayView rest(file);
    const auto untrusted = takeLine(rest);
    const auto signatureLine = takeLine(rest);
    const auto trusted = takeLine(rest);
    const auto globalLine = takeLine(rest);
    if (!globalLine || !untrusted->startsWith(untrustedMark) || !trusted->startsWith(trustedMark))
        return result;
    const QByteArray raw = fromText(*signatureLine), global = fromText(*globalLine);
    if (raw.size() != 2 + idSize + signatureSize || !raw.startsWith("ED") || global.size() != signatureSize)
        return result;
    result.keyId = raw.sliced(2, idSize);
    const auto key =
        std::find_if(keys.begin(), keys.end(), [&result](const VerifyingKey &k) { return k.id == result.keyId; });
    if (key == keys.end()) {
        result.state = SignatureState::Unknown;
        return result;
    }
    const QByteArray signature = raw.sliced(2 + idSize);
    const QByteArray comment = trusted->sliced(trustedMark.size());
    const QByteArray hash = QCryptographicHash::hash(rest, QCryptographicHash::Blake2b_512);
    if (!holds(signature, hash, *key) || !holds(global, signature + comment, *key)) {
        result.state = SignatureState::Broken;
        return result;
    }
    result.state = SignatureState::Holds;
    result.comment = comment;
    result.content = rest.toByteArray();
    return result;
}

} // namespace escale
