// SPDX-License-Identifier: GPL-3.0-or-later
// Where each département is, for distances: its prefecture, from resources/places/prefectures.txt. A département is no
// point, so whoever says a distance says the town it is measured from. Read-only after the first call; any thread.
#pragma once

#include "fiche/language.h"

namespace escale {

/// Degrees.
struct GeoPoint {
    double latitude = 0, longitude = 0;

    friend bool operator==(const GeoPoint &, const GeoPoint &) = default;
};

/// Along the surface of the globe, in kilometres (haversine, radius 6,371 km).
double kilometresBetween(const GeoPoint &a, const GeoPoint &b);

struct Prefecture {
    QString name; ///< never translated
    GeoPoint point;
};

/// `code`: as departments() has them. Null for another.
const Prefecture *prefectureOf(const QString &code);

/// Of all of them.
const Prefecture &nearestPrefecture(const GeoPoint &point);

/// "Grenoble: 12 km". No more is said than is known: whole kilometres, one at least.
QString distanceText(const QString &from, double kilometres, Language in);

} // namespace escale
