// SPDX-License-Identifier: GPL-3.0-or-later
// Notes of a paste, as Word and Writer write them: what of them comes along, and that the rest is told. The three
// programs' own files are in workshop_blocksdocument.
#include "feed/pastedhtml.h"
#include "feed/richtext.h"
#include "fiche/block.h"
#include "testprogram.h"

#include <QTest>

using namespace escale;

namespace {

QString mark()
{
    return QStringLiteral("<a style='mso-footnote-id:ftn1' href='#_ftn1' name='_ftnref1'>[1]</a>");
}

/// A footnote of Word.
QString note(const QString &inside)
{
    return QStringLiteral("<div style='mso-element:footnote' id=ftn1><p><a href='#_ftnref1'>[1]</a> %1</p></div>")
        .arg(inside);
}

} // namespace

class TestPastedHtml : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatANoteHoldsIsToldLikeTheRest_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("deletions");
        QTest::addColumn<bool>("comments");
        QTest::addColumn<int>("pictures");
        const auto row = [](const char *name, const QString &html, const char *words, bool deletions, bool comments,
                            int pictures) {
            QTest::newRow(name) << html << QString::fromUtf8(words) << deletions << comments << pictures;
        };
        const QString text = QStringLiteral("<p>Venez%1.</p>").arg(mark());
        row("words alone", text + note(QStringLiteral("Au guichet")), "Venez (Au guichet).", false, false, 0);
        // HTML 4.7.2: del is what was removed from the document.
        row("words that were taken out", text + note(QStringLiteral("Au <del>vieux </del>guichet")),
            "Venez (Au guichet).", true, false, 0);
        row("a picture and a comment",
            text + note(QStringLiteral("Au guichet<img src=x width=20 height=20>"
                                       "<a class=msocomanchor href='#_msocom_1'>[A1]</a>")),
            "Venez (Au guichet).", false, true, 1);
        row("a picture, without a mark",
            QStringLiteral("<p>Venez.</p>") + note(QStringLiteral("Au guichet<img src=x width=20 height=20>")),
            "Venez. Au guichet", false, false, 1);
        row("a hidden one",
            QStringLiteral("<p>Venez.</p><div style='display:none'>%1</div>").arg(note(QStringLiteral("Au guichet"))),
            "Venez.", false, false, 0);
        row("marked twice",
            QStringLiteral("<p>Venez%1, et restez%1.</p>").arg(mark()) + note(QStringLiteral("Au guichet")),
            "Venez (Au guichet), et restez.", false, false, 0);
    }
    void whatANoteHoldsIsToldLikeTheRest()
    {
        QFETCH(const QString, html);
        QFETCH(const QString, words);
        QFETCH(const bool, deletions);
        QFETCH(const bool, comments);
        QFETCH(const int, pictures);
        const PastedHtml clean = cleanPaste(html.toStdString());
        QCOMPARE(plainText(blocksFromHtml(clean.html, Language::Fr)).simplified(), words);
        QCOMPARE(clean.losses.deletions, deletions);
        QCOMPARE(clean.losses.comments, comments);
        QCOMPARE(clean.losses.pictures, pictures);
        QVERIFY(!clean.losses.lostNotes);
    }

    /// A hostile clipboard: what comes out is no larger than what came in, nearly.
    void aLongNoteThatIsMarkedOftenFillsNoMemory()
    {
        const QString html =
            QStringLiteral("<p>%1</p>").arg(mark().repeated(3'000)) + note(QString(200'000, QLatin1Char('a')));
        const PastedHtml clean = cleanPaste(html.toStdString());
        QVERIFY(clean.losses.notes);
        QVERIFY(clean.html.size() < 2 * static_cast<size_t>(html.size()));
    }
};

ESCALE_GUILESS_TEST(TestPastedHtml)
#include "tst_pastedhtml.moc"
