// SPDX-License-Identifier: GPL-3.0-or-later
// A link from outside that stands for a fiche: escale://fiche/ID, or the address of its page on the public site.
#pragma once

#include <QString>

namespace escale {

/// The id; empty for anything else. `site`: of the public pages, without trailing slash.
QString ficheFromLink(const QString &link, const QString &site);

} // namespace escale
