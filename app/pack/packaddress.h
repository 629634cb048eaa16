// SPDX-License-Identifier: GPL-3.0-or-later
// Which addresses are of an edition, and not of an API: those whose path ends in ".escale", the index of an edition.
// Its packs lie in the folder `packs` beside it. Pure functions, any thread.
#pragma once

#include "base/error.h"

#include <QUrl>

namespace escale {

bool isPackAddress(const QString &text);

/// https; http, also across a network (nothing secret is sent, and what comes is signed); file:, or a path of this
/// machine. No user name, password, query or fragment. Errors: BadConfiguration.
Result<QUrl> packAddressFrom(const QString &text);

/// The folder of the index, with a slash at its end.
QUrl packFolderOf(const QUrl &index);

} // namespace escale
