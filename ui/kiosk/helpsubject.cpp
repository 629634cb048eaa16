// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/helpsubject.h"

#include "base/try.h"
#include "fiche/taxonomyindex.h"
#include "kiosk/themetile.h"
#include "model/cardpictures.h"
#include "picturing/picturing.h"

namespace escale {

namespace {

Result<HelpSubject> ofFiche(const QString &id, Language language, const Taxonomy &taxonomy, Reader &library)
{
    ESCALE_TRY(const auto card, library.card(id, language));
    HelpSubject subject;
    subject.picture = pictureOfCard(card, taxonomy);
    subject.own = card.title;
    subject.language = card.language;
    subject.french = card.frenchTitle;
    return subject;
}

} // namespace

Result<HelpSubject> helpSubject(const Route &route, Language language, Reader &library)
{
    auto taxonomy = library.taxonomy();
    if (!taxonomy)
        return taxonomy.error();
    if (!route.fiche.isEmpty())
        return ofFiche(route.fiche, language, *taxonomy, library);
    const TaxonomyIndex index(*taxonomy);
    HelpSubject subject;
    if (const Need *need = route.need.isEmpty() ? nullptr : index.need(route.need)) {
        subject.picture = Picturing::ours().ofNeed(*need);
        subject.own = textIn(need->text, language, &subject.language);
        subject.french = textIn(need->text, Language::Fr);
    }
    const Theme *theme = route.theme.isEmpty() ? nullptr : index.theme(route.theme);
    if (theme != nullptr && subject.picture.isEmpty())
        subject.picture = Picturing::ours().ofTheme(*theme);
    if (theme != nullptr && subject.own.isEmpty()) {
        subject.own = themeWords(*theme, language, &subject.language);
        subject.french = themeWords(*theme, Language::Fr);
    }
    if (!subject.isKnown() && !route.query.trimmed().isEmpty()) {
        subject.own = subject.french = route.query.simplified(); // as it was typed: we do not translate
        subject.language = language;
    }
    return subject;
}

} // namespace escale
