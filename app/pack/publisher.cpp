// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/publisher.h"

#include "base/try.h"
#include "pack/editionfiles.h"
#include "pack/editionfolder.h"
#include "pack/framecontent.h"
#include "pack/keyrotation.h"
#include "pack/packplacement.h"
#include "pack/packrefusal.h"
#include "pack/packwriter.h"
#include "pack/publishedlibrary.h"
#include "store/library.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <algorithm>

namespace escale {
namespace {

class Publishing {
public:
    Publishing(const PublishWish &wish, Clock &clock, Disk &disk)
        : m_wish(wish), m_clock(clock), m_disk(disk), m_writer(wish.folder + u"/packs"_qs, disk)
    {
        m_wish.languages.insert(Language::Fr);
    }

    Result<Published> run();

private:
    Result<Done> openFolder();
    Result<Done> packLibrary(Reader &reader);
    Result<Done> packIcons();
    Result<Done> packTexts(const PublishedLibrary &library);
    Result<Done> packSounds(Reader &reader);
    Result<Done> packChapters();
    [[nodiscard]] std::optional<Error> tooMuchGone(const QList<Fiche> &fiches) const;
    void date();
    [[nodiscard]] bool saysTheSame() const;
    Result<Done> write();
    [[nodiscard]] std::vector<FrameRef *> contentRefs();
    [[nodiscard]] std::vector<FrameRef *> chapterRefs();
    [[nodiscard]] EditionFolder *reused() { return m_older && !m_wish.afresh ? &*m_older : nullptr; }

    PublishWish m_wish;
    Clock &m_clock;
    Disk &m_disk;
    PackWriter m_writer;
    std::unique_ptr<QLockFile> m_lock;
    std::optional<EditionFolder> m_older;
    std::optional<FramePacking> m_packing;
    std::optional<PackPlacement> m_placement;
    Taxonomy m_taxonomy;
    PackIndex m_index;
    Published m_result;
};

Result<Done> Publishing::openFolder()
{
    if (!QDir().mkpath(m_wish.folder + u"/packs"_qs) || !QDir().mkpath(m_wish.folder + u"/editions"_qs))
        return cannotBeWritten(m_wish.folder);
    ESCALE_TRY(auto lock, lockLibrary(m_wish.folder + u"/publish"_qs));
    m_lock = std::move(lock);
    const auto rotation = lastRotation(m_wish.folder, m_wish.channel, m_disk);
    const auto may = rotation ? mayStillSign(*rotation, m_wish.key) : Result<Done>(rotation.error());
    if (!may)
        return may;
    const QString path = m_wish.folder + u'/' + indexFileName;
    if (!QFileInfo::exists(path))
        return Done{};
    auto root = decodePackIndex(behindSignature(m_disk.read(path).bytes));
    if (root)
        m_older.emplace(m_wish.folder, std::move(root).value(), m_disk);
    const auto read = m_older ? m_older->readChapters() : Result<Done>(root.error());
    if (read && m_older->index().channel == m_wish.channel)
        return Done{};
    return Error{Problem::BadConfiguration,
                 QCoreApplication::translate("pack", "%1 holds an edition of another channel, or a damaged one. "
                                                     "Choose another folder, or put that one right.")
                     .arg(QDir::toNativeSeparators(m_wish.folder)),
                 read ? QStringLiteral("another channel") : read.error().cause};
}

/// A publisher whose own sync went wrong must not empty ten thousand stations; each of them would ask its staff, too.
std::optional<Error> Publishing::tooMuchGone(const QList<Fiche> &fiches) const
{
    constexpr qsizetype quarter = 4;
    if (!m_older || m_wish.acceptRemovals)
        return std::nullopt;
    QSet<QString> here;
    for (const Fiche &fiche : fiches)
        here.insert(fiche.id);
    const QList<PackIndex::Fiche> &before = m_older->index().fiches;
    const auto gone = std::count_if(before.begin(), before.end(),
                                    [&here](const PackIndex::Fiche &fiche) { return !here.contains(fiche.id); });
    if (gone * quarter <= before.size())
        return std::nullopt;
    return Error{Problem::Incomplete,
                 QCoreApplication::translate("pack",
                                             "%1 of %2 fiches of the edition before would be missing. Nothing was "
                                             "published. If that is right: --accept-removals")
                     .arg(gone)
                     .arg(before.size()),
                 QStringLiteral("removals")};
}

/// All of one state of the library, whatever a sync commits in the meantime.
Result<Done> Publishing::packLibrary(Reader &reader)
{
    ESCALE_TRY(auto library, readLibrary(reader, m_wish.languages, m_wish.departments));
    if (const auto gone = tooMuchGone(library.fiches))
        return *gone;
    if (reused() != nullptr)
        m_index.packs = reused()->index().packs;
    m_packing.emplace(m_writer, reused());
    m_placement.emplace(m_index, m_writer, reused());
    m_taxonomy = std::move(library.taxonomy);
    if (auto packed = packIcons(); !packed)
        return packed;
    if (auto packed = packTexts(library); !packed)
        return packed;
    return packSounds(reader);
}

/// First: their hashes are their addresses in the taxonomy.
Result<Done> Publishing::packIcons()
{
    QList<QByteArray> icons;
    for (Theme &theme : m_taxonomy.themes) {
        const bool usable = theme.icon.kind == PictureKind::Mask && !theme.icon.content.isEmpty();
        theme.iconUrl.clear();
        if (usable && !icons.contains(theme.icon.content))
            icons.append(theme.icon.content);
    }
    ESCALE_TRY(const auto packed, m_packing->pack(iconsGroup, icons, false));
    m_index.icons.resize(icons.size());
    for (qsizetype i = 0; i < icons.size(); ++i) {
        m_placement->place(m_index.icons[i], packed.at(i));
        for (Theme &theme : m_taxonomy.themes) {
            if (theme.icon.content == icons.at(i))
                theme.iconUrl = u"pack-icon:"_qs + QString::fromLatin1(packed.at(i).ref.hash.toHex());
        }
    }
    return Done{};
}

Result<Done> Publishing::packTexts(const PublishedLibrary &library)
{
    QList<QByteArray> facts{encodeTaxonomy(m_taxonomy), encodeListing(library.fiches)};
    for (const Fiche &fiche : library.fiches)
        facts.append(encodeFacts(fiche));
    ESCALE_TRY(const auto packedFacts, m_packing->pack(factsGroup, facts, true));
    m_placement->place(m_index.taxonomy, packedFacts.at(0));
    m_placement->place(m_index.listing, packedFacts.at(1));
    m_index.fiches.resize(library.fiches.size());
    for (qsizetype i = 0; i < library.fiches.size(); ++i) {
        PackIndex::Fiche &fiche = m_index.fiches[i];
        fiche.id = library.fiches.at(i).id;
        fiche.views = std::max(0, library.fiches.at(i).views);
        fiche.thanks = std::max(0, library.fiches.at(i).mercis);
        m_placement->place(fiche.facts, packedFacts.at(i + 2));
        for (const Language language : library.texts.value(fiche.id).keys())
            fiche.texts.insert(language, {}); // the map has its final shape: addresses of its values stay
    }
    for (const Language language : m_wish.languages.toList()) {
        QList<QByteArray> texts;
        QList<FrameRef *> refs;
        for (PackIndex::Fiche &fiche : m_index.fiches) {
            if (const auto text = fiche.texts.find(language); text != fiche.texts.end()) {
                texts.append(library.texts.value(fiche.id).value(language));
                refs.append(&*text);
            }
        }
        ESCALE_TRY(const auto packed, m_packing->pack(code(language), texts, true));
        for (qsizetype i = 0; i < refs.size(); ++i)
            m_placement->place(*refs.at(i), packed.at(i));
        m_result.texts += static_cast<int>(texts.size());
    }
    return Done{};
}

Result<Done> Publishing::packSounds(Reader &reader)
{
    if (m_wish.sounds.isEmpty())
        return Done{};
    m_packing->begin(soundsGroup);
    for (const Language language : m_wish.sounds.toList()) {
        QList<PlacedFrame> placed;
        QList<PackIndex::Sound> sounds;
        const auto read =
            eachSound(reader, language, [&](const QByteArray &key, const QByteArray &sound) -> Result<Done> {
                ESCALE_TRY(const auto one, m_packing->add(sound));
                placed.append(one);
                sounds.append({key, {}});
                return Done{};
            });
        const auto ended = read ? m_packing->end() : read;
        if (!ended)
            return ended;
        if (sounds.isEmpty())
            continue;
        m_result.sounds += static_cast<int>(sounds.size());
        QList<PackIndex::Sound> &kept = m_index.sounds[language] = sounds;
        for (qsizetype i = 0; i < kept.size(); ++i)
            m_placement->place(kept[i].frame, placed.at(i));
    }
    return Done{};
}

std::vector<FrameRef *> Publishing::contentRefs()
{
    std::vector<FrameRef *> refs{&m_index.taxonomy, &m_index.listing};
    for (PackIndex::Fiche &fiche : m_index.fiches) {
        refs.push_back(&fiche.facts);
        for (FrameRef &text : fiche.texts)
            refs.push_back(&text);
    }
    for (FrameRef &icon : m_index.icons)
        refs.push_back(&icon);
    for (QList<PackIndex::Sound> &sounds : m_index.sounds) {
        for (PackIndex::Sound &sound : sounds)
            refs.push_back(&sound.frame);
    }
    return refs;
}

std::vector<FrameRef *> Publishing::chapterRefs()
{
    std::vector<FrameRef *> refs;
    for (FrameRef &ref : m_index.chapters)
        refs.push_back(&ref);
    for (QList<FrameRef> &list : m_index.soundChapters) {
        for (FrameRef &ref : list)
            refs.push_back(&ref);
    }
    return refs;
}

/// What they list is placed by now.
Result<Done> Publishing::packChapters()
{
    const PackIndex none;
    const PackIndex &before = reused() != nullptr ? reused()->index() : none;
    QList<QByteArray> contents = encodeChapters(m_index, chapterCount(m_index.fiches.size(), before.chapters.size()));
    m_index.chapters.resize(contents.size());
    for (auto it = m_index.sounds.cbegin(); it != m_index.sounds.cend(); ++it) {
        const QList<QByteArray> list =
            encodeSoundChapters(*it, chapterCount(it->size(), before.soundChapters.value(it.key()).size()));
        m_index.soundChapters[it.key()].resize(list.size());
        contents += list;
    }
    ESCALE_TRY(const auto packed, m_packing->pack(chaptersGroup, contents, false));
    const std::vector<FrameRef *> refs = chapterRefs();
    for (std::size_t i = 0; i < refs.size(); ++i)
        m_placement->place(*refs[i], packed.at(static_cast<qsizetype>(i)));
    return m_placement->settle(refs);
}

/// Clocks lie, sequences do not.
void Publishing::date()
{
    const QDateTime now = m_clock.now().toUTC();
    m_index.created = now.addMSecs(-now.time().msec());
    if (m_older)
        m_index.created = std::max(m_index.created, m_older->index().created);
    m_index.expires = m_index.created.addDays(m_wish.validDays);
    m_index.sequence = m_older ? m_older->index().sequence + 1 : 1;
}

bool Publishing::saysTheSame() const
{
    if (!m_older)
        return false;
    PackIndex before = m_older->index();
    const QDateTime now = m_clock.now();
    if (now.secsTo(before.expires) * 2 < before.created.secsTo(before.expires))
        return false;
    before.sequence = m_index.sequence;
    before.created = m_index.created;
    before.expires = m_index.expires;
    return before == m_index &&
           checkSigned(m_disk.read(m_wish.folder + u'/' + indexFileName).bytes, {m_wish.key.verifying()}).state ==
               SignatureState::Holds;
}

Result<Done> Publishing::write()
{
    for (const auto &[group, dictionary] : m_packing->dictionaries()) {
        const PackFile file = m_index.dictionaries.value(group);
        if (auto written = writeNamed(m_disk, m_wish.folder + u'/' + dictionaryName(file), dictionary); !written)
            return written;
    }
    const QByteArray content = encodePackIndex(m_index);
    const QByteArray file =
        signatureOf(content, m_wish.key, "escale index 1",
                    "channel " + m_index.channel.toLatin1() + " sequence " + QByteArray::number(m_index.sequence) +
                        " created " + m_index.created.toString(Qt::ISODate).toLatin1()) +
        content;
    if (file.size() > indexLimit)
        return Error{Problem::Incomplete,
                     QCoreApplication::translate("pack", "There are too many fiches for one edition."),
                     QStringLiteral("index of %1 bytes").arg(file.size())};
    if (auto kept = writeNamed(m_disk, m_wish.folder + u'/' + editionFileName(m_index.sequence), file); !kept)
        return kept;
    return writeNamed(m_disk, m_wish.folder + u'/' + indexFileName, file);
}

Result<Published> Publishing::run()
{
    ESCALE_TRY_DONE(openFolder());
    ESCALE_TRY(const auto reader, Reader::open(m_wish.library));
    if (const auto packed = reader->session().snapshot([&] { return packLibrary(*reader); }); !packed)
        return packed.error();
    ESCALE_TRY_DONE(m_placement->settle(contentRefs()));
    ESCALE_TRY_DONE(packChapters());
    std::vector<FrameRef *> all = contentRefs();
    const std::vector<FrameRef *> chapters = chapterRefs();
    all.insert(all.end(), chapters.begin(), chapters.end());
    m_placement->dropUnused(all);
    const QMap<QString, PackFile> before = m_older ? m_older->index().dictionaries : QMap<QString, PackFile>();
    for (const auto &[group, dictionary] : m_packing->dictionaries()) {
        const PackFile file{fileHash(dictionary), dictionary.size()};
        m_index.dictionaries.insert(group, file);
        m_result.bytesTotal += file.bytes;
        m_result.bytesMade += before.value(group) == file ? 0 : file.bytes;
    }
    m_index.channel = m_wish.channel;
    date();
    m_result.fiches = static_cast<int>(m_index.fiches.size());
    m_result.framesMade = m_packing->made();
    m_result.framesKept = m_packing->kept();
    m_result.bytesMade += m_writer.bytes();
    for (const PackFile &pack : std::as_const(m_index.packs))
        m_result.bytesTotal += pack.bytes;
    m_result.changed = !saysTheSame();
    m_result.sequence = m_result.changed ? m_index.sequence : m_index.sequence - 1;
    if (m_result.changed) {
        ESCALE_TRY_DONE(write());
    }
    removeOldEditions(m_wish.folder);
    return m_result;
}

} // namespace

Result<Published> publish(const PublishWish &wish, Clock &clock, Disk &disk)
{
    return Publishing(wish, clock, disk).run();
}

} // namespace escale
