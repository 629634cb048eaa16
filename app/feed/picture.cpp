// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/picture.h"

#include "base/try.h"
#include "feed/feedurl.h"

#include <QCoreApplication>

namespace escale {

Error unusablePicture(const char *cause)
{
    return {Problem::BadAnswer, QCoreApplication::translate("feed", "A picture of the feed cannot be used."),
            QStringLiteral("picture: ") + QLatin1String(cause)};
}

QUrl siteOf(const QUrl &feed)
{
    if (feed.host() == QLatin1String("api.refugies.info"))
        return QUrl(QStringLiteral("https://refugies.info"));
    QUrl site;
    site.setScheme(feed.scheme());
    site.setHost(feed.host());
    site.setPort(feed.port());
    return site;
}

Result<QUrl> pictureUrl(const QString &text, const QUrl &site)
{
    const QUrl written(text.trimmed(), QUrl::TolerantMode);
    if (!written.isValid())
        return unusablePicture("address is not a url");
    if (!written.userInfo().isEmpty())
        return unusablePicture("address with a user name");
    if (written.scheme() == QLatin1String("https") && !written.host().isEmpty())
        return written.adjusted(QUrl::RemoveFragment);
    if (sameOrigin(written, site))
        return written.adjusted(QUrl::RemoveFragment);
    if (!written.scheme().isEmpty() || !written.host().isEmpty() || !written.path().startsWith(u'/'))
        return unusablePicture("address is neither https nor a path of the site");
    QUrl url = site;
    url.setPath(site.path(QUrl::FullyEncoded) + written.path(QUrl::FullyEncoded), QUrl::TolerantMode);
    url.setQuery(written.query(QUrl::FullyEncoded));
    return url;
}

Result<PictureAddress> pictureAddress(const QString &text, const PictureSources &sources)
{
    ESCALE_TRY(const auto url, pictureUrl(text, sources.site));
    if (sameOrigin(url, sources.site) || sameOrigin(url, sources.feed))
        return PictureAddress{url, false};
    if (!sources.hosts.isEmpty() && !sources.hosts.contains(url.host(QUrl::FullyEncoded)))
        return unusablePicture("host that is not listed");
    return PictureAddress{url, true};
}

Result<Picture> decodePicture(const QByteArray &bytes)
{
    if (bytes.size() > pictureLimit)
        return unusablePicture("too large");
    const bool png = bytes.startsWith("\x89PNG");
    ESCALE_TRY(const auto reduced, png ? reducePng(bytes) : reduceSvg(bytes));
    return Picture{png ? PictureKind::Png : PictureKind::Svg, reduced};
}

} // namespace escale
