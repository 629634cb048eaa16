// SPDX-License-Identifier: GPL-3.0-or-later
// A translation of the segment at hand by the model of `ask/endpoint`, without a window: asked for by a person, one
// segment at a time, judged by the checks of every translation (translationchecks.h) before it is shown, and never
// more than a proposal: what is taken is a text to check. What is sent is shown first, as of a question (redactor.h);
// nothing is logged or kept. Lives in the thread of the windows; never waits.
#pragma once

#include "assistant/modelclient.h"
#include "assistant/redactor.h"
#include "translating/translationdesk.h"

namespace escale {

class MachineTranslation final : public QObject {
    Q_OBJECT

public:
    enum class State : quint8 {
        None,    ///< nothing is asked
        Preview, ///< waits for a yes to what would leave
        Waiting, ///< sent
        Ready,   ///< target() and findings()
        Refused, ///< it says another thing than French does: findings() say what; there is nothing to take
        Failed,  ///< trouble() says why
    };

    /// All that would leave this machine, but for the name of the language.
    struct Leaves {
        Redaction source;    ///< the French with its marks; where its links lead stays here
        QString host, model; ///< where to; the model as it was chosen, may be empty
    };

    /// Both outlive it.
    MachineTranslation(TranslationDesk &desk, Clock &clock, QObject *parent = nullptr);
    ~MachineTranslation() override;

    /// The model of this installation; nothing for none, which is how it begins. What is under way for another is given
    /// up, and what leaves is shown again.
    void setEndpoint(const std::optional<EndpointSettings> &endpoint);
    [[nodiscard]] bool hasModel() const { return m_client != nullptr; }
    [[nodiscard]] bool showsEachTime() const { return m_eachTime; }
    void setShowsEachTime(bool each) { m_eachTime = each; }

    /// Asks about the segment at hand. Nothing happens without a model or for a segment without French words.
    void begin();
    /// This word leaves with no segment.
    void hide(const QString &words);
    /// Yes to what would leave.
    void send();
    /// Gives up what is under way, and forgets the proposal.
    void cancel();
    /// The proposal as the translation of its segment, to be checked; the desk's is replaced.
    void take();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] Language language() const { return m_language; } ///< that it is asked for
    [[nodiscard]] const Leaves &leaves() const { return m_leaves; }
    [[nodiscard]] const QString &target() const { return m_target; } ///< with marks (markedtext.h)
    [[nodiscard]] const QList<TranslationFinding> &findings() const { return m_findings; }
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; }

Q_SIGNALS:
    void changed();

private:
    void prepare();
    void dispatch();
    void answered(quint64 ticket, const Result<Done> &done);
    void go(State state);
    void fail(const QString &sentence, const char *cause);
    void follow();

    TranslationDesk &m_desk;
    Clock &m_clock;
    std::optional<EndpointSettings> m_endpoint;
    std::unique_ptr<ModelClient> m_client;
    State m_state = State::None;
    QString m_fiche;
    Language m_language = Language::En;
    Segment m_segment; ///< that it is about, as it was
    Leaves m_leaves;
    QStringList m_hidden;
    QByteArray m_said;
    QString m_target;
    QList<TranslationFinding> m_findings;
    std::optional<Error> m_trouble;
    quint64 m_ticket = 0;
    bool m_eachTime = false, m_allowed = false;
};

/// Whether a text with this finding says another thing than the French: a proposal is refused then.
bool refusesProposal(TranslationCheck check);

} // namespace escale
