// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/facts.h"

#include "wording/say.h"

namespace escale {
namespace {

using wording::say;

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

QList<Fact> facts(const Metadata &metadata, Language in)
{
    QList<Fact> list;
    const auto add = [&list, in](FactKind kind, QLatin1String icon, const char *label, const QStringList &lines) {
        if (!lines.isEmpty())
            list.append({kind, icon, say(in, label), lines});
    };
    //: Label of a card of facts, as short as can be. The next seven as well.
    add(FactKind::Price, QLatin1String("euro"), QT_TRANSLATE_NOOP("wording", "Price"),
        oneLine(priceText(metadata.price, in)));
    add(FactKind::Place, QLatin1String("pin"), QT_TRANSLATE_NOOP("wording", "Where"),
        placeLines(metadata.location, in));
    add(FactKind::Who, QLatin1String("user"), QT_TRANSLATE_NOOP("wording", "For whom"), whoLines(metadata, in));
    add(FactKind::FrenchLevel, QLatin1String("book"), QT_TRANSLATE_NOOP("wording", "French level"),
        oneLine(frenchLevelText(metadata.frenchLevel, in)));
    add(FactKind::Commitment, QLatin1String("clock"), QT_TRANSLATE_NOOP("wording", "How long"),
        oneLine(commitmentText(metadata.commitment, in)));
    add(FactKind::Frequency, QLatin1String("repeat"), QT_TRANSLATE_NOOP("wording", "How often"),
        oneLine(frequencyText(metadata.frequency, in)));
    add(FactKind::Days, QLatin1String("calendar"), QT_TRANSLATE_NOOP("wording", "Days"),
        oneLine(daysText(metadata.timeSlots, in)));
    add(FactKind::Conditions, QLatin1String("check"), QT_TRANSLATE_NOOP("wording", "What you need"),
        conditionLines(metadata.conditions, in));
    return list;
}

} // namespace escale
