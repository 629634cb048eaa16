// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of a language, as its data file says (resources/keyboards, which explains the format). Plain values.
#pragma once

#include "base/error.h"
#include "fiche/language.h"

#include <QMap>
#include <QStringList>

namespace escale {

struct KeyboardLayout {
    QList<QStringList> letters;       ///< rows, from left to right on the screen in every script
    QList<QStringList> signs;         ///< rows of the page of digits and signs
    QStringList quick;                ///< the row above the letters while no forms are open; may be empty
    QMap<QString, QStringList> forms; ///< what a letter opens, beginning with the letter itself
    bool capitals = false;

    /// Whether there is a row above the letters.
    [[nodiscard]] bool hasStrip() const { return !quick.isEmpty() || !forms.isEmpty(); }
};

/// Errors: BadConfiguration; its cause names the line. Unknown words, a key twice on a page, forms of a letter that
/// has no key and a layout without letters or signs are errors.
Result<KeyboardLayout> parseKeyboardLayout(const QString &text);

/// The layout inside the program.
Result<KeyboardLayout> keyboardLayout(Language language);

} // namespace escale
