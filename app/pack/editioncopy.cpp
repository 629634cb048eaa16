// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/editioncopy.h"

#include "feed/feederrors.h"
#include "pack/editionfiles.h"
#include "pack/packaddress.h"
#include "pack/packrefusal.h"
#include "pack/packwriter.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace escale {
namespace {

/// Names of folders, a file system's own: what a full disk would stumble over.
constexpr qint64 spare = 1024LL * 1024;

} // namespace

QString editionFolderIn(const QString &folder)
{
    const QDir there(folder);
    return there.exists(indexFileName) ? there.path() : there.filePath(QStringLiteral("escale"));
}

EditionCopy::EditionCopy(CopyWish wish, Clock &clock, Disk &disk, QObject *parent)
    : QObject(parent), m_wish(std::move(wish)), m_disk(disk),
      m_source(makePackSource(packFolderOf(m_wish.address), m_wish.http, clock))
{
}

void EditionCopy::start()
{
    m_source->read({m_wish.address.fileName(), 0, 0, indexLimit, {}}, [this](const Result<PackBytes> &got) {
        if (!got)
            return end(indexTrouble(got.error()));
        judge(got->bytes);
    });
}

void EditionCopy::cancel()
{
    m_source->cancel();
    end(stopped());
}

void EditionCopy::end(const Result<CopiedEdition> &outcome)
{
    if (!std::exchange(m_ended, true))
        Q_EMIT finished(outcome);
}

/// A source may answer at once: never deeper than one part, and a wish to stop is heard between two.
void EditionCopy::later(const std::function<void()> &what)
{
    QMetaObject::invokeMethod(
        this,
        [this, what] {
            if (!m_ended)
                what();
        },
        Qt::QueuedConnection);
}

bool EditionCopy::isThere(const Part &part) const
{
    const QString path = m_wish.folder + u'/' + part.name;
    return QFileInfo(path).size() == part.file.bytes && fileHash(m_disk.read(path).bytes) == part.file.hash;
}

void EditionCopy::judge(const QByteArray &file)
{
    const auto root = judgeEdition(file, m_wish.trust);
    if (!root)
        return end(root.error());
    m_index = file;
    m_copied = {root->sequence, root->created, root->expires, static_cast<int>(root->counts.size()), 0};
    for (const PackFile &pack : root->packs) {
        if (pack.bytes > 0)
            m_parts.append({packName(pack), pack});
    }
    for (const PackFile &dictionary : root->dictionaries)
        m_parts.append({dictionaryName(dictionary), dictionary});
    qint64 needed = m_index.size() + spare;
    for (const Part &part : std::as_const(m_parts)) {
        m_total += part.file.bytes;
        if (QFileInfo(m_wish.folder + u'/' + part.name).size() != part.file.bytes)
            needed += part.file.bytes;
    }
    const qint64 room = m_wish.freeBytes ? m_wish.freeBytes() : -1;
    if (room >= 0 && needed > room)
        return end(refused(PackRefusal::NoRoom, QStringLiteral("%1 bytes are free").arg(room)));
    if (!QDir().mkpath(m_wish.folder + u"/packs"_qs))
        return end(cannotBeWritten(m_wish.folder));
    Q_EMIT progress(0, m_total);
    later([this] { copyPart(0); });
}

bool EditionCopy::put(const QString &name, const QByteArray &bytes)
{
    const QString path = m_wish.folder + u'/' + name;
    if (const auto written = writeNamed(m_disk, path, bytes); !written) {
        end(written.error());
        return false;
    }
    m_copied.written += bytes.size();
    return true;
}

void EditionCopy::copyPart(qsizetype number)
{
    if (number == m_parts.size())
        return copyKeys(1);
    const Part &part = m_parts.at(number);
    const auto next = [this, number] {
        m_done += m_parts.at(number).file.bytes;
        Q_EMIT progress(m_done, m_total);
        later([this, number] { copyPart(number + 1); });
    };
    if (isThere(part))
        return next();
    m_source->read({part.name, 0, 0, part.file.bytes, {}}, [this, number, next](const Result<PackBytes> &got) {
        if (m_ended)
            return;
        const Part &wanted = m_parts.at(number);
        if (!got)
            return end(partTrouble(got.error()));
        if (got->bytes.size() < wanted.file.bytes)
            return end(refused(PackRefusal::MissingPart, wanted.name));
        if (fileHash(got->bytes) != wanted.file.hash)
            return end(refused(PackRefusal::WrongPart, wanted.name));
        if (put(wanted.name, got->bytes))
            next();
    });
}

/// Rotations of before, until one is not there: stations that take from the copy may have missed them. Who signs them
/// is theirs to judge.
void EditionCopy::copyKeys(qint64 sequence)
{
    m_source->read({rotationFileName(sequence), 0, 0, keyFileLimit, {}},
                   [this, sequence](const Result<PackBytes> &got) {
                       if (m_ended)
                           return;
                       if (!got)
                           return copyLastKeys();
                       if (!QDir().mkpath(m_wish.folder + u"/keys"_qs))
                           return end(cannotBeWritten(m_wish.folder));
                       if (put(rotationFileName(sequence), got->bytes))
                           later([this, sequence] { copyKeys(sequence + 1); });
                   });
}

void EditionCopy::copyLastKeys()
{
    m_source->read({QString(keyFileName), 0, 0, keyFileLimit, {}}, [this](const Result<PackBytes> &got) {
        if (m_ended || (got && !put(keyFileName, got->bytes)))
            return;
        finish();
    });
}

void EditionCopy::finish()
{
    if (!put(indexFileName, m_index))
        return;
    QStringList needed;
    for (const Part &part : std::as_const(m_parts))
        needed.append(part.name);
    removeOtherPacks(m_wish.folder, needed);
    end(m_copied);
}

} // namespace escale
