// SPDX-License-Identifier: GPL-3.0-or-later
// A fiche as text: everything that is shown, in reading order.
#include "examples.h"
#include "fiche/publicsite.h"
#include "handover/fichetext.h"
#include "l10n/titles.h"
#include "saturday.h"
#include "testprogram.h"

#include <QTest>

using namespace escale;
using namespace escale::test;

/// Without sessions the day changes nothing.

class TestFicheText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyFicheIsNoTrouble()
    {
        const QString text = toText({}, saturday, publicSite);
        for (const TextGroup group : {TextGroup::Why, TextGroup::How, TextGroup::Next})
            QVERIFY(!text.contains(groupTitle(group, Kind::Dispositif, Language::Fr)));
        QVERIFY(!text.contains(placesTitle(Language::Fr)));
    }

    void aFallbackSaysSo()
    {
        ReadFiche read{exampleFiche(1), exampleText(Language::Fr), true, {}};
        QVERIFY(toText(read, saturday, publicSite).contains(QStringLiteral("in French")));
        read.fallback = false;
        QVERIFY(!toText(read, saturday, publicSite).contains(QStringLiteral("in French")));
    }

    void aTextInOnePieceComesWithItsParts()
    {
        ReadFiche read{exampleFiche(1), exampleText(Language::Fr), false, {}};
        Translation &text = read.translation;
        text.why = text.how = text.next = {};
        text.parts = {{{}, {}, exampleBlocks()}, {{}, QStringLiteral("Un accordéon"), exampleBlocks()}};
        const QString words = toText(read, saturday, publicSite);
        QVERIFY(words.contains(QStringLiteral("\nUn accordéon\n")));
        QCOMPARE(words.count(QStringLiteral("second\tstep")), 3); // the opening, the open text, the titled part
        for (const TextGroup group : {TextGroup::Why, TextGroup::How, TextGroup::Next})
            QVERIFY(!words.contains(groupTitle(group, Kind::Dispositif, Language::Fr)));
    }

    void aMissingTextIsSaidToBeAndWhereItIs()
    {
        ReadFiche read{exampleFiche(1), exampleText(Language::Fr), false, {}};
        QVERIFY(!toText(read, saturday, publicSite).contains(missingBodyText(Language::Fr)));
        read.translation.what = {};
        read.translation.why = read.translation.how = read.translation.next = {};
        const QString words = toText(read, saturday, publicSite);
        QVERIFY(words.contains(missingBodyText(Language::Fr)));
        QVERIFY(words.contains(QStringLiteral("https://refugies.info/fr/dispositif/") + exampleId(1)));
    }

    void everythingComesInReadingOrder()
    {
        const auto title = [](TextGroup group) { return groupTitle(group, Kind::Dispositif, Language::Fr); };
        QStringList parts;
        for (const char *part :
             {"Title fr 1", "Brand fr 1", "Abstract fr 1", "12,75", "Corse-du-Sud", "fr 1loud", "نص ትግርኛ Текст 😀"})
            parts << QString::fromUtf8(part);
        parts << title(TextGroup::Why) << QStringLiteral("Zuerst fr 1") << QStringLiteral("After fr 1");
        parts << title(TextGroup::How) << QStringLiteral("How fr 1");
        parts << title(TextGroup::Next) << QStringLiteral("Next fr 1") << placesTitle(Language::Fr);
        for (const char *part : {"Local", "75010", "01 00 00 00 00", "Sans carte", "Structure", "Ville", "Région",
                                 "https://example.org/more", "2026-03-03"})
            parts << QString::fromUtf8(part);

        const QString text = toText({exampleFiche(1), exampleText(Language::Fr), false, {}}, saturday, publicSite);
        qsizetype at = -1;
        for (const QString &part : parts) {
            const qsizetype next = text.indexOf(part, at + 1);
            QVERIFY2(next > at, qPrintable(part));
            at = next;
        }
    }

    void blocksLookLikeWhatTheyAre()
    {
        const QString text = toText({exampleFiche(1), exampleText(Language::Fr), false, {}}, saturday, publicSite);
        QVERIFY(text.contains(QStringLiteral("link <https://example.org/?a=1&b=%C3%A9>")));
        QVERIFY(text.contains(QStringLiteral("  12. second\tstep"))); // the second level is indented
        const QString box = QStringLiteral("! %1\n  careful\n  - one");
        QVERIFY(text.contains(box.arg(calloutTitle(CalloutKind::Important, Language::Fr))));
    }

    void theStepsOfAProcedureAreNumbered()
    {
        QVERIFY(toText({exampleFiche(2), exampleText(Language::Fr), false, {}}, saturday, publicSite)
                    .contains(QStringLiteral("1. How fr 1")));
        QVERIFY(!toText({exampleFiche(1), exampleText(Language::Fr), false, {}}, saturday, publicSite)
                     .contains(QStringLiteral("1. How fr 1")));
    }

    void anAddressThatIsItsOwnWordsIsNotRepeated()
    {
        Translation text;
        text.title = QStringLiteral("T");
        Block block;
        block.runs = {{QStringLiteral("example.org"), {}, QStringLiteral("https://example.org")}};
        text.what = {block};
        QCOMPARE(toText({{}, text, false, {}}, saturday, publicSite).count(QStringLiteral("example.org")), 1);
    }
};

ESCALE_GUILESS_TEST(TestFicheText)
#include "tst_fichetext.moc"
