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

/// In the contract's own words (section 4); what is unsaid is left out. `sessions` are all of the feed's, past ones
/// included, as civil dates.
QJsonObject factsJson(const Metadata &metadata);

/// `start` and `end`, "2027-01-11", of the session that is next on the day `today`; null when none is known, or the
/// course can be joined at any time.
QJsonValue nextSessionJson(const Sessions &sessions, QDate today);

/// `site`: Settings::site(), for the address of the public page.
QJsonObject toJson(const ReadFiche &fiche, QDate today, const QString &site);

} // namespace escale
