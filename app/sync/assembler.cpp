// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/assembler.h"

#include "store/contenthash.h"

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
        m_parts.insert(task.item.id, Part{task, {}, {}, {}, {}, false, false, false});
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
    // What a fiche itself says is said in French (contract-write section 12); any other answer tells the rest.
    if (!part.hasFiche || asked == Language::Fr) {
        part.fiche = detail.fiche;
        part.hasFiche = true;
        part.fromFrench = asked == Language::Fr;
    }
    if (detail.translation.language != asked)
        return; // unpublished between the index and this answer: French came instead, which is asked for by itself
    part.texts.append({detail.translation, {part.task.item.fingerprint, detail.etag, {}, now}});
}

Assembled Assembler::finish(const Part &part) const
{
    Assembled result;
    result.isNew = part.task.isNew;
    result.failedTexts = part.failed.size();
    const QString &id = part.task.item.id;
    const auto known = m_journal.value(id);
    LanguageSet had; // stored
    for (auto it = known.cbegin(); it != known.cend(); ++it)
        had.insert(it.key());

    QList<FreshText> fresh, emptied;
    LanguageSet came, brought, losing; // answered; to be written now; readable before, and no longer
    for (const FreshText &text : part.texts) {
        const Language language = text.translation.language;
        const bool readable = had.contains(language) && known.value(language).hasBody;
        if (language == Language::Fr && saysNothing(text.translation)) {
            // There is nothing to show instead: the text that was there stays, and is not asked for at every sync.
            if (had.contains(language)) {
                came.insert(language);
                result.marks.append({id, language, text.note});
            }
            continue;
        }
        came.insert(language);
        if (readable && !text.translation.hasBody()) {
            losing.insert(language);
            emptied.append(text);
            continue;
        }
        fresh.append(text);
        brought.insert(language);
        const auto before = known.constFind(language);
        result.textChanged = result.textChanged || before == known.cend() ||
                             !isHashOf(before->contentHash, text.translation) ||
                             before->fingerprint != text.note.fingerprint;
    }
    // A fiche without French has nothing to fall back on, and half a fiche is neither the old one nor the new: next
    // time.
    const bool hasFrench = had.contains(Language::Fr) || came.contains(Language::Fr);
    if (!part.hasFiche || !hasFrench || part.stopped) {
        result.marks.clear();
        result.textChanged = false;
        return result;
    }
    // Asked for and not had, although nothing failed; or gone from the index.
    const LanguageSet withdrawn =
        had & united(part.task.withdrawn, without(without(part.task.fetch, came), part.failed));
    for (const Language language : withdrawn.toList()) {
        if (known.value(language).hasBody)
            losing.insert(language);
    }
    PutFiche change{part.fiche, fresh,
                    united(part.task.keep, had & united(part.failed, united(withdrawn, without(came, brought))))};
    change.describes = part.fromFrench;
    applyListing(change.fiche, part.task.item);
    if (!withdrawn.isEmpty() || !emptied.isEmpty()) {
        result.later = change;
        result.later->texts = emptied;
        result.later->keep = without(united(change.keep, came), withdrawn);
        result.lost = losing;
    }
    result.change = std::move(change);
    return result;
}

bool saysNothing(const Translation &text)
{
    return text.title.isEmpty() && text.abstract.isEmpty() && !text.hasBody();
}

} // namespace escale
