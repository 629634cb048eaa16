// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/feedsettings.h"

#include "feed/feedurl.h"
#include "fiche/try.h"

namespace escale {

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
    ESCALE_TRY(const auto secret,
               settings.secretFile.isEmpty() ? siteSecretFromEnvironment() : siteSecretFrom(settings.secretFile));
    feed.secret = secret;
    return feed;
}

} // namespace escale
