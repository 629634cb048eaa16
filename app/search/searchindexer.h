// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the full text index in step with the library, inside the transaction that changes it.
#pragma once

#include "search/document.h"
#include "search/searchschema.h"
#include "store/indexer.h"

#include <mutex>
#include <vector>

namespace escale {

/// Hand it to Writer::open. Belongs to the writer's thread, but for prepare(). An index of another form or of other
/// folding rules is made anew by catchUp(), beside the one that is asked meanwhile; a change that comes without it
/// makes it anew in its own transaction.
class SearchIndexer final : public Indexer {
public:
    SearchIndexer() = default;

    Result<Done> catchUp(const WriteSession &database, const std::function<bool()> &stop) override;
    Result<Done> remove(const WriteSession &database, qint64 rowId, const Fiche &fiche,
                        const Translation &old) override;
    Result<Done> add(const WriteSession &database, qint64 rowId, const Fiche &fiche, const Translation &fresh) override;
    [[nodiscard]] std::unique_ptr<const Prepared> prepare(const Fiche &fiche, const Translation &text) override;
    Result<Done> addPrepared(const WriteSession &database, qint64 rowId, const Fiche &fiche, const Translation &fresh,
                             const Prepared &prepared) override;
    Result<Done> refresh(const WriteSession &database, qint64 rowId, const Fiche &fiche) override;

    /// At the end of a sync, outside any transaction: one segment after many changes, a little tidying after a few; and
    /// what searches want to know of the whole (indexsummary.h).
    Result<Done> settle(const WriteSession &database) override;

    /// Makes the index anew from the texts of the library, as catchUp() does, whatever the one there is worth.
    Result<Done> renew(const WriteSession &database, const std::function<bool()> &stop = {});

private:
    struct Noted {
        qint64 checksum = 0;
        QByteArray names, topics, facts;
        bool whole = false; ///< with its passages
    };
    struct Row {
        qint64 id = 0;
        QString fiche;
    };
    struct Words final : Prepared {
        IndexedDocument document;
        qint64 checksum = 0;
        QByteArray vectors; ///< of a French text
    };

    Result<Done> ready(const WriteSession &database, qint64 except);
    Result<Done> rebuildWithout(const WriteSession &database, qint64 except);
    Result<Done> merge(const WriteSession &database);
    Result<Done> beginMaking(const WriteSession &database);
    Result<bool> makeSome(const WriteSession &database);
    Result<Done> putAll(const WriteSession &database, const QList<Row> &rows, IndexSlot place);
    Result<bool> put(const WriteSession &database, qint64 rowId, const Fiche &fiche, const Translation &text,
                     const Words &made, IndexSlot place);
    static void fill(Words *made, DocumentBuilder *builder, const Fiche &fiche, const Translation &text);
    Result<Done> take(const WriteSession &database, qint64 rowId, const Fiche &fiche, const Translation &old);
    Result<std::optional<Noted>> noted(const WriteSession &database, qint64 rowId);

    DocumentBuilder m_builder;
    qint64 m_changes = 0;                                  ///< since the last settle
    std::mutex m_lending;                                  ///< guards m_spare
    std::vector<std::unique_ptr<DocumentBuilder>> m_spare; ///< for prepare(): one a thread
};

} // namespace escale
