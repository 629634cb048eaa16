// SPDX-License-Identifier: GPL-3.0-or-later
// The bounds a helper sets itself before it looks at what a stranger wrote. They can only be set once, and never
// loosened again.
#pragma once

#include <QtGlobal>

namespace escale {

struct Bounds {
    int processorSeconds = 0; ///< 0: none, for one that lives as long as its program
    unsigned seconds = 0;     ///< of the wall clock, on Unix; 0: none
    qint64 memory = 0;        ///< of address space, libraries included
    bool readsFiles = false;  ///< it may go on opening files, for reading only
};

/// Bounds of processor time and memory (what oversteps them is killed, or fails to allocate and aborts), no file
/// written, none opened but as `bounds` says, no core dump, no further process. On Linux the kernel then refuses
/// whatever is not needed to compute and to write the answer: no network, no signal to others. False when a bound could
/// not be set: nothing of a stranger's may be read then. Elsewhere than on Unix there is nothing to set, and the one
/// who started the process bounds its time.
[[nodiscard]] bool confineThisProcess(const Bounds &bounds);

} // namespace escale
