// SPDX-License-Identifier: GPL-3.0-or-later
// What a station remembers of editions, in a folder of its own outside the library: how far it has come (an older
// edition is refused, whatever became of the library), whom it trusts after a rotation, the index of this edition and
// of the one before, and the few files that every sync needs. Losing it costs a download and the memory of how far it
// had come; nothing of the library. One thread.
#pragma once

#include "pack/minisign.h"
#include "station/disk.h"

#include <QDateTime>
#include <QSet>

namespace escale {

class PackMemory {
public:
    struct State {
        qint64 sequence = 0;      ///< of the newest edition that was taken
        QDateTime newest;         ///< the newest signed time seen: no clock is earlier than that
        qint64 rotation = 0;      ///< KeyRotation::sequence
        QList<VerifyingKey> keys; ///< after a rotation, in place of those of the settings; else empty
        /// Keys of before a rotation: what this station kept itself was signed by them. Never for what is fetched.
        QList<VerifyingKey> formerKeys;
        qint64 whole = 0;     ///< the newest edition of which all that was wanted has come
        qint64 takenBack = 0; ///< the edition that the staff went back from; 0: none
        QByteArray etag;      ///< of the index at the address it was last fetched from
        QString address;      ///< that address

        friend bool operator==(const State &, const State &) = default;
    };

    /// `folder` is made when first written to. `disk` outlives the object.
    PackMemory(QString folder, Disk &disk);

    /// What cannot be read is as never remembered.
    [[nodiscard]] State state() const;
    /// Errors: CannotWrite.
    Result<Done> keep(const State &state);

    /// The signed index of the edition the library is brought to; empty when there is none. Signed: look at it again.
    [[nodiscard]] QByteArray index() const;
    [[nodiscard]] QByteArray previousIndex() const;
    enum class Before : quint8 {
        Keep,   ///< becomes the previous one
        Forget, ///< it never came whole: the previous one stays
    };
    /// The index of another edition, in place of the one of before. Errors: CannotWrite.
    Result<Done> putIndex(const QByteArray &file, Before before = Before::Keep);
    /// Back to the previous one. Errors: CannotWrite.
    Result<Done> restorePreviousIndex();

    /// A file or frame that is known by its hash; empty when it is not here. To be hashed again by who uses it.
    [[nodiscard]] QByteArray cached(const QByteArray &hash) const;
    [[nodiscard]] bool has(const QByteArray &hash) const;
    /// A cache: what cannot be written, or is lost with the power, is fetched again. Nothing waits for the disk.
    void cache(const QByteArray &hash, const QByteArray &bytes);
    /// Drops all that is cached but these.
    void keepCached(const QSet<QByteArray> &hashes);

private:
    [[nodiscard]] QString file(const char *name) const;
    [[nodiscard]] QString cacheFile(const QByteArray &hash) const;
    Result<Done> write(const QString &path, const QByteArray &bytes);

    QString m_folder;
    Disk &m_disk;
};

/// The folder of a channel beside a library.
QString packMemoryFolder(const QString &libraryPath, const QString &channel);

} // namespace escale
