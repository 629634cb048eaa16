// SPDX-License-Identifier: GPL-3.0-or-later
#include "l10n/facts.h"
#include "l10n/localised.h"

#include <algorithm>
#include <cmath>

namespace escale {
namespace {

using l10n::FeedWord;
using l10n::localised;

constexpr QChar euro(0x20AC);

QString amountText(double euros, Language in)
{
    const int decimals = euros == std::floor(euros) ? 0 : 2;
    return latinDigits(localeOf(in).toCurrencyString(euros, QString(euro), decimals));
}

/// `details` of the contract: for how long or how often the price is paid. %1 is a price, "5 €" or "Between 5 € and
/// 10 €".
constexpr std::array detailPatterns{
    //: %1 is a price, such as "5 €" or "Between 5 € and 10 €". The next eight as well.
    FeedWord{"once", QT_TRANSLATE_NOOP("l10n", "%1, paid once")},
    FeedWord{"eachTime", QT_TRANSLATE_NOOP("l10n", "%1 each time")},
    FeedWord{"hour", QT_TRANSLATE_NOOP("l10n", "%1 per hour")},
    FeedWord{"day", QT_TRANSLATE_NOOP("l10n", "%1 per day")},
    FeedWord{"week", QT_TRANSLATE_NOOP("l10n", "%1 per week")},
    FeedWord{"month", QT_TRANSLATE_NOOP("l10n", "%1 per month")},
    FeedWord{"trimester", QT_TRANSLATE_NOOP("l10n", "%1 for three months")},
    FeedWord{"semester", QT_TRANSLATE_NOOP("l10n", "%1 for six months")},
    FeedWord{"year", QT_TRANSLATE_NOOP("l10n", "%1 per year")},
};

QString withDetails(const QString &price, const QString &details, Language in)
{
    if (details.isEmpty())
        return price;
    const QString pattern = l10n::localisedFeedWord(in, detailPatterns, details);
    if (pattern == details) // a word the contract does not know, shown as it is
        return QStringLiteral("%1 (%2)").arg(price, details);
    return pattern.arg(price);
}

} // namespace

QString priceText(const Price &price, Language in)
{
    if (!price.said)
        return {};
    if (price.values.isEmpty())
        //: A price of the kind "pay what you want".
        return withDetails(localised(in, QT_TRANSLATE_NOOP("l10n", "You choose the price")), price.details, in);
    const auto [least, most] = std::minmax_element(price.values.cbegin(), price.values.cend());
    if (*most <= 0)
        //: A price: nothing to pay.
        return localised(in, QT_TRANSLATE_NOOP("l10n", "Free"));
    if (*least == *most)
        return withDetails(amountText(*most, in), price.details, in);
    //: %1 and %2 are prices.
    const QString range = localised(in, QT_TRANSLATE_NOOP("l10n", "Between %1 and %2"));
    return withDetails(range.arg(amountText(*least, in), amountText(*most, in)), price.details, in);
}

} // namespace escale
