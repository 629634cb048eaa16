// SPDX-License-Identifier: GPL-3.0-or-later
// gzip (RFC 1952) with a ceiling: a small answer must not become a large one (decompression bomb).
#pragma once

#include "base/error.h"

#include <QByteArray>

namespace escale {

/// The inflated bytes, `limit` of them at most. Several members one after another are one text (RFC 1952 2.2); what
/// stands behind them and is no member is left, as gzip itself does. Errors: BadAnswer for damaged, truncated or too
/// large data. Stateless; any thread.
Result<QByteArray> inflateGzip(const QByteArray &packed, qint64 limit);

/// The sentence for an answer over the limit, packed or not.
Error tooLarge();

} // namespace escale
