// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a window as an eye does: what is really painted, from left to right. So a test can see whether a telephone
// number in an Arabic line stands in the order in which it is dialled, wherever on a page it stands.
#pragma once

#include <QStringList>
#include <QWidget>

namespace escale::test {

/// The text of each line as painted, its stretches sorted from left to right, a space between two. Letters inside a
/// stretch of right-to-left words stay in the order in which they are read; digits always run from left to right.
QStringList paintedLines(QWidget &window);

/// Each two lines of a column of text (a list) of which one is written over the other: their baselines are nearer to
/// each other than letters are high. `read`, where given, counts the lines.
QStringList linesOverEachOther(QWidget &column, int *read = nullptr);

/// "04", "76" of "04 76".
QStringList groupsOfDigits(const QString &text);

/// Each number of several groups (telephone, price, date, range, hours, number of a form) that the window says to a
/// screen reader and paints with its groups the wrong way round. `read`, where given, counts those painted right.
QStringList numbersTurnedRound(QWidget &window, int *read = nullptr);

/// A picture on a button, and the words that it stands beside (or, with none beside it, above), as painted.
struct PaintedPicture {
    QString of;      ///< the button: its class and its name
    int height = 0;  ///< pixels, as all here
    int letters = 0; ///< the size of the largest words there; 0 where there are none
};
QList<PaintedPicture> paintedPictures(QWidget &window);

/// Each line that is painted with digits other than 0-9 (fiche/language.h, numberLocale): one rule on every page.
QStringList otherDigits(QWidget &window);

} // namespace escale::test
