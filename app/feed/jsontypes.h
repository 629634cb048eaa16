// SPDX-License-Identifier: GPL-3.0-or-later
// The names of JSON values, for headers whose readers may never look into one: simdjson's own header is larger than
// Qt's, and reading it costs a compiler seconds. Who reads values includes feed/json.h.
#pragma once

namespace simdjson::dom {
class array;
class element;
class object;
} // namespace simdjson::dom

namespace escale {

using JsonValue = simdjson::dom::element;
using JsonObject = simdjson::dom::object;
using JsonArray = simdjson::dom::array;
class JsonDocument;

} // namespace escale
