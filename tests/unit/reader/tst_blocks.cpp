// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks -> document: styles, lists, headings, directions, and the map from places of the text to positions.
#include "feed/letterjoining.h"
#include "fiches.h"
#include "reader/textfragment.h"
#include "testprogram.h"

#include <QTest>
#include <QTextBlock>
#include <QTextCursor>

using namespace escale;
using namespace escale::test;

class TestBlocks : public QObject {
    Q_OBJECT

    Appearance m_appearance{Profile::Kiosk};

    [[nodiscard]] TextLook look(Language language = Language::Fr) const
    {
        return textLook(m_appearance, TextRole::Body, language);
    }
    static QTextCharFormat formatAt(QTextDocument &document, int position)
    {
        QTextCursor cursor(&document);
        cursor.setPosition(position + 1);
        return cursor.charFormat();
    }

private Q_SLOTS:
    void everyStyleIsThere()
    {
        Block block;
        const QList<Style> styles{Style::Bold,      Style::Italic,      Style::Underline, Style::Strike,
                                  Style::Subscript, Style::Superscript, Style::Mark,      Style::Code};
        for (Style style : styles)
            block.runs.append({QStringLiteral("ab"), style, {}});
        block.runs.append({QStringLiteral("ab"), {}, QStringLiteral("https://example.org/")});
        QTextDocument document;
        prepare(document, look());
        write(document, {block}, look(), 0);
        QCOMPARE(formatAt(document, 0).fontWeight(), int(QFont::Bold));
        QVERIFY(formatAt(document, 2).fontItalic());
        QVERIFY(formatAt(document, 4).fontUnderline());
        QVERIFY(formatAt(document, 6).fontStrikeOut());
        QCOMPARE(formatAt(document, 8).verticalAlignment(), QTextCharFormat::AlignSubScript);
        QCOMPARE(formatAt(document, 10).verticalAlignment(), QTextCharFormat::AlignSuperScript);
        QVERIFY(formatAt(document, 12).background().style() != Qt::NoBrush);
        QVERIFY(formatAt(document, 14).background().style() != Qt::NoBrush);
        QCOMPARE(formatAt(document, 16).anchorHref(), QStringLiteral("https://example.org/"));
        QVERIFY(formatAt(document, 16).fontUnderline());
        QVERIFY(!formatAt(document, 0).fontItalic()); // nothing spills over
    }

    /// Letters in the middle of a word are narrower than at its end: a word is as wide whatever begins inside it
    /// (feed/letterjoining.h).
    void lettersOfAWordJoinAcrossALink()
    {
        const auto width = [this](QList<Run> runs, bool join) {
            if (join)
                joinLetters(runs);
            Block block;
            block.runs = std::move(runs);
            QTextDocument document;
            prepare(document, look(Language::Ar));
            write(document, {block}, look(Language::Ar), 0);
            return document.idealWidth();
        };
        const QString link = QStringLiteral("https://example.org/");
        const QList<Run> word{{QStringLiteral("المكتبة"), {}, {}}};
        const QList<Run> half{{QStringLiteral("المك"), {}, {}}, {QStringLiteral("تبة"), {}, link}};
        const QList<Run> middle{{QStringLiteral("الم"), {}, {}},
                                {QStringLiteral("كت"), Style::Underline, {}},
                                {QStringLiteral("بة"), {}, {}}};
        const double whole = width(word, true);
        for (const QList<Run> &runs : {half, middle}) {
            const double apart = width(runs, false) - whole, joined = std::abs(width(runs, true) - whole);
            // Not the same to a hair: a letter may have a form for its neighbour.
            QVERIFY(apart > 2 * joined);
        }
    }

    void markupInTheTextStaysText()
    {
        const QString hostile = QStringLiteral("<b>gras</b> &amp; <script>x</script>");
        TextFragment bit(hostile, look(), {Part::Title}, TextNature::Title);
        bit.layOut({}, 600);
        QCOMPARE(bit.text({0, bit.length()}), hostile);
    }

    void numbersAreThoseOfTheFeed()
    {
        QTextDocument document;
        prepare(document, look());
        const auto written = write(
            document, {item(QStringLiteral("a"), 1, 7), item(QStringLiteral("b"), 2, 3), item(QStringLiteral("c"), 1)},
            look(), 0);
        QCOMPARE(written[0].marker, QStringLiteral("7."));
        QCOMPARE(written[1].marker, QStringLiteral("3."));
        QCOMPARE(written[2].marker, QString());
        QCOMPARE(written[1].depth, 2);
        QCOMPARE(document.findBlock(written[1].start).blockFormat().indent(), 2);
    }

    /// For somebody who cannot read the list of what to bring; a bullet where no picture is sure.
    void documentsToBringWearTheirPictogramsOnTheKioskAlone()
    {
        const QList<Block> bring{item(QStringLiteral("votre titre de séjour"), 1),
                                 item(QStringLiteral("2 photos d’identité"), 1),
                                 item(QStringLiteral("une bonne idée"), 1), paragraph(QStringLiteral("2 photos"))};
        QTextDocument document;
        prepare(document, look());
        const auto written = write(document, bring, look(), 0);
        QCOMPARE(written[0].picture, QStringLiteral("residence-card"));
        QCOMPARE(written[1].picture, QStringLiteral("photo"));
        QCOMPARE(written[2].picture, QString());
        QCOMPARE(written[3].picture, QString());
        const Appearance desk(Profile::Desktop);
        QTextDocument plain;
        const TextLook plainLook = textLook(desk, TextRole::Body, Language::Fr);
        prepare(plain, plainLook);
        for (const WrittenBlock &block : write(plain, bring, plainLook, 0))
            QCOMPARE(block.picture, QString());
    }

    void aPlaceIsAPosition()
    {
        // Two blocks; the second has a line break inside, which stays one character.
        const QList<Block> blocks{paragraph(QStringLiteral("Un deux.")), paragraph(QStringLiteral("Trois\nquatre."))};
        TextFragment bit(blocks, look(), {Part::How, 4}, 10);
        bit.layOut({}, 600);
        const TextPosition place{Part::How, 4, 11, -1, {6, 6}};
        const auto range = bit.rangeOf(place);
        QVERIFY(range);
        QCOMPARE(bit.text(*range), QStringLiteral("quatre"));
        const auto back = bit.placeAt(int(range->start));
        QVERIFY(back);
        QCOMPARE(back->block, 11);
        QCOMPARE(back->range.start, 6);
        QVERIFY(!bit.rangeOf({Part::How, 4, 12, -1, {0, 1}}));
        QVERIFY(!bit.rangeOf({Part::How, 3, 11, -1, {0, 1}}));
        QVERIFY(!bit.rangeOf({Part::Why, 4, 11, -1, {0, 1}}));
    }

    void aRangeTooLongEndsWithItsText()
    {
        TextFragment bit({paragraph(QStringLiteral("court")), paragraph(QStringLiteral("suite"))}, look(), {Part::What},
                         0);
        bit.layOut({}, 600);
        QCOMPARE(bit.text(*bit.rangeOf({Part::What, -1, 0, -1, {2, 500}})), QStringLiteral("urt"));
        QCOMPARE(bit.rangeOf({Part::What, -1, 0, -1, {50, 5}})->length, 0);
    }

    void childrenOfACalloutHavePlaces()
    {
        TextFragment bit({paragraph(QStringLiteral("a")), paragraph(QStringLiteral("bc"))}, look(), {Part::What, -1, 5},
                         0, BlocksOf::Callout);
        bit.layOut({}, 600);
        QCOMPARE(bit.text(*bit.rangeOf({Part::What, -1, 5, 1, {0, 2}})), QStringLiteral("bc"));
    }

    void arabicBeginsAtTheRightAndFrenchAtTheLeft()
    {
        constexpr int width = 800;
        for (const auto &[language, text, right] : {std::tuple{Language::Fr, QStringLiteral("Bonjour"), false},
                                                    {Language::Ar, QStringLiteral("مرحبا"), true}}) {
            TextFragment bit({paragraph(text)}, look(language), {Part::What}, 0);
            bit.layOut({}, width);
            const QRectF line = bit.linesOf({0, bit.length()}).first();
            QVERIFY(right ? line.right() > width - 3 && line.left() > width / 2
                          : line.left() < 3 && line.right() < width / 2);
        }
    }

    void whatTheTextSaysOfItselfWins()
    {
        constexpr int width = 800;
        Block block = paragraph(QStringLiteral("Bonjour"));
        block.alignment = Alignment::Right;
        TextFragment right({block}, look(Language::Fr), {Part::What}, 0);
        right.layOut({}, width);
        QVERIFY(right.linesOf({0, 7}).first().left() > width / 2);
        block.alignment = Alignment::Left; // absolute, in a right-to-left text too
        block.direction = BlockDirection::RightToLeft;
        TextFragment left({block}, look(Language::Ar), {Part::What}, 0);
        left.layOut({}, width);
        QVERIFY(left.linesOf({0, 7}).first().right() < width / 2);
        block.alignment = Alignment::Start;
        block.direction = BlockDirection::LeftToRight;
        TextFragment own({block}, look(Language::Ar), {Part::What}, 0);
        own.layOut({}, width);
        QVERIFY(own.linesOf({0, 7}).first().right() < width / 2);
    }

    /// Seen on the kiosk: a lit Pashto sentence that begins with a French name had its light beside the name, and the
    /// name was black on black.
    void whatIsLitHasItsGroundInALineOfTwoDirections()
    {
        for (const QString &lit : {QStringLiteral("France Travail د کار دولتي اداره ده."),
                                   QStringLiteral("د کار اداره France Travail ده.")}) {
            TextFragment bit({paragraph(lit + QStringLiteral(" بل ځای Pôle emploi دی."))}, look(Language::Ps),
                             {Part::What}, 0);
            bit.layOut({20, 0}, 1400);
            TextDecoration decoration;
            decoration.lit = {0, lit.size()};
            decoration.litGround = Qt::blue;
            decoration.litInk = Qt::red;
            QImage picture(1440, bit.rect().height(), QImage::Format_RGB32);
            picture.fill(Qt::white);
            {
                QPainter painter(&picture);
                bit.paint(painter, decoration);
            }
            int letters = 0;
            for (int x = 0; x < picture.width(); ++x) {
                bool red = false, blue = false;
                for (int y = 0; y < picture.height(); ++y) {
                    const QColor colour = picture.pixelColor(x, y);
                    red = red || (colour.red() > 200 && colour.green() < 60 && colour.blue() < 60);
                    blue = blue || colour == QColor(Qt::blue);
                }
                letters += red ? 1 : 0;
                QVERIFY2(!red || blue, qPrintable(QStringLiteral("no light at %1 of \"%2\"").arg(x).arg(lit)));
            }
            QVERIFY(letters > 100);
        }
    }

    void itemsAreIndentedOnTheSideWhereLinesBegin()
    {
        constexpr int width = 800;
        TextFragment french({item(QStringLiteral("un"), 1), item(QStringLiteral("deux"), 2)}, look(), {Part::What}, 0);
        french.layOut({}, width);
        const double first = french.linesOf(*french.rangeOf({Part::What, -1, 0, -1, {0, 2}})).first().left();
        const double second = french.linesOf(*french.rangeOf({Part::What, -1, 1, -1, {0, 4}})).first().left();
        QVERIFY(first > 10);
        QVERIFY(second > first + 10);
        TextFragment arabic({item(QStringLiteral("مرحبا"), 1)}, look(Language::Ar), {Part::What}, 0);
        arabic.layOut({}, width);
        QVERIFY(arabic.linesOf({0, 5}).first().right() < width - 10);
    }

    void arabicScriptIsOneTenthLarger()
    {
        QCOMPARE(qRound(look(Language::Ar).font.pixelSize() * 10.0 / look(Language::Fr).font.pixelSize()), 11);
    }

    void linksOfOneAddressAreOneLink()
    {
        Block block;
        const QString address = QStringLiteral("https://example.org/");
        block.runs = {{QStringLiteral("voir "), {}, {}},
                      {QStringLiteral("le "), {}, address},
                      {QStringLiteral("site"), Style::Bold, address},
                      {QStringLiteral(", "), {}, {}},
                      {QStringLiteral("15"), {}, QStringLiteral("tel:15")}};
        TextFragment bit({block}, look(), {Part::What}, 3);
        bit.layOut({}, 600);
        const auto links = bit.links();
        QCOMPARE(links.size(), 2);
        QCOMPARE(bit.text(links[0].first), QStringLiteral("le site"));
        QCOMPARE(links[1].second, QStringLiteral("tel:15"));
        const QRectF area = bit.linesOf(links[0].first).first();
        QCOMPARE(bit.linkAt(area.center().toPoint()), address);
    }
};

ESCALE_TEST(TestBlocks)
#include "tst_blocks.moc"
