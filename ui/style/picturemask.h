// SPDX-License-Identifier: GPL-3.0-or-later
// A picture of the feed as a shape to be painted in a colour of ours.
#pragma once

#include "fiche/picture.h"

#include <QImage>
#include <optional>

namespace escale {

/// The picture on a transparent square of `pixels` device pixels, as large as fits; only its opacity matters. Nothing
/// when it does not render, or when nothing could be recognised: an empty square or one that is filled.
std::optional<QImage> pictureMask(const Picture &picture, int pixels);

} // namespace escale
