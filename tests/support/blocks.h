// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks of text, as short as tests write them.
#pragma once

#include "fiche/block.h"

namespace escale::test {

inline Block paragraph(const QString &text, Styles styles = {})
{
    Block block;
    block.runs.append({text, styles, {}});
    return block;
}

} // namespace escale::test
