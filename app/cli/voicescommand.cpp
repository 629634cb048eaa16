// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/openlibrary.h"
#include "cli/output.h"
#include "cli/voicesheet.h"
#include "recording/recordings.h"
#include "speech/builtinvoice.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace escale {

namespace {

/// A library that cannot be read has none.
QList<VoiceInfo> recordedVoices(const QString &library)
{
    const auto reader = openForReading(library);
    if (!reader)
        return {};
    const auto shelf = recordingShelf((*reader)->session());
    QList<VoiceInfo> voices;
    for (const Language language : allLanguages) {
        if (shelf && shelf->pace.contains(language))
            //: A voice: sentences that were recorded and came with the content.
            voices.append({QCoreApplication::translate("speech", "Recorded"), language, VoiceOrigin::Recorded});
    }
    return voices;
}

} // namespace

/// The voices that need no window; `escale` also knows those of the system.
ExitCode runVoices(const CommonOptions &common, const VoicesArguments &arguments)
{
    if (!arguments.sheet.isEmpty())
        return runVoiceSheet(common, arguments);
    const auto builtin = builtinClips();
    QList<VoiceInfo> voices = recordedVoices(common.library);
    if (builtin)
        voices += builtin->voices();
    LanguageSet without = LanguageSet::all();
    for (const VoiceInfo &voice : voices)
        without.remove(voice.language);
    if (common.json) {
        QJsonArray list, silent;
        for (const VoiceInfo &voice : voices)
            list.append(QJsonObject{{QStringLiteral("language"), code(voice.language)},
                                    {QStringLiteral("name"), voice.name},
                                    {QStringLiteral("origin"), code(voice.origin)},
                                    {QStringLiteral("trial"), isOnTrial(voice.language, voice.origin)}});
        for (const Language language : without.toList())
            silent.append(code(language));
        printJson(QJsonObject{{QStringLiteral("voices"), list}, {QStringLiteral("without"), silent}});
        return ExitCode::Ok;
    }
    for (const VoiceInfo &voice : voices)
        printLine(QStringLiteral("%1  %2  %3")
                      .arg(code(voice.language), QString(code(voice.origin)).leftJustified(8), voice.name) +
                  (isOnTrial(voice.language, voice.origin) ? QStringLiteral(" (%1)").arg(trialWords()) : QString()));
    for (const Language language : without.toList())
        printLine(QStringLiteral("%1  %2").arg(code(language), QCoreApplication::translate("cli", "no voice")));
    return ExitCode::Ok;
}

} // namespace escale
