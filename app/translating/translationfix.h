// SPDX-License-Identifier: GPL-3.0-or-later
// What one key mends of what a check asks. Never done by itself: a person presses the key, and can take it back.
// Offered only where it is plain what is meant, and where the checks then ask less. Pure, any thread.
#pragma once

#include "translating/translationchecks.h"

#include <optional>

namespace escale {

struct TranslationFix {
    enum class Kind : quint8 {
        Put,     ///< `words` in the place of what stands there, or where the text ends
        Insert,  ///< `words` where somebody types: only they know where; `target` is as it was
        Remove,  ///< what is too much
        Link,    ///< the address behind words, as in French
        MarkAll, ///< all of it bold, or the link, as in French
        Digits,  ///< every digit of the text as 0-9
    };
    Kind kind = Kind::Put;
    QString words;     ///< in no language
    QList<Run> target; ///< the translation with it

    friend bool operator==(const TranslationFix &, const TranslationFix &) = default;
};

/// `finding`: of checkSegment(), or of the glossary, for `segment` as it is.
std::optional<TranslationFix> fixOf(const TranslationFinding &finding, const Segment &segment, Language language);

} // namespace escale
