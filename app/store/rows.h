// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the library as values, shared by Writer, Reader and the index of the search.
#pragma once

#include "fiche/fiche.h"
#include "store/writesession.h"

namespace escale::rows {

/// Columns of text are NOT NULL, and a null QString is bound as NULL: an empty one instead.
QString notNull(const QString &value);
QVariant fromTime(const QDateTime &when);
QDateTime toTime(const QVariant &value);

/// The fiche without its texts. NotFound when there is none.
Result<Fiche> fiche(const ReadSession &database, const QString &id);
/// Replaces the fiche and its lists; its texts stay.
Result<Done> putFiche(const WriteSession &database, const Fiche &fiche);

/// The text with this row id, if it is still the one that was stored (contenthash.h), else Damaged. NotFound when there
/// is none.
Result<Translation> translation(const ReadSession &database, qint64 rowId);
/// 0 when there is none.
Result<qint64> translationRow(const ReadSession &database, const QString &ficheId, Language language);
/// Languages a fiche has texts in, title-only ones included.
Result<LanguageSet> languagesOf(const ReadSession &database, const QString &ficheId);
/// Those that are shown: French, and every other that has a body (Translation::hasBody).
Result<LanguageSet> readableLanguages(const ReadSession &database, const QString &ficheId);

Error notFound();

} // namespace escale::rows
