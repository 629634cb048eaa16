// SPDX-License-Identifier: GPL-3.0-or-later
// The counts of many kiosks as bars: of which weeks, languages, themes there was how much. Pure.
#pragma once

#include "fleet/fleetstatistics.h"

namespace escale {

enum class FleetPicture : quint8 {
    Sessions,  ///< a bar a week, oldest first; a week between two that nobody counted is an empty bar
    Languages, ///< chosen by visitors, a bar each, of all weeks together; most first
    Themes,    ///< opened, the same
    Listens,   ///< by language, the same
    Questions, ///< a bar a week, as Sessions
    TakeAways, ///< the same
};

inline constexpr std::array allFleetPictures{FleetPicture::Sessions, FleetPicture::Languages, FleetPicture::Themes,
                                             FleetPicture::Listens,  FleetPicture::Questions, FleetPicture::TakeAways};

struct FleetBar {
    QDate monday;  ///< of a week, else invalid
    QString which; ///< else the code of a language or the id of a theme
    RoundedCount count;

    friend bool operator==(const FleetBar &, const FleetBar &) = default;
};

/// `who`: as in FleetCount.
QList<FleetBar> barsOf(const QList<FleetCount> &counts, FleetPicture picture, CountedFor level, const QString &who);

} // namespace escale
