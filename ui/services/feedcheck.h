// SPDX-License-Identifier: GPL-3.0-or-later
// Asks a feed whether it would answer, before anything is saved: its list, and one text with the key. Nothing of what
// comes is kept.
#pragma once

#include "feed/apifeed.h"

#include <QObject>
#include <memory>

namespace escale {

class FeedCheck final : public QObject {
    Q_OBJECT

public:
    /// `clock` outlives the check.
    explicit FeedCheck(Clock &clock, QObject *parent = nullptr);
    ~FeedCheck() override;

    [[nodiscard]] bool running() const { return m_feed != nullptr; }
    /// A check under way is given up without a word.
    void start(const ApiFeedSettings &feed);
    void stop();

Q_SIGNALS:
    /// The list has come; one text is being asked for.
    void listed(int fiches);
    /// The feed answers and takes the key; so many fiches are in its list.
    void passed(int fiches);
    void failed(const escale::Error &error);

private:
    void askText(const Index &index);
    void end(const std::function<void()> &tell);

    Clock &m_clock;
    std::unique_ptr<ApiFeed> m_feed;
};

} // namespace escale
