// SPDX-License-Identifier: GPL-3.0-or-later
// What of an edition a library lacks: compared by the ETags and fingerprints that it has stored. Pure functions.
#pragma once

#include "pack/framecontent.h"
#include "pack/packindex.h"
#include "store/storedhashes.h"

#include <QSet>

namespace escale {

/// The hash of the text's frame, in hexadecimal.
QByteArray textEtag(const FrameRef &text);
/// Of what the fiche itself says, `entry` included: it comes with French.
QByteArray factsFingerprint(const PackIndex::Fiche &fiche, const Listing::Entry &entry);

/// Texts in `languages`, and the facts with the first of them. `fingerprint`: factsFingerprint(); empty: not known yet.
QList<FrameRef> framesLacking(const PackIndex::Fiche &fiche, const QByteArray &fingerprint,
                              const LanguageSet &languages, const StoredHashes &holdings);
QList<FrameRef> soundsLacking(const PackIndex &index, const LanguageSet &languages, const StoredHashes &holdings);

/// Bytes that all of this takes in the library, index and log included.
qint64 roomInLibrary(const QList<FrameRef> &content, const QList<FrameRef> &sounds);

} // namespace escale
