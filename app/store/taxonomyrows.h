// SPDX-License-Identifier: GPL-3.0-or-later
// Themes, needs and languages in the library.
#pragma once

#include "fiche/taxonomy.h"
#include "store/database.h"

namespace escale {

/// With the icons.
Result<Taxonomy> readTaxonomy(Database &database);
/// Adds and replaces.
Result<Done> putTaxonomy(Database &database, const Taxonomy &taxonomy);
/// See PutThemeIcon.
Result<Done> putThemeIcon(Database &database, const QString &theme, const QString &url, const Picture &icon);
/// Theme id -> the address its icon was fetched from.
Result<QHash<QString, QString>> readIconUrls(Database &database);
/// Removes what `taxonomy` does not have.
Result<Done> pruneTaxonomy(Database &database, const Taxonomy &taxonomy);

} // namespace escale
