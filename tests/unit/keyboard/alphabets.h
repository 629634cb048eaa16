// SPDX-License-Identifier: GPL-3.0-or-later
// The letters that people of each language write with, from the alphabets as they are taught: not from our layouts.
#pragma once

#include "fiche/language.h"

#include <QStringList>

namespace escale::test {

/// Small letters, each as a text of its own.
QStringList alphabet(Language language);

/// The Tigrinya fidel by family: the seven orders of each, and the labialised forms in use (Unicode 15, chapter 19.1).
QList<QStringList> fidel();

/// The digits of the script and the European ones.
QStringList digits(Language language);

} // namespace escale::test
