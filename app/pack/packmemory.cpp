// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/packmemory.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace escale {
namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Error cannotRemember(const QString &path)
{
    return {Problem::CannotWrite,
            QCoreApplication::translate("pack", "%1 cannot be written. Check the disk and the rights of the folder.")
                .arg(QDir::toNativeSeparators(path)),
            QStringLiteral("memory of editions")};
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
        return cannotRemember(path);
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
    for (const QJsonValue value : root.value(QStringLiteral("keys")).toArray()) {
        if (const auto key = verifyingKeyFrom(value.toString().toLatin1()))
            state.keys.append(*key);
    }
    return state;
}

Result<Done> PackMemory::keep(const State &state)
{
    QJsonArray keys;
    for (const VerifyingKey &key : state.keys)
        keys.append(QString::fromLatin1(textOf(key)));
    const QJsonObject root{{QStringLiteral("sequence"), state.sequence},
                           {QStringLiteral("newest"), state.newest.toString(Qt::ISODate)},
                           {QStringLiteral("rotation"), state.rotation},
                           {QStringLiteral("takenBack"), state.takenBack},
                           {QStringLiteral("etag"), QString::fromUtf8(state.etag)},
                           {QStringLiteral("address"), state.address},
                           {QStringLiteral("keys"), keys}};
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

Result<Done> PackMemory::putIndex(const QByteArray &bytes)
{
    const QByteArray before = index();
    if (before == bytes)
        return Done{};
    if (!before.isEmpty()) {
        if (auto kept = write(file("previous.escale"), before); !kept)
            return kept;
    }
    return write(file("index.escale"), bytes);
}

Result<Done> PackMemory::restorePreviousIndex()
{
    return write(file("index.escale"), previousIndex());
}

QByteArray PackMemory::cached(const QByteArray &hash) const
{
    return m_disk.read(m_folder + u"/cache/"_qs + QString::fromLatin1(hash.toHex())).bytes;
}

void PackMemory::cache(const QByteArray &hash, const QByteArray &bytes)
{
    const auto written = write(m_folder + u"/cache/"_qs + QString::fromLatin1(hash.toHex()), bytes);
    Q_UNUSED(written) // fetched again next time
}

void PackMemory::keepCached(const QList<QByteArray> &hashes)
{
    QDir folder(m_folder + u"/cache"_qs);
    for (const QString &name : folder.entryList(QDir::Files)) {
        if (!hashes.contains(QByteArray::fromHex(name.toLatin1())))
            folder.remove(name);
    }
}

QString packMemoryFolder(const QString &libraryPath, const QString &channel)
{
    return QFileInfo(libraryPath).path() + u"/editions/"_qs + channel;
}

} // namespace escale
