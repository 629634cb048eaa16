// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/signingkey.h"

#include "base/try.h"

#include <QCoreApplication>
#include <QFile>

namespace escale {
namespace {

constexpr qint64 keyFileBytes = 4096;

} // namespace

Result<QByteArray> readKeyFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Problem::BadConfiguration,
                     QCoreApplication::translate("cli", "%1 cannot be read. Check its name and its owner.").arg(path),
                     file.errorString()};
    return file.read(keyFileBytes);
}

Result<SigningKey> readSigningKey(const QString &path)
{
    ESCALE_TRY(const auto bytes, readKeyFile(path));
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    if ((QFile::permissions(path) & others) != 0)
        return Error{Problem::BadConfiguration,
                     QCoreApplication::translate(
                         "cli", "The key %1 can be read by other people on this computer. Run: chmod 600 %1")
                         .arg(path),
                     QStringLiteral("key file mode")};
    const auto key = signingKeyFrom(bytes);
    if (!key)
        return Error{Problem::BadConfiguration,
                     QCoreApplication::translate("cli", "%1 is no key that can sign without a password. Make one: "
                                                        "escalectl keygen NAME")
                         .arg(path),
                     QStringLiteral("key file content")};
    return *key;
}

} // namespace escale
