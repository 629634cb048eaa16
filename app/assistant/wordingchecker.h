// SPDX-License-Identifier: GPL-3.0-or-later
// Judges a simpler wording that a model proposes for a paragraph, before an author reads it. It is refused when
// something that could be wrong has come, gone or changed: a number, an amount, a length of time, a date, a telephone
// number, an address, a name, an acronym, "free", "at most", "not", "only", "must" for "may", "par mois", "le soir",
// "avant", "ou", the words of a link; when it says more or less than the paragraph, is no French, or more than plain
// words; and when it is not simpler by our own rules (plainlanguage/). What no list of words can see (two nouns that
// change places) is left to the author, who sees each change. French alone: authors write French.
#pragma once

#include "assistant/figures.h"
#include "assistant/redactor.h"
#include "plainlanguage/plainlanguagechecker.h"
#include "search/kin.h"

namespace escale {

enum class WordingFault : quint8 {
    None,
    Nothing,    ///< no words, or the same
    Markup,     ///< more than plain words
    Machine,    ///< speaks to a model
    Contact,    ///< a telephone number, an address
    Hidden,     ///< what was hidden from the model has not come back
    Link,       ///< the words of a link
    Amount,     ///< a sum of money, "free"
    Figure,     ///< another number
    Date,       ///< a month, a day of the week
    Name,       ///< a name or an acronym
    Negation,   ///< "not", "without", "except"
    Limit,      ///< "only", "at least", "about", "each month", "before"
    Obligation, ///< "must" for "may"
    Language,   ///< no French
    TooLong,
    TooShort,  ///< or a sentence has gone
    Invention, ///< a sentence that the paragraph does not say
    Harder,    ///< more findings than before
};

/// One sentence for the author, in `in`: why the proposal is not shown. Empty for None.
QString reasonText(WordingFault fault, Language in);

/// A paragraph of a fiche, and where it stands: rules are not the same everywhere.
struct AuthorParagraph {
    Block block; ///< no callout: one of its children
    TextPosition place;
};

/// Not thread-safe.
class WordingChecker {
public:
    /// `means` as of a PlainLanguageChecker; all outlive it.
    explicit WordingChecker(PlainLanguageMeans means);

    /// `words`: as the model said it, placeholders put back. `hidden`: what they stood for.
    [[nodiscard]] WordingFault check(const AuthorParagraph &paragraph, const QString &words, const Redaction &hidden,
                                     QDate today);
    /// Only that nothing that could be wrong has changed: for some of the changes without the others.
    [[nodiscard]] WordingFault facts(const QList<Run> &paragraph, const QString &words, const Redaction &hidden);

private:
    [[nodiscard]] WordingFault figures(const QString &before, const QString &after) const;
    [[nodiscard]] WordingFault said(const QString &before, const QString &after);
    [[nodiscard]] bool denies(const QString &before, const QString &after);
    [[nodiscard]] bool names(const QString &before, const QString &after);
    [[nodiscard]] bool isFrench(const QString &before, const QString &after) const;
    [[nodiscard]] WordingFault content(const QString &before, const QString &after);
    [[nodiscard]] double shared(const QStringList &words, const QStringList &with);
    [[nodiscard]] bool harder(const AuthorParagraph &paragraph, const QList<Run> &after, QDate today);
    [[nodiscard]] QStringList writtenOut(const QString &text) const;

    PlainLanguageMeans m_means;
    PlainLanguageChecker m_plain;
    Kin m_kin{Language::Fr};
};

} // namespace escale
