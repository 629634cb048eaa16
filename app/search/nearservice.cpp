// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/nearservice.h"

#include "base/try.h"

#include <QLoggingCategory>

namespace escale {

namespace {
Q_LOGGING_CATEGORY(logNear, "escale.search.near")
} // namespace

/// Used in the thread of the work only.
class NearService::OpenSearcher {
public:
    OpenSearcher(QString path, Clock &clock) : m_path(std::move(path)), m_clock(clock) {}

    Result<NearFiches> nearby(const DraftWords &draft, const Cancelled &cancelled)
    {
        if (m_searcher && m_searcher->isStale())
            m_searcher.reset();
        if (!m_searcher) {
            ESCALE_TRY(auto opened, Searcher::open(m_path, m_clock));
            m_searcher = std::move(opened);
        }
        auto found = nearFiches(*m_searcher, draft, cancelled);
        if (!found)
            m_searcher.reset(); // a library that was replaced or repaired opens again
        return found;
    }

private:
    QString m_path;
    Clock &m_clock;
    std::unique_ptr<Searcher> m_searcher;
};

NearService::NearService(QString libraryPath, Clock &clock, QObject *parent)
    : QObject(parent), m_worker(*this, QStringLiteral("near"), [path = std::move(libraryPath), &clock] {
          return std::make_unique<OpenSearcher>(path, clock);
      })
{
}

NearService::~NearService()
{
    cancel();
}

void NearService::cancel()
{
    m_newest = ++m_tickets;
    m_asked.reset();
}

void NearService::ask(const DraftWords &draft)
{
    if (m_asked == draft)
        return;
    cancel();
    m_asked = draft;
    const quint64 ticket = m_newest;
    m_worker.ask<Result<NearFiches>>(
        this,
        [this, draft, ticket](OpenSearcher &searcher) -> Result<NearFiches> {
            const Cancelled cancelled = [this, ticket] { return m_newest != ticket; };
            return cancelled() ? Result<NearFiches>(NearFiches()) : searcher.nearby(draft, cancelled);
        },
        [this, ticket](const Result<NearFiches> &nearby) {
            if (m_newest != ticket)
                return;
            if (!nearby) {
                qCWarning(logNear).noquote() << nameOf(nearby.error().problem) << nearby.error().cause;
                m_asked.reset(); // to be asked again
            }
            Q_EMIT found(nearby ? *nearby : NearFiches());
        });
}

} // namespace escale
