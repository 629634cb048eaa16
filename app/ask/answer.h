// SPDX-License-Identifier: GPL-3.0-or-later
// What Ask answers. Every sentence is a quotation: `text` is the text of the fiche, word for word, at the place that
// the quotation names, or a fact of the fiche as its card words it. Nothing else is said; what stands around it (titles
// of lists, why nothing is answered) is wording of the interface. Plain values: they may cross threads, and are kept by
// nobody but the conversation that asked.
#pragma once

#include "ask/question.h"
#include "l10n/facts.h"
#include "search/query.h"

#include <QDateTime>

namespace escale {

enum class QuotationKind : quint8 {
    Sentence,  ///< of the text
    Fact,      ///< of a card beside the text: price, place, age...
    Emergency, ///< a number to call now; stands first
};

/// "sentence", "fact", "emergency".
QLatin1String nameOf(QuotationKind kind);

struct Quotation {
    QuotationKind kind = QuotationKind::Sentence;
    QString fiche, ficheTitle; ///< id, and title in the language of the quotation
    Language language = Language::Fr;
    bool fallback = false; ///< French, though the person reads another language: say so
    SectionFound section;  ///< not of a Fact
    int block = -1;        ///< in the section; of plainText() of that block `range` is `text`
    TextRange range;       ///< UTF-16 units
    QString text;          ///< at most two sentences; of a Fact its lines
    QList<TextRange> lit;  ///< in `text`: the words that answer
    QDateTime dated;       ///< when this text was made; may be invalid
    std::optional<FactKind> fact;
    Kind ficheKind = Kind::Demarche; ///< for the fiche's public page

    friend bool operator==(const Quotation &, const Quotation &) = default;
};

struct NearFiche {
    QString id, title, theme;
    Language language = Language::Fr;

    friend bool operator==(const NearFiche &, const NearFiche &) = default;
};

/// A passage as a whole, for whoever writes an answer from it: the text around a quotation, or a card with its name.
struct SourcePassage {
    QString fiche, ficheTitle;
    Language language = Language::Fr;
    SectionFound section; ///< of a card only its title
    QStringList blocks;   ///< plain text, in order; the first is the section's block `section.firstBlock`
    std::optional<FactKind> fact;
    Kind ficheKind = Kind::Demarche;

    friend bool operator==(const SourcePassage &, const SourcePassage &) = default;
};

enum class Refusal : quint8 {
    None,
    NothingAnswers, ///< no fiche of this library says it
    NoTopic,        ///< the question does not say what it is about
};

struct Answer {
    Question understood;         ///< its chips are those that were used
    QList<Quotation> quotations; ///< at most mostQuotations, the best first
    Refusal refused = Refusal::NothingAnswers;
    QString refusal;   ///< in the person's language; empty when there is an answer
    QString corrected; ///< the question as it was searched; empty when as typed

    /// The same places in AskQuery::second, one for each of `quotations`, when that was asked for; nothing where the
    /// fiche has no such text, or it is built otherwise there.
    QList<std::optional<Quotation>> inSecond;
    QList<SourcePassage> passages; ///< those of the quotations first; only as many as were asked for

    // Of the fiche that the first quotation is from.
    QList<Quotation> steps;     ///< titles of the sections that say how it is done, as a Quotation with block -1
    QList<Quotation> documents; ///< items of the section that says what to bring
    QList<Place> places;

    // Instead of an answer, or beside it.
    QList<NearFiche> nearest;
    QStringList themes; ///< ids of the nearest fiches' themes, each once
};

inline constexpr int mostQuotations = 3;
inline constexpr int mostSentences = 2;

/// Titles of the lists of an answer, in the person's language. Above the places: placesTitle().
QString nextTitle(Language in);
QString documentsTitle(Language in);
QString nearestTitle(Language in);
QString refusalText(Refusal refusal, Language in);

} // namespace escale
