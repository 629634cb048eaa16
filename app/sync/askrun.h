// SPDX-License-Identifier: GPL-3.0-or-later
// Asks a feed for many details: a bounded number at once, in order, waiting when the writer falls behind, and giving up
// as a whole when it is plain that going on is useless (a refused key, a server that is gone).
#pragma once

#include "feed/feed.h"

#include <QObject>

namespace escale {

struct Ask {
    QString id;
    Language language = Language::Fr;
    QByteArray etag; ///< empty to have the whole text
};

class AskRun final : public QObject {
    Q_OBJECT

public:
    using OnAnswer = std::function<void(const Ask &, Result<Detail>)>;
    /// The error is what ended the run early.
    using OnEnd = std::function<void(std::optional<Error>)>;

    /// `mayGoOn` is asked before each request; call resume() when its answer may have changed. `feed` outlives the run.
    AskRun(Feed &feed, QList<Ask> asks, std::function<bool()> mayGoOn, OnAnswer onAnswer, OnEnd onEnd,
           QObject *parent = nullptr);

    void resume();
    /// No further request; the run ends with `why` once those under way have been answered (the caller may cancel them
    /// in the feed).
    void stop(const Error &why);

private:
    void answered(const Ask &ask, Result<Detail> detail);

    Feed &m_feed;
    QList<Ask> m_asks;
    std::function<bool()> m_mayGoOn;
    OnAnswer m_onAnswer;
    OnEnd m_onEnd;
    qsizetype m_next = 0;
    int m_underWay = 0;
    int m_unreachableInARow = 0;
    std::optional<Error> m_stopped;
    bool m_ended = false;
    bool m_pumping = false;
};

} // namespace escale
