// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/feedurl.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <algorithm>

namespace escale {
namespace {

Error badConfiguration(const char *sentence, const QString &argument, const QString &cause)
{
    QString text = QCoreApplication::translate("feed", sentence);
    if (!argument.isEmpty())
        text = text.arg(argument);
    return {Problem::BadConfiguration, text, cause};
}

/// May stand in a header as it is.
bool isUsable(const QByteArray &secret)
{
    return std::all_of(secret.begin(), secret.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

bool isThisMachine(const QUrl &url)
{
    return url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
}

} // namespace

Result<QUrl> feedUrlFrom(const QString &text)
{
    QUrl url(text.trimmed(), QUrl::StrictMode);
    const auto refuse = [](const char *sentence, const char *cause) {
        return badConfiguration(sentence, {}, QLatin1String(cause));
    };
    if (!url.isValid() || url.host().isEmpty())
        return refuse(
            QT_TRANSLATE_NOOP("feed", "The address of the feed is not usable. Give one like https://api.example.org."),
            "feed url: not a url");
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return refuse(
            QT_TRANSLATE_NOOP(
                "feed", "The address of the feed must be plain: no user name, no password, nothing after a ? or #."),
            "feed url: not plain");
    const bool secure = url.scheme() == QLatin1String("https");
    if (!secure && !(url.scheme() == QLatin1String("http") && isThisMachine(url)))
        return refuse(QT_TRANSLATE_NOOP(
                          "feed", "The address of the feed must start with https://, so that the key stays secret."),
                      "feed url: not https");
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path);
    return url;
}

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == QLatin1String("https") ? 443 : 80); };
    return !a.host().isEmpty() && a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

Result<QString> proxyFrom(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed == QLatin1String("none"))
        return trimmed;
    const QUrl url(trimmed, QUrl::StrictMode);
    static const QStringList schemes{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("socks5"),
                                     QStringLiteral("socks5h")};
    const bool bare = url.path().isEmpty() || url.path() == QLatin1String("/");
    if (!url.isValid() || !schemes.contains(url.scheme()) || url.host().isEmpty() || !url.userInfo().isEmpty() ||
        !bare || url.hasQuery() || url.hasFragment())
        return Error{Problem::BadConfiguration,
                     QCoreApplication::translate(
                         "feed", "The proxy cannot be used. Write it as http://name:port, or none for no proxy."),
                     QStringLiteral("proxy address")};
    return QString::fromLatin1(url.toEncoded(QUrl::RemovePath));
}

Result<QByteArray> siteSecretFrom(const QString &file)
{
    QFile secretFile(file);
    if (!secretFile.open(QIODevice::ReadOnly))
        return badConfiguration(
            QT_TRANSLATE_NOOP("feed", "The key file %1 cannot be read. Check its name and its owner."), file,
            secretFile.errorString());
    constexpr auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    if ((secretFile.permissions() & others) != 0)
        return badConfiguration(
            QT_TRANSLATE_NOOP("feed",
                              "The key file %1 can be read by other people on this computer. Run: chmod 600 %1"),
            file, QStringLiteral("key file mode"));
    constexpr qint64 longest = 4096;
    const QByteArray secret = secretFile.read(longest).trimmed();
    if (secret.isEmpty() || !isUsable(secret))
        return badConfiguration(QT_TRANSLATE_NOOP("feed", "The key file %1 must hold the key alone, on one line."),
                                file, QStringLiteral("key file content"));
    return secret;
}

Result<QByteArray> siteSecretTyped(const QString &typed)
{
    const QByteArray secret = typed.trimmed().toUtf8();
    if (!isUsable(secret))
        return badConfiguration(QT_TRANSLATE_NOOP("feed", "The key must be on one line, without spaces."), {},
                                QStringLiteral("key content"));
    return secret;
}

Result<QByteArray> siteSecretFromEnvironment()
{
    const QByteArray secret = qgetenv("ESCALE_SITE_SECRET").trimmed();
    if (!isUsable(secret))
        return badConfiguration(QT_TRANSLATE_NOOP("feed", "ESCALE_SITE_SECRET must hold the key alone, on one line."),
                                {}, QStringLiteral("key content"));
    return secret;
}

} // namespace escale
