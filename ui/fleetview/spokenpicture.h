// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of this room for those who hear them: a picture with a name and a description, not a box that holds
// something.
#pragma once

namespace escale {

/// Tells Qt so of every FleetMap and BarPicture; once is enough. GUI thread.
void speakPictures();

} // namespace escale
