// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/draftkeeper.h"

namespace escale {

DraftKeeper::DraftKeeper(AuthoringStore &store, Clock &clock, QObject *parent)
    : QObject(parent), m_store(store), m_clock(clock)
{
}

DraftKeeper::~DraftKeeper()
{
    leave();
}

void DraftKeeper::watch(qint64 fiche, std::function<FicheDraft()> text)
{
    leave();
    m_fiche = fiche;
    m_text = std::move(text);
}

void DraftKeeper::leave()
{
    (void)keepNow();
    m_fiche = 0;
    m_text = {};
    m_changed = false;
}

void DraftKeeper::touched()
{
    m_changed = m_fiche != 0;
    if (!m_changed || std::exchange(m_due, true))
        return;
    m_clock.after(longest, this, [this] {
        m_due = false;
        (void)keepNow();
    });
}

Result<Done> DraftKeeper::keepNow()
{
    if (!m_changed || !m_text)
        return Done{};
    const auto done = m_store.keep(m_fiche, m_text());
    if (!done) {
        Q_EMIT failed(done.error().sentence);
        touched(); // the disk may have room again
        return done;
    }
    m_changed = false;
    Q_EMIT kept(m_clock.now());
    return done;
}

} // namespace escale
