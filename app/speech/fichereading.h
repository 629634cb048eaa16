// SPDX-License-Identifier: GPL-3.0-or-later
// A fiche as a list of sentences to say, in reading order (the order of the page): title, brand, abstract, "what",
// facts, then the sections with their titles, callout titles included. Pure; any thread.
#pragma once

#include "fiche/fiche.h"
#include "speech/utterance.h"

namespace escale {

/// A fact card as words: "Price", "Free".
struct SpokenFact {
    QString label, value;

    friend bool operator==(const SpokenFact &, const SpokenFact &) = default;
};

/// What the page itself says around the fiche's text, in the language of the interface. Empty strings are not said.
struct PageWords {
    Language language = Language::Fr;
    QString notice;  ///< "this page is in French"
    QString missing; ///< "the text of this page is not in the library", when it is not
    QList<SpokenFact> facts;
    QString why, how, next;  ///< titles of the groups; `next`: "And then"
    QString info, important; ///< titles of the callouts
    QString places;          ///< title of the list of places

    friend bool operator==(const PageWords &, const PageWords &) = default;
};

QList<Utterance> utterancesOf(const Fiche &fiche, const Translation &translation, const PageWords &words);

/// One item of a page that is no fiche: a greeting, a tile, a card, a button of a dialog.
struct PageItem {
    QString text;
    Language language = Language::Fr;
    UtteranceKind kind = UtteranceKind::Text;
};

/// Such a page, item by item; the place of each sentence is Part::Item with the item's number. Each item is a section.
QList<Utterance> utterancesOf(const QList<PageItem> &items);

} // namespace escale
