// SPDX-License-Identifier: GPL-3.0-or-later
// From the settings of this installation to the feed they mean, whichever kind it is: an edition (pack/FORMAT.md) when
// the path of `feed/url` ends in ".escale", else the API. For the command line and the windows.
#pragma once

#include "feed/feed.h"
#include "feed/httpclient.h"
#include "pack/editioncopy.h"
#include "station/settings.h"

namespace escale {

/// Makes the feed in the thread it is to live in. `clock` outlives the feed.
using FeedMaker = std::function<std::unique_ptr<Feed>(Clock &clock)>;

struct FeedWish {
    HttpLimits http = {};
    bool previousEdition = false; ///< see PackFeedSettings::goBack
};

/// `libraryPath`: what it holds already is not planned for again, and what is remembered of editions lies beside it.
/// Errors: BadConfiguration.
Result<FeedMaker> feedMaker(const Settings &settings, const QString &libraryPath, const FeedWish &wish = {});

/// The edition that the settings name, onto a stick or into another folder (editionFolderIn()). Errors:
/// BadConfiguration (the fiches of this installation do not come in editions, too).
Result<CopyWish> copyWish(const Settings &settings, const QString &libraryPath, const QString &folder);

} // namespace escale
