// SPDX-License-Identifier: GPL-3.0-or-later
#include "assistant/claim.h"

#include "feed/json.h"

namespace escale {

std::optional<Claim> claimFrom(const QByteArray &json)
{
    JsonDocument document;
    const auto value = document.parse(json);
    if (!value)
        return std::nullopt;
    const auto object = json::object(std::optional(*value));
    if (!object)
        return std::nullopt;
    Claim claim;
    claim.text = json::text(*object, "text").simplified();
    if (claim.text.isEmpty() || claim.text.size() > longestClaim)
        return std::nullopt;
    const auto cites = json::array(*object, "cites");
    if (!cites)
        return claim;
    for (const JsonValue one : *cites) {
        const auto cite = json::object(std::optional(one));
        if (!cite || claim.cites.size() == mostCites)
            continue;
        const auto passage = json::integer(json::member(*cite, "passage"));
        const QString quote = json::text(*cite, "quote").simplified();
        if (passage && quote.size() <= longestQuote)
            claim.cites.append({*passage, quote});
    }
    return claim;
}

} // namespace escale
