// SPDX-License-Identifier: GPL-3.0-or-later
#include "kioskmode/kiosklibrary.h"

#include "base/try.h"
#include "store/reader.h"

#include <QDir>
#include <QFile>

namespace escale {

Result<Done> tryLibrary(const QString &path)
{
    ESCALE_TRY(const auto reader, Reader::open(path));
    const auto status = reader->status();
    if (!status)
        return status.error();
    const auto taxonomy = reader->taxonomy();
    if (!taxonomy)
        return taxonomy.error();
    const auto list = reader->list({});
    if (!list)
        return list.error();
    return Done{};
}

KioskLibrary chooseKioskLibrary(const QString &path, const QString &sample, const QString &runtimeFolder)
{
    auto usable = tryLibrary(path);
    // A disk may fail to answer once; the sample would stay for the whole session.
    if (!usable)
        usable = tryLibrary(path);
    if (usable)
        return {path, std::nullopt};
    const QString copy = QDir(runtimeFolder).filePath(QStringLiteral("escale-sample.sqlite"));
    QFile::remove(copy);
    QDir().mkpath(runtimeFolder);
    if (QFile::copy(sample, copy) && QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner))
        return {copy, usable.error()};
    return {path, usable.error()};
}

} // namespace escale
