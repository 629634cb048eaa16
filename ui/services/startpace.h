// SPDX-License-Identifier: GPL-3.0-or-later
// The pace of both programs, desk and kiosk.
#pragma once

#include <chrono>

namespace escale {

/// How often a program looks whether a sync of another process has changed the library.
inline constexpr std::chrono::seconds libraryWatchInterval{3};
/// What the first page can do without (voices, reading ahead) begins so long after it.
inline constexpr std::chrono::milliseconds afterFirstPage{300};

} // namespace escale
