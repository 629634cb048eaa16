// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/packfeed.h"

#include "feed/picture.h"
#include "pack/departments.h"
#include "pack/packaddress.h"
#include "pack/packrefusal.h"
#include "recording/recordings.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLoggingCategory>
#include <algorithm>

namespace escale {
namespace {

Q_LOGGING_CATEGORY(logPack, "escale.pack")

const QString keyFile = QStringLiteral("keys.escale");
const QByteArray iconMark = "pack-icon:";
/// Asked for at once: enough that no pack waits for another, few enough that memory stays flat.
constexpr int atOnce = 64;
/// What an unpacked byte takes in the library, index and log included.
constexpr qint64 roomForAByte = 4;

QByteArray etagOf(const FrameRef &text)
{
    return text.hash.toHex();
}

/// Of what the fiche itself says: it comes with French.
QByteArray fingerprintOf(const PackIndex::Fiche &fiche, const Listing::Entry &entry)
{
    return QCryptographicHash::hash(fiche.facts.hash + entry.metadataBytes, QCryptographicHash::Blake2b_160).toHex();
}

Error notThere()
{
    return {Problem::NotFound, QCoreApplication::translate("feed", "The feed does not have this."),
            QStringLiteral("not in the edition")};
}

Error cancelled()
{
    return {Problem::Cancelled,
            QCoreApplication::translate("feed", "Stopped. What was already saved is kept; start again to go on."),
            QStringLiteral("cancelled")};
}

/// Somebody else's words for a file of an edition that could not be had.
Error partTrouble(const Error &error)
{
    switch (error.problem) {
    case Problem::NotFound:
    case Problem::CannotRead:
    case Problem::Refused: // some stores say so of what is not there
        return refused(PackRefusal::MissingPart, error.cause);
    case Problem::BadAnswer:
        return refused(PackRefusal::WrongPart, error.cause);
    default:
        return error;
    }
}

Error indexTrouble(const Error &error)
{
    switch (error.problem) {
    case Problem::NotFound:
    case Problem::Refused:
        return refused(PackRefusal::NoIndex, error.cause);
    case Problem::BadAnswer:
        return refused(PackRefusal::TooLarge, error.cause);
    default:
        return error;
    }
}

} // namespace

PackFeed::PackFeed(PackFeedSettings settings, Clock &clock, Disk &disk, QObject *parent)
    : QObject(parent), m_settings(std::move(settings)), m_clock(clock), m_memory(m_settings.memory, disk),
      m_source(makePackSource(packFolderOf(m_settings.address), m_settings.http, clock))
{
    m_settings.languages.insert(Language::Fr);
}

PackFeed::~PackFeed()
{
    cancel();
}

QString PackFeed::name() const
{
    return u"pack:"_qs + m_settings.channel;
}

int PackFeed::capacity() const
{
    return atOnce;
}

Traffic PackFeed::traffic() const
{
    return m_source->traffic();
}

std::optional<EditionFacts> PackFeed::edition() const
{
    if (m_index.sequence == 0)
        return std::nullopt;
    const QDateTime now = m_state.newest.isValid() ? std::max(m_clock.now(), m_state.newest) : m_clock.now();
    return EditionFacts{m_index.sequence, m_index.created, m_index.expires, m_index.expires < now};
}

// Answers that are owed
// -----------------------------------------------------------------------------------------------------------------------------------

/// The same answer, given once: by whoever comes first, the work or cancel().
template <typename T> Feed::Answer<T> PackFeed::owed(Answer<T> answer)
{
    const quint64 ticket = ++m_lastTicket;
    const auto shared = std::make_shared<Answer<T>>(std::move(answer));
    m_pending.emplace(ticket, [shared](const Error &error) { (*shared)(error); });
    return [this, ticket, shared](Result<T> result) {
        if (m_pending.erase(ticket) > 0)
            (*shared)(std::move(result));
    };
}

void PackFeed::cancel()
{
    m_source->cancel();
    m_waiting.clear();
    m_groupWaiting.clear();
    for (Part &part : m_parts) {
        part.waiting.clear();
        if (part.state == Part::State::Asked)
            part.state = Part::State::Taken;
    }
    if (m_stage == Stage::Loading)
        m_stage = Stage::Idle;
    const auto pending = std::exchange(m_pending, {});
    for (const auto &[ticket, pay] : pending)
        pay(cancelled());
}

// The edition
// -----------------------------------------------------------------------------------------------------------------------------------

void PackFeed::whenReady(Then then)
{
    if (m_stage == Stage::Ready)
        return then(std::nullopt);
    if (m_stage == Stage::Failed)
        return then(m_error);
    m_waiting.push_back(std::move(then));
    if (m_stage == Stage::Idle)
        load();
}

void PackFeed::fail(const Error &error)
{
    if (m_stage != Stage::Loading)
        return;
    m_stage = Stage::Failed;
    m_error = error;
    for (const Then &then : std::exchange(m_waiting, {}))
        then(m_error);
}

void PackFeed::ready()
{
    m_stage = Stage::Ready;
    for (const Then &then : std::exchange(m_waiting, {}))
        then(std::nullopt);
}

void PackFeed::load()
{
    m_stage = Stage::Loading;
    m_state = m_memory.state();
    m_trust = {m_settings.channel, m_state.keys.isEmpty() ? m_settings.keys : m_state.keys, 0};
    m_cachedFile = m_memory.index();
    const auto cached = judgeEdition(m_cachedFile, m_trust);
    m_cached = cached ? std::optional(*cached) : std::nullopt;
    if (m_cached)
        m_state.sequence = std::max(m_state.sequence, m_cached->sequence); // the power went between the two files
    m_trust.sequence = m_state.sequence;
    if (m_settings.goBack)
        return goBack();
    const bool sameAddress = m_state.address == m_settings.address.toString();
    const QByteArray etag = m_cached && sameAddress ? m_state.etag : QByteArray();
    m_source->read({m_settings.address.fileName(), 0, 0, indexLimit, etag}, [this](Result<PackBytes> got) {
        if (!got)
            return fail(indexTrouble(got.error()));
        if (got->notModified)
            return take(m_cachedFile, *m_cached);
        judge(got->bytes, got->etag, true);
    });
}

void PackFeed::judge(const QByteArray &file, const QByteArray &etag, bool mayRotate)
{
    if (mayRotate && isByUnknownKey(file, m_trust.keys))
        return rotate(file, etag);
    auto index = judgeEdition(file, m_trust);
    if (!index)
        return fail(index.error());
    m_state.etag = etag;
    m_state.address = m_settings.address.toString();
    m_state.newest = m_state.newest.isValid() ? std::max(m_state.newest, index->created) : index->created;
    const bool takenBack = m_state.takenBack > 0 && index->sequence <= m_state.takenBack;
    // An equal sequence is the same edition, and nothing to do; so it is when the staff went back from it.
    const bool known = m_cached && (takenBack || index->sequence == m_cached->sequence);
    if (!known) {
        m_state.sequence = index->sequence;
        m_state.takenBack = 0;
        if (const auto put = m_memory.putIndex(file); !put)
            return fail(put.error());
    }
    if (const auto kept = m_memory.keep(m_state); !kept)
        return fail(kept.error());
    if (known)
        return take(m_cachedFile, *m_cached);
    take(file, std::move(index).value());
}

/// A key that is not known: the publisher may have said, by one that is, who signs from now on.
void PackFeed::rotate(const QByteArray &file, const QByteArray &etag)
{
    m_source->read({keyFile, 0, 0, keyFileLimit, {}}, [this, file, etag](Result<PackBytes> got) {
        if (!got && got.error().problem == Problem::Cancelled)
            return;
        const auto rotation = got ? judgeRotation(got->bytes, m_trust, m_state.rotation)
                                  : Result<KeyRotation>(refused(PackRefusal::UnknownKey, got.error().cause));
        if (rotation) {
            m_state.rotation = rotation->sequence;
            m_state.keys = m_trust.keys = rotation->keys;
        } else {
            qCInfo(logPack).noquote() << "no rotation of keys:" << rotation.error().cause;
        }
        judge(file, etag, false); // says by itself who is not known
    });
}

void PackFeed::goBack()
{
    const QByteArray file = m_memory.previousIndex();
    EditionTrust trust = m_trust;
    trust.sequence = 0;
    auto index = judgeEdition(file, trust);
    if (!index)
        return fail({Problem::NotFound,
                     QCoreApplication::translate("pack", "This station has had no edition before the one of today."),
                     index.error().cause});
    m_state.takenBack = m_state.sequence;
    m_state.etag.clear();
    const auto restored = m_memory.restorePreviousIndex();
    const auto kept = m_memory.keep(m_state);
    if (!restored || !kept)
        return fail(restored ? kept.error() : restored.error());
    take(file, std::move(index).value());
}

void PackFeed::take(const QByteArray &file, PackIndex index)
{
    m_cachedFile = file;
    m_index = std::move(index);
    m_fixed = {m_index.taxonomy, m_index.listing};
    for (const FrameRef &chapter : std::as_const(m_index.chapters))
        m_chapters.emplace_back(std::nullopt, chapter);
    for (auto it = m_index.soundChapters.cbegin(); it != m_index.soundChapters.cend(); ++it) {
        for (const FrameRef &chapter : m_settings.sounds.contains(it.key()) ? *it : QList<FrameRef>())
            m_chapters.emplace_back(it.key(), chapter);
    }
    QList<FrameRef> missing;
    for (const auto &[language, chapter] : m_chapters) {
        m_fixed.append(chapter);
        if (m_memory.cached(chapter.hash).isEmpty())
            missing.append(chapter);
    }
    plan(missing);
    readChapter(0);
}

/// One after the other; they lie beside one another, and those that have not changed are here.
void PackFeed::readChapter(std::size_t number)
{
    if (number == m_chapters.size())
        return chaptersRead();
    fetchFrame(m_chapters.at(number).second, chaptersGroup, [this, number](const Result<QByteArray> &content) {
        if (!content)
            return fail(content.error());
        const auto language = m_chapters.at(number).first;
        const auto added = language ? addSoundChapter(m_index, *language, *content) : addChapter(m_index, *content);
        if (!added)
            return fail(added.error());
        constexpr std::size_t atATime = 64; // an answer may come at once: never deeper than these
        if (number % atATime + 1 < atATime)
            return readChapter(number + 1);
        QMetaObject::invokeMethod(
            this,
            [this, number] {
                if (m_stage == Stage::Loading)
                    readChapter(number + 1);
            },
            Qt::QueuedConnection);
    });
}

void PackFeed::chaptersRead()
{
    if (const auto settled = settleChapters(m_index); !settled)
        return fail(settled.error());
    // Where nothing is known yet, all is wanted: planned before anything is fetched, so that each pack comes once.
    if (m_settings.holdings.fiches == 0 && m_settings.departments.isEmpty()) {
        if (const auto trouble = planRest())
            return fail(*trouble);
    } else {
        QList<FrameRef> missing;
        for (const FrameRef &ref : {m_index.taxonomy, m_index.listing}) {
            if (m_memory.cached(ref.hash).isEmpty())
                missing.append(ref);
        }
        plan(missing);
    }
    readFixed();
}

/// What every run needs; small, and kept from run to run by its hash.
void PackFeed::readFixed()
{
    fetchFrame(m_index.taxonomy, factsGroup, [this](Result<QByteArray> bytes) {
        auto taxonomy = bytes ? decodeTaxonomy(*bytes) : Result<Taxonomy>(bytes.error());
        if (!taxonomy)
            return fail(taxonomy.error());
        m_taxonomy = std::move(taxonomy).value();
        fetchFrame(m_index.listing, factsGroup, [this](const Result<QByteArray> &listing) {
            if (!listing)
                return fail(listing.error());
            readListing(*listing);
        });
    });
}

void PackFeed::readListing(const QByteArray &bytes)
{
    const auto listing = decodeListing(bytes);
    if (!listing)
        return fail(listing.error());
    const bool same = std::equal(listing->entries.begin(), listing->entries.end(), m_index.fiches.begin(),
                                 m_index.fiches.end(), [](const auto &a, const auto &b) { return a.id == b.id; });
    if (!same)
        return fail(refused(PackRefusal::Senseless, QStringLiteral("listing of other fiches")));
    for (qsizetype i = 0; i < m_index.fiches.size(); ++i) {
        const PackIndex::Fiche &fiche = m_index.fiches.at(i);
        const Listing::Entry &entry = listing->entries.at(i);
        if (!isForDepartments(entry.metadata, m_settings.departments))
            continue;
        IndexItem item;
        item.id = fiche.id;
        item.fingerprint = fingerprintOf(fiche, entry);
        for (auto text = fiche.texts.cbegin(); text != fiche.texts.cend(); ++text) {
            item.availableLanguages.insert(text.key());
            item.etags.insert(text.key(), etagOf(*text));
        }
        item.metadata = entry.metadata;
        item.created = entry.created;
        item.published = entry.published;
        item.views = fiche.views;
        m_listed.items.append(item);
        m_byId.insert(fiche.id, &fiche);
        m_entries.insert(fiche.id, entry);
    }
    QList<QByteArray> keep;
    for (const FrameRef &ref : std::as_const(m_fixed))
        keep.append(ref.hash);
    for (const PackFile &dictionary : std::as_const(m_index.dictionaries))
        keep.append(dictionary.hash);
    m_memory.keepCached(keep);
    if (m_settings.holdings.fiches > 0 || !m_settings.departments.isEmpty()) {
        if (const auto trouble = planRest())
            return fail(*trouble);
    }
    ready();
}

// What is fetched
// -----------------------------------------------------------------------------------------------------------------------------------

QList<FrameRef> PackFeed::wantedOf(const PackIndex::Fiche &fiche, const QByteArray &fingerprint) const
{
    QList<FrameRef> wanted;
    const bool sameFacts = m_settings.holdings.fingerprints.contains(fingerprint);
    for (auto text = fiche.texts.cbegin(); text != fiche.texts.cend(); ++text) {
        const bool here =
            m_settings.holdings.etags.contains(etagOf(*text)) && (text.key() != Language::Fr || sameFacts);
        if (m_settings.languages.contains(text.key()) && !here)
            wanted.append(*text);
    }
    if (!wanted.isEmpty())
        wanted.append(fiche.facts);
    return wanted;
}

QList<FrameRef> PackFeed::wantedSounds() const
{
    QList<FrameRef> wanted;
    for (auto it = m_index.sounds.cbegin(); it != m_index.sounds.cend(); ++it) {
        for (const PackIndex::Sound &sound : m_settings.sounds.contains(it.key()) ? *it : QList<PackIndex::Sound>()) {
            if (!m_settings.holdings.sounds.contains(sound.key))
                wanted.append(sound.frame);
        }
    }
    return wanted;
}

/// All that the library lacks. Not enough room on the disk is said before anything is fetched.
std::optional<Error> PackFeed::planRest()
{
    QList<FrameRef> wanted;
    if (m_listed.items.isEmpty() && m_entries.isEmpty()) { // the listing is not here yet: all of them
        wanted = {m_index.taxonomy, m_index.listing};
        for (const PackIndex::Fiche &fiche : std::as_const(m_index.fiches))
            wanted += wantedOf(fiche, {});
        wanted += m_index.icons;
    } else {
        for (const IndexItem &item : std::as_const(m_listed.items))
            wanted += wantedOf(*m_byId.value(item.id), item.fingerprint);
    }
    qint64 size = 0;
    for (const FrameRef &ref : std::as_const(wanted))
        size += ref.size;
    const QList<FrameRef> sounds = wantedSounds();
    for (const FrameRef &ref : sounds)
        size += ref.size / roomForAByte; // kept as they are
    if (m_settings.freeBytes) {
        const qint64 room = m_settings.freeBytes();
        if (room >= 0 && size * roomForAByte > room)
            return refused(PackRefusal::NoRoom, QStringLiteral("%1 bytes are free").arg(room));
    }
    plan(wanted + sounds);
    return std::nullopt;
}

void PackFeed::plan(const QList<FrameRef> &refs)
{
    for (const PackStretch &stretch : stretchesFor(refs, m_index.packs)) {
        m_partsOf[stretch.pack].append(m_parts.size());
        Part part;
        part.stretch = stretch;
        part.left = stretch.frames;
        m_parts.push_back(std::move(part));
    }
}

/// The part that has the frame, or brings it; a new one for a frame that nobody expected.
std::size_t PackFeed::partOf(const FrameRef &ref)
{
    std::optional<std::size_t> found;
    for (const std::size_t index : m_partsOf.value(ref.pack)) {
        const Part &part = m_parts.at(index);
        if (!part.stretch.holds(ref))
            continue;
        if (part.state != Part::State::Taken)
            return index;
        if (part.left > 0)
            found = index;
    }
    if (found)
        return *found;
    Part part;
    part.stretch = {ref.pack, ref.offset, ref.length, 1};
    part.left = 1;
    m_partsOf[ref.pack].append(m_parts.size());
    m_parts.push_back(std::move(part));
    return m_parts.size() - 1;
}

void PackFeed::fetchPart(std::size_t index, Then then)
{
    Part &part = m_parts.at(index);
    if (part.state == Part::State::Here)
        return then(std::nullopt);
    part.waiting.push_back(std::move(then));
    if (part.state == Part::State::Asked)
        return;
    part.state = Part::State::Asked;
    const PackFile &pack = m_index.packs.at(part.stretch.pack);
    const bool whole = part.stretch.length == pack.bytes;
    PackQuestion question{packName(pack), 0, 0, pack.bytes, {}};
    if (!whole) {
        question.offset = part.stretch.offset;
        question.length = part.stretch.length;
    }
    m_source->read(question, [this, index](Result<PackBytes> got) { arrived(index, std::move(got)); });
}

void PackFeed::arrived(std::size_t index, Result<PackBytes> got)
{
    Part &part = m_parts.at(index);
    std::optional<Error> trouble;
    if (!got)
        trouble = partTrouble(got.error());
    else if (got->bytes.size() < part.stretch.length)
        trouble = refused(PackRefusal::MissingPart, QStringLiteral("pack is too short"));
    part.state = trouble ? Part::State::Taken : Part::State::Here;
    if (!trouble)
        part.bytes = std::move(got->bytes);
    for (const Then &then : std::exchange(part.waiting, {})) // they may ask for more: `part` may move
        then(trouble);
}

void PackFeed::withGroup(const QString &group, Then then)
{
    const std::string key = group.toStdString();
    if (m_unpackers.count(key) > 0)
        return then(std::nullopt);
    const auto dictionary = m_index.dictionaries.constFind(group);
    const auto put = [this, key](const QByteArray &bytes) {
        m_unpackers.insert_or_assign(key, std::make_unique<Unpacker>(bytes));
    };
    if (dictionary == m_index.dictionaries.cend()) {
        put({});
        return then(std::nullopt);
    }
    const QByteArray hash = dictionary->hash;
    std::vector<Then> &waiting = m_groupWaiting[key];
    if (!waiting.empty())
        return waiting.push_back(std::move(then));
    if (const QByteArray cached = m_memory.cached(hash); fileHash(cached) == hash) {
        put(cached);
        return then(std::nullopt);
    }
    waiting.push_back(std::move(then));
    m_source->read({dictionaryName(*dictionary), 0, 0, dictionary->bytes, {}},
                   [this, key, hash, put](const Result<PackBytes> &got) {
                       std::optional<Error> trouble;
                       if (!got)
                           trouble = partTrouble(got.error());
                       else if (fileHash(got->bytes) != hash)
                           trouble = refused(PackRefusal::WrongPart, QStringLiteral("dictionary of another hash"));
                       if (!trouble) {
                           m_memory.cache(hash, got->bytes);
                           put(got->bytes);
                       }
                       const std::vector<Then> all = std::exchange(m_groupWaiting[key], {});
                       for (const Then &one : all)
                           one(trouble);
                   });
}

void PackFeed::fetchFrame(const FrameRef &ref, const QString &group, Bytes answer)
{
    withGroup(group, [this, ref, group, answer = std::move(answer)](const std::optional<Error> &trouble) {
        if (trouble)
            return answer(*trouble);
        const bool fixed = m_fixed.contains(ref);
        if (const QByteArray kept = fixed ? m_memory.cached(ref.hash) : QByteArray(); !kept.isEmpty()) {
            if (auto content = m_unpackers.at(group.toStdString())->unpack(kept, ref))
                return answer(std::move(content));
        }
        const std::size_t part = partOf(ref);
        fetchPart(part, [this, part, ref, group, answer](const std::optional<Error> &missing) {
            if (missing)
                return answer(*missing);
            unpackFrom(part, ref, group, answer);
        });
    });
}

void PackFeed::unpackFrom(std::size_t index, const FrameRef &ref, const QString &group, const Bytes &answer)
{
    Part &part = m_parts.at(index);
    const QByteArrayView frame = QByteArrayView(part.bytes).sliced(ref.offset - part.stretch.offset, ref.length);
    auto content = m_unpackers.at(group.toStdString())->unpack(frame, ref);
    if (content && m_fixed.contains(ref))
        m_memory.cache(ref.hash, frame.toByteArray());
    // Facts are asked for with every text of a fiche: their packs, the smallest, stay until the end.
    if (group != factsGroup && --part.left <= 0) {
        part.bytes.clear();
        part.state = Part::State::Taken;
    }
    answer(std::move(content));
}

// The questions
// -----------------------------------------------------------------------------------------------------------------------------------

void PackFeed::taxonomy(Answer<Taxonomy> answer)
{
    whenReady([this, answer = owed(std::move(answer))](const std::optional<Error> &trouble) {
        answer(trouble ? Result<Taxonomy>(*trouble) : Result<Taxonomy>(m_taxonomy));
    });
}

void PackFeed::index(Answer<Index> answer)
{
    whenReady([this, answer = owed(std::move(answer))](const std::optional<Error> &trouble) {
        answer(trouble ? Result<Index>(*trouble) : Result<Index>(m_listed));
    });
}

void PackFeed::statistics(Answer<Statistics> answer)
{
    whenReady([this, answer = owed(std::move(answer))](const std::optional<Error> &trouble) {
        if (trouble)
            return answer(*trouble);
        answer(Statistics{static_cast<int>(m_listed.items.size())});
    });
}

void PackFeed::detail(const QString &id, Language language, const QByteArray &etag, Answer<Detail> answer)
{
    whenReady([this, id, language, etag, answer = owed(std::move(answer))](const std::optional<Error> &trouble) {
        if (trouble)
            return answer(*trouble);
        const PackIndex::Fiche *fiche = m_byId.value(id);
        if (fiche == nullptr)
            return answer(notThere());
        const Language real = fiche->texts.contains(language) ? language : Language::Fr;
        const FrameRef text = fiche->texts.value(real);
        Detail detail;
        detail.etag = etagOf(text);
        if (detail.etag == etag) {
            detail.notModified = true;
            return answer(detail);
        }
        fetchFrame(text, code(real), [this, fiche, real, detail, answer](const Result<QByteArray> &bytes) {
            auto read = bytes ? decodeText(*bytes, real) : Result<Translation>(bytes.error());
            if (!read)
                return answer(read.error());
            fetchFrame(fiche->facts, factsGroup,
                       [this, fiche, detail, answer, translation = *read](const Result<QByteArray> &factBytes) mutable {
                           auto facts =
                               factBytes ? decodeFacts(*factBytes, fiche->id) : Result<Fiche>(factBytes.error());
                           if (!facts)
                               return answer(facts.error());
                           detail.fiche = std::move(facts).value();
                           const Listing::Entry entry = m_entries.value(fiche->id);
                           detail.fiche.metadata = entry.metadata;
                           detail.fiche.created = entry.created;
                           detail.fiche.published = entry.published;
                           detail.fiche.views = fiche->views;
                           detail.fiche.mercis = fiche->thanks;
                           for (const Language one : fiche->texts.keys())
                               detail.fiche.availableLanguages.insert(one);
                           detail.translation = std::move(translation);
                           answer(detail);
                       });
        });
    });
}

void PackFeed::picture(const QString &address, Answer<Picture> answer)
{
    whenReady([this, address, answer = owed(std::move(answer))](const std::optional<Error> &trouble) {
        if (trouble)
            return answer(*trouble);
        const QByteArray text = address.toLatin1();
        const QByteArray hash = QByteArray::fromHex(text.mid(iconMark.size()));
        const auto icon = std::find_if(m_index.icons.begin(), m_index.icons.end(),
                                       [&hash](const FrameRef &ref) { return ref.hash == hash; });
        if (!text.startsWith(iconMark) || icon == m_index.icons.end())
            return answer(notThere());
        fetchFrame(*icon, QStringLiteral("icons"), [answer](const Result<QByteArray> &bytes) {
            if (!bytes)
                return answer(bytes.error());
            auto png = reducePng(*bytes); // drawn by the publisher; the door is the same
            if (!png)
                return answer(png.error());
            answer(Picture{PictureKind::Mask, std::move(png).value()});
        });
    });
}

void PackFeed::speech(const QString &text, Language language, Answer<QByteArray> answer)
{
    whenReady([this, text, language, answer = owed(std::move(answer))](const std::optional<Error> &trouble) {
        if (trouble)
            return answer(*trouble);
        const QByteArray key = recordingKey({language, text, {}});
        const QList<PackIndex::Sound> sounds = m_index.sounds.value(language);
        const auto sound =
            std::find_if(sounds.begin(), sounds.end(), [&key](const PackIndex::Sound &one) { return one.key == key; });
        if (sound == sounds.end())
            return answer(notThere());
        fetchFrame(sound->frame, QStringLiteral("sounds"),
                   [answer](const Result<QByteArray> &bytes) { answer(bytes); });
    });
}

} // namespace escale
