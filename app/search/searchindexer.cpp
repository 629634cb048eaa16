// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchindexer.h"

#include "search/fold.h"
#include "store/database.h"
#include "store/rows.h"
#include "store/searchschema.h"

namespace escale {
namespace {

Result<Done> run(Database &database, QLatin1String sql, const QVariantList &values = {})
{
    const auto query = database.run(sql, values);
    if (!query)
        return query.error();
    (*query)->finish();
    return Done{};
}

/// The folding rules the index was made by; 0 when it must be made anew.
Result<Done> setFolding(Database &database, int version)
{
    return run(database, QLatin1String("INSERT OR REPLACE INTO search_state VALUES ('folding', ?)"), {version});
}

/// FTS5 reads bytes as UTF-8 text, which spares a way through UTF-16.
QVariant words(const QByteArray &column)
{
    return column.isNull() ? QByteArray("") : column;
}

/// The numbers of all texts of the library but one.
Result<QList<std::pair<qint64, QString>>> texts(Database &database, qint64 except)
{
    QList<std::pair<qint64, QString>> all;
    const auto done =
        database.each(QLatin1String("SELECT rowid, fiche FROM translation WHERE rowid <> ? ORDER BY fiche"), {except},
                      [&all](const QSqlQuery &row) {
                          all.append({row.value(0).toLongLong(), row.value(1).toString()});
                      });
    if (!done)
        return done.error();
    return all;
}

} // namespace

Result<Done> SearchIndexer::ready(Database &database, qint64 except)
{
    const auto table = database.value(QLatin1String("SELECT count(*) FROM sqlite_schema WHERE name = 'search_state'"));
    if (!table)
        return table.error();
    if (table->toInt() == 0) {
        if (const auto made = database.script(QString(searchSchema)); !made)
            return made;
    }
    const auto version = database.value(QLatin1String("SELECT value FROM search_state WHERE name = 'folding'"));
    if (!version)
        return version.error();
    return version->toInt() == foldingVersion ? Result<Done>(Done{}) : rebuildWithout(database, except);
}

Result<Done> SearchIndexer::rebuild(Database &database)
{
    if (const auto made = database.script(QString(searchSchema)); !made)
        return made;
    return rebuildWithout(database, -1);
}

Result<Done> SearchIndexer::rebuildWithout(Database &database, qint64 except)
{
    auto done = run(database, QLatin1String("INSERT INTO search(search) VALUES ('delete-all')"));
    if (done)
        done = run(database, QLatin1String("DELETE FROM search_document"));
    if (!done)
        return done;
    const auto all = texts(database, except);
    if (!all)
        return all.error();
    std::optional<Fiche> fiche;
    for (const auto &[rowId, id] : *all) {
        if (!fiche || fiche->id != id) {
            auto read = rows::fiche(database, id);
            if (!read && read.error().problem == Problem::Damaged)
                continue;
            if (!read)
                return read.error();
            fiche = std::move(read).value();
        }
        const auto text = rows::translation(database, rowId);
        // What is damaged is shown to nobody, so it need not be found; the sync that brings it again puts it in.
        if (!text && text.error().problem == Problem::Damaged)
            continue;
        if (!text)
            return text.error();
        if (const auto added = put(database, rowId, *fiche, *text); !added)
            return added;
    }
    return setFolding(database, foldingVersion);
}

Result<Done> SearchIndexer::add(Database &database, qint64 rowId, const Fiche &fiche, const Translation &fresh)
{
    if (const auto state = ready(database, rowId); !state)
        return state;
    return put(database, rowId, fiche, fresh);
}

Result<Done> SearchIndexer::put(Database &database, qint64 rowId, const Fiche &fiche, const Translation &text)
{
    ++m_changes;
    const IndexedDocument &document = m_builder.build(fiche, text);
    const auto listed =
        database.run(QLatin1String("INSERT OR IGNORE INTO search_document VALUES (?, ?, ?, ?, ?, ?)"),
                     {rowId, fiche.id, code(text.language), document.checksum(),
                      QString::fromUtf8(document[Field::Names]), QString::fromUtf8(document[Field::Topics])});
    if (!listed)
        return listed.error();
    if ((*listed)->numRowsAffected() == 0) // a change went past the index: its other words are somebody else's
        return rebuildWithout(database, -1);
    return run(
        database,
        QLatin1String(
            "INSERT INTO search(rowid, title, names, abstract, sections, body, topics) VALUES (?, ?, ?, ?, ?, ?, ?)"),
        {rowId, words(document[Field::Title]), words(document[Field::Names]), words(document[Field::Abstract]),
         words(document[Field::Sections]), words(document[Field::Body]), words(document[Field::Topics])});
}

Result<Done> SearchIndexer::remove(Database &database, qint64 rowId, const Fiche &fiche, const Translation &old)
{
    if (const auto state = ready(database, -1); !state)
        return state;
    ++m_changes;
    const auto query =
        database.run(QLatin1String("SELECT checksum, names, topics FROM search_document WHERE id = ?"), {rowId});
    if (!query)
        return query.error();
    const auto known = database.next(**query);
    if (!known)
        return known.error();
    if (!*known) {
        (*query)->finish();
        return Done{}; // it never was in the index
    }
    const qint64 checksum = (*query)->value(0).toLongLong();
    const QByteArray names = (*query)->value(1).toString().toUtf8();
    const QByteArray topics = (*query)->value(2).toString().toUtf8();
    (*query)->finish();

    const IndexedDocument &document = m_builder.build(fiche, old);
    // Not the text that was indexed: its words cannot be taken out. The next change makes the index anew.
    if (document.checksum() != checksum)
        return setFolding(database, 0);
    const auto removed =
        run(database,
            QLatin1String("INSERT INTO search(search, rowid, title, names, abstract, sections, body, topics) "
                          "VALUES ('delete', ?, ?, ?, ?, ?, ?, ?)"),
            {rowId, words(document[Field::Title]), words(names), words(document[Field::Abstract]),
             words(document[Field::Sections]), words(document[Field::Body]), words(topics)});
    if (!removed)
        return removed;
    return run(database, QLatin1String("DELETE FROM search_document WHERE id = ?"), {rowId});
}

Result<Done> SearchIndexer::settle(Database &database)
{
    if (m_changes == 0)
        return Done{};
    const auto whole = database.transaction([this, &database] { return ready(database, -1); });
    if (!whole)
        return whole;
    const auto count = database.value(QLatin1String("SELECT count(*) FROM search_document"));
    if (!count)
        return count.error();
    const bool many = 4 * m_changes >= count->toLongLong();
    m_changes = 0;
    return many ? run(database, QLatin1String("INSERT INTO search(search) VALUES ('optimize')"))
                : run(database, QLatin1String("INSERT INTO search(search, rank) VALUES ('merge', 200)"));
}

} // namespace escale
