// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fiche/language.h"

namespace escale::test {

/// The place of a language in an array that has one for each.
inline std::size_t slot(Language language)
{
    return static_cast<std::size_t>(language);
}

} // namespace escale::test
