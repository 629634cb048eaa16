// SPDX-License-Identifier: GPL-3.0-or-later
// How search/ keeps its index in step with the content: the Writer calls it inside the same transaction (store/ knows
// no search).
#pragma once

#include "base/error.h"
#include "fiche/fiche.h"
#include "store/writesession.h"

#include <functional>
#include <memory>

namespace escale {

class Indexer {
public:
    Indexer() = default;
    Indexer(const Indexer &) = delete;
    Indexer &operator=(const Indexer &) = delete;
    virtual ~Indexer() = default;

    /// Before the first change of a run, outside any transaction: brings an index of an older form, or one that is not
    /// of these texts, up to date. It may take seconds; what is done when `stop` says so, or the program dies, is not
    /// done again.
    virtual Result<Done> catchUp(const WriteSession &database, const std::function<bool()> &stop)
    {
        Q_UNUSED(database)
        Q_UNUSED(stop)
        return Done{};
    }
    /// `rowId` is the translation's row in the `translation` table. Called before the row changes or goes, with what it
    /// held.
    virtual Result<Done> remove(const WriteSession &database, qint64 rowId, const Fiche &fiche,
                                const Translation &old) = 0;
    /// Called after the row is written.
    virtual Result<Done> add(const WriteSession &database, qint64 rowId, const Fiche &fiche,
                             const Translation &fresh) = 0;

    /// What of add() no database is asked for.
    struct Prepared {
        Prepared() = default;
        Prepared(const Prepared &) = delete;
        Prepared &operator=(const Prepared &) = delete;
        virtual ~Prepared() = default;
    };
    /// Any thread, several at once, also while others of these run. Null: there is nothing to make ahead.
    [[nodiscard]] virtual std::unique_ptr<const Prepared> prepare(const Fiche &fiche, const Translation &text)
    {
        Q_UNUSED(fiche)
        Q_UNUSED(text)
        return nullptr;
    }
    /// add(), with what prepare() has made of the same fiche and text.
    virtual Result<Done> addPrepared(const WriteSession &database, qint64 rowId, const Fiche &fiche,
                                     const Translation &fresh, const Prepared &prepared)
    {
        Q_UNUSED(prepared)
        return add(database, rowId, fiche, fresh);
    }
    /// At the end of a run, outside any transaction: tidies up after its changes.
    virtual Result<Done> settle(const WriteSession &database)
    {
        Q_UNUSED(database)
        return Done{};
    }
    /// The fiche has changed, and this text of it has not.
    virtual Result<Done> refresh(const WriteSession &database, qint64 rowId, const Fiche &fiche)
    {
        Q_UNUSED(database)
        Q_UNUSED(rowId)
        Q_UNUSED(fiche)
        return Done{};
    }
};

} // namespace escale
