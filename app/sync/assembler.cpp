// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/assembler.h"

#include "store/contenthash.h"

#include <algorithm>

namespace escale {

void applyListing(Fiche &fiche, const IndexItem &item)
{
    fiche.metadata = item.metadata;
    fiche.created = item.created;
    fiche.published = item.published;
    fiche.views = item.views;
}

Assembler::Assembler(const QList<FetchTask> &tasks, const Journal &journal) : m_journal(journal)
{
    m_parts.reserve(tasks.size());
    for (const FetchTask &task : tasks)
        m_parts.insert(task.item.id, Part{task, {}, {}, {}, {}, false, false});
}

std::optional<Assembled> Assembler::take(const QString &id, Language language, Result<Detail> detail,
                                         const QDateTime &now)
{
    const auto found = m_parts.find(id);
    if (found == m_parts.end())
        return std::nullopt;
    Part &part = *found;
    part.answered.insert(language);
    if (detail)
        add(part, language, *detail, now);
    else
        part.failed.insert(language);
    if (!detail && (detail.error().problem == Problem::Cancelled || detail.error().problem == Problem::Refused))
        part.stopped = true;
    if (!(part.answered == part.task.fetch))
        return std::nullopt;
    Assembled result = finish(part);
    m_parts.erase(found);
    return result;
}

void Assembler::add(Part &part, Language asked, const Detail &detail, const QDateTime &now) const
{
    // The French answer describes the fiche best; any other will do when French failed.
    if (!part.hasFiche || asked == Language::Fr) {
        part.fiche = detail.fiche;
        part.hasFiche = true;
    }
    if (detail.translation.language != asked)
        return; // unpublished between the index and this answer: French came instead, which is asked for by itself
    part.texts.append(
        {detail.translation, {part.task.item.fingerprint, detail.etag, {}, now}});
}

Assembled Assembler::finish(const Part &part) const
{
    Assembled result;
    result.isNew = part.task.isNew;
    result.failedTexts = part.failed.size();
    const auto known = m_journal.value(part.task.item.id);
    const bool hasFrench = known.contains(Language::Fr) ||
                           std::any_of(part.texts.begin(), part.texts.end(),
                                       [](const FreshText &t) { return t.translation.language == Language::Fr; });
    // A fiche without French has nothing to fall back on, and half a fiche is neither the old one nor the new: next
    // time.
    if (!part.hasFiche || !hasFrench || part.stopped)
        return result;

    PutFiche change{part.fiche, part.texts, part.task.keep};
    applyListing(change.fiche, part.task.item);
    for (const Language language : part.failed.toList()) {
        if (known.contains(language))
            change.keep.insert(language);
    }
    LanguageSet after = change.keep;
    for (const FreshText &text : part.texts) {
        after.insert(text.translation.language);
        const auto before = known.constFind(text.translation.language);
        if (before == known.cend() || !isHashOf(before->contentHash, text.translation) ||
            before->fingerprint != text.note.fingerprint)
            result.textChanged = true;
    }
    for (auto it = known.cbegin(); it != known.cend(); ++it)
        result.textChanged = result.textChanged || !after.contains(it.key());
    result.change = std::move(change);
    return result;
}

} // namespace escale
