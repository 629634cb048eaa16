// SPDX-License-Identifier: GPL-3.0-or-later
#include "l10n/prefectures.h"

#include "l10n/departments.h"
#include "l10n/isolate.h"
#include "l10n/localised.h"

#include <QFile>
#include <QHash>
#include <QtMath>
#include <algorithm>

namespace escale {
namespace {

QHash<QString, Prefecture> readPrefectures()
{
    departments(); // brings the data of places into the program
    QFile file(QStringLiteral(":/places/prefectures.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    constexpr qsizetype fieldsOfLine = 4;
    QHash<QString, Prefecture> towns;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QStringList fields = line.split(u'\t');
        if (!line.startsWith(u'#') && fields.size() == fieldsOfLine)
            towns.insert(fields[0], {fields[1], {fields[2].toDouble(), fields[3].toDouble()}});
    }
    return towns;
}

const QHash<QString, Prefecture> &prefectures()
{
    static const QHash<QString, Prefecture> towns = readPrefectures();
    return towns;
}

} // namespace

double kilometresBetween(const GeoPoint &a, const GeoPoint &b)
{
    constexpr double radius = 6371;
    const double down = qDegreesToRadians(b.latitude - a.latitude) / 2;
    const double across = qDegreesToRadians(b.longitude - a.longitude) / 2;
    const double half = qSin(down) * qSin(down) + qCos(qDegreesToRadians(a.latitude)) *
                                                      qCos(qDegreesToRadians(b.latitude)) * qSin(across) * qSin(across);
    return 2 * radius * qAsin(qSqrt(std::min(1.0, half)));
}

const Prefecture *prefectureOf(const QString &code)
{
    const auto found = prefectures().constFind(code);
    return found == prefectures().cend() ? nullptr : &*found;
}

const Prefecture &nearestPrefecture(const GeoPoint &point)
{
    return *std::min_element(prefectures().cbegin(), prefectures().cend(), [&point](const auto &a, const auto &b) {
        return kilometresBetween(a.point, point) < kilometresBetween(b.point, point);
    });
}

QString distanceText(const QString &from, double kilometres, Language in)
{
    const QString number = numberLocale(in).toString(std::max(1, qRound(kilometres)));
    //: How far from a town something takes place: %1 is the town, %2 a whole number. "Grenoble: 12 km"
    return l10n::localised(in, QT_TRANSLATE_NOOP("l10n", "%1: %2 km")).arg(isolated(from, direction(in)), number);
}

} // namespace escale
