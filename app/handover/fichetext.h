// SPDX-License-Identifier: GPL-3.0-or-later
// A fiche as plain text in reading order: for a terminal, a letter, a message.
#pragma once

#include "store/reader.h"

namespace escale {

/// `today`: for the dates of a course (l10n/sessions.h). `site`: Settings::site(), for the public page's address.
QString toText(const ReadFiche &fiche, QDate today, const QString &site);

} // namespace escale
