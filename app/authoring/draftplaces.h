// SPDX-License-Identifier: GPL-3.0-or-later
// The addresses of a draft (`map`, contract section 4, Poi), one by one. Each stays the JSON it came as: what nobody
// changed goes back byte for byte, and so does what this program does not know. Pure functions, any thread.
#pragma once

#include "authoring/fichedraft.h"
#include "fiche/fiche.h"

namespace escale {

/// The elements of a list of the draft (`map`, `sponsors`), and the list of them.
QList<QByteArray> draftEntries(const QByteArray &list);
QByteArray draftList(const QList<QByteArray> &entries);

/// As readers have it, through the door.
Place placeOf(const QByteArray &entry);
/// The entry with what differs from placeOf(): an optional text that is emptied is taken out, a point that is gone too.
QByteArray withPlace(const QByteArray &entry, const Place &place);
QByteArray newPlace();

/// What an address cannot do without: a point (the server refuses the whole save), and a name or an address.
enum class PlaceLack : quint8 { Words, Point };
QList<PlaceLack> lacksOf(const QByteArray &entry);
/// Whether every address of a list has all of that.
bool arePlacesWhole(const QByteArray &places);

} // namespace escale
