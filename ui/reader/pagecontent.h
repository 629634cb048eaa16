// SPDX-License-Identifier: GPL-3.0-or-later
// What a page shows, as values, and the rows it is made of.
#pragma once

#include "fiche/taxonomyindex.h"
#include "reader/layoutbox.h"
#include "store/reader.h"

#include <QDateTime>

namespace escale {

/// The place of words that are on the page but not said: labels, addresses of sites.
inline constexpr TextPosition unspoken{Part::Item, -1, -1, -1, {}};

/// One text of the fiche. Two stand side by side on a caseworker's desk.
struct PageColumn {
    ReadFiche read;
    Language asked = Language::Fr; ///< headings and callout titles are in it, whatever language the text is really in
    /// The text of `read` with the words marked that can be explained (OpenFiche::explained()). Nothing: the page marks
    /// them itself, once for each content.
    std::optional<Translation> explained = {};
};

struct PageContent {
    QList<PageColumn> columns; ///< one or two, of the same fiche
    TaxonomyIndex taxonomy;
    Language interfaceLanguage = Language::Fr;
    QDateTime now;
    bool untranslated = false; ///< a language asked for beside the first has no text of its own, and so no column
    /// Of somebody who does not read the one column there is: the facts, which are ours, stand in it too.
    std::optional<Language> factsBeside = {};
    /// For what must not change with the language: the pictures of the steps. Empty where there is none.
    Translation french = {};
    QString site; ///< of the public pages, without trailing slash; empty for none
};

/// A line of the page: one cell, or one for each column, which then begin at the same height.
struct PageRow {
    QString key; ///< the same in every language: "title", "how/<section id>"
    std::vector<std::unique_ptr<StackBox>> cells;
    bool level = false; ///< the cells are of one height: cards that stand beside each other
    int gapBefore = 0;
    qsizetype characters = 0; ///< roughly, for the height of a row nobody has seen yet
    int top = 0, height = 0;
};

} // namespace escale
