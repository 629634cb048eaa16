// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of a fiche are called in the workshop, by their paths (authoring/draftmerge.h). In the language of the
// interface; titles in it are the fiche's own.
#pragma once

#include "authoring/fichedraft.h"
#include "speech/textposition.h"

namespace escale {

QString unitName(const QString &path, const FicheDraft &draft);
/// The path of the unit that a place of the text belongs to; of a title that every fiche has, its group. Empty: none.
QString unitPath(const TextPosition &place, const FicheDraft &draft);
/// The title of a group of sections: "why", "how", "next".
QString groupName(const QString &group);
/// The title of a fact by its key in `metadatas`.
QString factName(const QString &fact);
/// Whether a unit is written with marks, lists and callouts: the fiche's "what" and the text of a section.
bool isRichUnit(const QString &path);
/// The words of a unit for reading: markup is gone.
QString unitWords(const QString &path, const QString &value);

} // namespace escale
