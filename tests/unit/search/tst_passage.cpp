// SPDX-License-Identifier: GPL-3.0-or-later
// A text cut into passages, and what the index keeps of them (search/passage.h).
#include "search/passage.h"
#include "smalllibrary.h"
#include "testprogram.h"

using namespace escale;
using namespace escale::test;

namespace {

Block block(BlockKind kind, const QString &text)
{
    Block made;
    made.kind = kind;
    made.runs = {Run{text, {}, {}}};
    return made;
}

QString letters(int count)
{
    return QStringLiteral("mot ").repeated(count / 4);
}

} // namespace

class TestPassage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyBlockStandsInOnePassageInOrder()
    {
        Translation text = test::text(Language::Fr, u"Titre"_qs);
        for (int i = 0; i < 40; ++i) {
            text.what.append(block(i % 7 == 3 ? BlockKind::Heading : BlockKind::Paragraph, letters(40 + 37 * i)));
        }
        text.how = {Section{u"a"_qs, u"Un"_qs, text.what}, Section{u"b"_qs, u"Sans rien"_qs, {}},
                    Section{u"c"_qs, u"Deux"_qs, text.what.mid(0, 3)}};
        const QList<TextSection> sections = textSections(text);
        QCOMPARE(sections.size(), 4);
        QList<int> next(sections.size());
        int section = 0;
        for (const Passage &passage : passagesOf(text)) {
            QVERIFY(passage.section >= section);
            section = passage.section;
            QCOMPARE(passage.firstBlock, next[section]);
            next[section] += passage.blocks;
        }
        for (int i = 0; i < sections.size(); ++i)
            QCOMPARE(next[i], sections[i].blocks->size());
    }

    void aHeadingBeginsAPassageAndIsNeverLeftAlone()
    {
        Translation text;
        text.what = {block(BlockKind::Paragraph, u"Avant."_qs), block(BlockKind::Heading, u"Grand"_qs),
                     block(BlockKind::Heading, u"Petit"_qs), block(BlockKind::Paragraph, letters(3000))};
        QCOMPARE(passagesOf(text), (QList<Passage>{{0, 0, 1, false}, {0, 1, 3, true}}));
    }

    void aLongSectionIsCutBetweenBlocks()
    {
        Translation text;
        for (int i = 0; i < 10; ++i)
            text.what.append(block(BlockKind::Paragraph, letters(400)));
        const QList<Passage> passages = passagesOf(text);
        QVERIFY(passages.size() >= 4 && passages.size() <= 5);
    }

    void aListStaysWithWhatAnnouncesIt()
    {
        Translation text;
        text.what = {block(BlockKind::Paragraph, letters(860)), block(BlockKind::ListItem, letters(120)),
                     block(BlockKind::ListItem, letters(120)), block(BlockKind::Paragraph, letters(120))};
        QCOMPARE(passagesOf(text), (QList<Passage>{{0, 0, 3, false}, {0, 3, 1, false}}));
    }

    void aSectionOfATitleAloneIsAPassageWithoutBlocks()
    {
        Translation text;
        text.next = {Section{u"n"_qs, u"Et après"_qs, {}}};
        QCOMPARE(passagesOf(text), (QList<Passage>{{1, 0, 0, false}}));
        QVERIFY(passagesOf(Translation()).isEmpty());
    }

    void sectionsAreNamedAsTheFeedNamesThem()
    {
        Translation text = test::text(Language::Fr, u"Titre"_qs);
        text.why = {Section{u"w"_qs, u"Pourquoi"_qs, {}}};
        text.next = {Section{u"n"_qs, u"Ensuite"_qs, {}}};
        text.parts = {Section{{}, {}, {}}, Section{{}, u"Partie"_qs, {}}};
        QStringList names;
        for (const TextSection &section : textSections(text))
            names.append(nameOf(section.group) + QString::number(section.position) + section.id() + section.title());
        QCOMPARE(names, (QStringList{u"what0"_qs, u"why0wPourquoi"_qs, u"next0nEnsuite"_qs, u"parts0"_qs,
                                     u"parts1Partie"_qs}));
    }

    void whatTheIndexKeepsComesBack()
    {
        const QList<IndexedPassage> passages{
            {{0, 0, 3, false}, 40, 0, 0, {}, {}},
            {{0, 3, 200, true}, 70'000, 5, 0, AnswerKind::Amount, AnswerKind::Contact | AnswerKind::Time},
            {{4, 0, 0, false}, 0, 0, 300, AnswerKind::People, {}},
            {{300, 0, 1, true}, 1, 1, 0, {}, AnswerKind::Amount}};
        QCOMPARE(decodePassages(encodePassages(passages)), passages);
        QCOMPARE(decodePassages({}), QList<IndexedPassage>());
    }

    /// The library may be damaged, or come from elsewhere.
    void damagedBytesNeverHurt()
    {
        const QByteArray good =
            encodePassages({{{0, 0, 3, false}, 40, 0, 0, AnswerKind::Time, {}}, {{1, 0, 9, true}, 4000, 7, 2, {}, {}}});
        for (qsizetype length = 0; length < good.size(); ++length) {
            const qsizetype passages = decodePassages(good.first(length)).size();
            QVERIFY(passages <= 1);
        }
        for (int byte = 0; byte < 256; ++byte) {
            for (qsizetype at = 0; at < good.size(); ++at) {
                QByteArray bad = good;
                bad[at] = static_cast<char>(byte);
                for (const IndexedPassage &one : decodePassages(bad))
                    QVERIFY(one.words >= 0 && one.passage.blocks >= 0 && one.passage.section >= 0);
            }
        }
        QVERIFY(decodePassages(QByteArray(1000, '\xff')).isEmpty());
    }
};

ESCALE_GUILESS_TEST(TestPassage)
#include "tst_passage.moc"
