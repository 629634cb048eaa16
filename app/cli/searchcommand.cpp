// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/configured.h"
#include "cli/languageargument.h"
#include "cli/openlibrary.h"
#include "cli/output.h"
#include "l10n/sessions.h"
#include "search/filtermatch.h"
#include "search/searcher.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace escale {
namespace {

Result<SearchQuery> queryOf(const SearchArguments &arguments, const Settings &settings)
{
    SearchQuery query;
    const auto language = languageArgument(arguments.language);
    if (!language)
        return language.error();
    const auto filter = filterFrom(arguments.filter);
    if (!filter)
        return filter.error();
    const auto semantics = semanticsFrom(arguments.filter, settings.semantics);
    if (!semantics)
        return semantics.error();
    query.text = arguments.query;
    query.language = *language;
    query.correct = !arguments.asTyped;
    query.explain = arguments.explain;
    query.limit = arguments.limit.value_or(query.limit);
    if (!(arguments.filter == FilterArguments())) {
        const FilterMatcher matcher(*filter, *semantics, todayOf(systemClock()));
        query.allows = [matcher](const FicheCard &card) { return matcher.matches(filterFacts(card)); };
    }
    return query;
}

/// Where the snippet is from; null when it is the abstract.
QJsonValue sectionJson(const SearchHit &hit)
{
    if (!hit.section)
        return {};
    return QJsonObject{{QStringLiteral("id"), hit.section->id},
                       {QStringLiteral("group"), nameOf(hit.section->group)},
                       {QStringLiteral("position"), hit.section->position},
                       {QStringLiteral("title"), hit.section->title}};
}

/// `--explain`: the words that were found, and what each brought.
QJsonArray explanationJson(const SearchHit &hit)
{
    QJsonArray array;
    for (const Explained &one : hit.explanation) {
        array.append(QJsonObject{
            {QStringLiteral("typed"), one.typed},
            {QStringLiteral("found"), one.found},
            {QStringLiteral("how"), one.how},
            {QStringLiteral("concept"), one.namedConcept.isEmpty() ? QJsonValue() : QJsonValue(one.namedConcept)},
            {QStringLiteral("brought"), one.brought}});
    }
    return array;
}

QJsonObject toJson(const SearchHit &hit, const QString &corrected)
{
    QJsonObject object = {{QStringLiteral("id"), hit.card.id},
                          {QStringLiteral("title"), hit.card.title},
                          {QStringLiteral("language"), code(hit.card.language)},
                          {QStringLiteral("score"), hit.score},
                          {QStringLiteral("matched"), QJsonArray::fromStringList(hit.matched)},
                          {QStringLiteral("corrected"), hit.corrected ? QJsonValue(corrected) : QJsonValue()},
                          {QStringLiteral("snippet"), hit.snippet.text},
                          {QStringLiteral("section"), sectionJson(hit)}};
    if (!hit.explanation.isEmpty())
        object.insert(QStringLiteral("explain"), explanationJson(hit));
    return object;
}

QJsonObject toJson(const PassageHit &hit, const QString &corrected)
{
    const int last = hit.section.firstBlock + std::max(0, hit.section.blocks - 1);
    return {{QStringLiteral("fiche"), hit.fiche},
            {QStringLiteral("ficheTitle"), hit.ficheTitle},
            {QStringLiteral("language"), code(hit.language)},
            {QStringLiteral("section"), hit.section.id},
            {QStringLiteral("group"), nameOf(hit.section.group)},
            {QStringLiteral("position"), hit.section.position},
            {QStringLiteral("title"), hit.section.title},
            {QStringLiteral("blocks"), QJsonArray{hit.section.firstBlock, last}},
            {QStringLiteral("block"), hit.quote.block},
            {QStringLiteral("offsets"), QJsonArray{hit.quote.range.start, hit.quote.range.end()}},
            {QStringLiteral("text"), hit.quote.text},
            {QStringLiteral("score"), hit.score},
            {QStringLiteral("corrected"), hit.corrected ? QJsonValue(corrected) : QJsonValue()}};
}

void printText(const PassageAnswer &answer)
{
    if (!answer.corrected.isEmpty())
        printLine(QCoreApplication::translate("cli", "Searched for: %1 (--as-typed searches for what was typed)")
                      .arg(answer.corrected));
    for (const PassageHit &hit : answer.hits) {
        const Snippet title{hit.ficheTitle, hit.language, {}}, section{hit.section.title, hit.language, {}};
        printLine(QStringLiteral("%1  %2  %3").arg(hit.fiche, code(hit.language), printable(title, {}, {})));
        if (!hit.section.title.isEmpty())
            printLine(QStringLiteral("    ") + printable(section, {}, {}));
        const Snippet quote{hit.quote.text.simplified(), hit.language, {}};
        printLine(QStringLiteral("    ") + printable(quote, {}, {}));
    }
    if (answer.hits.isEmpty())
        printLine(QCoreApplication::translate("cli", "Nothing found."));
}

void printText(const SearchAnswer &answer)
{
    if (!answer.corrected.isEmpty())
        printLine(QCoreApplication::translate("cli", "Searched for: %1 (--as-typed searches for what was typed)")
                      .arg(answer.corrected));
    for (const SearchHit &hit : answer.hits) {
        const Snippet title{hit.card.title, hit.card.language, {}};
        printLine(QStringLiteral("%1  %2  %3").arg(hit.card.id, code(hit.card.language), printable(title, {}, {})));
        printLine(QStringLiteral("    ") + printable(hit.snippet, u"[", u"]"));
        for (const Explained &one : hit.explanation)
            printLine(QStringLiteral("    %1  %2 <- %3  (%4)")
                          .arg(QString::number(one.brought, 'f', 3), one.found, one.typed,
                               one.namedConcept.isEmpty() ? one.how : one.how + u' ' + one.namedConcept));
    }
    if (!answer.hits.isEmpty())
        return;
    printLine(QCoreApplication::translate("cli", "Nothing found."));
    if (!answer.nearestWords.isEmpty())
        printLine(QCoreApplication::translate("cli", "Words like these: %1")
                      .arg(answer.nearestWords.join(QLatin1String(", "))));
}

template <typename Answer> ExitCode print(const Result<Answer> &answer, bool json)
{
    if (!answer && answer.error().problem == Problem::Damaged)
        return complain(damagedLibrary(answer.error().cause));
    if (!answer)
        return complain(answer.error());
    if (!json) {
        printText(*answer);
        return ExitCode::Ok;
    }
    QJsonArray array;
    for (const auto &hit : answer->hits)
        array.append(toJson(hit, answer->corrected));
    printJson(array);
    return ExitCode::Ok;
}

} // namespace

ExitCode runSearch(const CommonOptions &common, const SearchArguments &arguments)
{
    const auto settings = configuredSettings(common);
    if (!settings)
        return complain(settings.error());
    const auto query = queryOf(arguments, *settings);
    if (!query)
        return complain(query.error());
    const auto searcher = openForSearching(common.library);
    if (!searcher)
        return complain(searcher.error());
    return arguments.passages ? print((*searcher)->passages(*query), common.json)
                              : print((*searcher)->search(*query), common.json);
}

} // namespace escale
