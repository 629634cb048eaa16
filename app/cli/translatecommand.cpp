// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/openlibrary.h"
#include "cli/output.h"
#include "translating/translationchecks.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace escale {
namespace {

/// The languages asked for: one, or all but French.
Result<QList<Language>> languagesArgument(const QString &asked)
{
    if (asked.isEmpty()) {
        QList<Language> all(allLanguages.begin(), allLanguages.end());
        all.removeOne(Language::Fr);
        return all;
    }
    const auto language = languageFromCode(asked);
    if (!language || *language == Language::Fr)
        return Error{Problem::Usage,
                     QCoreApplication::translate("cli", "%1 is not a language to translate into: en uk ti ar ps ru fa.")
                         .arg(asked),
                     {}};
    return QList<Language>{*language};
}

/// One fiche, or all of the library.
Result<QStringList> fichesArgument(Reader &reader, const QString &fiche)
{
    if (!fiche.isEmpty())
        return QStringList{fiche};
    const auto cards = reader.list({});
    if (!cards)
        return cards.error();
    QStringList ids;
    for (const FicheCard &card : *cards)
        ids.append(card.id);
    return ids;
}

QJsonObject toJson(const QString &fiche, Language language, const TranslationFinding &finding)
{
    return {{QStringLiteral("fiche"), fiche},
            {QStringLiteral("language"), code(language)},
            {QStringLiteral("check"), code(finding.check)},
            {QStringLiteral("segment"), finding.key},
            {QStringLiteral("start"), static_cast<qint64>(finding.inTarget.start)},
            {QStringLiteral("length"), static_cast<qint64>(finding.inTarget.length)},
            {QStringLiteral("detail"), finding.detail}};
}

/// The French text and, where there is one, the translation.
struct Pair {
    Translation french, theirs;
    bool translated = false;
};

Result<Pair> pairOf(Reader &reader, const QString &fiche, Language language)
{
    auto french = reader.fiche(fiche, Language::Fr);
    if (!french)
        return french.error();
    auto theirs = reader.fiche(fiche, language);
    if (!theirs)
        return theirs.error();
    return Pair{std::move(french->translation), theirs->fallback ? Translation{} : std::move(theirs->translation),
                !theirs->fallback};
}

} // namespace

ExitCode runTranslateCheck(const CommonOptions &common, const TranslateArguments &arguments)
{
    const auto languages = languagesArgument(arguments.language);
    if (!languages)
        return complain(languages.error());
    const auto reader = openForReading(common.library);
    if (!reader)
        return complain(reader.error());
    const auto fiches = fichesArgument(**reader, arguments.fiche);
    if (!fiches)
        return complain(fiches.error());
    QJsonArray json;
    qsizetype segments = 0, asked = 0;
    for (const QString &fiche : *fiches) {
        for (const Language language : *languages) {
            const auto pair = pairOf(**reader, fiche, language);
            if (!pair)
                return complain(pair.error());
            if (!pair->translated)
                continue;
            const QList<Segment> all = segmentsOf(pair->french, pair->theirs);
            segments += all.size();
            for (const TranslationFinding &finding : checkSegments(all, language)) {
                ++asked;
                if (common.json)
                    json.append(toJson(fiche, language, finding));
                else
                    printLine(QStringLiteral("%1  %2  %3  %4  %5")
                                  .arg(fiche, QString(code(language)), QString(code(finding.check)).leftJustified(12),
                                       finding.key, finding.detail));
            }
        }
    }
    if (common.json)
        printJson(json);
    else
        printLine(QCoreApplication::translate("cli", "%1 segments, %2 questions.").arg(segments).arg(asked));
    return ExitCode::Ok;
}

ExitCode runTranslateStatus(const CommonOptions &common, const TranslateArguments &arguments)
{
    const auto languages = languagesArgument(arguments.language);
    if (!languages)
        return complain(languages.error());
    const auto reader = openForReading(common.library);
    if (!reader)
        return complain(reader.error());
    const auto fiches = fichesArgument(**reader, arguments.fiche);
    if (!fiches)
        return complain(fiches.error());
    QJsonArray json;
    for (const Language language : *languages) {
        qsizetype translated = 0, segments = 0, missing = 0, words = 0;
        for (const QString &fiche : *fiches) {
            const auto pair = pairOf(**reader, fiche, language);
            if (!pair)
                return complain(pair.error());
            translated += pair->translated ? 1 : 0;
            for (const Segment &segment : segmentsOf(pair->french, pair->theirs)) {
                if (segment.source.isEmpty())
                    continue;
                ++segments;
                if (segment.target.isEmpty()) {
                    ++missing;
                    words += wordsOf(segment.source).split(u' ', Qt::SkipEmptyParts).size();
                }
            }
        }
        if (common.json)
            json.append(QJsonObject{{QStringLiteral("language"), code(language)},
                                    {QStringLiteral("fiches"), static_cast<qint64>(fiches->size())},
                                    {QStringLiteral("translated"), static_cast<qint64>(translated)},
                                    {QStringLiteral("segments"), static_cast<qint64>(segments)},
                                    {QStringLiteral("missing"), static_cast<qint64>(missing)},
                                    {QStringLiteral("words"), static_cast<qint64>(words)}});
        else
            printLine(QCoreApplication::translate(
                          "cli", "%1: %2 of %3 fiches translated; %4 of %5 segments missing (%6 French words).")
                          .arg(QString(code(language)))
                          .arg(translated)
                          .arg(fiches->size())
                          .arg(missing)
                          .arg(segments)
                          .arg(words));
    }
    if (common.json)
        printJson(json);
    return ExitCode::Ok;
}

} // namespace escale
