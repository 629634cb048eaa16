// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/departures.h"

namespace escale {

void Departures::begin(const Journal &journal, const QSet<QString> &arriving)
{
    m_before = m_now = holdingsOf(journal, arriving);
}

void Departures::note(const QList<ListingTask> &listings)
{
    for (const ListingTask &task : listings) {
        const QString &id = task.listing.id;
        if (const auto lost = m_before.value(id).readable & task.withdrawn; !lost.isEmpty())
            m_losses.insert(id, lost);
    }
}

void Departures::note(const Assembled &assembled, const PutFiche &change)
{
    const QString &id = change.fiche.id;
    Holding &holding = m_now[id];
    if (assembled.isNew)
        holding.arriving = change.arriving;
    for (const FreshText &text : change.texts) {
        const Language language = text.translation.language;
        holding.texts.insert(language);
        if (text.translation.hasBody())
            holding.readable.insert(language);
    }
    if (!assembled.later)
        return;
    m_laters.append(*assembled.later);
    if (!assembled.lost.isEmpty())
        m_losses.insert(id, united(m_losses.value(id), assembled.lost));
}

void Departures::note(const QString &id, Language language, const PutFiche &later)
{
    m_laters.append(later);
    m_losses[id].insert(language);
}

Removals Departures::judge(const Index &index, bool sameSource, const std::optional<Statistics> &statistics,
                           const SyncOptions &options) const
{
    return judgeRemovals({index, m_before, m_now, m_losses, sameSource, statistics, options});
}

QList<Change> Departures::changes(const Removals &removals, QList<ListingTask> listings, Effect *effect) const
{
    QList<Change> changes;
    for (ListingTask &task : listings) {
        const LanguageSet going = removals.textsMayGo ? without(task.withdrawn, removals.keepTexts) : LanguageSet();
        task.listing.keep = without(task.listing.keep, going);
        effect->changed += going.isEmpty() ? 0 : 1;
        changes.append(task.listing);
    }
    for (PutFiche later : removals.textsMayGo ? m_laters : QList<PutFiche>()) {
        later.texts.removeIf(
            [&](const FreshText &text) { return removals.keepTexts.contains(text.translation.language); });
        later.keep = united(later.keep, removals.keepTexts);
        changes.append(later);
        ++effect->changed;
    }
    for (const QString &id : removals.fiches) {
        changes.append(RemoveFiche{id});
        effect->removed += m_before.value(id).arriving ? 0 : 1;
    }
    return changes;
}

} // namespace escale
