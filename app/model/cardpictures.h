// SPDX-License-Identifier: GPL-3.0-or-later
// Which pictogram each card of a list wears: by its title, abstract and needs (picturing/picturing.h), no two of a page
// alike unless they are about the same. Judged by the French text where there is one: somebody who cannot read knows a
// fiche by its picture, in whatever language it is shown. Pure; any thread; a millisecond for a handful of cards.
#pragma once

#include "store/reader.h"

namespace escale {

QString pictureOfCard(const FicheCard &card, const Taxonomy &taxonomy);
/// One for each card, in their order; empty where none is sure.
QStringList picturesOfCards(const QList<FicheCard> &cards, const Taxonomy &taxonomy);

} // namespace escale
