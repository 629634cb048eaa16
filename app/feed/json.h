// SPDX-License-Identifier: GPL-3.0-or-later
// Reading JSON that may be anything: every accessor answers "nothing" for a field that is absent, null or of another
// type, so that a wrong field costs itself and no more. Built on simdjson because object keys must stay in the order of
// the text (law 3, contract section 5).
#pragma once

#include "base/error.h"
#include "feed/jsontypes.h"

#include <QByteArray>
#include <QDateTime>
#include <optional>
#include <simdjson.h>

namespace escale {

/// The whole of one answer. Parsing is strict first; when only a string or a number of it is unusable (lone surrogate
/// escapes, broken UTF-8, numbers beyond double), those are replaced by U+FFFD or null and the rest is kept. The parsed
/// values point into the object: it must outlive them. One thread at a time.
class JsonDocument {
public:
    /// Errors: BadAnswer.
    Result<JsonValue> parse(const QByteArray &text);

private:
    simdjson::dom::parser m_parser;
};

namespace json {

/// The member, or nothing when absent. A null member is a value.
std::optional<JsonValue> member(const JsonObject &object, std::string_view key);
bool isNull(const std::optional<JsonValue> &value);

std::optional<JsonObject> object(const std::optional<JsonValue> &value);
std::optional<JsonArray> array(const std::optional<JsonValue> &value);
/// The bytes of a string, inside the document.
std::optional<std::string_view> bytes(const std::optional<JsonValue> &value);
/// A string; a number is taken as its text, as JavaScript clients do. Not cleaned: feed text goes through plaintext.h.
QString text(const std::optional<JsonValue> &value);
/// A number, or a string that is one (contract section 4: "accept numeric strings"). Never NaN or infinite.
std::optional<double> number(const std::optional<JsonValue> &value);
std::optional<int> integer(const std::optional<JsonValue> &value);
std::optional<bool> boolean(const std::optional<JsonValue> &value);
/// ISO 8601 text or epoch milliseconds, as UTC; invalid when it is neither.
QDateTime date(const std::optional<JsonValue> &value);

inline std::optional<JsonObject> object(const JsonObject &parent, std::string_view key)
{
    return object(member(parent, key));
}
inline std::optional<JsonArray> array(const JsonObject &parent, std::string_view key)
{
    return array(member(parent, key));
}
inline QString text(const JsonObject &parent, std::string_view key)
{
    return text(member(parent, key));
}

} // namespace json
} // namespace escale
