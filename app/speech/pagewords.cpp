// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/pagewords.h"

#include "l10n/facts.h"
#include "l10n/isolate.h"
#include "l10n/titles.h"

namespace escale {

PageWords pageWords(const Fiche &fiche, const Translation &translation, QDate today, Language page)
{
    const auto title = [&](TextGroup group) { return groupTitle(group, fiche.kind, page); };
    PageWords words;
    words.language = page;
    if (translation.language != page && translation.hasBody())
        words.notice = fallbackText(page);
    if (!translation.hasBody())
        words.missing = missingBodyText(page);
    const QList<Fact> cards = facts(fiche.metadata, today, page);
    for (const Fact &fact : cards) {
        // Lines of dates are sentences of their own, the others parts of one.
        const QString between = fact.kind == FactKind::Sessions ? QStringLiteral(". ") : QStringLiteral(", ");
        words.facts.append({fact.label, withoutIsolates(fact.lines.join(between))});
    }
    words.why = title(TextGroup::Why);
    words.how = title(TextGroup::How);
    words.next = title(TextGroup::Next);
    words.info = calloutTitle(CalloutKind::Info, page);
    words.important = calloutTitle(CalloutKind::Important, page);
    words.places = placesTitle(page);
    return words;
}

QList<Utterance> pageUtterances(const Fiche &fiche, const Translation &translation, QDate today, Language page)
{
    return utterancesOf(fiche, translation, pageWords(fiche, translation, today, page));
}

} // namespace escale
