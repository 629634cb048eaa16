// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/feedcheck.h"

namespace escale {

FeedCheck::FeedCheck(Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) {}

FeedCheck::~FeedCheck() = default;

void FeedCheck::start(const ApiFeedSettings &feed)
{
    stop();
    m_feed = std::make_unique<ApiFeed>(feed, m_clock);
    m_feed->index([this, asked = m_feed.get()](const Result<Index> &index) {
        if (asked != m_feed.get())
            return; // given up
        if (!index)
            end([this, error = index.error()] { Q_EMIT failed(error); });
        else
            askText(*index);
    });
}

void FeedCheck::stop()
{
    // Its pending answers come while it goes: they find that it is not the one any more.
    const std::unique_ptr<ApiFeed> given = std::move(m_feed);
}

/// The list is open, the texts need the key: only one of them tells whether it is taken.
void FeedCheck::askText(const Index &index)
{
    const int fiches = static_cast<int>(index.items.size());
    if (fiches == 0) {
        end([this] { Q_EMIT passed(0); });
        return;
    }
    Q_EMIT listed(fiches);
    if (!m_feed)
        return; // given up by who heard it
    m_feed->detail(index.items.first().id, Language::Fr, {},
                   [this, fiches, asked = m_feed.get()](const Result<Detail> &detail) {
                       if (asked != m_feed.get())
                           return;
                       // A single fiche that has gone, or makes no sense, says nothing against address and key.
                       const bool refused = !detail && detail.error().problem != Problem::NotFound &&
                                            detail.error().problem != Problem::BadAnswer;
                       end([this, fiches, refused, detail] {
                           if (refused)
                               Q_EMIT failed(detail.error());
                           else
                               Q_EMIT passed(fiches);
                       });
                   });
}

/// The feed is still in the middle of answering: it goes once it has finished.
void FeedCheck::end(const std::function<void()> &tell)
{
    m_feed.release()->deleteLater();
    tell();
}

} // namespace escale
