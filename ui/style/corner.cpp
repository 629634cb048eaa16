// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/corner.h"

namespace escale {

std::optional<Qt::Corner> cornerAt(QPoint place, QSize area, int side)
{
    const bool left = place.x() < side;
    const bool right = place.x() >= area.width() - side;
    const bool top = place.y() < side;
    const bool bottom = place.y() >= area.height() - side;
    if ((!left && !right) || (!top && !bottom))
        return std::nullopt;
    if (top)
        return left ? Qt::TopLeftCorner : Qt::TopRightCorner;
    return left ? Qt::BottomLeftCorner : Qt::BottomRightCorner;
}

} // namespace escale
