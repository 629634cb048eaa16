// SPDX-License-Identifier: GPL-3.0-or-later
// An edition (FORMAT.md) as a Feed. The first question fetches the index (editionarrival.h), reads what lists its
// fiches, and plans what of the packs the library lacks (lackingframes.h, framefetcher.h). What is wrong with any part
// ends the run with a sentence of its own (packrefusal.h); what was taken before is whole and stays.
#pragma once

#include "feed/feed.h"
#include "pack/editionarrival.h"
#include "pack/framecontent.h"
#include "pack/framefetcher.h"
#include "pack/lackingframes.h"
#include "store/storedhashes.h"

#include <QObject>
#include <unordered_map>

namespace escale {

struct PackFeedSettings {
    QUrl address; ///< packAddressFrom()
    QString channel;
    QList<VerifyingKey> keys; ///< pinned; what a rotation has brought (PackMemory) comes in their place
    LanguageSet languages = LanguageSet::all(); ///< French is always added
    LanguageSet sounds;                         ///< whose recordings are wanted
    QStringList departments = {};               ///< departmentsFromText(); empty: all
    QString memory;                             ///< packMemoryFolder()
    StoredHashes holdings = {}; ///< of the library, for the plan of what to fetch; wrong, it only costs requests
    bool goBack = false;        ///< to the edition before the one of today, and stay there until a newer one comes
    HttpLimits http = {};
    std::function<qint64()> freeBytes = {}; ///< on the disk of the library; absent: not known
};

/// What is known of the edition once its index has been taken.
struct EditionFacts {
    qint64 sequence = 0;
    QDateTime created, expires;
    bool expired = false; ///< by the later of the clock and the newest signed time this station has seen
};

class PackFeed final : public QObject, public Feed {
    Q_OBJECT

public:
    /// `clock` and `disk` outlive the feed.
    PackFeed(PackFeedSettings settings, Clock &clock, Disk &disk, QObject *parent = nullptr);
    ~PackFeed() override;

    /// "pack:" and the channel, wherever its files lie: a stick goes on where the network ended.
    [[nodiscard]] QString name() const override;
    [[nodiscard]] int capacity() const override;
    [[nodiscard]] Traffic traffic() const override;

    void taxonomy(Answer<Taxonomy> answer) override;
    void index(Answer<Index> answer) override;
    void statistics(Answer<Statistics> answer) override;
    /// The ETag is textEtag().
    void detail(const QString &id, Language language, const QByteArray &etag, Answer<Detail> answer) override;
    void picture(const QString &address, Answer<Picture> answer) override;
    /// Ogg Opus.
    void speech(const QString &text, Language language, Answer<QByteArray> answer) override;
    void cancel() override;

    [[nodiscard]] std::optional<EditionFacts> edition() const;

private:
    using Then = FrameFetcher::Then;

    void whenReady(Then then);
    void load();
    void take(PackIndex index);
    void readChapter(std::size_t number);
    void chaptersRead();
    void readFixed();
    void readListing(const QByteArray &listing);
    [[nodiscard]] std::optional<Error> planRest();
    void listed();
    void remember();
    void delivered(const FrameRef &ref);
    void facts(const PackIndex::Fiche &fiche, Answer<Fiche> answer);
    void ready();
    void fail(const Error &error);

    template <typename T> Answer<T> owed(Answer<T> answer);

    PackFeedSettings m_settings;
    Clock &m_clock;
    PackMemory m_memory;
    std::unique_ptr<PackSource> m_source;
    FrameFetcher m_frames;
    EditionArrival m_arrival;

    enum class Stage : quint8 { Idle, Loading, Ready, Failed } m_stage = Stage::Idle;
    std::optional<Error> m_error;
    std::vector<Then> m_waiting;

    PackIndex m_index;
    std::vector<std::pair<std::optional<Language>, FrameRef>> m_chapters; ///< with a language: of its sounds
    Taxonomy m_taxonomy;
    Index m_listed;                                  ///< of the départements that are wanted
    QHash<QString, const PackIndex::Fiche *> m_byId; ///< of those
    QHash<QString, Listing::Entry> m_entries;
    Fiche m_lastFacts;          ///< of facts(); without an id: of none
    QSet<QByteArray> m_missing; ///< hashes of texts and facts that are wanted and have not been given out yet
    /// What is still owed an answer; cancel() pays them all.
    std::unordered_map<quint64, std::function<void(const Error &)>> m_pending;
    quint64 m_lastTicket = 0;
};

} // namespace escale
