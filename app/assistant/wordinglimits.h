// SPDX-License-Identifier: GPL-3.0-or-later
// Small French words that turn what a sentence says: "at most" beside a number, "only", "must", "may". Tables of the
// .cpp, from the grammar. Pure, any thread.
#pragma once

#include "assistant/figures.h"

namespace escale {

/// What is said of a number beside it: "moins de 26 ans", "à partir de 18 ans", "environ 3 mois".
enum class Bound : quint8 { None, Most, Least, About };
Bound boundOf(const QString &text, const Figure &figure);

/// figuresOf(), and "un mois", "une heure" as 1.
QList<Figure> figuresWithOnes(const QString &text);

/// "seulement", "ne … que".
bool restricts(const QString &text);

/// Without "ne dépasse pas" before a number: boundOf() says it, and it denies nothing else.
QString withoutDeniedBounds(const QString &text);

/// Whether small words make something else of the text: "par mois" for "par an", "le soir" for "le matin", "du lundi au
/// vendredi" for "le lundi et le vendredi", "après" for "avant", "et" for "ou".
bool turns(const QString &before, const QString &after);

/// Whether a shorter text says its numbers with other bounds than the text it is made from, or another period, part of
/// the day, span or side, "only" or "except" more or less, "must" for "may" or the other way. What it leaves out
/// otherwise is no difference.
bool limitsDiffer(const QString &source, const QString &said);

/// How often a text says what must be, and what may be.
struct Modality {
    int must = 0, may = 0;
};
Modality modalityOf(const QString &text);

/// "sauf", "excepté": deny what follows.
bool excepts(const QString &folded);

} // namespace escale
