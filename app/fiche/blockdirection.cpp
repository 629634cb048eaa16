// SPDX-License-Identifier: GPL-3.0-or-later
#include "fiche/blockdirection.h"

namespace escale {

Qt::LayoutDirection directionOf(const Block &block, Language language)
{
    switch (block.direction) {
    case BlockDirection::LeftToRight:
        return Qt::LeftToRight;
    case BlockDirection::RightToLeft:
        return Qt::RightToLeft;
    case BlockDirection::Auto:
        break;
    }
    return direction(language);
}

} // namespace escale
