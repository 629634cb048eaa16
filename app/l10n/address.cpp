// SPDX-License-Identifier: GPL-3.0-or-later
#include "l10n/address.h"

#include <QRegularExpression>

namespace escale {

QString addressLine(const Place &place)
{
    if (place.city.isEmpty() || place.address.contains(place.city, Qt::CaseInsensitive))
        return place.address;
    return place.address.isEmpty() ? place.city : QStringLiteral("%1, %2").arg(place.address, place.city);
}

QString postalCodeIn(QStringView address)
{
    static const QRegularExpression code(QStringLiteral(R"((?<![\d+])[0-9]{5}(?!\d))"));
    QString last; // a number of a street stands before it
    const QString text = address.toString();
    for (auto each = code.globalMatch(text); each.hasNext();)
        last = each.next().captured();
    return last;
}

QList<const Department *> departmentsOfAddress(QStringView address)
{
    const QString code = postalCodeIn(address);
    return code.isEmpty() ? QList<const Department *>() : departmentsLike(code);
}

} // namespace escale
