// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers to call in France when somebody is in danger (15, 17, 18, 112, 114, and 115 for a roof), free, day and
// night. Their order is fixed and none is ever hidden. Source: the emergency services' own list (15, 17, 18, 112, 114)
// and the ministry of housing (115).
#pragma once

#include <QList>
#include <QString>

namespace escale {

struct EmergencyNumber {
    QString number, picture;
    const char *words = nullptr; ///< English, context escale::EmergencyPage

    /// "1, 1, 2": digit by digit, as it is said and dialled.
    [[nodiscard]] QString digits() const;
};

const QList<EmergencyNumber> &emergencyNumbers();
/// Null for another number.
const EmergencyNumber *emergencyNumber(const QString &number);

} // namespace escale
