// SPDX-License-Identifier: GPL-3.0-or-later
// The open fiche goes to a printer or into a file: the sheets that were asked for, black on white.
#include "desktop/fichepaper.h"
#include "testprogram.h"

#include <QImage>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTest>

using namespace escale;

namespace {

Paper longPaper()
{
    ReadFiche read;
    read.fiche.id = QStringLiteral("650000000000000000000061");
    read.translation.title = QStringLiteral("Ouvrir un compte");
    Block block;
    block.runs.append({QStringLiteral("Une phrase pour remplir la page. ").repeated(20), {}, {}});
    for (int i = 0; i < 40; ++i)
        read.translation.what.append(block);
    return Paper({paperFiche(read, Language::Fr)}, PaperOptions());
}

qsizetype sheetsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().count("/Type /Page %") : -1;
}

} // namespace

class TestPaper : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
            if (!FichePaper::printOn(printer, longPaper()))
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

    void aFileThatCannotBeWrittenIsSaid()
    {
        const QTemporaryDir folder;
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder.filePath(QStringLiteral("no/such/folder/out.pdf")));
        const auto printed = FichePaper::printOn(printer, longPaper());
        QVERIFY(!printed);
        QCOMPARE(printed.error().problem, Problem::CannotWrite);
        QVERIFY(!printed.error().sentence.isEmpty());
    }

    /// Qt leaves the printer of before when there is none of that name: papers would come out on the system's own.
    void aPrinterThatIsGoneIsSaidAndNoOtherTakesItsPlace()
    {
        qputenv("CUPS_SERVER", "/nowhere"); // whatever becomes of the code, nothing prints
        const auto printed = FichePaper::printOn(QStringLiteral("Imprimante partie"), longPaper());
        QVERIFY(!printed);
        QCOMPARE(printed.error().problem, Problem::CannotWrite);
        QCOMPARE(printed.error().sentence, QStringLiteral("The printer does not answer."));
        QCOMPARE(printed.error().cause, QStringLiteral("no such printer")); // it was not even tried on another
    }

    /// What a printer gets is a picture of the sheet: dark letters on white, to the edges of the text and no further.
    void aSheetForThePrinterIsBlackOnWhite()
    {
        const Paper paper = longPaper();
        const PaperPixels pixels = paper.pixels(1, 1);
        const QImage image(reinterpret_cast<const uchar *>(pixels.bytes.constData()), pixels.width, pixels.height,
                           pixels.bytesPerLine, QImage::Format_RGB32);
        QCOMPARE(image.size(), QSize(596, 842));
        QCOMPARE(image.pixel(2, 2), qRgb(255, 255, 255));
        int dark = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const bool letter = qGray(image.pixel(x, y)) < 128;
                dark += letter ? 1 : 0;
                if (letter)
                    QVERIFY(x > 40 && x < 556);
            }
        }
        QVERIFY(dark > 2000 && dark < image.width() * image.height() / 4);
        QVERIFY(paper.pixels(0, 1).bytes.isEmpty());
        QVERIFY(paper.pixels(99, 1).bytes.isEmpty());
        QVERIFY(paper.pixels(1, 0).bytes.isEmpty());
    }
};

ESCALE_TEST(TestPaper)
#include "tst_paper.moc"
