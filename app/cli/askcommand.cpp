// SPDX-License-Identifier: GPL-3.0-or-later
#include "ask/asker.h"
#include "assistant/assistant.h"
#include "base/try.h"
#include "cli/commands.h"
#include "cli/configured.h"
#include "cli/languageargument.h"
#include "cli/openlibrary.h"
#include "cli/output.h"
#include "l10n/catalogue.h"
#include "l10n/titles.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonArray>

namespace escale {
namespace {

constexpr double millisecondsInSecond = 1000;

Result<AskQuery> queryOf(const AskArguments &arguments)
{
    AskQuery query;
    const auto language = languageArgument(arguments.language);
    if (!language)
        return language.error();
    FilterArguments places;
    places.departments = arguments.department;
    ESCALE_TRY(const auto filter, filterFrom(places));
    for (const QString &code : filter.departments) {
        if (const auto chip = placeChip(code))
            query.added.append(*chip);
    }
    query.text = arguments.question;
    query.language = *language;
    return query;
}

QStringList askedNames(AnswerKinds asked)
{
    constexpr std::array<std::pair<AnswerKind, const char *>, 7> names{{{AnswerKind::Amount, "amount"},
                                                                        {AnswerKind::Time, "time"},
                                                                        {AnswerKind::Place, "place"},
                                                                        {AnswerKind::Contact, "contact"},
                                                                        {AnswerKind::Steps, "steps"},
                                                                        {AnswerKind::Documents, "documents"},
                                                                        {AnswerKind::People, "people"}}};
    QStringList list;
    for (const auto &[kind, name] : names) {
        if (asked.testFlag(kind))
            list.append(QLatin1String(name));
    }
    return list;
}

QJsonObject understoodJson(const Answer &answer)
{
    const Question &question = answer.understood;
    QJsonArray chips;
    for (const Chip &chip : question.chips)
        chips.append(QJsonObject{{QStringLiteral("kind"), nameOf(chip.kind)},
                                 {QStringLiteral("value"), chip.value},
                                 {QStringLiteral("label"), chip.label},
                                 {QStringLiteral("offsets"), QJsonArray{chip.typed.start, chip.typed.end()}}});
    return {{QStringLiteral("asks"), QJsonArray::fromStringList(askedNames(question.asked))},
            {QStringLiteral("yesNo"), question.yesNo},
            {QStringLiteral("negated"), question.negated},
            {QStringLiteral("emergency"), nameOf(question.emergency)},
            {QStringLiteral("chips"), chips},
            {QStringLiteral("corrected"), answer.corrected.isEmpty() ? QJsonValue() : QJsonValue(answer.corrected)}};
}

/// "how 2"; null for what is not from the text.
QJsonValue sectionJson(const Quotation &quotation)
{
    if (quotation.kind == QuotationKind::Fact)
        return {};
    return QJsonObject{{QStringLiteral("id"), quotation.section.id},
                       {QStringLiteral("group"), nameOf(quotation.section.group)},
                       {QStringLiteral("position"), quotation.section.position},
                       {QStringLiteral("title"), quotation.section.title}};
}

QJsonObject toJson(const Quotation &quotation)
{
    QJsonArray lit;
    for (const TextRange &range : quotation.lit)
        lit.append(QJsonArray{range.start, range.end()});
    return {
        {QStringLiteral("text"), quotation.text},
        {QStringLiteral("kind"), nameOf(quotation.kind)},
        {QStringLiteral("fiche"), quotation.fiche},
        {QStringLiteral("ficheTitle"), quotation.ficheTitle},
        {QStringLiteral("language"), code(quotation.language)},
        {QStringLiteral("section"), sectionJson(quotation)},
        {QStringLiteral("quote"), quotation.block < 0 ? QJsonValue() : QJsonValue(quotation.block)},
        {QStringLiteral("offsets"), QJsonArray{quotation.range.start, quotation.range.end()}},
        {QStringLiteral("lit"), lit},
        {QStringLiteral("fact"), quotation.fact ? QJsonValue(factTitle(*quotation.fact, Language::En)) : QJsonValue()},
        {QStringLiteral("date"),
         quotation.dated.isValid() ? QJsonValue(quotation.dated.toUTC().date().toString(Qt::ISODate)) : QJsonValue()}};
}

QJsonArray toJson(const QList<Quotation> &quotations)
{
    QJsonArray array;
    for (const Quotation &one : quotations)
        array.append(toJson(one));
    return array;
}

/// What a model has written, and what left this machine for it.
struct Written {
    WhatLeaves leaves;
    QList<CheckedClaim> claims;
    std::optional<Error> trouble;
};

/// Waits for the model. Errors: BadConfiguration, of the settings.
Result<std::optional<Written>> written(const CommonOptions &common, const AskQuery &query, const Answer &answer)
{
    ESCALE_TRY(const auto settings, configuredSettings(common));
    if (settings.askEndpoint.isEmpty() || !Assistant::mayWrite(answer))
        return std::optional<Written>();
    ESCALE_TRY(const auto endpoint, endpointFrom(settings.askEndpoint, settings.askKeyFile, settings.askModel,
                                                 settings.askReranker, settings.askEmbedder));
    Assistant assistant(endpoint, {}, systemClock(), common.library);
    Written written{assistant.whatLeaves(query.text, answer), {}, {}};
    QEventLoop loop;
    QObject::connect(&assistant, &Assistant::brought, &loop,
                     [&written](quint64, const QList<SourcePassage> &more) { written.leaves.passages += more; });
    QObject::connect(&assistant, &Assistant::claimed, &loop,
                     [&written](quint64, const CheckedClaim &claim) { written.claims.append(claim); });
    QObject::connect(&assistant, &Assistant::written, &loop, &QEventLoop::quit);
    QObject::connect(&assistant, &Assistant::failed, &loop, [&](quint64, const Error &error) {
        written.trouble = error;
        loop.quit();
    });
    assistant.write(written.leaves);
    loop.exec();
    return std::optional(std::move(written));
}

QJsonObject toJson(const Written &written)
{
    QJsonArray claims;
    for (const CheckedClaim &claim : written.claims) {
        QJsonArray cites;
        for (const Citation &cite : claim.cites) {
            const SourcePassage &passage = written.leaves.passages.at(cite.passage);
            cites.append(QJsonObject{{QStringLiteral("fiche"), passage.fiche},
                                     {QStringLiteral("section"), passage.section.title},
                                     {QStringLiteral("quote"), cite.quote}});
        }
        const bool withheld = claim.display() == ClaimDisplay::Withheld;
        claims.append(QJsonObject{{QStringLiteral("text"), withheld ? QJsonValue() : QJsonValue(claim.text)},
                                  {QStringLiteral("shown"), claim.display() == ClaimDisplay::Shown},
                                  {QStringLiteral("why"), reasonText(claim, Language::En)},
                                  {QStringLiteral("cites"), cites}});
    }
    return {{QStringLiteral("claims"), claims},
            {QStringLiteral("sent"), written.leaves.question.text},
            {QStringLiteral("trouble"), written.trouble ? QJsonValue(written.trouble->sentence) : QJsonValue()}};
}

QJsonObject toJson(const Answer &answer, double seconds)
{
    QJsonArray nearest, places;
    for (const NearFiche &fiche : answer.nearest)
        nearest.append(QJsonObject{{QStringLiteral("fiche"), fiche.id}, {QStringLiteral("title"), fiche.title}});
    for (const Place &place : answer.places)
        places.append(QJsonObject{{QStringLiteral("title"), place.title}, {QStringLiteral("address"), place.address}});
    return {{QStringLiteral("language"), code(answer.understood.language)},
            {QStringLiteral("understood"), understoodJson(answer)},
            {QStringLiteral("answer"), toJson(answer.quotations)},
            {QStringLiteral("refused"), answer.refused == Refusal::None ? QJsonValue() : QJsonValue(answer.refusal)},
            {QStringLiteral("next"), toJson(answer.steps)},
            {QStringLiteral("documents"), toJson(answer.documents)},
            {QStringLiteral("places"), places},
            {QStringLiteral("nearest"), nearest},
            {QStringLiteral("themes"), QJsonArray::fromStringList(answer.themes)},
            {QStringLiteral("seconds"), seconds}};
}

/// In one piece, whatever the direction of the line around it.
QString isolated(const QString &text, Language language)
{
    return printable(Snippet{QString(text).simplified(), language, {}}, {}, {});
}

void printList(const QString &title, const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    printLine(title);
    for (const QString &line : lines)
        printLine(QStringLiteral("  - ") + line);
}

void printText(const Answer &answer)
{
    const Language in = answer.understood.language;
    for (const Chip &chip : answer.understood.chips)
        printLine(QStringLiteral("[%1]").arg(isolated(chip.label, in)));
    for (const Quotation &one : answer.quotations) {
        Snippet text{one.text, one.language, one.lit};
        printLine(printable(text, u"[", u"]").replace(u'\n', u' '));
        QStringList source{one.fiche, isolated(one.ficheTitle, one.language)};
        if (one.fact)
            source.append(isolated(factTitle(*one.fact, in), in));
        else if (!one.section.title.isEmpty())
            source.append(isolated(one.section.title, one.language));
        if (one.dated.isValid())
            source.append(one.dated.toUTC().date().toString(Qt::ISODate));
        if (one.fallback)
            source.append(frenchOnlyText(in));
        printLine(QStringLiteral("    ") + source.join(QStringLiteral(" · ")));
    }
    if (answer.refused != Refusal::None)
        printLine(answer.refusal);
    QStringList steps, documents, places, nearest;
    for (const Quotation &one : answer.steps)
        steps.append(isolated(one.text, one.language));
    for (const Quotation &one : answer.documents)
        documents.append(isolated(one.text, one.language));
    for (const Place &place : answer.places)
        places.append(isolated(QStringList{place.title, place.address}.join(QLatin1String(", ")), Language::Fr));
    if (answer.refused != Refusal::None) {
        for (const NearFiche &fiche : answer.nearest)
            nearest.append(fiche.id + QStringLiteral("  ") + isolated(fiche.title, fiche.language));
    }
    printList(nextTitle(in), steps);
    printList(documentsTitle(in), documents);
    printList(placesTitle(in), places);
    printList(nearestTitle(in), nearest);
}

void printText(const Written &written, Language in)
{
    for (const CheckedClaim &claim : written.claims) {
        if (claim.display() == ClaimDisplay::Shown)
            printLine(QStringLiteral("* ") + isolated(claim.text, claim.language));
        else
            printLine(QStringLiteral("x ") + reasonText(claim, in));
    }
}

} // namespace

ExitCode runAsk(const CommonOptions &common, const AskArguments &arguments)
{
    auto query = queryOf(arguments);
    if (!query)
        return complain(query.error());
    if (!arguments.extractive)
        query->passages = passagesForModel;
    if (const auto prepared = prepareForUse(common.library); !prepared)
        return complain(prepared.error());
    const auto asker = Asker::open(common.library, systemClock());
    if (!asker)
        return complain(asker.error());
    QElapsedTimer timer;
    timer.start();
    const auto answer = (*asker)->ask(*query);
    if (!answer)
        return complain(answer.error());
    const double seconds = static_cast<double>(timer.elapsed()) / millisecondsInSecond;
    std::optional<Written> byModel;
    if (!arguments.extractive) {
        auto wrote = written(common, *query, *answer);
        if (!wrote)
            return complain(wrote.error());
        byModel = std::move(wrote).value();
    }
    // The quotations stand, whatever a model or its server did.
    if (byModel && byModel->trouble)
        printError(byModel->trouble->sentence);
    if (common.json) {
        QJsonObject whole = toJson(*answer, seconds);
        whole.insert(QStringLiteral("written"), byModel ? QJsonValue(toJson(*byModel)) : QJsonValue());
        printJson(whole);
    } else {
        if (byModel && !byModel->trouble)
            printText(*byModel, query->language);
        printText(*answer);
    }
    return ExitCode::Ok;
}

} // namespace escale
