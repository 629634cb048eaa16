// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of the full text index. They are search/'s; their DDL stands here because the migrations of the library
// run it.
#pragma once

#include <QLatin1String>

namespace escale {

/// Idempotent: a migration and the indexer itself both run it. FTS5 holds no copy of the texts (`content=''`) and no
/// lengths (`columnsize=0`): the words arrive folded and separated by spaces, so that the `ascii` tokenizer has only to
/// cut at the spaces, and snippets are cut from the texts of the library. Every batch of a sync leaves one segment;
/// merging waits for the end of the sync (`automerge` 0), with `crisismerge` as the net under it.
/// Taking a text out of FTS5 needs the words it was put in with. Those of the text are folded again (`checksum` tells
/// whether they are the same); those of the fiche, which may have changed since, are kept: `names` and `topics`.
inline constexpr QLatin1String searchSchema(R"sql(
CREATE VIRTUAL TABLE IF NOT EXISTS search USING fts5(
    title, names, abstract, sections, body, topics,
    content='', columnsize=0, detail=full, tokenize='ascii');
INSERT INTO search(search, rank) VALUES ('automerge', 0);
INSERT INTO search(search, rank) VALUES ('crisismerge', 64);
INSERT INTO search(search, rank) VALUES ('hashsize', 4194304);
CREATE TABLE IF NOT EXISTS search_document(
    id INTEGER PRIMARY KEY,
    fiche TEXT NOT NULL,
    language TEXT NOT NULL,
    checksum INTEGER NOT NULL,
    names TEXT NOT NULL,
    topics TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS search_state(
    name TEXT PRIMARY KEY,
    value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
)sql");

} // namespace escale
