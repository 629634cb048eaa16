// SPDX-License-Identifier: GPL-3.0-or-later
// What the model of `ask/endpoint` proposes for a fiche as a whole, without a window: an abstract, a title, questions
// that readers will ask and the text does not answer. What would leave is shown first; what comes back is judged
// (drafthelpchecker.h), and a question that the app's own Ask finds answered in the text is dropped (draftasker.h). The
// text itself is the editor's: nothing is changed here, nothing is logged or kept. Lives in the thread of the windows;
// never waits.
#pragma once

#include "assistant/draftasker.h"
#include "assistant/drafthelpchecker.h"
#include "assistant/draftpassages.h"
#include "assistant/modelclient.h"
#include "base/workerthread.h"

namespace escale {

class DraftHelpModel final : public QObject {
    Q_OBJECT

public:
    enum class State : quint8 {
        None,    ///< nothing is asked
        Preview, ///< waits for a yes to what would leave
        Waiting, ///< sent
        Ready,   ///< `proposals`, at least one
        Nothing, ///< the model answered, and nothing of it may be shown
        Failed,  ///< `trouble` says why
        Stale,   ///< the text has changed since an abstract or a title was asked for
    };

    /// All that would leave this machine.
    struct Leaves {
        QList<SourcePassage> passages;
        QList<PrivateWords> removed;
        QString host, model; ///< where to; the model as it was chosen, may be empty
    };

    /// What is given outlives it.
    DraftHelpModel(PlainLanguageMeans means, Clock &clock, QObject *parent = nullptr);
    ~DraftHelpModel() override;

    /// As SimplerModel::setEndpoint().
    void setEndpoint(const std::optional<EndpointSettings> &endpoint);
    [[nodiscard]] bool hasModel() const { return m_client != nullptr; }
    [[nodiscard]] bool showsEachTime() const { return m_eachTime; }
    void setShowsEachTime(bool each) { m_eachTime = each; }

    /// Asks about this fiche. Nothing happens without a model.
    void begin(DraftHelp help, const ReadFiche &draft);
    /// This word leaves with no text.
    void hide(const QString &words);
    /// Yes to what would leave.
    void send();
    /// Gives up what is under way, and forgets the fiche.
    void cancel();
    /// The author has changed the text. Questions stay: they are there to be answered one by one.
    void textChanged();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] DraftHelp help() const { return m_help; }
    [[nodiscard]] const Leaves &leaves() const { return m_leaves; }
    [[nodiscard]] const QStringList &proposals() const { return m_proposals; }
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; }

Q_SIGNALS:
    void changed(); ///< the state, or what leaves

private:
    void prepare();
    void dispatch();
    void answered(quint64 ticket, const Result<Done> &done);
    void keepQuestions(quint64 ticket, const QStringList &questions);
    void finish(const QStringList &proposals);
    void go(State state);
    void fail(const Error &error);
    void giveUp();

    PlainLanguageMeans m_means;
    Clock &m_clock;
    std::optional<EndpointSettings> m_endpoint;
    std::unique_ptr<ModelClient> m_client;
    std::unique_ptr<DraftHelpChecker> m_checker;
    State m_state = State::None;
    DraftHelp m_help = DraftHelp::Abstract;
    ReadFiche m_draft;
    Leaves m_leaves;
    QStringList m_marked, m_proposals;
    QByteArray m_said;
    std::optional<Error> m_trouble;
    quint64 m_ticket = 0;
    bool m_eachTime = false, m_allowed = false;
    Worker<DraftAsker> m_asker;
};

} // namespace escale
