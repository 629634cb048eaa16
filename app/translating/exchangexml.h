// SPDX-License-Identifier: GPL-3.0-or-later
// What the readers and writers of exchange files share: what is refused and how that is said, bounds, and what XML
// cannot hold. Pure, any thread.
#pragma once

#include "base/error.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace escale::exchangexml {

constexpr qsizetype largestFile = 32'000'000; // bytes: a hundred times the longest fiche
constexpr int deepest = 40, mostUnits = 100'000;

Error refused(const QString &sentence, const QString &cause = {});
/// Broken, or not as its format says.
Error notWhole(const QXmlStreamReader &xml);
Error tooLarge();
/// A file that brings its own entities can be made to grow without end, or to read other files.
Error ownEntities();

/// XML 1.0 has no form for most control characters.
QString lawful(QString text);
void begin(QXmlStreamWriter &xml);

} // namespace escale::exchangexml
