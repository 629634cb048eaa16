// SPDX-License-Identifier: GPL-3.0-or-later
// What of `metadatas` this version does not know (contract section 4), told to a Drift: keys, codes, types.
#pragma once

#include "feed/drift.h"
#include "feed/json.h"

#include <span>

namespace escale {

class MetadataNotes {
public:
    using Words = std::span<const std::string_view>;

    /// `drift` may be null, and outlives the notes otherwise.
    explicit MetadataNotes(Drift *drift) : m_drift(drift) {}

    // `path` below "metadatas": "age.type"; empty for the object itself.
    void keys(const JsonObject &object, Words known, QLatin1String path);
    void code(const QString &word, Words known, QLatin1String path);
    void codes(const QStringList &words, Words known, QLatin1String path);
    /// A code, or only its path when it does not look like one.
    void value(QLatin1String path, const QString &word);
    void shape(QLatin1String path);
    /// `name`: of the bound (feed/bounds.h).
    void limit(QLatin1String name);

    /// The object under `path`. Absent and null say nothing, and are no drift.
    std::optional<JsonObject> object(const std::optional<JsonValue> &value, QLatin1String path);
    /// A list of scalars: notes another type, of the list or of an item.
    void list(const std::optional<JsonValue> &value, bool (*fits)(const JsonValue &), QLatin1String path);
    void scalar(const std::optional<JsonValue> &value, bool (*fits)(const JsonValue &), QLatin1String path);

private:
    void note(DriftKind kind, QLatin1String path, const QString &rest = {});

    Drift *m_drift;
};

bool isText(const JsonValue &value);
/// A number, or a string that is one.
bool isNumber(const JsonValue &value);

} // namespace escale
