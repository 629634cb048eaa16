// SPDX-License-Identifier: GPL-3.0-or-later
// A library as an edition in a folder (FORMAT.md), for a web server, a share or a stick. The folder is the publisher's
// own memory: frames of the edition that is there are used again where nothing has changed, and keep their hashes, so
// that a station fetches only what has. Whatever stops it, the edition of before stays whole: its index is replaced
// last. The same library, folder, clock and key give the same bytes.
#pragma once

#include "base/clock.h"
#include "pack/minisign.h"
#include "pack/packindex.h"
#include "station/disk.h"

#include <QStringList>

namespace escale {

struct PublishWish {
    QString library, folder;
    QString channel;
    SigningKey key;
    LanguageSet languages = LanguageSet::all(); ///< French is always added
    QStringList departments = {};               ///< departmentsFromText(); empty: all
    LanguageSet sounds = {};                    ///< languages whose recordings go along
    int validDays = 60;                         ///< a new edition is made of the same fiches when half of them are over
    bool acceptRemovals = false;                ///< more than a quarter of the fiches of before may be missing
    bool afresh = false;                        ///< uses nothing of the packs that are there
};

struct Published {
    qint64 sequence = 0;
    bool changed = true; ///< false: the edition that was there says the same, and is valid for long enough
    int fiches = 0, texts = 0, sounds = 0;
    int framesMade = 0, framesKept = 0;
    qint64 bytesMade = 0;  ///< of packs and dictionaries that were not there before
    qint64 bytesTotal = 0; ///< of all packs and dictionaries: what a first station fetches beside the index
};

/// Errors: those of Reader::open; BadConfiguration (a folder with an edition of another channel, or that cannot be
/// read, or a key that a rotation has taken away); Incomplete (nothing to publish, or too much would go); Busy;
/// CannotWrite.
Result<Published> publish(const PublishWish &wish, Clock &clock, Disk &disk);

} // namespace escale
