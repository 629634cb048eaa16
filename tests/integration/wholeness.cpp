// SPDX-License-Identifier: GPL-3.0-or-later
#include "wholeness.h"

#include "store/library.h"
#include "store/reader.h"

namespace escale::test {
namespace {

bool isWhole(const ReadFiche &read)
{
    const Translation &t = read.translation;
    const QString mark = t.title.mid(6); // "Titre <number> <language> <version>"
    const bool sections = t.how.size() == 2 && t.how[0].title == QStringLiteral("Un ") + mark &&
                          t.how[1].title == QStringLiteral("Deux ") + mark && t.why.size() + t.next.size() == 1;
    return sections && plainText(t.what) == mark + QStringLiteral(" phrase 1\n") + mark + QStringLiteral(" phrase 2");
}

} // namespace

Looked look(const QString &library)
{
    Looked looked;
    const auto defects = verifyLibrary(library);
    if (!defects || !defects->isEmpty())
        return {defects ? defects->first() : defects.error().cause, 0, {}};
    const auto reader = Reader::open(library);
    if (!reader)
        return {reader.error().cause, 0, {}};
    const auto cards = (*reader)->list({});
    if (!cards)
        return {cards.error().cause, 0, {}};
    for (const FicheCard &card : *cards) {
        if (!card.title.startsWith(QStringLiteral("Titre ")))
            continue; // of the sample that a new library begins with
        ++looked.fiches;
        QSet<QString> versions;
        for (const Language language : card.cachedLanguages.toList()) {
            const auto read = (*reader)->fiche(card.id, language);
            if (!read || !isWhole(*read))
                return {QStringLiteral("a fiche is torn: ") + card.title, 0, {}};
            versions.insert(read->translation.title.section(u' ', -1));
        }
        if (versions.size() != 1 || card.cachedLanguages.size() < 2)
            return {QStringLiteral("the languages of a fiche do not belong together: ") + card.title, 0, {}};
        looked.versions += versions;
    }
    return looked;
}

} // namespace escale::test
