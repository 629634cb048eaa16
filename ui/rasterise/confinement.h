// SPDX-License-Identifier: GPL-3.0-or-later
// The bounds a process sets itself before it looks at a stranger's picture. They can only be set once, and never
// loosened again.
#pragma once

#include <QtGlobal>

namespace escale {

/// Of processor time; the largest icon that is let in takes a few hundredths.
inline constexpr int mostProcessorSeconds = 3;
/// Of the wall clock, on Unix: more than the one who started it waits, or a busy machine would be taken for a bad
/// picture.
inline constexpr unsigned mostSeconds = 300;
/// Of address space, libraries included.
inline constexpr qint64 mostMemory = 768LL * 1024 * 1024;

/// Bounds of processor time and memory (what oversteps them is killed, or fails to allocate and aborts), no file
/// written or opened, no core dump, no further process. On Linux the kernel then refuses whatever is not needed to
/// compute and to write the answer: no network, no file, no signal to others. False when a bound could not be set:
/// nothing of a stranger's may be read then. Elsewhere than on Unix there is nothing to set, and the one who started
/// the process bounds its time.
[[nodiscard]] bool confineThisProcess();

} // namespace escale
