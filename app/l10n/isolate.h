// SPDX-License-Identifier: GPL-3.0-or-later
// Text of one direction inside text of another (ui/README.md, "Rules"). Unicode isolates keep a
// French name from reordering the Arabic sentence around it, and the other way round.
#pragma once

#include "fiche/language.h"

namespace escale {

/// `text` between FSI and PDI when its own direction differs from `around`; unchanged otherwise.
QString isolated(const QString &text, Qt::LayoutDirection around);

/// `text` laid out left to right whatever is around it: phone numbers, addresses of pages, codes.
QString isolatedLeftToRight(const QString &text);

/// Without the marks above, for speech and search.
QString withoutIsolates(QString text);

} // namespace escale
