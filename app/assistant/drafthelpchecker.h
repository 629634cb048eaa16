// SPDX-License-Identifier: GPL-3.0-or-later
// Judges what a model proposes for a fiche as a whole, before an author reads it. An abstract or a title stands when it
// says nothing that the text does not say: by the rules of an answer's claims (claimchecker.h: quotations, numbers,
// dates, telephone numbers, addresses, names, "free", "not"), and besides no name at its beginning, no other bound,
// period or "must" (wordinglimits.h), no word of its own beyond one that everybody knows, and nothing that our own
// rules for authors find. A question stands when it is one question and nothing else. What fails is not shown at all.
// Not thread-safe.
#pragma once

#include "assistant/claimchecker.h"
#include "assistant/drafthelp.h"
#include "plainlanguage/plainlanguagechecker.h"
#include "search/kin.h"

namespace escale {

class DraftHelpChecker {
public:
    /// `means` as of a PlainLanguageChecker; all outlive it. `passages`: as the author has them. `hidden`: what left
    /// instead of some of their words.
    DraftHelpChecker(PlainLanguageMeans means, Draft draft, QList<SourcePassage> passages, Redaction hidden);

    /// `help`: Abstract or Title. In the author's words, placeholders put back; nothing where it must not be shown.
    [[nodiscard]] std::optional<QString> wording(DraftHelp help, const Claim &claim, QDate today);
    /// The same for a question.
    [[nodiscard]] std::optional<QString> question(const QString &asked) const;

private:
    [[nodiscard]] bool onlyKnownWords(const QString &said);
    [[nodiscard]] bool namesStand(const QString &said) const;
    [[nodiscard]] bool isPlain(DraftHelp help, const QString &said, QDate today);

    PlainLanguageMeans m_means;
    Draft m_draft;
    QList<SourcePassage> m_passages;
    Redaction m_hidden;
    ClaimChecker m_claims;
    PlainLanguageChecker m_plain;
    Kin m_kin{Language::Fr};
    QString m_source;    ///< all the words of the passages
    QStringList m_words; ///< folded
};

} // namespace escale
