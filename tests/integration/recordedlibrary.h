// SPDX-License-Identifier: GPL-3.0-or-later
// The 66 fiches whose texts were recorded, synced over HTTP from the replaying server: what the tests of this folder
// read back as a window would.
#pragma once

#include "../support/recordings.h"
#include "feedserver/feedserver.h"
#include "recorded.h"
#include "syncrig.h"

namespace escale::test {

class RecordedLibrary {
public:
    /// Null in the second run where the originals are not at hand.
    static std::unique_ptr<RecordedLibrary> synced();

    SyncRig rig;
    std::unique_ptr<FeedServer> server;
    std::unique_ptr<Reader> reader;
    SyncOutcome outcome;

    /// Edge case `edge` ("e01" is 1) in a language.
    [[nodiscard]] ReadFiche fiche(int edge, Language language = Language::Fr) const;
};

QString textOf(const QList<Section> &sections);
QString wholeText(const ReadFiche &read);
QStringList titlesOf(const QList<Section> &sections);
QStringList linksOf(const QList<Section> &sections);
QStringList allLinksOf(const ReadFiche &read);
/// How a block is laid out: as it says itself, else as its language goes.
Qt::LayoutDirection directionOf(const Block &block, Language language);

} // namespace escale::test
