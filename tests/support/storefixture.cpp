// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include "store/library.h"

#include <QFile>
#include <sqlite3.h>

namespace escale::test {

QString StoreFolder::path(const QString &name) const
{
    return m_folder.filePath(name);
}

void makeLibrary(const QString &path, const QList<Change> &changes)
{
    const auto writer = Writer::open(path, nullptr);
    if (!writer)
        qFatal("no library: %s", qPrintable(writer.error().cause));
    if (const auto done = (*writer)->apply(changes); !done)
        qFatal("not applied: %s", qPrintable(done.error().cause));
    if (const auto done = (*writer)->settle(); !done)
        qFatal("not settled: %s", qPrintable(done.error().cause));
}

void makePlainLibrary(const QString &path, const QList<Change> &changes)
{
    makeLibrary(path, changes);
    if (const auto sealed = sealLibrary(path); !sealed)
        qFatal("not sealed: %s", qPrintable(sealed.error().cause));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

void overwrite(const QString &path, qint64 offset, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(offset) || file.write(bytes) != bytes.size())
        qFatal("cannot damage %s", qPrintable(path));
}

void tamper(const QString &path, const QString &sql)
{
    sqlite3 *handle = nullptr;
    const bool done = sqlite3_open(path.toUtf8().constData(), &handle) == SQLITE_OK &&
                      sqlite3_exec(handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    if (!done)
        qFatal("cannot tamper: %s", sqlite3_errmsg(handle));
    sqlite3_close(handle);
}

std::optional<LibraryContent> everythingIn(const QString &path)
{
    const auto reader = Reader::open(path);
    if (!reader)
        return std::nullopt;
    const auto cards = (*reader)->list({});
    if (!cards)
        return std::nullopt;
    LibraryContent content;
    for (const FicheCard &card : *cards) {
        for (const Language language : card.cachedLanguages.toList()) {
            const auto fiche = (*reader)->fiche(card.id, language);
            if (!fiche)
                return std::nullopt;
            content[card.id].insert(language, *fiche);
        }
    }
    return content;
}

} // namespace escale::test
