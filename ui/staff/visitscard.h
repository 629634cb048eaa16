// SPDX-License-Identifier: GPL-3.0-or-later
// Visits of the last seven days.
#pragma once

#include "staff/staffcard.h"
#include "station/statistics.h"

namespace escale {

/// `counted`: whether this kiosk counts at all.
StaffCard *makeVisitsCard(const Appearance &appearance, const Result<CentreStatistics> &statistics, const QDate &today,
                          bool counted);

} // namespace escale
