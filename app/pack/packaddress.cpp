// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/packaddress.h"

#include <QCoreApplication>
#include <QDir>

namespace escale {

bool isPackAddress(const QString &text)
{
    return text.trimmed().endsWith(QLatin1String(".escale"));
}

Result<QUrl> packAddressFrom(const QString &text)
{
    const QString trimmed = text.trimmed();
    const QUrl url =
        QDir::isAbsolutePath(trimmed) ? QUrl::fromLocalFile(QDir::cleanPath(trimmed)) : QUrl(trimmed, QUrl::StrictMode);
    const QString scheme = url.scheme();
    const bool file = scheme == QLatin1String("file") && url.isLocalFile() && url.host().isEmpty();
    const bool web = (scheme == QLatin1String("https") || scheme == QLatin1String("http")) && !url.host().isEmpty();
    const bool plain = url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
    if (!url.isValid() || !(file || web) || !plain || !isPackAddress(url.path()))
        return Error{Problem::BadConfiguration,
                     QCoreApplication::translate("pack", "The address of an edition is not usable. Give one like "
                                                         "https://packs.example.org/index.escale, or the file "
                                                         "index.escale of a stick."),
                     QStringLiteral("address of an edition")};
    return url;
}

QUrl packFolderOf(const QUrl &index)
{
    return index.adjusted(QUrl::RemoveFilename);
}

} // namespace escale
