// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/indexstate.h"

#include "search/fold.h"

namespace escale {

Result<IndexState> indexState(Database &database)
{
    IndexState state;
    const auto texts = database.value(QLatin1String("SELECT count(*) FROM translation"));
    if (!texts)
        return texts.error();
    state.texts = texts->toInt();
    const auto made = database.value(QLatin1String("SELECT count(*) FROM sqlite_schema WHERE name = 'search_state'"));
    if (!made)
        return made.error();
    if (made->toInt() == 0)
        return state;
    const auto indexed = database.value(QLatin1String("SELECT count(*) FROM search_document"));
    if (!indexed)
        return indexed.error();
    state.indexed = indexed->toInt();
    const auto strays =
        database.value(QLatin1String("SELECT count(*) FROM search_document WHERE id NOT IN (SELECT rowid FROM "
                                     "translation)"));
    if (!strays)
        return strays.error();
    const auto folding = database.value(QLatin1String("SELECT value FROM search_state WHERE name = 'folding'"));
    if (!folding)
        return folding.error();
    const auto bytes = database.value(QLatin1String("SELECT sum(length(block)) FROM search_data"));
    if (!bytes)
        return bytes.error();
    state.bytes = bytes->toLongLong();
    state.current = folding->toInt() == foldingVersion && state.indexed == state.texts && strays->toInt() == 0;
    return state;
}

} // namespace escale
