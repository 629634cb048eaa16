// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/plan.h"

#include <algorithm>

namespace escale {
namespace {

/// What the index says of a text that the library has. By its own ETag where the index says it: then the fingerprint is
/// of what the fiche itself says, which comes with French (contract-write section 12).
bool isCurrent(const IndexItem &item, Language language, const TextNote &note)
{
    if (item.etags.isEmpty())
        return note.fingerprint == item.fingerprint;
    return note.etag == item.etags.value(language) &&
           (language != Language::Fr || note.fingerprint == item.fingerprint);
}

void planFiche(SyncPlan &plan, const IndexItem &item, const Journal &journal, const SyncOptions &options)
{
    const auto known = journal.constFind(item.id);
    FetchTask task;
    task.item = item;
    task.isNew = known == journal.cend();
    for (const Language language : wantedOf(item, options).toList()) {
        const bool cached = !task.isNew && known->contains(language);
        const bool upToDate = cached && !options.full && isCurrent(item, language, known->value(language));
        if (!upToDate) {
            task.fetch.insert(language);
            continue;
        }
        task.keep.insert(language);
        if (item.etags.isEmpty()) // else the index has just confirmed it
            plan.revalidate.append({item.id, language, known->value(language)});
    }
    if (!task.isNew) {
        for (const Language language : known->keys()) {
            if (options.languages.contains(language) && !item.availableLanguages.contains(language) &&
                language != Language::Fr)
                task.withdrawn.insert(language);
        }
    }
    if (task.fetch.isEmpty())
        plan.listings.append({{item.id, item.availableLanguages, united(task.keep, task.withdrawn), item.created,
                               item.published, item.views},
                              task.withdrawn});
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

LanguageSet wantedOf(const IndexItem &item, const SyncOptions &options)
{
    LanguageSet wanted = item.availableLanguages & options.languages;
    wanted.insert(Language::Fr);
    return wanted;
}

SyncPlan planSync(const Index &index, const Journal &journal, const SyncOptions &options)
{
    SyncPlan plan;
    for (const IndexItem &item : index.items)
        planFiche(plan, item, journal, options);
    keepOldest(plan.revalidate, options.revalidate);
    return plan;
}

} // namespace escale
