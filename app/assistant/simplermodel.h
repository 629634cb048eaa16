// SPDX-License-Identifier: GPL-3.0-or-later
// "Say it simpler" without a window: one paragraph of an author, asked of the model (consentedrequest.h), the proposal,
// judged, and which of its changes are taken. The text itself is the editor's: nothing is changed here.
#pragma once

#include "assistant/consentedrequest.h"
#include "assistant/proposal.h"
#include "assistant/wordingchecker.h"
#include "authoring/rewording.h"

namespace escale {

class SimplerModel final : public ConsentedRequest {
    Q_OBJECT

public:
    /// What is given outlives it.
    SimplerModel(PlainLanguageMeans means, Clock &clock, QObject *parent = nullptr);
    ~SimplerModel() override;

    /// Asks about another paragraph. Nothing happens without a model or for a paragraph without words.
    void begin(const AuthorParagraph &paragraph);
    /// The same paragraph again, as it is now.
    void askAgain();
    /// The paragraph as the text has it now; nothing when it is gone.
    void follow(const std::optional<Block> &now);

    [[nodiscard]] const AuthorParagraph &paragraph() const { return m_paragraph; }
    /// Words behind which a link is, as they leave; the addresses stay here.
    [[nodiscard]] const QStringList &keep() const { return m_keep; }
    [[nodiscard]] const QList<ProposalOp> &ops() const { return m_ops; }
    [[nodiscard]] WordingFault fault() const { return m_fault; } ///< why it is refused
    [[nodiscard]] const Rewording &rewording() const { return m_rewording; }
    void take(qsizetype change, bool taken);
    void takeAll(bool taken);
    /// Whether something is taken, and what is taken goes together: nothing of the paragraph is lost or doubled by it.
    [[nodiscard]] bool fits() const { return m_fits; }

Q_SIGNALS:
    void chosen(); ///< other changes are taken

protected:
    Result<Parcel> parcel(const QStringList &hidden) override;
    void judge(const QByteArray &said) override;
    void forget() override;

private:
    void judgeChoice();

    WordingChecker m_checker;
    AuthorParagraph m_paragraph;
    std::optional<Block> m_now; ///< what became of it
    Redaction m_sent;           ///< the paragraph as it leaves
    QStringList m_keep;
    QList<ProposalOp> m_ops;
    Rewording m_rewording;
    WordingFault m_fault = WordingFault::None;
    bool m_fits = false;
};

} // namespace escale
