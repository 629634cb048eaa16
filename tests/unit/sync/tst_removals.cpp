// SPDX-License-Identifier: GPL-3.0-or-later
// What may leave the library at the end of a sync: the old stays, or the new has come.
#include "fakefeed.h"
#include "sync/removals.h"
#include "testprogram.h"

#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

/// A library of 100 fiches in French and Arabic, an index that a test changes.
struct Case {
    Index index;
    Holdings before, now;
    QHash<QString, LanguageSet> losses;
    bool sameSource = true;
    std::optional<Statistics> statistics;
    SyncOptions options;

    explicit Case(int fiches = 100)
    {
        for (int n = 0; n < fiches; ++n) {
            list(n);
            hold(n);
        }
    }
    void list(int number, LanguageSet languages = {Language::Fr, Language::Ar})
    {
        IndexItem item;
        item.id = FakeFeed::idOf(number);
        item.availableLanguages = languages;
        index.items.append(item);
    }
    void hold(int number, LanguageSet languages = {Language::Fr, Language::Ar})
    {
        before[FakeFeed::idOf(number)] = now[FakeFeed::idOf(number)] = {languages, languages, false};
    }
    [[nodiscard]] Removals judge() const
    {
        return judgeRemovals({index, before, now, losses, sameSource, statistics, options});
    }
};

} // namespace

class TestRemovals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoLongerListedGoes()
    {
        Case c;
        const QString gone = c.index.items.takeLast().id;
        QCOMPARE(c.judge().fiches, QStringList{gone});
        QCOMPARE(c.judge().hold, Hold::None);
        QVERIFY(c.judge().tidy);
    }

    void aQuarterGoesUnasked()
    {
        Case c;
        c.index.items.resize(75);
        QCOMPARE(c.judge().fiches.size(), 25);
    }

    void moreThanAQuarterIsAsked()
    {
        Case c;
        c.index.items.resize(74);
        const auto r = c.judge();
        QCOMPARE(r.hold, Hold::Many);
        QVERIFY(r.fiches.isEmpty() && !r.tidy);
        QCOMPARE(r.held, 26);
        QCOMPARE(r.heldOf, 100);
        c.options.acceptRemovals = true;
        QCOMPARE(c.judge().fiches.size(), 26);
    }

    void anEmptyIndexRemovesNothingWhateverAnybodySays()
    {
        for (const bool sameSource : {true, false}) {
            Case c;
            c.index.items.clear();
            c.sameSource = sameSource;
            c.options.acceptRemovals = true;
            QCOMPARE(c.judge().hold, Hold::EmptyIndex);
            QVERIFY(c.judge().fiches.isEmpty() && !c.judge().sourceMayChange);
        }
    }

    void anIndexFarFromTheStatisticsRemovesNothing()
    {
        Case c;
        c.index.items.resize(80);
        c.statistics = Statistics{100};
        QCOMPARE(c.judge().hold, Hold::Unconfirmed);
        QVERIFY(c.judge().fiches.isEmpty());
    }

    void anIndexCloseToTheStatisticsIsBelieved()
    {
        Case c;
        c.index.items.resize(97);
        c.statistics = Statistics{98};
        QCOMPARE(c.judge().fiches.size(), 3);
    }

    void nothingGoesWhenTheNewTextsDidNotCome()
    {
        // 20 of 100 are gone, 20 new ones are listed and could not be had.
        Case c;
        c.index.items.resize(80);
        for (int n = 200; n < 220; ++n)
            c.list(n);
        c.options.acceptRemovals = true; // a yes to removals is no yes to emptiness
        QCOMPARE(c.judge().hold, Hold::NotBrought);
        QVERIFY(c.judge().fiches.isEmpty());
        for (int n = 200; n < 220; ++n)
            c.now[FakeFeed::idOf(n)] = {{Language::Fr, Language::Ar}, {Language::Fr, Language::Ar}, false};
        QCOMPARE(c.judge().fiches.size(), 20);
    }

    void oneTextThatFailsForEverHoldsUpNoOther()
    {
        Case c;
        c.index.items.resize(90);
        c.list(300);
        QCOMPARE(c.judge().fiches.size(), 10);
    }

    void anotherFeedReplacesAllOnceItsTextsAreHere()
    {
        Case c(0);
        for (int n = 0; n < 20; ++n)
            c.hold(n);
        for (int n = 100; n < 110; ++n)
            c.list(n);
        c.sameSource = false;
        QCOMPARE(c.judge().hold, Hold::NotBrought);
        QVERIFY(!c.judge().sourceMayChange);
        for (int n = 100; n < 110; ++n)
            c.now[FakeFeed::idOf(n)] = {{Language::Fr, Language::Ar}, {Language::Fr}, true}; // Arabic: titles only
        QCOMPARE(c.judge().hold, Hold::None); // its size says nothing, nor does its languages
        QCOMPARE(c.judge().fiches.size(), 20);
        QVERIFY(c.judge().sourceMayChange);
    }

    void aFeedWhoseArabicFailsDoesNotReplaceOneThatHasIt()
    {
        Case c(0);
        for (int n = 0; n < 20; ++n)
            c.hold(n);
        c.sameSource = false;
        for (int n = 100; n < 200; ++n) {
            c.list(n, n < 105 ? LanguageSet{Language::Fr, Language::Ar} : LanguageSet{Language::Fr});
            c.now[FakeFeed::idOf(n)] = {{Language::Fr}, {Language::Fr}, true};
        }
        QCOMPARE(c.judge().hold, Hold::NotBrought);
    }

    void nothingEverLeavesALanguageEmpty()
    {
        Case c;
        c.hold(7, {Language::Fr, Language::Ar, Language::Ti}); // the only one in Tigrinya
        c.index.items.removeIf(
            [](const IndexItem &i) { return i.id == FakeFeed::idOf(7) || i.id == FakeFeed::idOf(8); });
        for (const bool accept : {false, true}) {
            c.options.acceptRemovals = accept;
            const auto r = c.judge();
            QCOMPARE(r.hold, Hold::LastTexts);
            QCOMPARE(r.language, Language::Ti);
            QCOMPARE(r.fiches, QStringList{FakeFeed::idOf(8)});
        }
        c.options.languages = {Language::Fr, Language::Ar}; // given up by the person
        QCOMPARE(c.judge().fiches.size(), 2);
    }

    void theLastTextOfALanguageStaysWhenItIsWithdrawn()
    {
        Case c;
        c.hold(7, {Language::Fr, Language::Ti});
        c.losses.insert(FakeFeed::idOf(7), {Language::Ti});
        QVERIFY(c.judge().keepTexts.contains(Language::Ti));
        QCOMPARE(c.judge().hold, Hold::LastTexts);
        c.hold(8, {Language::Fr, Language::Ti});
        QVERIFY(!c.judge().keepTexts.contains(Language::Ti));
    }

    void manyTextsOfALanguageAreAsked()
    {
        // As when a server's new form of a text cannot be read: all that comes is titles.
        Case c;
        for (int n = 0; n < 26; ++n)
            c.losses.insert(FakeFeed::idOf(n), {Language::Fr, Language::Ar});
        const auto r = c.judge();
        QCOMPARE(r.hold, Hold::ManyTexts);
        QCOMPARE(r.keepTexts, (LanguageSet{Language::Fr, Language::Ar}));
        QCOMPARE(r.held, 26);
        c.options.acceptRemovals = true;
        QVERIFY(c.judge().keepTexts.isEmpty());
        c.losses.remove(FakeFeed::idOf(0));
        c.options.acceptRemovals = false;
        QVERIFY(c.judge().keepTexts.isEmpty());
    }

    void whatArrivedFromAFeedThatWasLeftAgainGoes()
    {
        Case c;
        c.before[FakeFeed::idOf(500)] = c.now[FakeFeed::idOf(500)] = {{Language::Fr}, {Language::Fr}, true};
        QCOMPARE(c.judge().fiches, QStringList{FakeFeed::idOf(500)});
        c.index.items.resize(50);
        QCOMPARE(c.judge().hold, Hold::Many);
        QCOMPARE(c.judge().fiches, QStringList{FakeFeed::idOf(500)}); // nobody ever saw it
    }
};

ESCALE_GUILESS_TEST(TestRemovals)
#include "tst_removals.moc"
