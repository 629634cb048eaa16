// SPDX-License-Identifier: GPL-3.0-or-later
// A fiche in two languages as XLIFF 1.2 or 2.0 (OASIS), for people who work with other tools. Bold, links and the like
// are numbered marks: a translator moves them and cannot change them. What comes back is hostile: no DTD, no entities,
// bounds on size and depth, addresses only of the four schemes, nothing where the format does not have it; codes that
// another tool has put into the text (bpt, ph...) are no words. Pure, any thread.
#pragma once

#include "base/error.h"
#include "translating/exchange.h"

namespace escale {

/// What stands where nothing is translated: nothing (1.2 says so by its state), or the French, for OmegaT, which shows
/// only what a target holds (its manual, "XLIFF"). Such a target says so (xliffSourceCopied). Where its state is still
/// ours and its words are still the French, it comes back as not translated; a number or an office's letters come back
/// as they are. A name that stays French is in OmegaT's memory (TMX), which keeps what its translator confirmed.
enum class EmptyTarget : quint8 { Empty, French };

/// Of the target, in `state-qualifier`: a value of our own, as XLIFF 1.2 allows ("x-").
inline const QString xliffSourceCopied = QStringLiteral("x-source-copied");
/// Of what nobody has translated, in `state` (XLIFF 1.2).
inline const QString xliffUntranslated = QStringLiteral("needs-translation");

QByteArray toXliff1(const ExchangeText &text, EmptyTarget empty = EmptyTarget::Empty);
QByteArray toXliff2(const ExchangeText &text);

/// Either version; one fiche. Errors: BadAnswer with a sentence for the translator.
Result<ExchangeText> fromXliff(const QByteArray &bytes);

} // namespace escale
