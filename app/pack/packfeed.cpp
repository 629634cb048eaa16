// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/packfeed.h"

#include "feed/feederrors.h"
#include "feed/picture.h"
#include "pack/departments.h"
#include "pack/editionfiles.h"
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

/// Rotations that a station may have missed and still follows.
constexpr qint64 mostMissed = 64;
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
    return notInFeed(QStringLiteral("not in the edition"));
}

} // namespace

PackFeed::PackFeed(PackFeedSettings settings, Clock &clock, Disk &disk, QObject *parent)
    : QObject(parent), m_settings(std::move(settings)), m_clock(clock), m_memory(m_settings.memory, disk),
      m_source(makePackSource(packFolderOf(m_settings.address), m_settings.http, clock)), m_frames(*m_source, m_memory)
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
    m_frames.cancel();
    if (m_stage == Stage::Loading)
        m_stage = Stage::Idle;
    const auto pending = std::exchange(m_pending, {});
    for (const auto &[ticket, pay] : pending)
        pay(stopped());
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
    if (m_settings.goBack && (error.problem == Problem::Incomplete || error.problem == Problem::Damaged))
        m_error = Error{Problem::NotFound,
                        QCoreApplication::translate("pack", "The edition of before is no longer whole where it comes "
                                                            "from. Nothing was changed."),
                        error.cause};
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
    m_arriving.clear();
    m_state = m_memory.state();
    m_trust = {m_settings.channel, m_state.keys.isEmpty() ? m_settings.keys : m_state.keys, 0};
    if (m_settings.goBack)
        return goBack();
    const auto cached = judgeEdition(m_memory.index(), ownTrust());
    m_cached = cached ? std::optional(*cached) : std::nullopt;
    if (m_cached)
        m_state.sequence = std::max(m_state.sequence, m_cached->sequence); // the power went between the two files
    m_trust.sequence = m_state.sequence;
    const bool sameAddress = m_state.address == m_settings.address.toString();
    const QByteArray etag = m_cached && sameAddress ? m_state.etag : QByteArray();
    m_source->read({m_settings.address.fileName(), 0, 0, indexLimit, etag}, [this](Result<PackBytes> got) {
        if (!got)
            return fail(indexTrouble(got.error()));
        if (got->notModified)
            return take(*m_cached);
        judge(got->bytes, got->etag, true);
    });
}

/// For what this station kept itself: a rotation since takes nothing of it away.
EditionTrust PackFeed::ownTrust() const
{
    return {m_trust.channel, m_trust.keys + m_state.formerKeys, 0};
}

void PackFeed::judge(const QByteArray &file, const QByteArray &etag, bool mayRotate)
{
    if (mayRotate && isByUnknownKey(file, m_trust.keys))
        return rotate(file, etag);
    auto index = judgeEdition(file, m_trust);
    if (!index)
        return fail(index.error());
    m_state.newest = m_state.newest.isValid() ? std::max(m_state.newest, index->created) : index->created;
    const bool takenBack = m_state.takenBack > 0 && index->sequence <= m_state.takenBack;
    // An equal sequence is the same edition, and nothing to do; so it is when the staff went back from it.
    const bool known = m_cached && (takenBack || index->sequence == m_cached->sequence);
    if (known) {
        m_state.etag = etag;
        m_state.address = m_settings.address.toString();
    } else {
        m_state.sequence = index->sequence;
        m_arriving = file;
        m_arrivingEtag = etag;
    }
    if (const auto kept = m_memory.keep(m_state); !kept)
        return fail(kept.error());
    take(known ? *m_cached : std::move(index).value());
}

/// A key that is not known: the publisher may have said, by one that is, who signs from now on.
void PackFeed::rotate(const QByteArray &file, const QByteArray &etag)
{
    m_source->read({QString(keyFileName), 0, 0, keyFileLimit, {}}, [this, file, etag](const Result<PackBytes> &got) {
        if (!got && got.error().problem == Problem::Cancelled)
            return;
        const QByteArray newest = got ? got->bytes : QByteArray();
        if (follow(newest) || !isByUnknownKey(newest, m_trust.keys))
            return judge(file, etag, false); // says by itself who is not known
        followMissed(m_state.rotation + 1, [this, newest, file, etag] {
            follow(newest);
            judge(file, etag, false);
        });
    });
}

/// One after the other, from `sequence` on, until one is not there. By whom is not known is left out: it may be from
/// before this station's keys.
void PackFeed::followMissed(qint64 sequence, const std::function<void()> &then)
{
    if (sequence > m_state.rotation + mostMissed)
        return then();
    m_source->read({rotationFileName(sequence), 0, 0, keyFileLimit, {}},
                   [this, sequence, then](const Result<PackBytes> &got) {
                       if (!got && got.error().problem == Problem::Cancelled)
                           return;
                       if (!got)
                           return then();
                       follow(got->bytes);
                       followMissed(sequence + 1, then);
                   });
}

bool PackFeed::follow(const QByteArray &file)
{
    const auto rotation = judgeRotation(file, m_trust, m_state.rotation);
    if (!rotation) {
        qCInfo(logPack).noquote() << "no rotation of keys:" << rotation.error().cause;
        return false;
    }
    for (const VerifyingKey &key : std::as_const(m_trust.keys)) {
        if (!m_state.formerKeys.contains(key))
            m_state.formerKeys.append(key);
    }
    m_state.rotation = rotation->sequence;
    m_state.keys = m_trust.keys = rotation->keys;
    return true;
}

/// Nothing is remembered of it until all of it is here (listed()).
void PackFeed::goBack()
{
    auto index = judgeEdition(m_memory.previousIndex(), ownTrust());
    if (!index)
        return fail({Problem::NotFound,
                     QCoreApplication::translate("pack", "This station has had no edition before the one of today."),
                     index.error().cause});
    take(std::move(index).value());
}

void PackFeed::take(PackIndex index)
{
    m_index = std::move(index);
    m_chapters.clear();
    m_listed = {};
    m_byId.clear();
    m_entries.clear();
    m_frames.begin(m_index);
    for (const FrameRef &chapter : std::as_const(m_index.chapters))
        m_chapters.emplace_back(std::nullopt, chapter);
    for (auto it = m_index.soundChapters.cbegin(); it != m_index.soundChapters.cend(); ++it) {
        for (const FrameRef &chapter : m_settings.sounds.contains(it.key()) ? *it : QList<FrameRef>())
            m_chapters.emplace_back(it.key(), chapter);
    }
    m_frames.keep(m_index.taxonomy);
    m_frames.keep(m_index.listing);
    QList<FrameRef> missing;
    for (const auto &[language, chapter] : m_chapters) {
        m_frames.keep(chapter);
        if (!m_frames.has(chapter))
            missing.append(chapter);
    }
    m_frames.plan(missing);
    readChapter(0);
}

/// One after the other; they lie beside one another, and those that have not changed are here.
void PackFeed::readChapter(std::size_t number)
{
    if (number == m_chapters.size())
        return chaptersRead();
    m_frames.fetch(m_chapters.at(number).second, chaptersGroup, [this, number](const Result<QByteArray> &content) {
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
    if (m_settings.holdings.texts == 0 && m_settings.departments.isEmpty()) {
        if (const auto trouble = planRest())
            return fail(*trouble);
    } else {
        QList<FrameRef> missing;
        for (const FrameRef &ref : {m_index.taxonomy, m_index.listing}) {
            if (!m_frames.has(ref))
                missing.append(ref);
        }
        m_frames.plan(missing);
    }
    readFixed();
}

/// What every run needs; small, and kept from run to run by its hash.
void PackFeed::readFixed()
{
    m_frames.fetch(m_index.taxonomy, factsGroup, [this](Result<QByteArray> bytes) {
        auto taxonomy = bytes ? decodeTaxonomy(*bytes) : Result<Taxonomy>(bytes.error());
        if (!taxonomy)
            return fail(taxonomy.error());
        m_taxonomy = std::move(taxonomy).value();
        m_frames.fetch(m_index.listing, factsGroup, [this](const Result<QByteArray> &listing) {
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
    if (m_settings.holdings.texts > 0 || !m_settings.departments.isEmpty()) {
        if (const auto trouble = planRest())
            return fail(*trouble);
    }
    listed();
}

/// What there is, and what of it is wanted, is known by now.
void PackFeed::listed()
{
    if (!m_settings.goBack)
        return remember();
    m_frames.fetchPlanned([this](const std::optional<Error> &trouble) {
        if (trouble)
            return fail(*trouble);
        remember();
    });
}

/// From here on it is this station's edition. The index first: if the power goes before the rest is written, it only
/// costs a question.
void PackFeed::remember()
{
    const PackMemory::State before = m_memory.state();
    Result<Done> kept = Done{};
    if (m_settings.goBack) {
        m_state.takenBack = m_state.sequence;
        m_state.etag.clear();
        kept = m_memory.restorePreviousIndex();
    } else if (!m_arriving.isEmpty()) {
        const bool wasWhole = m_cached && m_state.whole == m_cached->sequence;
        m_state.takenBack = 0;
        m_state.etag = m_arrivingEtag;
        m_state.address = m_settings.address.toString();
        kept = m_memory.putIndex(m_arriving, wasWhole ? PackMemory::Before::Keep : PackMemory::Before::Forget);
    }
    if (m_missing.isEmpty())
        m_state.whole = m_index.sequence;
    if (kept && m_state != before)
        kept = m_memory.keep(m_state);
    if (!kept)
        return fail(kept.error());
    m_frames.dropOthers();
    ready();
}

/// Of the last one: all that was wanted of this edition has been there, so that it is one to go back to.
void PackFeed::delivered(const FrameRef &ref)
{
    if (!m_missing.remove(ref.hash) || !m_missing.isEmpty())
        return;
    m_state.whole = m_index.sequence;
    if (const auto kept = m_memory.keep(m_state); !kept)
        qCWarning(logPack).noquote() << kept.error().cause; // told at the next sync, if it is still so
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
    m_missing.clear();
    for (const FrameRef &ref : std::as_const(wanted))
        m_missing.insert(ref.hash);
    for (const FrameRef &ref : m_index.icons + QList{m_index.taxonomy, m_index.listing})
        m_missing.remove(ref.hash);
    const QList<FrameRef> sounds = wantedSounds();
    for (const FrameRef &ref : sounds)
        size += ref.size / roomForAByte; // kept as they are
    if (m_settings.freeBytes) {
        const qint64 room = m_settings.freeBytes();
        if (room >= 0 && size * roomForAByte > room)
            return refused(PackRefusal::NoRoom, QStringLiteral("%1 bytes are free").arg(room));
    }
    m_frames.plan(wanted + sounds);
    return std::nullopt;
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
            delivered(text);
            return answer(detail);
        }
        m_frames.fetch(text, code(real), [this, fiche, real, detail, answer](const Result<QByteArray> &bytes) {
            auto read = bytes ? decodeText(*bytes, real) : Result<Translation>(bytes.error());
            if (!read)
                return answer(read.error());
            delivered(fiche->texts.value(real));
            m_frames.fetch(
                fiche->facts, factsGroup,
                [this, fiche, detail, answer, translation = *read](const Result<QByteArray> &factBytes) mutable {
                    auto facts = factBytes ? decodeFacts(*factBytes, fiche->id) : Result<Fiche>(factBytes.error());
                    if (!facts)
                        return answer(facts.error());
                    delivered(fiche->facts);
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
        m_frames.fetch(*icon, iconsGroup, [answer](const Result<QByteArray> &bytes) {
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
        m_frames.fetch(sound->frame, soundsGroup, [answer](const Result<QByteArray> &bytes) { answer(bytes); });
    });
}

} // namespace escale
