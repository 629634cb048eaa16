// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fiche/error.h"
#include "store/reader.h"

namespace escale {

/// Makes sure there is a library at `path` (the embedded sample when there was none, or when it was damaged, which is
/// said on stderr).
Result<Done> prepareForUse(const QString &path);

/// A Reader on the prepared library.
Result<std::unique_ptr<Reader>> openForReading(const QString &path);

} // namespace escale
