// SPDX-License-Identifier: GPL-3.0-or-later
// The public site of the programme: where a fiche can be read and shared (contract 3.15).
#pragma once

#include <QLatin1String>

namespace escale {

/// Without trailing slash. An installation may have another one: Settings::site().
inline constexpr QLatin1String publicSite("https://refugies.info");

} // namespace escale
