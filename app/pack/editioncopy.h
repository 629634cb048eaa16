// SPDX-License-Identifier: GPL-3.0-or-later
// An edition as it lies at an address, copied into a folder: a stick, a share, a mirror. Files that are there already
// and right are left as they are, each other one is there only when it is whole and on the disk, and the index comes
// last: whatever stops it, the folder holds the edition of before or the new one. What is not of an edition is never
// touched. Lives in one thread, with an event loop; writing blocks it.
#pragma once

#include "pack/edition.h"
#include "pack/packsource.h"
#include "station/disk.h"

#include <QObject>

namespace escale {

struct CopyWish {
    QUrl address;       ///< packAddressFrom()
    EditionTrust trust; ///< whose edition it must be; an older one than `sequence` is refused
    QString folder;     ///< where index.escale will be; made when it is not there
    HttpLimits http = {};
    std::function<qint64()> freeBytes = {}; ///< on the disk of the folder; absent, or negative: not known
};

struct CopiedEdition {
    qint64 sequence = 0;
    QDateTime created, expires;
    int fiches = 0;
    qint64 written = 0; ///< bytes
};

class EditionCopy final : public QObject {
    Q_OBJECT

public:
    /// `clock` and `disk` outlive it.
    EditionCopy(CopyWish wish, Clock &clock, Disk &disk, QObject *parent = nullptr);

    void start();
    void cancel();

Q_SIGNALS:
    /// Bytes of packs that are there, of all of them.
    void progress(qint64 done, qint64 total);
    /// Errors: those of judgeEdition; NoIndex, NoRoom, MissingPart, WrongPart; CannotWrite; Cancelled; the source's.
    void finished(const escale::Result<escale::CopiedEdition> &outcome);

private:
    struct Part {
        QString name;
        PackFile file;
    };

    void judge(const QByteArray &file);
    [[nodiscard]] bool isThere(const Part &part) const;
    void copyPart(qsizetype number);
    void copyKeys(qint64 sequence);
    void copyLastKeys();
    void finish();
    void later(const std::function<void()> &what);
    void end(const Result<CopiedEdition> &outcome);
    bool put(const QString &name, const QByteArray &bytes);

    CopyWish m_wish;
    Disk &m_disk;
    std::unique_ptr<PackSource> m_source;
    QByteArray m_index;
    QList<Part> m_parts;
    qint64 m_done = 0, m_total = 0;
    CopiedEdition m_copied;
    bool m_ended = false;
};

/// `folder` itself when there is an edition in it; else the folder "escale" in it, which a kiosk looks for on a stick.
QString editionFolderIn(const QString &folder);

} // namespace escale
