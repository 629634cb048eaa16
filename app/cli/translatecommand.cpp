// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/try.h"
#include "cli/commands.h"
#include "cli/openlibrary.h"
#include "cli/output.h"
#include "station/paths.h"
#include "translating/exchangefile.h"
#include "translating/tmx.h"
#include "translating/translationchecks.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSaveFile>
#include <algorithm>

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
            {QStringLiteral("detail"), finding.detail},
            {QStringLiteral("instead"), finding.instead}};
}

/// The French text and, where there is one, the translation.
struct Pair {
    Translation french, theirs;
    bool translated = false;
    Kind kind = Kind::Demarche;
};

Result<Pair> pairOf(Reader &reader, const QString &fiche, Language language)
{
    ESCALE_TRY(auto french, reader.fiche(fiche, Language::Fr));
    ESCALE_TRY(auto theirs, reader.fiche(fiche, language));
    return Pair{std::move(french.translation), theirs.fallback ? Translation{} : std::move(theirs.translation),
                !theirs.fallback, french.fiche.kind};
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

Result<QByteArray> memoryOf(const Scope &scope, Language language)
{
    ESCALE_TRY(const auto units, unitsOf(*scope.reader, scope.fiches, language));
    return toTmx(units, language);
}

Result<QByteArray> ficheFile(const Scope &scope, ExchangeFormat format, const QString &fiche, Language language)
{
    ESCALE_TRY(const auto pair, pairOf(*scope.reader, fiche, language));
    const ExchangeText text{fiche, language, segmentsOf(pair.french, pair.theirs)};
    return exchangeFile(format, text, pair.french, pair.kind);
}

Result<Done> write(const QString &name, const QByteArray &bytes)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{Problem::CannotWrite,
                     QCoreApplication::translate("cli", "The file %1 could not be written.").arg(name),
                     file.errorString()};
    return Done{};
}

/// A file whose name we made: one that is there may hold what a translator sent back, and stays.
Result<Done> writeNew(const QString &name, const QByteArray &bytes)
{
    QFile there(name);
    if (!there.exists())
        return write(name, bytes);
    if (there.open(QIODevice::ReadOnly) && there.readAll() == bytes)
        return Done{};
    return Error{Problem::CannotWrite,
                 QCoreApplication::translate("cli", "The file %1 is there already and has other words, which stay. "
                                                    "Choose another folder.")
                     .arg(name),
                 {}};
}

/// A file of its own for each fiche and language, or a memory for each language.
Result<Done> exportInto(const QDir &folder, const Scope &scope, const TranslateArguments &arguments)
{
    const auto format = exchangeFormatFromCode(arguments.format).value_or(ExchangeFormat::Xliff1);
    for (const Language language : scope.languages) {
        if (arguments.format == u"tmx") {
            ESCALE_TRY(const auto memory, memoryOf(scope, language));
            ESCALE_TRY_DONE(writeNew(folder.filePath(code(language) + QStringLiteral(".tmx")), memory));
            continue;
        }
        for (const QString &fiche : scope.fiches) {
            ESCALE_TRY(const auto bytes, ficheFile(scope, format, fiche, language));
            const QString name = fiche + u'.' + code(language) + u'.' + suffixOf(format);
            ESCALE_TRY_DONE(writeNew(folder.filePath(name), bytes));
        }
    }
    return Done{};
}

Result<Done> exportTo(const QString &name, const Scope &scope, const TranslateArguments &arguments)
{
    if (QFileInfo(name).isDir())
        return exportInto(QDir(name), scope, arguments);
    if (scope.languages.size() > 1)
        return Error{
            Problem::Usage,
            QCoreApplication::translate("cli", "%1 is no folder: --language is required for one file.").arg(name),
            {}};
    const Language language = scope.languages.first();
    if (arguments.format == u"tmx") {
        ESCALE_TRY(const auto memory, memoryOf(scope, language));
        return write(name, memory);
    }
    if (arguments.fiche.isEmpty())
        return Error{Problem::Usage,
                     QCoreApplication::translate("cli", "--fiche is required: only a memory (tmx) and a folder are of "
                                                        "all of them."),
                     {}};
    const auto format = exchangeFormatFromCode(arguments.format).value_or(ExchangeFormat::Xliff1);
    ESCALE_TRY(const auto bytes, ficheFile(scope, format, arguments.fiche, language));
    return write(name, bytes);
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

/// What of a file went into the working copy of a fiche, and what is asked about it.
struct Imported {
    QString fiche;
    Language language = Language::En;
    qsizetype segments = 0;
    TakenIn taken;
    QList<TranslationFinding> findings;
};

/// The working copy beside what the library has.
Result<TranslationDraft> draftOf(const QString &fiche, Language language, const Pair &pair)
{
    return TranslationDraft::open(translationsBeside(userPaths().windowState), fiche, pair.french, pair.theirs,
                                  language);
}

Result<Imported> keep(TranslationDraft draft, const ExchangeText &text, bool look)
{
    Imported imported{draft.fiche(), draft.language(), text.segments.size(), takeInto(draft, text),
                      checkSegments(text.segments, text.language)};
    if (!look && !imported.taken.changed.isEmpty())
        ESCALE_TRY_DONE(draft.save());
    return imported;
}

/// A file of one fiche.
Result<QList<Imported>> importFiche(Reader &reader, const QByteArray &bytes, const TranslateArguments &arguments)
{
    ESCALE_TRY(const auto file, ExchangeFile::from(bytes));
    ESCALE_TRY(const auto asked, targetLanguages(arguments.language));
    const QString fiche = file.fiche().isEmpty() ? arguments.fiche : file.fiche();
    const auto language = file.language()                ? file.language()
                          : arguments.language.isEmpty() ? std::nullopt
                                                         : std::optional(asked.first());
    if (fiche.isEmpty() || !language)
        return Error{Problem::Usage,
                     QCoreApplication::translate("cli", "This file does not say which fiche and language it is of: "
                                                        "--fiche and --language are required."),
                     {}};
    if ((!arguments.fiche.isEmpty() && arguments.fiche != fiche) || !asked.contains(*language))
        return Error{
            Problem::Usage,
            QCoreApplication::translate("cli", "This file is of fiche %1 in %2, and another one was asked for.")
                .arg(fiche, QString(code(*language))),
            {}};
    ESCALE_TRY(const auto pair, pairOf(reader, fiche, *language));
    ESCALE_TRY(auto draft, draftOf(fiche, *language, pair));
    ESCALE_TRY(const auto text, file.beside(exchangeTextOf(draft), pair.french, pair.kind));
    ESCALE_TRY(auto imported, keep(std::move(draft), text, arguments.look));
    return QList<Imported>{std::move(imported)};
}

/// A memory: a unit goes to the segment it names; one that names none to those that say the same in French and are not
/// translated.
Result<QList<Imported>> importMemory(Reader &reader, const QByteArray &bytes, const TranslateArguments &arguments)
{
    ESCALE_TRY(const auto languages, targetLanguages(arguments.language));
    ESCALE_TRY(const auto fiches, fichesArgument(reader, arguments.fiche));
    QList<Imported> all;
    for (const Language language : languages) {
        ESCALE_TRY(const auto units, fromTmx(bytes, language));
        QHash<std::pair<QString, QString>, const TranslationUnit *> named;
        QHash<QString, const TranslationUnit *> said;
        for (const TranslationUnit &unit : units) {
            if (!unit.fiche.isEmpty() && !unit.key.isEmpty())
                named.insert({unit.fiche, unit.key}, &unit);
            else
                said.insert(unit.source.simplified(), &unit);
        }
        for (const QString &fiche : units.isEmpty() ? QStringList() : fiches) {
            ESCALE_TRY(const auto pair, pairOf(reader, fiche, language));
            ESCALE_TRY(auto draft, draftOf(fiche, language, pair));
            ExchangeText text{fiche, language, {}};
            for (const Segment &here : exchangeTextOf(draft).segments) {
                const TranslationUnit *unit = named.value({fiche, here.key});
                if (unit == nullptr && here.target.isEmpty())
                    unit = said.value(wordsOf(here.source).simplified());
                if (unit == nullptr || unit->target.simplified() == wordsOf(here.target).simplified())
                    continue; // a memory has no marks: where the words are the same, ours keep theirs
                text.segments.append(
                    {here.key, here.kind, {{unit->source, {}, {}}}, {{unit->target, {}, {}}}, here.ordered});
            }
            if (text.segments.isEmpty())
                continue;
            ESCALE_TRY(auto imported, keep(std::move(draft), text, arguments.look));
            all.append(std::move(imported));
        }
    }
    return all;
}

QJsonObject toJson(const Imported &imported)
{
    QJsonArray findings;
    for (const TranslationFinding &finding : imported.findings)
        findings.append(toJson(imported.fiche, imported.language, finding));
    return {{QStringLiteral("fiche"), imported.fiche},
            {QStringLiteral("language"), code(imported.language)},
            {QStringLiteral("segments"), static_cast<qint64>(imported.segments)},
            {QStringLiteral("changed"), QJsonArray::fromStringList(imported.taken.changed)},
            {QStringLiteral("stale"), QJsonArray::fromStringList(imported.taken.stale)},
            {QStringLiteral("kept"), QJsonArray::fromStringList(imported.taken.kept)},
            {QStringLiteral("findings"), findings}};
}

void print(const Imported &imported)
{
    printLine(QCoreApplication::translate(
                  "cli", "%1, %2: %3 segments, %4 new or changed, %5 of another French text; %6 questions.")
                  .arg(imported.fiche, QString(code(imported.language)))
                  .arg(imported.segments)
                  .arg(imported.taken.changed.size())
                  .arg(imported.taken.stale.size())
                  .arg(imported.findings.size()));
    if (!imported.taken.kept.isEmpty())
        printLine(QCoreApplication::translate("cli", "Confirmed here, and not taken: %1.")
                      .arg(imported.taken.kept.join(u' ')));
}

} // namespace

ExitCode runTranslateExport(const CommonOptions &common, const TranslateArguments &arguments)
{
    const auto scope = scopeOf(common, arguments);
    if (!scope)
        return complain(scope.error());
    const auto done = exportTo(arguments.out, *scope, arguments);
    return done ? ExitCode::Ok : complain(done.error());
}

ExitCode runTranslateImport(const CommonOptions &common, const TranslateArguments &arguments)
{
    const auto reader = openForReading(common.library);
    if (!reader)
        return complain(reader.error());
    const bool several = arguments.files.size() > 1;
    QList<Imported> all;
    bool ofMany = several; // an answer that is a list
    ExitCode exit = ExitCode::Ok;
    for (const QString &name : arguments.files) {
        const auto bytes = contentOf(name);
        const bool memory = bytes && isMemory(*bytes);
        const auto imported = !bytes   ? Result<QList<Imported>>(bytes.error())
                              : memory ? importMemory(**reader, *bytes, arguments)
                                       : importFiche(**reader, *bytes, arguments);
        ofMany = ofMany || memory;
        if (imported) {
            // Told at once: what is read stays in the working copies, whatever becomes of the files behind it.
            if (!common.json)
                std::for_each(imported->begin(), imported->end(), print);
            all += *imported;
            continue;
        }
        Error error = imported.error();
        if (several && bytes)
            error.sentence = name + QStringLiteral(": ") + error.sentence;
        const ExitCode trouble = complain(error); // the others are taken all the same
        if (exit == ExitCode::Ok)
            exit = trouble;
    }
    if (exit != ExitCode::Ok && all.isEmpty())
        return exit;
    if (common.json) {
        QJsonArray json;
        for (const Imported &one : std::as_const(all))
            json.append(toJson(one));
        ofMany ? printJson(json) : printJson(json.first().toObject());
        return exit;
    }
    if (all.isEmpty())
        printLine(QCoreApplication::translate("cli", "Nothing in this memory is new here."));
    return exit;
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
            for (const TranslationFinding &finding :
                 checkSegments(all, language) + checkBlocks(pair->french, pair->theirs)) {
                ++asked;
                if (common.json)
                    json.append(toJson(fiche, language, finding));
                else
                    printLine(QStringLiteral("%1  %2  %3  %4  %5")
                                  .arg(fiche, QString(code(language)), QString(code(finding.check)).leftJustified(12),
                                       finding.key,
                                       finding.instead.isEmpty()
                                           ? finding.detail
                                           : QStringLiteral("%1 → %2").arg(finding.detail, finding.instead)));
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
