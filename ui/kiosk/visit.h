// SPDX-License-Identifier: GPL-3.0-or-later
// What a visitor has said about themselves in the questions (ui/DRAWINGS.md, "Kiosk"). In memory only, gone with the
// visit (law 8).
#pragma once

#include "search/filter.h"

namespace escale {

/// How well somebody reads French: the four choices of the reference app (contract 3.5).
enum class FrenchChoice : quint8 { None, Little, Well, Fluent };

struct Visit {
    QString department;            ///< code, empty when not answered
    std::optional<int> ageBracket; ///< index in ageBrackets
    std::optional<FrenchChoice> french;
    /// Whether only courses are wanted that start soon. "No" asks for nothing.
    std::optional<bool> startsSoon;

    [[nodiscard]] bool answered() const
    {
        return !department.isEmpty() || ageBracket || french || startsSoon.value_or(false);
    }
    [[nodiscard]] Filter filter() const;

    friend bool operator==(const Visit &, const Visit &) = default;
};

} // namespace escale
