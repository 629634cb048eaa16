// SPDX-License-Identifier: GPL-3.0-or-later
// A place in a fiche, as every command that names one writes it.
#pragma once

#include "speech/textplace.h"

#include <QJsonObject>

namespace escale {

QLatin1String code(Part part);
QJsonObject toJson(const TextPlace &place);

} // namespace escale
