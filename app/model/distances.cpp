// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/distances.h"

#include "l10n/outline.h"

namespace escale {

Result<FichePoints> fichePoints(Reader &library)
{
    const OutlineDrawing france(QRectF(0, 0, 1000, 1000)); // of any size: it is asked what is on it
    FichePoints points;
    const auto read = library.session().each(
        QLatin1String("SELECT fiche, latitude, longitude FROM place WHERE latitude IS NOT NULL AND longitude IS NOT "
                      "NULL ORDER BY fiche, position"),
        {}, [&](const QSqlQuery &row) {
            const GeoPoint point{row.value(1).toDouble(), row.value(2).toDouble()};
            if (france.pointAt(point.latitude, point.longitude))
                points[row.value(0).toString()].append(point);
        });
    return read ? Result<FichePoints>(points) : Result<FichePoints>(read.error());
}

std::optional<Distance> nearest(const QList<GeoPoint> &points, const QStringList &departments)
{
    std::optional<Distance> found;
    for (const QString &code : departments) {
        const Prefecture *town = prefectureOf(code);
        if (town == nullptr)
            continue;
        for (const GeoPoint &point : points) {
            const double kilometres = kilometresBetween(town->point, point);
            if (!found || kilometres < found->kilometres)
                found = Distance{kilometres, town->name};
        }
    }
    return found;
}

} // namespace escale
