// SPDX-License-Identifier: GPL-3.0-or-later
// The hard words that a fiche explains itself. A fiche in one piece may end with a section "Lexicon": a bold term and a
// sentence each (contract-2026 6bis). It stays where it is; the terms are also explained where they are used. Values,
// any thread.
#pragma once

#include "fiche/fiche.h"
#include "fiche/textrange.h"

#include <functional>
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

/// An address for inside the program only: no door lets it in, nothing opens it. `language`: of the text; two texts of
/// one page are never of the same.
struct TermAddress {
    Language language = Language::Fr;
    qsizetype term = -1;
};
QString addressOf(const TermAddress &address);
std::optional<TermAddress> termAddressFrom(const QString &address);

/// A word of a text that something else than the fiche explains, by its number there.
struct FoundTerm {
    TextRange range;
    qsizetype term = -1;

    friend bool operator==(const FoundTerm &, const FoundTerm &) = default;
};
/// Those in the words of one block, in their order; they do not overlap.
using TermFinder = std::function<QList<FoundTerm>(const QString &words)>;

/// The same text, in which each term has its address the first time a section says it outside the lexicon. Characters
/// stay as and where they are: only runs are cut. Links, headings and titles are left alone. What `others` finds has
/// the numbers behind the fiche's own terms, and is left out where it says one of those.
Translation withTermLinks(Translation text, const TermFinder &others = {});

} // namespace escale
