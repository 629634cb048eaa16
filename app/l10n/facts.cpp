// SPDX-License-Identifier: GPL-3.0-or-later
#include "l10n/facts.h"

#include "l10n/localised.h"
#include "l10n/sessions.h"

namespace escale {
namespace {

using l10n::localised;

QStringList oneLine(const QString &text)
{
    return text.isEmpty() ? QStringList() : QStringList(text);
}

QStringList conditionLines(const ValueList &conditions, Language in)
{
    QStringList lines;
    for (const QString &condition : conditions.values)
        lines.append(conditionText(condition, in));
    return lines;
}

} // namespace

QString factTitle(FactKind kind, Language in)
{
    switch (kind) {
    //: Label of a card of facts, as short as can be: the dates of a course. The next eight as well.
    case FactKind::Sessions:
        return localised(in, QT_TRANSLATE_NOOP("l10n", "When it starts"));
    case FactKind::Price:
        return localised(in, QT_TRANSLATE_NOOP("l10n", "Price"));
    case FactKind::Place:
        return localised(in, QT_TRANSLATE_NOOP("l10n", "Where"));
    case FactKind::Who:
        return localised(in, QT_TRANSLATE_NOOP("l10n", "For whom"));
    case FactKind::FrenchLevel:
        return localised(in, QT_TRANSLATE_NOOP("l10n", "French level"));
    case FactKind::Commitment:
        return localised(in, QT_TRANSLATE_NOOP("l10n", "How long"));
    case FactKind::Frequency:
        return localised(in, QT_TRANSLATE_NOOP("l10n", "How often"));
    case FactKind::Days:
        return localised(in, QT_TRANSLATE_NOOP("l10n", "Days"));
    case FactKind::Conditions:
        return localised(in, QT_TRANSLATE_NOOP("l10n", "What you need"));
    }
    return {};
}

QList<Fact> facts(const Metadata &metadata, QDate today, Language in)
{
    QList<Fact> list;
    const auto add = [&list, in](FactKind kind, QLatin1String icon, const QStringList &lines) {
        if (!lines.isEmpty())
            list.append({kind, icon, factTitle(kind, in), lines});
    };
    add(FactKind::Sessions, QLatin1String("date"), sessionLines(metadata.sessions, today, in));
    add(FactKind::Price, QLatin1String("euro"), oneLine(priceText(metadata.price, in)));
    add(FactKind::Place, QLatin1String("pin"), placeLines(metadata.location, in));
    add(FactKind::Who, QLatin1String("user"), whoLines(metadata, in));
    add(FactKind::FrenchLevel, QLatin1String("book"), oneLine(frenchLevelText(metadata.frenchLevel, in)));
    add(FactKind::Commitment, QLatin1String("clock"), oneLine(commitmentText(metadata.commitment, in)));
    add(FactKind::Frequency, QLatin1String("repeat"), oneLine(frequencyText(metadata.frequency, in)));
    add(FactKind::Days, QLatin1String("calendar"), oneLine(daysText(metadata.timeSlots, in)));
    add(FactKind::Conditions, QLatin1String("check"), conditionLines(metadata.conditions, in));
    return list;
}

} // namespace escale
