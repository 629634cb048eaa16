// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/pagewords.h"

#include "wording/facts.h"
#include "wording/isolate.h"
#include "wording/titles.h"

namespace escale {

PageWords pageWords(const Fiche &fiche, const Translation &translation, Language page)
{
    const auto title = [&](TextGroup group) { return groupTitle(group, fiche.kind, page); };
    PageWords words;
    words.language = page;
    if (translation.language != page)
        words.notice = fallbackText(page);
    const QList<Fact> cards = facts(fiche.metadata, page);
    for (const Fact &fact : cards)
        words.facts.append({fact.label, withoutIsolates(fact.lines.join(QStringLiteral(", ")))});
    words.why = title(TextGroup::Why);
    words.how = title(TextGroup::How);
    words.next = title(TextGroup::Next);
    words.info = calloutTitle(CalloutKind::Info, page);
    words.important = calloutTitle(CalloutKind::Important, page);
    words.places = placesTitle(page);
    return words;
}

QList<Utterance> pageUtterances(const Fiche &fiche, const Translation &translation, Language page)
{
    return utterancesOf(fiche, translation, pageWords(fiche, translation, page));
}

} // namespace escale
