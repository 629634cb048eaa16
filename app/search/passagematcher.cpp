// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/passagematcher.h"

#include "search/document.h"
#include "search/fts5.h"
#include "search/searchschema.h"
#include "store/fulltext.h"

#include <QCoreApplication>
#include <algorithm>
#include <sqlite3.h>

namespace escale {
namespace {

constexpr const char *passageFunction = "escale_passages";
constexpr int passagesBetweenQuestions = 64;

struct PassagePlace {
    int column = 0;
    int offset = 0;
    size_t alternative = 0;
};

/// What the index found in one text.
struct FoundText {
    qint64 row = 0;
    std::vector<PassagePlace> places;
};

Error noPassages()
{
    return {Problem::CannotRead,
            QCoreApplication::translate(
                "search", "The index of this library is of an older form. Make it anew: escalectl index --rebuild"),
            {}};
}

/// From places in the columns to evidence.
class Reckoner {
public:
    Reckoner(const Plan &plan, AnswerKinds asked) : m_plan(plan), m_rank(plan, asked) {}

    QList<RankedPassage> rank(const FoundText &text, const QList<IndexedPassage> &passages)
    {
        m_rank.begin(passages);
        lay(passages);
        for (const PassagePlace &place : text.places)
            note(place, passages);
        return m_rank.ranked();
    }

private:
    void lay(const QList<IndexedPassage> &passages)
    {
        m_bodyEnds.clear();
        m_titleEnds.clear();
        int body = 0;
        int title = 0;
        for (const IndexedPassage &indexed : passages) {
            body += indexed.words;
            m_bodyEnds.push_back(body);
            if (m_titleEnds.empty() || m_titleEnds.back().second != indexed.passage.section) {
                title += indexed.titleWords;
                m_titleEnds.emplace_back(title, indexed.passage.section);
            }
        }
    }

    void note(const PassagePlace &place, const QList<IndexedPassage> &passages)
    {
        const Alternative &alternative = m_plan.alternatives[place.alternative];
        switch (static_cast<Field>(place.column)) {
        case Field::Title:
            m_rank.inTitleOfText(alternative.slots, alternative.weight);
            break;
        case Field::Abstract:
            m_rank.inAbstract(alternative.slots, alternative.weight);
            break;
        case Field::Sections: {
            const auto section =
                std::upper_bound(m_titleEnds.cbegin(), m_titleEnds.cend(), place.offset,
                                 [](int offset, const std::pair<int, int> &title) { return offset < title.first; });
            if (section != m_titleEnds.cend())
                m_rank.inTitleOfSection(section->second, alternative.slots, alternative.weight);
            break;
        }
        case Field::Body: {
            const auto end = std::upper_bound(m_bodyEnds.cbegin(), m_bodyEnds.cend(), place.offset);
            if (end == m_bodyEnds.cend())
                break;
            const auto passage = static_cast<int>(end - m_bodyEnds.cbegin());
            const IndexedPassage &indexed = passages.at(passage);
            const int inside = place.offset - (*end - indexed.words);
            if (inside < indexed.headingWords)
                m_rank.inHeading(passage, alternative.slots, alternative.weight);
            else
                m_rank.inBody(passage, alternative.slots, alternative.weight);
            break;
        }
        case Field::Names:
            m_rank.inNames(alternative.slots, alternative.weight);
            break;
        case Field::Topics:
        case Field::Facts:
            break;
        }
    }

    const Plan &m_plan;
    PassageRank m_rank;
    std::vector<int> m_bodyEnds;                  ///< by passage
    std::vector<std::pair<int, int>> m_titleEnds; ///< and the section
};

} // namespace

struct PassageMatcher::Private {
    ReadSession database;
    sqlite3_stmt *statement = nullptr;
    sqlite3_stmt *spans = nullptr;
    const Expression *expression = nullptr; ///< of the query that runs
    const std::function<bool(qint64)> *wanted = nullptr;
    std::vector<FoundText> found;

    static void onRow(const Fts5ExtensionApi *api, Fts5Context *context, sqlite3_context *result, int, sqlite3_value **)
    {
        static_cast<Private *>(api->xUserData(context))->note(*api, context);
        sqlite3_result_null(result);
    }

    void note(const Fts5ExtensionApi &api, Fts5Context *context)
    {
        const qint64 row = api.xRowid(context);
        if (!(*wanted)(row))
            return;
        FoundText text{row, {}};
        for (size_t phrase = 0; phrase < expression->alternatives.size(); ++phrase) {
            Fts5PhraseIter at{};
            int column = -1;
            int offset = -1;
            for (api.xPhraseFirst(context, static_cast<int>(phrase), &at, &column, &offset); column >= 0;
                 api.xPhraseNext(context, &at, &column, &offset))
                text.places.push_back({column, offset, static_cast<size_t>(expression->alternatives[phrase])});
        }
        found.push_back(std::move(text));
    }

    QList<IndexedPassage> passages(qint64 row) const
    {
        sqlite3_bind_int64(spans, 1, row);
        QList<IndexedPassage> passages;
        if (sqlite3_step(spans) == SQLITE_ROW)
            passages = decodePassages(
                QByteArray(static_cast<const char *>(sqlite3_column_blob(spans, 0)), sqlite3_column_bytes(spans, 0)));
        sqlite3_reset(spans);
        return passages;
    }

    Error failed(const QString &cause) const { return FullText::error(database, cause); }
};

PassageMatcher::PassageMatcher(const ReadSession &database)
    : d(new Private{database, nullptr, nullptr, nullptr, nullptr, {}})
{
}

PassageMatcher::~PassageMatcher()
{
    sqlite3_finalize(d->statement);
    sqlite3_finalize(d->spans);
}

Result<Done> PassageMatcher::prepare()
{
    const auto form = d->database.value(QLatin1String("SELECT value FROM search_state WHERE name = 'form'"));
    if (!form)
        return form.error();
    if (form->toInt() < firstFormWithPassages || form->toInt() > indexForm)
        return noPassages();
    if (d->statement)
        return Done{};
    sqlite3 *handle = FullText::connection(d->database);
    fts5_api *api = fts5Of(handle);
    if (!api || api->xCreateFunction(api, passageFunction, d.get(), &Private::onRow, nullptr) != SQLITE_OK)
        return FullText::error(d->database, SQLITE_ERROR, QStringLiteral("FTS5 is missing"));
    const auto made = [handle](const char *sql, sqlite3_stmt **statement) {
        return sqlite3_prepare_v3(handle, sql, -1, SQLITE_PREPARE_PERSISTENT, statement, nullptr) == SQLITE_OK;
    };
    if (!made("SELECT escale_passages(search) FROM search WHERE search MATCH ?1", &d->statement) ||
        !made("SELECT spans FROM search_passage WHERE id = ?1", &d->spans))
        return d->failed(QStringLiteral("the index cannot be asked for passages"));
    return Done{};
}

QList<IndexedPassage> PassageMatcher::passagesOf(qint64 row) const
{
    return d->passages(row);
}

Result<QList<PassageRow>> PassageMatcher::run(const Plan &plan, AnswerKinds asked,
                                              const std::function<bool(qint64)> &wanted, const Cancelled &cancelled)
{
    d->found.clear();
    const Expression expression = expressionOf(plan, MatchMode::AnyWord);
    if (expression.text.isEmpty())
        return QList<PassageRow>{};
    d->expression = &expression;
    d->wanted = &wanted;
    sqlite3_bind_text(d->statement, 1, expression.text.constData(), static_cast<int>(expression.text.size()),
                      SQLITE_STATIC);
    int state = SQLITE_ROW;
    for (int rows = 1; (state = sqlite3_step(d->statement)) == SQLITE_ROW; ++rows) {
        if (rows % passagesBetweenQuestions == 0 && cancelled && cancelled())
            break;
    }
    std::optional<Error> error;
    if (state != SQLITE_ROW && state != SQLITE_DONE)
        error = d->failed(QStringLiteral("asking the index for passages"));
    sqlite3_reset(d->statement);
    sqlite3_clear_bindings(d->statement);
    d->expression = nullptr;
    d->wanted = nullptr;
    if (error)
        return *error;
    QList<PassageRow> rows;
    Reckoner reckoner(plan, asked);
    for (const FoundText &text : d->found) {
        const QList<IndexedPassage> passages = d->passages(text.row);
        for (const RankedPassage &ranked : reckoner.rank(text, passages))
            rows.append(
                {text.row, passages.at(ranked.passage), ranked.score, ranked.about, ranked.titled, ranked.said});
    }
    d->found.clear();
    return rows;
}

} // namespace escale
