// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks in a document and back; what keys, shapes and pastes make of them.
#include "authoring/fichedraft.h"
#include "authoring/htmlwriter.h"
#include "blocks.h"
#include "examples2026.h"
#include "feed/apidecode.h"
#include "feed/richtext.h"
#include "recordings.h"
#include "testprogram.h"
#include "workshop/blocksdocument.h"
#include "workshop/blockshape.h"
#include "workshop/fieldedit.h"

#include <QClipboard>
#include <QDirIterator>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextList>

using namespace escale;
using namespace escale::test;

namespace {

QList<Block> read(const QString &html)
{
    return blocksFromHtml(html.toStdString(), Language::Fr);
}

Block item(const QString &text, int number = 0, quint8 depth = 1)
{
    Block block;
    block.kind = BlockKind::ListItem;
    block.depth = depth;
    block.ordered = number > 0;
    block.number = number;
    block.runs = {{text, {}, {}}};
    return block;
}

QString described(const Block &block)
{
    QStringList runs;
    for (const Run &run : block.runs)
        runs.append(u"%1|%2|%3"_qs.arg(run.text).arg(run.styles.toInt()).arg(run.href));
    for (const Block &child : block.children)
        runs.append(u"{%1}"_qs.arg(described(child)));
    return u"kind %1 depth %2 number %3 ordered %4 level %5: %6"_qs.arg(int(block.kind))
        .arg(block.depth)
        .arg(block.number)
        .arg(block.ordered)
        .arg(block.level)
        .arg(runs.join(u'/'));
}

void paste(FieldEdit &edit, const QString &html, const QString &text = {})
{
    QMimeData data;
    if (!html.isEmpty())
        data.setHtml(html);
    if (!text.isEmpty())
        data.setText(text);
    blocksdocument::insert(edit.textCursor(), blocksFromClipboard(data).blocks);
}

} // namespace

class TestBlocksDocument final : public QObject {
    Q_OBJECT

private:
    Appearance m_appearance{Profile::Desktop};

private Q_SLOTS:
    /// HTML: a list goes on counting behind the list inside one of its items, and another list begins at one.
    void aNumberedListCountsOnPastAListInsideIt()
    {
        const QString html = u"<ol><li value=\"1\">a</li><li value=\"2\">b<ul><li>x</li><li>y</li></ul></li>"
                             "<li value=\"3\">c<ol><li>i</li><li>ii</li></ol></li><li value=\"4\">d</li></ol>"
                             "<p>Puis.</p><ol><li value=\"1\">e</li><li value=\"2\">f</li></ol>"_qs;
        QTextDocument document;
        blocksdocument::write(document, read(html));
        QStringList shown;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            const QTextList *list = block.textList();
            shown.append((list == nullptr                                          ? QString()
                          : list->format().style() == QTextListFormat::ListDecimal ? list->itemText(block)
                                                                                   : u"*"_qs) +
                         block.text());
        }
        QCOMPARE(shown.join(u' '), u"1.a 2.b *x *y 3.c 1.i 2.ii 4.d Puis. 1.e 2.f"_qs);

        blocksdocument::write(document, read(u"<ol><li value=\"1\"><p>a</p><p>encore a</p></li>"
                                             "<li value=\"2\">b</li></ol>"_qs));
        const QTextBlock last = document.lastBlock();
        QCOMPARE(last.text(), u"b"_qs);
        QCOMPARE(last.textList()->itemText(last), u"2."_qs);
    }

    void everyRecordedTextComesBackBlockByBlock()
    {
        ESCALE_NEED_RECORDINGS();
        int texts = 0;
        QTextDocument document;
        for (const QDir &folder : {recordingsFolder(), writeRecordingsFolder()}) {
            QDirIterator files(folder.path(), {u"*.json"_qs}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                if (!file.open(QIODevice::ReadOnly))
                    continue;
                const QJsonObject recording = QJsonDocument::fromJson(file.readAll()).object();
                const auto fiche = decodeServerFiche(recording[u"body"_qs].toString().toUtf8());
                if (!fiche)
                    continue;
                QStringList all{fiche->draft.what};
                for (const DraftGroup &group : draftGroups) {
                    for (const DraftSection &section : fiche->draft.*group.sections)
                        all.append(section.text);
                }
                for (const QString &html : std::as_const(all)) {
                    const auto blocks = read(html);
                    blocksdocument::write(document, blocks);
                    const auto back = blocksdocument::read(document);
                    if (back != blocks) {
                        for (qsizetype i = 0; i < std::max(back.size(), blocks.size()); ++i) {
                            if (i >= back.size() || i >= blocks.size() || back[i] != blocks[i])
                                QFAIL(qPrintable(u"%1 block %2: %3 <-> %4"_qs.arg(file.fileName())
                                                     .arg(i)
                                                     .arg(described(blocks.value(i)), described(back.value(i)))));
                        }
                    }
                    ++texts;
                }
            }
        }
        QVERIFY2(texts > 1000, qPrintable(QString::number(texts)));
        qInfo("%d texts", texts);
    }

    /// Toggles, callouts in them, nested lists: what the door in feed/ makes of the Markdown of 2026 stands in a
    /// document block by block. Nobody changes such a text here (authoring/draftpreview.h).
    void everyTextInOnePieceComesBackBlockByBlock()
    {
        int texts = 0;
        QTextDocument document;
        for (const QString &name : examples2026().entryList({u"0*.json"_qs}, QDir::Files)) {
            const QByteArray body = example2026(QString(name).chopped(5));
            const auto language = languageFromCode(name.section(u'.', -2, -2));
            const QString id = example2026Id(name.left(2).toInt());
            const auto detail = decodeDetail(body, id, language.value_or(Language::Fr));
            QVERIFY2(bool(detail), qPrintable(name));
            for (const Section &part : detail->translation.parts) {
                blocksdocument::write(document, part.blocks);
                const auto back = blocksdocument::read(document);
                for (qsizetype i = 0; i < std::max(back.size(), part.blocks.size()); ++i)
                    QVERIFY2(i < back.size() && i < part.blocks.size() && back[i] == part.blocks[i],
                             qPrintable(u"%1 block %2: %3 <-> %4"_qs.arg(name).arg(i).arg(
                                 described(part.blocks.value(i)), described(back.value(i)))));
                ++texts;
            }
        }
        QVERIFY2(texts > 20, qPrintable(QString::number(texts)));
    }

    void noBreakSpacesAndLinesStay()
    {
        QTextDocument document;
        const QList<Block> blocks{paragraph(u"Prix\u00a0: 5\u202f€\nici"_qs)};
        blocksdocument::write(document, blocks);
        QCOMPARE(blocksdocument::read(document), blocks);
    }

    void anItemSplitInTwoIsCountedOn()
    {
        FieldEdit edit(m_appearance, FieldEdit::Form::Rich, TextRole::Body);
        edit.setBlocks({item(u"unun"_qs, 1), item(u"deux"_qs, 2)});
        QTextCursor cursor(edit.document());
        cursor.setPosition(2);
        edit.setTextCursor(cursor);
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(edit.blocks(), (QList<Block>{item(u"un"_qs, 1), item(u"un"_qs, 2), item(u"deux"_qs, 3)}));
    }

    void enterOnAnEmptyItemEndsTheList()
    {
        FieldEdit edit(m_appearance, FieldEdit::Form::Rich, TextRole::Body);
        edit.setBlocks({item(u"un"_qs)});
        edit.moveCursor(QTextCursor::End);
        QTest::keyClick(&edit, Qt::Key_Return);
        QTest::keyClick(&edit, Qt::Key_Return);
        QTest::keyClicks(&edit, u"suite"_qs);
        QCOMPARE(edit.blocks(), (QList<Block>{item(u"un"_qs), paragraph(u"suite"_qs)}));
    }

    void shapesAreSetAndRead()
    {
        using Shape = blocksdocument::BlockShape;
        FieldEdit edit(m_appearance, FieldEdit::Form::Rich, TextRole::Body);
        edit.setBlocks({paragraph(u"mot"_qs)});
        for (const Shape shape :
             {Shape::Heading, Shape::Bullets, Shape::Numbers, Shape::Info, Shape::Important, Shape::Paragraph}) {
            blocksdocument::setShape(edit.textCursor(), shape);
            QCOMPARE(int(blocksdocument::shapeAt(edit.textCursor())), int(shape));
            // What is written is read back the same by the door.
            QCOMPARE(read(htmlFromBlocks(edit.blocks(), Language::Fr)), edit.blocks());
            QCOMPARE(plainText(edit.blocks()), u"mot"_qs);
        }
    }

    void boldIsPutOnAndTakenOff()
    {
        FieldEdit edit(m_appearance, FieldEdit::Form::Rich, TextRole::Body);
        edit.setBlocks({paragraph(u"un deux"_qs)});
        QTextCursor cursor(edit.document());
        cursor.setPosition(3);
        cursor.setPosition(7, QTextCursor::KeepAnchor);
        edit.setTextCursor(cursor);
        QTest::keyClick(&edit, Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(edit.blocks().first().runs, (QList<Run>{{u"un "_qs, {}, {}}, {u"deux"_qs, Style::Bold, {}}}));
        QTest::keyClick(&edit, Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(edit.blocks(), QList<Block>{paragraph(u"un deux"_qs)});
    }

    void aPasteFromWordBecomesCleanBlocks()
    {
        FieldEdit edit(m_appearance, FieldEdit::Form::Rich, TextRole::Body);
        paste(edit, u"<html><head><style>p.MsoNormal{margin:0}</style></head><body><!--StartFragment-->"
                    "<h1 style='color:red'>Titre</h1>"
                    "<p class=MsoNormal style='text-align:justify'>Un <b>mot</b> <i>penché</i>.<o:p></o:p></p>"
                    "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·"
                    "<span>   </span></span>premier</p>"
                    "<table><tr><td>a</td><td>b</td></tr></table><img src='x.png'><script>alert(1)</script>"
                    "<!--EndFragment--></body></html>"_qs);
        const auto blocks = edit.blocks();
        QCOMPARE(blocks.size(), 4);
        QCOMPARE(int(blocks[0].kind), int(BlockKind::Heading));
        QCOMPARE(int(blocks[0].level), 3);
        QCOMPARE(blocks[1].runs,
                 (QList<Run>{{u"Un "_qs, {}, {}}, {u"mot"_qs, Style::Bold, {}}, {u" penché."_qs, {}, {}}}));
        QCOMPARE(int(blocks[1].alignment), int(Alignment::Start));
        QCOMPARE(blocks[2], item(u"premier"_qs));
        QVERIFY(!plainText(blocks).contains(u"alert"_qs));
    }

    /// The same text from three programs (tests/data/paste): clean blocks, and what cannot come along is told.
    void whatAuthorsBringIsCleanAndWhole_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("deletions");
        QTest::addColumn<bool>("comments");
        QTest::newRow("Writer") << u"writer-clipboard"_qs << false << false; // it takes the change out by itself
        QTest::newRow("Word") << u"word-clipboard"_qs << true << true;
        QTest::newRow("Google Docs") << u"docs-clipboard"_qs << false << false;
    }
    void whatAuthorsBringIsCleanAndWhole()
    {
        QFETCH(const QString, file);
        QFETCH(const bool, deletions);
        QFETCH(const bool, comments);
        QFile html(QStringLiteral(ESCALE_SOURCE "/tests/data/paste/%1.html").arg(file));
        QVERIFY(html.open(QIODevice::ReadOnly));
        QMimeData data;
        data.setHtml(QString::fromUtf8(html.readAll()));
        const PastedBlocks pasted = blocksFromClipboard(data);
        const auto heading = [](const QString &words) {
            Block block = paragraph(words);
            block.kind = BlockKind::Heading;
            block.level = 3;
            return block;
        };
        Block intro, link;
        const QString rest = plainText(pasted.blocks.value(1)).section(u"matin"_qs, 1); // whichever space French has
        QCOMPARE(rest.simplified(), u", gratuits : l’association prête le bonnet. (Demandez à l’accueil.)"_qs);
        intro.runs = {{u"Des cours le "_qs, {}, {}}, {u"samedi matin"_qs, Style::Bold, {}}, {rest, {}, {}}};
        link.runs = {{u"Le site : "_qs, {}, {}},
                     {u"inscription en ligne"_qs, {}, u"https://exemple.test/inscription"_qs},
                     {u"."_qs, {}, {}}};
        const QList<Block> wanted{heading(u"Cours de natation pour adultes"_qs),
                                  intro,
                                  heading(u"Comment s’inscrire ?"_qs),
                                  item(u"Remplir le formulaire"_qs, 1),
                                  item(u"Apporter les papiers :"_qs, 2),
                                  item(u"une photo"_qs, 0, 2),
                                  item(u"une pièce d’identité"_qs, 0, 2),
                                  item(u"Attendre la réponse"_qs, 3),
                                  heading(u"À apporter"_qs),
                                  item(u"un maillot"_qs),
                                  item(u"une serviette"_qs),
                                  link,
                                  paragraph(u"Jour – Heure"_qs),
                                  paragraph(u"Samedi – 9 h à 10 h"_qs),
                                  paragraph(u"Les cours sont gratuits toute l’année."_qs),
                                  paragraph(u"Fin."_qs)};
        for (qsizetype i = 0; i < std::min(wanted.size(), pasted.blocks.size()); ++i)
            QVERIFY2(pasted.blocks[i] == wanted[i], qPrintable(plainText(pasted.blocks[i])));
        QCOMPARE(pasted.blocks.size(), wanted.size());
        PasteLosses losses;
        losses.pictures = 1;
        losses.tables = losses.notes = true;
        losses.deletions = deletions;
        losses.comments = comments;
        QCOMPARE(pasted.losses, losses);
        // And it stays so in the field, and in what is sent.
        FieldEdit edit(m_appearance, FieldEdit::Form::Rich, TextRole::Body);
        QSignalSpy told(&edit, &FieldEdit::pasted);
        QGuiApplication::clipboard()->setMimeData([&data] {
            auto *copy = new QMimeData;
            copy->setHtml(data.html());
            return copy;
        }());
        edit.paste();
        QCOMPARE(told.size(), 1);
        QCOMPARE(edit.blocks(), wanted);
        QCOMPARE(blocksFromHtml(htmlFromBlocks(edit.blocks(), Language::Fr).toStdString(), Language::Fr), wanted);
    }

    /// What Microsoft's reference of Office HTML says Word writes, each form by itself: list markers for programs that
    /// know no lists, words known to Word, runs of spaces and tabs, fields, hidden words, empty paragraphs; and Word's
    /// web page.
    void formsOfWordAreItsWordsAlone_data()
    {
        const auto mark = [](const QString &open, const QString &sign, const QString &close) {
            return open + u"<span style='font-family:Symbol'><span style='mso-list:Ignore'>"_qs + sign +
                   u"<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span></span></span>"_qs + close;
        };
        Block heading = paragraph(u"Titre"_qs);
        heading.kind = BlockKind::Heading;
        heading.level = 3;
        QTest::addColumn<QString>("html");
        QTest::addColumn<QList<Block>>("wanted");
        const QString listed = u"<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'>"_qs;
        QTest::newRow("a marker in the comments that a browser leaves")
            << listed + mark(u"<!--[if !supportLists]-->"_qs, u"·"_qs, u"<!--[endif]-->"_qs) + u"un<o:p></o:p></p>"_qs
            << QList<Block>{item(u"un"_qs)};
        QTest::newRow("a number in the comments that a browser leaves")
            << listed + mark(u"<!--[if !supportLists]-->"_qs, u"1."_qs, u"<!--[endif]-->"_qs) + u"un<o:p></o:p></p>"_qs
            << QList<Block>{item(u"un"_qs, 1)};
        QTest::newRow("a numbered heading")
            << u"<h2 style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'>"_qs +
                   mark(u"<![if !supportLists]>"_qs, u"1."_qs, u"<![endif]>"_qs) + u"Titre<o:p></o:p></h2>"_qs
            << QList<Block>{heading};
        QTest::newRow("smart tags")
            << u"<?xml:namespace prefix = st1 ns = \"urn:schemas-microsoft-com:office:smarttags\" />"
               "<p class=MsoNormal>À <st1:City w:st=\"on\"><st1:place w:st=\"on\">Lyon</st1:place></st1:City>, chez "
               "<st1:PersonName w:st=\"on\" ProductID=\"la dame\">la dame</st1:PersonName>.<o:p></o:p></p>"_qs
            << QList<Block>{paragraph(u"À Lyon, chez la dame."_qs)};
        QTest::newRow("an empty paragraph between two")
            << u"<p class=MsoNormal>a<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>b</p>"_qs
            << QList<Block>{paragraph(u"a"_qs), paragraph(u"b"_qs)};
        QTest::newRow("spaces and a tab")
            << u"<p class=MsoNormal>a<span style='mso-spacerun:yes'>  </span>b<span style='mso-tab-count:1'>        "
               "</span>c</p>"_qs
            << QList<Block>{paragraph(u"a b c"_qs)};
        QTest::newRow("a field")
            << u"<p class=MsoNormal><!--[if supportFields]><span style='mso-element:field-begin'></span> REF suite \\h "
               "<span style='mso-element:field-separator'></span><![endif]-->voir page 2<!--[if supportFields]><span "
               "style='mso-element:field-end'></span><![endif]--></p>"_qs
            << QList<Block>{paragraph(u"voir page 2"_qs)};
        QTest::newRow("hidden words")
            << u"<p class=MsoNormal>a<span style='display:none;mso-hide:all'> secret</span></p>"_qs
            << QList<Block>{paragraph(u"a"_qs)};
        QTest::newRow("Word on the web")
            << u"<div class=\"ListContainerWrapper SCXW1\"><ul class=\"BulletListStyle1 SCXW1\"><li "
               u"data-aria-level=\"1\" "
               "class=\"OutlineElement Ltr SCXW1\"><p class=\"Paragraph SCXW1\"><span class=\"TextRun SCXW1\"><span "
               "class=\"NormalTextRun SCXW1\">un</span></span><span class=\"EOP "
               "SCXW1\">&nbsp;</span></p></li></ul></div>"
               "<div class=\"ListContainerWrapper SCXW1\"><ul class=\"BulletListStyle1 SCXW1\"><li "
               "data-aria-level=\"1\" "
               "class=\"OutlineElement Ltr SCXW1\"><p class=\"Paragraph SCXW1\"><span class=\"TextRun "
               "SCXW1\">deux</span>"
               "<span class=\"EOP SCXW1\">&nbsp;</span></p></li></ul></div>"_qs
            << QList<Block>{item(u"un"_qs), item(u"deux"_qs)};
    }
    void formsOfWordAreItsWordsAlone()
    {
        QFETCH(const QString, html);
        QFETCH(const QList<Block>, wanted);
        QMimeData data;
        data.setHtml(u"<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><body><!--StartFragment-->"_qs + html +
                     u"<!--EndFragment--></body></html>"_qs);
        const QList<Block> blocks = blocksFromClipboard(data).blocks;
        QCOMPARE(plainText(blocks), plainText(wanted)); // says it in words first
        QCOMPARE(blocks, wanted);
    }

    void whatIsLostInAPasteIsTold_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("which");
        QTest::newRow("nothing") << u"<p>a <b>b</b></p>"_qs << u"a b"_qs << 0;
        QTest::newRow("a counting picture") << u"<p>a<img width=1 height=1 src=x></p>"_qs << u"a"_qs << 0;
        QTest::newRow("a film") << u"<p>a</p><iframe src=x></iframe>"_qs << u"a"_qs << 1;
        QTest::newRow("a mark without its note")
            << u"<p>a<a href='#_ftn3' name='_ftnref3'>[3]</a>.</p>"_qs << u"a."_qs << 2;
        QTest::newRow("a note without its mark")
            << u"<p>a</p><div id=sdfootnote1><p><a class=sdfootnotesym href='#sdfootnote1anc'>1</a>b</p></div>"_qs
            << u"a\nb"_qs << 0;
        QTest::newRow("raised digits") << u"<p>20 m<sup>2</sup>, le 1<sup>er</sup></p>"_qs << u"20 m², le 1er"_qs << 0;
        QTest::newRow("a link inside the page") << u"<p>a <a href='#b'>c</a></p>"_qs << u"a c"_qs << 0;
        QTest::newRow("too long") << u"<p>"_qs + QString(1'000'100, u'a') + u"</p>"_qs << QString() << 3;
    }
    void whatIsLostInAPasteIsTold()
    {
        QFETCH(const QString, html);
        QFETCH(const QString, words);
        QFETCH(const int, which);
        QMimeData data;
        data.setHtml(html);
        const PastedBlocks pasted = blocksFromClipboard(data);
        if (!words.isEmpty())
            QCOMPARE(plainText(pasted.blocks), words);
        QCOMPARE(pasted.losses.any(), which > 0);
        QCOMPARE(pasted.losses.inserts, which == 1);
        QCOMPARE(pasted.losses.lostNotes, which == 2);
        QCOMPARE(pasted.losses.cut, which == 3);
    }

    void aPasteFromGoogleDocsIsNotAllBold()
    {
        FieldEdit edit(m_appearance, FieldEdit::Form::Rich, TextRole::Body);
        paste(edit,
              u"<meta charset='utf-8'><b style=\"font-weight:normal;\" id=\"docs-internal-guid-1\"><p dir=\"ltr\">"
              "<span style=\"font-weight:400\">Bonjour </span><span style=\"font-weight:700\">vous</span></p></b>"_qs);
        QCOMPARE(edit.blocks().first().runs, (QList<Run>{{u"Bonjour "_qs, {}, {}}, {u"vous"_qs, Style::Bold, {}}}));
    }

    void aHostilePasteLeavesWordsOnly()
    {
        FieldEdit edit(m_appearance, FieldEdit::Form::Rich, TextRole::Body);
        paste(edit, u"<p onclick='x()'>a<iframe src='file:///etc/passwd'></iframe><a href='javascript:x'>b</a></p>"_qs);
        QCOMPARE(plainText(edit.blocks()), u"ab"_qs);
        QVERIFY(edit.blocks().first().runs.first().href.isEmpty());
    }

    void plainTextIsOneParagraphALine()
    {
        FieldEdit edit(m_appearance, FieldEdit::Form::Rich, TextRole::Body);
        paste(edit, {}, u"un\n\ndeux\u202e"_qs);
        QCOMPARE(edit.blocks(), (QList<Block>{paragraph(u"un"_qs), paragraph(u"deux"_qs)}));
    }

    void wordsPastedInsideALineStayInIt()
    {
        FieldEdit edit(m_appearance, FieldEdit::Form::Rich, TextRole::Body);
        edit.setBlocks({item(u"avant après"_qs)});
        QTextCursor cursor(edit.document());
        cursor.setPosition(6);
        edit.setTextCursor(cursor);
        paste(edit, {}, u"et "_qs);
        QVERIFY(edit.blocks().size() == 1);
        QCOMPARE(int(edit.blocks().first().kind), int(BlockKind::ListItem));
    }

    void aPlaceOfABlockIsFoundInTheDocument()
    {
        QTextDocument document;
        const auto blocks =
            read(u"<p>Un mot.</p><div class=\"callout\" data-callout=\"info\">Dedans ici</div><p>Fin</p>"_qs);
        blocksdocument::write(document, blocks);
        const blocksdocument::Places places(document);
        QCOMPARE(places.cursorFor(0, -1, {3, 3}).selectedText(), u"mot"_qs);
        QCOMPARE(places.cursorFor(1, 0, {7, 3}).selectedText(), u"ici"_qs);
        QCOMPARE(places.cursorFor(1, -1, {0, 6}).selectedText(), u"Dedans"_qs); // of a callout: its first line
        QCOMPARE(places.cursorFor(2, -1, {0, 3}).selectedText(), u"Fin"_qs);
        QCOMPARE(places.cursorFor(2, -1, {1, 99}).selectedText(), u"in"_qs); // never into another block
        QVERIFY(places.cursorFor(1, 1, {0, 3}).isNull());
        QVERIFY(places.cursorFor(9, -1, {0, 3}).isNull());
    }
};

ESCALE_TEST(TestBlocksDocument)
#include "tst_blocksdocument.moc"
