// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/languageargument.h"
#include "cli/openlibrary.h"
#include "cli/output.h"
#include "search/searcher.h"

#include <QJsonArray>

namespace escale {
namespace {

constexpr int usualLimit = 8;

QLatin1String nameOf(SuggestionKind kind)
{
    switch (kind) {
    case SuggestionKind::Title:
        return QLatin1String("title");
    case SuggestionKind::Theme:
        return QLatin1String("theme");
    case SuggestionKind::Need:
        return QLatin1String("need");
    case SuggestionKind::Word:
        break;
    }
    return QLatin1String("word");
}

QJsonObject toJson(const Suggestion &suggestion)
{
    return {{QStringLiteral("kind"), nameOf(suggestion.kind)},
            {QStringLiteral("text"), suggestion.text},
            {QStringLiteral("language"), code(suggestion.language)},
            {QStringLiteral("id"), suggestion.id.isEmpty() ? QJsonValue() : QJsonValue(suggestion.id)}};
}

} // namespace

ExitCode runSuggest(const CommonOptions &common, const SuggestArguments &arguments)
{
    const auto language = languageArgument(arguments.language);
    if (!language)
        return complain(language.error());
    const auto searcher = openForSearching(common.library);
    if (!searcher)
        return complain(searcher.error());
    const auto found = (*searcher)->suggest(arguments.prefix, *language, arguments.limit.value_or(usualLimit));
    if (!found && found.error().problem == Problem::Damaged)
        return complain(damagedLibrary(found.error().cause));
    if (!found)
        return complain(found.error());
    QJsonArray array;
    for (const Suggestion &suggestion : *found) {
        if (common.json)
            array.append(toJson(suggestion));
        else
            printLine(QStringLiteral("%1  %2").arg(QString(nameOf(suggestion.kind)).leftJustified(5),
                                                   printable({suggestion.text, suggestion.language, {}}, {}, {})));
    }
    if (common.json)
        printJson(array);
    return ExitCode::Ok;
}

} // namespace escale
