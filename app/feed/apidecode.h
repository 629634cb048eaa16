// SPDX-License-Identifier: GPL-3.0-or-later
// The answers of the Réfugiés.info API (contract section 3) as values. Pure functions, any thread. Each takes the body
// of a 200 answer; a field that is absent, null, empty, of another type or unknown costs itself only. Personal data
// (contract section 9) is not read. Errors: BadAnswer, when the envelope or the fiche as a whole makes no sense.
#pragma once

#include "feed/feed.h"
#include "feed/jsontypes.h"

#include <optional>
#include <string_view>

namespace escale {

/// GET /langues, /themes, /needs (contract 3.1-3.3), parts of one Taxonomy. Languages outside our eight, items without
/// id are left out.
Result<QList<FeedLanguage>> decodeLanguages(const QByteArray &body);
Result<QList<Theme>> decodeThemes(const QByteArray &body);
Result<QList<Need>> decodeNeeds(const QByteArray &body);

/// GET /dispositifs (3.4). Items without a usable id are counted, not listed; a repeated id counts once, the first
/// wins.
Result<Index> decodeIndex(const QByteArray &body);

/// GET /dispositifs/statistics (3.8).
Result<Statistics> decodeStatistics(const QByteArray &body);

/// GET /dispositifs/{id}?locale= (3.7). `asked` is the locale asked for. BadAnswer too when the answer is about another
/// fiche than `id`.
Result<Detail> decodeDetail(const QByteArray &body, const QString &id, Language asked);

/// `metadatas` (section 4). What is not understood of it goes to `drift`, when there is one.
Metadata decodeMetadata(const std::optional<JsonValue> &value, Drift *drift = nullptr);

/// The same from its bytes, as an author's draft keeps them; empty where they are no JSON.
Metadata metadataFromJson(const QByteArray &json);

/// The hash of contract 8.2 over one index item.
QByteArray fingerprintOf(const JsonObject &item);

/// `availableLanguages`: our eight only; French is always in it (contract 3.4).
LanguageSet decodeLanguageSet(const std::optional<JsonValue> &value);

namespace api {
/// `{"text":"success","data":…}` (contract 1.4).
Result<JsonValue> data(JsonDocument &document, const QByteArray &body);
/// The id under `key` if it is one, else empty.
QString id(const JsonObject &object, std::string_view key);
QStringList ids(const std::optional<JsonValue> &value);
/// One line of text of a field that should be plain (contract 5), through the door.
QString line(const JsonObject &object, std::string_view key);
/// `secure_url` of a Picture (contract section 2), absolute https or site-relative, else empty. A bare string is taken
/// as the address.
QString picture(const std::optional<JsonValue> &value);
Error senseless(const QString &cause);
} // namespace api

} // namespace escale
