// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/revalidation.h"

#include "store/contenthash.h"
#include "sync/assembler.h"

namespace escale {

Revalidated revalidated(const Ask &ask, TextNote note, const Detail &detail, const IndexItem &listed,
                        const QDateTime &now)
{
    Revalidated result;
    note.checked = now;
    const bool published = detail.notModified || detail.translation.language == ask.language;
    if (detail.notModified || !published || saysNothing(detail.translation)) {
        if (published)
            note.etag = detail.etag;
        result.changes.append(MarkChecked{ask.id, ask.language, note});
        return result;
    }
    result.hasText = true;
    // The ETag also moves with thanks and sponsors: take those (from the French answer: contract-write section 12), and
    // the text only if it has really changed.
    PutFiche change{detail.fiche, {}, LanguageSet::all()};
    change.describes = ask.language == Language::Fr;
    applyListing(change.fiche, listed);
    const TextNote older = note;
    note.etag = detail.etag;
    if (isHashOf(note.contentHash, detail.translation)) {
        if (change.describes)
            result.changes.append(std::move(change));
        result.changes.append(MarkChecked{ask.id, ask.language, note});
        return result;
    }
    change.texts.append({detail.translation, note});
    if (older.hasBody && !detail.translation.hasBody()) {
        result.later = std::move(change);
        // With its old ETag: if the text stays, it is asked again.
        result.changes.append(MarkChecked{ask.id, ask.language, older});
        return result;
    }
    result.textChanged = true;
    result.changes.append(std::move(change));
    result.changes.append(MarkChecked{ask.id, ask.language, note});
    return result;
}

} // namespace escale
