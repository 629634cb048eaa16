// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/try.h"
#include "cli/commands.h"
#include "cli/openlibrary.h"
#include "cli/output.h"
#include "station/paths.h"
#include "translating/htmltable.h"
#include "translating/tmx.h"
#include "translating/translationchecks.h"
#include "translating/translationdraft.h"
#include "translating/xliff.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QSaveFile>

namespace escale {
namespace {

/// The languages asked for: one, or all but French.
Result<QList<Language>> targetLanguages(const QString &asked)
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
    ESCALE_TRY(const auto cards, reader.list({}));
    QStringList ids;
    for (const FicheCard &card : cards)
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
    ESCALE_TRY(auto french, reader.fiche(fiche, Language::Fr));
    ESCALE_TRY(auto theirs, reader.fiche(fiche, language));
    return Pair{std::move(french.translation), theirs.fallback ? Translation{} : std::move(theirs.translation),
                !theirs.fallback};
}

/// The translated units of the fiches, for a memory.
Result<QList<TranslationUnit>> unitsOf(Reader &reader, const QStringList &fiches, Language language)
{
    QList<TranslationUnit> units;
    for (const QString &fiche : fiches) {
        ESCALE_TRY(const auto pair, pairOf(reader, fiche, language));
        for (const Segment &segment : segmentsOf(pair.french, pair.theirs)) {
            TranslationUnit unit;
            unit.source = wordsOf(segment.source);
            unit.target = wordsOf(segment.target);
            unit.fiche = fiche;
            unit.key = segment.key;
            unit.date = pair.theirs.date;
            if (!unit.source.isEmpty() && !unit.target.isEmpty())
                units.append(std::move(unit));
        }
    }
    return units;
}

/// What a command works with: the library, its languages and fiches.
struct Scope {
    std::unique_ptr<Reader> reader;
    QList<Language> languages;
    QStringList fiches;
};

Result<Scope> scopeOf(const CommonOptions &common, const TranslateArguments &arguments)
{
    ESCALE_TRY(const auto languages, targetLanguages(arguments.language));
    ESCALE_TRY(auto reader, openForReading(common.library));
    ESCALE_TRY(const auto fiches, fichesArgument(*reader, arguments.fiche));
    return Scope{std::move(reader), languages, fiches};
}

Result<QByteArray> exported(const Scope &scope, const TranslateArguments &arguments)
{
    const Language language = scope.languages.first();
    if (arguments.format == u"tmx") {
        const auto units = unitsOf(*scope.reader, scope.fiches, language);
        return units ? Result<QByteArray>(toTmx(*units, language)) : units.error();
    }
    if (arguments.fiche.isEmpty())
        return Error{Problem::Usage,
                     QCoreApplication::translate("cli", "--fiche is required: only a memory (tmx) is of all of them."),
                     {}};
    ESCALE_TRY(const auto pair, pairOf(*scope.reader, arguments.fiche, language));
    const ExchangeText text{arguments.fiche, language, segmentsOf(pair.french, pair.theirs)};
    return arguments.format == u"xliff2" ? toXliff2(text)
           : arguments.format == u"html" ? toHtmlTable(text)
                                         : toXliff1(text);
}

Result<QByteArray> contentOf(const QString &name)
{
    constexpr qint64 most = 64'000'000; // bytes; exchangexml.h takes half of it
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            Problem::CannotRead,
            QCoreApplication::translate("cli", "The file %1 cannot be read. Check its name and its owner.").arg(name),
            file.errorString()};
    return file.read(most);
}

} // namespace

ExitCode runTranslateExport(const CommonOptions &common, const TranslateArguments &arguments)
{
    const auto scope = scopeOf(common, arguments);
    if (!scope)
        return complain(scope.error());
    const auto bytes = exported(*scope, arguments);
    if (!bytes)
        return complain(bytes.error());
    QSaveFile file(arguments.file);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return complain({Problem::CannotWrite,
                         QCoreApplication::translate("cli", "The file %1 could not be written.").arg(arguments.file),
                         file.errorString()});
    return ExitCode::Ok;
}

ExitCode runTranslateImport(const CommonOptions &common, const TranslateArguments &arguments)
{
    const auto bytes = contentOf(arguments.file);
    if (!bytes)
        return complain(bytes.error());
    const auto text = fromXliff(*bytes);
    if (!text)
        return complain(text.error());
    const auto reader = openForReading(common.library);
    if (!reader)
        return complain(reader.error());
    const auto pair = pairOf(**reader, text->fiche, text->language);
    if (!pair)
        return complain(pair.error());
    auto draft = TranslationDraft::open(translationsBeside(userPaths().windowState), text->fiche, pair->french,
                                        pair->theirs, text->language);
    if (!draft)
        return complain(draft.error());
    QHash<QString, qsizetype> places;
    for (qsizetype at = 0; at < draft->segments().size(); ++at)
        places.insert(draft->segments().at(at).segment.key, at);
    QJsonArray changed, stale, findings;
    for (const Segment &segment : text->segments) {
        const qsizetype at = places.value(segment.key, -1);
        if (at < 0 || draft->segments().at(at).segment.source != segment.source) {
            stale.append(segment.key); // French is another one by now
        } else if (!segment.target.isEmpty() && draft->segments().at(at).segment.target != segment.target) {
            changed.append(segment.key);
            draft->setTarget(at, segment.target);
        }
    }
    if (!arguments.look && !changed.isEmpty()) {
        if (const auto saved = draft->save(); !saved)
            return complain(saved.error());
    }
    for (const TranslationFinding &finding : checkSegments(text->segments, text->language))
        findings.append(toJson(text->fiche, text->language, finding));
    if (common.json) {
        printJson(QJsonObject{{QStringLiteral("fiche"), text->fiche},
                              {QStringLiteral("language"), code(text->language)},
                              {QStringLiteral("segments"), static_cast<qint64>(text->segments.size())},
                              {QStringLiteral("changed"), changed},
                              {QStringLiteral("stale"), stale},
                              {QStringLiteral("findings"), findings}});
        return ExitCode::Ok;
    }
    printLine(QCoreApplication::translate(
                  "cli", "%1, %2: %3 segments, %4 new or changed, %5 of another French text; %6 questions.")
                  .arg(text->fiche, QString(code(text->language)))
                  .arg(text->segments.size())
                  .arg(changed.size())
                  .arg(stale.size())
                  .arg(findings.size()));
    return ExitCode::Ok;
}

ExitCode runTranslateCheck(const CommonOptions &common, const TranslateArguments &arguments)
{
    const auto scope = scopeOf(common, arguments);
    if (!scope)
        return complain(scope.error());
    QJsonArray json;
    qsizetype segments = 0, asked = 0;
    for (const QString &fiche : scope->fiches) {
        for (const Language language : scope->languages) {
            const auto pair = pairOf(*scope->reader, fiche, language);
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
    const auto scope = scopeOf(common, arguments);
    if (!scope)
        return complain(scope.error());
    QJsonArray json;
    for (const Language language : scope->languages) {
        qsizetype translated = 0, segments = 0, missing = 0, words = 0;
        for (const QString &fiche : scope->fiches) {
            const auto pair = pairOf(*scope->reader, fiche, language);
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
                                    {QStringLiteral("fiches"), static_cast<qint64>(scope->fiches.size())},
                                    {QStringLiteral("translated"), static_cast<qint64>(translated)},
                                    {QStringLiteral("segments"), static_cast<qint64>(segments)},
                                    {QStringLiteral("missing"), static_cast<qint64>(missing)},
                                    {QStringLiteral("words"), static_cast<qint64>(words)}});
        else
            printLine(QCoreApplication::translate(
                          "cli", "%1: %2 of %3 fiches translated; %4 of %5 segments missing (%6 French words).")
                          .arg(QString(code(language)))
                          .arg(translated)
                          .arg(scope->fiches.size())
                          .arg(missing)
                          .arg(segments)
                          .arg(words));
    }
    if (common.json)
        printJson(json);
    return ExitCode::Ok;
}

} // namespace escale
