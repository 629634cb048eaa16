// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cardpictures.h"

#include "picturing/picturing.h"

namespace escale {

QStringList picturesOfCards(const QList<FicheCard> &cards, const Taxonomy &taxonomy)
{
    QList<FichePicture> pictures;
    pictures.reserve(cards.size());
    for (const FicheCard &card : cards) {
        Fiche fiche;
        fiche.id = card.id;
        fiche.kind = card.kind;
        fiche.theme = card.theme;
        fiche.secondaryThemes = card.secondaryThemes;
        fiche.needs = card.needs;
        fiche.metadata = card.metadata;
        Translation text;
        text.language = card.language;
        text.title = card.title;
        text.abstract = card.abstract;
        pictures.append(Picturing::ours().ofFiche(fiche, text, taxonomy));
    }
    return picturesOfPage(pictures);
}

} // namespace escale
