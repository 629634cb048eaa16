// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a text has really changed: ETags also move with thanks, sponsors and members (contract 8.2), so contents are
// compared.
#pragma once

#include "fiche/fiche.h"

#include <QByteArray>

namespace escale {

/// BLAKE2b-160 over everything a reader sees of the text. Equal texts, equal hash, on every machine.
QByteArray contentHash(const Translation &translation);

} // namespace escale
