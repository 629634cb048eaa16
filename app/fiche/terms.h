// SPDX-License-Identifier: GPL-3.0-or-later
// The hard words that a fiche explains itself. A fiche in one piece may end with a section "Lexicon": a bold term and a
// sentence each (contract-2026 6bis). It stays where it is; the terms are also explained where they are used. Values,
// any thread.
#pragma once

#include "fiche/fiche.h"

#include <optional>

namespace escale {

struct Term {
    QString term;        ///< as the fiche writes it: "Titre de séjour"
    QString explanation; ///< plain words

    friend bool operator==(const Term &, const Term &) = default;
};

/// What the fiche's own lexicon explains, in its order; none for most fiches. Entries without a term or without an
/// explanation are left out.
QList<Term> termsOf(const Translation &text);

/// Whether this is the title of a lexicon, in the language.
bool isLexiconTitle(QStringView title, Language language);

/// An address for inside the program only: no door lets it in, nothing opens it. `column`: of the page.
struct TermAddress {
    int column = 0;
    qsizetype term = -1;
};
QString addressOf(const TermAddress &address);
std::optional<TermAddress> termAddressFrom(const QString &address);

/// The same text, in which each term has its address the first time it is said outside the lexicon. Characters stay as
/// and where they are: only runs are cut. Links and headings are left alone.
Translation withTermLinks(Translation text, int column);

} // namespace escale
