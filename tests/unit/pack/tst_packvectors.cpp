// SPDX-License-Identifier: GPL-3.0-or-later
// Packs that are not what was signed: each kind is refused with its own sentence, and what the station shows is the
// edition of before or the new one, fiche by fiche whole, with nothing lost.
#include "pack/packcheck.h"
#include "pack/packrefusal.h"
#include "packrig.h"
#include "store/library.h"
#include "testprogram.h"

#include <QDir>
#include <QDirIterator>
#include <QTest>
#include <zstd.h>

using namespace escale;
using namespace escale::test;

class TestPackVectors : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<PackRig> m_rig;
    LibraryContent m_old, m_new;

    QStringList m_packs; ///< files of the next edition

    [[nodiscard]] const QStringList &packs() const { return m_packs; }
    static QString sentence(PackRefusal why) { return refused(why, {}).sentence; }

    static void copyFolder(const QString &from, const QString &to)
    {
        QDir().mkpath(to);
        for (QDirIterator it(from, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
            const QString path = it.next(), copy = to + u'/' + QDir(from).relativeFilePath(path);
            QDir().mkpath(QFileInfo(copy).path());
            QVERIFY(QFile::copy(path, copy));
        }
    }
    /// Old or new, never anything else, and sound.
    void verifyWhole()
    {
        const auto seen = m_rig->seen();
        QVERIFY(seen);
        for (auto fiche = m_old.cbegin(); fiche != m_old.cend(); ++fiche) {
            QVERIFY(seen->contains(fiche.key()));
            for (auto text = fiche->cbegin(); text != fiche->cend(); ++text) {
                const Translation now = seen->value(fiche.key()).value(text.key()).translation;
                QVERIFY(now == text->translation || now == m_new.value(fiche.key()).value(text.key()).translation);
            }
        }
        const auto defects = verifyLibrary(m_rig->stationLibrary());
        QVERIFY(defects);
        QVERIFY2(defects->isEmpty(), qPrintable(defects->join(u'\n')));
    }
    /// The sync is refused with this sentence; and once the pack is as it was, it ends well.
    void expectRefused(PackRefusal why)
    {
        const auto outcome = m_rig->sync();
        QVERIFY(!outcome.texts.complete);
        QVERIFY(outcome.texts.error);
        QCOMPARE(outcome.texts.error->sentence, sentence(why));
        verifyWhole();
    }
    void expectComplete()
    {
        const auto outcome = m_rig->sync();
        QVERIFY2(outcome.texts.complete, qPrintable(outcome.texts.error ? outcome.texts.error->cause : QString()));
        QVERIFY(*m_rig->seen() == m_new);
    }

private Q_SLOTS:
    /// A station that has the edition of before, and a folder with the next.
    void init()
    {
        m_rig = std::make_unique<PackRig>();
        m_rig->fill(12);
        m_rig->publish();
        m_rig->sync();
        m_old = *m_rig->seen();
        m_rig->fill(12, {Language::Ar, Language::Ps}, 2);
        m_rig->publish();
        m_new = *m_rig->published();
        m_packs.clear();
        for (const PackFile &pack : m_rig->index().packs) {
            if (pack.bytes > 0)
                m_packs << m_rig->folder() + u'/' + packName(pack);
        }
    }

    void aFlippedByteAtEveryThousandthOffset()
    {
        for (const QString &path : packs()) {
            const QByteArray whole = contentOf(path);
            for (qint64 at = 3; at < whole.size(); at += 1000) {
                overwrite(path, at, QByteArray(1, static_cast<char>(~whole.at(at))));
                const auto report = checkPack(m_rig->indexPath(), {QStringLiteral("main"), m_rig->settings.keys, 0});
                QVERIFY(!report);
                QCOMPARE(report.error().sentence, sentence(PackRefusal::WrongPart));
                overwrite(path, at, whole.mid(at, 1));
            }
        }
        for (const QString &path : packs()) {
            const QByteArray whole = contentOf(path);
            overwrite(path, whole.size() / 2, QByteArray(1, static_cast<char>(~whole.at(whole.size() / 2))));
        }
        expectRefused(PackRefusal::WrongPart);
    }

    void aTruncatedPack()
    {
        QHash<QString, QByteArray> whole;
        for (const QString &path : packs()) {
            whole.insert(path, contentOf(path));
            QVERIFY(QFile::resize(path, whole.value(path).size() - 1));
        }
        expectRefused(PackRefusal::MissingPart);
        for (const QString &path : packs())
            overwrite(path, 0, whole.value(path));
        expectComplete();
    }

    /// Without its dictionary no frame of a language opens, and with a wrong one none is what it was.
    void aDictionaryThatIsDamagedOrNotThere()
    {
        m_rig = std::make_unique<PackRig>(); // an edition keeps to the dictionaries of the one before, which had none
        m_rig->fill(60);
        m_rig->publish();
        m_new = *m_rig->published();
        QStringList dictionaries;
        for (const PackFile &dictionary : m_rig->index().dictionaries)
            dictionaries << m_rig->folder() + u'/' + dictionaryName(dictionary);
        QVERIFY(!dictionaries.isEmpty());
        for (const QString &path : std::as_const(dictionaries)) {
            const QByteArray whole = contentOf(path);
            overwrite(path, whole.size() / 2, QByteArray(1, static_cast<char>(~whole.at(whole.size() / 2))));
            const auto report = checkPack(m_rig->indexPath(), {QStringLiteral("main"), m_rig->settings.keys, 0});
            QVERIFY(!report);
            QCOMPARE(report.error().sentence, sentence(PackRefusal::WrongPart));
            overwrite(path, 0, whole);
        }
        for (const QString &path : std::as_const(dictionaries))
            QVERIFY(QFile::rename(path, path + u".away"_qs));
        const auto outcome = m_rig->sync();
        QVERIFY(!outcome.texts.complete && outcome.texts.error);
        QCOMPARE(outcome.texts.error->sentence, sentence(PackRefusal::MissingPart));
        for (const QString &path : std::as_const(dictionaries))
            QVERIFY(QFile::rename(path + u".away"_qs, path));
        expectComplete();
    }

    void aPackThatIsNotThere()
    {
        for (const QString &path : packs())
            QVERIFY(QFile::rename(path, path + u".away"_qs));
        expectRefused(PackRefusal::MissingPart);
        for (const QString &path : packs())
            QVERIFY(QFile::rename(path + u".away"_qs, path));
        expectComplete();
    }

    void anOversizedPackBringsNoMoreThanItsLength()
    {
        for (const QString &path : packs()) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::Append));
            file.write(QByteArray(100'000, 'x'));
        }
        const auto outcome = m_rig->sync();
        QVERIFY(!outcome.texts.complete);
        QCOMPARE(outcome.texts.error->sentence, sentence(PackRefusal::WrongPart));
        verifyWhole();
    }

    void swappedFrames()
    {
        // Each is a frame of this very edition, only another one than the index says: signed by a wrong hand.
        PackIndex index = m_rig->index();
        index.sequence = 3;
        for (PackIndex::Fiche &fiche : index.fiches) {
            const FrameRef text = fiche.texts.value(Language::Fr);
            fiche.texts[Language::Fr] = fiche.facts;
            fiche.facts = text;
        }
        m_rig->putIndex(index);
        expectRefused(PackRefusal::WrongPart);
    }

    void anIndexOverThePacksOfAnother()
    {
        PackRig other;
        other.fill(12, {Language::Ar, Language::Ps}, 5);
        other.publish();
        PackIndex index = other.index();
        index.sequence = 3;
        m_rig->putIndex(index);
        expectRefused(PackRefusal::MissingPart);
        // Even under the right names.
        const QStringList here = packs();
        QVERIFY(!here.isEmpty());
        for (const PackFile &pack : index.packs) {
            QFile file(m_rig->folder() + u'/' + packName(pack));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray(pack.bytes, 'x'));
        }
        expectRefused(PackRefusal::WrongPart);
    }

    void aFrameThatUnpacksToMoreThanItSays()
    {
        // A bomb under its right hash: what it says of itself is looked at before it is unpacked.
        const QByteArray bomb = Packer({}).pack(QByteArray(7'000'000, '\0'));
        QVERIFY(bomb.size() < 10'000);
        PackIndex index = m_rig->index();
        index.sequence = 3;
        const PackFile pack{fileHash(bomb), bomb.size()};
        QFile file(m_rig->folder() + u'/' + packName(pack));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bomb);
        file.close();
        index.packs.append(pack);
        const FrameRef ref{static_cast<qint32>(index.packs.size() - 1), 0, bomb.size(), 1000, frameHash(bomb)};
        for (PackIndex::Fiche &fiche : index.fiches)
            fiche.texts[Language::Fr] = ref;
        m_rig->putIndex(index);
        expectRefused(PackRefusal::WrongPart);
        // One that says nothing of its size is no frame of ours.
        QByteArray silent(static_cast<qsizetype>(ZSTD_compressBound(1000)), 0);
        ZSTD_CCtx *context = ZSTD_createCCtx();
        ZSTD_CCtx_setParameter(context, ZSTD_c_contentSizeFlag, 0);
        silent.truncate(static_cast<qsizetype>(ZSTD_compress2(
            context, silent.data(), static_cast<std::size_t>(silent.size()), QByteArray(1000, 'a').constData(), 1000)));
        ZSTD_freeCCtx(context);
        Unpacker unpacker({});
        const auto read = unpacker.unpack(silent, {0, 0, silent.size(), 1000, frameHash(silent)});
        QVERIFY(!read);
    }

    void framesWithSomethingBehindThem()
    {
        const QByteArray one = Packer({}).pack("one"), two = one + Packer({}).pack("two");
        Unpacker unpacker({});
        QVERIFY(unpacker.unpack(one, {0, 0, one.size(), 3, frameHash(one)}));
        QVERIFY(!unpacker.unpack(two, {0, 0, two.size(), 3, frameHash(two)}));
        QVERIFY(!unpacker.unpack(two, {0, 0, two.size(), 6, frameHash(two)}));
        QVERIFY(!unpacker.unpack(one + 'x', {0, 0, one.size() + 1, 3, frameHash(one + 'x')}));
        QVERIFY(!unpacker.unpack("", {0, 0, 0, 0, frameHash("")}));
    }

    void aStickThatIsPulledAtAnyMoment()
    {
        // As a stick that is pulled: from one moment on nothing is there any more.
        const QString folder = m_rig->folder(), away = folder + u".away"_qs;
        for (int moment = 0; moment < 12; ++moment) {
            m_rig->newStation();
            int seen = 0;
            bool pulled = false;
            m_rig->before = [&](LibrarySync &sync) {
                QObject::connect(&sync, &LibrarySync::progress, &sync, [&](const SyncProgress &) {
                    if (seen++ == moment && !pulled)
                        pulled = QDir().rename(folder, away);
                });
            };
            const auto outcome = m_rig->sync();
            m_rig->before = {};
            if (pulled)
                QVERIFY(QDir().rename(away, folder));
            QVERIFY(outcome.texts.complete || outcome.texts.error);
            if (outcome.texts.error)
                QVERIFY2(outcome.texts.error->sentence == sentence(PackRefusal::MissingPart) ||
                             outcome.texts.error->sentence == sentence(PackRefusal::NoIndex),
                         qPrintable(outcome.texts.error->sentence));
            const auto again = m_rig->sync();
            QVERIFY(again.texts.complete);
            QVERIFY(*m_rig->seen() == m_new);
        }
    }

    void aStickThatIsPulledWhileAStationIsBroughtUpToDate()
    {
        const QString station = QFileInfo(m_rig->stationLibrary()).path();
        QTemporaryDir before;
        copyFolder(station, before.path());
        const QString folder = m_rig->folder(), away = folder + u".away"_qs;
        bool ended = false;
        for (int moment = 0; !ended && moment < 30; ++moment) {
            m_rig->newStation();
            copyFolder(before.path(), station);
            int seen = 0;
            bool pulled = false;
            m_rig->before = [&](LibrarySync &sync) {
                QObject::connect(&sync, &LibrarySync::progress, &sync, [&](const SyncProgress &) {
                    if (seen++ == moment && !pulled)
                        pulled = QDir().rename(folder, away);
                });
            };
            const auto outcome = m_rig->sync();
            m_rig->before = {};
            if (pulled)
                QVERIFY(QDir().rename(away, folder));
            ended = !pulled;
            QVERIFY(outcome.texts.complete || outcome.texts.error);
            verifyWhole();
            expectComplete();
        }
        QVERIFY(ended); // every moment has had its turn
    }

    void aDamagedMemoryOfTheStation()
    {
        const QString memory = m_rig->settings.memory;
        for (const char *name : {"/state.json", "/index.escale"})
            overwrite(memory + QLatin1String(name), 0, "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx");
        const QDir cache(memory + u"/cache"_qs);
        for (const QString &name : cache.entryList(QDir::Files))
            overwrite(cache.filePath(name), 0, "xxxx");
        expectComplete();
    }
};

ESCALE_GUILESS_TEST(TestPackVectors)
#include "tst_packvectors.moc"
