// SPDX-License-Identifier: GPL-3.0-or-later
// Translations as files, for people who work with other tools: XLIFF 1.2 and 2.0 (OASIS), TMX 1.4b (LISA) and a table
// in HTML that an office program opens. Bold, links and the like are numbered marks: a translator moves them and cannot
// change them. What comes back is hostile: no DTD, no entities, bounds on size and depth, addresses only of the four
// schemes. Pure, any thread.
#pragma once

#include "fiche/error.h"
#include "translating/translationmemory.h"

namespace escale {

/// A fiche in two languages, or what a file says of one.
struct ExchangeText {
    QString fiche; ///< id
    Language language = Language::En;
    QList<Segment> segments; ///< those without French are not written

    friend bool operator==(const ExchangeText &, const ExchangeText &) = default;
};

QByteArray toXliff1(const ExchangeText &text);
QByteArray toXliff2(const ExchangeText &text);
QByteArray toTmx(const QList<TranslationUnit> &units, Language language);
/// For reading and correcting in an office program; nothing is read back from it.
QByteArray toHtml(const ExchangeText &text);

/// Either version of XLIFF. Errors: BadAnswer with a sentence for the translator.
Result<ExchangeText> fromXliff(const QByteArray &bytes);
/// Units of French and one of our languages; others are left out. Errors: BadAnswer.
Result<QList<TranslationUnit>> fromTmx(const QByteArray &bytes, Language language);

} // namespace escale
