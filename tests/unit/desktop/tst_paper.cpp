// SPDX-License-Identifier: GPL-3.0-or-later
// A fiche on paper: cut between lines, everything on it, black on white.
#include "desktop/fichepaper.h"

#include <QBuffer>
#include <QDir>
#include <QPdfWriter>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>
#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace escale;

namespace {

PageContent longFiche()
{
    PageContent content;
    ReadFiche read;
    read.fiche.id = QStringLiteral("650000000000000000000061");
    read.translation.title = QStringLiteral("Ouvrir un compte");
    Block block;
    block.runs.append({QStringLiteral("Une phrase pour remplir la page. ").repeated(20), {}, {}});
    for (int i = 0; i < 40; ++i)
        read.translation.what.append(block);
    content.columns.append({read, Language::Fr});
    content.interfaceLanguage = Language::Fr;
    return content;
}

qsizetype sheetsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().count("/Type /Page\n") : -1;
}

} // namespace

class TestPaper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sheetsAreCutBetweenLines()
    {
        QList<std::pair<int, int>> lines;
        for (int top = 0; top < 1000; top += 30)
            lines.append({top, top + 24});
        const QList<int> tops = sheetTops(1000, 400, lines);
        QCOMPARE(tops, (QList<int>{0, 390, 780})); // 400 and 790 would cut the lines at 390 and 780
        for (int top : tops) {
            for (const auto &[lineTop, lineBottom] : lines)
                QVERIFY(top <= lineTop || top >= lineBottom);
        }
    }

    void onePageIsOneSheet()
    {
        QCOMPARE(sheetTops(300, 400, {{0, 20}}), QList<int>{0});
        QCOMPARE(sheetTops(400, 400, {}), QList<int>{0});
    }

    void somethingHigherThanASheetIsCutAllTheSame()
    {
        QCOMPARE(sheetTops(1000, 400, {{0, 1000}}), (QList<int>{0, 400, 800}));
    }

    void linesOfTwoColumnsAreBothSpared()
    {
        // The first column's line pushes the cut up into a line of the second.
        QCOMPARE(sheetTops(500, 400, {{390, 410}, {370, 392}}), (QList<int>{0, 370}));
    }

    void theSheetsThatWereAskedFor()
    {
        QCOMPARE(PrintJob{}.sheets(3), (QList<int>{1, 2, 3}));
        QCOMPARE((PrintJob{{{1, 1}}}).sheets(3), QList<int>{1});
        QCOMPARE((PrintJob{{{2, 9}}}).sheets(3), (QList<int>{2, 3}));
        QCOMPARE((PrintJob{{{1, 1}, {3, 3}}, true}).sheets(3), (QList<int>{3, 1}));
        QCOMPARE((PrintJob{{{7, 8}}}).sheets(3), QList<int>{});
        QCOMPARE((PrintJob{{}, false, 2, true}).sheets(2), (QList<int>{1, 2, 1, 2}));
        QCOMPARE((PrintJob{{}, false, 2, false}).sheets(2), (QList<int>{1, 1, 2, 2}));
    }

    /// sumatrapdf 6130, electron 25064: page 1 of 6 gives six.
    void thePrintRangeOfTheDialogIsHonoured()
    {
        const QTemporaryDir folder;
        const auto sheets = [&](const std::function<void(QPrinter &)> &choose) {
            const QString path = folder.filePath(QStringLiteral("out.pdf"));
            QPrinter printer;
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(path);
            choose(printer);
            if (!FichePaper::printOn(printer, longFiche()))
                return qsizetype(-1);
            return sheetsOf(path);
        };
        const qsizetype all = sheets([](QPrinter &) {});
        QVERIFY(all >= 2);
        QCOMPARE(sheets([](QPrinter &printer) {
                     printer.setPrintRange(QPrinter::PageRange);
                     printer.setFromTo(1, 1);
                 }),
                 1);
        QCOMPARE(sheets([](QPrinter &printer) { printer.setCopyCount(2); }), 2 * all);
        QCOMPARE(sheets([](QPrinter &printer) {
                     printer.setPrintRange(QPrinter::PageRange);
                     printer.setFromTo(90, 91);
                 }),
                 -1);
    }

#ifdef Q_OS_UNIX
    /// ClangBuildAnalyzer 2: a disk that is full leaves the old file and says so.
    void aDiskThatIsFullIsSaidAndTheOldFileStays()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("out.pdf"));
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        rlimit small = before;
        small.rlim_cur = 2000;
        setrlimit(RLIMIT_FSIZE, &small);
        const auto written = writePdf(longFiche(), path);
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!written);
        QCOMPARE(written.error().problem, Problem::CannotWrite);
        QVERIFY(!written.error().sentence.isEmpty());
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("out.pdf")});
    }
#endif

    void aFicheBecomesAPdf()
    {
        const PageContent content = longFiche();
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::ReadWrite));
        {
            QPdfWriter writer(&buffer);
            writer.setPageSize(QPageSize(QPageSize::A4));
            QVERIFY(printFiche(content, writer));
        }
        QVERIFY(buffer.data().startsWith("%PDF"));
        const qsizetype sheets = buffer.data().count("/Type /Page\n");
        QVERIFY2(sheets >= 2 && sheets <= 8, qPrintable(QString::number(sheets)));
    }
};

QTEST_MAIN(TestPaper)
#include "tst_paper.moc"
