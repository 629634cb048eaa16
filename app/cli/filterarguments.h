// SPDX-License-Identifier: GPL-3.0-or-later
// The filter of a search as it is given on the command line.
#pragma once

#include "base/error.h"
#include "search/filter.h"

namespace escale {

/// Empty: not said.
struct FilterArguments {
    QString departments; ///< "38", "38,2A,971" or "Isère"
    QString age;         ///< "18-25", "30" or "26-"
    QString level, statuses, publics, themes, needs, kind, semantics;
    QString starts; ///< "soon" or "any"
    bool freeOnly = false;

    friend bool operator==(const FilterArguments &, const FilterArguments &) = default;
};

/// Errors: Usage.
Result<Filter> filterFrom(const FilterArguments &arguments);
/// `--kind`; nothing when it is empty. Errors: Usage.
Result<std::optional<Kind>> kindArgument(const QString &text);
/// What the settings say (`search/semantics`) when the command does not. Errors: Usage.
Result<Semantics> semanticsFrom(const FilterArguments &arguments, const QString &configured);

} // namespace escale
