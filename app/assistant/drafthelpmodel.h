// SPDX-License-Identifier: GPL-3.0-or-later
// What a model proposes for a fiche as a whole, without a window (consentedrequest.h): an abstract, a title, questions
// that readers will ask and the text does not answer. What comes back is judged (drafthelpchecker.h), and a question
// that the app's own Ask finds answered in the text is dropped (draftasker.h). The text itself is the editor's: nothing
// is changed here.
#pragma once

#include "assistant/consentedrequest.h"
#include "assistant/draftasker.h"
#include "assistant/drafthelpchecker.h"
#include "assistant/draftpassages.h"
#include "base/workerthread.h"

namespace escale {

class DraftHelpModel final : public ConsentedRequest {
    Q_OBJECT

public:
    /// What is given outlives it.
    DraftHelpModel(PlainLanguageMeans means, Clock &clock, QObject *parent = nullptr);
    ~DraftHelpModel() override;

    /// Asks about this fiche. Nothing happens without a model.
    void begin(DraftHelp help, const ReadFiche &draft);
    /// The author has changed the text. Questions stay: they are there to be answered one by one.
    void textChanged();

    [[nodiscard]] DraftHelp help() const { return m_help; }
    [[nodiscard]] const QStringList &proposals() const { return m_proposals; }

protected:
    Result<Parcel> parcel(const QStringList &hidden) override;
    void judge(const QByteArray &said) override;
    void forget() override;

private:
    void keepQuestions(const QStringList &questions);
    void offer(const QStringList &proposals);

    PlainLanguageMeans m_means;
    std::unique_ptr<DraftHelpChecker> m_checker;
    DraftHelp m_help = DraftHelp::Abstract;
    ReadFiche m_draft;
    QStringList m_proposals;
    Worker<DraftAsker> m_asker;
};

} // namespace escale
