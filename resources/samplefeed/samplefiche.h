// SPDX-License-Identifier: GPL-3.0-or-later
// One folder of the sample library: `fiche.json` and a `<lang>.md` per language.
#pragma once

#include "samplefeed/apifiche.h"

#include <QDir>
#include <map>

namespace escale::sample {

/// Theme id -> position, and the known needs: what a fiche may refer to.
struct References {
    std::map<QByteArray, int> themes;
    QByteArrayList needs;
};

/// Errors: CannotRead; BadAnswer with "file:line: what is wrong".
Result<ApiFiche> readFiche(const QDir &folder, const References &known);

} // namespace escale::sample
