// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchindexer.h"

#include "base/try.h"
#include "search/conceptvectors.h"
#include "search/fold.h"
#include "search/indexstate.h"
#include "search/indexsummary.h"
#include "store/rows.h"
#include "store/writesession.h"

namespace escale {
namespace {

/// Texts that are put into a new index in one transaction.
constexpr int textsAtATime = 250;

Result<Done> run(const WriteSession &database, QLatin1String sql, const QVariantList &values = {})
{
    ESCALE_TRY(const auto query, database.run(sql, values));
    query->finish();
    return Done{};
}

Result<Done> setState(const WriteSession &database, QLatin1String name, qint64 value)
{
    return run(database, QLatin1String("INSERT OR REPLACE INTO search_state VALUES (?, ?)"), {QString(name), value});
}

/// Says what the index was made by, and that nothing is being made beside it.
Result<Done> setCurrent(const WriteSession &database)
{
    auto done = run(database, QLatin1String("DELETE FROM search_state"));
    if (done)
        done = setState(database, indexstate::folding, foldingVersion);
    if (done)
        done = setState(database, indexstate::form, indexForm);
    if (done)
        done = setState(database, indexstate::lexicon, vectorMark());
    return done;
}

/// FTS5 reads bytes as UTF-8 text, which spares a way through UTF-16.
QVariant wordColumn(const QByteArray &column)
{
    return column.isNull() ? QByteArray("") : column;
}

struct Inserts {
    QLatin1String document, passage, vector, words;
};

constexpr Inserts serving{QLatin1String("INSERT OR IGNORE INTO search_document VALUES (?, ?, ?, ?, ?, ?)"),
                          QLatin1String("INSERT OR REPLACE INTO search_passage VALUES (?, ?, ?)"),
                          QLatin1String("INSERT OR REPLACE INTO search_vector VALUES (?, ?)"),
                          QLatin1String("INSERT INTO search(rowid, title, names, abstract, sections, body, topics, "
                                        "facts) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")};
constexpr Inserts making{QLatin1String("INSERT OR IGNORE INTO search_document_next VALUES (?, ?, ?, ?, ?, ?)"),
                         QLatin1String("INSERT OR REPLACE INTO search_passage_next VALUES (?, ?, ?)"),
                         QLatin1String("INSERT OR REPLACE INTO search_vector_next VALUES (?, ?)"),
                         QLatin1String("INSERT INTO search_next(rowid, title, names, abstract, sections, body, "
                                       "topics, facts) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")};

/// When the library was last changed: what was made of it before is of no use.
Result<qint64> changedLast(const WriteSession &database)
{
    const auto started = database.value(QLatin1String("SELECT coalesce(max(started), 0) FROM sync_run"));
    if (!started)
        return started.error();
    return started->toLongLong();
}

} // namespace

Result<Done> SearchIndexer::ready(const WriteSession &database, qint64 except)
{
    ESCALE_TRY(const auto table,
               database.value(QLatin1String("SELECT count(*) FROM sqlite_schema WHERE name = 'search_state'")));
    if (table.toInt() == 0)
        return rebuildWithout(database, except);
    const auto made = isMadeByTodaysRules(database);
    if (!made)
        return made.error();
    return *made ? Result<Done>(Done{}) : rebuildWithout(database, except);
}

Result<Done> SearchIndexer::rebuildWithout(const WriteSession &database, qint64 except)
{
    // By way of the other place: its tables have today's form, and take the names of these.
    auto done = database.script(indexDiscard() + indexTables(IndexSlot::Making) + indexExchange());
    if (!done)
        return done;
    QList<Row> rows;
    done = database.each(QLatin1String("SELECT rowid, fiche FROM translation WHERE rowid <> ? ORDER BY fiche"),
                         {except}, [&rows](const QSqlQuery &row) {
                             rows.append({row.value(0).toLongLong(), row.value(1).toString()});
                         });
    if (done)
        done = putAll(database, rows, IndexSlot::Serving);
    return done ? setCurrent(database) : done;
}

Result<Done> SearchIndexer::putAll(const WriteSession &database, const QList<Row> &rows, IndexSlot place)
{
    std::optional<Fiche> fiche;
    for (const Row &row : rows) {
        if (!fiche || fiche->id != row.fiche) {
            auto read = rows::fiche(database, row.fiche);
            if (!read && read.error().problem == Problem::Damaged)
                continue;
            if (!read)
                return read.error();
            fiche = std::move(read).value();
        }
        const auto text = rows::translation(database, row.id);
        // What is damaged is shown to nobody, so it need not be found; the sync that brings it again puts it in.
        if (!text && text.error().problem == Problem::Damaged)
            continue;
        if (!text)
            return text.error();
        Words made;
        fill(&made, &m_builder, *fiche, *text);
        ESCALE_TRY_DONE(put(database, row.id, *fiche, *text, made, place));
    }
    return Done{};
}

Result<Done> SearchIndexer::catchUp(const WriteSession &database, const std::function<bool()> &stop)
{
    ESCALE_TRY(const auto due,
               database.value(QLatin1String(
                   "SELECT EXISTS (SELECT 1 FROM translation) AND NOT EXISTS (SELECT 1 FROM sqlite_schema WHERE "
                   "name = 'search_state')")));
    if (due.toBool())
        return renew(database, stop);
    ESCALE_TRY(const auto there,
               database.value(QLatin1String("SELECT count(*) FROM sqlite_schema WHERE name = 'search_state'")));
    if (there.toInt() == 0)
        return Done{}; // nothing to index yet
    const auto today = isMadeByTodaysRules(database);
    if (!today)
        return today.error();
    return *today ? Result<Done>(Done{}) : renew(database, stop);
}

Result<Done> SearchIndexer::renew(const WriteSession &database, const std::function<bool()> &stop)
{
    if (const auto begun = database.transaction([&] { return beginMaking(database); }); !begun)
        return begun;
    for (bool more = true; more;) {
        if (stop && stop())
            return Done{};
        const auto some = database.transaction([&]() -> Result<Done> {
            ESCALE_TRY(const auto left, makeSome(database));
            more = left;
            return Done{};
        });
        if (!some)
            return some;
    }
    auto done = run(database, QLatin1String("INSERT INTO search_next(search_next) VALUES ('optimize')"));
    if (done)
        done = database.transaction([&]() -> Result<Done> {
            const auto exchanged = database.script(indexExchange());
            return exchanged ? setCurrent(database) : exchanged;
        });
    m_changes = 0;
    return done;
}

/// Goes on with what an earlier run has begun, when it was of the same rules and the library has not changed since.
Result<Done> SearchIndexer::beginMaking(const WriteSession &database)
{
    ESCALE_TRY(const auto changed, changedLast(database));
    if (const auto tables = database.script(indexTables(IndexSlot::Making)); !tables)
        return tables;
    const std::array<std::pair<QLatin1String, qint64>, 4> wanted{{{indexstate::makingFolding, foldingVersion},
                                                                  {indexstate::makingLexicon, vectorMark()},
                                                                  {indexstate::makingForm, indexForm},
                                                                  {indexstate::makingSince, changed}}};
    bool same = true;
    for (const auto &[name, value] : wanted) {
        ESCALE_TRY(const auto known,
                   database.value(QLatin1String("SELECT value FROM search_state WHERE name = ?"), {QString(name)}));
        same = same && !known.isNull() && known.toLongLong() == value;
    }
    if (same)
        return Done{};
    auto done = database.script(indexDiscard() + indexTables(IndexSlot::Making));
    for (const auto &[name, value] : wanted) {
        if (done)
            done = setState(database, name, value);
    }
    return done ? setState(database, indexstate::makingDone, 0) : done;
}

/// False when there is nothing left.
Result<bool> SearchIndexer::makeSome(const WriteSession &database)
{
    QList<Row> rows;
    const auto read = database.each(
        QLatin1String("SELECT rowid, fiche FROM translation WHERE rowid > (SELECT value FROM search_state WHERE name = "
                      "'making done') ORDER BY rowid LIMIT ?"),
        {textsAtATime}, [&rows](const QSqlQuery &row) {
            rows.append({row.value(0).toLongLong(), row.value(1).toString()});
        });
    if (!read)
        return read.error();
    if (rows.isEmpty())
        return false;
    auto done = putAll(database, rows, IndexSlot::Making);
    if (done)
        done = setState(database, indexstate::makingDone, rows.last().id);
    if (!done)
        return done.error();
    return true;
}

Result<Done> SearchIndexer::add(const WriteSession &database, qint64 rowId, const Fiche &fiche,
                                const Translation &fresh)
{
    Words made;
    fill(&made, &m_builder, fiche, fresh);
    return addPrepared(database, rowId, fiche, fresh, made);
}

void SearchIndexer::fill(Words *made, DocumentBuilder *builder, const Fiche &fiche, const Translation &text)
{
    made->document = builder->build(fiche, text);
    made->checksum = made->document.checksum();
    if (text.language == Language::Fr)
        made->vectors = encodeVectors(vectorsOf(text));
}

/// Builders remember words, so they are lent and not made each time.
std::unique_ptr<const Indexer::Prepared> SearchIndexer::prepare(const Fiche &fiche, const Translation &text)
{
    std::unique_ptr<DocumentBuilder> builder;
    {
        const std::lock_guard lock(m_lending);
        if (!m_spare.empty()) {
            builder = std::move(m_spare.back());
            m_spare.pop_back();
        }
    }
    if (!builder)
        builder = std::make_unique<DocumentBuilder>();
    auto made = std::make_unique<Words>();
    fill(made.get(), builder.get(), fiche, text);
    const std::lock_guard lock(m_lending);
    m_spare.push_back(std::move(builder));
    return made;
}

Result<Done> SearchIndexer::addPrepared(const WriteSession &database, qint64 rowId, const Fiche &fiche,
                                        const Translation &fresh, const Prepared &prepared)
{
    if (const auto state = ready(database, rowId); !state)
        return state;
    const auto added = put(database, rowId, fiche, fresh, static_cast<const Words &>(prepared), IndexSlot::Serving);
    if (!added)
        return added.error();
    // A change went past the index: its other words are somebody else's.
    return *added ? Result<Done>(Done{}) : rebuildWithout(database, -1);
}

/// False when the index has a text of this number already.
Result<bool> SearchIndexer::put(const WriteSession &database, qint64 rowId, const Fiche &fiche, const Translation &text,
                                const Words &made, IndexSlot place)
{
    ++m_changes;
    const Inserts &into = place == IndexSlot::Serving ? serving : making;
    const IndexedDocument &document = made.document;
    ESCALE_TRY(const auto listed, database.run(into.document, {rowId, fiche.id, code(text.language), made.checksum,
                                                               QString::fromUtf8(document[Field::Names]),
                                                               QString::fromUtf8(document[Field::Topics])}));
    if (listed->numRowsAffected() == 0)
        return false;
    auto done = run(database, into.passage,
                    {rowId, QString::fromUtf8(document[Field::Facts]), wordColumn(encodePassages(document.passages))});
    if (done && text.language == Language::Fr)
        done = run(database, into.vector, {rowId, made.vectors});
    if (done)
        done = run(database, into.words,
                   {rowId, wordColumn(document[Field::Title]), wordColumn(document[Field::Names]),
                    wordColumn(document[Field::Abstract]), wordColumn(document[Field::Sections]),
                    wordColumn(document[Field::Body]), wordColumn(document[Field::Topics]),
                    wordColumn(document[Field::Facts])});
    if (!done)
        return done.error();
    return true;
}

Result<Done> SearchIndexer::remove(const WriteSession &database, qint64 rowId, const Fiche &fiche,
                                   const Translation &old)
{
    if (const auto state = ready(database, -1); !state)
        return state;
    return take(database, rowId, fiche, old);
}

/// What is noted of an indexed text; nothing when it never was in the index.
Result<std::optional<SearchIndexer::Noted>> SearchIndexer::noted(const WriteSession &database, qint64 rowId)
{
    std::optional<Noted> found;
    const auto read = database.first(
        QLatin1String("SELECT checksum, names, topics, facts FROM search_document LEFT JOIN search_passage USING (id) "
                      "WHERE id = ?"),
        {rowId}, [&found](const QSqlQuery &row) {
            found = Noted{row.value(0).toLongLong(), row.value(1).toString().toUtf8(), row.value(2).toString().toUtf8(),
                          row.value(3).toString().toUtf8(), !row.isNull(3)};
        });
    if (!read)
        return read.error();
    return found;
}

Result<Done> SearchIndexer::take(const WriteSession &database, qint64 rowId, const Fiche &fiche, const Translation &old)
{
    ++m_changes;
    ESCALE_TRY(const auto known, noted(database, rowId));
    if (!known)
        return Done{};
    const Noted &was = *known;
    const IndexedDocument document = m_builder.build(fiche, old);
    // Not the text that was indexed: its words cannot be taken out. The next change makes the index anew.
    if (document.checksum() != was.checksum || !was.whole)
        return setState(database, indexstate::folding, 0);
    auto done =
        run(database,
            QLatin1String("INSERT INTO search(search, rowid, title, names, abstract, sections, body, topics, facts) "
                          "VALUES ('delete', ?, ?, ?, ?, ?, ?, ?, ?)"),
            {rowId, wordColumn(document[Field::Title]), wordColumn(was.names), wordColumn(document[Field::Abstract]),
             wordColumn(document[Field::Sections]), wordColumn(document[Field::Body]), wordColumn(was.topics),
             wordColumn(was.facts)});
    if (done)
        done = run(database, QLatin1String("DELETE FROM search_document WHERE id = ?"), {rowId});
    if (done)
        done = run(database, QLatin1String("DELETE FROM search_passage WHERE id = ?"), {rowId});
    return done ? run(database, QLatin1String("DELETE FROM search_vector WHERE id = ?"), {rowId}) : done;
}

Result<Done> SearchIndexer::refresh(const WriteSession &database, qint64 rowId, const Fiche &fiche)
{
    if (const auto state = ready(database, -1); !state)
        return state;
    const auto text = rows::translation(database, rowId);
    if (!text)
        return text.error().problem == Problem::Damaged ? Result<Done>(Done{}) : text.error();
    ESCALE_TRY(const auto known, noted(database, rowId));
    if (!known || !known->whole)
        return Done{};
    const IndexedDocument now = m_builder.buildFicheWords(fiche, *text);
    if (known->names == now[Field::Names] && known->topics == now[Field::Topics] && known->facts == now[Field::Facts])
        return Done{};
    const auto taken = take(database, rowId, fiche, *text);
    return taken ? add(database, rowId, fiche, *text) : taken;
}

Result<Done> SearchIndexer::settle(const WriteSession &database)
{
    if (const auto merged = merge(database); !merged)
        return merged;
    return writeSummary(database);
}

Result<Done> SearchIndexer::merge(const WriteSession &database)
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
