// SPDX-License-Identifier: GPL-3.0-or-later
// The PDF as a file: whole or not at all, with title, language, bookmarks, links and structure, under a good name.
#include "extracted.h"
#include "paperoptions.h"
#include "testprogram.h"

#include <QDir>
#ifdef Q_OS_UNIX
#include "smallfiles.h"
#endif

using namespace escale;
using namespace escale::test;

namespace {

PaperFiche fiche(const QString &title, Language language = Language::Fr)
{
    ReadFiche read;
    read.fiche.id = QStringLiteral("650000000000000000000061");
    read.fiche.kind = Kind::Demarche;
    read.translation.language = language;
    read.translation.title = title;
    Section section;
    section.id = QStringLiteral("1");
    section.title = QStringLiteral("Aller à la banque");
    for (int i = 0; i < 40; ++i) {
        Block block;
        block.kind = i % 4 == 3 ? BlockKind::ListItem : BlockKind::Paragraph;
        block.depth = i % 4 == 3 ? 1 : 0;
        block.runs.append({QStringLiteral("Une phrase pour remplir la page. ").repeated(6), {}, {}});
        section.blocks.append(block);
    }
    read.translation.how.append(section);
    return paperFiche(read, language);
}

qsizetype pagesOf(const QByteArray &pdf)
{
    return pdf.count("/Type /Page\n") + pdf.count("/Type /Page ");
}

} // namespace

class TestFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyTheSheetsThatAreWantedAreInTheFile()
    {
        const Paper paper({fiche(QStringLiteral("Ouvrir un compte"))}, paperOptions());
        QVERIFY(paper.sheets() >= 3);
        QCOMPARE(pagesOf(paper.pdf()), paper.sheets());
        QCOMPARE(pagesOf(paper.pdf({2})), 1);
        QCOMPARE(pagesOf(paper.pdf({3, 1, 1})), 3);
        QVERIFY(paper.pdf({90}).isEmpty());
        QCOMPARE(pagesOf(paper.pdf({0, 1, 90})), 1);
    }

    void theDocumentHasTitleLanguageBookmarksLinksAndStructure()
    {
        const QByteArray pdf =
            Paper({fiche(QStringLiteral("Titre")), fiche(QStringLiteral("Autre"))}, paperOptions()).pdf();
        for (const char *part :
             {"/Lang (fr)", "/Title (Titre)", "/Outlines", "/StructTreeRoot", "/Marked true", "/S /H1", "/S /H2",
              "/S /H3", "/S /P", "/S /LI", "/S /LBody", "/URI", "/DisplayDocTitle true"})
            QVERIFY2(pdf.contains(part), part);
        const QByteArray arabic = Paper({fiche(QStringLiteral("Titre"), Language::Ar)}, paperOptions()).pdf();
        QVERIFY(arabic.contains("/Lang (ar)") && arabic.contains("/Direction /R2L"));
    }

    /// What was put in by hand must not move what the table of places says.
    void theTableOfPlacesIsWhereTheFileSays()
    {
        const QByteArray pdf = Paper({fiche(QStringLiteral("Titre"))}, paperOptions()).pdf();
        const qsizetype at = pdf.lastIndexOf("startxref\n") + 10;
        const qsizetype place = pdf.mid(at, pdf.indexOf('\n', at) - at).toLongLong();
        QCOMPARE(pdf.mid(place, 5), QByteArray("xref\n"));
    }

    void aFileIsWrittenWhole()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("out.pdf"));
        const Paper paper({fiche(QStringLiteral("Titre"))}, paperOptions());
        QVERIFY(paper.writePdf(path).ok());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().trimmed().endsWith("%%EOF"));
        const auto refused = paper.writePdf(folder.filePath(QStringLiteral("no/such/folder/out.pdf")));
        QVERIFY(!refused);
        QCOMPARE(refused.error().problem, Problem::CannotWrite);
        QVERIFY(!paper.writePdf(folder.filePath(QStringLiteral("none.pdf")), {90}));
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("none.pdf"))));
    }

#ifdef Q_OS_UNIX
    void aDiskThatIsFullIsSaidAndTheOldFileStays()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("out.pdf"));
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        const Paper paper({fiche(QStringLiteral("Titre"))}, paperOptions());
        const auto written = [&] {
            const SmallFiles full(2000);
            return paper.writePdf(path);
        }();
        QVERIFY(!written);
        QCOMPARE(written.error().problem, Problem::CannotWrite);
        QVERIFY(!written.error().sentence.isEmpty());
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("out.pdf")});
    }
#endif

    void aFileIsCalledAfterTitleAndLanguages()
    {
        PaperFiche two = fiche(QStringLiteral("Ouvrir un compte en banque"));
        two.columns.append(two.columns.first());
        two.columns.last().read.translation.language = Language::Ar;
        QCOMPARE(paperFileName(two), QStringLiteral("Ouvrir-un-compte-en-banque_fr-ar.pdf"));
        QCOMPARE(paperFileName(two, 7), QStringLiteral("Ouvrir-un-compte-en-banque+7_fr-ar.pdf"));
        QCOMPARE(paperFileName(fiche(QStringLiteral("../../etc/passwd"))), QStringLiteral("etc-passwd_fr.pdf"));
        QCOMPARE(paperFileName(fiche(QStringLiteral("CON: a\\b*c?\"<>|"))), QStringLiteral("CON-a-b-c_fr.pdf"));
        QCOMPARE(paperFileName(fiche(QStringLiteral("…"))), QStringLiteral("fiche_fr.pdf"));
        QCOMPARE(paperFileName(fiche(QStringLiteral("فتح حساب"), Language::Ar)), QStringLiteral("فتح-حساب_ar.pdf"));
        for (const QString &title : {QStringLiteral("ኣ").repeated(300), QStringLiteral("😀").repeated(300),
                                     QStringLiteral("mot ").repeated(90)})
            QVERIFY(paperFileName(fiche(title)).toUtf8().size() <= 255);
    }

    void aLanguageWithoutATextAddsNoColumn()
    {
        const ReadFiche french = fiche(QStringLiteral("Titre")).columns.first().read;
        ReadFiche standsIn = french;
        standsIn.fallback = true;
        QCOMPARE(paperFiche(standsIn, Language::Ar, french, Language::Fr).columns.size(), 1);
    }
};

ESCALE_GUILESS_TEST(TestFiles)
#include "tst_files.moc"
