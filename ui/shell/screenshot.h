// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a window into a PNG file once it has nothing more to load. For documentation, tests and review.
#pragma once

#include "store/libraryservice.h"

#include <QWidget>
#include <functional>

namespace escale {

constexpr int settleRounds = 4;

/// Handles events until everything asked of the library so far, and what that set off, has been answered and laid out.
/// `rounds` questions in a row are waited for.
void settle(LibraryService &library, int rounds = settleRounds);

/// False, with a sentence on stderr, when the file cannot be written.
bool saveScreenshot(QWidget &window, const QString &file);

} // namespace escale
