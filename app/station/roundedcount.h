// SPDX-License-Identifier: GPL-3.0-or-later
// A count as it leaves a kiosk, on the staff's page, in its file and in its report: exact from leastShownCount on, else
// "<5". Sums of such counts say between what they lie. Pure values.
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace escale {

struct RoundedCount {
    int least = 0, most = 0;

    [[nodiscard]] bool isExact() const { return least == most; }
    RoundedCount &operator+=(const RoundedCount &other)
    {
        least += other.least;
        most += other.most;
        return *this;
    }
    friend bool operator==(const RoundedCount &, const RoundedCount &) = default;
};

/// 0 or more.
RoundedCount roundedCount(int count);
/// "12" or "<5". Of a sum that is not exact: "12-18", or "<5" where it may be less than that.
QString textOf(const RoundedCount &count);
/// "12" (5 or more) or "<5", as a kiosk reports it; nothing for anything else.
std::optional<RoundedCount> roundedCountFrom(const QString &text);

} // namespace escale
