// SPDX-License-Identifier: GPL-3.0-or-later
// The keys that the contract knows, against those of an answer (drift.h). Pure functions, any thread.
#pragma once

#include "feed/drift.h"
#include "feed/json.h"

#include <span>

namespace escale::api {

struct KnownKey {
    enum class Shape : quint8 { Any, Text, List, Object };
    std::string_view name;
    Shape shape = Shape::Any; ///< null is always allowed (contract section 4)
};

/// Counts the keys of `object` that are not in `known`, and the values of another type. `path` comes before the key,
/// with its dot.
void noteKeys(const JsonObject &object, std::span<const KnownKey> known, const QString &path, Drift &drift);

/// The keys of one fiche in one language (contract 3.7, contract-2026 3.7), its organisations and its places.
void noteDetail(const JsonObject &fiche, Drift &drift);

/// The keys of one row of the index (contract 3.4, contract-2026 3.4).
void noteIndexRow(const JsonObject &row, Drift &drift);

} // namespace escale::api
