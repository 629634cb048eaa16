// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/pagewords.h"

#include "wording/catalogue.h"
#include "wording/facts.h"
#include "wording/isolate.h"
#include "wording/titles.h"

#include <QCoreApplication>

namespace escale {

PageWords pageWords(const Fiche &fiche, const Translation &translation, Language page)
{
    const auto title = [&](Group group) { return groupTitle(group, fiche.kind, page); };
    PageWords words;
    words.language = page;
    //: Read aloud before a page that exists in French only; the page itself shows it as a notice.
    const char *inFrench = QT_TRANSLATE_NOOP("speech", "This page is in French: it has not been translated yet.");
    if (translation.language != page)
        words.notice = translated(page, "speech", inFrench);
    const QList<Fact> cards = facts(fiche.metadata, page);
    for (const Fact &fact : cards)
        words.facts.append({fact.label, withoutIsolates(fact.lines.join(QStringLiteral(", ")))});
    words.why = title(Group::Why);
    words.how = title(Group::How);
    words.next = title(Group::Next);
    words.info = calloutTitle(CalloutKind::Info, page);
    words.important = calloutTitle(CalloutKind::Important, page);
    //: Title of the list of addresses of a page, read aloud.
    words.places = translated(page, "speech", QT_TRANSLATE_NOOP("speech", "Where to go"));
    return words;
}

QList<Utterance> pageUtterances(const Fiche &fiche, const Translation &translation, Language page)
{
    return utterancesOf(fiche, translation, pageWords(fiche, translation, page));
}

} // namespace escale
