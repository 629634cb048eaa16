// SPDX-License-Identifier: GPL-3.0-or-later
// What a search has to know of the whole index (its words, which text each row is), written beside it at the end of a
// sync, so that no search works it out before its first answer. Each part is stamped with the state of the index it was
// made from: of any other state it is as if it were not there.
#pragma once

#include "fiche/language.h"
#include "store/writesession.h"

#include <optional>

namespace escale {

/// The name of the part about the words of a language.
QString wordsPart(Language language);
inline constexpr QLatin1String textsPart("texts");

/// A part, if it was made from the index as it is. Never an error: what cannot be read is not there.
std::optional<QByteArray> summaryPart(const ReadSession &database, const QString &name);

/// Makes every part anew if the index has changed since. Outside any transaction, by whoever writes the index.
Result<Done> writeSummary(const WriteSession &database);

} // namespace escale
