// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of unsoundness is found, and a sound library has none.
#include "faultinjector.h"
#include "store/library.h"
#include "storefixture.h"
#include "testprogram.h"

#include <QFileInfo>
#include <QTest>

using namespace escale;
using namespace escale::test;

class TestVerify : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<StoreFolder> m_folder;
    QString m_path;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<StoreFolder>();
        m_path = m_folder->path();
        makePlainLibrary(m_path, {examplePut(1, {Language::Fr, Language::Ar}), examplePut(2, {Language::Fr}),
                                  PutTaxonomy{exampleTaxonomy()}});
    }

    void aMissingLibraryIsAnError()
    {
        const auto defects = verifyLibrary(m_folder->path(QStringLiteral("missing")));
        QVERIFY(!defects);
        QCOMPARE(defects.error().problem, Problem::CannotRead);
    }

    void aFileThatIsNoDatabaseIsADefect()
    {
        overwrite(m_path, 0, QByteArray(4096, 'x'));
        QVERIFY(!verifyLibrary(m_path)->isEmpty());
    }

    void damagedPagesAreFound()
    {
        const qint64 size = QFileInfo(m_path).size();
        overwrite(m_path, 4096 * 2, QByteArray(static_cast<qsizetype>(size - 4096 * 3), '\x99'));
        QVERIFY(!verifyLibrary(m_path)->isEmpty());
    }

    void oneWrongValueIsFound_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *name, const char *sql, const QString &named) {
            QTest::newRow(name) << QString::fromLatin1(sql) << named;
        };
        row("a text that cannot be decoded", "UPDATE body SET content = x'0102' WHERE translation = 1",
            exampleId(1) + QStringLiteral(" fr"));
        row("a text without a body", "DELETE FROM body WHERE translation = 2", exampleId(1) + QStringLiteral(" ar"));
        row("metadata that cannot be decoded", "UPDATE fiche SET metadata = x''", exampleId(2));
        row("a fiche without French",
            "DELETE FROM translation WHERE language = 'fr'; DELETE FROM body "
            "WHERE translation NOT IN (SELECT rowid FROM translation)",
            exampleId(2));
        row("another title", "UPDATE translation SET title = title || '.' WHERE language = 'ar'",
            exampleId(1) + QStringLiteral(" ar"));
        row("another abstract", "UPDATE translation SET abstract = 'x' WHERE language = 'ar'",
            exampleId(1) + QStringLiteral(" ar"));
        row("another administration", "UPDATE translation SET administration = 'x' WHERE language = 'ar'",
            exampleId(1) + QStringLiteral(" ar"));
        row("another letter in a body",
            "UPDATE body SET content = CAST(replace(CAST(content AS TEXT), 'careful', 'carefux') AS BLOB) WHERE "
            "translation = 1",
            exampleId(1) + QStringLiteral(" fr"));
        row("a hash of another length",
            "UPDATE translation SET content_hash = substr(content_hash, 1, 9) WHERE language = 'ar'",
            exampleId(1) + QStringLiteral(" ar"));
        row("no hash", "UPDATE translation SET content_hash = x'' WHERE language = 'ar'",
            exampleId(1) + QStringLiteral(" ar"));
        row("another language", "UPDATE translation SET language = 'ps' WHERE language = 'ar'",
            exampleId(1) + QStringLiteral(" ps"));
        row("another date of a text", "UPDATE translation SET written = written + 1 WHERE language = 'ar'",
            exampleId(1));
        row("a text that is not shown any more", "UPDATE translation SET has_body = 0 WHERE language = 'ar'",
            exampleId(1));
        row("another sponsor", "UPDATE fiche SET sponsor_name = 'X' WHERE id LIKE '%2'", exampleId(2));
        row("another phone", "UPDATE place SET phone = '01 00 00 00 09' WHERE fiche LIKE '%2'", exampleId(2));
        row("a place less", "DELETE FROM place WHERE fiche LIKE '%2' AND position = 1", exampleId(2));
        row("another need", "UPDATE fiche_need SET need = 'x' WHERE fiche LIKE '%2'", exampleId(2));
        row("another partner", "UPDATE partner SET name = 'X' WHERE fiche LIKE '%2'", exampleId(2));
        row("another name of a theme", "UPDATE taxonomy_text SET text = 'X' WHERE what = 'name'",
            QStringLiteral("taxonomy"));
        row("another colour of a theme", "UPDATE theme SET color = '#000000'", QStringLiteral("taxonomy"));
        row("a text without a fiche", "DELETE FROM fiche", QStringLiteral("translation"));
    }
    void oneWrongValueIsFound()
    {
        QFETCH(QString, sql);
        QFETCH(QString, named);
        tamper(m_path, sql);
        const auto defects = verifyLibrary(m_path);
        QVERIFY(defects);
        QVERIFY2(defects->join(u'\n').contains(named), qPrintable(defects->join(u'\n')));
    }

    void whatTheNextSyncFetchesIsToldFromWhatItSetsAside()
    {
        tamper(m_path, QStringLiteral("UPDATE translation SET title = 'rot' WHERE language = 'ar'"));
        const auto text = findDefects(m_path);
        QVERIFY(text->file.isEmpty());
        QCOMPARE(text->content.size(), 1);
        overwrite(m_path, 4096 * 2, QByteArray(4096 * 4, '\x99'));
        QVERIFY(!findDefects(m_path)->file.isEmpty());
    }

    /// What was written before there were seals has none, and is sound.
    void whatHasNoSealIsSound()
    {
        tamper(m_path, QStringLiteral("UPDATE fiche SET seal = x''; DELETE FROM seal"));
        QCOMPARE(*verifyLibrary(m_path), QStringList());
    }

    /// A listing without news seals what an older program had left without.
    void everyChangeOfAFicheSealsIt()
    {
        tamper(m_path, QStringLiteral("UPDATE fiche SET seal = x''"));
        makeLibrary(m_path, {PutListing{exampleId(2), {Language::Fr}, {}, exampleTime(1), exampleTime(2), 5}});
        tamper(m_path, QStringLiteral("UPDATE fiche SET sponsor_name = 'X'"));
        const auto defects = verifyLibrary(m_path);
        QCOMPARE(defects->size(), 1);
        QVERIFY(defects->first().contains(exampleId(2)));
    }

    void aSoundLibraryHasNoDefect() { QCOMPARE(*verifyLibrary(m_path), QStringList()); }

    /// A sync may take a fiche out between any two looks.
    void whatASyncTakesOutMeanwhileIsNotMissing()
    {
        for (int at = 1;; ++at) {
            const StoreFolder folder;
            makeLibrary(folder.path(), {examplePut(1, {Language::Fr, Language::Ar}), examplePut(2, {Language::Fr})});
            int call = 0;
            const FaultInjector watching([&] {
                if (++call == at) {
                    const auto sync = Writer::open(folder.path(), nullptr);
                    if (!sync || !(*sync)->apply({RemoveFiche{exampleId(1)}, RemoveFiche{exampleId(2)}}))
                        qFatal("not taken out");
                }
                return true;
            });
            const auto defects = verifyLibrary(folder.path());
            QVERIFY(defects);
            QVERIFY2(defects->isEmpty(), qPrintable(defects->join(u'\n')));
            if (call < at)
                break;
        }
    }

    void lookingChangesNothing()
    {
        const QByteArray before = contentOf(m_path);
        QVERIFY(verifyLibrary(m_path));
        QCOMPARE(contentOf(m_path), before);
    }
};

ESCALE_GUILESS_TEST(TestVerify)
#include "tst_verify.moc"
