// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/edition.h"

#include "base/try.h"
#include "pack/packrefusal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace escale {

Result<QByteArray> signedContent(const QByteArray &file, const QList<VerifyingKey> &keys)
{
    const SignedContent checked = checkSigned(file, keys);
    switch (checked.state) {
    case SignatureState::Absent:
        return refused(PackRefusal::NotSigned, QStringLiteral("no signature"));
    case SignatureState::Unknown:
        return refused(PackRefusal::UnknownKey,
                       QStringLiteral("signed by %1").arg(QString::fromLatin1(keyIdText(checked.keyId))));
    case SignatureState::Broken:
        return refused(PackRefusal::Altered, QStringLiteral("signature does not hold"));
    case SignatureState::Holds:
        break;
    }
    return checked.content;
}

Result<PackIndex> judgeEdition(const QByteArray &file, const EditionTrust &trust)
{
    if (file.size() > indexLimit)
        return refused(PackRefusal::TooLarge, QStringLiteral("index"));
    ESCALE_TRY(const auto content, signedContent(file, trust.keys));
    auto index = decodePackIndex(content);
    if (!index)
        return index.error();
    if (index->channel != trust.channel)
        return refused(PackRefusal::OtherChannel, QStringLiteral("channel"));
    if (index->sequence < trust.sequence)
        return refused(PackRefusal::Older, QStringLiteral("%1 after %2").arg(index->sequence).arg(trust.sequence));
    if (trust.sequence > 0 && index->sequence > trust.sequence + longestJump)
        return refused(PackRefusal::Jump, QStringLiteral("%1 after %2").arg(index->sequence).arg(trust.sequence));
    return index;
}

bool isByUnknownKey(const QByteArray &file, const QList<VerifyingKey> &keys)
{
    return file.size() <= indexLimit && checkSigned(file, keys).state == SignatureState::Unknown;
}

QByteArray encodeRotation(const KeyRotation &rotation)
{
    QJsonArray keys;
    for (const VerifyingKey &key : rotation.keys)
        keys.append(QString::fromLatin1(textOf(key)));
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), QStringLiteral("escale-keys")},
                                     {QStringLiteral("version"), 1},
                                     {QStringLiteral("channel"), rotation.channel},
                                     {QStringLiteral("sequence"), rotation.sequence},
                                     {QStringLiteral("keys"), keys}})
        .toJson(QJsonDocument::Compact);
}

Result<KeyRotation> decodeRotation(const QByteArray &content)
{
    const QJsonObject root = QJsonDocument::fromJson(content).object();
    if (root.value(QStringLiteral("format")).toString() != QLatin1String("escale-keys"))
        return refused(PackRefusal::Senseless, QStringLiteral("no keys"));
    if (root.value(QStringLiteral("version")).toInt() != 1)
        return refused(PackRefusal::OtherFormat, QStringLiteral("version of the keys"));
    KeyRotation rotation;
    rotation.channel = root.value(QStringLiteral("channel")).toString();
    rotation.sequence = root.value(QStringLiteral("sequence")).toInteger();
    const QJsonArray keys = root.value(QStringLiteral("keys")).toArray();
    if (rotation.sequence < 1 || keys.isEmpty() || keys.size() > mostKeys)
        return refused(PackRefusal::Senseless, QStringLiteral("number of keys"));
    for (const QJsonValue value : keys) {
        const auto key = verifyingKeyFrom(value.toString().toLatin1());
        if (!key)
            return refused(PackRefusal::Senseless, QStringLiteral("a key that is none"));
        rotation.keys.append(*key);
    }
    return rotation;
}

Result<KeyRotation> judgeRotation(const QByteArray &file, const EditionTrust &trust, qint64 lastRotation)
{
    if (file.size() > keyFileLimit)
        return refused(PackRefusal::TooLarge, QStringLiteral("keys"));
    ESCALE_TRY(const auto content, signedContent(file, trust.keys));
    auto rotation = decodeRotation(content);
    if (!rotation)
        return rotation;
    if (rotation->channel != trust.channel)
        return refused(PackRefusal::OtherChannel, QStringLiteral("channel of the keys"));
    if (rotation->sequence <= lastRotation)
        return refused(PackRefusal::Older,
                       QStringLiteral("rotation %1 after %2").arg(rotation->sequence).arg(lastRotation));
    return rotation;
}

} // namespace escale
