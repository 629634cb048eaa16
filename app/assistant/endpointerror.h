// SPDX-License-Identifier: GPL-3.0-or-later
// What a server with a model may do wrong, each as one true sentence: as real ones answer, whose documentation promises
// less than they do (`{"detail": …}` with 400 for a budget that is used up, 500 without a word, a stream that breaks
// off after 200). Nothing of what was asked or answered is in the sentence or its cause. Pure, any thread.
#pragma once

#include "base/error.h"
#include "feed/transfers.h"

#include <QString>

namespace escale {

/// Of HTTP.
inline constexpr int okStatus = 200;

/// The answer was whole, and is nothing Escale understands.
Error endpointNoSense();
Error endpointBrokenOff();
Error endpointSilent();
/// Of an answer with a status other than 200. `body` chooses the sentence and is shown to nobody.
Error endpointError(int status, const QByteArray &body);
/// Of a transfer that did not end well.
Error endpointError(const TransferResult &result);
/// Whether the server refuses the form that was asked for (`response_format`), and not what was asked.
bool refusesForm(const TransferResult &result);

/// The body of an answer with status 200 that came whole. Errors: as above.
Result<QByteArray> wholeAnswer(const Result<TransferResult> &result);

} // namespace escale
