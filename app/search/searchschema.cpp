// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchschema.h"

namespace escale {
namespace {

constexpr const char *tables = R"sql(
CREATE VIRTUAL TABLE IF NOT EXISTS search%1 USING fts5(
    title, names, abstract, sections, body, topics, facts,
    content='', columnsize=0, detail=full, tokenize='ascii');
INSERT INTO search%1(search%1, rank) VALUES ('automerge', 0);
INSERT INTO search%1(search%1, rank) VALUES ('crisismerge', 64);
INSERT INTO search%1(search%1, rank) VALUES ('hashsize', 4194304);
CREATE TABLE IF NOT EXISTS search_document%1(
    id INTEGER PRIMARY KEY,
    fiche TEXT NOT NULL,
    language TEXT NOT NULL,
    checksum INTEGER NOT NULL,
    names TEXT NOT NULL,
    topics TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS search_passage%1(
    id INTEGER PRIMARY KEY,
    facts TEXT NOT NULL,
    spans BLOB NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS search_vector%1(
    id INTEGER PRIMARY KEY,
    vectors BLOB NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS search_state(
    name TEXT PRIMARY KEY,
    value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
)sql";

constexpr const char *discard = R"sql(
DROP TABLE IF EXISTS search%1;
DROP TABLE IF EXISTS search_document%1;
DROP TABLE IF EXISTS search_passage%1;
DROP TABLE IF EXISTS search_vector%1;
)sql";

QString suffixOf(IndexSlot place)
{
    return place == IndexSlot::Making ? QStringLiteral("_next") : QString();
}

} // namespace

QString indexTables(IndexSlot place)
{
    return QString::fromLatin1(tables).arg(suffixOf(place));
}

QString indexExchange()
{
    return QString::fromLatin1(discard).arg(QString()) + QStringLiteral(R"sql(
ALTER TABLE search_next RENAME TO search;
ALTER TABLE search_document_next RENAME TO search_document;
ALTER TABLE search_passage_next RENAME TO search_passage;
ALTER TABLE search_vector_next RENAME TO search_vector;
)sql");
}

QString indexDiscard()
{
    return QString::fromLatin1(discard).arg(suffixOf(IndexSlot::Making));
}

} // namespace escale
