// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/packwriter.h"

#include "base/try.h"
#include "pack/packrefusal.h"

#include <QFileInfo>

namespace escale {
namespace {

/// Half of what a reader takes: one pack is one answer of a server, kept in memory until it is looked at.
constexpr qint64 fullPack = packLimit / 2;
constexpr auto readable = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup |
                          QFileDevice::ReadOther; // a web server reads it

} // namespace

Result<Done> writeNamed(Disk &disk, const QString &path, const QByteArray &bytes)
{
    const QByteArray there = QFileInfo(path).size() == bytes.size() ? disk.read(path).bytes : QByteArray();
    if (there == bytes || replaceForGood(disk, path, bytes, readable))
        return Done{};
    return cannotBeWritten(path);
}

PackWriter::PackWriter(QString folder, Disk &disk) : m_folder(std::move(folder)), m_disk(disk) {}

Result<FrameRef> PackWriter::add(const QByteArray &frame, qint64 size)
{
    if (!m_pack.isEmpty() && m_pack.size() + frame.size() > fullPack) {
        ESCALE_TRY_DONE(endPack());
    }
    const FrameRef ref{static_cast<qint32>(m_files.size()), m_pack.size(), frame.size(), size, frameHash(frame)};
    m_pack += frame;
    return ref;
}

Result<Done> PackWriter::endGroup()
{
    constexpr qint64 worthARequest = 128LL * 1024;
    return m_pack.size() < worthARequest ? Result<Done>(Done{}) : endPack();
}

Result<Done> PackWriter::endPack()
{
    if (m_pack.isEmpty())
        return Done{};
    const PackFile file{fileHash(m_pack), m_pack.size()};
    const QString name = QFileInfo(packName(file)).fileName();
    auto written = writeNamed(m_disk, m_folder + u'/' + name, m_pack);
    m_files.append(file);
    m_bytes += m_pack.size();
    m_pack.clear();
    return written;
}

} // namespace escale
