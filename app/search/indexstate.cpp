// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/indexstate.h"

#include "base/try.h"
#include "search/conceptvectors.h"
#include "search/fold.h"
#include "search/searchschema.h"

namespace escale {
namespace {

Result<qint64> number(const ReadSession &database, QLatin1String sql, const QVariantList &values = {})
{
    const auto value = database.value(sql, values);
    if (!value)
        return value.error();
    return value->toLongLong();
}

Result<bool> hasTable(const ReadSession &database, const char *name)
{
    const auto count =
        number(database, QLatin1String("SELECT count(*) FROM sqlite_schema WHERE name = ?"), {QLatin1String(name)});
    if (!count)
        return count.error();
    return *count > 0;
}

} // namespace

Result<bool> isMadeByTodaysRules(const ReadSession &database)
{
    const auto folding = number(database, QLatin1String("SELECT value FROM search_state WHERE name = 'folding'"));
    if (!folding)
        return folding.error();
    const auto form = number(database, QLatin1String("SELECT value FROM search_state WHERE name = 'form'"));
    if (!form)
        return form.error();
    const auto lexicon = number(database, QLatin1String("SELECT value FROM search_state WHERE name = 'lexicon'"));
    if (!lexicon)
        return lexicon.error();
    return *folding == foldingVersion && *form == indexForm && *lexicon == vectorMark();
}

Result<IndexState> indexState(const ReadSession &database)
{
    IndexState state;
    ESCALE_TRY(const auto texts, number(database, QLatin1String("SELECT count(*) FROM translation")));
    state.texts = static_cast<int>(texts);
    const auto made = hasTable(database, "search_state");
    if (!made || !*made)
        return made ? Result<IndexState>(state) : made.error();
    ESCALE_TRY(const auto indexed, number(database, QLatin1String("SELECT count(*) FROM search_document")));
    state.indexed = static_cast<int>(indexed);
    ESCALE_TRY(const auto strays,
               number(database, QLatin1String("SELECT count(*) FROM search_document WHERE id NOT IN (SELECT rowid FROM "
                                              "translation)")));
    ESCALE_TRY(
        const auto bytes,
        number(database, QLatin1String("SELECT (SELECT sum(length(block)) FROM search_data) + (SELECT "
                                       "coalesce(sum(length(names) + length(topics) + 40), 0) FROM search_document)")));
    ESCALE_TRY(const auto passages, hasTable(database, "search_passage"));
    state.bytes = bytes;
    if (passages) {
        const auto spans = number(
            database, QLatin1String("SELECT coalesce(sum(length(facts) + length(spans)), 0) FROM search_passage"));
        if (!spans)
            return spans.error();
        state.bytes += *spans;
    }
    ESCALE_TRY(const auto vectors, hasTable(database, "search_vector"));
    if (vectors) {
        ESCALE_TRY(const auto size,
                   number(database, QLatin1String("SELECT coalesce(sum(length(vectors)), 0) FROM search_vector")));
        state.bytes += size;
    }
    ESCALE_TRY(const auto today, isMadeByTodaysRules(database));
    const auto form = number(database, QLatin1String("SELECT value FROM search_state WHERE name = 'form'"));
    if (!form)
        return form.error();
    state.hasPassages = passages && *form >= firstFormWithPassages && *form <= indexForm;
    state.ofToday = today;
    state.current = today && state.indexed == state.texts && strays == 0;
    return state;
}

} // namespace escale
