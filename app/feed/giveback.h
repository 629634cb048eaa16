// SPDX-License-Identifier: GPL-3.0-or-later
// What readers give back to the feed, each a single request that is never repeated by itself (contract-write 10, 11:
// none of them may be): thanks, a suggestion on a section, a reading that is
// counted, a link by SMS. Lives in one thread and answers there; never
// blocks it.
#pragma once

#include "feed/apifeed.h"

namespace escale {

/// How a single request has ended.
struct Delivery {
    enum class Ending : quint8 {
        Done,       ///< the server has done it
        NotSent,    ///< the server has seen nothing of it: it may be tried again
        KeyRefused, ///< 401: nothing was done; it may be tried again with another key
        Refused,    ///< the server has said no, and will again
        Unknown,    ///< no answer, or 5xx: it may have been done
        Stopped,    ///< by cancel(); as Unknown
    };
    Ending ending = Ending::Unknown;
    Error error = {}; ///< of all but Done; names no number, no words, no fiche
};

class GiveBack {
public:
    using Answer = std::function<void(const Delivery &)>;

    GiveBack() = default;
    GiveBack(const GiveBack &) = delete;
    GiveBack &operator=(const GiveBack &) = delete;
    virtual ~GiveBack() = default;

    virtual void merci(const QString &ficheId, Answer answer) = 0;
    /// `key`: "what", "how.<section id>" (contract-write 10). The fiche must be known to exist: for another id the
    /// server leaves a phantom behind.
    virtual void suggestion(const QString &ficheId, const QString &key, const QString &words, Answer answer) = 0;
    /// One reading more of a fiche, which must be known to exist as well.
    virtual void view(const QString &ficheId, Answer answer) = 0;
    /// `phone` as mobileNumber() gives it; `page`: the address that is sent; `language`: of the sentence around it.
    virtual void contentLink(const QString &ficheId, const QString &phone, const QString &page, Language language,
                             Answer answer) = 0;
    /// Ends what is under way; each pending answer is called before this returns.
    virtual void cancel() = 0;
};

class ApiGiveBack final : public QObject, public GiveBack {
    Q_OBJECT

public:
    /// Of the settings: address, key, the stall limit, authorities. `clock` outlives it.
    ApiGiveBack(ApiFeedSettings settings, Clock &clock, QObject *parent = nullptr);
    ~ApiGiveBack() override;

    void merci(const QString &ficheId, Answer answer) override;
    void suggestion(const QString &ficheId, const QString &key, const QString &words, Answer answer) override;
    void view(const QString &ficheId, Answer answer) override;
    void contentLink(const QString &ficheId, const QString &phone, const QString &page, Language language,
                     Answer answer) override;
    void cancel() override;

private:
    using Judge = std::function<Delivery(const TransferResult &)>;
    struct Pending {
        Answer answer;
        Judge judge;
    };
    void send(const QByteArray &method, const QString &path, const QByteArray &body, Judge judge, Answer answer);
    void ended(quint64 id, const TransferResult &result);

    ApiFeedSettings m_settings;
    Clock &m_clock;
    std::unordered_map<quint64, Pending> m_pending;
    quint64 m_last = 0;
    Transfers m_transfers; ///< last: its thread ends before anything else goes
};

} // namespace escale
