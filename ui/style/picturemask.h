// SPDX-License-Identifier: GPL-3.0-or-later
// A picture of the feed as a shape to be painted in a colour of ours.
#pragma once

#include "fiche/picture.h"

#include <QImage>
#include <optional>

namespace escale {

/// The picture on a transparent square of `pixels` device pixels; only its opacity matters. Nothing when it is no Mask
/// (what a stranger drew is never looked at here) or none as the rasteriser makes them, or when nothing could be
/// recognised: an empty square or one that is filled.
std::optional<QImage> pictureMask(const Picture &picture, int pixels);

} // namespace escale
