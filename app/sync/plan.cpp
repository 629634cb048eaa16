// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/plan.h"

#include <QSet>
#include <algorithm>

namespace escale {
namespace {

/// How much smaller than `/statistics` an index may be: both are counted at different moments, on a feed that people
/// edit.
constexpr double tolerated = 0.9;
constexpr int toleratedFew = 3;

Suspicion judge(const Index &index, const Journal &journal, bool sameSource,
                const std::optional<Statistics> &statistics)
{
    const auto size = index.items.size();
    if (!journal.isEmpty() && (size == 0 || (sameSource && size * 2 < journal.size())))
        return Suspicion::Shrunk;
    if (statistics && size + toleratedFew < static_cast<qsizetype>(statistics->fiches * tolerated))
        return Suspicion::Unconfirmed;
    return Suspicion::None;
}

LanguageSet wantedOf(const IndexItem &item, const SyncOptions &options)
{
    LanguageSet wanted = item.availableLanguages & options.languages;
    wanted.insert(Language::Fr);
    return wanted;
}

void planFiche(SyncPlan &plan, const IndexItem &item, const Journal &journal, const SyncOptions &options)
{
    const auto known = journal.constFind(item.id);
    FetchTask task;
    task.item = item;
    task.isNew = known == journal.cend();
    for (const Language language : wantedOf(item, options).toList()) {
        const bool cached = !task.isNew && known->contains(language);
        const bool upToDate = cached && !options.full && known->value(language).fingerprint == item.fingerprint;
        if (!upToDate) {
            task.fetch.insert(language);
            continue;
        }
        task.keep.insert(language);
        plan.revalidate.append({item.id, language, known->value(language)});
    }
    if (task.fetch.isEmpty())
        plan.listings.append({item.id, item.availableLanguages, task.keep, item.created, item.published, item.views});
    else
        plan.fetch.append(std::move(task));
}

void keepOldest(QList<RevalidationTask> &tasks, int count)
{
    const auto budget = std::min<qsizetype>(std::max(0, count), tasks.size());
    std::partial_sort(
        tasks.begin(), tasks.begin() + budget, tasks.end(), [](const RevalidationTask &a, const RevalidationTask &b) {
            return std::tie(a.note.checked, a.id, a.language) < std::tie(b.note.checked, b.id, b.language);
        });
    tasks.resize(budget);
}

} // namespace

SyncPlan planSync(const Index &index, const Journal &journal, bool sameSource,
                  const std::optional<Statistics> &statistics, const SyncOptions &options)
{
    SyncPlan plan;
    QSet<QString> listed;
    for (const IndexItem &item : index.items) {
        listed.insert(item.id);
        planFiche(plan, item, journal, options);
    }
    keepOldest(plan.revalidate, options.revalidate);

    plan.suspicion = options.acceptSmallIndex ? Suspicion::None : judge(index, journal, sameSource, statistics);
    if (plan.suspicion != Suspicion::None)
        return plan;
    for (auto it = journal.cbegin(); it != journal.cend(); ++it) {
        if (!listed.contains(it.key()))
            plan.remove.append(it.key());
    }
    return plan;
}

} // namespace escale
