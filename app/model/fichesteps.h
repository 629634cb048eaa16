// SPDX-License-Identifier: GPL-3.0-or-later
// A fiche as a row of screens for somebody who cannot read: one step each, with its picture and its lines (design
// ui-kiosk-2026-11, kiosk-14). Any thread; some milliseconds for a long fiche. Pure, where not said otherwise.
#pragma once

#include "fiche/fiche.h"

#include <QStringList>

namespace escale {

class Picturing;
class Reader;

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
/// only a title. `french`: the French text of the same fiche, by which its pictures are chosen; empty where there is
/// none.
QList<FicheStep> stepsOf(const Translation &text, const Translation &french, const Picturing &pictures);

/// By what the steps of a fiche are pictured, in whatever language they are shown; empty where the library has no
/// readable French text. Reads.
Translation frenchText(const QString &fiche, Reader &library);

/// Without making any picture.
bool hasSteps(const Translation &text);

} // namespace escale
