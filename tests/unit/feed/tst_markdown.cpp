// SPDX-License-Identifier: GPL-3.0-or-later
// The Markdown of catalogue fiches as blocks and parts. Expectations from contract-2026 (6bis and section 11),
// CommonMark 0.29, GFM and the grammar of remark-directive. Bad paths first.
#include "decoded.h"
#include "feed/markdown.h"
#include "testprogram.h"

#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

QString written(const QList<Run> &runs)
{
    QString text;
    for (const Run &run : runs) {
        QString words = run.text;
        for (const auto &[style, mark] : {std::pair(Style::Code, u'`'), std::pair(Style::Strike, u'~'),
                                          std::pair(Style::Italic, u'/'), std::pair(Style::Bold, u'*')}) {
            if (run.styles.testFlag(style))
                words = mark + words + mark;
        }
        text += run.href.isEmpty() ? words : u'<' + words + u'|' + run.href + u'>';
    }
    return text.replace(u'\n', u'\u00b6');
}

QString written(const QList<Block> &blocks)
{
    QStringList lines;
    for (const Block &block : blocks) {
        switch (block.kind) {
        case BlockKind::Paragraph:
            lines << QString(block.depth, u'>') + written(block.runs);
            break;
        case BlockKind::Heading:
            lines << QStringLiteral("h%1 ").arg(block.level) + written(block.runs);
            break;
        case BlockKind::ListItem:
            lines << QString(block.depth, u'-') + (block.ordered ? QString::number(block.number) : QString()) + u' ' +
                         written(block.runs);
            break;
        case BlockKind::Callout:
            lines << (block.callout == CalloutKind::Important ? QStringLiteral("!(") : QStringLiteral("i(")) +
                         written(block.children) + u')';
            break;
        }
    }
    return lines.join(u';');
}

/// "opening || = title: blocks || : blocks"
QString written(const MarkdownBody &body)
{
    QStringList parts{written(body.opening)};
    for (const Section &part : body.parts)
        parts << (part.title.isEmpty() ? QString() : QStringLiteral("= ") + part.title) + QStringLiteral(": ") +
                     written(part.blocks);
    return parts.join(QStringLiteral(" || "));
}

MarkdownBody read(const QByteArray &text, Language language = Language::Fr)
{
    Drift drift;
    return markdownFrom({text.constData(), static_cast<std::size_t>(text.size())}, language, drift);
}

Drift driftOf(const QByteArray &text)
{
    Drift drift;
    markdownFrom({text.constData(), static_cast<std::size_t>(text.size())}, Language::Fr, drift);
    return drift;
}

int blocksIn(const QList<Block> &blocks)
{
    int count = 0;
    for (const Block &block : blocks)
        count += 1 + blocksIn(block.children);
    return count;
}

QString wordsOf(const MarkdownBody &body)
{
    QString words = plainText(body.opening);
    for (const Section &part : body.parts)
        words += u'\n' + part.title + u'\n' + plainText(part.blocks);
    return words;
}

} // namespace

class TestMarkdown : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // What makes the machine suffer: time, memory and stack stay in bounds, the words stay
    // -------------------------------------------------------------------------------------------------------------------------------

    /// What is quadratic takes minutes or hours here: the time the test program has is the bound.
    void bombsKeepTheirWordsAndCostLittle_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *name, const QByteArray &bomb) {
            QTest::newRow(name) << "AVANT\n\n" + bomb + "\n\nAPRES";
        };
        row("100,000 toggles without an end", QByteArray(":::toggle{title=\"x\"}\n").repeated(100'000));
        row("100,000 callouts inside each other",
            QByteArray(":::important\n").repeated(50'000) + QByteArray(":::\n").repeated(50'000));
        row("100,000 fences, each shorter", [] {
            QByteArray text;
            for (int i = 2000; i > 3; --i)
                text += QByteArray(i, ':') + "important\n";
            return text;
        }());
        row("100,000 closing fences", QByteArray(":::\n").repeated(100'000));
        row("10 MB of one letter", QByteArray(10'000'000, 'a'));
        row("10 MB of lines", QByteArray("a\n").repeated(5'000'000));
        row("10 MB of paragraphs", QByteArray("a\n\n").repeated(3'300'000));
        row("10 MB of quotes", QByteArray(10'000'000, '>'));
        row("10 MB of items", QByteArray("- ").repeated(5'000'000) + QByteArray("\n").repeated(1000));
        row("deeper at each line", [] {
            QByteArray text;
            for (int i = 0; i < 3000; ++i)
                text += QByteArray(i * 2, ' ') + "- a\n";
            return text;
        }());
        row("brackets", QByteArray("[").repeated(2'000'000));
        row("links in links", QByteArray("[a](").repeated(1'000'000));
        row("images", QByteArray("![[]()").repeated(1'000'000));
        row("stars", QByteArray("*a_ ").repeated(1'000'000));
        row("underscores", QByteArray(1'000'000, '_') + "." + QByteArray(1'000'000, '_'));
        row("backquotes", [] {
            QByteArray text;
            for (int i = 1; i < 3000; ++i)
                text += "e" + QByteArray(i, '`');
            return text;
        }());
        row("tags", QByteArray("<a").repeated(1'000'000));
        row("comments", QByteArray("x <!--").repeated(500'000));
        row("entities", QByteArray("&amp").repeated(1'000'000));
        row("mails", QByteArray("a@").repeated(1'000'000));
        row("addresses", QByteArray("http://").repeated(500'000));
        row("tildes", QByteArray("~~a ").repeated(1'000'000));
        row("columns times rows", QByteArray("|a").repeated(10'000) + "|\n" + QByteArray("|-").repeated(10'000) +
                                      "|\n" + QByteArray("b\n").repeated(100'000));
        row("many tables", (QByteArray("|a").repeated(30) + "|\n" + QByteArray("|-").repeated(30) + "|\n" +
                            QByteArray("b\n").repeated(100) + "\n")
                               .repeated(2'000));
        row("definitions",
            "[x]: http://a.example/" + QByteArray(100'000, 'y') + "\n\n" + QByteArray("[x] ").repeated(100'000));
        row("code fences without an end", QByteArray("```\n").repeated(9'999) + "\n~~~\n");
        row("an attribute without an end",
            ":::toggle{title=\"" + QByteArray(1'000'000, '"') + "\n" + QByteArray("{a=").repeated(100'000));
        row("labels", ":::toggle" + QByteArray(1'000'000, '['));
        row("front matter without an end", QByteArray("---\nkey: value\n").repeated(100'000));
        row("NUL and broken UTF-8", QByteArray("\0\xff\xc3(", 4).repeated(100'000));
    }
    void bombsKeepTheirWordsAndCostLittle()
    {
        QFETCH(QByteArray, text);
        const MarkdownBody body = read(text);
        const QString words = wordsOf(body);
        QVERIFY(words.contains(QStringLiteral("AVANT")));
        QVERIFY(words.contains(QStringLiteral("APRES")));
        int blocks = blocksIn(body.opening);
        for (const Section &part : body.parts)
            blocks += 1 + blocksIn(part.blocks);
        QVERIFY2(blocks < 200'000, qPrintable(QString::number(blocks)));
        QVERIFY2(body.parts.size() <= 1000, qPrintable(QString::number(body.parts.size())));
    }

    void whatIsCutByABoundIsCounted()
    {
        QCOMPARE(met(driftOf(QByteArray("a\n\n").repeated(60'000)), DriftKind::Limit, QStringLiteral("markdown.lines")),
                 1);
        QCOMPARE(met(driftOf(QByteArray("[").repeated(5'000)), DriftKind::Limit, QStringLiteral("markdown.marks")), 1);
        QVERIFY(met(driftOf(QByteArray(">").repeated(5'000) + "a"), DriftKind::Limit,
                    QStringLiteral("markdown.depth")) > 0);
    }

    void anOrdinaryLongTextIsWhole()
    {
        QByteArray text;
        for (int i = 0; i < 300; ++i)
            text += "- **Mot " + QByteArray::number(i) + "** : [site](https://a.example/" + QByteArray::number(i) +
                    ") *et* `code`\n";
        const MarkdownBody body = read(text);
        QCOMPARE(body.opening.size(), 300);
        QCOMPARE(written(body.opening.mid(299)),
                 QStringLiteral("- *Mot 299* : <site|https://a.example/299> /et/ `code`"));
        QVERIFY(driftOf(text).isEmpty());
    }

    void nothingGivesNothing_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text :
             {"", " \n\t\n", "---\n---\n", "---\ntitle: x\n---\n", "# Titre seul", ":::important\n:::\n",
              ":::toggle\n:::\n", "<!-- rien -->", "***", "[a]: https://a.example", ":::", "::feuille{x=1}"})
            QTest::addRow("%s", text) << QByteArray(text);
    }
    void nothingGivesNothing()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(read(text), MarkdownBody());
    }

    // Directives
    // -------------------------------------------------------------------------------------------------------------------------------

    void directives_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(expected);
        };
        row("nested by length",
            "o\n\n::::::::::::toggle{title=\"T\"}\na\n\n:::::::::::important\nb\n:::::::::::\nc\n::::::::::::\n\nd",
            "o || = T: a;!(b);c || : d");
        row("flat", "o\n\n:::toggle{title=\"T\"}\na\n\n:::important\nb\n:::\nc\n:::\n\nd", "o || = T: a;!(b);c || : d");
        row("flat without blank lines", "o\n:::toggle{title=\"T\"}\na\n:::important\nb\n:::\nc\n:::\nd",
            "o || = T: a;!(b);c || : d");
        row("longer inside", ":::toggle{title=\"T\"}\n::::important\nb\n::::\nc\n:::\nd", " || = T: !(b);c || : d");
        row("a longer fence closes too", "o\n\n:::toggle{title=\"T\"}\na\n:::::\nb", "o || = T: a || : b");
        row("a shorter fence closes nothing", "o\n\n:::::toggle{title=\"T\"}\na\n:::\nb\n:::::\nc",
            "o || = T: a;b || : c");
        row("the outer fence closes an inner one left open", "::::toggle{title=\"T\"}\na\n:::important\nb\n::::\nc",
            " || = T: a;!(b) || : c");
        row("unclosed at the end", "o\n\n:::toggle{title=\"T\"}\na\n\n:::important\nb", "o || = T: a;!(b)");
        row("too many ends", "a\n\n:::\n\nb\n:::\n:::", "a;b");
        row("callouts of the open text", ":::good-to-know\na\n:::\n\n:::important\nb\n:::", "i(a);!(b)");
        row("callouts side by side keep their kind when one is inside the other",
            ":::good-to-know\na\n:::important\nb\n:::\nc\n:::", "i(a);!(b);i(c)");
        row("three levels",
            "::::::toggle{title=\"T\"}\n:::::good-to-know\n- a\n\n::::important\nb\n::::\n:::::\n::::::",
            " || = T: i(- a);!(b)");
        row("a callout in a list", "1. a\n\n   :::important\n   b\n   :::\n2. c", "-1 a;!(b);-2 c");
        row("a callout in a list whose fence stands at the margin", "1. a\n\n   :::important\n   b\n:::\n\nc",
            "-1 a;!(b);c");
        row("a list in a callout", ":::important\n- a\n- b\n:::", "!(- a;- b)");
        row("a callout in a list of a callout", ":::important\n- a\n\n  :::good-to-know\n  b\n  :::\n- c\n:::\nd",
            "!(- a;>b;- c);d");
        row("a toggle in a toggle",
            "::::toggle{title=\"T\"}\na\n:::toggle{title=\"U\"}\nb\n:::\n::::", " || = T: a;h4 U;b");
        row("a toggle in a quote", "> :::toggle{title=\"T\"}\n> a\n> :::\n\nb", "h4 T;a;b");
        row("a callout in a toggle in a quote",
            "> :::toggle{title=\"T\"}\n> a\n> :::important\n> b\n> :::\n> c\n> :::\nd", "h4 T;a;!(b);c;d");
        row("a toggle without a title", "o\n\n:::toggle\na\n:::\n\nb", "o;a;b");
        row("a toggle with nothing in it", "o\n\n:::toggle{title=\"T\"}\n:::\n\nb", "o || : h4 T;b");
        row("single quotes", ":::toggle{title='Dire \"bonjour\"'}\na\n:::", " || = Dire \"bonjour\": a");
        row("marks in the title",
            ":::toggle{title=\"Un **mot** \\*et\\* [lien](https://a.example) &amp; `c`\"}\na\n:::",
            " || = Un mot *et* lien & c: a");
        row("a title that looks like something else",
            ":::toggle{title=\"1. # > - Appeler\"}\na\n:::", " || = 1. # \u203a - Appeler: a");
        row("a step number", ":::toggle{title=\"T\" stepNumber=2}\na\n:::", " || = 2. T: a");
        row("a step number in quotes before the title",
            ":::toggle{stepNumber=\"3\" title=\"T\"}\na\n:::", " || = 3. T: a");
        row("a step number that is none", ":::toggle{title=\"T\" stepNumber=\"<b>\"}\na\n:::", " || = T: a");
        row("other attributes", ":::toggle{#id .class open title=T data-x='y'}\na\n:::", " || = T: a");
        row("a label for a title", ":::toggle[Mon *titre*]\na\n:::", " || = Mon titre: a");
        row("quotation marks that break the grammar",
            ":::toggle{title=\"Dire \"bonjour\" ici\"}\na\n:::", " || = Dire \"bonjour\" ici: a");
        row("an attribute without an end", ":::toggle{title=\"Titre\na\n:::", " || = Titre: a");
        row("spaces after the colons", "::: toggle {title=\"T\"}\na\n:::", " || = T: a");
        row("words after a known name", ":::important Attention\na\n:::", "!(Attention;a)");
        row("capitals", ":::Important\na\n:::", "!(a)");
        row("trailing spaces and colons", ":::important   \na\n:::   \n\n:::important:::\nb\n:::", "!(a);!(b)");
        row("CRLF", "o\r\n\r\n:::toggle{title=\"T\"}\r\na\r\n:::\r\n\r\nb", "o || = T: a || : b");
        row("an unknown container keeps its words", ":::danger[Gare]\na\n:::\n\nb", "Gare;a;b");
        row("a toggle in an unknown container is a part", "o\n\n::::grille\n:::toggle{title=\"T\"}\na\n:::\n::::\nb",
            "o || = T: a || : b");
        row("an unknown leaf leaves no trace", "a\n\n::feuille{x=\"1\"}\n\nb", "a;b");
        row("an unknown leaf with a label keeps it", "a\n\n::feuille[mot]{x=\"1\"}", "a;mot");
        row("what is no directive", "9:00, a:b et :inconnu\n\n:00\n\n::: voir plus bas\n\n:::1\n\n:: a",
            "9:00, a:b et :inconnu;:00;::: voir plus bas;:::1;:: a");
        row("colons in code are words", "```\n:::toggle{title=\"T\"}\n:::\n```\n\na",
            "`:::toggle{title=\"T\"}\u00b6:::`;a");
        row("colons in code in a toggle", ":::toggle{title=\"T\"}\n~~~\n:::\n~~~\na\n:::\nb",
            " || = T: `:::`;a || : b");
        row("a code fence without an end swallows nothing", ":::toggle{title=\"T\"}\n```\na\n:::\nb",
            " || = T: a || : b");
        row("escaped colons", "\\:::toggle\n\n9\\:00", ":::toggle;9:00");
        row("a directive ends a block of HTML", "<div>\n:::important\na\n:::\n</div>", "!(a)");
    }
    void directives()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, expected);
        QCOMPARE(written(read(text)), expected);
    }

    void unknownDirectivesAreCountedByName()
    {
        const Drift drift =
            driftOf(":::danger\na\n:::\n\n::::danger\nb\n::::\n\n::feuille{x=1}\n\n:::important\nc\n:::\n\n9:00");
        QCOMPARE(met(drift, DriftKind::Block, QStringLiteral(":::danger")), 2);
        QCOMPARE(met(drift, DriftKind::Block, QStringLiteral("::feuille")), 1);
        QCOMPARE(drift.counts().size(), 2);
    }

    // What is not for readers
    // -------------------------------------------------------------------------------------------------------------------------------

    void leftOut_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(expected);
        };
        row("front matter", "---\ntitle: x\ntags:\n  - a\n---\n\na", "a");
        row("empty front matter", "---\n---\n\na", "a");
        row("a rule and words are no front matter", "---\nBonjour à tous\n\n---\n\na", "Bonjour à tous;a");
        row("the first title of level 1", "# Titre\n\na\n\n# Autre\n\nb", "a || : h1 Autre;b");
        row("a title underlined", "Titre\n=====\n\na", "a");
        row("the journal of level 3",
            "a\n\n### Journal des Avertissements\n\n| x | y |\n|-|-|\n| 1 | 2 |\n\nz\n\n### Lexique\n\nb",
            "a || : h3 Lexique;b");
        row("up to a higher heading", "a\n\n### Journal des avertissements (interne)\n\nz\n\n#### w\n\nz\n\n## B\n\nb",
            "a || : h2 B;b");
        row("the journal of level 1 is not the title", "# Journal des Avertissements\n\nz\n\n# Titre\n\na", "a");
        row("to the end", "a\n\n### **Journal des Avertissements**\n\n:::toggle{title=\"T\"}\nz\n:::\n", "a");
        row("as a toggle", "a\n\n:::toggle{title=\"Journal des Avertissements\"}\nz\n:::\n\nb", "a;b");
        row("inside a toggle, to the end of it",
            ":::toggle{title=\"T\"}\na\n\n### Journal des Avertissements\nz\n:::\nb", " || = T: a || : b");
        row("as bold words with its table", "a\n\n**Journal des Avertissements**\n\n| x | y |\n|-|-|\n| z | z |\n\nb",
            "a;b");
        row("the table alone",
            "a\n\n| Type | Niveau de risque | Suggestion de correction |\n|-|-|-|\n| z | z | z |\n\nb", "a;b");
        row("words about a journal stay",
            "Un journal des avertissements affichés dans la rue est un texte long et utile.",
            "Un journal des avertissements affichés dans la rue est un texte long et utile.");
    }
    void leftOut()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, expected);
        QCOMPARE(written(read(text)), expected);
    }

    // Hostile markup
    // -------------------------------------------------------------------------------------------------------------------------------

    void hostile_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(expected);
        };
        row("a script in a line", "Un <b>mot</b> et <script>alert(1)</script> du HTML", "Un mot et du HTML");
        // HTML Standard, 13.1.2: void elements have no end to wait for.
        row("an element without an end costs no words", "un <img src=x> deux <input> trois <embed> quatre",
            "un deux trois quatre");
        row("a drawing and a button in a line", "un <svg><text>x</text></svg> deux <button>y</button> trois",
            "un deux trois");
        row("a script of its own", "a\n\n<script>\nalert(1)\n</script>\n\nb", "a;b");
        row("a style", "a <style>p{}</style>b", "a b");
        row("a script without an end costs its line", "a <script>x\n\nb", "a;b");
        row("a block of HTML is words", "<div><p>un</p><ul><li>deux</li></ul></div>\n\nb", "un;deux;b");
        row("a break", "a<br>b<br/>c", "a\u00b6b\u00b6c");
        row("javascript",
            "un [mauvais lien](javascript:alert(1)) et [un autre](JaVaScRiPt:x) et [data](data:text/html,x)",
            "un mauvais lien et un autre et data");
        row("a relative link leads to the site", "[a](/fr/recherche)", "<a|https://refugies.info/fr/recherche>");
        row("an address of this page", "[a](#lexique)", "a");
        row("a file", "[a](file:///etc/passwd)", "a");
        row("a user name", "[a](https://refugies.info@evil.example)", "a");
        row("an image is its description", "![Plan **du** quartier](https://cdn.example/plan.png) ![](x.png)",
            "Plan *du* quartier");
        row("an image in a link", "[![plan](x.png)](https://a.example)", "<plan|https://a.example>");
        row("a broken entity", "a &#0; &nope; &amp; &lt;b&gt;", "a \ufffd &nope; & <b>");
        row("directions that reach out", "a \u202eb\u2067c", "a bc");
        row("invisible signs", "a\u200bb\u00adc\ufeffd", "a\u200bbcd");
        row("a comment", "a <!-- x --> b", "a b");
    }
    void hostile()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, expected);
        QCOMPARE(written(read(text)), expected);
    }

    // CommonMark and GFM
    // -------------------------------------------------------------------------------------------------------------------------------

    void forms_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(expected);
        };
        row("marks", "*a* **b** ***c*** ~~d~~ `e` __f__ _g_", "/a/ *b* */c/* ~d~ `e` *f* /g/");
        row("escapes", "\\(a\\) \\*b\\* \\_c \\[d\\] \\& \\\\", "(a) *b* _c [d] & \\");
        row("a break", "a  \nb\\\nc\nd", "a\u00b6b\u00b6c d");
        row("a lexicon has a line for each word", "**A** : un.\n**B** : deux.\nsuite",
            "*A* : un.\u00b6*B* : deux. suite");
        row("lists", "- a\n  - b\n    1. c\n    2. d\n- e\n\n3. f\n4. g", "- a;-- b;---1 c;---2 d;- e;-3 f;-4 g");
        row("a second paragraph of an item", "- a\n\n  b\n- c", "- a;>b;- c");
        row("tasks", "- [x] faite\n- [ ] à faire", "- faite;- à faire");
        row("a quote", "> a\n> b\n\nc", "a b;c");
        row("paragraphs of a quote", "> a\n>\n> b\n> > \n> c\n>", "a;b;c");
        row("code", "```js\na\n  b\n```", "`a\u00b6  b`");
        row("a rule", "a\n\n---\n\nb", "a;b");
        row("links",
            "<https://a.example> <m@a.example> www.b.example [c](https://c.example \"t\") [d]\n\n[d]: "
            "https://d.example",
            "<https://a.example|https://a.example> <m@a.example|mailto:m@a.example> "
            "<www.b.example|http://www.b.example> <c|https://c.example> <d|https://d.example>");
        row("a telephone", "[appeler](tel:+33612345678)", "<appeler|tel:+33612345678>");
        row("a table", "| Jour | Heure |\n| --- | :---: |\n| lundi | 9:00 |\n| jeudi | 14:00 |",
            "- *Jour*\u00a0: lundi\u00b6*Heure*\u00a0: 9:00;- *Jour*\u00a0: jeudi\u00b6*Heure*\u00a0: 14:00");
        row("a table without a header", "|  |  |\n|-|-|\n| lundi | 9:00 |", "- lundi\u00b69:00");
        row("a header alone", "| Jour | Heure |\n|-|-|", "- Jour\u00b6Heure");
        row("one column", "| Jour |\n|-|\n| lundi |", "- lundi");
        row("empty cells", "| Jour | Heure |\n|-|-|\n| lundi | |\n| | 9:00 |",
            "- *Jour*\u00a0: lundi;- *Heure*\u00a0: 9:00");
        row("a header that asks", "| Quand ? | Où: |\n|-|-|\n| lundi | ici |", "- *Quand ?* lundi\u00b6*Où:* ici");
        row("marks in a table", "| A | B |\n|-|-|\n| **x** | [y](https://y.example) \\| z |",
            "- *A*\u00a0: *x*\u00b6*B*\u00a0: <y|https://y.example> | z");
        row("headings in the open text", "a\n\n## B\n\nb\n\n### C\n\nc", "a || : h2 B;b;h3 C;c");
        row("a body that begins with a heading", "## A\n\na\n\n## B\n\nb", "h2 A;a || : h2 B;b");
        row("a heading stays with the toggles under it",
            "a\n\n## B\n\n:::toggle{title=\"T\"}\nt\n:::", "a || : h2 B || = T: t");
        row("a heading of a toggle at the top", "## B\n\n:::toggle{title=\"T\"}\nt\n:::", " || : h2 B || = T: t");
        row("headings in a toggle", ":::toggle{title=\"T\"}\n### U\nu\n:::", " || = T: h3 U;u");
    }
    void forms()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, expected);
        QCOMPARE(written(read(text)), expected);
    }

    void theColonOfATableFollowsTheLanguage()
    {
        QCOMPARE(written(read("| Day | Hour |\n|-|-|\n| Monday | 9:00 |", Language::En)),
                 QStringLiteral("- *Day*: Monday\u00b6*Hour*: 9:00"));
    }

    void arabicKeepsItsLettersAndItsOrder()
    {
        QCOMPARE(
            written(read(":::toggle{title=\"كتابة رسالة\"}\nاكتب إلى "
                         "[الورشة](mailto:mots@cafe.example).\n\n:::good-to-know\nمن 9:00 إلى 12:00.\n:::\n:::",
                         Language::Ar)),
            QStringLiteral(" || = كتابة رسالة: اكتب إلى <الورشة|mailto:mots@cafe.example>.;i(من 9:00 إلى 12:00.)"));
    }
};

ESCALE_GUILESS_TEST(TestMarkdown)
#include "tst_markdown.moc"
