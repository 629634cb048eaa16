// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/filterarguments.h"

#include "base/try.h"
#include "cli/exitcode.h"
#include "l10n/departments.h"
#include "search/filterfacts.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace escale {
namespace {

QStringList listOf(const QString &text)
{
    QStringList items;
    for (const QString &item : text.split(u',', Qt::SkipEmptyParts))
        items.append(item.trimmed());
    return items;
}

Result<QStringList> departmentCodes(const QString &text)
{
    QStringList codes;
    for (const QString &typed : listOf(text)) {
        const QList<const Department *> meant = departmentsMeant(typed);
        if (meant.isEmpty())
            return usage(QCoreApplication::translate("cli", "There is no département \"%1\".").arg(typed));
        for (const Department *department : meant)
            codes.append(department->code);
    }
    return codes;
}

Result<std::optional<AgeRange>> ageRange(const QString &text)
{
    if (text.isEmpty())
        return std::optional<AgeRange>();
    static const QRegularExpression form(QStringLiteral("^(\\d{1,3})(-(\\d{0,3}))?$"));
    const auto match = form.match(text);
    AgeRange range;
    range.from = match.captured(1).toInt();
    if (match.capturedLength(2) == 0)
        range.to = range.from;
    else if (match.capturedLength(3) > 0)
        range.to = match.captured(3).toInt();
    if (!match.hasMatch() || range.to < range.from)
        return usage(QCoreApplication::translate("cli", "--age is an age or a range: 30, 18-25 or 26-."));
    return std::optional(range);
}

/// Words of the contract; anything else would silently find nothing.
Result<QStringList> knownWords(const QString &text, const QStringList &vocabulary, const char *option)
{
    const QStringList words = listOf(text);
    for (const QString &word : words) {
        if (!vocabulary.contains(word))
            return usage(QCoreApplication::translate("cli", "%1 is one of %2.")
                             .arg(QLatin1String(option), vocabulary.join(QLatin1String(", "))));
    }
    return words;
}

} // namespace

Result<Filter> filterFrom(const FilterArguments &arguments)
{
    Filter filter;
    auto codes = departmentCodes(arguments.departments);
    auto age = ageRange(arguments.age);
    auto levels = knownWords(arguments.level, levelWords(), "--level");
    auto statuses = knownWords(arguments.statuses, statusWords(), "--status");
    auto publics = knownWords(arguments.publics, publicWords(), "--public");
    if (!codes)
        return codes.error();
    if (!age)
        return age.error();
    for (const auto *words : {&levels, &statuses, &publics}) {
        if (!*words)
            return words->error();
    }
    filter.departments = *codes;
    filter.age = *age;
    filter.level = levels->value(0);
    filter.statuses = *statuses;
    filter.publics = *publics;
    filter.freeOnly = arguments.freeOnly;
    if (!arguments.starts.isEmpty()) {
        filter.starts = startsFromCode(arguments.starts);
        if (!filter.starts)
            return usage(QCoreApplication::translate("cli", "--starts is soon or any."));
    }
    filter.themes = listOf(arguments.themes);
    filter.needs = listOf(arguments.needs);
    ESCALE_TRY(filter.kind, kindArgument(arguments.kind));
    return filter;
}

Result<std::optional<Kind>> kindArgument(const QString &text)
{
    const auto kind = kindFromCode(text);
    if (!kind && !text.isEmpty())
        return usage(QCoreApplication::translate("cli", "--kind is demarche or dispositif."));
    return kind;
}

Result<Semantics> semanticsFrom(const FilterArguments &arguments, const QString &configured)
{
    if (arguments.semantics.isEmpty())
        return semanticsFromCode(configured).value_or(Semantics::Escale);
    if (const auto semantics = semanticsFromCode(arguments.semantics))
        return *semantics;
    return usage(QCoreApplication::translate("cli", "--semantics is app, web or escale."));
}

} // namespace escale
