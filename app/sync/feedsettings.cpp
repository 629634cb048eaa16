// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/feedsettings.h"

#include "feed/feedurl.h"

namespace escale {

Result<ApiFeedSettings> feedSettings(const Settings &settings, const HttpLimits &limits)
{
    ApiFeedSettings feed;
    feed.http = limits;
    const auto url = feedUrlFrom(settings.feedUrl);
    if (!url)
        return url.error();
    feed.base = *url;
    if (!settings.siteUrl.isEmpty()) {
        const auto site = feedUrlFrom(settings.siteUrl);
        if (!site)
            return site.error();
        feed.site = *site;
    }
    feed.http.atOnce = settings.jobs;
    const auto proxy = proxyFrom(settings.proxy);
    if (!proxy)
        return proxy.error();
    feed.http.proxy = *proxy;
    feed.pictureHosts = settings.pictureHosts;
    feed.rasteriser = rasteriserProgram();
    const auto secret =
        settings.secretFile.isEmpty() ? siteSecretFromEnvironment() : siteSecretFrom(settings.secretFile);
    if (!secret)
        return secret.error();
    feed.secret = *secret;
    return feed;
}

} // namespace escale
