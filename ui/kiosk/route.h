// SPDX-License-Identifier: GPL-3.0-or-later
// Where a person is in the kiosk: a stop on their way. A value: the history is a list of them.
#pragma once

#include "model/earfinder.h"
#include "search/arrival.h"

namespace escale {

enum class PageName : quint8 {
    Languages,
    Themes,
    List,
    Fiche,
    Search,
    Questions,
    Help,
    Ear,
    TakeAway,
    Emergency,
    Ask,
    Steps,
};

struct Route {
    PageName page = PageName::Languages;
    QString theme = {};   ///< List: theme id
    QString need = {};    ///< List: need id, empty for all
    QString fiche = {};   ///< Fiche, Steps, TakeAway, Help: id
    QString query = {};   ///< Search, Ask: what was typed
    Arrival arrival = {}; ///< Fiche: what a search has found in it
    EarTrail ear = {};    ///< Ear: the answers so far
    QString number = {};  ///< Emergency: the one that is shown large; empty for all
    int step = 0;         ///< Steps: from 0; as many as there are: what comes after the last
    int scroll = 0;       ///< pixels from the top

    friend bool operator==(const Route &, const Route &) = default;
};

} // namespace escale
