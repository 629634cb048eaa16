// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the library; everyone but sync/ uses this. Opened read-only: it works without write access to the file or its
// folder. Never waits for the writer. A Reader belongs to one thread; open one per thread.
#pragma once

#include "base/error.h"
#include "fiche/fiche.h"
#include "fiche/taxonomy.h"
#include "store/readsession.h"
#include "store/writer.h"

namespace escale {

/// A fiche in the best language there is. `translation.language` is the language it is really in (law 6).
struct ReadFiche {
    Fiche fiche;
    Translation translation;
    bool fallback = false;       ///< true when the asked language was not there, or damaged, and French stands in
    LanguageSet cachedLanguages; ///< the languages this library can show it in

    friend bool operator==(const ReadFiche &, const ReadFiche &) = default;
};

/// A line of a list: everything a card shows, without the text.
struct FicheCard {
    QString id;
    Kind kind = Kind::Dispositif;
    QString theme;
    QStringList secondaryThemes, needs;
    Language language = Language::Fr; ///< the language title, brand and abstract are really in
    bool fallback = false;
    bool hasBody = true; ///< false for a fiche of which only title and facts are known, in any language
    QString title, brand, abstract;
    /// The same in French, whatever the card's language; empty where the library has no readable French text. For what
    /// must not change with the language: the picture of a fiche.
    QString frenchTitle, frenchAbstract;
    QString sponsor;
    Metadata metadata;
    LanguageSet cachedLanguages;
    QDateTime published, modified;
    int views = 0;

    friend bool operator==(const FicheCard &, const FicheCard &) = default;
};

struct ListQuery {
    Language language = Language::Fr;
    std::optional<Kind> kind;
    QString theme; ///< main or secondary theme; empty for all
    QString need;  ///< empty for all
};

struct LibraryStatus {
    QString source; ///< Feed::name() of the content, "sample" for the embedded library, empty if there is none
    int schema = 0;
    int fiches = 0, demarches = 0, dispositifs = 0;
    QMap<Language, int> translations;
    int arriving = 0; ///< fiches of a first sync (or of another feed) that are stored, and shown once it is complete
    std::optional<SyncRecord> lastRun;     ///< the newest, whatever its end
    std::optional<SyncRecord> lastDrift;   ///< the newest that met something this version does not know
    std::optional<QDateTime> lastComplete; ///< when the content was last known to be up to date (UTC)
};

/// The source name of the embedded library.
inline constexpr QLatin1String sampleSource("sample");

class Reader {
public:
    /// Errors: CannotRead (missing, unreadable, locked), TooNew, Damaged (not a library).
    static Result<std::unique_ptr<Reader>> open(const QString &path);
    ~Reader();
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;

    /// NotFound when the library does not have it. A text that is not the one that was stored is not shown: French
    /// stands in for it, and Damaged for the French one, until the next sync brings it again.
    [[nodiscard]] Result<ReadFiche> fiche(const QString &id, Language language);
    /// Order: translated démarches, translated dispositifs, then those shown in French instead, démarches first; by
    /// views inside each (reference app section 4, "Fiches of a need").
    [[nodiscard]] Result<QList<FicheCard>> list(const ListQuery &query);
    /// One line of list(). NotFound when the library does not show it.
    [[nodiscard]] Result<FicheCard> card(const QString &id, Language language);
    [[nodiscard]] Result<Taxonomy> taxonomy();
    /// Ids of the themes that fiches have, the one with most fiches first (then by id).
    [[nodiscard]] Result<QStringList> fullestThemes();
    [[nodiscard]] Result<LibraryStatus> status();
    /// Moves whenever another connection commits: poll it to notice new content. Cheap.
    [[nodiscard]] qint64 contentVersion();
    /// Whether the library is another file now, or has changed in a way that this reader cannot follow: open another
    /// reader. Cheap; whoever keeps a reader asks before each question.
    [[nodiscard]] bool isStale() const;
    /// For other rooms' statements; valid as long as the reader.
    [[nodiscard]] ReadSession session();

private:
    struct Private;
    explicit Reader(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace escale
