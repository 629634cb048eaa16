// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/try.h"
#include "cli/ficheargument.h"
#include "cli/openlibrary.h"
#include "cli/output.h"
#include "cli/placejson.h"
#include "l10n/sessions.h"
#include "plainlanguage/familiarity.h"
#include "plainlanguage/glossary.h"
#include "plainlanguage/plainlanguagechecker.h"
#include "plainlanguage/ruleset.h"
#include "search/wordforms.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace escale {
namespace {

constexpr qint64 longestText = 1'000'000; // bytes; the longest fiche has a twentieth of it

Result<Draft> draftFromFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            Problem::CannotRead,
            QCoreApplication::translate("cli", "The text %1 cannot be read. Check its name and its owner.").arg(name),
            file.errorString()};
    const QByteArray bytes = file.read(longestText + 1);
    if (bytes.size() > longestText)
        return Error{
            Problem::Usage, QCoreApplication::translate("cli", "The text %1 is too long for a fiche.").arg(name), {}};
    return draftFromText(QString::fromUtf8(bytes));
}

Result<Draft> draftArgument(const CommonOptions &common, const PlainArguments &arguments)
{
    if (!isFicheId(arguments.text))
        return draftFromFile(arguments.text);
    ESCALE_TRY(const auto read, ficheArgument(common, {arguments.text, {}}));
    return Draft{read.translation, read.fiche, true};
}

/// Of the library's French texts. A library that cannot be read tells nothing about words; the rules go on without.
Familiarity familiarityOf(const QString &library)
{
    Familiarity familiarity;
    const auto reader = openForReading(library);
    if (!reader)
        return familiarity;
    const auto cards = (*reader)->list({});
    if (!cards)
        return familiarity;
    for (const FicheCard &card : *cards) {
        if (const auto read = (*reader)->fiche(card.id, Language::Fr))
            familiarity.count(read->translation, WordForms::builtIn());
    }
    return familiarity;
}

QJsonObject toJson(const Finding &finding)
{
    QJsonArray fixes;
    for (const PlainFix &fix : finding.fixes)
        fixes.append(
            QJsonObject{{QStringLiteral("kind"),
                         fix.kind == PlainFix::Kind::Replace ? QLatin1String("replace") : QLatin1String("explain")},
                        {QStringLiteral("start"), static_cast<qint64>(fix.range.start)},
                        {QStringLiteral("length"), static_cast<qint64>(fix.range.length)},
                        {QStringLiteral("text"), fix.text}});
    return {{QStringLiteral("rule"), finding.rule},
            {QStringLiteral("level"), code(finding.level)},
            {QStringLiteral("place"), toJson(finding.place)},
            {QStringLiteral("message"), finding.message},
            {QStringLiteral("fixes"), fixes}};
}

/// "how 2.1": the part, which section of it, which block; counted from 1.
QString placeWords(const TextPosition &place)
{
    QStringList numbers;
    if (place.index >= 0)
        numbers.append(QString::number(place.index + 1));
    if (place.block >= 0)
        numbers.append(QString::number(place.block + 1));
    return numbers.isEmpty() ? QString(code(place.part)) : code(place.part) + u' ' + numbers.join(u'.');
}

} // namespace

ExitCode runPlain(const CommonOptions &common, const PlainArguments &arguments)
{
    const auto draft = draftArgument(common, arguments);
    if (!draft)
        return complain(draft.error());
    const Familiarity familiarity = familiarityOf(common.library);
    PlainLanguageChecker checker({RuleSet::builtIn(), Glossary::builtIn(), WordForms::builtIn(), familiarity});
    QJsonArray json;
    for (const Finding &finding : checker.check(*draft, todayOf(systemClock()))) {
        if (common.json)
            json.append(toJson(finding));
        else
            printLine(QStringLiteral("%1  %2  %3  %4")
                          .arg(placeWords(finding.place).leftJustified(10),
                               QString(code(finding.level)).leftJustified(10), finding.rule.leftJustified(20),
                               finding.message));
    }
    if (common.json)
        printJson(json);
    return ExitCode::Ok;
}

} // namespace escale
