// SPDX-License-Identifier: GPL-3.0-or-later
// A translator's segments as the server takes them: whole fields of HTML, with the paths of those that are not done
// (contract-write section 7). And prints, by which it is seen later whether the French, or what readers have, is still
// what the work was made on. Pure, any thread.
#pragma once

#include "authoring/fichedraft.h"
#include "translating/translationdraft.h"

namespace escale {

struct TranslationBody {
    FicheDraft text;      ///< words only; a field without a translation is empty
    QStringList toFinish; ///< "content.what", "content.how.<key>.title": something in it is missing or not confirmed
};

/// `french`: the text the segments are of; `administration`: its name in the translation's language. Errors: Usage, of
/// a fiche in one piece, which no call of a translator can change.
Result<TranslationBody> translationBody(const Translation &french, Kind kind, const QList<DraftSegment> &segments,
                                        Language language, const QString &administration);

/// Of the French: what a translator sees of it.
QByteArray frenchPrint(const Translation &french);
/// Of a translation beside its French; of none (an empty Translation) as well.
QByteArray translationPrint(const Translation &french, const Translation &translated);
/// Of a text on its way, or of somebody's proposal.
QByteArray draftPrint(const FicheDraft &text);

/// The words of a proposal, or of what is sent, as the library would have them after a sync.
Translation translationFrom(const FicheDraft &text, Language language);

} // namespace escale
