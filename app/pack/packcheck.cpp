// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/packcheck.h"

#include "base/try.h"
#include "pack/editionfolder.h"
#include "pack/framecontent.h"
#include "pack/packrefusal.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace escale {
namespace {

Result<Done> asDone(const auto &decoded)
{
    return decoded ? Result<Done>(Done{}) : Result<Done>(decoded.error());
}

/// Whether what is in a frame is what a station makes of it.
Result<Done> decode(const EditionFolder::Entry &entry, const QByteArray &content, const PackIndex &index)
{
    if (const auto language = languageFromCode(entry.group))
        return asDone(decodeText(content, *language));
    if (entry.group != factsGroup)
        return Done{};
    if (!entry.owner.isEmpty())
        return asDone(decodeFacts(content, entry.owner));
    if (entry.ref == index.taxonomy)
        return asDone(decodeTaxonomy(content));
    ESCALE_TRY(const auto listing, decodeListing(content));
    const bool same = std::equal(listing.entries.begin(), listing.entries.end(), index.fiches.begin(),
                                 index.fiches.end(), [](const auto &a, const auto &b) { return a.id == b.id; });
    return same ? Result<Done>(Done{})
                : Result<Done>(refused(PackRefusal::Senseless, QStringLiteral("listing of other fiches")));
}

} // namespace

Result<PackReport> checkPack(const QString &indexPath, const EditionTrust &trust, Disk &disk)
{
    QFile file(indexPath);
    if (!file.open(QIODevice::ReadOnly))
        return refused(PackRefusal::NoIndex, file.errorString());
    ESCALE_TRY(auto root, judgeEdition(file.read(indexLimit + 1), trust));
    EditionFolder folder(QFileInfo(indexPath).path(), std::move(root), disk);
    ESCALE_TRY_DONE(folder.readChapters());
    PackReport report;
    for (const PackFile &dictionary : folder.index().dictionaries)
        report.bytes += dictionary.bytes;
    const QList<EditionFolder::Entry> entries = folder.frames();
    auto entry = entries.cbegin();
    for (qint32 number = 0; number < folder.index().packs.size(); ++number) {
        ESCALE_TRY_DONE(folder.lookAtPack(number));
        report.bytes += folder.index().packs.at(number).bytes;
        for (; entry != entries.cend() && entry->ref.pack == number; ++entry) {
            const auto content = folder.content(*entry);
            ESCALE_TRY_DONE(content ? decode(*entry, *content, folder.index()) : Result<Done>(content.error()));
            ++report.frames;
            report.unpacked += entry->ref.size;
        }
    }
    report.index = folder.index();
    return report;
}

} // namespace escale
