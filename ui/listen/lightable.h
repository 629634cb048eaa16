// SPDX-License-Identifier: GPL-3.0-or-later
// A page that can light what is being said. Lighting is decoration over a range, never an edit of the text.
#pragma once

#include "speech/textposition.h"

namespace escale {

class Lightable {
public:
    Lightable() = default;
    Lightable(const Lightable &) = delete;
    Lightable &operator=(const Lightable &) = delete;
    virtual ~Lightable() = default;

    /// `word` counts as place.range does; of length 0 when the voice does not tell.
    virtual void light(const TextPosition &place, const TextRange &word) = 0;
    virtual void clearLight() = 0;
    /// Whether lighting also scrolls.
    virtual void setFollowing(bool following) = 0;
};

} // namespace escale
