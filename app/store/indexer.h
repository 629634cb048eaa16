// SPDX-License-Identifier: GPL-3.0-or-later
// How search/ keeps its index in step with the content: the Writer calls it inside the same transaction (store/ knows
// no search).
#pragma once

#include "fiche/error.h"
#include "fiche/fiche.h"

namespace escale {

class Database;

class Indexer {
public:
    Indexer() = default;
    Indexer(const Indexer &) = delete;
    Indexer &operator=(const Indexer &) = delete;
    virtual ~Indexer() = default;

    /// `rowId` is the translation's row in the `translation` table. Called before the row changes or goes, with what it
    /// held.
    virtual Result<Done> remove(Database &database, qint64 rowId, const Fiche &fiche, const Translation &old) = 0;
    /// Called after the row is written.
    virtual Result<Done> add(Database &database, qint64 rowId, const Fiche &fiche, const Translation &fresh) = 0;
};

} // namespace escale
