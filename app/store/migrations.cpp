// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "base/try.h"
#include "store/storeerror.h"

#include <array>

namespace escale {
namespace {

// Languages are stored as two-letter codes, sets of them as LanguageSet bits, times as milliseconds since 1970 UTC
// (null: unknown), blocks and metadata as CBOR (codec.h).
constexpr const char *tables = R"sql(
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE fiche (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    theme TEXT NOT NULL,
    languages INTEGER NOT NULL,
    metadata BLOB NOT NULL,
    sponsor_id TEXT NOT NULL, sponsor_name TEXT NOT NULL, sponsor_picture TEXT NOT NULL, sponsor_link TEXT NOT NULL,
    external_link TEXT NOT NULL,
    created INTEGER, published INTEGER, modified INTEGER,
    views INTEGER NOT NULL, mercis INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE fiche_theme (
    fiche TEXT NOT NULL REFERENCES fiche(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    theme TEXT NOT NULL,
    PRIMARY KEY (fiche, position)
) WITHOUT ROWID;

CREATE TABLE fiche_need (
    fiche TEXT NOT NULL REFERENCES fiche(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    need TEXT NOT NULL,
    PRIMARY KEY (fiche, position)
) WITHOUT ROWID;

CREATE TABLE place (
    fiche TEXT NOT NULL REFERENCES fiche(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    title TEXT NOT NULL, address TEXT NOT NULL, city TEXT NOT NULL, description TEXT NOT NULL, email TEXT NOT NULL, phone TEXT NOT NULL,
    latitude REAL, longitude REAL,
    PRIMARY KEY (fiche, position)
) WITHOUT ROWID;

CREATE TABLE partner (
    fiche TEXT NOT NULL REFERENCES fiche(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    id TEXT NOT NULL, name TEXT NOT NULL, picture TEXT NOT NULL, link TEXT NOT NULL,
    PRIMARY KEY (fiche, position)
) WITHOUT ROWID;

CREATE TABLE translation (
    rowid INTEGER PRIMARY KEY,
    fiche TEXT NOT NULL REFERENCES fiche(id) ON DELETE CASCADE,
    language TEXT NOT NULL,
    title TEXT NOT NULL, brand TEXT NOT NULL, abstract TEXT NOT NULL,
    body BLOB NOT NULL,
    written INTEGER,
    fingerprint BLOB NOT NULL, etag BLOB NOT NULL, content_hash BLOB NOT NULL,
    checked INTEGER,
    UNIQUE (fiche, language)
);

CREATE TABLE theme (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    active INTEGER NOT NULL,
    color TEXT NOT NULL, ink_color TEXT NOT NULL, tile_color TEXT NOT NULL,
    icon TEXT NOT NULL, emoji TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE need (id TEXT PRIMARY KEY, theme TEXT NOT NULL, position INTEGER) WITHOUT ROWID;

-- Names of themes and needs: what = name | label | text | subtitle.
CREATE TABLE taxonomy_text (
    owner TEXT NOT NULL,
    what TEXT NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (owner, what, language)
) WITHOUT ROWID;

CREATE TABLE language (code TEXT PRIMARY KEY, interface_share REAL NOT NULL, fiche_share REAL NOT NULL, position INTEGER NOT NULL) WITHOUT ROWID;

CREATE TABLE sync_run (
    started INTEGER PRIMARY KEY,
    finished INTEGER,
    feed TEXT NOT NULL,
    complete INTEGER NOT NULL,
    added INTEGER NOT NULL, changed INTEGER NOT NULL, removed INTEGER NOT NULL, failed INTEGER NOT NULL,
    requests INTEGER NOT NULL, bytes INTEGER NOT NULL,
    outcome TEXT NOT NULL
);
)sql";

// A list reads titles of every fiche and no body: bodies move to a table of their own, so that a list touches a tenth
// of the pages.
constexpr const char *bodiesApart = R"sql(
CREATE TABLE body (
    translation INTEGER PRIMARY KEY REFERENCES translation(rowid) ON DELETE CASCADE,
    content BLOB NOT NULL
);
INSERT INTO body (translation, content) SELECT rowid, body FROM translation;
ALTER TABLE translation DROP COLUMN body;
CREATE INDEX fiche_by_theme ON fiche_theme (theme, fiche);
CREATE INDEX fiche_by_need ON fiche_need (need, fiche);
)sql";

// Icons of themes as the last sync saw them, with the address each was fetched from. No reference to theme(id): a theme
// is replaced as a whole at every sync, and its icon stays meanwhile.
constexpr const char *themeIcons = R"sql(
CREATE TABLE theme_icon (
    theme TEXT PRIMARY KEY,
    url TEXT NOT NULL,
    kind TEXT NOT NULL, -- svg | png | none: what is at the address cannot be used
    content BLOB NOT NULL
) WITHOUT ROWID;
)sql";

// Sentences read aloud, by hash of language and text (recording/recordings.h): the same words in two fiches are one
// recording. Sound is Ogg Opus; words and milliseconds tell how fast the voice speaks.
constexpr const char *recordings = R"sql(
CREATE TABLE recording (
    rowid INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE,
    language TEXT NOT NULL,
    words INTEGER NOT NULL,
    milliseconds INTEGER NOT NULL,
    sound BLOB NOT NULL
);
)sql";

// Fiches of regional catalogues (contract-2026). `has_body`: a text that is only a title is kept, so that the next sync
// knows it, and shown to nobody (French stands in). A text stored without a body may have one that the version that
// stored it could not read: its fingerprint and ETag are void, so that it is asked again, once.
constexpr const char *catalogues = R"sql(
ALTER TABLE fiche ADD COLUMN origin INTEGER NOT NULL DEFAULT 0;
ALTER TABLE translation ADD COLUMN administration TEXT NOT NULL DEFAULT '';
ALTER TABLE translation ADD COLUMN has_body INTEGER NOT NULL DEFAULT 1;
UPDATE translation SET has_body = 0, fingerprint = x'', etag = x'' WHERE rowid IN (SELECT translation FROM body WHERE content = x'850180808080');
CREATE VIEW readable_translation AS SELECT * FROM translation WHERE has_body OR language = 'fr';
)sql";

// Seals of what is shown beside the texts (seal.h); texts have their hash. Empty until the next change of the fiche.
constexpr const char *seals = R"sql(
ALTER TABLE fiche ADD COLUMN seal BLOB NOT NULL DEFAULT x'';
CREATE TABLE seal (what TEXT PRIMARY KEY, hash BLOB NOT NULL) WITHOUT ROWID;
)sql";

// `arriving`: fiches of a source that is not yet the library's: stored, so that the next run goes on from them, and
// shown to nobody until SetSource. What a run held back, and what it did not understand, is told by the run itself:
// `drift` is a JSON object of "<kind> <word>": times.
constexpr const char *arrivals = R"sql(
CREATE TABLE arriving (fiche TEXT PRIMARY KEY REFERENCES fiche(id) ON DELETE CASCADE) WITHOUT ROWID;
CREATE VIEW shown_fiche AS SELECT * FROM fiche WHERE id NOT IN (SELECT fiche FROM arriving);
DROP VIEW readable_translation;
CREATE VIEW readable_translation AS
    SELECT * FROM translation WHERE (has_body OR language = 'fr') AND fiche NOT IN (SELECT fiche FROM arriving);
ALTER TABLE sync_run ADD COLUMN held INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sync_run ADD COLUMN held_of INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sync_run ADD COLUMN drift_fiches INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sync_run ADD COLUMN drift TEXT NOT NULL DEFAULT '';
)sql";

constexpr std::array steps{tables, bodiesApart, themeIcons, recordings, catalogues, seals, arrivals};
static_assert(steps.size() == currentSchema);

} // namespace

Result<int> schemaOf(Database &database)
{
    ESCALE_TRY(const auto schema, database.value(QLatin1String("PRAGMA user_version")));
    ESCALE_TRY(const auto owner, database.value(QLatin1String("PRAGMA application_id")));
    ESCALE_TRY(const auto empty, database.value(QLatin1String("SELECT count(*) = 0 FROM sqlite_schema")));
    if (owner.toInt() != applicationId && !empty.toBool()) {
        ESCALE_TRY(const auto ours,
                   database.value(
                       QLatin1String("SELECT count(*) = 2 FROM sqlite_schema WHERE name IN ('fiche', 'translation')")));
        return ours.toBool() ? damagedError(QStringLiteral("application_id")) : foreignError();
    }
    if (schema.toInt() > currentSchema)
        return tooNewError(schema.toInt());
    // A step and its number are one transaction: no library has tables without a number, or one below zero.
    if (schema.toInt() < 0 || (schema.toInt() == 0 && !empty.toBool()))
        return damagedError(QStringLiteral("schema %1").arg(schema.toInt()));
    return schema.toInt();
}

Result<Done> migrate(Database &database, int target)
{
    ESCALE_TRY(auto schema, schemaOf(database));
    for (int step = schema; step < target; ++step) {
        const auto done = database.transaction([&database, step]() -> Result<Done> {
            // Asked again now that nobody else can write: another program may have done this step meanwhile.
            const auto now = schemaOf(database);
            if (!now || *now > step)
                return now ? Result<Done>(Done{}) : now.error();
            return database.script(QString::fromUtf8(steps.at(static_cast<std::size_t>(step))) +
                                   QStringLiteral("; PRAGMA application_id = %1; PRAGMA user_version = %2")
                                       .arg(applicationId)
                                       .arg(step + 1));
        });
        if (!done)
            return done;
    }
    return Done{};
}

} // namespace escale
