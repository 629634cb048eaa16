// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/roundedcount.h"

#include "station/statistics.h"

#include <QStringView>

namespace escale {
namespace {

const QString few = QStringLiteral("<%1").arg(leastShownCount);

} // namespace

RoundedCount roundedCount(int count)
{
    if (count <= 0)
        return {};
    return count < leastShownCount ? RoundedCount{1, leastShownCount - 1} : RoundedCount{count, count};
}

QString textOf(const RoundedCount &count)
{
    if (count.most == 0)
        return QStringLiteral("0");
    if (count.least < leastShownCount)
        return count.most < leastShownCount ? few : QStringLiteral("<%1").arg(count.most + 1);
    return count.isExact() ? QString::number(count.least) : QStringLiteral("%1-%2").arg(count.least).arg(count.most);
}

std::optional<RoundedCount> roundedCountFrom(const QString &text)
{
    if (text == few)
        return RoundedCount{1, leastShownCount - 1};
    constexpr int most = 1'000'000'000;
    bool fits = false;
    const int count = text.toInt(&fits);
    if (!fits || count < leastShownCount || count > most || QString::number(count) != text)
        return std::nullopt;
    return RoundedCount{count, count};
}

} // namespace escale
