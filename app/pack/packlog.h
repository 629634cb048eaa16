// SPDX-License-Identifier: GPL-3.0-or-later
// The log of the packs (escale.pack). No key, address or title is written to it.
#pragma once

#include <QLoggingCategory>

Q_DECLARE_LOGGING_CATEGORY(logPack)
