// SPDX-License-Identifier: GPL-3.0-or-later
// What a sync decides to do, from the index and the journal alone (contract 8.2).
#include "fakefeed.h"
#include "sync/plan.h"
#include "testprogram.h"

#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

IndexItem item(int number, LanguageSet languages, const char *fingerprint = "v1")
{
    IndexItem i;
    i.id = FakeFeed::idOf(number);
    i.availableLanguages = languages;
    i.fingerprint = fingerprint;
    return i;
}

TextNote note(const char *fingerprint, int checkedDay = 1)
{
    return {fingerprint, "W/\"1\"", "hash", QDateTime(QDate(2026, 1, checkedDay), QTime(0, 0), Qt::UTC)};
}

SyncPlan plan(const Index &index, const Journal &journal, SyncOptions options = {})
{
    return planSync(index, journal, options);
}

/// `count` fiches in French, all up to date.
std::pair<Index, Journal> settled(int count)
{
    Index index;
    Journal journal;
    for (int n = 0; n < count; ++n) {
        index.items.append(item(n, {Language::Fr}));
        journal[FakeFeed::idOf(n)].insert(Language::Fr, note("v1"));
    }
    return {index, journal};
}

} // namespace

class TestPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewFicheIsFetchedInTheLanguagesThatExistAndAreWanted()
    {
        SyncOptions options;
        options.languages = {Language::Fr, Language::Ar, Language::Ti};
        const auto p = plan({{item(1, {Language::Fr, Language::Ar, Language::Ru})}, 0, {}}, {}, options);
        QCOMPARE(p.fetch.size(), 1);
        QVERIFY(p.fetch[0].isNew);
        QCOMPARE(p.fetch[0].fetch, (LanguageSet{Language::Fr, Language::Ar}));
    }

    void frenchIsFetchedEvenWhenItWasNotWanted()
    {
        SyncOptions options;
        options.languages = {Language::Ar};
        const auto p = plan({{item(1, {Language::Fr, Language::Ar})}, 0, {}}, {}, options);
        QVERIFY(p.fetch[0].fetch.contains(Language::Fr));
    }

    void anUnchangedFicheIsNotFetched()
    {
        const auto [index, journal] = settled(3);
        const auto p = plan(index, journal);
        QVERIFY(p.fetch.isEmpty());
        QCOMPARE(p.listings.size(), 3);
    }

    void aChangedFingerprintFetchesEveryLanguageAgain()
    {
        Journal journal;
        journal[FakeFeed::idOf(1)] = {{Language::Fr, note("v1")}, {Language::Ar, note("v1")}};
        const auto p = plan({{item(1, {Language::Fr, Language::Ar}, "v2")}, 0, {}}, journal);
        QCOMPARE(p.fetch[0].fetch, (LanguageSet{Language::Fr, Language::Ar}));
        QVERIFY(!p.fetch[0].isNew);
    }

    void anOlderLookingChangeIsStillAChange()
    {
        // Contract 8.2: inequality, never "newer than".
        Journal journal;
        journal[FakeFeed::idOf(1)].insert(Language::Fr, note("v9"));
        QCOMPARE(plan({{item(1, {Language::Fr}, "v1")}, 0, {}}, journal).fetch.size(), 1);
    }

    void onlyTheMissingLanguageIsFetched()
    {
        Journal journal;
        journal[FakeFeed::idOf(1)].insert(Language::Fr, note("v1"));
        const auto p = plan({{item(1, {Language::Fr, Language::Ps})}, 0, {}}, journal);
        QCOMPARE(p.fetch[0].fetch, LanguageSet{Language::Ps});
        QCOMPARE(p.fetch[0].keep, LanguageSet{Language::Fr});
    }

    void aRunThatWasInterruptedGoesOnWhereItStopped()
    {
        // French was committed for the new fingerprint, Arabic still has the old one.
        Journal journal;
        journal[FakeFeed::idOf(1)] = {{Language::Fr, note("v2")}, {Language::Ar, note("v1")}};
        const auto p = plan({{item(1, {Language::Fr, Language::Ar}, "v2")}, 0, {}}, journal);
        QCOMPARE(p.fetch[0].fetch, LanguageSet{Language::Ar});
    }

    void fullFetchesEverythingAgain()
    {
        const auto [index, journal] = settled(4);
        SyncOptions options;
        options.full = true;
        QCOMPARE(plan(index, journal, options).fetch.size(), 4);
    }

    void aLanguageThatIsNoLongerWantedIsDropped()
    {
        Journal journal;
        journal[FakeFeed::idOf(1)] = {{Language::Fr, note("v1")}, {Language::Ru, note("v1")}};
        SyncOptions options;
        options.languages = {Language::Fr};
        const auto p = plan({{item(1, {Language::Fr, Language::Ru})}, 0, {}}, journal, options);
        QVERIFY(p.fetch.isEmpty());
        QCOMPARE(p.listings[0].listing.keep, LanguageSet{Language::Fr});
        QVERIFY(p.listings[0].withdrawn.isEmpty()); // nobody has to be asked: it is the person's own wish
    }

    void aLanguageThatTheFeedWithdrewStaysUntilTheEnd()
    {
        Journal journal;
        journal[FakeFeed::idOf(1)] = {{Language::Fr, note("v1")}, {Language::Ru, note("v1")}};
        const auto unchanged = plan({{item(1, {Language::Fr})}, 0, {}}, journal);
        QCOMPARE(unchanged.listings[0].listing.keep, (LanguageSet{Language::Fr, Language::Ru}));
        QCOMPARE(unchanged.listings[0].withdrawn, LanguageSet{Language::Ru});
        const auto changed = plan({{item(1, {Language::Fr}, "v2")}, 0, {}}, journal);
        QCOMPARE(changed.fetch[0].withdrawn, LanguageSet{Language::Ru});
    }

    void theOldestCheckedTextsAreRevalidatedWithinTheBudget()
    {
        Index index;
        Journal journal;
        for (int n = 0; n < 9; ++n) {
            index.items.append(item(n, {Language::Fr}));
            journal[FakeFeed::idOf(n)].insert(Language::Fr, note("v1", 9 - n)); // the last one was checked first
        }
        SyncOptions options;
        options.revalidate = 2;
        const auto p = plan(index, journal, options);
        QCOMPARE(p.revalidate.size(), 2);
        QCOMPARE(p.revalidate[0].id, FakeFeed::idOf(8));
        QCOMPARE(p.revalidate[1].id, FakeFeed::idOf(7));
        QCOMPARE(p.revalidate[0].note.etag, QByteArray("W/\"1\""));
    }

    void textsThatAreFetchedAnywayAreNotRevalidated()
    {
        Journal journal;
        journal[FakeFeed::idOf(1)].insert(Language::Fr, note("v1"));
        QVERIFY(plan({{item(1, {Language::Fr}, "v2")}, 0, {}}, journal).revalidate.isEmpty());
    }

    void whereTheIndexTellsOfEachTextOnlyThoseThatMovedAreFetched()
    {
        Journal journal;
        journal[FakeFeed::idOf(1)] = {
            {Language::Fr, note("v1")}, {Language::Ar, note("v1")}, {Language::Ps, note("v1")}};
        IndexItem listed = item(1, {Language::Fr, Language::Ar, Language::Ps});
        listed.etags = {{Language::Fr, "W/\"1\""}, {Language::Ar, "another"}, {Language::Ps, "W/\"1\""}};
        const auto p = plan({{listed}, 0, {}}, journal);
        QCOMPARE(p.fetch.size(), 1);
        QCOMPARE(p.fetch[0].fetch, LanguageSet{Language::Ar});
        QCOMPARE(p.fetch[0].keep, (LanguageSet{Language::Fr, Language::Ps}));
        QVERIFY(p.revalidate.isEmpty());
    }

    void whatTheFicheItselfSaysComesWithFrenchAndNoOtherText()
    {
        Journal journal;
        journal[FakeFeed::idOf(1)] = {{Language::Fr, note("v1")}, {Language::Ar, note("v1")}};
        IndexItem listed = item(1, {Language::Fr, Language::Ar}, "v2");
        listed.etags = {{Language::Fr, "W/\"1\""}, {Language::Ar, "W/\"1\""}};
        const auto p = plan({{listed}, 0, {}}, journal);
        QCOMPARE(p.fetch.size(), 1);
        QCOMPARE(p.fetch[0].fetch, LanguageSet{Language::Fr});
        QCOMPARE(p.fetch[0].keep, LanguageSet{Language::Ar});
    }

    void noBudgetNoRevalidation()
    {
        const auto [index, journal] = settled(3);
        SyncOptions options;
        options.revalidate = 0;
        QVERIFY(plan(index, journal, options).revalidate.isEmpty());
    }
};

ESCALE_GUILESS_TEST(TestPlan)
#include "tst_plan.moc"
