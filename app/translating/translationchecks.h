// SPDX-License-Identifier: GPL-3.0-or-later
// What a translator is told before a text is called done: what French says and the translation does not, and what a
// language is not written like. Checks of the kind that translation tools agree on (numbers, links, punctuation,
// script; ISO 17100 asks for them); the rules of each language have their source beside them in the .cpp. A finding is
// a question, never a correction. Pure, any thread.
#pragma once

#include "fiche/textrange.h"
#include "translating/segment.h"

namespace escale {

enum class TranslationCheck : quint8 {
    Missing,      ///< French has it, the translation has not
    Extra,        ///< the translation has it, French has not
    Numbers,      ///< amounts, ages, dates, hours, in whatever digits
    Phones,       ///< telephone numbers
    Addresses,    ///< of pages and mailboxes, in the words and behind links
    Acronyms,     ///< OFII, CAF: they stand on every French paper and door
    Untranslated, ///< French words left in
    Script,       ///< letters of another script or of a neighbouring language
    Consistency,  ///< the same French, said in two ways
    Ending,       ///< a sentence that ends in another way, or not at all
    Spacing,      ///< white space at the ends, twice, or where the language has none
    Punctuation,  ///< signs that the language writes otherwise
    Marks,        ///< bold or a link that French has; a list's sign that is typed; list, heading or callout
    Length,       ///< longer than its place on a card
    Direction,    ///< marks of direction that do not close
    Pairs,        ///< a bracket or quotation mark that opens and does not close
    Glossary,     ///< what the library calls a term nearly everywhere, and this does not (translationterms.h)
};

/// The word for a check in JSON and on the command line: "missing", "numbers"...
QLatin1String code(TranslationCheck check);

struct TranslationFinding {
    TranslationCheck check = TranslationCheck::Missing;
    QString key;         ///< Segment::key
    TextRange inTarget;  ///< what it is about; empty for the whole segment
    QString detail;      ///< the number, the word; in no language
    QString instead;     ///< of numbers, telephones, addresses: what the translation says where French says `detail`
    bool isSaid = false; ///< the finding before it says this one too, by its `instead`

    /// The same question, wherever in the segment: what is meant so is not asked again.
    [[nodiscard]] QString id() const;
    /// Whether such a question names nothing: of other words it is another question.
    [[nodiscard]] static bool namesNothing(const QString &id);
    friend bool operator==(const TranslationFinding &, const TranslationFinding &) = default;
};

/// Of one segment, whatever stands around it. `language`: the translation's.
QList<TranslationFinding> checkSegment(const Segment &segment, Language language);

/// Without those that another one says (TranslationFinding::isSaid): as they are asked of a person.
QList<TranslationFinding> asked(QList<TranslationFinding> findings);

/// The same French said in two ways: the rarer one is asked about; where they are as many, the later one.
QList<TranslationFinding> checkConsistency(const QList<Segment> &segments);

/// Of a published text: what is a list, a heading or a callout in French and something else in the translation, with
/// what it is there (`instead`). A translation made here has the blocks of the French, whatever was published before.
QList<TranslationFinding> checkBlocks(const Translation &french, const Translation &translated);

/// Of a whole text: each segment, and the same French said in two ways. An empty `target` is Missing.
QList<TranslationFinding> checkSegments(const QList<Segment> &segments, Language language);

} // namespace escale
