// SPDX-License-Identifier: GPL-3.0-or-later
// How far the places of fiches are from the départements somebody has chosen. Values; any thread.
#pragma once

#include "l10n/prefectures.h"
#include "store/reader.h"

#include <QHash>

namespace escale {

/// The places of fiches that lie in France, by id. A place without coordinates, or with ones from elsewhere (a wrong
/// sign, the two turned round), is none: nothing is said rather than something wrong.
using FichePoints = QHash<QString, QList<GeoPoint>>;
Result<FichePoints> fichePoints(Reader &library);

struct Distance {
    double kilometres = 0;
    QString from; ///< the town it is measured from

    friend bool operator==(const Distance &, const Distance &) = default;
};

/// The shortest from one of the prefectures to one of the points; nothing when there are none of either.
std::optional<Distance> nearest(const QList<GeoPoint> &points, const QStringList &departments);

} // namespace escale
