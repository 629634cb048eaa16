// SPDX-License-Identifier: GPL-3.0-or-later
// Which library a kiosk shows. It never writes the real one and never repairs it (that is the sync's): when it cannot
// be read, the sample inside the program is copied to the runtime folder and shown instead, and the reason is kept.
#pragma once

#include "base/error.h"

namespace escale {

struct KioskLibrary {
    QString path;
    std::optional<Error> trouble; ///< why the sample is shown
};

/// Whether the library can be opened and its first page filled. Reads only.
Result<Done> tryLibrary(const QString &path);

/// `sample`: a finished library, may be a Qt resource. `runtimeFolder`: in memory, this process may write it. When even
/// that fails, the path is the real one and the pages say what is wrong.
KioskLibrary chooseKioskLibrary(const QString &path, const QString &sample, const QString &runtimeFolder);

} // namespace escale
