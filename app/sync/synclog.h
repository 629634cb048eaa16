// SPDX-License-Identifier: GPL-3.0-or-later
// The log of a sync (escale.sync). No key, address or title is written to it.
#pragma once

#include <QLoggingCategory>

Q_DECLARE_LOGGING_CATEGORY(logSync)
