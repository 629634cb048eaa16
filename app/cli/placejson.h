// SPDX-License-Identifier: GPL-3.0-or-later
// A place in a fiche, as every command that names one writes it.
#pragma once

#include "speech/textposition.h"

#include <QJsonObject>

namespace escale {

QLatin1String code(Part part);
QJsonObject toJson(const TextPosition &place);

} // namespace escale
