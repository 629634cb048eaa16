// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ficheargument.h"
#include "cli/output.h"
#include "cli/placejson.h"
#include "recording/recordings.h"

#include <QJsonArray>
#include <QJsonObject>

namespace escale {
namespace {

QJsonObject toJson(const Utterance &utterance)
{
    QJsonArray phrases;
    for (const Phrase &phrase : utterance.phrases)
        phrases.append(QJsonObject{{QStringLiteral("language"), code(phrase.language)},
                                   {QStringLiteral("text"), phrase.text},
                                   {QStringLiteral("recording"), QString::fromLatin1(recordingKey(phrase).toHex())}});
    return {{QStringLiteral("kind"), code(utterance.kind)},     {QStringLiteral("language"), code(utterance.language)},
            {QStringLiteral("shown"), utterance.shown},         {QStringLiteral("section"), utterance.section},
            {QStringLiteral("place"), toJson(utterance.place)}, {QStringLiteral("phrases"), phrases}};
}

} // namespace

ExitCode runUtterances(const CommonOptions &common, const ShowArguments &arguments)
{
    const auto page = pageArgument(common, arguments);
    if (!page)
        return complain(page.error());
    QJsonArray json;
    for (const Utterance &utterance : *page) {
        if (common.json)
            json.append(toJson(utterance));
        else
            printLine(QStringLiteral("%1  %2  %3")
                          .arg(code(utterance.language), QString(code(utterance.kind)).leftJustified(7),
                               spokenText(utterance)));
    }
    if (common.json)
        printJson(json);
    return ExitCode::Ok;
}

} // namespace escale
