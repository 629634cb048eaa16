// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of the full text index, and how one form of them becomes the next. They stand in the library's file and
// are search/'s alone: the migrations of the library (store/migrations.h) know nothing of them.
#pragma once

#include <QString>

namespace escale {

/// Moves whenever the tables below, what is written into them, or the cutting into passages (passage.h) changes. An
/// index of another form answers as well as it can until it has been made anew (SearchIndexer::renew).
inline constexpr int indexForm = 6;
/// Since when `search_passage` is as it is: passages of an older index that has them go on answering.
inline constexpr int firstFormWithPassages = 2;

/// Where an index stands: the one that is asked, or the one that is being made beside it.
enum class IndexSlot : quint8 { Serving, Making };

/// Idempotent. FTS5 holds no copy of the texts (`content=''`) and no lengths (`columnsize=0`): the words arrive folded
/// and separated by spaces, so that the `ascii` tokenizer has only to cut at the spaces, and snippets are cut from the
/// texts of the library. Every batch of a sync leaves one segment; merging waits for the end of the sync (`automerge`
/// 0), with `crisismerge` as the net under it.
/// Taking a text out of FTS5 needs the words it was put in with. Those of the text are folded again (`checksum` tells
/// whether they are the same); those of the fiche, which may have changed since, are kept: `names`, `topics` and, in a
/// table that the program of before does not know and leaves alone, `facts`.
/// `search_passage.spans` are the passages of the text (encodePassages): how many words of the columns `sections` and
/// `body` belong to each, so that a word's place in the index is a place in a passage.
/// `search_vector.vectors` say what the passages of a French text are about (encodeVectors).
QString indexTables(IndexSlot place);

/// Takes the serving index away and puts the one that was being made in its place. Inside a transaction.
QString indexExchange();

/// Takes away what was being made.
QString indexDiscard();

} // namespace escale
