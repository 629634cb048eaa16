// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/matcher.h"

#include "search/fts5.h"
#include "search/rowrank.h"
#include "store/fulltext.h"

#include <sqlite3.h>

namespace escale {
namespace {

constexpr const char *rankFunction = "escale_rank";
/// Asking whether to stop costs next to nothing, but not nothing.
constexpr int rowsBetweenQuestions = 64;

} // namespace

struct Matcher::Private {
    ReadSession database;
    sqlite3_stmt *statement = nullptr;
    RowRank *rank = nullptr; ///< of the query that runs
    const SizeOf *sizeOf = nullptr;
    bool explain = false;
    std::vector<RowHit> hits;

    static void onRow(const Fts5ExtensionApi *api, Fts5Context *context, sqlite3_context *result, int, sqlite3_value **)
    {
        auto *self = static_cast<Private *>(api->xUserData(context));
        RowHit hit = self->rank->rank(*api, context, (*self->sizeOf)(api->xRowid(context)));
        if (hit.score > 0) {
            if (self->explain)
                hit.brought = self->rank->brought();
            self->hits.push_back(std::move(hit));
        }
        sqlite3_result_null(result);
    }
};

Matcher::Matcher(const ReadSession &database) : d(new Private{database, nullptr, nullptr, nullptr, false, {}}) {}

Matcher::~Matcher()
{
    sqlite3_finalize(d->statement);
}

Result<Done> Matcher::prepare()
{
    sqlite3 *handle = FullText::connection(d->database);
    fts5_api *api = fts5Of(handle);
    if (!api || api->xCreateFunction(api, rankFunction, d.get(), &Private::onRow, nullptr) != SQLITE_OK)
        return FullText::error(d->database, SQLITE_ERROR, QStringLiteral("FTS5 is missing"));
    const int state = sqlite3_prepare_v3(handle, "SELECT escale_rank(search) FROM search WHERE search MATCH ?1", -1,
                                         SQLITE_PREPARE_PERSISTENT, &d->statement, nullptr);
    if (state != SQLITE_OK)
        return FullText::error(d->database, QStringLiteral("the index cannot be asked"));
    return Done{};
}

Result<std::vector<RowHit>> Matcher::run(const Plan &plan, const TermQuery &question, const RankWeights &weights,
                                         const SizeOf &sizeOf, bool explain, const Cancelled &cancelled)
{
    d->hits.clear();
    if (question.text.isEmpty())
        return std::vector<RowHit>{};
    RowRank rank(plan, question, weights);
    d->rank = &rank;
    d->sizeOf = &sizeOf;
    d->explain = explain;
    sqlite3_bind_text(d->statement, 1, question.text.constData(), static_cast<int>(question.text.size()),
                      SQLITE_STATIC);
    int state = SQLITE_ROW;
    for (int rows = 1; (state = sqlite3_step(d->statement)) == SQLITE_ROW; ++rows) {
        if (rows % rowsBetweenQuestions == 0 && cancelled && cancelled())
            break;
    }
    const bool failed = state != SQLITE_ROW && state != SQLITE_DONE;
    const int code = failed ? sqlite3_extended_errcode(FullText::connection(d->database)) : SQLITE_OK;
    sqlite3_reset(d->statement);
    sqlite3_clear_bindings(d->statement);
    d->rank = nullptr;
    if (failed)
        return FullText::error(d->database, code, QStringLiteral("asking the index"));
    return std::move(d->hits);
}

} // namespace escale
