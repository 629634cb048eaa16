// SPDX-License-Identifier: GPL-3.0-or-later
// The door for rich text (contract section 6): what is kept, what becomes of it, and what leaves no trace.
#include "feed/richtext.h"
#include "testprogram.h"

#include "feed/htmltree.h"

#include <QTest>
#include <QThread>

using namespace escale;

namespace {

QList<Block> blocks(const QString &html, Language language = Language::Fr)
{
    const QByteArray utf8 = html.toUtf8();
    return blocksFromHtml({utf8.constData(), static_cast<std::size_t>(utf8.size())}, language);
}

/// A text as one line a block, short enough to read in a test: "p:words", "h3:", "*:", "2.:", "(info …)", depth as
/// leading '>'.
QString sketch(const QList<Block> &list)
{
    QStringList lines;
    for (const Block &b : list) {
        QString line(b.depth, u'>');
        switch (b.kind) {
        case BlockKind::Paragraph:
            line += QStringLiteral("p:");
            break;
        case BlockKind::Heading:
            line += QStringLiteral("h%1:").arg(b.level);
            break;
        case BlockKind::ListItem:
            line += b.ordered ? QStringLiteral("%1.:").arg(b.number) : QStringLiteral("*:");
            break;
        case BlockKind::Callout:
            line += (b.callout == CalloutKind::Important ? QStringLiteral("(important ") : QStringLiteral("(info ")) +
                    sketch(b.children) + u')';
            break;
        }
        for (const Run &run : b.runs)
            line += run.text;
        lines << line;
    }
    return lines.join(u'|');
}

QString sketch(const char *html, Language language = Language::Fr)
{
    return sketch(blocks(QString::fromUtf8(html), language));
}

/// "[b]words[i u]more": the runs of the first block with their styles.
QString runs(const char *html)
{
    static constexpr std::pair<Style, char> names[] = {
        {Style::Bold, 'b'},      {Style::Italic, 'i'},      {Style::Underline, 'u'}, {Style::Strike, 's'},
        {Style::Subscript, '_'}, {Style::Superscript, '^'}, {Style::Mark, 'm'},      {Style::Code, 'c'}};
    QString out;
    const auto list = blocks(QString::fromUtf8(html));
    for (const Run &run : list.value(0).runs) {
        QString styles;
        for (const auto &[style, name] : names) {
            if (run.styles.testFlag(style))
                styles += QLatin1Char(name);
        }
        out += QStringLiteral("[%1]").arg(styles) + run.text;
        if (!run.href.isEmpty())
            out += QStringLiteral("<%1>").arg(run.href);
    }
    return out;
}

qsizetype nodesIn(const GumboNode &node)
{
    qsizetype count = 1;
    if (node.type == GUMBO_NODE_ELEMENT) {
        const GumboVector &children = node.v.element.children;
        for (unsigned i = 0; i < children.length; ++i)
            count += nodesIn(*static_cast<const GumboNode *>(children.data[i]));
    }
    return count;
}

} // namespace

class TestRichText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // What leaves no trace
    // ---------------------------------------------------------------------------------------------------------------

    void hostileMarkupLeavesNoTrace_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("kept");
        const auto row = [](const char *html, const char *kept = "") {
            QTest::addRow("%.60s", html) << QString::fromUtf8(html) << QString::fromUtf8(kept);
        };
        row("<script>EVIL</script>");
        row("<SCRIPT SRC=//evil.example/EVIL.js></SCRIPT>");
        row("<script>EVIL</script >after", "p:after");
        row("<scr<script>ipt>EVIL</scr</script>ipt>",
            "p:ipt>EVILipt>_is_text"); // an unknown element around words: nothing runs
        row("<script/src=EVIL></script>");
        row("<script>\"</scri\"+\"EVIL</script>");
        row("<style>*{EVIL}</style>");
        row("<style><!--</style><p>ok</p>--EVIL", "p:ok|p:--EVIL_is_text");
        row("<iframe src=\"https://evil.example/EVIL\">EVIL</iframe>");
        row("<iframe srcdoc=\"<script>EVIL</script>\"></iframe>");
        row("<object data=EVIL>EVIL</object>");
        row("<embed src=EVIL>");
        row("<applet code=EVIL>EVIL</applet>");
        row("<svg onload=EVIL><circle/></svg>");
        row("<svg><script>EVIL</script></svg>");
        row("<svg><a xlink:href=javascript:EVIL><text>EVIL</text></a></svg>");
        row("<svg><foreignObject><p>EVIL</p></foreignObject></svg>");
        row("<math><mi//xlink:href=\"data:x,<script>EVIL</script>\"></math>");
        row("<math><annotation-xml encoding=text/html><script>EVIL</script></annotation-xml></math>");
        row("<template><p>EVIL</p></template>");
        row("<noscript><img src=EVIL></noscript>");
        row("<noembed>EVIL</noembed>");
        row("<textarea>EVIL</textarea>");
        row("<select><option>EVIL</select>");
        row("<button>EVIL</button>");
        row("<input value=EVIL onfocus=EVIL autofocus>");
        row("<video src=EVIL><source onerror=EVIL></video>");
        row("<audio src=EVIL onerror=EVIL>");
        row("<canvas>EVIL</canvas>");
        row("<img src=x onerror=EVIL alt=EVIL>");
        row("<img src=\"https://evil.example/EVIL.png\">");
        row("<link rel=stylesheet href=//evil.example/EVIL.css>");
        row("<meta http-equiv=refresh content=\"0;url=EVIL\">");
        row("<base href=//evil.example/EVIL>");
        row("<title>EVIL</title>");
        row("<xmp>EVIL</xmp>");
        row("<!-- EVIL -->");
        row("<!--[if IE]><script>EVIL</script><![endif]-->");
        row("<![CDATA[EVIL]]>");
        row("<?php EVIL ?>");
        row("<p onclick=\"EVIL\" style=\"position:fixed;background:url(EVIL)\">clic</p>", "p:clic");
        row("<p onmouseover=EVIL>clic</p>", "p:clic");
        row("<div style=\"behavior:url(EVIL)\" class=EVIL id=EVIL>ok</div>", "p:ok");
        row("<a href=\"javascript:EVIL\">js</a>", "p:js");
        row("<a href=\"JaVaScRiPt&#58;EVIL\">js</a>", "p:js");
        row("<a href=\"java&#x0A;script:EVIL\">js</a>", "p:js");
        row("<a href=\"&#1;javascript:EVIL\">js</a>", "p:js");
        row("<a href=\" data:text/html;base64,EVIL\">d</a>", "p:d");
        row("<a href=\"vbscript:EVIL\">v</a>", "p:v");
        row("<a href=\"//user:EVIL@evil.example\">u</a>", "p:u");
        row("<a href=\"https://good.example@EVIL.example/\">u</a>", "p:u");
        row("<a href=x onclick=EVIL>x</a>", "p:x");
        row("<a href=\"https://ok.example/\" target=EVIL ping=//EVIL>x</a>", "p:x");
        row("<form action=\"https://evil.example/EVIL\"><p>texte</p></form>", "p:texte");
        row("<marquee onstart=EVIL>m</marquee>", "p:m");
        row("<details open ontoggle=EVIL>d</details>", "p:d");
        row("<b/onclick=EVIL>gras</b>", "p:gras");
        row("<font color=EVIL face=EVIL>f</font>", "p:f");
        row("<x-EVIL onclick=EVIL>x</x-EVIL>", "p:x");
        row("<table background=EVIL><tr><td>c</td></tr></table>", "p:c");
        row("<div data-callout=info data-title=EVIL>d</div>", "(info p:d)");
        row("<p title=\"EVIL\">t</p>", "p:t");
        row("<frameset onload=EVIL><p>ok</p>", "p:ok");
        row("<body onload=EVIL>ok", "p:ok");
        row("<html onclick=EVIL>ok", "p:ok");
        row("<plaintext>EVIL");
        row("<isindex prompt=EVIL>x");
    }

    void hostileMarkupLeavesNoTrace()
    {
        QFETCH(QString, html);
        QFETCH(QString, kept);
        const auto list = blocks(html);
        for (const Block &block : list) {
            for (const Run &run : block.runs)
                QVERIFY2(run.href.isEmpty() || run.href.startsWith(QLatin1String("https:")), qPrintable(run.href));
        }
        if (kept.contains(QLatin1String("_is_text")))
            QCOMPARE(sketch(list), kept.remove(QStringLiteral("_is_text")));
        else if (html.startsWith(QLatin1String("<isindex")))
            QVERIFY(!sketch(list).contains(QLatin1String("onclick"))); // gumbo writes its old prompt; words only
        else {
            QCOMPARE(sketch(list), kept);
            QString all;
            for (const Block &block : list) {
                for (const Run &run : block.runs)
                    all += run.text + run.href;
            }
            QVERIFY2(!all.contains(QLatin1String("EVIL")), qPrintable(all));
        }
    }

    void endlessNestingCostsNoStackAndLosesNoWord_data()
    {
        QTest::addColumn<QByteArray>("open");
        QTest::addColumn<QByteArray>("close");
        for (const char *tag : {"b", "div", "a href=https://x.example/", "span", "table", "font", "p", "blockquote",
                                "section", "svgx", "i"}) {
            const QByteArray name = QByteArray(tag).split(' ').first();
            QTest::newRow(tag) << '<' + QByteArray(tag) + '>' << "</" + name + '>';
        }
        QTest::newRow("ul li") << QByteArray("<ul><li>") << QByteArray("</li></ul>");
        QTest::newRow("ol li p") << QByteArray("<ol><li><p>") << QByteArray("</p></li></ol>");
        QTest::newRow("b p") << QByteArray("<b><p>") << QByteArray("</p></b>");
        QTest::newRow("table row") << QByteArray("<table><tr><td>") << QByteArray("</td></tr></table>");
        QTest::newRow("callout") << QByteArray("<div data-callout=info>") << QByteArray("</div>");
        QTest::newRow("never closed") << QByteArray("<div><b>") << QByteArray();
        QTest::newRow("only closing") << QByteArray("</div>") << QByteArray("</p>");
        QTest::newRow("lone angles") << QByteArray("< ") << QByteArray();
        QTest::newRow("comments") << QByteArray("<!--x-->") << QByteArray();
        // What closes nothing must not be counted as closing something.
        QTest::newRow("closing another") << QByteArray("<div></foo>") << QByteArray();
        QTest::newRow("closing one like it") << QByteArray("<my-a></my-b>") << QByteArray();
        QTest::newRow("closing out of a paragraph") << QByteArray("<foo><p></foo></p>") << QByteArray();
        QTest::newRow("closing out of a cell") << QByteArray("<div><table><td></div></table>") << QByteArray();
        QTest::newRow("closing in a comment") << QByteArray("<div><!--\"--></div>-->") << QByteArray();
        QTest::newRow("closing in an attribute") << QByteArray("<div><i a= '></i></div>'>") << QByteArray();
        QTest::newRow("opening in an attribute") << QByteArray("<i a=b=\">x</i><div>") << QByteArray("<i a=\">\">");
    }

    void endlessNestingCostsNoStackAndLosesNoWord()
    {
        QFETCH(QByteArray, open);
        QFETCH(QByteArray, close);
        constexpr int depth = 100'000;
        const QByteArray html =
            "<p>before</p>" + open.repeated(depth) + "inside" + close.repeated(depth) + "<p>after</p>";
        QString all;
        // In a thread with a small stack, so that recursion as deep as the input would be seen.
        QThread *thread = QThread::create([&] {
            all = plainText(blocksFromHtml({html.constData(), static_cast<std::size_t>(html.size())}, Language::Fr));
        });
        thread->setStackSize(512 * 1024);
        thread->start();
        QVERIFY2(thread->wait(20'000), "time must grow with the input, not with its square");
        delete thread;
        QVERIFY(all.contains(QLatin1String("before")));
        QVERIFY(all.contains(QLatin1String("inside")));
        QVERIFY(all.contains(QLatin1String("after")));
    }

    /// Marks that were never closed are opened anew in every block, by the rules of HTML.
    void marksLeftOpenDoNotMultiply()
    {
        QByteArray html = "<div>";
        constexpr int many = 4'000;
        for (int i = 0; i < many; ++i)
            html += "<b id=" + QByteArray::number(i) + "><table><td></b></table>";
        html += "</div>" + QByteArray("<div>word</div>").repeated(many / 2);
        const std::string_view text(html.constData(), static_cast<std::size_t>(html.size()));
        QVERIFY(plainText(blocksFromHtml(text, Language::Fr)).contains(QLatin1String("word")));
        QVERIFY2(nodesIn(HtmlTree(text).root()) < 20 * html.count('<'), "the tree must grow with the input");
    }

    /// More tags than are left as they are, all of them well meant: the same blocks as with fewer.
    void longTextsKeepTheirShape_data()
    {
        QTest::addColumn<QByteArray>("html");
        for (const char *html :
             {"<p dir=\"ltr\">a <b><strong class=\"rtri-bold\">b</strong></b> c</p>", "<p>a<p>b<p>c",
              "<ul><li value=3>a<li>b<ul><li>c</ul><li>d</ul>", "<ol start=\"4\"><li><p>a</p></li><li>b</li></ol>",
              "<div class='callout' data-callout='important' data-title=\"a 'b'\">a<br>b<br><br>c</div>",
              "<h3 class=rtri-title>a</h3>b<hr>c", "<a href=https://x.example/?a=1&amp;b=%22 title='\"'>a</a>",
              "<a href='https://x.example/'><p>a</p></a>", "<table><tr><td>a<td>b<tr><td>c</table>",
              "<dl><dt>a<dd>b<dt>c</dl>", "<u><i><b>a</b></i></u>", "<p style=\"text-align: center;\">a</p>",
              "<!-- > --><p>a<!---->b</p>", "a &lt;b&gt; &amp;lt;",
              "<span style=\"white-space: pre-wrap;\">a  b</span>", "<P>a</P><DIV>b</DIV>", "<p>a</p ><p\n>b</p>",
              "<img src=\"a>b\" alt='<p>'>a", "<p>a<br/>b</p>"})
            QTest::addRow("%s", html) << QByteArray(html);
    }

    void longTextsKeepTheirShape()
    {
        QFETCH(QByteArray, html);
        const auto once = blocks(QString::fromUtf8(html));
        QVERIFY(!once.isEmpty());
        constexpr int many = 600;
        const auto all = blocks(QString::fromUtf8(("<section>" + html + "</section>").repeated(many)));
        QCOMPARE(all.size(), once.size() * many);
        QCOMPARE(all.mid(all.size() - once.size()), once);
    }

    void scriptsInEndlessMarkupLeaveNoTraceEither()
    {
        const QByteArray html = QByteArray("<div>").repeated(60'000) +
                                "<script>EVIL</script><style>EVIL</style><p>fine</p><a href=javascript:EVIL>l</a>";
        const QString all =
            plainText(blocksFromHtml({html.constData(), static_cast<std::size_t>(html.size())}, Language::Fr));
        QVERIFY(all.contains(QLatin1String("fine")));
        QVERIFY(!all.contains(QLatin1String("EVIL")));
    }

    // Characters
    // -------------------------------------------------------------------------------------------------------------------------

    void nulAndControlsAreGone()
    {
        QByteArray html("<p>a_b\x07"
                        "c\x1b"
                        "d</p>");
        html[4] = '\0';
        QCOMPARE(sketch(blocksFromHtml({html.constData(), static_cast<std::size_t>(html.size())}, Language::Fr)),
                 QStringLiteral("p:abcd"));
    }

    void directionsCannotReachOutOfTheirBlock()
    {
        QCOMPARE(sketch("<p>a\u202e<b>b</b></p><p>c</p>"), QStringLiteral("p:ab|p:c"));
        QCOMPARE(sketch("<p>a\u2067b</p><p>c\u2069d</p>"), QStringLiteral("p:ab|p:cd"));
        QCOMPARE(runs("<p>\u2067<b>אב</b>\u2069!</p>"),
                 QStringLiteral("[]\u2067[b]אב[]\u2069!")); // balanced across runs of one block: kept
    }

    // Marks
    // ------------------------------------------------------------------------------------------------------------------------------

    void aBlockOfNothingButLostDirectionsIsNone()
    {
        QCOMPARE(sketch("<p>\u202a</p><p>a</p>"), QStringLiteral("p:a"));
        QCOMPARE(sketch("<p> \u2067 <b>\u202b</b></p>"), QString());
    }

    void stackedMarksCountOnce()
    {
        QCOMPARE(runs("<p><b><strong class=\"rtri-bold\">x</strong></b></p>"), QStringLiteral("[b]x"));
        QCOMPARE(runs("<p><u><i><b><strong class=\"rtri-bold rtri-italic rtri-underline\">x</strong></b></i></u></p>"),
                 QStringLiteral("[biu]x"));
        QCOMPARE(runs("<p><i><em class=\"rtri-italic\">x</em></i> <u><span class=\"rtri-underline\">y</span></u></p>"),
                 QStringLiteral("[i]x[] [u]y"));
        QCOMPARE(runs("<p><s>a</s><sub>b</sub><sup>c</sup><mark>d</mark><code>e</code></p>"),
                 QStringLiteral("[s]a[_]b[^]c[m]d[c]e"));
    }

    void neighboursThatLookTheSameAreOneRun()
    {
        QCOMPARE(runs("<p><span>a</span><span> b</span><b></b><span>c</span></p>"), QStringLiteral("[]a bc"));
    }

    void linksKeepTheirWordsAndSafeAddresses()
    {
        QCOMPARE(runs("<p>voir <a href=\"www.example.org\"><span>le site</span></a>.</p>"),
                 QStringLiteral("[]voir []le site<https://www.example.org>[]."));
        QCOMPARE(runs("<p><a href=\"tel:+33 1 23 45 67 89\">01 23</a></p>"),
                 QStringLiteral("[]01 23<tel:+33123456789>"));
        QCOMPARE(runs("<p><a>sans</a> <a href=\"\">vide</a></p>"), QStringLiteral("[]sans vide"));
    }

    // White space
    // ------------------------------------------------------------------------------------------------------------------------

    void whiteSpaceCollapsesAsInABrowser()
    {
        QCOMPARE(sketch("<p>  a \n\t b  <b> c</b> </p>\n\n<p> d</p>"), QStringLiteral("p:a b c|p:d"));
        QCOMPARE(sketch("a&nbsp;!&nbsp;"), QStringLiteral("p:a\u00a0!"));
    }

    void significantWhiteSpaceStays()
    {
        QCOMPARE(sketch("<p><span style=\"white-space: pre-wrap;\">a  b\tc</span></p>"), QStringLiteral("p:a  b\tc"));
        QCOMPARE(sketch("<pre>a\n  b</pre>"), QStringLiteral("p:a\n  b"));
        QCOMPARE(runs("<p><span style=\"white-space: pre-wrap;\">Texte : </span><b>gras</b></p>"),
                 QStringLiteral("[]Texte : [b]gras"));
    }

    void aBreakIsALineAndTwoAreAParagraph()
    {
        QCOMPARE(sketch("<p>a<br>b</p>"), QStringLiteral("p:a\nb"));
        QCOMPARE(sketch("<p>a<br/><br />b</p>"), QStringLiteral("p:a|p:b"));
        QCOMPARE(sketch("<div data-callout='info'>a<br><br>b</div>"), QStringLiteral("(info p:a|p:b)"));
        QCOMPARE(sketch("<p><br></p><p dir=\"ltr\"><br></p><p>&nbsp;</p><p></p>a"), QStringLiteral("p:a"));
    }

    // Blocks
    // -----------------------------------------------------------------------------------------------------------------------------

    void headingsKeepTheirLevel()
    {
        QCOMPARE(sketch("<h2>A</h2><h3 class=\"rtri-title\">B</h3><h6>C</h6>text"),
                 QStringLiteral("h2:A|h3:B|h6:C|p:text"));
    }

    void listsNestAndNumber()
    {
        QCOMPARE(sketch("<ul><li value=\"1\">a</li><li value=\"2\">b</li></ul>"), QStringLiteral(">*:a|>*:b"));
        QCOMPARE(sketch("<ol><li>a</li><li>b</li></ol>"), QStringLiteral(">1.:a|>2.:b"));
        QCOMPARE(sketch("<ol start=\"3\"><li value=\"3\">c</li><li>d</li></ol>"), QStringLiteral(">3.:c|>4.:d"));
        QCOMPARE(sketch("<ol><li value=7>a</li><li>b</li></ol>"), QStringLiteral(">7.:a|>8.:b"));
        QCOMPARE(sketch("<ul><li>a<ul><li>b<ol><li>c</li></ol></li></ul></li><li>d</li></ul>"),
                 QStringLiteral(">*:a|>>*:b|>>>1.:c|>*:d"));
    }

    void anItemThatOnlyHoldsAListIsNoItem()
    {
        // How the editor writes a nested list (contract 6.1).
        QCOMPARE(sketch("<ol><li value=\"1\">a</li><li value=\"2\"><ol><li value=\"1\">b</li></ol></li><li "
                        "value=\"2\">c</li></ol>"),
                 QStringLiteral(">1.:a|>>1.:b|>2.:c"));
        QCOMPARE(sketch("<ol><li>a</li><li><ol><li>b</li></ol></li><li>c</li></ol>"),
                 QStringLiteral(">1.:a|>>1.:b|>2.:c"));
    }

    void furtherParagraphsOfAnItemHaveNoMarker()
    {
        QCOMPARE(sketch("<ol><li><p>a</p><p>b</p></li><li>c</li></ol>"), QStringLiteral(">1.:a|>p:b|>2.:c"));
    }

    void emptyItemsAreNotShown() { QCOMPARE(sketch("<ul><li></li><li> </li><li>a</li></ul>"), QStringLiteral(">*:a")); }

    void calloutsAreKnownByTheirAttribute()
    {
        QCOMPARE(sketch("<div class=\"callout callout--info\" data-callout=\"info\" data-title=\"Bon à "
                        "savoir\"><span>x</span></div>"),
                 QStringLiteral("(info p:x)"));
        QCOMPARE(sketch("<div class='callout callout--important' data-callout='important'>x</div>"),
                 QStringLiteral("(important p:x)"));
        QCOMPARE(sketch("<div class=\"callout callout--important\">x</div>"), QStringLiteral("p:x"));
        QCOMPARE(sketch("<div data-callout=\"info\"><p>a</p><ul><li>b</li></ul></div>c"),
                 QStringLiteral("(info p:a|>*:b)|p:c"));
        QCOMPARE(sketch("<div data-callout=\"info\"> </div>"), QString());
    }

    void aCalloutInACalloutIsPartOfIt()
    {
        QCOMPARE(sketch("<div data-callout=\"info\">a<div data-callout=\"important\">b</div>c</div>"),
                 QStringLiteral("(info p:a|p:b|p:c)"));
    }

    void aCalloutInAListStandsWhereItStood()
    {
        QCOMPARE(sketch("<ul><li>a<div data-callout=\"info\">b</div></li><li>c</li></ul>"),
                 QStringLiteral(">*:a|>(info p:b)|>*:c"));
    }

    void theOldRedNoticeIsImportantAndItsSignIsNotText()
    {
        QCOMPARE(sketch("<div class=\"bloc-rouge\"><div class=\"icon-left-side\"><span>i</span></div><div "
                        "class=\"right-side\">Texte</div></div>"),
                 QStringLiteral("(important p:Texte)"));
    }

    void quotesTablesAndRules()
    {
        QCOMPARE(sketch("<blockquote>a</blockquote><hr>b"), QStringLiteral("p:a|p:b"));
        QCOMPARE(sketch("<table><thead><tr><th>A</th><th "
                        "colspan=\"2\">B</th></tr></thead><tbody><tr><td>1</td><td>x</td><td></td></tr>"
                        "<tr><td rowspan=2>2</td><td>€ 5</td><td>&nbsp;</td></tr></tbody></table>"),
                 QStringLiteral("p:A – B|p:1 – x|p:2 – € 5"));
        QCOMPARE(sketch("<table><tr><td><p>a</p><p>b</p></td><td>c</td></tr></table>"), QStringLiteral("p:a b – c"));
    }

    void aCellMayHoldParagraphsListsAndHeadings()
    {
        QCOMPARE(sketch("<table><tr><td><ul><li>a</li><li>b</li></ul></td><td>c</td></tr></table>"),
                 QStringLiteral("p:a; b – c"));
        QCOMPARE(
            sketch("<table><tr><td><p>a</p><ol><li>b</li><li><p>c</p></li></ol><p>d</p></td><td>e</td></tr></table>"),
            QStringLiteral("p:a b; c d – e"));
        QCOMPARE(sketch("<table><tr><td><h3>a</h3>b</td><td>c</td></tr></table><p>d</p>"),
                 QStringLiteral("p:a b – c|p:d"));
    }

    void styleOnAnElementWinsOverItsTag() // CSS cascade; Google Docs' wrapper
    {
        QCOMPARE(runs("<b style=\"font-weight:normal;\"><p><span style=\"font-weight:400\">a </span>"
                      "<span style=\"font-weight:700\">b</span></p></b>"),
                 QStringLiteral("[]a [b]b"));
        QCOMPARE(runs("<p><strong style=\"FONT-WEIGHT: Normal\">a</strong></p>"), QStringLiteral("[]a"));
        QCOMPARE(runs("<p><span style=\"font-weight:bold\">a</span><span style=\"font-weight:500\">b</span></p>"),
                 QStringLiteral("[b]a[]b"));
        QCOMPARE(runs("<p><b>a<span style=\"font-weight:inherit\">b</span></b></p>"), QStringLiteral("[b]ab"));
        QCOMPARE(runs("<p><em style=\"font-style:normal\">a</em><span style=\"font-style:italic\">b</span></p>"),
                 QStringLiteral("[]a[i]b"));
        QCOMPARE(
            runs("<p><u style=\"text-decoration:none\">a</u><span style=\"text-decoration:underline\">b</span></p>"),
            QStringLiteral("[]a[u]b"));
    }

    void whatIsHiddenOnTheSiteIsNotRead()
    {
        QCOMPARE(sketch("<p>a <span style=\"display:none\">x</span>b</p><p hidden>x</p>"), QStringLiteral("p:a b"));
        QCOMPARE(sketch("<div style=\"DISPLAY: None;\"><p>x</p></div><p>a</p>"), QStringLiteral("p:a"));
        QCOMPARE(sketch("<p><span style=\"mso-hide:all\">x</span>a</p>"), QStringLiteral("p:a"));
        QCOMPARE(sketch("<p>a<span style=\"DISPLAY : NONE !important\">x</span></p>"), QStringLiteral("p:a"));
        // CSS Cascade 4, 6.1: the last declaration, the important one.
        QCOMPARE(sketch("<p>a<span style=\"display:none;display:inline\">b</span></p>"), QStringLiteral("p:ab"));
        QCOMPARE(sketch("<p>a<span style=\"display:none!important;display:inline\">x</span></p>"),
                 QStringLiteral("p:a"));
        QCOMPARE(sketch("<p>a<span style=\"opacity:0\">x</span><span style=\"opacity:0.5\">b</span></p>"),
                 QStringLiteral("p:ab"));
        // Letters of no size; a size of its own shows them again, one relative to nothing does not.
        QCOMPARE(sketch("<p>a<span style=\"font-size:0\">x<b style=\"font-size:200%\">x</b></span></p>"),
                 QStringLiteral("p:a"));
        QCOMPARE(sketch("<p style=\"font-size:0\">x<font size=\"3\">b</font></p>"), QStringLiteral("p:b"));
        QCOMPARE(sketch("<p style=\"font-size:0px\">x<span style=\"font-size:12pt\">b</span></p>"),
                 QStringLiteral("p:b"));
        QCOMPARE(sketch("<p style=\"visibility:hidden\">x</p><ul hidden=\"\"><li>x</li></ul><p>a</p>"),
                 QStringLiteral("p:a"));
        QCOMPARE(sketch("<p style=\"display:block\">a</p>"), QStringLiteral("p:a"));
    }

    void listsOfWordAreLists()
    {
        QCOMPARE(sketch("<p class=\"MsoListParagraph\" style=\"mso-list:l0 level1 lfo1\"><span "
                        "style=\"mso-list:Ignore\">·<span>&nbsp;&nbsp; </span></span>a</p>"
                        "<p class=\"MsoListParagraph\" style=\"mso-list:l0 level2 lfo1\"><span "
                        "style=\"mso-list:Ignore\">o<span>&nbsp;&nbsp; </span></span>b</p>"),
                 QStringLiteral(">*:a|>>*:b"));
        QCOMPARE(
            sketch(
                "<p style=\"mso-list:l0 level1 lfo1\"><span style=\"mso-list:Ignore\">3.<span>&nbsp;</span></span>a</p>"
                "<p style=\"mso-list:l0 level1 lfo1\"><span style=\"mso-list:Ignore\">4)</span>b</p>"),
            QStringLiteral(">3.:a|>4.:b"));
    }

    /// Lists as people type them: the forms of the programme's charter ("apportez :" and what to bring), of letters and
    /// of mails.
    void typedLinesAreItems()
    {
        QCOMPARE(sketch("<p>• a<br>• b</p>"), QStringLiteral(">*:a|>*:b"));
        QCOMPARE(sketch("<p>Apportez :<br>• a<br>• b</p>"), QStringLiteral("p:Apportez :|>*:a|>*:b"));
        QCOMPARE(sketch("<p>- a<br>- b<br>- c</p>"), QStringLiteral(">*:a|>*:b|>*:c"));
        QCOMPARE(sketch("<p>– a</p><p>– b</p><p>c</p>"), QStringLiteral(">*:a|>*:b|p:c"));
        QCOMPARE(sketch("<p><b>- a</b><br>- <a href=\"https://x.fr\">b</a></p>"), QStringLiteral(">*:a|>*:b"));
        QCOMPARE(sketch("<p>- a<br><br>- b</p>"), QStringLiteral(">*:a|>*:b"));
        QCOMPARE(sketch("<p>- a<br>suite<br>- b</p>"), QStringLiteral(">*:a\nsuite|>*:b"));
        // What follows an empty line is no part of the item.
        QCOMPARE(sketch("<p>- a<br>- b<br><br>Fin.</p>"), QStringLiteral(">*:a|>*:b|p:Fin."));
        // A number among words is no minus.
        QCOMPARE(sketch("<p>- a<br>- 2 photos<br>- c</p>"), QStringLiteral(">*:a|>*:2 photos|>*:c"));
        QCOMPARE(sketch("<p>- a</p><p>- 2 photos</p>"), QStringLiteral(">*:a|>*:2 photos"));
    }

    void aDashAloneIsNoItem()
    {
        QCOMPARE(sketch("<p>- a</p>"), QStringLiteral("p:- a"));
        QCOMPARE(sketch("<p>- Bonjour.</p><p>Il part.</p><p>- Au revoir.</p>"),
                 QStringLiteral("p:- Bonjour.|p:Il part.|p:- Au revoir."));
        QCOMPARE(sketch("<p>- 18 ans : 5 €</p><p>- 12 ans : 3 €</p>"),
                 QStringLiteral("p:- 18 ans : 5 €|p:- 12 ans : 3 €"));
        QCOMPARE(sketch("<p>Lundi<br>- fermé</p>"), QStringLiteral("p:Lundi\n- fermé"));
        QCOMPARE(sketch("<p>- a</p><p>– b</p>"), QStringLiteral("p:- a|p:– b"));
        QCOMPARE(sketch("<p>-<br>-</p>"), QStringLiteral("p:-\n-"));
    }

    void drawnBulletsAreItems()
    {
        QCOMPARE(sketch("<p>&#xF0B7;&nbsp;a</p><p>\u2022 b</p><p>§&nbsp;&nbsp;c</p><p>o&nbsp;&nbsp; d</p><p>Ø e</p>"),
                 QStringLiteral(">*:a|>*:b|>*:c|>*:d|>*:e"));
        QCOMPARE(sketch("<ul><li>• a</li></ul>"), QStringLiteral(">*:a"));
    }

    void wordsAndMeasuresThatLookLikeBulletsStay()
    {
        QCOMPARE(sketch("<p>o quam</p>"), QStringLiteral("p:o quam"));
        QCOMPARE(sketch("<p>§ 3 du code</p>"), QStringLiteral("p:§ 3 du code"));
        QCOMPARE(sketch("<p>Ø 12 mm</p>"), QStringLiteral("p:Ø 12 mm"));
        QCOMPARE(sketch("<p>•</p>"), QStringLiteral("p:•"));
        QCOMPARE(sketch("<p>•sans espace</p>"), QStringLiteral("p:•sans espace"));
    }

    void privateLettersOfSymbolFontsAreNeverBoxes()
    {
        QCOMPARE(sketch("<p>a &#xF0E0; b &#xF0FC; c&#xF041;</p>"), QStringLiteral("p:a → b ✓ c"));
    }

    void brokenMarkupRecoversAsInABrowser()
    {
        QCOMPARE(sketch("<p>non fermé <b>gras <i>ital</p><p>suite</b></i></p></div></div>"),
                 QStringLiteral("p:non fermé gras ital|p:suite"));
        QCOMPARE(runs("<p>suite <b>a<i>b</b>c</i></p>"), QStringLiteral("[]suite [b]a[bi]b[i]c"));
        QCOMPARE(sketch("<p>a < b && c > d</p><<b>double"), QStringLiteral("p:a < b && c > d|p:<double"));
        QCOMPARE(sketch("texte nu"), QStringLiteral("p:texte nu"));
        QCOMPARE(sketch(""), QString());
    }

    void entitiesAreCharacters()
    {
        QCOMPARE(sketch("<p>x &lt; y &amp;&amp; z &eacute;&#233;&#xe9; &nbsp;&euro;</p>"),
                 QStringLiteral("p:x < y && z ééé \u00a0€"));
    }

    void directionAndAlignmentAreSaidOnlyWhenTheyDifferFromTheLanguage()
    {
        const auto first = [](const char *html, Language language) {
            return blocks(QString::fromUtf8(html), language).value(0);
        };
        QCOMPARE(first("<p dir=\"ltr\">a</p>", Language::Fr).direction, BlockDirection::Auto);
        QCOMPARE(first("<p dir=\"rtl\" style=\"text-align: right;\">a</p>", Language::Ar).direction,
                 BlockDirection::Auto);
        QCOMPARE(first("<p dir=\"rtl\" style=\"text-align: right;\">a</p>", Language::Ar).alignment, Alignment::Start);
        QCOMPARE(first("<p dir=\"ltr\" style=\"text-align: left\">a</p>", Language::Ar).direction,
                 BlockDirection::LeftToRight);
        QCOMPARE(first("<p dir=\"ltr\" style=\"text-align: left\">a</p>", Language::Ar).alignment, Alignment::Left);
        QCOMPARE(first("<p dir=\"rtl\">a</p>", Language::Fr).direction, BlockDirection::RightToLeft);
        QCOMPARE(first("<p style=\"color:red; TEXT-ALIGN : Center ;\">a</p>", Language::Fr).alignment,
                 Alignment::Center);
        QCOMPARE(first("<p style=\"text-align:justify\">a</p>", Language::Ti).alignment, Alignment::Justify);
        QCOMPARE(first("<p dir=\"RTL\">a</p>", Language::Fr).direction, BlockDirection::RightToLeft);
        QCOMPARE(first("<p dir=Ltr>a</p>", Language::Ar).direction, BlockDirection::LeftToRight);
        const auto two = blocks(QStringLiteral("<p dir=\"rtl\">a</p><p>b</p>"));
        QCOMPARE(two[1].direction, BlockDirection::Auto);
    }
};

ESCALE_GUILESS_TEST(TestRichText)
#include "tst_richtext.moc"
