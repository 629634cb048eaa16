// SPDX-License-Identifier: GPL-3.0-or-later
// How the full text index of a library stands.
#pragma once

#include "store/database.h"

namespace escale {

struct IndexState {
    bool current = false; ///< made by today's folding rules, and of exactly the texts the library has
    int texts = 0;        ///< in the library
    int indexed = 0;      ///< in the index
    qint64 bytes = 0;     ///< of the index in the file

    friend bool operator==(const IndexState &, const IndexState &) = default;
};

/// A library that never had an index is not current and has 0 texts indexed.
Result<IndexState> indexState(Database &database);

} // namespace escale
