// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/output.h"
#include "speech/builtinvoice.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace escale {

/// The voices that need no window; `escale` also knows those of the system.
ExitCode runVoices(const CommonOptions &common)
{
    const auto builtin = builtinClips();
    const QList<VoiceInfo> voices = builtin ? builtin->voices() : QList<VoiceInfo>();
    LanguageSet without = LanguageSet::all();
    for (const VoiceInfo &voice : voices)
        without.remove(voice.language);
    if (common.json) {
        QJsonArray list, silent;
        for (const VoiceInfo &voice : voices)
            list.append(QJsonObject{{QStringLiteral("language"), code(voice.language)},
                                    {QStringLiteral("name"), voice.name},
                                    {QStringLiteral("origin"), code(voice.origin)}});
        for (const Language language : without.toList())
            silent.append(code(language));
        printJson(QJsonObject{{QStringLiteral("voices"), list}, {QStringLiteral("without"), silent}});
        return ExitCode::Ok;
    }
    for (const VoiceInfo &voice : voices)
        printLine(QStringLiteral("%1  %2  %3")
                      .arg(code(voice.language), QString(code(voice.origin)).leftJustified(8), voice.name));
    for (const Language language : without.toList())
        printLine(QStringLiteral("%1  %2").arg(code(language), QCoreApplication::translate("cli", "no voice")));
    return ExitCode::Ok;
}

} // namespace escale
