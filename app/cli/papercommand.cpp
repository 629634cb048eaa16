// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/try.h"
#include "cli/configured.h"
#include "cli/ficheargument.h"
#include "cli/languageargument.h"
#include "cli/output.h"
#include "paper/paper.h"

namespace escale {
namespace {

Result<PaperFiche> paperArgument(const CommonOptions &common, const PaperArguments &arguments, const QString &id)
{
    const auto language = languageArgument(arguments.language);
    if (!language)
        return language.error();
    ESCALE_TRY(const auto first, ficheArgument(common, {id, arguments.language}));
    ESCALE_TRY(const auto french, ficheArgument(common, {id, QString()}));
    if (arguments.second.isEmpty())
        return paperFiche(first, *language, {}, Language::Fr, french);
    ESCALE_TRY(const auto secondLanguage, languageArgument(arguments.second));
    const auto second = ficheArgument(common, {id, arguments.second});
    if (!second)
        return second.error();
    return paperFiche(first, *language, *second, secondLanguage, french);
}

} // namespace

ExitCode runPaper(const CommonOptions &common, const PaperArguments &arguments)
{
    const auto settings = settingsOfTheKiosk(common);
    if (!settings)
        return complain(settings.error());
    QList<PaperFiche> fiches;
    for (const QString &id : arguments.ids) {
        const auto fiche = paperArgument(common, arguments, id);
        if (!fiche)
            return complain(fiche.error());
        fiches.append(*fiche);
    }
    PaperOptions options;
    options.form = arguments.under ? PaperForm::Under : PaperForm::SideBySide;
    options.large = arguments.large;
    options.facts = !arguments.noFacts;
    options.steps = !arguments.noSteps;
    options.places = !arguments.noPlaces;
    options.bring = arguments.bring;
    options.centre = arguments.centre;
    options.site = settings->site();
    options.now = systemClock().now();
    const Paper paper = arguments.onlyBring ? Paper::bringSheets(fiches, options) : Paper(fiches, options);
    const auto written = paper.writePdf(arguments.out);
    if (!written)
        return complain(written.error());
    if (common.json)
        printJson(QJsonObject{{QStringLiteral("file"), arguments.out}, {QStringLiteral("sheets"), paper.sheets()}});
    return ExitCode::Ok;
}

} // namespace escale
