// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the full text index in step with the library, inside the transaction that changes it.
#pragma once

#include "search/document.h"
#include "store/indexer.h"

namespace escale {

/// Hand it to Writer::open. Belongs to the writer's thread. Before its first change it looks whether the index is whole
/// and made by today's folding rules, and if not makes it anew from the library, in the same transaction.
class SearchIndexer final : public Indexer {
public:
    SearchIndexer() = default;

    Result<Done> remove(Database &database, qint64 rowId, const Fiche &fiche, const Translation &old) override;
    Result<Done> add(Database &database, qint64 rowId, const Fiche &fiche, const Translation &fresh) override;

    /// At the end of a sync, outside any transaction: one segment after many changes, a little tidying after a few.
    Result<Done> settle(Database &database);

    /// Empties the index and makes it from the texts of the library. Inside a transaction of the caller's.
    Result<Done> rebuild(Database &database);

private:
    Result<Done> ready(Database &database, qint64 except);
    Result<Done> rebuildWithout(Database &database, qint64 except);
    Result<Done> put(Database &database, qint64 rowId, const Fiche &fiche, const Translation &text);

    DocumentBuilder m_builder;
    qint64 m_changes = 0; ///< since the last settle
};

} // namespace escale
