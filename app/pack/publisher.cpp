// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/publisher.h"

#include "pack/departments.h"
#include "pack/edition.h"
#include "pack/framecontent.h"
#include "pack/packwriter.h"
#include "store/library.h"
#include "store/reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <map>

namespace escale {
namespace {

const QString indexFile = QStringLiteral("index.escale"), keyFile = QStringLiteral("keys.escale");
const QString iconsGroup = QStringLiteral("icons"), soundsGroup = QStringLiteral("sounds");
/// Editions whose packs stay: a station in the middle of a download, and one that goes back, still find them.
constexpr int editionsKept = 3;
constexpr auto readable =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;

Error nothingToPublish(const char *sentence, const QString &cause)
{
    return {Problem::Incomplete, QCoreApplication::translate("pack", sentence), cause};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A place that is either in a pack of before or in one that is being written.
struct PlacedFrame {
    FrameRef ref;
    bool fresh = false;
};

/// By fileHash() of what is in them.
using KnownFrames = QHash<QByteArray, PlacedFrame>;

/// The index in a file of the publisher's own, with its chapters.
Result<PackIndex> readEdition(const QString &path, const QString &folder);

/// The packs of an edition that is there, frame by frame.
class OlderEdition {
public:
    OlderEdition(QString folder, PackIndex index) : m_folder(std::move(folder)), m_index(std::move(index)) {}

    [[nodiscard]] const PackIndex &index() const { return m_index; }
    [[nodiscard]] QByteArray dictionary(const QString &group) const
    {
        const auto file = m_index.dictionaries.constFind(group);
        if (file == m_index.dictionaries.cend())
            return {};
        QByteArray bytes = contentOf(m_folder + u'/' + dictionaryName(*file));
        return fileHash(bytes) == file->hash ? bytes : QByteArray();
    }
    /// Content (by its hash) -> where it is. What is damaged is as if it were not there: it is packed anew.
    [[nodiscard]] KnownFrames contents(const QString &group, const QByteArray &dictionary)
    {
        KnownFrames known;
        Unpacker unpacker(dictionary);
        for (const FrameRef &ref : refsOf(group)) {
            const auto content = unpacker.unpack(frame(ref), ref);
            if (content)
                known.insert(fileHash(*content), PlacedFrame{ref, false});
        }
        return known;
    }
    [[nodiscard]] QByteArray frame(const FrameRef &ref)
    {
        if (m_open != ref.pack) {
            m_open = ref.pack;
            m_bytes = contentOf(m_folder + u'/' + packName(m_index.packs.at(ref.pack)));
            if (fileHash(m_bytes) != m_index.packs.at(ref.pack).hash)
                m_bytes.clear(); // nobody takes any of it, whatever is still right in it
        }
        return m_bytes.mid(ref.offset, ref.length);
    }

private:
    [[nodiscard]] QList<FrameRef> refsOf(const QString &group) const
    {
        QList<FrameRef> refs;
        if (group == factsGroup)
            refs = {m_index.taxonomy, m_index.listing};
        else if (group == iconsGroup)
            refs = m_index.icons;
        else if (group == chaptersGroup)
            refs = m_index.chapters;
        for (auto it = m_index.soundChapters.cbegin(); group == chaptersGroup && it != m_index.soundChapters.cend();
             ++it)
            refs += *it;
        for (auto it = m_index.sounds.cbegin(); group == soundsGroup && it != m_index.sounds.cend(); ++it) {
            for (const PackIndex::Sound &sound : *it)
                refs.append(sound.frame);
        }
        const auto language = languageFromCode(group);
        for (const PackIndex::Fiche &fiche : m_index.fiches) {
            if (group == factsGroup)
                refs.append(fiche.facts);
            else if (language && fiche.texts.contains(*language))
                refs.append(fiche.texts.value(*language));
        }
        return refs;
    }

    QString m_folder;
    PackIndex m_index;
    qint32 m_open = -1;
    QByteArray m_bytes; ///< of the pack that is open
};

Result<PackIndex> readEdition(const QString &path, const QString &folder)
{
    auto root = decodePackIndex(behindSignature(contentOf(path)));
    if (!root)
        return root;
    PackIndex index = std::move(root).value();
    OlderEdition older(folder, index);
    Unpacker unpacker({});
    for (const FrameRef &ref : std::as_const(index.chapters)) {
        const auto content = unpacker.unpack(older.frame(ref), ref);
        if (const auto added = content ? addChapter(index, *content) : Result<Done>(content.error()); !added)
            return added.error();
    }
    for (auto it = index.soundChapters.cbegin(); it != index.soundChapters.cend(); ++it) {
        for (const FrameRef &ref : *it) {
            const auto content = unpacker.unpack(older.frame(ref), ref);
            const auto added = content ? addSoundChapter(index, it.key(), *content) : Result<Done>(content.error());
            if (!added)
                return added.error();
        }
    }
    const auto settled = settleChapters(index);
    return settled ? Result<PackIndex>(index) : Result<PackIndex>(settled.error());
}

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
    Result<Done> readLibrary();
    Result<Done> packAll();
    Result<Done> packSounds(KnownFrames known);
    /// The frames of one group, in order.
    Result<QList<PlacedFrame>> packGroup(const QString &group, const QList<QByteArray> &contents, bool learns);
    Result<PlacedFrame> packOne(Packer &packer, const QByteArray &content, KnownFrames &known);
    Result<Done> packChapters();
    Result<Done> moveFromThinPacks(const std::vector<FrameRef *> &refs);
    void giveNumbers(const std::vector<FrameRef *> &refs);
    void dropUnusedPacks();
    [[nodiscard]] std::optional<Error> tooMuchGone() const;
    [[nodiscard]] bool saysTheSame() const;
    Result<Done> write();
    void tidy();
    [[nodiscard]] std::vector<FrameRef *> refsOfNew();

    PublishWish m_wish;
    Clock &m_clock;
    Disk &m_disk;
    PackWriter m_writer;
    std::unique_ptr<QLockFile> m_lock;
    std::optional<OlderEdition> m_older;
    std::unique_ptr<Reader> m_reader;
    QList<Fiche> m_fiches;
    QHash<QString, QMap<Language, QByteArray>> m_texts;
    Taxonomy m_taxonomy;
    PackIndex m_index;
    QSet<FrameRef *> m_fresh; ///< refs in m_index whose pack is one of the writer's
    std::map<QString, QByteArray> m_dictionaries;
    Published m_result;
};

Result<Done> Publishing::openFolder()
{
    if (!QDir().mkpath(m_wish.folder + u"/packs"_qs) || !QDir().mkpath(m_wish.folder + u"/editions"_qs))
        return Error{
            Problem::CannotWrite,
            QCoreApplication::translate("pack", "%1 cannot be written. Check the disk and the rights of the folder.")
                .arg(QDir::toNativeSeparators(m_wish.folder)),
            QStringLiteral("folder of the editions")};
    auto lock = lockLibrary(m_wish.folder + u"/publish"_qs);
    if (!lock)
        return lock.error();
    m_lock = std::move(lock).value();
    const QString path = m_wish.folder + u'/' + indexFile;
    if (!QFileInfo::exists(path))
        return Done{};
    auto index = readEdition(path, m_wish.folder);
    if (!index || index->channel != m_wish.channel)
        return Error{Problem::BadConfiguration,
                     QCoreApplication::translate("pack", "%1 holds an edition of another channel, or a damaged one. "
                                                         "Choose another folder, or put that one right.")
                         .arg(QDir::toNativeSeparators(m_wish.folder)),
                     index ? QStringLiteral("another channel") : index.error().cause};
    m_older.emplace(m_wish.folder, std::move(index).value());
    return Done{};
}

Result<Done> Publishing::readLibrary()
{
    auto reader = Reader::open(m_wish.library);
    if (!reader)
        return reader.error();
    m_reader = std::move(reader).value();
    const auto status = m_reader->status();
    const auto cards = m_reader->list({});
    auto taxonomy = m_reader->taxonomy();
    if (!status || !cards || !taxonomy)
        return !status ? status.error() : !cards ? cards.error() : taxonomy.error();
    if (status->source == sampleSource)
        return nothingToPublish(QT_TRANSLATE_NOOP("pack", "The library holds only the sample. Bring it up to date "
                                                          "first: escalectl sync."),
                                QStringLiteral("sample"));
    m_taxonomy = std::move(taxonomy).value();
    for (const FicheCard &card : *cards) {
        if (!isForDepartments(card.metadata, m_wish.departments))
            continue;
        for (const Language language : (card.cachedLanguages & m_wish.languages).toList()) {
            auto read = m_reader->fiche(card.id, language);
            if (!read)
                return read.error();
            if (read->translation.language != language)
                continue; // damaged: French stands in, and is there by itself
            if (language == Language::Fr)
                m_fiches.append(read->fiche);
            m_texts[card.id].insert(language, encodeText(read->translation));
        }
    }
    m_fiches.erase(
        std::remove_if(m_fiches.begin(), m_fiches.end(), [](const Fiche &fiche) { return !isFicheId(fiche.id); }),
        m_fiches.end());
    std::sort(m_fiches.begin(), m_fiches.end(), [](const Fiche &a, const Fiche &b) { return a.id < b.id; });
    if (m_fiches.isEmpty())
        return nothingToPublish(QT_TRANSLATE_NOOP("pack", "The library holds no fiches to publish. Bring it up to date "
                                                          "first: escalectl sync."),
                                QStringLiteral("empty"));
    return Done{};
}

/// A publisher whose own sync went wrong must not empty ten thousand stations; each of them would ask its staff, too.
std::optional<Error> Publishing::tooMuchGone() const
{
    constexpr qsizetype quarter = 4;
    if (!m_older || m_wish.acceptRemovals)
        return std::nullopt;
    QSet<QString> here;
    for (const Fiche &fiche : m_fiches)
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

Result<PlacedFrame> Publishing::packOne(Packer &packer, const QByteArray &content, KnownFrames &known)
{
    const QByteArray hash = fileHash(content);
    if (const auto there = known.constFind(hash); there != known.cend()) {
        m_result.framesKept += there->fresh ? 0 : 1;
        return *there;
    }
    const QByteArray frame = packer.pack(content);
    if (frame.isEmpty() || content.size() > contentLimit)
        return nothingToPublish(QT_TRANSLATE_NOOP("pack", "A text of the library is too large for an edition."),
                                QStringLiteral("%1 bytes").arg(content.size()));
    ++m_result.framesMade;
    const auto ref = m_writer.add(frame, content.size());
    if (!ref)
        return ref.error();
    return *known.insert(hash, PlacedFrame{*ref, true});
}

Result<QList<PlacedFrame>> Publishing::packGroup(const QString &group, const QList<QByteArray> &contents, bool learns)
{
    const bool reuses = m_older && !m_wish.afresh;
    QByteArray dictionary = reuses ? m_older->dictionary(group) : QByteArray();
    const bool lost = reuses && dictionary.isEmpty() && m_older->index().dictionaries.contains(group);
    KnownFrames known;
    if (reuses && !lost)
        known = m_older->contents(group, dictionary);
    if (dictionary.isEmpty() && known.isEmpty() && learns)
        dictionary = trainDictionary(contents);
    if (!dictionary.isEmpty())
        m_dictionaries[group] = dictionary;
    Packer packer(dictionary);
    QList<PlacedFrame> placed;
    for (const QByteArray &content : contents) {
        const auto one = packOne(packer, content, known);
        if (!one)
            return one.error();
        placed.append(*one);
    }
    const auto ended = m_writer.endGroup();
    return ended ? Result<QList<PlacedFrame>>(placed) : Result<QList<PlacedFrame>>(ended.error());
}

Result<Done> Publishing::packSounds(KnownFrames known)
{
    Packer packer({});
    for (const Language language : m_wish.sounds.toList()) {
        QList<PackIndex::Sound> sounds;
        QList<bool> fresh;
        std::optional<Error> trouble;
        const auto read = m_reader->database().each(
            QLatin1String("SELECT hash, sound FROM recording WHERE language = ? ORDER BY hash"),
            {QString(code(language))}, [&](const QSqlQuery &query) {
                constexpr qsizetype keySize = 32;
                const QByteArray key = query.value(0).toByteArray(), sound = query.value(1).toByteArray();
                if (trouble || key.size() != keySize || sound.isEmpty())
                    return;
                const auto placed = packOne(packer, sound, known);
                if (!placed) {
                    trouble = placed.error();
                    return;
                }
                sounds.append({key, placed->ref});
                fresh.append(placed->fresh);
            });
        const auto ended = m_writer.endGroup();
        if (trouble || !read || !ended)
            return trouble ? *trouble : !read ? read.error() : ended.error();
        if (sounds.isEmpty())
            continue;
        m_result.sounds += static_cast<int>(sounds.size());
        QList<PackIndex::Sound> &kept = m_index.sounds[language] = sounds;
        for (qsizetype i = 0; i < kept.size(); ++i) {
            if (fresh.at(i))
                m_fresh.insert(&kept[i].frame);
        }
    }
    return Done{};
}

Result<Done> Publishing::packAll()
{
    const auto place = [this](FrameRef &where, const PlacedFrame &frame) {
        where = frame.ref;
        if (frame.fresh)
            m_fresh.insert(&where);
    };
    // Icons first: their hashes are their addresses in the taxonomy.
    QList<QByteArray> icons;
    for (Theme &theme : m_taxonomy.themes) {
        const bool usable = theme.icon.kind == PictureKind::Mask && !theme.icon.content.isEmpty();
        theme.iconUrl.clear();
        if (usable && !icons.contains(theme.icon.content))
            icons.append(theme.icon.content);
    }
    const auto packedIcons = packGroup(iconsGroup, icons, false);
    if (!packedIcons)
        return packedIcons.error();
    m_index.icons.resize(icons.size());
    for (qsizetype i = 0; i < icons.size(); ++i) {
        place(m_index.icons[i], packedIcons->at(i));
        for (Theme &theme : m_taxonomy.themes) {
            if (theme.icon.content == icons.at(i))
                theme.iconUrl = u"pack-icon:"_qs + QString::fromLatin1(packedIcons->at(i).ref.hash.toHex());
        }
    }

    QList<QByteArray> facts{encodeTaxonomy(m_taxonomy), encodeListing(m_fiches)};
    for (const Fiche &fiche : std::as_const(m_fiches))
        facts.append(encodeFacts(fiche));
    const auto packedFacts = packGroup(factsGroup, facts, true);
    if (!packedFacts)
        return packedFacts.error();
    place(m_index.taxonomy, packedFacts->at(0));
    place(m_index.listing, packedFacts->at(1));
    m_index.fiches.resize(m_fiches.size());
    for (qsizetype i = 0; i < m_fiches.size(); ++i) {
        PackIndex::Fiche &fiche = m_index.fiches[i];
        fiche.id = m_fiches.at(i).id;
        fiche.views = std::max(0, m_fiches.at(i).views);
        fiche.thanks = std::max(0, m_fiches.at(i).mercis);
        place(fiche.facts, packedFacts->at(i + 2));
        for (const Language language : m_texts.value(fiche.id).keys())
            fiche.texts.insert(language, {}); // the map has its final shape: addresses of its values stay
    }
    for (const Language language : m_wish.languages.toList()) {
        QList<QByteArray> texts;
        QList<FrameRef *> refs;
        for (PackIndex::Fiche &fiche : m_index.fiches) {
            if (const auto text = fiche.texts.find(language); text != fiche.texts.end()) {
                texts.append(m_texts.value(fiche.id).value(language));
                refs.append(&*text);
            }
        }
        const auto packed = packGroup(code(language), texts, true);
        if (!packed)
            return packed.error();
        for (qsizetype i = 0; i < refs.size(); ++i)
            place(*refs.at(i), packed->at(i));
        m_result.texts += static_cast<int>(texts.size());
    }
    const bool reuses = m_older && !m_wish.afresh && !m_wish.sounds.isEmpty();
    return packSounds(reuses ? m_older->contents(soundsGroup, {}) : KnownFrames());
}

std::vector<FrameRef *> Publishing::refsOfNew()
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

/// What is left of a pack of which little is used goes into a new one; its frames stay what they are, so that no
/// station that has them fetches anything.
Result<Done> Publishing::moveFromThinPacks(const std::vector<FrameRef *> &refs)
{
    if (!m_older)
        return m_writer.endPack();
    const QList<PackFile> &packs = m_older->index().packs;
    QList<qint64> used(packs.size(), 0);
    QSet<std::pair<qint32, qint64>> counted;
    for (FrameRef *ref : refs) {
        if (!m_fresh.contains(ref) && !counted.contains({ref->pack, ref->offset})) {
            counted.insert({ref->pack, ref->offset});
            used[ref->pack] += ref->length;
        }
    }
    QHash<QByteArray, FrameRef> moved;
    for (FrameRef *ref : refs) {
        if (m_fresh.contains(ref) || used.at(ref->pack) * 2 >= packs.at(ref->pack).bytes)
            continue;
        const QByteArray hash = ref->hash;
        if (!moved.contains(hash)) {
            const auto added = m_writer.add(m_older->frame(*ref), ref->size);
            if (!added)
                return added.error();
            moved.insert(hash, *added);
        }
        *ref = moved.value(hash);
        m_fresh.insert(ref);
    }
    return m_writer.endPack();
}

/// A pack keeps its number from edition to edition, so that chapters in which nothing has changed stay the same bytes.
void Publishing::giveNumbers(const std::vector<FrameRef *> &refs)
{
    QHash<qint32, qint32> numbers; // of the writer's packs
    for (FrameRef *ref : refs) {
        if (!m_fresh.contains(ref))
            continue;
        const qint32 written = ref->pack;
        if (!numbers.contains(written)) {
            const PackFile &file = m_writer.files().at(written);
            qsizetype number = m_index.packs.indexOf(file);
            if (number < 0)
                number = m_index.packs.indexOf(PackFile()); // given up by an edition before
            if (number < 0) {
                number = m_index.packs.size();
                m_index.packs.append(PackFile());
            }
            m_index.packs[number] = file;
            numbers.insert(written, static_cast<qint32>(number));
        }
        ref->pack = numbers.value(written);
    }
}

/// What they list is placed by now.
Result<Done> Publishing::packChapters()
{
    const bool reuses = m_older && !m_wish.afresh;
    const PackIndex none;
    const PackIndex &before = reuses ? m_older->index() : none;
    QList<QByteArray> contents = encodeChapters(m_index, chapterCount(m_index.fiches.size(), before.chapters.size()));
    m_index.chapters.resize(contents.size());
    for (auto it = m_index.sounds.cbegin(); it != m_index.sounds.cend(); ++it) {
        const QList<QByteArray> list =
            encodeSoundChapters(*it, chapterCount(it->size(), before.soundChapters.value(it.key()).size()));
        m_index.soundChapters[it.key()].resize(list.size());
        contents += list;
    }
    const auto packed = packGroup(chaptersGroup, contents, false);
    if (!packed)
        return packed.error();
    std::vector<FrameRef *> refs;
    for (FrameRef &ref : m_index.chapters)
        refs.push_back(&ref);
    for (QList<FrameRef> &list : m_index.soundChapters) {
        for (FrameRef &ref : list)
            refs.push_back(&ref);
    }
    for (std::size_t i = 0; i < refs.size(); ++i) {
        *refs[i] = packed->at(static_cast<qsizetype>(i)).ref;
        if (packed->at(static_cast<qsizetype>(i)).fresh)
            m_fresh.insert(refs[i]);
    }
    if (auto moved = moveFromThinPacks(refs); !moved)
        return moved;
    giveNumbers(refs);
    return Done{};
}

void Publishing::dropUnusedPacks()
{
    QSet<qint32> used;
    for (const FrameRef *ref : refsOfNew())
        used.insert(ref->pack);
    for (const FrameRef &ref : std::as_const(m_index.chapters))
        used.insert(ref.pack);
    for (const QList<FrameRef> &list : std::as_const(m_index.soundChapters)) {
        for (const FrameRef &ref : list)
            used.insert(ref.pack);
    }
    for (qint32 number = 0; number < m_index.packs.size(); ++number) {
        if (!used.contains(number))
            m_index.packs[number] = {};
        m_result.bytesTotal += m_index.packs.at(number).bytes;
    }
    while (!m_index.packs.isEmpty() && m_index.packs.last() == PackFile())
        m_index.packs.removeLast();
    for (const auto &[group, dictionary] : m_dictionaries)
        m_index.dictionaries.insert(group, {fileHash(dictionary), dictionary.size()});
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
           checkSigned(contentOf(m_wish.folder + u'/' + indexFile), {m_wish.key.verifying()}).state ==
               SignatureState::Holds;
}

Result<Done> Publishing::write()
{
    for (const auto &[group, dictionary] : m_dictionaries) {
        const PackFile file = m_index.dictionaries.value(group);
        if (auto written = writeNamed(m_disk, m_wish.folder + u'/' + dictionaryName(file), dictionary); !written)
            return written;
    }
    const QByteArray content = encodePackIndex(m_index);
    const QByteArray number = QByteArray::number(m_index.sequence);
    const QByteArray file = signatureOf(content, m_wish.key, "escale index 1",
                                        "channel " + m_index.channel.toLatin1() + " sequence " + number + " created " +
                                            m_index.created.toString(Qt::ISODate).toLatin1()) +
                            content;
    if (file.size() > indexLimit)
        return nothingToPublish(QT_TRANSLATE_NOOP("pack", "There are too many fiches for one edition."),
                                QStringLiteral("index of %1 bytes").arg(file.size()));
    const QString kept = m_wish.folder + u"/editions/"_qs + QString::fromLatin1(number) + u".escale"_qs;
    if (auto written = writeNamed(m_disk, kept, file); !written)
        return written;
    return writeNamed(m_disk, m_wish.folder + u'/' + indexFile, file);
}

/// What none of the last editions needs goes.
void Publishing::tidy()
{
    const QDir editions(m_wish.folder + u"/editions"_qs);
    QMap<qint64, QString> byNumber;
    for (const QString &name : editions.entryList({QStringLiteral("*.escale")}, QDir::Files))
        byNumber.insert(QFileInfo(name).completeBaseName().toLongLong(), name);
    QSet<QString> needed;
    int kept = 0;
    for (auto it = byNumber.end(); it != byNumber.begin();) {
        --it;
        if (kept == editionsKept) {
            QFile::remove(editions.filePath(*it));
            continue;
        }
        const auto index = decodePackIndex(behindSignature(contentOf(editions.filePath(*it))));
        if (!index)
            continue;
        ++kept;
        for (const PackFile &pack : index->packs)
            needed.insert(QFileInfo(packName(pack)).fileName()); // a number without a file gives no name of a file
        for (const PackFile &dictionary : index->dictionaries)
            needed.insert(QFileInfo(dictionaryName(dictionary)).fileName());
    }
    static const QRegularExpression ours(QStringLiteral("^[0-9a-f]{64}\\.(pack|dict)(\\.new)?$"));
    QDir packs(m_wish.folder + u"/packs"_qs);
    for (const QString &name : packs.entryList(QDir::Files)) {
        if (ours.match(name).hasMatch() && !needed.contains(name))
            packs.remove(name);
    }
}

Result<Published> Publishing::run()
{
    for (const auto step : {&Publishing::openFolder, &Publishing::readLibrary}) {
        if (const auto done = (this->*step)(); !done)
            return done.error();
    }
    if (const auto gone = tooMuchGone())
        return *gone;
    if (m_older && !m_wish.afresh)
        m_index.packs = m_older->index().packs;
    if (const auto packed = packAll(); !packed)
        return packed.error();
    const std::vector<FrameRef *> refs = refsOfNew();
    if (const auto moved = moveFromThinPacks(refs); !moved)
        return moved.error();
    giveNumbers(refs);
    if (const auto packed = packChapters(); !packed)
        return packed.error();
    dropUnusedPacks();
    m_index.channel = m_wish.channel;
    m_index.created = m_clock.now().toUTC();
    m_index.created.setTime(
        QTime(m_index.created.time().hour(), m_index.created.time().minute(), m_index.created.time().second()));
    if (m_older) // clocks lie, sequences do not
        m_index.created = std::max(m_index.created, m_older->index().created);
    m_index.expires = m_index.created.addDays(m_wish.validDays);
    m_index.sequence = m_older ? m_older->index().sequence + 1 : 1;
    m_result.fiches = static_cast<int>(m_index.fiches.size());
    m_result.bytesMade = m_writer.bytes();
    m_result.changed = !saysTheSame();
    if (!m_result.changed)
        --m_index.sequence;
    m_result.sequence = m_index.sequence;
    if (m_result.changed) {
        if (const auto written = write(); !written)
            return written.error();
    }
    tidy();
    return m_result;
}

} // namespace

Result<Published> publish(const PublishWish &wish, Clock &clock, Disk &disk)
{
    return Publishing(wish, clock, disk).run();
}

Result<Done> publishRotation(const PublishWish &wish, const QList<VerifyingKey> &keys, Disk &disk)
{
    const QString path = wish.folder + u'/' + keyFile;
    const QJsonObject before = QJsonDocument::fromJson(behindSignature(contentOf(path))).object();
    const KeyRotation rotation{wish.channel, before.value(QStringLiteral("sequence")).toInteger() + 1, keys};
    const QByteArray content = encodeRotation(rotation);
    const QByteArray file =
        signatureOf(content, wish.key, "escale keys 1",
                    "channel " + wish.channel.toLatin1() + " rotation " + QByteArray::number(rotation.sequence)) +
        content;
    if (!QDir().mkpath(wish.folder) || !replaceForGood(disk, path, file, readable))
        return Error{
            Problem::CannotWrite,
            QCoreApplication::translate("pack", "%1 cannot be written. Check the disk and the rights of the folder.")
                .arg(QDir::toNativeSeparators(path)),
            QStringLiteral("keys of an edition")};
    return Done{};
}

Result<QStringList> filesSince(const QString &folder, qint64 sequence)
{
    const auto filesOf = [](const PackIndex &index) {
        QSet<QString> files;
        for (const PackFile &pack : index.packs) {
            if (pack.bytes > 0)
                files.insert(packName(pack));
        }
        for (const PackFile &dictionary : index.dictionaries)
            files.insert(dictionaryName(dictionary));
        return files;
    };
    const auto now = decodePackIndex(behindSignature(contentOf(folder + u'/' + indexFile)));
    const auto then = decodePackIndex(
        behindSignature(contentOf(folder + u"/editions/"_qs + QString::number(sequence) + u".escale"_qs)));
    if (!now || !then)
        return Error{
            Problem::NotFound,
            QCoreApplication::translate("pack", "Edition %1 is not kept in this folder: copy all of it.").arg(sequence),
            QStringLiteral("edition not kept")};
    QSet<QString> lacking = filesOf(*now);
    lacking.subtract(filesOf(*then));
    QStringList names(lacking.begin(), lacking.end());
    names.sort();
    names.append(indexFile); // last: an index without its packs is none
    return names;
}

} // namespace escale
