// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the library as values, shared by Writer and Reader.
#pragma once

#include "fiche/fiche.h"
#include "store/database.h"

namespace escale::rows {

QVariant fromTime(const QDateTime &when);
QDateTime toTime(const QVariant &value);

/// The fiche without its texts. NotFound when there is none.
Result<Fiche> fiche(Database &database, const QString &id);
/// Replaces the fiche and its lists; its texts stay.
Result<Done> putFiche(Database &database, const Fiche &fiche);

/// The text with this row id, if it is still the one that was stored (contenthash.h), else Damaged. NotFound when there
/// is none.
Result<Translation> translation(Database &database, qint64 rowId);
/// 0 when there is none.
Result<qint64> translationRow(Database &database, const QString &ficheId, Language language);
/// Languages a fiche has texts in, title-only ones included.
Result<LanguageSet> languagesOf(Database &database, const QString &ficheId);
/// Those that are shown: French, and every other that has a body (Translation::hasBody).
Result<LanguageSet> readableLanguages(Database &database, const QString &ficheId);

Error notFound();

} // namespace escale::rows
