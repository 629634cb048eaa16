// SPDX-License-Identifier: GPL-3.0-or-later
// A stretch of a text, in UTF-16 units: what a search marks, what a voice is saying.
#pragma once

#include <QtGlobal>

namespace escale {

struct TextRange {
    qsizetype start = 0;
    qsizetype length = 0;

    [[nodiscard]] constexpr qsizetype end() const { return start + length; }
    friend bool operator==(const TextRange &, const TextRange &) = default;
};

/// Whether a letter is in both.
constexpr bool overlap(const TextRange &a, const TextRange &b)
{
    return a.start < b.end() && b.start < a.end();
}

} // namespace escale
