// SPDX-License-Identifier: GPL-3.0-or-later
// One fiche, changed here and on the server since both had the same text: what goes together by itself, and what a
// person has to choose. Units are those that readers see: a title, a paragraph of a section, a fact. Nothing is chosen
// here that two people decided differently. Pure functions, any thread.
#pragma once

#include "authoring/fichedraft.h"

namespace escale {

/// A unit by its path: "titreInformatif", "what", "why.<key>.text", "why" (the order of its sections),
/// "metadatas.price"… A place of an HTML text that is in conflict has its paragraphs' texts, not the whole.
struct MergeConflict {
    QString path;
    QString base, ours, theirs;

    friend bool operator==(const MergeConflict &, const MergeConflict &) = default;
};

/// What was put together without asking, to be looked over and undone.
struct MergedChange {
    QString path;
    bool fromOurs = false, fromTheirs = false;
    QString before, after;

    friend bool operator==(const MergedChange &, const MergedChange &) = default;
};

struct DraftMerge {
    FicheDraft draft; ///< ours where there is a conflict
    QList<MergeConflict> conflicts;
    QList<MergedChange> changes;
};

DraftMerge mergeDrafts(const FicheDraft &base, const FicheDraft &ours, const FicheDraft &theirs);

/// `draft` with the unit at `path` as `value`: how a choice is made, or a merged change undone. A path that leads
/// nowhere, or to two units at once, changes nothing.
FicheDraft withUnit(FicheDraft draft, const QString &path, const QString &value);
/// The unit at `path`; a null text when there is none, or when the path leads to two.
QString unitOf(const FicheDraft &draft, const QString &path);

/// The units in which the two differ.
QStringList differingUnits(const FicheDraft &a, const FicheDraft &b);

} // namespace escale
