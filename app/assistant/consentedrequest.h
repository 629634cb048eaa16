// SPDX-License-Identifier: GPL-3.0-or-later
// One request to the model of `ask/endpoint`, with a person's consent: what would leave this machine is shown first,
// with what is private hidden in it; words can be hidden too; it leaves with a yes, and the next ones leave at once
// (consent.h). What comes back is judged by the subclass before anybody sees it; what a server does wrong is one true
// sentence. What is asked and what may be shown of an answer is the subclass's, all else is here, once for all of them.
// Nothing is logged or kept. Lives in the thread of the windows; never waits.
#pragma once

#include "assistant/consent.h"
#include "assistant/hiddenwords.h"
#include "assistant/modelclient.h"
#include "assistant/promptguard.h"
#include "assistant/redactor.h"

namespace escale {

class ConsentedRequest : public QObject {
    Q_OBJECT

public:
    enum class State : quint8 {
        None,    ///< nothing is asked
        Preview, ///< waits for a yes to what would leave
        Waiting, ///< sent
        Ready,   ///< there is a proposal
        Refused, ///< the model answered, and nothing of it may be taken
        Failed,  ///< `trouble` says why
        Stale,   ///< the text has changed since it was asked about
    };

    /// What would leave, and where to; the model as it was chosen, may be empty.
    struct Leaves {
        QString text;                ///< all the words, with placeholders
        QList<PrivateWords> removed; ///< what the placeholders stand for
        QString host, model;
    };

    ~ConsentedRequest() override;

    /// The model of this installation; nothing for none, which is how it begins. What is under way for another is given
    /// up, and what leaves is shown again.
    void setEndpoint(const std::optional<EndpointSettings> &endpoint);
    [[nodiscard]] bool hasModel() const { return m_client != nullptr; }
    [[nodiscard]] bool showsEachTime() const { return m_consent.showsEachTime(); }
    void setShowsEachTime(bool each) { m_consent.setShowsEachTime(each); }

    /// The words of the person whose requests these are, with those of other requests; its own until then. Once they
    /// are forgotten, the person has gone: what is under way is given up, and the next asks for its own yes.
    void shareHidden(const std::shared_ptr<HiddenWords> &hidden);
    /// This word leaves from now on with nothing that shares these words; what waits for a yes is shown without it.
    void hide(const QString &words) { m_hidden->hide(words); }
    /// Yes to what would leave.
    void send();
    /// Gives up what is under way, and forgets what came.
    void cancel();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Leaves &leaves() const { return m_leaves; }
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; }

Q_SIGNALS:
    void changed(); ///< the state, or what leaves

protected:
    /// `clock` outlives it.
    explicit ConsentedRequest(Clock &clock, QObject *parent);

    /// What would leave: its words for the person, and the request that is made of the same words.
    struct Parcel {
        QString text;
        QList<PrivateWords> removed;
        ModelClient::Request request;
    };
    /// Made anew when another word is hidden. An error: nothing leaves, and it says why.
    virtual Result<Parcel> parcel(const QStringList &hidden) = 0;
    /// All that the model said; after 64 kB no more of it is taken. Ends in finish() or fail(), now or, where the
    /// ticket is still the current one, later.
    virtual void judge(const QByteArray &said) = 0;
    /// What came is of no use any more.
    virtual void forget() = 0;

    struct Refusals {
        QString tooLong, speaksToModel; ///< sentences for the person
    };
    /// One text as it may leave: without invisible marks, what is private and what is hidden. An error for one of more
    /// than 3,000 letters, or with words that are meant for a machine.
    static Result<Redaction> asItMayLeave(const QString &words, const QStringList &hidden, Joiners joiners,
                                          const Refusals &refusals);

    /// Shows what would leave; or off with it once somebody has said yes to the first.
    void prepare();
    [[nodiscard]] quint64 ticket() const { return m_ticket; }
    void finish(State state);
    void fail(const Error &error);
    /// What was asked about has changed: nothing of it is waited for or taken.
    void outdate();
    [[nodiscard]] Clock &clock() const { return m_clock; }

private:
    bool pack();
    void dispatch();
    void answered(quint64 ticket, const Result<Done> &done);
    void giveUp();
    void showAgain();
    void leavePerson();

    Clock &m_clock;
    std::optional<EndpointSettings> m_endpoint;
    std::unique_ptr<ModelClient> m_client;
    Consent m_consent;
    std::shared_ptr<HiddenWords> m_hidden;
    State m_state = State::None;
    Leaves m_leaves;
    ModelClient::Request m_request;
    QByteArray m_said;
    std::optional<Error> m_trouble;
    quint64 m_ticket = 0;
};

/// Something that this machine does not send, or make sense of: `sentence` for the person, `cause` for the log.
Error notSent(const QString &sentence, const char *cause);

} // namespace escale
