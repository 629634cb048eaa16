// SPDX-License-Identifier: GPL-3.0-or-later
// The 101 départements of France, from resources/places/departements.txt. Their names are never translated: they are
// what signs, letters and forms say. Read-only after the first call; any thread.
#pragma once

#include "fiche/metadata.h"

namespace escale {

struct Department {
    QString code;   ///< as written on an envelope: "01", "2A", "971"
    QString name;   ///< "Ain"
    QString region; ///< "Auvergne-Rhône-Alpes"

    friend bool operator==(const Department &, const Department &) = default;
};

/// All, in the order of the codes.
const QList<Department> &departments();

/// The département of an item of `location` (contract section 4): "1 - Ain", "2A - Corse-du-Sud", "974 - La Réunion";
/// also "01 - Ain", "971", "Paris". Null for anything else.
const Department *departmentFromFeed(QStringView item);

/// Those a person may mean by what is typed, the likeliest first: by code ("38", "2a", "1" for 01, the old "20" of
/// Corsica, a postal code) or by name, without accents, any beginnings of its words ("val o"). All for an empty text.
QList<const Department *> departmentsLike(QStringView typed);

/// Those that are meant for sure: one by its code or name however it is written ("Rhone", "Isère (38)", "le Nord"), the
/// only one that is like it, or all of a region by its name ("Corse", "ile de france"). Empty otherwise.
QList<const Department *> departmentsMeant(QStringView typed);

/// As the feed writes it, code without leading zero: "1 - Ain".
QString feedForm(const Department &department);

/// As people read it: "Ain (01)".
QString displayName(const Department &department);

} // namespace escale
