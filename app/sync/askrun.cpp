// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/askrun.h"

namespace escale {
namespace {

/// Each of these has already been tried several times with growing pauses: the server is gone, not busy.
constexpr int goneAfter = 8;

} // namespace

AskRun::AskRun(Feed &feed, QList<Ask> asks, std::function<bool()> mayGoOn, OnAnswer onAnswer, OnEnd onEnd,
               QObject *parent)
    : QObject(parent), m_feed(feed), m_asks(std::move(asks)), m_mayGoOn(std::move(mayGoOn)),
      m_onAnswer(std::move(onAnswer)), m_onEnd(std::move(onEnd))
{
}

void AskRun::resume()
{
    if (m_pumping || m_ended) // a feed may answer at once, from inside detail()
        return;
    m_pumping = true;
    while (!m_stopped && m_next < m_asks.size() && m_underWay < m_feed.capacity() && m_mayGoOn()) {
        const Ask ask = m_asks[m_next++];
        ++m_underWay;
        m_feed.detail(ask.id, ask.language, ask.etag,
                      [this, ask](Result<Detail> detail) { answered(ask, std::move(detail)); });
    }
    m_pumping = false;
    const bool nothingLeft = m_stopped || m_next == m_asks.size();
    if (m_underWay == 0 && nothingLeft && !m_ended) {
        m_ended = true;
        m_onEnd(m_stopped);
    }
}

void AskRun::stop(const Error &why)
{
    if (!m_stopped)
        m_stopped = why;
    resume();
}

void AskRun::answered(const Ask &ask, Result<Detail> detail)
{
    --m_underWay;
    const auto problem = detail ? std::optional<Problem>() : std::optional(detail.error().problem);
    m_unreachableInARow = problem == Problem::Unreachable ? m_unreachableInARow + 1 : 0;
    // Of an edition: what comes is not what was signed, or not all of it is there. More of it would be no better.
    const bool ofEdition = problem == Problem::Damaged || problem == Problem::Incomplete;
    const bool useless =
        ofEdition || problem == Problem::Refused || problem == Problem::Cancelled || m_unreachableInARow >= goneAfter;
    const bool firstReason = useless && !m_stopped;
    if (firstReason)
        m_stopped = detail.error();
    m_onAnswer(ask, std::move(detail));
    if (firstReason && problem != Problem::Cancelled)
        m_feed.cancel(); // the others under way come back as Cancelled, each through here
    resume();
}

} // namespace escale
