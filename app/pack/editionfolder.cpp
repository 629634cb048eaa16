// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/editionfolder.h"

#include "base/try.h"
#include "pack/packrefusal.h"

#include <QFileInfo>
#include <algorithm>
#include <tuple>

namespace escale {

EditionFolder::EditionFolder(QString folder, PackIndex root, Disk &disk)
    : m_folder(std::move(folder)), m_index(std::move(root)), m_disk(disk)
{
}

Result<Done> EditionFolder::readChapters()
{
    for (const Entry &entry : frames(chaptersGroup)) {
        ESCALE_TRY(const auto bytes, content(entry));
        const auto language = languageFromCode(entry.owner);
        const auto added = language ? addSoundChapter(m_index, *language, bytes) : addChapter(m_index, bytes);
        if (!added)
            return added;
    }
    return settleChapters(m_index);
}

QList<EditionFolder::Entry> EditionFolder::frames() const
{
    QList<Entry> entries{{m_index.taxonomy, factsGroup, {}}, {m_index.listing, factsGroup, {}}};
    for (const PackIndex::Fiche &fiche : m_index.fiches) {
        entries.append({fiche.facts, factsGroup, fiche.id});
        for (auto text = fiche.texts.cbegin(); text != fiche.texts.cend(); ++text)
            entries.append({*text, code(text.key()), fiche.id});
    }
    for (const FrameRef &icon : m_index.icons)
        entries.append({icon, iconsGroup, {}});
    for (const FrameRef &chapter : m_index.chapters)
        entries.append({chapter, chaptersGroup, {}});
    for (auto it = m_index.soundChapters.cbegin(); it != m_index.soundChapters.cend(); ++it) {
        for (const FrameRef &chapter : *it)
            entries.append({chapter, chaptersGroup, code(it.key())});
    }
    for (const QList<PackIndex::Sound> &sounds : m_index.sounds) {
        for (const PackIndex::Sound &sound : sounds)
            entries.append({sound.frame, soundsGroup, {}});
    }
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
        return std::tie(a.ref.pack, a.ref.offset, a.group, a.owner) <
               std::tie(b.ref.pack, b.ref.offset, b.group, b.owner);
    });
    return entries;
}

QList<EditionFolder::Entry> EditionFolder::frames(const QString &group) const
{
    QList<Entry> entries = frames();
    entries.removeIf([&group](const Entry &entry) { return entry.group != group; });
    return entries;
}

Result<QByteArray> EditionFolder::fileOf(const QString &name, const PackFile &file)
{
    const QString path = m_folder + u'/' + name;
    if (QFileInfo(path).size() > file.bytes) // however large it is: it is not read
        return refused(PackRefusal::WrongPart, name);
    Disk::Content content = m_disk.read(path);
    if (!content.readable || content.bytes.size() < file.bytes)
        return refused(PackRefusal::MissingPart, name);
    if (content.bytes.size() > file.bytes || fileHash(content.bytes) != file.hash)
        return refused(PackRefusal::WrongPart, name);
    return std::move(content.bytes);
}

Result<Done> EditionFolder::lookAtPack(qint32 number)
{
    if (m_open != number) {
        m_open = number;
        m_bytes = QByteArray(); // never two of them
        const PackFile &pack = m_index.packs.at(number);
        if (pack.bytes > 0)
            m_bytes = fileOf(packName(pack), pack);
    }
    return m_bytes ? Result<Done>(Done{}) : Result<Done>(m_bytes.error());
}

Result<QByteArray> EditionFolder::frame(const FrameRef &ref)
{
    ESCALE_TRY_DONE(lookAtPack(ref.pack));
    return m_bytes->mid(ref.offset, ref.length);
}

Result<QByteArray> EditionFolder::dictionary(const QString &group)
{
    const auto file = m_index.dictionaries.constFind(group);
    if (file == m_index.dictionaries.cend())
        return QByteArray();
    return fileOf(dictionaryName(*file), *file);
}

Result<QByteArray> EditionFolder::content(const Entry &entry)
{
    auto &unpacker = m_unpackers[entry.group];
    if (!unpacker) {
        ESCALE_TRY(const auto bytes, dictionary(entry.group));
        unpacker = std::make_unique<Unpacker>(bytes);
    }
    const auto bytes = frame(entry.ref);
    return bytes ? unpacker->unpack(*bytes, entry.ref) : bytes;
}

} // namespace escale
