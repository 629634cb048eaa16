// SPDX-License-Identifier: GPL-3.0-or-later
// What of a library goes into an edition. One thread.
#pragma once

#include "fiche/fiche.h"
#include "fiche/taxonomy.h"
#include "store/reader.h"

#include <QStringList>

namespace escale {

struct PublishedLibrary {
    QList<Fiche> fiches;                              ///< by id
    QHash<QString, QMap<Language, QByteArray>> texts; ///< by id of the fiche; encodeText()
    Taxonomy taxonomy;
};

/// Languages and départements that are wished; a fiche without French is left out. Call it inside of
/// ReadSession::snapshot(), or a sync in the meantime mixes two states. Errors: those of the reader; Incomplete (the
/// sample, or nothing).
Result<PublishedLibrary> readLibrary(Reader &reader, LanguageSet languages, const QStringList &departments);

/// `onSound` for each recording of a language, by key; stops at its first error. The same about snapshots.
Result<Done> eachSound(Reader &reader, Language language,
                       const std::function<Result<Done>(const QByteArray &key, const QByteArray &sound)> &onSound);

} // namespace escale
