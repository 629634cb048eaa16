// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages need of the voice: say these texts, one after the other, in their own languages. The reader of a fiche
// has a listening bar of its own; this is for everything around it.
#pragma once

#include "fiche/language.h"

#include <QList>
#include <functional>

namespace escale {

struct SpokenText {
    QString text;
    Language language = Language::Fr;

    friend bool operator==(const SpokenText &, const SpokenText &) = default;
};

class PageVoice {
public:
    PageVoice() = default;
    PageVoice(const PageVoice &) = delete;
    PageVoice &operator=(const PageVoice &) = delete;
    virtual ~PageVoice() = default;

    /// Told which of the texts is being said, as its sound begins; -1 when none is any more.
    using Lit = std::function<void(int)>;

    /// Languages somebody here can speak.
    [[nodiscard]] virtual LanguageSet languages() const = 0;
    /// Stops what is being said first.
    virtual void speak(const QList<SpokenText> &texts, Lit lit = {}) = 0;
    virtual void stop() = 0;
};

/// A machine without any voice.
class SilentVoice final : public PageVoice {
public:
    [[nodiscard]] LanguageSet languages() const override { return {}; }
    void speak(const QList<SpokenText> &, Lit) override {}
    void stop() override {}
};

} // namespace escale
