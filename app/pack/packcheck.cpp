// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/packcheck.h"

#include "pack/framecontent.h"
#include "pack/packrefusal.h"

#include <QFile>
#include <QFileInfo>
#include <map>

namespace escale {
namespace {

class Checking {
public:
    Checking(QString folder, PackIndex index) : m_folder(std::move(folder)) { m_report.index = std::move(index); }

    Result<PackReport> run()
    {
        PackIndex &index = m_report.index;
        for (const PackFile &pack : std::as_const(index.packs)) {
            if (pack.bytes == 0) {
                m_packs.append(QByteArray());
                continue;
            }
            if (auto bytes = fileOf(packName(pack), pack))
                m_packs.append(std::move(bytes).value());
            else
                return bytes.error();
            m_report.bytes += pack.bytes;
        }
        if (const auto wrong = readChapters(index))
            return *wrong;
        const auto listing = contentOf(index.listing, factsGroup);
        const auto entries = listing ? decodeListing(*listing) : Result<Listing>(listing.error());
        if (!entries)
            return entries.error();
        bool same = entries->entries.size() == index.fiches.size();
        for (qsizetype i = 0; same && i < index.fiches.size(); ++i)
            same = entries->entries.at(i).id == index.fiches.at(i).id;
        if (!same)
            return refused(PackRefusal::Senseless, QStringLiteral("listing of other fiches"));
        const auto taxonomy = contentOf(index.taxonomy, factsGroup);
        if (const auto decoded = taxonomy ? decodeTaxonomy(*taxonomy) : Result<Taxonomy>(taxonomy.error()); !decoded)
            return decoded.error();
        if (const auto wrong = lookAtFiches())
            return *wrong;
        for (const FrameRef &icon : index.icons) {
            if (const auto content = contentOf(icon, QStringLiteral("icons")); !content)
                return content.error();
        }
        for (const QList<PackIndex::Sound> &sounds : index.sounds) {
            for (const PackIndex::Sound &sound : sounds) {
                if (const auto content = contentOf(sound.frame, QStringLiteral("sounds")); !content)
                    return content.error();
            }
        }
        return std::move(m_report);
    }

private:
    std::optional<Error> readChapters(PackIndex &index)
    {
        for (const FrameRef &ref : std::as_const(index.chapters)) {
            const auto content = contentOf(ref, chaptersGroup);
            if (const auto added = content ? addChapter(index, *content) : Result<Done>(content.error()); !added)
                return added.error();
        }
        for (auto it = index.soundChapters.cbegin(); it != index.soundChapters.cend(); ++it) {
            for (const FrameRef &ref : *it) {
                const auto content = contentOf(ref, chaptersGroup);
                const auto added = content ? addSoundChapter(index, it.key(), *content) : Result<Done>(content.error());
                if (!added)
                    return added.error();
            }
        }
        const auto settled = settleChapters(index);
        return settled ? std::nullopt : std::optional(settled.error());
    }
    std::optional<Error> lookAtFiches()
    {
        for (const PackIndex::Fiche &fiche : m_report.index.fiches) {
            const auto facts = contentOf(fiche.facts, factsGroup);
            if (const auto decoded = facts ? decodeFacts(*facts, fiche.id) : Result<Fiche>(facts.error()); !decoded)
                return decoded.error();
            for (auto text = fiche.texts.cbegin(); text != fiche.texts.cend(); ++text) {
                const auto content = contentOf(*text, code(text.key()));
                const auto decoded = content ? decodeText(*content, text.key()) : Result<Translation>(content.error());
                if (!decoded)
                    return decoded.error();
            }
        }
        return std::nullopt;
    }
    Result<QByteArray> fileOf(const QString &name, const PackFile &file) const
    {
        QFile on(m_folder + u'/' + name);
        if (!on.open(QIODevice::ReadOnly))
            return refused(PackRefusal::MissingPart, name);
        QByteArray bytes = on.read(file.bytes + 1);
        if (bytes.size() < file.bytes)
            return refused(PackRefusal::MissingPart, name);
        if (bytes.size() > file.bytes || fileHash(bytes) != file.hash)
            return refused(PackRefusal::WrongPart, name);
        return bytes;
    }
    Result<QByteArray> contentOf(const FrameRef &ref, const QString &group)
    {
        auto &unpacker = m_unpackers[group];
        if (!unpacker) {
            QByteArray dictionary;
            if (const auto file = m_report.index.dictionaries.constFind(group);
                file != m_report.index.dictionaries.cend()) {
                auto bytes = fileOf(dictionaryName(*file), *file);
                if (!bytes)
                    return bytes.error();
                dictionary = std::move(bytes).value();
            }
            unpacker = std::make_unique<Unpacker>(dictionary);
        }
        ++m_report.frames;
        m_report.unpacked += ref.size;
        return unpacker->unpack(QByteArrayView(m_packs.at(ref.pack)).sliced(ref.offset, ref.length), ref);
    }

    QString m_folder;
    PackReport m_report;
    QList<QByteArray> m_packs;
    std::map<QString, std::unique_ptr<Unpacker>> m_unpackers;
};

} // namespace

Result<PackReport> checkPack(const QString &indexPath, const EditionTrust &trust)
{
    QFile file(indexPath);
    if (!file.open(QIODevice::ReadOnly))
        return refused(PackRefusal::NoIndex, file.errorString());
    auto index = judgeEdition(file.read(indexLimit + 1), trust);
    if (!index)
        return index.error();
    return Checking(QFileInfo(indexPath).path(), std::move(index).value()).run();
}

} // namespace escale
