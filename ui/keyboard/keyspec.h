// SPDX-License-Identifier: GPL-3.0-or-later
// Which keys are on the keyboard now: a pure function of the layout and of what has been touched.
#pragma once

#include "keyboard/keyboardlayout.h"
#include "style/icons.h"

namespace escale {

enum class KeyAction : quint8 {
    Write,     ///< the key's text
    Form,      ///< the key's text, in place of the letter whose forms are open
    Backspace, ///< repeats while held
    Enter,
    Shift,
    ShowSigns,
    ShowLetters,
    ShowLanguages,
    PickLanguage,
    Close,
};

struct KeySpec {
    KeyAction action = KeyAction::Write;
    QString text;                  ///< what it writes; for words, what stands on it
    std::optional<Icon> icon;      ///< stands on it instead of the text
    std::optional<Language> picks; ///< for PickLanguage
    double width = 1;              ///< in letter keys
    bool lit = false;              ///< chosen: the form just written, shift, the language in use
    bool primary = false;

    friend bool operator==(const KeySpec &, const KeySpec &) = default;
};

using KeyRows = QList<QList<KeySpec>>;

enum class KeyPage : quint8 { Letters, Signs, Languages };
enum class Shift : quint8 { Off, Once, Locked };

struct KeyboardState {
    KeyboardLayout layout;
    Language language = Language::Fr;
    QList<Language> languages; ///< offered by the language key; the key is absent when there is only one
    KeyPage page = KeyPage::Letters;
    Shift shift = Shift::Off;
    QString open;    ///< the letter whose forms the strip shows; empty: the strip is the quick row
    QString current; ///< the form of it that was written last
    QString enterWords;
};

/// `most`: how many letter keys fit beside each other at their least width. Longer rows are dealt out anew.
KeyRows keysFor(const KeyboardState &state, int most);

/// As a capital in that language.
QString capital(const QString &letter, Language language);

} // namespace escale
