// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/feedmaker.h"

#include "base/try.h"
#include "pack/departments.h"
#include "pack/packaddress.h"
#include "pack/packfeed.h"
#include "store/storedhashes.h"
#include "sync/feedsettings.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStorageInfo>

namespace escale {
namespace {

Error unusable(const char *sentence, const char *cause)
{
    return {Problem::BadConfiguration, QCoreApplication::translate("pack", sentence), QLatin1String(cause)};
}

/// What cannot be read is fetched, and the sync says why it cannot be written.
StoredHashes hashesOf(const QString &libraryPath)
{
    if (!QFileInfo::exists(libraryPath))
        return {};
    auto held = readStoredHashes(libraryPath);
    return held ? std::move(held).value() : StoredHashes();
}

Result<PackFeedSettings> packSettings(const Settings &settings, const QString &libraryPath, const FeedWish &wish)
{
    PackFeedSettings pack;
    ESCALE_TRY(const auto address, packAddressFrom(settings.feedUrl));
    pack.address = address;
    pack.channel = settings.channel;
    if (!isChannel(pack.channel))
        return unusable(QT_TRANSLATE_NOOP("pack", "feed/channel must be a name of small letters, digits and hyphens."),
                        "channel");
    for (const QString &text : settings.keys) {
        const auto key = verifyingKeyFrom(text.toLatin1());
        if (!key)
            return unusable(QT_TRANSLATE_NOOP("pack", "feed/keys must hold public keys of the publisher, as they stand "
                                                      "in its file NAME.pub (RWQ…)."),
                            "keys");
        pack.keys.append(*key);
    }
    if (pack.keys.isEmpty())
        return unusable(QT_TRANSLATE_NOOP("pack", "An edition is taken only from a publisher that is known: write its "
                                                  "public key into the settings as feed/keys."),
                        "no keys");
    const auto departments = departmentsFromText(settings.departments.join(u','));
    if (!departments)
        return unusable(QT_TRANSLATE_NOOP("pack", "feed/departments takes codes of départements, separated by commas: "
                                                  "38,2A,971."),
                        "departments");
    pack.departments = *departments;
    pack.languages = settings.languages;
    pack.sounds = settings.recorded;
    pack.memory = packMemoryFolder(libraryPath, pack.channel);
    pack.goBack = wish.previousEdition;
    pack.http = wish.http;
    pack.http.atOnce = settings.jobs;
    pack.freeBytes = [folder = QFileInfo(libraryPath).path()] { return QStorageInfo(folder).bytesAvailable(); };
    return pack;
}

} // namespace

Result<CopyWish> copyWish(const Settings &settings, const QString &libraryPath, const QString &folder)
{
    if (!isPackAddress(settings.feedUrl))
        return unusable(QT_TRANSLATE_NOOP("pack", "Only fiches that come in editions can be written onto a stick. This "
                                                  "computer fetches its own one by one: ask who publishes editions."),
                        "copy of an api");
    ESCALE_TRY(const auto pack, packSettings(settings, libraryPath, {}));
    CopyWish wish;
    wish.address = pack.address;
    const PackMemory::State state = PackMemory(pack.memory, systemDisk()).state();
    wish.trust = {pack.channel, state.keys.isEmpty() ? pack.keys : state.keys, 0};
    wish.folder = editionFolderIn(folder);
    wish.http = pack.http;
    wish.freeBytes = [folder] { return QStorageInfo(folder).bytesAvailable(); };
    return wish;
}

Result<FeedMaker> feedMaker(const Settings &settings, const QString &libraryPath, const FeedWish &wish)
{
    if (isPackAddress(settings.feedUrl)) {
        auto pack = packSettings(settings, libraryPath, wish);
        if (!pack)
            return pack.error();
        return FeedMaker([pack = *pack, libraryPath](Clock &clock) -> std::unique_ptr<Feed> {
            PackFeedSettings now = pack;
            now.holdings = hashesOf(libraryPath);
            return std::make_unique<PackFeed>(std::move(now), clock, systemDisk());
        });
    }
    if (wish.previousEdition)
        return unusable(QT_TRANSLATE_NOOP("pack", "Only a source that comes in editions has one to go back to."),
                        "previous edition of an api");
    auto api = feedSettings(settings, wish.http);
    if (!api)
        return api.error();
    return FeedMaker(
        [api = *api](Clock &clock) -> std::unique_ptr<Feed> { return std::make_unique<ApiFeed>(api, clock); });
}

} // namespace escale
