// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/barheight.h"

#include "style/wrappedwords.h"

#include <algorithm>

namespace escale {

namespace {

/// Of one line of words, in the highest of the scripts.
int highestLine(const Appearance &appearance, TextRole role)
{
    constexpr int oneLine = 1 << 20;
    int highest = 0;
    for (const Language language : allLanguages) {
        const WrappedWords words(ownName(language), appearance.font(role, language, appearance.textStep()),
                                 direction(language), oneLine);
        highest = std::max(highest, words.size().height());
    }
    return highest;
}

} // namespace

int barHeight(const Appearance &appearance, TextRole role)
{
    constexpr int drawn = 56; // ui/README.md, "Sizes of the desk"
    const Metrics &metrics = appearance.metrics();
    const int control = std::max(metrics.primaryTarget, highestLine(appearance, role) + 2 * metrics.unit);
    return std::max(drawn, control + 2 * barAir);
}

} // namespace escale
