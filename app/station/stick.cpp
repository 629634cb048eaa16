// SPDX-License-Identifier: GPL-3.0-or-later
#include "station/stick.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace escale {
namespace {

QByteArray smallFile(const QString &path)
{
    constexpr qint64 enough = 4096;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(enough) : QByteArray();
}

Stick::Import importFrom(const QByteArray &text)
{
    if (text.isEmpty())
        return Stick::Import::None;
    if (text == "running")
        return Stick::Import::Running;
    return text == "0" ? Stick::Import::Done : Stick::Import::Failed; // the exit status of escalectl
}

} // namespace

QString stickFolder()
{
    return QStringLiteral("/run/escale-stick");
}

Stick readStick(const QString &folder)
{
    Stick stick;
    if (folder.isEmpty())
        return stick;
    stick.import = importFrom(smallFile(folder + u"/import"_qs).trimmed());
    const QJsonDocument said = QJsonDocument::fromJson(smallFile(folder + u"/stick"_qs));
    if (!said.isObject())
        return stick;
    stick.there = true;
    stick.known = said[QStringLiteral("known")].toBool();
    stick.sequence = said[QStringLiteral("sequence")].toInteger();
    stick.created = QDateTime::fromString(said[QStringLiteral("created")].toString(), Qt::ISODate).toUTC();
    stick.fiches = said[QStringLiteral("fiches")].toInt();
    stick.known = stick.known && stick.sequence > 0 && stick.created.isValid();
    return stick;
}

} // namespace escale
