// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks and the feed's HTML, both ways, on every recorded fiche: what is opened and saved unchanged is byte for byte
// what it was, and what is written is read back block by block.
#include "authoring/fichedraft.h"
#include "authoring/htmlwriter.h"
#include "authoring/rawjson.h"
#include "feed/richtext.h"
#include "recordings.h"
#include "testprogram.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

QList<Block> read(const QString &html, Language language = Language::Fr)
{
    return blocksFromHtml(html.toStdString(), language);
}

QString described(const QList<Block> &blocks)
{
    QStringList lines;
    for (const Block &block : blocks) {
        QStringList runs;
        for (const Run &run : block.runs)
            runs.append(u"%1|%2|%3"_qs.arg(run.text).arg(run.styles.toInt()).arg(run.href));
        lines.append(u"k%1 d%2 n%3 o%4 a%5 r%6 l%7 [%8] {%9}"_qs.arg(int(block.kind))
                         .arg(block.depth)
                         .arg(block.number)
                         .arg(block.ordered)
                         .arg(int(block.alignment))
                         .arg(int(block.direction))
                         .arg(block.level)
                         .arg(runs.join(u'/'), block.children.isEmpty() ? QString() : described(block.children)));
    }
    return lines.join(u'\n');
}

struct RecordedText {
    QString where;
    QString html;
    Language language = Language::Fr;
};

/// Every rich text of every recorded detail: hundreds, or nothing has been proved.
QList<RecordedText> recordedTexts()
{
    int fiches = 0;
    QList<RecordedText> texts;
    for (const QDir &folder : {recordingsFolder(), writeRecordingsFolder()}) {
        QDirIterator files(folder.path(), {u"*.json"_qs}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QJsonObject recording = QJsonDocument::fromJson(file.readAll()).object();
            const QString path = recording[u"request"_qs][u"path"_qs].toString();
            if (!path.startsWith(u"/dispositifs/"_qs) || recording[u"status"_qs].toInt() != 200)
                continue;
            const auto fiche = decodeServerFiche(recording[u"body"_qs].toString().toUtf8());
            if (!fiche)
                continue;
            ++fiches;
            const QString code = path.section(u"locale="_qs, 1, 1).left(2);
            const Language language = languageFromCode(code).value_or(Language::Fr);
            const QString name = QFileInfo(file.fileName()).fileName();
            texts.append({name, fiche->draft.what, language});
            for (const DraftGroup &group : draftGroups) {
                for (const DraftSection &section : fiche->draft.*group.sections)
                    texts.append({name + u' ' + section.key, section.text, language});
            }
        }
    }
    if (fiches < 200 || texts.size() < 5 * fiches)
        qFatal("%d recorded fiches with %lld texts: they are not read as they were", fiches, qlonglong(texts.size()));
    return texts;
}

} // namespace

class TestHtml final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRecordedTextIsWrittenAndReadBackBlockByBlock()
    {
        ESCALE_NEED_RECORDINGS();
        const auto texts = recordedTexts();
        QStringList wrong;
        for (const RecordedText &text : texts) {
            const auto blocks = read(text.html, text.language);
            const QString written = htmlFromBlocks(blocks, text.language);
            if (read(written, text.language) != blocks)
                wrong.append(text.where + u"\n of  "_qs + text.html.left(700) + u"\n as  "_qs + written.left(700) +
                             u"\n was\n"_qs + described(blocks).left(1500) + u"\n is\n"_qs +
                             described(read(written, text.language)).left(1500));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(QString::number(wrong.size()) + u'\n' + wrong.mid(0, 6).join(u'\n')));
        qInfo("%d texts", int(texts.size()));
    }

    void anUnchangedTextIsTheSameBytes()
    {
        ESCALE_NEED_RECORDINGS();
        for (const RecordedText &text : recordedTexts())
            QCOMPARE(rewrittenHtml(text.html, read(text.html, text.language), text.language), text.html);
    }

    void everyRecordedTextIsItsParts()
    {
        ESCALE_NEED_RECORDINGS();
        for (const RecordedText &text : recordedTexts())
            QCOMPARE(htmlParts(text.html).join(QString()), text.html);
    }

    /// One more paragraph at the end of each recorded text: it is there, and all that was before is still there.
    void oneMoreParagraphLeavesTheOthersAsTheyAre()
    {
        ESCALE_NEED_RECORDINGS();
        Block more;
        more.runs = {{u"Une phrase de plus."_qs, {}, {}}};
        for (const RecordedText &text : recordedTexts()) {
            auto blocks = read(text.html, text.language);
            blocks.append(more);
            const QString written = rewrittenHtml(text.html, blocks, text.language);
            QVERIFY2(read(written, text.language) == blocks, qPrintable(text.where));
        }
    }

    void onlyTheParagraphThatChangedIsWrittenAnew()
    {
        const QString first = u"<p class=\"x\" data-y='1'>Un.</p>"_qs;
        const QString table = u"<table><tr><td>a</td><td>b</td></tr></table>"_qs;
        const QString empty = u"<p><br></p>"_qs;
        const QString last = u"<p>Trois.</p>"_qs;
        auto blocks = read(first + table + empty + last);
        QCOMPARE(blocks.size(), 3);
        blocks[2].runs[0].text = u"Quatre."_qs;
        const QString written = rewrittenHtml(first + table + empty + last, blocks, Language::Fr);
        QVERIFY(written.startsWith(first + table));
        QVERIFY(written.contains(u"Quatre."_qs));
        QCOMPARE(read(written), blocks);
        QVERIFY(written.contains(empty)); // it follows a part that stayed
        blocks = read(first + table + empty + last);
        blocks[0].runs[0].text = u"Zéro."_qs;
        QVERIFY(rewrittenHtml(first + table + empty + last, blocks, Language::Fr).endsWith(table + empty + last));
    }

    void anItemPutIntoAListLeavesOneList()
    {
        const QString list = u"<ul><li value=\"1\">a</li><li value=\"2\">b</li></ul>"_qs;
        auto blocks = read(list);
        blocks.append(blocks.last());
        blocks.last().runs[0].text = u"c"_qs;
        const QString written = rewrittenHtml(list, blocks, Language::Fr);
        QCOMPARE(written.count(u"<ul"_qs), 1);
        QCOMPARE(read(written), blocks);
    }

    /// Contract-write section 5, literally.
    void theFormsAreThoseOfTheContract()
    {
        Block paragraph;
        paragraph.runs = {{u"a < b & "_qs, {}, {}}, {u"gras"_qs, Style::Bold, {}}};
        QCOMPARE(htmlFromBlocks({paragraph}, Language::Fr),
                 u"<p dir=\"ltr\"><span style=\"white-space: pre-wrap;\">a &lt; b &amp; </span>"
                 "<b><strong class=\"rtri-bold\" style=\"white-space: pre-wrap;\">gras</strong></b></p>"_qs);
        QCOMPARE(htmlFromBlocks({paragraph}, Language::Ar).left(48),
                 u"<p dir=\"rtl\" style=\"text-align: right;\"><span st"_qs);
        Block callout;
        callout.kind = BlockKind::Callout;
        callout.callout = CalloutKind::Important;
        Block child;
        child.runs = {{u"Attention."_qs, {}, {}}};
        callout.children = {child, child};
        QCOMPARE(htmlFromBlocks({callout}, Language::Fr),
                 u"<div class=\"callout callout--important\" data-callout=\"important\" data-title=\"Important\">"
                 "<span style=\"white-space: pre-wrap;\">Attention.</span><br><br>"
                 "<span style=\"white-space: pre-wrap;\">Attention.</span></div>"_qs);
        QCOMPARE(htmlFromBlocks({}, Language::Fr), QString()); // not <p><br></p>
        Block link;
        link.runs = {{u"le site"_qs, {}, u"https://127.0.0.1/?a=1&b=2"_qs}};
        QVERIFY(htmlFromBlocks({link}, Language::Fr)
                    .contains(u"<a href=\"https://127.0.0.1/?a=1&amp;b=2\" target=\"_blank\" rel=\"noreferrer\" "
                              "class=\"rtri-link\"><span"_qs));
        Block outer;
        outer.kind = BlockKind::ListItem;
        outer.depth = 1;
        outer.runs = {{u"a"_qs, {}, {}}};
        Block inner = outer;
        inner.depth = 2;
        const QString nested = htmlFromBlocks({outer, inner, outer}, Language::Fr);
        QVERIFY2(nested.contains(u"</li><li value=\"2\"><ul><li value=\"1\">"_qs), qPrintable(nested));
        QCOMPARE(read(nested), (QList<Block>{outer, inner, outer}));
    }

    /// Contract-write section 5; the server takes the empty paragraph out when it publishes.
    void twoCalloutsHaveAParagraphBetweenThem()
    {
        const auto callout = [](const QString &words) {
            Block block, child;
            block.kind = BlockKind::Callout;
            child.runs = {{words, {}, {}}};
            block.children = {child};
            return block;
        };
        const QList<Block> two{callout(u"a"_qs), callout(u"b"_qs)};
        const QString between = u"</div><p dir=\"ltr\"><br></p><div class=\"callout"_qs;
        QCOMPARE(htmlFromBlocks(two, Language::Fr).count(between), 1);
        QVERIFY(htmlFromBlocks(two, Language::Ar).contains(u"</div><p dir=\"rtl\"><br></p><div"_qs));
        QCOMPARE(read(htmlFromBlocks(two, Language::Fr)), two);
        // One more beside what the server has, before and after.
        const QString one = htmlFromBlocks({two[0]}, Language::Fr);
        for (const QList<Block> &blocks : {QList<Block>{two[0], two[1]}, QList<Block>{two[1], two[0]}}) {
            const QString written = rewrittenHtml(one, blocks, Language::Fr);
            QVERIFY(written.contains(one));
            QCOMPARE(written.count(between), 1);
        }
        // The paragraph that stood between them goes.
        Block paragraph;
        paragraph.runs = {{u"x"_qs, {}, {}}};
        const QString three = htmlFromBlocks({two[0], paragraph, two[1]}, Language::Fr);
        QCOMPARE(rewrittenHtml(three, two, Language::Fr).count(between), 1);
        // What the server has without one, and nobody touched, stays as it is.
        const QString second = htmlFromBlocks({two[1]}, Language::Fr), last = u"<p>fin</p>"_qs;
        QList<Block> changed = read(one + second + last);
        changed.last().runs.first().text = u"encore"_qs;
        QVERIFY(rewrittenHtml(one + second + last, changed, Language::Fr).startsWith(one + second));
    }

    void hostileMarkupIsNeverTakenApart()
    {
        for (const char *html :
             {"<p>a<p>b", "<div><p>a</div></p>", "a < b", "<!-- <p> --><p>a</p>", "<script>if(a<b){}</script>",
              "<p title='</p>'>x</p>", "</p>", "<p", "<ul><li>a</ul>"}) {
            const QString text = QString::fromLatin1(html);
            QCOMPARE(htmlParts(text).join(QString()), text);
            QCOMPARE(rewrittenHtml(text, read(text), Language::Fr), text);
        }
    }

    void whatTheEditorDoesNotShowIsNamed()
    {
        QCOMPARE(unshownIn(u"<p>a</p><table><tr><td>1</td></tr></table>"_qs), Unshown(UnshownKind::Table));
        QCOMPARE(unshownIn(u"<p><img src='x'></p>"_qs), Unshown(UnshownKind::Picture));
        QCOMPARE(unshownIn(u"<iframe src='x'></iframe>"_qs), Unshown(UnshownKind::Embedded));
        QCOMPARE(unshownIn(u"<p dir=\"ltr\"><b>a</b></p>"_qs), Unshown());
    }
};

ESCALE_GUILESS_TEST(TestHtml)
#include "tst_html.moc"
