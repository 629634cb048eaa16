// SPDX-License-Identifier: GPL-3.0-or-later
// Values with something in every field, for tests of whatever must carry them unchanged.
#pragma once

#include "store/writer.h"

namespace escale::test {

/// 24 hexadecimal digits.
inline QString exampleId(int number)
{
    return QStringLiteral("%1").arg(number, 24, 16, QLatin1Char('0'));
}

inline QDateTime exampleTime(int day)
{
    return {QDate(2026, 3, day), QTime(10, 20, 30, 456), Qt::UTC};
}

/// Every kind of block, with every property away from its default somewhere.
QList<Block> exampleBlocks();
Metadata exampleMetadata();
Fiche exampleFiche(int number);
/// `version` changes every word of it.
Translation exampleText(Language language, int version = 1);
TextNote exampleNote(int version = 1);
Taxonomy exampleTaxonomy();

/// The fiche with a text in each of the languages and no older text kept.
PutFiche examplePut(int number, LanguageSet languages, int version = 1);

} // namespace escale::test
