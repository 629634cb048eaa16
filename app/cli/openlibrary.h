// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "search/searcher.h"
#include "store/access.h"
#include "store/reader.h"

namespace escale {

/// Makes sure there is a library at `path`: the embedded sample when there was none. `access`: see prepareLibrary();
/// only a command that fills the library again may have a damaged one set aside, which is said on stderr.
Result<Done> prepareForUse(const QString &path, Access access = Access::ReadOnly);

/// What is said of a library that only a sync may replace.
Error damagedLibrary(const QString &cause);

/// A Reader on the prepared library.
Result<std::unique_ptr<Reader>> openForReading(const QString &path);

/// A Searcher on the library. It does not look at the whole file first, which takes longer than the search and grows
/// with the library: a search that meets damage says so itself.
Result<std::unique_ptr<Searcher>> openForSearching(const QString &path);

} // namespace escale
