// SPDX-License-Identifier: GPL-3.0-or-later
// A fiche on paper: cut between lines, everything on it, black on white.
#include "reader/printpage.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QTest>

using namespace escale;

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

    void aFicheBecomesAPdf()
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
