// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/indexsummary.h"

#include "base/try.h"
#include "search/catalogue.h"
#include "search/vocabulary.h"
#include "search/wordforms.h"

namespace escale {
namespace {

/// Moves whenever the form of a part changes, or the light rules of word forms (lightforms.h).
constexpr int summaryForm = 4;

/// FTS5 keeps a record of its segments in row 10 of its data, with a count of everything ever written
/// (fts5_index.c, "structure record"): it is another after every change. The rules of folding are part of the state: an
/// index made anew by other rules may have a record like the one before. So are the texts that are not shown yet.
/// Nothing when there is no index yet.
Result<std::optional<qint64>> stateOf(const ReadSession &database)
{
    ESCALE_TRY(const auto tables,
               database.value(
                   QLatin1String("SELECT count(*) FROM sqlite_schema WHERE name IN ('search_data', 'search_state')")));
    if (tables.toInt() < 2)
        return std::optional<qint64>();
    const auto record = database.value(QLatin1String("SELECT block FROM search_data WHERE id = 10"));
    const auto folding = database.value(QLatin1String(
        "SELECT sum(value << (8 * (name = 'form'))) FROM search_state WHERE name IN ('folding', 'form')"));
    const auto arriving = database.value(QLatin1String("SELECT count(*) FROM arriving"));
    if (!record || !folding || !arriving)
        return !record ? record.error() : !folding ? folding.error() : arriving.error();
    if (record->isNull())
        return std::optional<qint64>();
    quint64 hash = 0xcbf29ce484222325U;
    const auto mix = [&hash](quint64 value) { hash = (hash ^ value) * 0x100000001b3U; };
    for (const char c : record->toByteArray())
        mix(static_cast<quint8>(c));
    mix(static_cast<quint64>(folding->toLongLong()));
    mix(static_cast<quint64>(arriving->toLongLong()));
    mix(summaryForm);
    // Which words are forms of one is noted too, and is as the dictionaries of this program say.
    for (const Language language : allLanguages)
        mix(static_cast<quint64>(WordForms::builtIn().size(language)));
    return std::optional(static_cast<qint64>(hash));
}

Result<Done> put(const WriteSession &database, const QString &name, qint64 state, const QByteArray &block)
{
    ESCALE_TRY(const auto query, database.run(QLatin1String("INSERT OR REPLACE INTO search_summary VALUES (?, ?, ?)"),
                                              {name, state, block}));
    query->finish();
    return Done{};
}

Result<std::optional<QByteArray>> readPart(const ReadSession &database, const QString &name, qint64 state)
{
    const auto block =
        database.value(QLatin1String("SELECT block FROM search_summary WHERE name = ? AND state = ?"), {name, state});
    if (!block)
        return block.error();
    return block->isNull() ? std::nullopt : std::optional(block->toByteArray());
}

} // namespace

QString wordsPart(Language language)
{
    return QStringLiteral("words ") + code(language);
}

/// A summary is a comfort: whoever cannot read it reads the index itself.
std::optional<QByteArray> summaryPart(const ReadSession &database, const QString &name)
{
    const auto made = database.value(QLatin1String("SELECT count(*) FROM sqlite_schema WHERE name = 'search_summary'"));
    if (!made || made->toInt() == 0)
        return {};
    const auto state = stateOf(database);
    if (!state || !*state)
        return {};
    const auto part = readPart(database, name, **state);
    return part ? *part : std::nullopt;
}

Result<Done> writeSummary(const WriteSession &database)
{
    if (const auto made = database.script(QStringLiteral("CREATE TABLE IF NOT EXISTS search_summary(name TEXT PRIMARY "
                                                         "KEY, state INTEGER NOT NULL, block BLOB NOT NULL) STRICT"));
        !made)
        return made;
    ESCALE_TRY(const auto state, stateOf(database));
    if (!state)
        return Done{};
    ESCALE_TRY(const auto known, readPart(database, textsPart, *state));
    if (known)
        return Done{};
    return database.transaction([&]() -> Result<Done> {
        Catalogue catalogue;
        if (const auto read = catalogue.loadFrom(database); !read)
            return read;
        // Of a language that has gone, too.
        if (const auto gone = database.script(QStringLiteral("DELETE FROM search_summary")); !gone)
            return gone;
        for (const Language language : catalogue.languages().toList()) {
            ESCALE_TRY(auto words, Vocabulary::load(database, language));
            if (const auto done = put(database, wordsPart(language), *state, words->form()); !done)
                return done;
        }
        return put(database, textsPart, *state, catalogue.form());
    });
}

} // namespace escale
