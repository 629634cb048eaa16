// SPDX-License-Identifier: GPL-3.0-or-later
// What the API answers to a request (contract 1.3, 1.5, 1.7 and 3): a pure function of the content and the key. It has
// every route a read client syncs from; the other routes of the real server (accounts, counters, the mobile index, ...)
// are answered only where a recording has exactly that request.
#pragma once

#include "content.h"

namespace escale::test {

/// `secret`: what `site-secret` must say for details.
AnswerPtr answerTo(const Request &request, const FeedContent &content, const QByteArray &secret);

} // namespace escale::test
