// SPDX-License-Identifier: GPL-3.0-or-later
// Lengths in letters: what is wide enough at the smallest size is so at the largest.
#pragma once

#include "style/appearance.h"

#include <QWidget>

namespace escale {

/// Pixels of so many letters of body text (em), at the size there is now.
inline int letters(const Appearance &appearance, double count)
{
    return qRound(appearance.metrics().textPixels(TextRole::Body, appearance.textStep()) * count);
}

/// Whether what needs that many letters beside each other has too little room.
inline bool isNarrow(const QWidget &widget, const Appearance &appearance, double count)
{
    return widget.width() < letters(appearance, count);
}

} // namespace escale
