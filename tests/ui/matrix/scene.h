// SPDX-License-Identifier: GPL-3.0-or-later
// What the matrix draws: one line of a table for each page and each state of a window. A new state is a new line in
// kioskscenes.cpp or deskscenes.cpp; it is then drawn and looked over in every language and on every screen.
#pragma once

#include "fiche/language.h"
#include "style/metrics.h"
#include "style/tokens.h"

#include <QList>
#include <QSize>

namespace escale::test {

/// What a scene is drawn on. `textStep`: 0 to textSteps - 1.
struct Screen {
    QSize size;
    int textStep = defaultTextStep;
    ColourSet colours = ColourSet::Standard;
};

/// On which screens a scene is drawn: a page on all of them, a state of a page on a few.
enum class Breadth : quint8 { Page, State };

/// `Stage`: KioskStage or DeskStage; a scene begins with the window as it opens.
template <typename Stage> struct Scene {
    const char *name; ///< of the file
    const char *title;
    Breadth breadth;
    /// False where the scene has no meaning in that language: French does not stand in for French.
    bool (*play)(Stage &stage, Language language);
    /// Name or class of what the page is a list of: the first must be whole in view on every screen.
    const char *first = nullptr;
};

/// What plays a scene that is the same in every language, by a function of the stage: always<[](DeskStage &s) {}>.
template <auto Do, typename Stage> bool always(Stage &stage, Language)
{
    Do(stage);
    return true;
}

} // namespace escale::test
