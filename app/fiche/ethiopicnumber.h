// SPDX-License-Identifier: GPL-3.0-or-later
// Ethiopic numerals, which Tigrinya texts have for dates and small numbers: "፳፻፲፰" is 2018. Pure, any thread.
#pragma once

#include <QString>
#include <optional>

namespace escale {

/// U+1369 to U+137C.
bool isEthiopicNumeral(QChar c);
/// Of numerals alone; nothing where `numerals` has something else, stands in an order that is no
/// number ("፪፭"), or is more than anybody writes.
std::optional<qint64> ethiopicNumber(QStringView numerals);
/// Each run of them as Latin digits.
QString latinFromEthiopic(const QString &text);

} // namespace escale
