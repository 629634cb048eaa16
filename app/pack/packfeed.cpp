// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/packfeed.h"

#include "feed/feederrors.h"
#include "feed/picture.h"
#include "pack/departments.h"
#include "pack/packaddress.h"
#include "pack/packlog.h"
#include "pack/packrefusal.h"
#include "recording/recordings.h"

#include <QCoreApplication>
#include <algorithm>

Q_LOGGING_CATEGORY(logPack, "escale.pack")

namespace escale {
namespace {

const QByteArray iconMark = "pack-icon:";
/// Asked for at once: enough that no pack waits for another, few enough that memory stays flat.
constexpr int atOnce = 64;

Error notThere()
{
    return notInFeed(QStringLiteral("not in the edition"));
}

} // namespace

PackFeed::PackFeed(PackFeedSettings settings, Clock &clock, Disk &disk, QObject *parent)
    : QObject(parent), m_settings(std::move(settings)), m_clock(clock), m_memory(m_settings.memory, disk),
      m_source(makePackSource(packFolderOf(m_settings.address), m_settings.http, clock)), m_frames(*m_source, m_memory),
      m_arrival(*m_source, m_memory, {m_settings.address, m_settings.channel, m_settings.keys, m_settings.goBack})
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
    const QDateTime newest = m_arrival.newestTime();
    const QDateTime now = newest.isValid() ? std::max(m_clock.now(), newest) : m_clock.now();
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
    m_arrival.begin([this](Result<PackIndex> index) {
        if (!index)
            return fail(index.error());
        take(std::move(index).value());
    });
}

void PackFeed::take(PackIndex index)
{
    m_index = std::move(index);
    m_chapters.clear();
    m_listed = {};
    m_byId.clear();
    m_entries.clear();
    m_lastFacts = {};
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
        item.fingerprint = factsFingerprint(fiche, entry);
        for (auto text = fiche.texts.cbegin(); text != fiche.texts.cend(); ++text) {
            item.availableLanguages.insert(text.key());
            item.etags.insert(text.key(), textEtag(*text));
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

void PackFeed::remember()
{
    if (const auto kept = m_arrival.remember(m_index.sequence, m_missing.isEmpty()); !kept)
        return fail(kept.error());
    m_frames.dropOthers();
    ready();
}

/// Of the last one: all that was wanted of this edition has been there, so that it is one to go back to.
void PackFeed::delivered(const FrameRef &ref)
{
    if (!m_missing.remove(ref.hash) || !m_missing.isEmpty())
        return;
    if (const auto kept = m_arrival.rememberWhole(m_index.sequence); !kept)
        qCWarning(logPack).noquote() << kept.error().cause; // told at the next sync, if it is still so
}

// What is fetched
// -----------------------------------------------------------------------------------------------------------------------------------

/// All that the library lacks. Not enough room on the disk is said before anything is fetched.
std::optional<Error> PackFeed::planRest()
{
    const StoredHashes &holdings = m_settings.holdings;
    QList<FrameRef> wanted;
    if (m_listed.items.isEmpty() && m_entries.isEmpty()) { // the listing is not here yet: all of them
        wanted = {m_index.taxonomy, m_index.listing};
        for (const PackIndex::Fiche &fiche : std::as_const(m_index.fiches))
            wanted += framesLacking(fiche, {}, m_settings.languages, holdings);
        wanted += m_index.icons;
    } else {
        for (const IndexItem &item : std::as_const(m_listed.items))
            wanted += framesLacking(*m_byId.value(item.id), item.fingerprint, m_settings.languages, holdings);
    }
    m_missing.clear();
    for (const FrameRef &ref : std::as_const(wanted))
        m_missing.insert(ref.hash);
    for (const FrameRef &ref : m_index.icons + QList{m_index.taxonomy, m_index.listing})
        m_missing.remove(ref.hash);
    const QList<FrameRef> sounds = soundsLacking(m_index, m_settings.sounds, holdings);
    if (m_settings.freeBytes) {
        const qint64 room = m_settings.freeBytes();
        if (room >= 0 && roomInLibrary(wanted, sounds) > room)
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
            return answer(ficheNotInFeed(QStringLiteral("not in the edition")));
        const Language real = fiche->texts.contains(language) ? language : Language::Fr;
        const FrameRef text = fiche->texts.value(real);
        Detail detail;
        detail.etag = textEtag(text);
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
            facts(*fiche, [detail, answer, translation = *read](const Result<Fiche> &about) mutable {
                if (!about)
                    return answer(about.error());
                detail.fiche = *about;
                detail.translation = std::move(translation);
                answer(detail);
            });
        });
    });
}

/// What a fiche says beside its texts. They are asked for one after the other: the last one is remembered.
void PackFeed::facts(const PackIndex::Fiche &fiche, Answer<Fiche> answer)
{
    if (m_lastFacts.id == fiche.id)
        return answer(m_lastFacts);
    m_frames.fetch(fiche.facts, factsGroup,
                   [this, &fiche, answer = std::move(answer)](const Result<QByteArray> &bytes) {
                       auto read = bytes ? decodeFacts(*bytes, fiche.id) : Result<Fiche>(bytes.error());
                       if (!read)
                           return answer(read.error());
                       delivered(fiche.facts);
                       m_lastFacts = std::move(read).value();
                       const Listing::Entry entry = m_entries.value(fiche.id);
                       m_lastFacts.metadata = entry.metadata;
                       m_lastFacts.created = entry.created;
                       m_lastFacts.published = entry.published;
                       m_lastFacts.views = fiche.views;
                       m_lastFacts.mercis = fiche.thanks;
                       for (const Language one : fiche.texts.keys())
                           m_lastFacts.availableLanguages.insert(one);
                       answer(m_lastFacts);
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
