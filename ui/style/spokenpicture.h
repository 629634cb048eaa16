// SPDX-License-Identifier: GPL-3.0-or-later
// A widget that is a picture, for those who hear it: Qt calls what it does not know a box that holds something.
#pragma once

class QWidget;

namespace escale {

/// From its constructor: its role is a graphic; name and description are its own to tell. GUI thread.
void speakAsPicture(QWidget &picture);

} // namespace escale
