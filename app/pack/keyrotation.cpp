// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/keyrotation.h"

#include "pack/editionfiles.h"
#include "pack/packrefusal.h"
#include "pack/packwriter.h"
#include "store/library.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace escale {

Result<KeyRotation> lastRotation(const QString &folder, const QString &channel, Disk &disk)
{
    const QString path = folder + u'/' + keyFileName;
    const Disk::Content content = disk.read(path);
    const bool none = content.readable && content.bytes.isEmpty() && rotationFilesIn(folder).isEmpty();
    if (none)
        return KeyRotation{channel, 0, {}};
    auto rotation = decodeRotation(behindSignature(content.bytes));
    if (!rotation || rotation->channel != channel)
        return Error{Problem::BadConfiguration,
                     QCoreApplication::translate("pack", "%1 is damaged, missing or of another channel, and was not "
                                                         "touched. Put it back from a copy: no station would believe "
                                                         "one that begins anew.")
                         .arg(QDir::toNativeSeparators(path)),
                     QStringLiteral("keys of an edition")};
    return rotation;
}

Result<Done> mayStillSign(const KeyRotation &last, const SigningKey &key)
{
    if (last.keys.isEmpty() || last.keys.contains(key.verifying()))
        return Done{};
    return Error{Problem::BadConfiguration,
                 QCoreApplication::translate("pack",
                                             "This key may not sign any more since the last rotation. Sign with "
                                             "one of the keys that came then."),
                 QStringLiteral("key of before the rotation")};
}

EditionTrust trustIn(const QString &folder, EditionTrust trust, qint64 lastRotation, Disk &disk)
{
    for (const QString &name : rotationFilesIn(folder)) {
        if (QFileInfo(folder + u'/' + name).size() > keyFileLimit)
            continue;
        if (const auto rotation = judgeRotation(disk.read(folder + u'/' + name).bytes, trust, lastRotation)) {
            trust.keys = rotation->keys;
            lastRotation = rotation->sequence;
        }
    }
    return trust;
}

Result<Done> publishRotation(const QString &folder, const QString &channel, const SigningKey &key,
                             const QList<VerifyingKey> &keys, Disk &disk)
{
    const QString path = folder + u'/' + keyFileName;
    if (!QDir().mkpath(folder + u"/keys"_qs))
        return cannotBeWritten(path);
    const auto lock = lockLibrary(folder + u"/publish"_qs);
    if (!lock)
        return lock.error();
    const auto last = lastRotation(folder, channel, disk);
    const auto may = last ? mayStillSign(*last, key) : Result<Done>(last.error());
    if (!may)
        return may;
    if (last->sequence > 0) { // for stations that have missed it
        if (auto kept = writeNamed(disk, folder + u'/' + rotationFileName(last->sequence), disk.read(path).bytes);
            !kept)
            return kept;
    }
    const KeyRotation rotation{channel, last->sequence + 1, keys};
    const QByteArray content = encodeRotation(rotation);
    return writeNamed(
        disk, path,
        signatureOf(content, key, "escale keys 1",
                    "channel " + channel.toLatin1() + " rotation " + QByteArray::number(rotation.sequence)) +
            content);
}

} // namespace escale
