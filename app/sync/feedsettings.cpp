// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/feedsettings.h"

#include "base/try.h"
#include "feed/feedurl.h"

#include <QCoreApplication>

namespace escale {
namespace {

Result<QByteArray> siteSecret(const Settings &settings)
{
    if (settings.secretFile.isEmpty())
        return siteSecretFromEnvironment();
    if (!settings.secretInKeyring())
        return siteSecretFrom(settings.secretFile);
    if (settings.keyringSecret.isEmpty())
        return Error{Problem::BadConfiguration,
                     QCoreApplication::translate("sync",
                                                 "The key of the source is in the keyring of this computer, and "
                                                 "cannot be read there now. Open the keyring and try again, or "
                                                 "enter the key once more."),
                     QStringLiteral("key not read from the keyring")};
    return settings.keyringSecret;
}

} // namespace

Result<ApiFeedSettings> feedSettings(const Settings &settings, const HttpLimits &limits)
{
    ApiFeedSettings feed;
    feed.http = limits;
    ESCALE_TRY(const auto url, feedUrlFrom(settings.feedUrl));
    feed.base = url;
    if (!settings.siteUrl.isEmpty()) {
        ESCALE_TRY(const auto site, feedUrlFrom(settings.siteUrl));
        feed.site = site;
    }
    feed.http.atOnce = settings.jobs;
    const auto proxy = proxyFrom(settings.proxy);
    if (!proxy)
        return proxy.error();
    feed.http.proxy = *proxy;
    feed.pictureHosts = settings.pictureHosts;
    feed.rasteriser = rasteriserProgram();
    ESCALE_TRY(const auto secret, siteSecret(settings));
    feed.secret = secret;
    return feed;
}

Result<ApiFeedSettings> feedSettingsWithKey(const QString &typed, Settings settings)
{
    ESCALE_TRY(const auto key, siteSecretTyped(typed));
    if (key.isEmpty())
        return feedSettings(settings);
    settings.secretFile.clear(); // whatever is wrong with the old one
    ESCALE_TRY(auto feed, feedSettings(settings));
    feed.secret = key;
    return feed;
}

} // namespace escale
