// SPDX-License-Identifier: GPL-3.0-or-later
// libespeak-ng, in the one way that was found to hold (app/README.md, "Decisions"): SYNCHRONOUS mode, a lock around
// its global state, whole phrases at a time. Blocks for about a thousandth of what it makes: call it off the UI thread.
#pragma once

#include "speech/clip.h"

#include <atomic>

namespace escale {

class EspeakEngine {
public:
    /// The one of this program.
    static EspeakEngine &instance();
    ~EspeakEngine();
    EspeakEngine(const EspeakEngine &) = delete;
    EspeakEngine &operator=(const EspeakEngine &) = delete;

    /// The languages it has a voice of its own for: all eight with the data of escale-voices (voicedata.h), six with
    /// that of Debian, none when neither is installed.
    [[nodiscard]] LanguageSet languages() const { return m_languages; }

    /// The phrase at the speed of pace.h, true to the words-a-minute: measured once a language, on this machine's own
    /// voices. `cancel` ends it early. Errors: Cancelled; BadAnswer (no such voice, or no sound).
    Result<Clip> speak(const Phrase &phrase, int wordsPerMinute, const std::atomic<bool> &cancel);

private:
    EspeakEngine();
    struct Private;
    std::unique_ptr<Private> d;
    LanguageSet m_languages;
};

} // namespace escale
