// SPDX-License-Identifier: GPL-3.0-or-later
// A fiche as a row of screens for somebody who cannot read: one step each, with its picture and its lines (design
// ui-kiosk-2026-11, kiosk-14). Pure; any thread; some milliseconds for a long fiche.
#pragma once

#include "fiche/fiche.h"

#include <QStringList>

namespace escale {

class Picturing;

struct FicheStep {
    /// What is lit and said at once: a sentence of a paragraph, or one item of a list with its own picture.
    struct Line {
        QString text;
        QString picture; ///< empty where none is sure
        bool item = false;

        friend bool operator==(const Line &, const Line &) = default;
    };
    QString title;   ///< may be empty in a text written in one piece
    QString picture; ///< empty where none is sure: the number stands in its place
    QList<Line> lines;

    friend bool operator==(const FicheStep &, const FicheStep &) = default;
};

/// What is to be done ("how" and "and then"); where a text has neither, its parts; else why. None for a text that is
/// only a title.
QList<FicheStep> stepsOf(const Translation &text, const Picturing &pictures);

/// Without making any picture.
bool hasSteps(const Translation &text);

} // namespace escale
