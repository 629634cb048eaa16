// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/packmemory.h"

#include "pack/packrefusal.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace escale {
namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QJsonArray fromKeys(const QList<VerifyingKey> &keys)
{
    QJsonArray array;
    for (const VerifyingKey &key : keys)
        array.append(QString::fromLatin1(textOf(key)));
    return array;
}

QList<VerifyingKey> keysFrom(const QJsonValue &value)
{
    QList<VerifyingKey> keys;
    for (const QJsonValue one : value.toArray()) {
        if (const auto key = verifyingKeyFrom(one.toString().toLatin1()))
            keys.append(*key);
    }
    return keys;
}

QDateTime timeFrom(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODate);
    return time.isValid() ? time.toUTC() : QDateTime();
}

} // namespace

PackMemory::PackMemory(QString folder, Disk &disk) : m_folder(std::move(folder)), m_disk(disk) {}

QString PackMemory::file(const char *name) const
{
    return m_folder + u'/' + QLatin1String(name);
}

Result<Done> PackMemory::write(const QString &path, const QByteArray &bytes)
{
    if (!QDir().mkpath(QFileInfo(path).path()) || !replaceForGood(m_disk, path, bytes, ownerOnly))
        return cannotBeWritten(path);
    return Done{};
}

PackMemory::State PackMemory::state() const
{
    const QJsonObject root = QJsonDocument::fromJson(m_disk.read(file("state.json")).bytes).object();
    State state;
    state.sequence = root.value(QStringLiteral("sequence")).toInteger();
    state.newest = timeFrom(root.value(QStringLiteral("newest")));
    state.rotation = root.value(QStringLiteral("rotation")).toInteger();
    state.takenBack = root.value(QStringLiteral("takenBack")).toInteger();
    state.etag = root.value(QStringLiteral("etag")).toString().toUtf8();
    state.address = root.value(QStringLiteral("address")).toString();
    state.keys = keysFrom(root.value(QStringLiteral("keys")));
    state.formerKeys = keysFrom(root.value(QStringLiteral("formerKeys")));
    state.whole = root.value(QStringLiteral("whole")).toInteger();
    return state;
}

Result<Done> PackMemory::keep(const State &state)
{
    const QJsonObject root{{QStringLiteral("sequence"), state.sequence},
                           {QStringLiteral("newest"), state.newest.toString(Qt::ISODate)},
                           {QStringLiteral("rotation"), state.rotation},
                           {QStringLiteral("takenBack"), state.takenBack},
                           {QStringLiteral("etag"), QString::fromUtf8(state.etag)},
                           {QStringLiteral("address"), state.address},
                           {QStringLiteral("keys"), fromKeys(state.keys)},
                           {QStringLiteral("formerKeys"), fromKeys(state.formerKeys)},
                           {QStringLiteral("whole"), state.whole}};
    return write(file("state.json"), QJsonDocument(root).toJson());
}

QByteArray PackMemory::index() const
{
    return m_disk.read(file("index.escale")).bytes;
}

QByteArray PackMemory::previousIndex() const
{
    return m_disk.read(file("previous.escale")).bytes;
}

Result<Done> PackMemory::putIndex(const QByteArray &bytes, Before which)
{
    const QByteArray before = index();
    if (before == bytes)
        return Done{};
    if (which == Before::Keep && !before.isEmpty()) {
        if (auto kept = write(file("previous.escale"), before); !kept)
            return kept;
    }
    return write(file("index.escale"), bytes);
}

Result<Done> PackMemory::restorePreviousIndex()
{
    return write(file("index.escale"), previousIndex());
}

QString PackMemory::cacheFile(const QByteArray &hash) const
{
    return m_folder + u"/cache/"_qs + QString::fromLatin1(hash.toHex());
}

QByteArray PackMemory::cached(const QByteArray &hash) const
{
    return m_disk.read(cacheFile(hash)).bytes;
}

bool PackMemory::has(const QByteArray &hash) const
{
    return QFileInfo::exists(cacheFile(hash));
}

void PackMemory::cache(const QByteArray &hash, const QByteArray &bytes)
{
    const QString path = cacheFile(hash), fresh = path + u".new"_qs;
    const bool written =
        QDir().mkpath(QFileInfo(path).path()) && m_disk.write(fresh, bytes, ownerOnly) && m_disk.rename(fresh, path);
    Q_UNUSED(written) // fetched again next time
}

void PackMemory::keepCached(const QSet<QByteArray> &hashes)
{
    QSet<QString> names;
    for (const QByteArray &hash : hashes)
        names.insert(QString::fromLatin1(hash.toHex()));
    QDir folder(m_folder + u"/cache"_qs);
    for (const QString &name : folder.entryList(QDir::Files)) {
        if (!names.contains(name))
            folder.remove(name);
    }
}

QString packMemoryFolder(const QString &libraryPath, const QString &channel)
{
    return QFileInfo(libraryPath).path() + u"/editions/"_qs + channel;
}

} // namespace escale
