// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/packindex.h"

#include "base/try.h"
#include "fiche/fiche.h"
#include "pack/packrefusal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cmath>
#include <tuple>
#include <vector>

namespace escale {
namespace {

const QString format = QStringLiteral("escale-index");
constexpr int indexVersion = 1;
constexpr qsizetype fileHashSize = 32, frameHashSize = 20;

// Writing
// -----------------------------------------------------------------------------------------------------------------------------------

QJsonArray fromFile(const PackFile &file)
{
    return {QString::fromLatin1(file.hash.toHex()), file.bytes};
}

QJsonArray fromRef(const FrameRef &ref)
{
    return {ref.pack, ref.offset, ref.length, ref.size, QString::fromLatin1(ref.hash.toHex())};
}

/// Of a chapter: views and thanks are the root's.
QJsonObject fromFiche(const PackIndex::Fiche &fiche)
{
    QJsonObject texts;
    for (auto it = fiche.texts.cbegin(); it != fiche.texts.cend(); ++it)
        texts.insert(code(it.key()), fromRef(*it));
    return {{QStringLiteral("id"), fiche.id},
            {QStringLiteral("facts"), fromRef(fiche.facts)},
            {QStringLiteral("texts"), texts}};
}

QJsonArray fromRefs(const QList<FrameRef> &refs)
{
    QJsonArray array;
    for (const FrameRef &ref : refs)
        array.append(fromRef(ref));
    return array;
}

// Reading
// -----------------------------------------------------------------------------------------------------------------------------------

/// Reads what must be there; the first thing that is not right is kept as the cause.
class IndexReader {
public:
    /// `index` outlives the reader.
    explicit IndexReader(PackIndex &index) : m_index(index) {}

    Result<Done> readRoot(const QJsonObject &root);
    Result<Done> readFiches(const QJsonArray &fiches);
    Result<Done> readSounds(const QJsonArray &list, QList<PackIndex::Sound> &sounds);

private:
    bool expect(bool holds, const char *what)
    {
        if (!holds && m_wrong == nullptr)
            m_wrong = what;
        return m_wrong == nullptr;
    }
    [[nodiscard]] Result<Done> outcome() const
    {
        if (m_wrong != nullptr)
            return refused(PackRefusal::Senseless, QLatin1String(m_wrong));
        return Done{};
    }
    qint64 number(const QJsonValue &value, qint64 least, qint64 most, const char *what)
    {
        const double n = value.toDouble(-1);
        const bool fits = value.isDouble() && n >= static_cast<double>(least) && n <= static_cast<double>(most);
        expect(fits && std::floor(n) == n, what);
        return m_wrong == nullptr ? static_cast<qint64>(n) : least;
    }
    /// Lower case hexadecimal, `size` bytes of it.
    QByteArray hash(const QJsonValue &value, qsizetype size, const char *what)
    {
        const QByteArray text = value.toString().toLatin1();
        const QByteArray bytes = QByteArray::fromHex(text);
        expect(bytes.size() == size && bytes.toHex() == text, what);
        return bytes;
    }
    QDateTime time(const QJsonValue &value, const char *what)
    {
        QDateTime when = QDateTime::fromString(value.toString(), Qt::ISODate);
        expect(when.isValid() && when.timeSpec() == Qt::UTC, what);
        return when;
    }
    PackFile file(const QJsonValue &value, qint64 limit)
    {
        const QJsonArray pair = value.toArray();
        expect(pair.size() == 2, "file");
        return {hash(pair.at(0), fileHashSize, "name of a file"), number(pair.at(1), 1, limit, "bytes of a file")};
    }
    FrameRef ref(const QJsonValue &value);
    QList<FrameRef> refs(const QJsonValue &value, qsizetype most, const char *what);
    void readFiles(const QJsonObject &root);
    void readFrames(const QJsonObject &root);

    PackIndex &m_index;
    const char *m_wrong = nullptr;
};

FrameRef IndexReader::ref(const QJsonValue &value)
{
    constexpr qsizetype fields = 5;
    const QJsonArray array = value.toArray();
    FrameRef ref;
    if (!expect(array.size() == fields, "place of a frame"))
        return ref;
    ref.pack = static_cast<qint32>(number(array.at(0), 0, m_index.packs.size() - 1, "pack of a frame"));
    if (m_wrong != nullptr)
        return ref;
    const qint64 bytes = m_index.packs.at(ref.pack).bytes;
    ref.offset = number(array.at(1), 0, bytes, "offset of a frame");
    ref.length = number(array.at(2), 1, bytes - ref.offset, "length of a frame");
    ref.size = number(array.at(3), 1, contentLimit, "size of what is in a frame");
    ref.hash = hash(array.at(4), frameHashSize, "hash of a frame");
    return ref;
}

QList<FrameRef> IndexReader::refs(const QJsonValue &value, qsizetype most, const char *what)
{
    QList<FrameRef> refs;
    const QJsonArray array = value.toArray();
    if (!expect(array.size() <= most, what))
        return refs;
    for (const QJsonValue one : array) {
        refs.append(ref(one));
        if (m_wrong != nullptr)
            break;
    }
    return refs;
}

void IndexReader::readFiles(const QJsonObject &root)
{
    const QJsonArray packs = root.value(QStringLiteral("packs")).toArray();
    if (!expect(!packs.isEmpty() && packs.size() <= mostPacks, "packs"))
        return;
    for (const QJsonValue pack : packs)
        m_index.packs.append(pack.isNull() ? PackFile() : file(pack, packLimit));
    const QJsonObject dictionaries = root.value(QStringLiteral("dictionaries")).toObject();
    for (auto it = dictionaries.begin(); it != dictionaries.end(); ++it) {
        const PackFile dictionary = file(it.value(), dictionaryLimit);
        if (it.key() == factsGroup || languageFromCode(it.key()))
            m_index.dictionaries.insert(it.key(), dictionary);
    }
}

void IndexReader::readFrames(const QJsonObject &root)
{
    m_index.taxonomy = ref(root.value(QStringLiteral("taxonomy")));
    m_index.listing = ref(root.value(QStringLiteral("listing")));
    m_index.icons = refs(root.value(QStringLiteral("icons")), mostIcons, "icons");
    m_index.chapters = refs(root.value(QStringLiteral("chapters")), mostChapters, "chapters");
    const QJsonObject sounds = root.value(QStringLiteral("sounds")).toObject();
    for (auto it = sounds.begin(); it != sounds.end(); ++it) {
        const QList<FrameRef> chapters = refs(it.value(), mostChapters, "chapters of sounds");
        if (const auto language = languageFromCode(it.key()))
            m_index.soundChapters.insert(*language, chapters); // a language of a later Escale costs itself only
    }
    const QJsonArray counts = root.value(QStringLiteral("counts")).toArray();
    expect(counts.size() <= mostFiches, "fiches");
    for (const QJsonValue value : counts) {
        const QJsonArray pair = value.toArray();
        expect(pair.size() == 2, "counts");
        m_index.counts.append({static_cast<int>(number(pair.at(0), 0, INT_MAX, "views")),
                               static_cast<int>(number(pair.at(1), 0, INT_MAX, "thanks"))});
        if (m_wrong != nullptr)
            return;
    }
}

Result<Done> IndexReader::readRoot(const QJsonObject &root)
{
    if (root.value(QStringLiteral("format")).toString() != format)
        return refused(PackRefusal::Senseless, QStringLiteral("no index"));
    if (root.value(QStringLiteral("version")).toInt() != indexVersion)
        return refused(PackRefusal::OtherFormat, QStringLiteral("version of the index"));
    constexpr qint64 highest = 1LL << 52;
    m_index.channel = root.value(QStringLiteral("channel")).toString();
    expect(isChannel(m_index.channel), "channel");
    m_index.sequence = number(root.value(QStringLiteral("sequence")), 1, highest, "sequence");
    m_index.created = time(root.value(QStringLiteral("created")), "created");
    m_index.expires = time(root.value(QStringLiteral("expires")), "expires");
    expect(m_index.created < m_index.expires, "dates");
    readFiles(root);
    if (m_wrong == nullptr)
        readFrames(root);
    return outcome();
}

Result<Done> IndexReader::readFiches(const QJsonArray &fiches)
{
    expect(m_index.fiches.size() + fiches.size() <= mostFiches, "fiches");
    for (const QJsonValue value : fiches) {
        if (m_wrong != nullptr)
            break;
        const QJsonObject object = value.toObject();
        PackIndex::Fiche fiche;
        fiche.id = object.value(QStringLiteral("id")).toString();
        expect(isFicheId(fiche.id), "id of a fiche");
        fiche.facts = ref(object.value(QStringLiteral("facts")));
        const QJsonObject texts = object.value(QStringLiteral("texts")).toObject();
        for (auto it = texts.begin(); it != texts.end(); ++it) {
            const FrameRef text = ref(it.value());
            if (const auto language = languageFromCode(it.key()))
                fiche.texts.insert(*language, text);
        }
        expect(fiche.texts.contains(Language::Fr), "a fiche without French");
        m_index.fiches.append(fiche);
    }
    return outcome();
}

Result<Done> IndexReader::readSounds(const QJsonArray &list, QList<PackIndex::Sound> &sounds)
{
    qsizetype all = list.size();
    for (const QList<PackIndex::Sound> &one : std::as_const(m_index.sounds))
        all += one.size();
    expect(all <= mostSounds, "sounds");
    for (const QJsonValue value : list) {
        if (m_wrong != nullptr)
            break;
        const QJsonArray pair = value.toArray();
        expect(pair.size() == 2, "sound");
        sounds.append({hash(pair.at(0), fileHashSize, "key of a sound"), ref(pair.at(1))});
    }
    return outcome();
}

/// Which of `count` chapters: by a hash, so that they are filled evenly.
std::size_t chapterOf(QByteArrayView name, int count)
{
    const QByteArray hash = frameHash(name);
    const auto byte = [&hash](qsizetype at) { return static_cast<unsigned>(static_cast<unsigned char>(hash.at(at))); };
    constexpr unsigned shift = 8;
    return ((byte(0) << shift) | byte(1)) % static_cast<unsigned>(count);
}

template <typename Thing, typename NameOf, typename From>
QList<QByteArray> chaptersOf(const QList<Thing> &things, int count, NameOf nameOf, From from)
{
    std::vector<QJsonArray> chapters(static_cast<std::size_t>(count));
    for (const Thing &thing : things)
        chapters.at(chapterOf(nameOf(thing), count)).append(from(thing));
    QList<QByteArray> contents;
    for (const QJsonArray &chapter : chapters)
        contents.append(QJsonDocument(chapter).toJson(QJsonDocument::Compact));
    return contents;
}

Result<QJsonArray> chapterFrom(const QByteArray &content)
{
    const QJsonDocument document = QJsonDocument::fromJson(content);
    if (!document.isArray())
        return refused(PackRefusal::Senseless, QStringLiteral("chapter that is no array"));
    return document.array();
}

} // namespace

QString packName(const PackFile &file)
{
    return u"packs/"_qs + QString::fromLatin1(file.hash.toHex()) + u".pack"_qs;
}

QString dictionaryName(const PackFile &file)
{
    return u"packs/"_qs + QString::fromLatin1(file.hash.toHex()) + u".dict"_qs;
}

bool isChannel(QStringView text)
{
    constexpr qsizetype longest = 64;
    return !text.isEmpty() && text.size() <= longest && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

QByteArray toJson(const PackIndex &index)
{
    QJsonArray packs, counts, codes;
    QJsonObject dictionaries, sounds;
    for (const PackFile &pack : index.packs)
        packs.append(pack.bytes > 0 ? QJsonValue(fromFile(pack)) : QJsonValue());
    for (auto it = index.dictionaries.cbegin(); it != index.dictionaries.cend(); ++it)
        dictionaries.insert(it.key(), fromFile(*it));
    for (auto it = index.soundChapters.cbegin(); it != index.soundChapters.cend(); ++it)
        sounds.insert(code(it.key()), fromRefs(*it));
    LanguageSet languages;
    for (const PackIndex::Fiche &fiche : index.fiches) {
        counts.append(QJsonArray{fiche.views, fiche.thanks});
        for (const Language language : fiche.texts.keys())
            languages.insert(language);
    }
    if (index.fiches.isEmpty()) { // a root whose chapters are not in yet
        for (const auto &[views, thanks] : index.counts)
            counts.append(QJsonArray{views, thanks});
    }
    for (const Language language : languages.toList())
        codes.append(code(language));
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), format},
                                     {QStringLiteral("version"), indexVersion},
                                     {QStringLiteral("channel"), index.channel},
                                     {QStringLiteral("sequence"), index.sequence},
                                     {QStringLiteral("created"), index.created.toString(Qt::ISODate)},
                                     {QStringLiteral("expires"), index.expires.toString(Qt::ISODate)},
                                     {QStringLiteral("languages"), codes},
                                     {QStringLiteral("packs"), packs},
                                     {QStringLiteral("dictionaries"), dictionaries},
                                     {QStringLiteral("taxonomy"), fromRef(index.taxonomy)},
                                     {QStringLiteral("listing"), fromRef(index.listing)},
                                     {QStringLiteral("chapters"), fromRefs(index.chapters)},
                                     {QStringLiteral("counts"), counts},
                                     {QStringLiteral("icons"), fromRefs(index.icons)},
                                     {QStringLiteral("sounds"), sounds}})
        .toJson(QJsonDocument::Compact);
}

QByteArray encodePackIndex(const PackIndex &index)
{
    return Packer({}).pack(toJson(index));
}

Result<PackIndex> decodePackIndex(const QByteArray &bytes)
{
    if (bytes.size() > indexLimit)
        return refused(PackRefusal::TooLarge, QStringLiteral("index"));
    const auto json = unpackAlone(bytes, indexTextLimit);
    if (!json)
        return refused(PackRefusal::Senseless, QStringLiteral("index that cannot be unpacked"));
    const QJsonDocument document = QJsonDocument::fromJson(*json);
    if (!document.isObject())
        return refused(PackRefusal::Senseless, QStringLiteral("index that is no object"));
    PackIndex index;
    ESCALE_TRY_DONE(IndexReader(index).readRoot(document.object()));
    return index;
}

int chapterCount(qsizetype things, qsizetype before)
{
    constexpr qsizetype usual = 16, slack = 4; // things of one chapter; how far off is well enough
    if (before > 0 && things < before * usual * slack && things * slack > before * usual)
        return static_cast<int>(before);
    qsizetype count = 1;
    while (count < mostChapters && count * usual < things)
        count *= 2;
    return static_cast<int>(count);
}

QList<QByteArray> encodeChapters(const PackIndex &index, int count)
{
    return chaptersOf(
        index.fiches, count, [](const PackIndex::Fiche &fiche) { return fiche.id.toLatin1(); }, fromFiche);
}

QList<QByteArray> encodeSoundChapters(const QList<PackIndex::Sound> &sounds, int count)
{
    return chaptersOf(
        sounds, count, [](const PackIndex::Sound &sound) { return sound.key; },
        [](const PackIndex::Sound &sound) {
            return QJsonArray{QString::fromLatin1(sound.key.toHex()), fromRef(sound.frame)};
        });
}

Result<Done> addChapter(PackIndex &index, const QByteArray &content)
{
    const auto chapter = chapterFrom(content);
    return chapter ? IndexReader(index).readFiches(*chapter) : Result<Done>(chapter.error());
}

Result<Done> addSoundChapter(PackIndex &index, Language language, const QByteArray &content)
{
    const auto chapter = chapterFrom(content);
    return chapter ? IndexReader(index).readSounds(*chapter, index.sounds[language]) : Result<Done>(chapter.error());
}

Result<Done> settleChapters(PackIndex &index)
{
    const auto senseless = [](const char *what) { return refused(PackRefusal::Senseless, QLatin1String(what)); };
    std::sort(index.fiches.begin(), index.fiches.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
    const auto twice = std::adjacent_find(index.fiches.begin(), index.fiches.end(),
                                          [](const auto &a, const auto &b) { return a.id == b.id; });
    if (twice != index.fiches.end())
        return senseless("a fiche twice");
    if (index.counts.size() != index.fiches.size())
        return senseless("counts of other fiches");
    std::vector<FrameRef> refs{index.taxonomy, index.listing};
    for (qsizetype i = 0; i < index.fiches.size(); ++i) {
        PackIndex::Fiche &fiche = index.fiches[i];
        std::tie(fiche.views, fiche.thanks) = index.counts.at(i);
        refs.push_back(fiche.facts);
        refs.insert(refs.end(), fiche.texts.cbegin(), fiche.texts.cend());
    }
    index.counts.clear();
    refs.insert(refs.end(), index.icons.cbegin(), index.icons.cend());
    refs.insert(refs.end(), index.chapters.cbegin(), index.chapters.cend());
    for (const QList<FrameRef> &chapters : std::as_const(index.soundChapters))
        refs.insert(refs.end(), chapters.cbegin(), chapters.cend());
    for (QList<PackIndex::Sound> &sounds : index.sounds) {
        std::sort(sounds.begin(), sounds.end(), [](const auto &a, const auto &b) { return a.key < b.key; });
        for (const PackIndex::Sound &sound : std::as_const(sounds))
            refs.push_back(sound.frame);
    }
    // Frames may be shared (the same text twice), but never cut through one another.
    std::sort(refs.begin(), refs.end(), [](const FrameRef &a, const FrameRef &b) {
        return std::tie(a.pack, a.offset) < std::tie(b.pack, b.offset);
    });
    for (std::size_t i = 1; i < refs.size(); ++i) {
        const FrameRef &a = refs[i - 1], &b = refs[i];
        if (!(a == b) && a.pack == b.pack && a.offset + a.length > b.offset)
            return senseless("frames that overlap");
    }
    return Done{};
}

} // namespace escale
