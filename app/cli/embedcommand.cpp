// SPDX-License-Identifier: GPL-3.0-or-later
#include "assistant/vectorfill.h"
#include "cli/commands.h"
#include "cli/configured.h"
#include "cli/interrupt.h"
#include "cli/languageargument.h"
#include "cli/openlibrary.h"
#include "cli/output.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonObject>
#include <cstdio>
#include <unistd.h>

namespace escale {
namespace {

Error noEmbedder()
{
    return {Problem::BadConfiguration,
            QCoreApplication::translate(
                "cli", "No model that makes vectors is set: the settings need ask/endpoint and ask/embedder."),
            QStringLiteral("embed: no embedder")};
}

Error stopped()
{
    return {Problem::Incomplete, QCoreApplication::translate("cli", "Stopped. What has come is kept."),
            QStringLiteral("embed: stopped")};
}

void showProgress(qsizetype done, qsizetype all)
{
    if (isatty(STDERR_FILENO) == 0)
        return;
    std::fprintf(stderr, done < all ? "\r\033[K%lld/%lld" : "\r\033[K", static_cast<long long>(done),
                 static_cast<long long>(all));
    std::fflush(stderr);
}

} // namespace

ExitCode runEmbed(const CommonOptions &common, const EmbedArguments &arguments)
{
    const auto settings = configuredSettings(common);
    if (!settings)
        return complain(settings.error());
    if (settings->askEndpoint.isEmpty() || settings->askEmbedder.isEmpty())
        return complain(noEmbedder());
    const auto endpoint = endpointFrom(settings->askEndpoint, settings->askKeyFile, settings->askModel,
                                       settings->askReranker, settings->askEmbedder);
    if (!endpoint)
        return complain(endpoint.error());
    const auto languages = languagesArgument(QStringLiteral("--languages"), arguments.languages, settings->languages);
    if (!languages)
        return complain(languages.error());
    if (const auto prepared = prepareForUse(common.library); !prepared)
        return complain(prepared.error());

    VectorFill fill(common.library, *endpoint, {}, systemClock());
    Result<VectorFill::Counts> result = stopped();
    QEventLoop loop;
    QObject::connect(&fill, &VectorFill::progressed, &loop, &showProgress);
    QObject::connect(&fill, &VectorFill::finished, &loop, [&](const Result<VectorFill::Counts> &end) {
        result = end;
        loop.quit();
    });
    const Interrupt interrupt([&loop] { loop.quit(); });
    fill.start(*languages);
    loop.exec();
    if (!result)
        return complain(result.error());
    if (common.json)
        printJson(QJsonObject{{QStringLiteral("passages"), int(result->passages)},
                              {QStringLiteral("asked"), int(result->asked)},
                              {QStringLiteral("removed"), int(result->removed)}});
    else
        //: numbers: passages of the library; those whose vector was asked for; vectors of passages that are gone
        printLine(QCoreApplication::translate("cli", "%1 passages, %2 new, %3 gone.")
                      .arg(result->passages)
                      .arg(result->asked)
                      .arg(result->removed));
    return ExitCode::Ok;
}

} // namespace escale
