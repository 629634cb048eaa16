// SPDX-License-Identifier: GPL-3.0-or-later
// Judges what a model says before anybody reads it. A claim stands when each of its quotations stands word for word in
// the passage it names, and all that could be wrong in it stands in those passages: numbers, amounts, lengths of time,
// dates, telephone numbers, "free", names, acronyms, and what is denied; and nearly all of its other words as well, so
// that nothing is said beside the passages. It is in the language of what it cites. What fails is told with its reason;
// what could lead somebody astray (an address, words to a model, words without a source) is not shown at all.
#pragma once

#include "ask/answer.h"
#include "assistant/claim.h"
#include "assistant/redactor.h"

#include <map>
#include <memory>

namespace escale {

class Kin;

enum class ClaimFault : quint8 {
    None,
    NoCitation,  ///< cites nothing, or nothing that says anything
    NotThere,    ///< a quotation does not stand in its passage
    Figure,      ///< a number, an amount, a date, a length of time
    Free,        ///< "free of charge"
    Name,        ///< a name or an acronym
    Negation,    ///< says "not" where the passage does not, or the other way
    Contact,     ///< a telephone number, an address of the web, of e-mail
    Words,       ///< says more than its passages
    Language,    ///< in another script than its passages
    Markup,      ///< more than plain words
    Instruction, ///< speaks to a model
};

/// Shown, struck out and told why, or only told that it was left out.
enum class ClaimDisplay : quint8 { Shown, Struck, Withheld };

struct Citation {
    int passage = 0; ///< from 0, in the list of passages
    int block = 0;   ///< in the passage's blocks; -1: its title
    TextRange range; ///< of the quotation in that block
    QString quote;   ///< as it stands there

    friend bool operator==(const Citation &, const Citation &) = default;
};

struct CheckedClaim {
    QString text; ///< placeholders are words again
    Language language = Language::Fr;
    QList<Citation> cites; ///< those that stand
    ClaimFault fault = ClaimFault::None;
    QString offending; ///< the words of the claim that stand nowhere; empty where all of it is wrong

    [[nodiscard]] ClaimDisplay display() const;
    friend bool operator==(const CheckedClaim &, const CheckedClaim &) = default;
};

/// One sentence for the person, in `in`: why the claim is struck out or left out. Empty for None.
QString reasonText(const CheckedClaim &claim, Language in);

/// Not thread-safe. Keeps its passages.
class ClaimChecker {
public:
    ClaimChecker(QList<SourcePassage> passages, Redaction redaction);
    ~ClaimChecker();
    ClaimChecker(const ClaimChecker &) = delete;
    ClaimChecker &operator=(const ClaimChecker &) = delete;

    [[nodiscard]] CheckedClaim check(const Claim &claim);

private:
    [[nodiscard]] std::optional<Citation> find(const Cite &cite) const;
    [[nodiscard]] double supported(const QStringList &words, const QSet<QString> &source, Language language);
    Kin &kin(Language language);
    void judge(const QString &text, CheckedClaim *checked);

    QList<SourcePassage> m_passages;
    Redaction m_redaction;
    std::map<Language, std::unique_ptr<Kin>> m_kin;
};

} // namespace escale
