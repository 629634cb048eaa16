// SPDX-License-Identifier: GPL-3.0-or-later
// The one writer of the library. Only sync/ (and the build of the sample) uses it. Readers are never blocked: the file
// is in WAL mode, and the -wal and -shm files are kept when the last writer leaves (SQLITE_FCNTL_PERSIST_WAL), so that
// a reader without write access can open it.
#pragma once

#include "base/error.h"
#include "fiche/fiche.h"
#include "fiche/taxonomy.h"
#include "store/indexer.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <memory>
#include <variant>

namespace escale {

class PreparedFiche;

/// What the writer notes of one text, for the next sync.
struct TextNote {
    QByteArray fingerprint; ///< of the index line this text was fetched for
    QByteArray etag;
    /// Of the text itself: ETags also move for other reasons (contract 8.2). Made by the Writer from what it stores;
    /// what a change brings here is not looked at.
    QByteArray contentHash;
    QDateTime checked;   ///< when the feed last confirmed it
    bool hasBody = true; ///< Translation::hasBody(), as the library knows it; not written from here

    friend bool operator==(const TextNote &, const TextNote &) = default;
};

/// Which texts the library holds: fiche id -> language -> note.
using Journal = QHash<QString, QHash<Language, TextNote>>;

struct FreshText {
    Translation translation;
    TextNote note;
};

/// New or replaced content of one fiche. Languages that are in neither `texts` nor `keep` are dropped with this change.
struct PutFiche {
    Fiche fiche;
    QList<FreshText> texts;
    LanguageSet keep;
    /// False: `fiche` came with another text than the French one. What a fiche itself says is taken from the French
    /// answer only (contract-write section 12); of this one, only what the index knows and the available languages.
    bool describes = true;
    bool arriving = false; ///< a new fiche is not shown before SetSource; one that is shown stays shown
    /// Where another thread may work ahead of the writer (preparedfiche.h); null where nobody does.
    std::shared_ptr<PreparedFiche> prepared = {};
};
struct RemoveFiche {
    QString id;
};
/// The feed confirmed this text unchanged.
struct MarkChecked {
    QString id;
    Language language = Language::Fr;
    TextNote note;
};
/// Counters and dates of the index that are not worth a refetch: views, published, created, availability. Texts in
/// languages outside `keep` are dropped.
struct PutListing {
    QString id;
    LanguageSet availableLanguages;
    LanguageSet keep;
    QDateTime created, published;
    int views = 0;
};
/// Adds and replaces; what the feed no longer has stays until PruneTaxonomy.
struct PutTaxonomy {
    Taxonomy taxonomy;
};
struct PruneTaxonomy {
    Taxonomy taxonomy;
};
/// The icon of a theme, fetched from `url`. Kind None: what is at `url` cannot be used, and need not be asked for
/// again. An empty `url`: the theme has no icon any more.
struct PutThemeIcon {
    QString theme;
    QString url;
    Picture icon;
};
/// One run of the sync journal; replaces an earlier record of the same `started`.
struct SyncRecord {
    QDateTime started, finished;
    QString feed; ///< Feed::name()
    bool complete = false;
    int added = 0, changed = 0, removed = 0, failed = 0;
    qint64 requests = 0, bytes = 0;
    QString outcome; ///< empty when complete, else the word of a Problem (`Refused`...); never a sentence of the feed
    int held = 0, heldOf = 0; ///< fiches that the feed no longer lists and that wait for a person's yes; of how many
    int driftFiches = 0;      ///< fiches of which something was not understood
    QMap<QString, int> drift; ///< "<kind> <word>" (nameOf(DriftKind), the word) -> fiches it was met in

    friend bool operator==(const SyncRecord &, const SyncRecord &) = default;
};
/// The library's content now comes from this feed (Feed::name()), "sample" for the embedded one; what was arriving is
/// shown from now on.
struct SetSource {
    QString feed;
};

using Change = std::variant<PutFiche, RemoveFiche, MarkChecked, PutListing, PutTaxonomy, PruneTaxonomy, PutThemeIcon,
                            SyncRecord, SetSource>;

class Writer {
public:
    /// Opens or creates the library, and migrates it. Errors: TooNew (nothing touched), Damaged, CannotWrite,
    /// CannotRead. `indexer` may be null and must outlive the writer.
    static Result<std::unique_ptr<Writer>> open(const QString &path, Indexer *indexer);
    ~Writer();
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    /// All of them in one transaction, or none.
    Result<Done> apply(const QList<Change> &changes);

    /// A text that is not the one that was stored, and every text of a fiche whose seal is broken, is there with an
    /// empty note: whatever the feed has for it is newer.
    [[nodiscard]] Result<Journal> journal();
    /// Fiches that are stored and not shown yet (PutFiche::arriving).
    [[nodiscard]] Result<QSet<QString>> arriving();
    /// Theme id -> the address its icon was fetched from. Not of pictures that were never rasterised (libraries of
    /// before): they are fetched again, or go with the next PruneTaxonomy.
    [[nodiscard]] Result<QHash<QString, QString>> themeIcons();
    /// Empty for a library that never had any content.
    [[nodiscard]] Result<QString> source();
    /// Folds the write-ahead log into the file and lets SQLite refresh its statistics. Call it at the end of a sync.
    Result<Done> settle();
    /// For other rooms' tables in the library; valid as long as the writer.
    [[nodiscard]] WriteSession session();

private:
    struct Private;
    explicit Writer(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace escale
