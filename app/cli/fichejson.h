// SPDX-License-Identifier: GPL-3.0-or-later
// A fiche as JSON for scripts (`show --json`). Sections are lists, because JSON objects have no order to rely on.
#pragma once

#include "store/reader.h"

#include <QJsonArray>
#include <QJsonObject>

namespace escale {

/// One block: `type` (paragraph, heading, item, callout), `text` (its words alone), `runs` where styles or links
/// matter, and what the type needs: `level`, `depth`, `ordered`, `number`, `callout`, `align`, `direction`, `blocks`.
QJsonObject toJson(const Block &block);

/// In the contract's own words (section 4); what is unsaid is left out.
QJsonObject factsJson(const Metadata &metadata);

QJsonObject toJson(const ReadFiche &fiche);

} // namespace escale
