// SPDX-License-Identifier: GPL-3.0-or-later
// Controls of the frame and of the first page of a visit, by object name, with the words they have elsewhere: what is
// heard in another language than is read has no accessible name in it.
#pragma once

#include <QLatin1String>

namespace escale {

struct FrameControl {
    QLatin1String name;
    const char *context, *words; ///< for translated() (l10n/catalogue.h)
    bool atOnce = false;         ///< heard, and does it, at the first touch
};

/// Null for another name. Any thread.
const FrameControl *frameControl(const QString &name);

} // namespace escale
