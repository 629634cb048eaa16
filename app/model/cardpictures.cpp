// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/cardpictures.h"

#include "picturing/picturing.h"

namespace escale {

namespace {

FichePicture chosenFor(const FicheCard &card, const Taxonomy &taxonomy)
{
    Fiche fiche;
    fiche.id = card.id;
    fiche.kind = card.kind;
    fiche.theme = card.theme;
    fiche.secondaryThemes = card.secondaryThemes;
    fiche.needs = card.needs;
    fiche.metadata = card.metadata;
    const bool inFrench = !card.frenchTitle.isEmpty();
    Translation text;
    text.language = inFrench ? Language::Fr : card.language;
    text.title = inFrench ? card.frenchTitle : card.title;
    text.abstract = inFrench ? card.frenchAbstract : card.abstract;
    return Picturing::ours().ofFiche(fiche, text, taxonomy);
}

} // namespace

QString pictureOfCard(const FicheCard &card, const Taxonomy &taxonomy)
{
    return picturesOfPage({chosenFor(card, taxonomy)}).first();
}

QStringList picturesOfCards(const QList<FicheCard> &cards, const Taxonomy &taxonomy)
{
    QList<FichePicture> pictures;
    pictures.reserve(cards.size());
    for (const FicheCard &card : cards)
        pictures.append(chosenFor(card, taxonomy));
    return picturesOfPage(pictures);
}

} // namespace escale
