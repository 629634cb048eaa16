// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of a fiche arrive one by one, in any order, some never; what is written is whole.
#include "store/contenthash.h"
#include "sync/assembler.h"
#include "testprogram.h"

#include <QTest>

using namespace escale;

namespace {

const QString assembledId = QStringLiteral("650000000000000000000001");
const QDateTime now(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
const Error unreachable{Problem::Unreachable, QStringLiteral("gone"), {}};

FetchTask task(LanguageSet fetch, LanguageSet keep = {}, bool isNew = true)
{
    FetchTask t;
    t.item.id = assembledId;
    t.item.fingerprint = "v1";
    t.item.availableLanguages = LanguageSet::all();
    t.item.views = 7;
    t.item.metadata.frenchLevel = {Presence::Empty, {}};
    t.fetch = fetch;
    t.keep = keep;
    t.isNew = isNew;
    return t;
}

Detail detail(Language language, const QString &title = QStringLiteral("title"))
{
    Detail d;
    d.fiche.id = assembledId;
    d.fiche.mercis = static_cast<int>(language);
    d.fiche.metadata.frenchLevel = {Presence::Absent, {}};
    d.translation.language = language;
    d.translation.title = title;
    Block paragraph;
    paragraph.runs = {{title, {}, {}}};
    d.translation.what = {paragraph};
    d.etag = "W/\"e\"";
    return d;
}

Journal journalWith(Language language, const QString &title, const char *fingerprint = "v0")
{
    Journal journal;
    journal[assembledId].insert(language,
                                {fingerprint, "W/\"old\"", contentHash(detail(language, title).translation), now});
    return journal;
}

} // namespace

class TestAssembler : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsWrittenBeforeTheLastLanguageHasAnswered()
    {
        const Journal journal;
        Assembler assembler({task({Language::Fr, Language::Ar})}, journal);
        QVERIFY(!assembler.take(assembledId, Language::Ar, detail(Language::Ar), now));
        const auto whole = assembler.take(assembledId, Language::Fr, detail(Language::Fr), now);
        QVERIFY(whole && whole->change);
        QCOMPARE(whole->change->texts.size(), 2);
        QVERIFY(whole->isNew && whole->textChanged);
    }

    void theIndexKnowsMetadataAndCountersBetterThanTheDetail()
    {
        const Journal journal;
        Assembler assembler({task({Language::Fr})}, journal);
        const auto whole = assembler.take(assembledId, Language::Fr, detail(Language::Fr), now);
        QCOMPARE(whole->change->fiche.views, 7);
        QCOMPARE(whole->change->fiche.metadata.frenchLevel.presence,
                 Presence::Empty); // the detail drops empty lists (contract 3.4)
    }

    void theFrenchAnswerDescribesTheFiche()
    {
        const Journal journal;
        Assembler assembler({task({Language::Fr, Language::Ar})}, journal);
        (void)assembler.take(assembledId, Language::Fr, detail(Language::Fr), now);
        const auto whole = assembler.take(assembledId, Language::Ar, detail(Language::Ar), now);
        QCOMPARE(whole->change->fiche.mercis, static_cast<int>(Language::Fr));
    }

    void aNewFicheWithoutFrenchIsNotWritten()
    {
        const Journal journal;
        Assembler assembler({task({Language::Fr, Language::Ar})}, journal);
        (void)assembler.take(assembledId, Language::Ar, detail(Language::Ar), now);
        const auto whole = assembler.take(assembledId, Language::Fr, unreachable, now);
        QVERIFY(whole && !whole->change);
        QCOMPARE(whole->failedTexts, 1);
    }

    void whatFailedKeepsItsOlderText()
    {
        Journal journal = journalWith(Language::Fr, QStringLiteral("old"));
        journal[assembledId].insert(Language::Ar, {"v0", {}, "h", now});
        Assembler assembler({task({Language::Fr, Language::Ar}, {}, false)}, journal);
        (void)assembler.take(assembledId, Language::Fr, detail(Language::Fr, QStringLiteral("new")), now);
        const auto whole = assembler.take(assembledId, Language::Ar, unreachable, now);
        QCOMPARE(whole->change->texts.size(), 1);
        QCOMPARE(whole->change->keep, LanguageSet{Language::Ar});
    }

    void aFicheTheSyncStoppedInStaysAsItWas_data()
    {
        QTest::addColumn<Problem>("problem");
        QTest::newRow("cancelled") << Problem::Cancelled;
        QTest::newRow("key refused") << Problem::Refused;
    }
    void aFicheTheSyncStoppedInStaysAsItWas()
    {
        QFETCH(const Problem, problem);
        Journal journal = journalWith(Language::Fr, QStringLiteral("old"));
        journal[assembledId].insert(Language::Ar, {"v0", {}, "h", now});
        Assembler assembler({task({Language::Fr, Language::Ar}, {}, false)}, journal);
        (void)assembler.take(assembledId, Language::Fr, detail(Language::Fr, QStringLiteral("new")), now);
        const auto whole = assembler.take(assembledId, Language::Ar, Error{problem, {}, {}}, now);
        QVERIFY(whole && !whole->change && !whole->textChanged);
    }

    void frenchInPlaceOfAnUnpublishedTranslationIsNotStoredAsThatLanguage()
    {
        const Journal journal;
        Assembler assembler({task({Language::Fr, Language::Ar})}, journal);
        (void)assembler.take(assembledId, Language::Fr, detail(Language::Fr), now);
        const auto whole = assembler.take(assembledId, Language::Ar, detail(Language::Fr), now);
        QCOMPARE(whole->change->texts.size(), 1);
        QCOMPARE(whole->change->texts[0].translation.language, Language::Fr);
        QVERIFY(!whole->change->keep.contains(Language::Ar));
        QCOMPARE(whole->failedTexts, 0);
    }

    void aTranslationThatWasWithdrawnGoesAtTheEndOnly()
    {
        Journal journal = journalWith(Language::Fr, QStringLiteral("same"), "v1");
        journal[assembledId].insert(Language::Ru, {"v1", {}, "h", now});
        FetchTask changed = task({Language::Fr}, {}, false);
        changed.withdrawn = {Language::Ru};
        Assembler assembler({changed}, journal);
        const auto whole = assembler.take(assembledId, Language::Fr, detail(Language::Fr, QStringLiteral("same")), now);
        QVERIFY(whole->change->keep.contains(Language::Ru));
        QVERIFY(whole->later && !whole->later->keep.contains(Language::Ru));
        QVERIFY(whole->later->keep.contains(Language::Fr));
        QCOMPARE(whole->lost, LanguageSet{Language::Ru});
    }

    void aLanguageThatIsNoLongerWantedGoesAtOnce()
    {
        Journal journal = journalWith(Language::Fr, QStringLiteral("same"), "v1");
        journal[assembledId].insert(Language::Ru, {"v1", {}, "h", now});
        Assembler assembler({task({Language::Fr}, {}, false)}, journal);
        const auto whole = assembler.take(assembledId, Language::Fr, detail(Language::Fr, QStringLiteral("same")), now);
        QVERIFY(!whole->change->keep.contains(Language::Ru));
        QVERIFY(!whole->later);
    }

    void aTitleAloneIsStoredAndIsNoFailure()
    {
        const Journal journal;
        Assembler assembler({task({Language::Fr, Language::Ar})}, journal);
        (void)assembler.take(assembledId, Language::Fr, detail(Language::Fr), now);
        Detail title = detail(Language::Ar);
        title.translation.what.clear();
        const auto whole = assembler.take(assembledId, Language::Ar, title, now);
        QCOMPARE(whole->failedTexts, 0);
        QCOMPARE(whole->change->texts.size(), 2);
        QCOMPARE(whole->change->texts[1].note.fingerprint, QByteArray("v1")); // known: not asked at every sync
        QVERIFY(!whole->later);
    }

    void aTextThatLosesItsBodyIsReplacedAtTheEndOnly()
    {
        for (const Language language : {Language::Fr, Language::Ar}) {
            Journal journal = journalWith(Language::Fr, QStringLiteral("old"));
            journal[assembledId].insert(Language::Ar, {"v0", {}, "h", now});
            Assembler assembler({task({Language::Fr, Language::Ar}, {}, false)}, journal);
            Detail emptied = detail(language);
            emptied.translation.what.clear();
            const Language other = language == Language::Fr ? Language::Ar : Language::Fr;
            (void)assembler.take(assembledId, language, emptied, now);
            const auto whole = assembler.take(assembledId, other, detail(other), now);
            QCOMPARE(whole->change->texts.size(), 1);
            QVERIFY(whole->change->keep.contains(language));
            QCOMPARE(whole->later->texts.size(), 1);
            QVERIFY(whole->later->keep.contains(other));
            QCOMPARE(whole->lost, LanguageSet{language});
        }
    }

    void aPublishedEmptyFrenchTextLeavesTheOldOneAndIsNotAskedForEver()
    {
        // contract-write section 12: no error of the feed.
        Journal journal = journalWith(Language::Fr, QStringLiteral("old"));
        Assembler assembler({task({Language::Fr}, {}, false)}, journal);
        Detail nothing = detail(Language::Fr);
        nothing.translation = {};
        const auto whole = assembler.take(assembledId, Language::Fr, nothing, now);
        QCOMPARE(whole->failedTexts, 0);
        QVERIFY(whole->change->texts.isEmpty() && whole->change->keep.contains(Language::Fr) && !whole->later);
        QCOMPARE(whole->marks.size(), 1);
        QCOMPARE(whole->marks[0].note.fingerprint, QByteArray("v1"));
    }

    void onlyTheFrenchAnswerDescribesAFicheThatIsThere()
    {
        Journal journal = journalWith(Language::Fr, QStringLiteral("old"), "v1");
        Assembler onlyArabic({task({Language::Ar}, {Language::Fr}, false)}, journal);
        QVERIFY(!onlyArabic.take(assembledId, Language::Ar, detail(Language::Ar), now)->change->describes);
        for (const bool frenchFirst : {true, false}) {
            Assembler both({task({Language::Fr, Language::Ar}, {}, false)}, journal);
            (void)both.take(assembledId, frenchFirst ? Language::Fr : Language::Ar,
                            detail(frenchFirst ? Language::Fr : Language::Ar), now);
            const auto whole = both.take(assembledId, frenchFirst ? Language::Ar : Language::Fr,
                                         detail(frenchFirst ? Language::Ar : Language::Fr), now);
            QVERIFY(whole->change->describes);
            QCOMPARE(whole->change->fiche.mercis, static_cast<int>(Language::Fr));
        }
    }

    void theSameTextFetchedAgainIsNoChange()
    {
        const Journal journal = journalWith(Language::Fr, QStringLiteral("same"), "v1");
        Assembler assembler({task({Language::Fr}, {}, false)}, journal);
        const auto whole = assembler.take(assembledId, Language::Fr, detail(Language::Fr, QStringLiteral("same")), now);
        QVERIFY(!whole->textChanged);
    }

    void theHashSeesEveryPartOfAText()
    {
        Translation base = detail(Language::Fr).translation;
        base.how = {{QStringLiteral("u1"), QStringLiteral("t"), {}}};
        QList<Translation> variants(8, base);
        variants[0].title += u'x';
        variants[1].brand += u'x';
        variants[2].abstract += u'x';
        variants[3].what = {Block{}};
        variants[4].how[0].title += u'x';
        variants[5].next = std::exchange(variants[5].how, {});
        Block block;
        block.runs = {{QStringLiteral("a"), Style::Bold, {}}};
        variants[6].how[0].blocks = {block};
        block.runs = {{QStringLiteral("a"), {}, QStringLiteral("https://x.example/")}};
        variants[7].how[0].blocks = {block};
        QSet<QByteArray> hashes{contentHash(base)};
        for (const Translation &variant : variants)
            hashes.insert(contentHash(variant));
        QCOMPARE(hashes.size(), 9);
    }
};

ESCALE_GUILESS_TEST(TestAssembler)
#include "tst_assembler.moc"
