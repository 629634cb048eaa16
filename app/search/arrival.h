// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody comes to a fiche for: the section a search has found, and the words to light there. A value.
#pragma once

#include "search/query.h"

namespace escale {

struct Arrival {
    std::optional<SectionFound> section;
    QStringList words;

    [[nodiscard]] bool isEmpty() const { return !section && words.isEmpty(); }
    friend bool operator==(const Arrival &, const Arrival &) = default;
};

inline Arrival arrivalAt(const SearchHit &hit)
{
    return {hit.section, hit.matched};
}

} // namespace escale
