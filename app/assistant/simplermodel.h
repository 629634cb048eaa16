// SPDX-License-Identifier: GPL-3.0-or-later
// "Say it simpler" without a window: one paragraph of an author, what would leave this machine for it, the proposal of
// the model of `ask/endpoint`, judged, and which of its changes are taken. The text itself is the editor's: nothing is
// changed here. What is sent is shown first, as of a question (askmodel.h), and nothing is logged or kept. Lives in the
// thread of the windows; never waits.
#pragma once

#include "assistant/modelclient.h"
#include "assistant/proposal.h"
#include "assistant/wordingchecker.h"
#include "authoring/rewording.h"

namespace escale {

class SimplerModel final : public QObject {
    Q_OBJECT

public:
    enum class State : quint8 {
        None,    ///< nothing is asked
        Preview, ///< waits for a yes to what would leave
        Waiting, ///< sent
        Ready,   ///< `rewording` and `ops`
        Refused, ///< `fault` says why
        Failed,  ///< `trouble` says why
        Stale,   ///< the paragraph has changed since
    };

    /// All that would leave this machine for the paragraph.
    struct Leaves {
        Redaction paragraph;
        QStringList keep;    ///< words behind which a link is, as they leave; the addresses stay here
        QString host, model; ///< where to; the model as it was chosen, may be empty
    };

    /// What is given outlives it.
    SimplerModel(PlainLanguageMeans means, Clock &clock, QObject *parent = nullptr);
    ~SimplerModel() override;

    /// The model of this installation; nothing for none, which is how it begins. What is under way for another is given
    /// up, and what leaves is shown again.
    void setEndpoint(const std::optional<EndpointSettings> &endpoint);
    [[nodiscard]] bool hasModel() const { return m_client != nullptr; }
    [[nodiscard]] bool showsEachTime() const { return m_eachTime; }
    void setShowsEachTime(bool each) { m_eachTime = each; }

    /// Asks about another paragraph. Nothing happens without a model or for a paragraph without words.
    void begin(const AuthorParagraph &paragraph);
    /// This word leaves with no paragraph.
    void hide(const QString &words);
    /// Yes to what would leave.
    void send();
    /// The same paragraph again, as it is now.
    void askAgain();
    /// Gives up what is under way, and forgets the paragraph.
    void cancel();
    /// The paragraph as the text has it now; nothing when it is gone.
    void follow(const std::optional<Block> &now);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const AuthorParagraph &paragraph() const { return m_paragraph; }
    [[nodiscard]] const Leaves &leaves() const { return m_leaves; }
    [[nodiscard]] const QList<ProposalOp> &ops() const { return m_ops; }
    [[nodiscard]] WordingFault fault() const { return m_fault; }
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; }
    [[nodiscard]] const Rewording &rewording() const { return m_rewording; }
    void take(qsizetype change, bool taken);
    void takeAll(bool taken);
    /// Whether something is taken, and what is taken goes together: nothing of the paragraph is lost or doubled by it.
    [[nodiscard]] bool fits() const { return m_fits; }

Q_SIGNALS:
    void changed(); ///< the state, or what leaves
    void chosen();  ///< other changes are taken

private:
    void prepare();
    void dispatch();
    void go(State state);
    void fail(const QString &sentence, const char *cause);
    void answered(quint64 ticket, const Result<Done> &done);
    void judgeChoice();

    Clock &m_clock;
    WordingChecker m_checker;
    std::optional<EndpointSettings> m_endpoint;
    std::unique_ptr<ModelClient> m_client;
    State m_state = State::None;
    AuthorParagraph m_paragraph;
    std::optional<Block> m_now; ///< what became of it
    Leaves m_leaves;
    QStringList m_marked;
    QByteArray m_said;
    QList<ProposalOp> m_ops;
    Rewording m_rewording;
    WordingFault m_fault = WordingFault::None;
    std::optional<Error> m_trouble;
    quint64 m_ticket = 0;
    bool m_eachTime = false, m_allowed = false, m_fits = false;
};

} // namespace escale
