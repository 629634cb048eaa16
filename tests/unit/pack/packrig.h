// SPDX-License-Identifier: GPL-3.0-or-later
// A publisher and a station in temporary folders: a library of made-up fiches, the edition made of it, a library that
// is brought to it by the sync's own way (LibrarySync), and a clock turned by hand.
#pragma once

#include "manualclock.h"
#include "pack/packfeed.h"
#include "pack/publisher.h"
#include "storefixture.h"
#include "sync/librarysync.h"

#include <QTemporaryDir>

namespace escale::test {

/// A key that is always the same: `number` is its seed.
SigningKey exampleKey(int number);

class PackRig {
public:
    PackRig();

    /// Fiches number 1 to `count` in French and these languages, all in `version`; what was there is replaced.
    void fill(int count, LanguageSet others = {Language::Ar, Language::Ps}, int version = 1);
    /// Other words in one text of the publisher's library.
    void rewrite(int number, Language language, int version);
    void remove(int number);

    [[nodiscard]] PublishWish wish() const;
    Published publish();
    Published publish(const PublishWish &wish);

    /// `by` signs that from now on `to` may; numbers of exampleKey().
    Result<Done> rotate(int by, const QList<int> &to, Disk &disk = systemDisk());

    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("edition")); }
    [[nodiscard]] QString indexPath() const { return folder() + QStringLiteral("/index.escale"); }
    [[nodiscard]] QString stationLibrary() const { return m_folder.filePath(QStringLiteral("station/library.sqlite")); }
    [[nodiscard]] QString publisherLibrary() const { return m_folder.filePath(QStringLiteral("publisher.sqlite")); }
    /// The edition that is in the folder; it must be whole and signed by key 1 or 5.
    [[nodiscard]] PackIndex index() const;
    /// Puts another index there, signed.
    void putIndex(PackIndex index, const SigningKey &key = exampleKey(1));

    /// The station's; to be changed by a test before sync().
    PackFeedSettings settings;
    SyncOptions options;
    std::function<void(LibrarySync &)> before; ///< once the sync exists, before it starts
    LibrarySyncOutcome sync();
    /// What a reader of the station sees; nothing when the library cannot be read.
    [[nodiscard]] std::optional<LibraryContent> seen() const { return everythingIn(stationLibrary()); }
    /// What a reader of the publisher's library sees.
    [[nodiscard]] std::optional<LibraryContent> published() const { return everythingIn(publisherLibrary()); }
    /// The files in which the station remembers editions, without the cache.
    [[nodiscard]] QMap<QString, QByteArray> remembered() const;
    /// Empties the station: library and all that it remembers.
    void newStation();

    ManualClock clock;

private:
    QTemporaryDir m_folder;
    LanguageSet m_languages;
};

} // namespace escale::test
