// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of unsoundness is found, and a sound library has none.
#include "store/library.h"
#include "storefixture.h"

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
        makePlainLibrary(m_path, {examplePut(1, {Language::Fr, Language::Ar}), examplePut(2, {Language::Fr})});
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

    void aSoundLibraryHasNoDefect() { QCOMPARE(*verifyLibrary(m_path), QStringList()); }

    /// A sync may take a fiche out between any two looks.
    void whatASyncTakesOutMeanwhileIsNotMissing()
    {
        for (int at = 1;; ++at) {
            const StoreFolder folder;
            makeLibrary(folder.path(), {examplePut(1, {Language::Fr, Language::Ar}), examplePut(2, {Language::Fr})});
            int call = 0;
            const auto defects = verifyLibrary(folder.path(), [&] {
                if (++call == at) {
                    const auto sync = Writer::open(folder.path(), nullptr);
                    if (!sync || !(*sync)->apply({RemoveFiche{exampleId(1)}, RemoveFiche{exampleId(2)}}))
                        qFatal("not taken out");
                }
                return true;
            });
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

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"
