// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet becomes the HTML that the server's editor writes (contract 6.1).
#include "samplefeed/samplesheet.h"
#include "testprogram.h"

#include <QTest>

using namespace escale;

namespace {

ApiText sheet(const QString &what, Language language = Language::Fr)
{
    const QString text =
        QStringLiteral("title: T\nabstract: A\ndate: 2026-09-14\n\n# what\n\n%1\n\n# why\n\n## W\n\nx\n\n"
                       "# how\n\n## H\n\ny\n")
            .arg(what);
    const auto read = sample::readSheet(text.toUtf8(), {QStringLiteral("fr.md"), language, Kind::Dispositif, "id"});
    if (!read)
        qFatal("%s", qPrintable(read.error().cause));
    return *read;
}

QString span(const QString &text)
{
    return QStringLiteral("<span style=\"white-space: pre-wrap;\">%1</span>").arg(text);
}

} // namespace

class TestSheet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void markdownBecomesTheEditorsHtml_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("html");
        const auto row = [](const char *name, const char *markdown, const QString &html) {
            QTest::newRow(name) << QString::fromUtf8(markdown) << html;
        };
        const auto p = [](const QString &inside) { return QStringLiteral("<p dir=\"ltr\">%1</p>").arg(inside); };
        row("paragraphs", "un\n\ndeux", p(span(QStringLiteral("un"))) + p(span(QStringLiteral("deux"))));
        row("signs that HTML needs escaped", "5 < 6 & \"7\"", p(span(QStringLiteral("5 &lt; 6 &amp; &quot;7&quot;"))));
        row("bold is a double tag", "**gras**", p(QStringLiteral("<b><strong class=\"rtri-bold\">gras</strong></b>")));
        row("italic is a double tag", "*penché*", p(QStringLiteral("<i><em class=\"rtri-italic\">penché</em></i>")));
        row("a heading", "### Titre",
            QStringLiteral("<h3 class=\"rtri-title\" dir=\"ltr\">") + span(QStringLiteral("Titre")) +
                QStringLiteral("</h3>"));
        row("a link", "[ici](https://a.fr/?b=1&c)",
            p(QStringLiteral("<a href=\"https://a.fr/?b=1&amp;c\" target=\"_blank\" rel=\"noreferrer\" "
                             "class=\"rtri-link\">") +
              span(QStringLiteral("ici")) + QStringLiteral("</a>")));
        row("a list numbers its items", "- a\n- b",
            QStringLiteral("<ul><li value=\"1\">%1</li><li value=\"2\">%2</li></ul>")
                .arg(span(QStringLiteral("a")), span(QStringLiteral("b"))));
        row("a list that starts elsewhere", "3. a",
            QStringLiteral("<ol start=\"3\"><li value=\"3\">%1</li></ol>").arg(span(QStringLiteral("a"))));
        row("a list in a list is an item of its own", "1. a\n   - b\n2. c",
            QStringLiteral("<ol><li value=\"1\">%1</li><li value=\"2\"><ul><li value=\"1\">%2</li></ul></li>"
                           "<li value=\"2\">%3</li></ol>")
                .arg(span(QStringLiteral("a")), span(QStringLiteral("b")), span(QStringLiteral("c"))));
        row("a box, its title always French", "> [!important]\n> Vite.",
            QStringLiteral("<div class=\"callout callout--important\" data-callout=\"important\" "
                           "data-title=\"Important\">%1</div>")
                .arg(span(QStringLiteral("Vite."))));
        row("paragraphs in a box are line breaks", "> [!info]\n> Un.\n>\n> Deux.",
            QStringLiteral("<div class=\"callout callout--info\" data-callout=\"info\" data-title=\"Bon à savoir\">"
                           "%1<br><br>%2</div>")
                .arg(span(QStringLiteral("Un.")), span(QStringLiteral("Deux."))));
    }
    void markdownBecomesTheEditorsHtml()
    {
        QFETCH(QString, markdown);
        QFETCH(QString, html);
        QCOMPARE(sheet(markdown).what, html);
    }

    void arabicParagraphsSayTheirDirection()
    {
        QVERIFY(sheet(QStringLiteral("نص"), Language::Ar).what.startsWith(QStringLiteral("<p dir=\"rtl\">")));
    }

    void sectionsHaveTheSameIdsInEveryLanguage()
    {
        const ApiText french = sheet(QStringLiteral("a")), arabic = sheet(QStringLiteral("ب"), Language::Ar);
        QCOMPARE(french.why.first().uuid, arabic.why.first().uuid);
        QVERIFY(french.why.first().uuid != french.how.first().uuid);
        QVERIFY(!QUuid::fromString(QLatin1String(french.why.first().uuid)).isNull());
    }

    void headerLinesAreTaken()
    {
        const ApiText text = sheet(QStringLiteral("a"));
        QCOMPARE(text.title, QStringLiteral("T"));
        QCOMPARE(text.abstract, QStringLiteral("A"));
        QVERIFY(text.brand.isEmpty());
        QCOMPARE(text.date, QByteArray("2026-09-14T12:00:00.000Z"));
    }
};

ESCALE_GUILESS_TEST(TestSheet)
#include "tst_sheet.moc"
