// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/exitcode.h"
#include "cli/languageargument.h"
#include "cli/openlibrary.h"
#include "cli/output.h"
#include "recording/interfacephrases.h"
#include "recording/recordingfolder.h"
#include "recording/recordings.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace escale {
namespace {

QString say(const char *words)
{
    return QCoreApplication::translate("cli", words);
}

QString words(LookedAtRecording::Problem problem)
{
    switch (problem) {
    case LookedAtRecording::Problem::None:
        return {};
    case LookedAtRecording::Problem::Name:
        //: a file with a recorded sentence; "list" is the name of a command
        return say(QT_TRANSLATE_NOOP("cli", "not named as the list says: LANGUAGE/KEY.opus"));
    case LookedAtRecording::Problem::TooLong:
        return say(QT_TRANSLATE_NOOP("cli", "larger than 4 MB"));
    case LookedAtRecording::Problem::NoSound:
        return say(QT_TRANSLATE_NOOP("cli", "no Opus sound, or damaged"));
    case LookedAtRecording::Problem::Length:
        return say(QT_TRANSLATE_NOOP("cli", "shorter than a fifth of a second or longer than half a minute"));
    }
    return {};
}

ExitCode listSentences(const CommonOptions &common, const RecordingsArguments &arguments, Reader &reader)
{
    const auto language = languageArgument(arguments.language);
    if (!language)
        return complain(language.error());
    const auto taxonomy = reader.taxonomy();
    if (!taxonomy)
        return complain(taxonomy.error());
    const QHash<QByteArray, Language> have = personsRecordings(recordingFolder(common.library));
    QJsonArray list;
    int number = 0;
    for (const Phrase &phrase : interfacePhrases(*language, *taxonomy)) {
        const QByteArray key = recordingKey(phrase);
        const bool recorded = have.value(key, Language::Fr) == *language && have.contains(key);
        ++number;
        if (common.json)
            list.append(QJsonObject{{QStringLiteral("number"), number},
                                    {QStringLiteral("key"), QString::fromLatin1(key.toHex())},
                                    {QStringLiteral("recorded"), recorded},
                                    {QStringLiteral("text"), phrase.text}});
        else
            printLine(QStringLiteral("%1  %2  %3  %4")
                          .arg(number, 4)
                          .arg(QString::fromLatin1(key.toHex()), recorded ? QStringLiteral("*") : QStringLiteral("-"),
                               phrase.text));
    }
    if (common.json)
        printJson(list);
    return ExitCode::Ok;
}

void tellFaults(const QList<LookedAtRecording> &faulty)
{
    for (const LookedAtRecording &one : faulty)
        printError(QStringLiteral("%1: %2").arg(one.file, words(one.problem)));
}

ExitCode importFolder(const CommonOptions &common, const RecordingsArguments &arguments)
{
    if (arguments.folder.isEmpty() || !QDir(arguments.folder).exists())
        return complain({Problem::CannotRead, say(QT_TRANSLATE_NOOP("cli", "There is no such folder.")), {}});
    QList<LookedAtRecording> faulty;
    int taken = 0;
    for (const LookedAtRecording &one : lookAtRecordings(arguments.folder)) {
        if (one.problem != LookedAtRecording::Problem::None) {
            faulty.append(one);
            continue;
        }
        const auto put = putPersonsRecording(arguments.folder, one, recordingFolder(common.library));
        if (!put)
            return complain({put.error().problem,
                             say(QT_TRANSLATE_NOOP("cli", "A recording could not be copied beside the library.")),
                             put.error().cause});
        ++taken;
    }
    tellFaults(faulty);
    if (common.json)
        printJson(QJsonObject{{QStringLiteral("taken"), taken}, {QStringLiteral("refused"), faulty.size()}});
    else
        printLine(say(QT_TRANSLATE_NOOP("cli", "Recordings taken in: %1. Refused: %2.")).arg(taken).arg(faulty.size()));
    return faulty.isEmpty() ? ExitCode::Ok : ExitCode::BadAnswer;
}

ExitCode checkFolder(const CommonOptions &common, const RecordingsArguments &arguments, Reader &reader)
{
    const auto taxonomy = reader.taxonomy();
    if (!taxonomy)
        return complain(taxonomy.error());
    const QString folder = arguments.folder.isEmpty() ? recordingFolder(common.library) : arguments.folder;
    QList<LookedAtRecording> faulty;
    QHash<Language, QSet<QByteArray>> sound;
    for (const LookedAtRecording &one : lookAtRecordings(folder)) {
        if (one.problem == LookedAtRecording::Problem::None)
            sound[one.language].insert(one.key);
        else
            faulty.append(one);
    }
    tellFaults(faulty);
    QJsonArray list;
    for (const Language language : allLanguages) {
        int wanted = 0, have = 0;
        for (const Phrase &phrase : interfacePhrases(language, *taxonomy)) {
            ++wanted;
            have += sound.value(language).contains(recordingKey(phrase)) ? 1 : 0;
        }
        const qsizetype others = sound.value(language).size() - have;
        if (common.json)
            list.append(QJsonObject{{QStringLiteral("language"), code(language)},
                                    {QStringLiteral("wanted"), wanted},
                                    {QStringLiteral("recorded"), have},
                                    {QStringLiteral("others"), others}});
        else
            //: %1 a language's code, %2 and %3 numbers of sentences of the kiosk, %4 of other texts
            printLine(say(QT_TRANSLATE_NOOP("cli", "%1: %2 of %3 sentences of the kiosk are recorded; %4 others."))
                          .arg(code(language))
                          .arg(have)
                          .arg(wanted)
                          .arg(others));
    }
    if (common.json)
        printJson(list);
    return faulty.isEmpty() ? ExitCode::Ok : ExitCode::BadAnswer;
}

} // namespace

ExitCode runRecordings(const CommonOptions &common, const RecordingsArguments &arguments)
{
    if (arguments.action == QLatin1String("import"))
        return importFolder(common, arguments);
    const auto reader = openForReading(common.library);
    if (!reader)
        return complain(reader.error());
    return arguments.action == QLatin1String("check") ? checkFolder(common, arguments, **reader)
                                                      : listSentences(common, arguments, **reader);
}

} // namespace escale
