// SPDX-License-Identifier: GPL-3.0-or-later
// What a print dialog asks for, as values.
#pragma once

#include <QList>
#include <utility>

namespace escale {

struct PrintJob {
    QList<std::pair<int, int>> ranges; ///< first and last sheet, from 1; empty: all of them
    bool lastFirst = false;
    int copies = 1; ///< made here, where the device makes none
    bool collated = true;

    [[nodiscard]] QList<int> sheets(int count) const;
};

} // namespace escale
