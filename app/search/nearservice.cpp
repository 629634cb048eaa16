// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/nearservice.h"

#include "search/opensearcher.h"

#include <QLoggingCategory>

namespace escale {

namespace {
Q_LOGGING_CATEGORY(logNear, "escale.search.near")
} // namespace

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
        [this, draft, ticket](OpenSearcher &open) -> Result<NearFiches> {
            const Cancelled cancelled = [this, ticket] { return m_newest != ticket; };
            if (cancelled())
                return NearFiches();
            return open.ask<NearFiches>([&](Searcher &searcher) { return nearFiches(searcher, draft, cancelled); });
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
