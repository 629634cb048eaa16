// SPDX-License-Identifier: GPL-3.0-or-later
#include "packrig.h"

#include "pack/keyrotation.h"
#include "pack/packaddress.h"
#include "pack/packcheck.h"
#include "pack/packwriter.h"
#include "store/database.h"
#include "store/writer.h"
#include "sync/feedmaker.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QTest>
#include <sodium.h>

namespace escale::test {

SigningKey exampleKey(int number)
{
    if (sodium_init() < 0)
        qFatal("no libsodium");
    const QByteArray seed(crypto_sign_SEEDBYTES, static_cast<char>(number));
    QByteArray open(crypto_sign_PUBLICKEYBYTES, 0);
    SigningKey key{QByteArray(8, static_cast<char>(number)), QByteArray(crypto_sign_SECRETKEYBYTES, 0)};
    crypto_sign_seed_keypair(reinterpret_cast<unsigned char *>(open.data()),
                             reinterpret_cast<unsigned char *>(key.secret.data()),
                             reinterpret_cast<const unsigned char *>(seed.constData()));
    return key;
}

namespace {

/// As examplePut(), with texts that say of which fiche they are.
PutFiche distinctPut(int number, LanguageSet languages, int version)
{
    PutFiche put = examplePut(number, languages, version);
    put.fiche.availableLanguages = languages;
    for (FreshText &text : put.texts)
        text.translation.title += QStringLiteral(" of fiche %1").arg(number);
    return put;
}

} // namespace

PackRig::PackRig()
{
    settings.address = QUrl::fromLocalFile(indexPath());
    settings.channel = QStringLiteral("main");
    settings.keys = {exampleKey(1).verifying(), exampleKey(2).verifying()};
    settings.memory = packMemoryFolder(stationLibrary(), settings.channel);
    newStation();
}

void PackRig::newStation()
{
    QDir station(m_folder.filePath(QStringLiteral("station")));
    if (!station.removeRecursively() || !QDir().mkpath(station.path()))
        qFatal("no folder for the station");
}

QMap<QString, QByteArray> PackRig::remembered() const
{
    QMap<QString, QByteArray> files;
    const QDir memory(settings.memory);
    for (const QString &name : memory.entryList(QDir::Files))
        files.insert(name, contentOf(memory.filePath(name)));
    return files;
}

void PackRig::fill(int count, LanguageSet others, int version)
{
    QFile::remove(publisherLibrary());
    others.insert(Language::Fr);
    m_languages = others;
    QList<Change> changes{PutTaxonomy{exampleTaxonomy()}};
    for (int number = 1; number <= count; ++number)
        changes.append(distinctPut(number, others, version));
    makeLibrary(publisherLibrary(), changes);
}

void PackRig::rewrite(int number, Language language, int version)
{
    PutFiche put = distinctPut(number, {language}, version);
    put.fiche = exampleFiche(number);
    put.fiche.mercis = 1;
    put.fiche.availableLanguages = m_languages;
    put.keep = LanguageSet::all();
    put.describes = false;
    makeLibrary(publisherLibrary(), {put});
}

void PackRig::remove(int number)
{
    makeLibrary(publisherLibrary(), {RemoveFiche{exampleId(number)}});
}

PublishWish PackRig::wish() const
{
    PublishWish wish;
    wish.library = publisherLibrary();
    wish.folder = folder();
    wish.channel = QStringLiteral("main");
    wish.key = exampleKey(1);
    return wish;
}

Published PackRig::publish()
{
    return publish(wish());
}

Published PackRig::publish(const PublishWish &wish)
{
    const auto done = escale::publish(wish, clock, systemDisk());
    if (!done)
        qFatal("not published: %s (%s)", qPrintable(done.error().sentence), qPrintable(done.error().cause));
    return *done;
}

Result<Done> PackRig::rotate(int by, const QList<int> &to, Disk &disk)
{
    QList<VerifyingKey> keys;
    for (const int number : to)
        keys.append(exampleKey(number).verifying());
    return publishRotation(folder(), wish().channel, exampleKey(by), keys, disk);
}

PackIndex PackRig::index() const
{
    const auto report =
        checkPack(indexPath(), {QStringLiteral("main"), {exampleKey(1).verifying(), exampleKey(5).verifying()}, 0});
    if (!report)
        qFatal("no edition: %s", qPrintable(report.error().cause));
    return report->index;
}

void PackRig::putIndex(PackIndex index, const SigningKey &key)
{
    PackWriter writer(folder() + u"/packs"_qs, systemDisk());
    Packer packer({});
    index.chapters.clear();
    for (const QByteArray &content : encodeChapters(index, 2)) {
        FrameRef chapter = *writer.add(packer.pack(content), content.size());
        chapter.pack = static_cast<qint32>(index.packs.size());
        index.chapters.append(chapter);
    }
    if (!writer.endPack())
        qFatal("no pack");
    index.packs.append(writer.files().first());
    const QByteArray content = encodePackIndex(index);
    QFile file(indexPath());
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no index file");
    file.write(signatureOf(content, key, "test", "test") + content);
}

LibrarySyncOutcome PackRig::sync()
{
    PackFeedSettings now = settings;
    if (QFile::exists(stationLibrary())) { // as feedmaker.cpp does it, from what the library holds
        const auto database = Database::open(stationLibrary(), Access::ReadOnly);
        const auto read = (*database)->each(QLatin1String("SELECT etag, fingerprint FROM translation"), {},
                                            [&now](const QSqlQuery &query) {
                                                now.holdings.etags.insert(query.value(0).toByteArray());
                                                now.holdings.fingerprints.insert(query.value(1).toByteArray());
                                                ++now.holdings.texts;
                                            });
        Q_UNUSED(read)
    }
    LibrarySync sync(std::make_unique<PackFeed>(now, clock, systemDisk()), stationLibrary(), {options, {}}, clock,
                     nullptr);
    std::optional<LibrarySyncOutcome> outcome;
    QObject::connect(&sync, &LibrarySync::finished, &sync,
                     [&outcome](const LibrarySyncOutcome &result) { outcome = result; });
    if (before)
        before(sync);
    sync.start();
    if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 60'000))
        qFatal("the sync does not end");
    return *outcome;
}

} // namespace escale::test
