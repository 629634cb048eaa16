// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a text without its looks.
#include "fiche/block.h"
#include "testprogram.h"

#include <QTest>

using namespace escale;

namespace {

Block block(BlockKind kind, const QStringList &runs)
{
    Block made;
    made.kind = kind;
    for (const QString &run : runs)
        made.runs.append({run, {}, {}});
    return made;
}

} // namespace

class TestBlock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingHasNoWords()
    {
        QVERIFY(plainText(QList<Block>{}).isEmpty());
        QVERIFY(plainText(Block{}).isEmpty());
        QVERIFY(plainText(QList<Block>{block(BlockKind::Callout, {})}).isEmpty());
    }

    void runsJoinWithoutAnythingBetween()
    {
        QCOMPARE(plainText(block(BlockKind::Paragraph, {QStringLiteral("one "), QStringLiteral("two\nlines")})),
                 QStringLiteral("one two\nlines"));
    }

    void blocksStandOnLinesOfTheirOwn()
    {
        QCOMPARE(plainText({block(BlockKind::Heading, {QStringLiteral("a")}),
                            block(BlockKind::ListItem, {QStringLiteral("b")}),
                            block(BlockKind::Paragraph, {QStringLiteral("c")})}),
                 QStringLiteral("a\nb\nc"));
    }

    void aCalloutSaysWhatItsBlocksSay()
    {
        Block callout = block(BlockKind::Callout, {});
        callout.children = {block(BlockKind::Paragraph, {QStringLiteral("one")}),
                            block(BlockKind::ListItem, {QStringLiteral("two")})};
        QCOMPARE(plainText(callout), QStringLiteral("one\ntwo"));
        QCOMPARE(plainText({callout, block(BlockKind::Paragraph, {QStringLiteral("three")})}),
                 QStringLiteral("one\ntwo\nthree"));
    }

    void equalityLooksAtEverything()
    {
        const Block plain = block(BlockKind::Paragraph, {QStringLiteral("a")});
        const auto differs = [&plain](auto change) {
            Block other = plain;
            change(other);
            return !(other == plain);
        };
        QVERIFY(plain == block(BlockKind::Paragraph, {QStringLiteral("a")}));
        QVERIFY(differs([](Block &b) { b.kind = BlockKind::Heading; }));
        QVERIFY(differs([](Block &b) { b.callout = CalloutKind::Important; }));
        QVERIFY(differs([](Block &b) { b.alignment = Alignment::Left; }));
        QVERIFY(differs([](Block &b) { b.direction = BlockDirection::LeftToRight; }));
        QVERIFY(differs([](Block &b) { b.ordered = true; }));
        QVERIFY(differs([](Block &b) { b.level = 1; }));
        QVERIFY(differs([](Block &b) { b.depth = 1; }));
        QVERIFY(differs([](Block &b) { b.number = 1; }));
        QVERIFY(differs([](Block &b) { b.runs.first().href = QStringLiteral("tel:115"); }));
        QVERIFY(differs([](Block &b) { b.runs.first().styles = Style::Bold; }));
        QVERIFY(differs([](Block &b) { b.children.append(Block{}); }));
    }
};

ESCALE_GUILESS_TEST(TestBlock)
#include "tst_block.moc"
