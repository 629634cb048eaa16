// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/authoringschema.h"

#include "authoring/sentences.h"
#include "base/try.h"

#include <QRandomGenerator>

namespace escale {
namespace {

constexpr int authoringApplication = 0x45534157; // "ESAW"

constexpr const char *tables = R"sql(
CREATE TABLE meta (key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE fiche (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account BLOB NOT NULL,
    remote TEXT NOT NULL,
    status TEXT NOT NULL,
    has_draft INTEGER NOT NULL,
    sent INTEGER NOT NULL
);
CREATE UNIQUE INDEX fiche_remote ON fiche (account, remote) WHERE remote <> '';
CREATE TABLE revision (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    fiche INTEGER NOT NULL REFERENCES fiche(id) ON DELETE CASCADE,
    origin INTEGER NOT NULL,
    made INTEGER NOT NULL,
    hash BLOB NOT NULL,
    content BLOB NOT NULL
);
CREATE INDEX revision_fiche ON revision (fiche);
CREATE TRIGGER revision_stays BEFORE UPDATE ON revision BEGIN SELECT RAISE(ABORT, 'a revision never changes'); END;
CREATE TABLE working (
    fiche INTEGER PRIMARY KEY REFERENCES fiche(id) ON DELETE CASCADE,
    base INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    content BLOB NOT NULL
);
CREATE TABLE outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    fiche INTEGER NOT NULL REFERENCES fiche(id) ON DELETE CASCADE,
    action INTEGER NOT NULL,
    state INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    base INTEGER NOT NULL,
    theirs INTEGER NOT NULL,
    queued INTEGER NOT NULL,
    begun INTEGER NOT NULL,
    known TEXT NOT NULL,
    sentence TEXT NOT NULL
);
)sql";

// Since 2: translations, whose fiche's `remote` is "ID/language" and which have no working copy here.
constexpr const char *translationTables = R"sql(
CREATE TABLE translation (
    fiche INTEGER PRIMARY KEY REFERENCES fiche(id) ON DELETE CASCADE,
    french BLOB NOT NULL,
    published BLOB NOT NULL,
    seen BLOB NOT NULL,
    to_finish TEXT NOT NULL
);
)sql";

Result<Done> makeTables(const WriteSession &session)
{
    ESCALE_TRY_DONE(session.script(QLatin1String(tables)));
    QByteArray salt(16, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(salt.data()), 4);
    ESCALE_TRY_DONE(session.run(QLatin1String("INSERT INTO meta (key, value) VALUES ('salt', ?)"), {salt}));
    return Done{};
}

} // namespace

OwnFileSchema authoringSchema()
{
    OwnFileSchema schema;
    schema.steps = {makeTables, OwnFileSchema::sql(translationTables)};
    schema.application = authoringApplication;
    return schema;
}

QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QByteArray notNull(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

QDateTime timeOf(const QVariant &value)
{
    return value.toLongLong() == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

Error missingText()
{
    return {Problem::NotFound,
            authoringSentence(QT_TRANSLATE_NOOP("authoring", "This text is not on this computer any more.")),
            QStringLiteral("no such row")};
}

} // namespace escale
