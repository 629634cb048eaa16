// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/try.h"
#include "cli/commands.h"
#include "cli/fichejson.h"
#include "cli/languageargument.h"
#include "cli/openlibrary.h"
#include "cli/output.h"
#include "l10n/sessions.h"
#include "l10n/titles.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace escale {
namespace {

Result<ListQuery> queryOf(const ListArguments &arguments)
{
    ListQuery query;
    const auto language = languageArgument(arguments.language);
    if (!language)
        return language.error();
    query.language = *language;
    if (!arguments.theme.isEmpty() && !isFicheId(arguments.theme))
        return Error{Problem::Usage,
                     QCoreApplication::translate("cli", "--theme takes the id of a theme, 24 hexadecimal digits."),
                     {}};
    query.theme = arguments.theme;
    ESCALE_TRY(query.kind, kindArgument(arguments.kind));
    return query;
}

QJsonObject toJson(const FicheCard &card, QDate today)
{
    return {{QStringLiteral("id"), card.id},
            {QStringLiteral("kind"), code(card.kind)},
            {QStringLiteral("language"), code(card.language)},
            {QStringLiteral("fallback"), card.fallback},
            {QStringLiteral("hasBody"), card.hasBody},
            {QStringLiteral("theme"), card.theme},
            {QStringLiteral("title"), card.title},
            {QStringLiteral("brand"), card.brand},
            {QStringLiteral("abstract"), card.abstract},
            {QStringLiteral("sponsor"), card.sponsor},
            {QStringLiteral("nextSession"), nextSessionJson(card.metadata.sessions, today)}};
}

/// The dates of a course come last, in the language of the title.
QString lineOf(const FicheCard &card, QDate today)
{
    const QString line = QStringLiteral("%1  %2  %3  %4")
                             .arg(card.id, code(card.language), QString(code(card.kind)).leftJustified(10), card.title);
    QStringList remarks;
    if (const QString dates = sessionText(card.metadata.sessions, today, card.language); !dates.isEmpty())
        remarks << dates;
    if (!card.hasBody)
        remarks << missingBodyBadge(card.language);
    return remarks.isEmpty() ? line : QStringLiteral("%1  (%2)").arg(line, remarks.join(QStringLiteral("; ")));
}

} // namespace

ExitCode runList(const CommonOptions &common, const ListArguments &arguments)
{
    const auto query = queryOf(arguments);
    if (!query)
        return complain(query.error());
    const auto reader = openForReading(common.library);
    if (!reader)
        return complain(reader.error());
    const auto cards = (*reader)->list(*query);
    if (!cards)
        return complain(cards.error());
    const QDate today = todayOf(systemClock());
    QJsonArray array;
    for (const FicheCard &card : *cards) {
        if (common.json)
            array.append(toJson(card, today));
        else
            printLine(lineOf(card, today));
    }
    if (common.json)
        printJson(array);
    return ExitCode::Ok;
}

} // namespace escale
