// SPDX-License-Identifier: GPL-3.0-or-later
// What a listening bar shows, as a value.
#pragma once

#include "speech/narrator.h"

namespace escale {

struct BarState {
    NarratorState state = NarratorState::Silent;
    VoiceTrouble trouble = VoiceTrouble::None;
    bool canSpeak = true; ///< false: nobody here speaks this page
    int index = -1, count = 0;
    int speed = normalSpeed;
    std::optional<Language> voice; ///< named when it is not the language of the interface
    bool onTrial = false;          ///< `voice` is one that says of itself that it is on trial
    LanguageSet offered;           ///< where nobody speaks: languages this page can be heard in
    bool following = true;         ///< the page keeps the spoken sentence in view

    friend bool operator==(const BarState &, const BarState &) = default;
};

} // namespace escale
