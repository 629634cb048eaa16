// SPDX-License-Identifier: GPL-3.0-or-later
// A draft as its readers will have it, before anybody has it: through the same door as the server's answer, so that
// what a page shows, and a voice says, of it is what it will show and say. Pure function, any thread.
#pragma once

#include "authoring/fichedraft.h"
#include "store/reader.h"

namespace escale {

/// What a draft names by an id only, or what it has none of yet.
struct PreviewContext {
    QString id;          ///< the server's; empty: it has never been sent
    QString sponsorName; ///< of the main structure
};

/// In French, the language it is written in. Errors: BadAnswer, where the draft holds what no reader could be shown.
Result<ReadFiche> previewOf(const FicheDraft &draft, const PreviewContext &context);

/// A fiche in one piece (ServerFiche::inOnePiece) as its readers have it. It can be read only: courses of a catalogue
/// have no main structure and are public from their first day, so that nobody but an admin may change one
/// (contract-write 1), and each update of the catalogue puts its own text in the place of the whole one (contract-2026
/// 3.14); and of any fiche, readers are shown the Markdown and nothing of what/why/how beside it (3.7). Errors:
/// BadAnswer.
Result<ReadFiche> readOnlyPreview(const ServerFiche &fiche);

} // namespace escale
