// SPDX-License-Identifier: GPL-3.0-or-later
// "This fiche has changed while you read it": what is noticed, what is not, and that nothing is shown unasked.
#include "givensessions.h"
#include "libraryrig.h"
#include "model/openfiche.h"
#include "plainlanguage/wordexplanations.h"
#include "testprogram.h"

using namespace escale;
using namespace escale::test;

namespace {

const QString bank = QStringLiteral("e5ca1e0000000000000c0003"), course = QStringLiteral("e5ca1e0000000000000c0007");
const QString nowhere = QStringLiteral("e5ca1e0000000000000cffff");
const QString fresh = QStringLiteral("Un titre nouveau");
const QList<Language> french{Language::Fr}, both{Language::Fr, Language::Ar};

struct Rig final {
    Rig() { base.prepare(); }
    void open(const QString &id, const QList<Language> &languages)
    {
        fiche.open(id, languages);
        base.rest();
    }
    void compare()
    {
        fiche.compare();
        base.rest();
    }
    LibraryRig base;
    OpenFiche fiche{base.library, base.clock};
    QSignalSpy shown{&fiche, &OpenFiche::shown}, noticed{&fiche, &OpenFiche::noticed},
        failed{&fiche, &OpenFiche::failed};
};

} // namespace

class TestOpenFiche : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsThereInTheLanguagesAskedFor()
    {
        Rig rig;
        rig.fiche.open(bank, both);
        QVERIFY(rig.fiche.texts().isEmpty()); // nobody waits
        rig.base.rest();
        QCOMPARE(rig.shown.size(), 1);
        QCOMPARE(rig.fiche.texts().size(), 2);
        QCOMPARE(rig.fiche.texts()[1].translation.language, Language::Ar);
        QCOMPARE(rig.fiche.languages(), both);
        QCOMPARE(rig.fiche.readAt(), rig.base.clock.now());
    }

    /// Where the library is read: no window works it out again.
    void theWordsThatCanBeExplainedComeMarked()
    {
        Rig rig;
        rig.open(bank, both);
        QCOMPARE(rig.fiche.explained().size(), 2);
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(rig.fiche.explained()[i], withExplainedWords(rig.fiche.texts()[i].translation));
            QVERIFY(rig.fiche.explained()[i] != rig.fiche.texts()[i].translation); // "CAF", "RIB"
        }
        rig.fiche.close();
        QVERIFY(rig.fiche.explained().isEmpty());
    }

    void aChangeOfAnyTextOrFactIsNoticedAndNotShown_data()
    {
        QTest::addColumn<std::function<void(LibraryRig &)>>("change");
        const auto row = [](const char *name, std::function<void(LibraryRig &)> change) {
            QTest::newRow(name) << std::move(change);
        };
        row("the first text", [](LibraryRig &rig) { rig.retitle(bank, Language::Fr, fresh); });
        row("the second text", [](LibraryRig &rig) { rig.retitle(bank, Language::Ar, fresh); });
        row("a price", [](LibraryRig &rig) {
            rig.alter(bank, [](Fiche &fiche) { fiche.metadata.price = {true, {17}, {}}; });
        });
        row("the ages", [](LibraryRig &rig) {
            rig.alter(bank, [](Fiche &fiche) { fiche.metadata.age = {Age::Type::Between, 21, 25}; });
        });
        row("an address", [](LibraryRig &rig) {
            rig.alter(bank, [](Fiche &fiche) {
                Place place;
                place.title = QStringLiteral("Guichet");
                place.phone = QStringLiteral("0102030405");
                fiche.places.append(place);
            });
        });
        row("who answers for it",
            [](LibraryRig &rig) { rig.alter(bank, [](Fiche &fiche) { fiche.sponsor.name += u'x'; }); });
        row("its link", [](LibraryRig &rig) {
            rig.alter(bank, [](Fiche &fiche) { fiche.externalLink = QStringLiteral("https://example.org/new"); });
        });
    }
    void aChangeOfAnyTextOrFactIsNoticedAndNotShown()
    {
        QFETCH(const std::function<void(LibraryRig &)>, change);
        Rig rig;
        rig.open(bank, both);
        const QList<ReadFiche> before = rig.fiche.texts();
        change(rig.base);
        rig.compare();
        QCOMPARE(rig.fiche.change(), FicheChange::Updated);
        QCOMPARE(rig.noticed.size(), 1);
        QCOMPARE(rig.fiche.texts(), before); // reading goes on in the old one
        QCOMPARE(rig.shown.size(), 1);
        rig.compare(); // said once
        QCOMPARE(rig.noticed.size(), 1);
        rig.fiche.readNew();
        rig.base.rest();
        QCOMPARE(rig.shown.size(), 2);
        QVERIFY(rig.fiche.texts() != before);
        QCOMPARE(rig.fiche.change(), FicheChange::None);
    }

    void whatIsOnlyCountedIsNoChange()
    {
        Rig rig;
        rig.open(bank, french);
        rig.base.alter(bank, [](Fiche &fiche) {
            fiche.views += 12;
            fiche.mercis += 3;
        });
        rig.compare();
        QCOMPARE(rig.fiche.change(), FicheChange::None);
        QVERIFY(rig.noticed.isEmpty());
    }

    /// Of two columns only these two count: who reads French and Arabic misses nothing of a Russian text.
    void aTextNobodyReadsIsNoChange()
    {
        Rig rig;
        rig.open(bank, both);
        rig.base.retitle(bank, Language::Ru, fresh);
        rig.compare();
        QCOMPARE(rig.fiche.change(), FicheChange::None);
    }

    void theNoticeGoesWhenTheLibraryIsAsItWas()
    {
        Rig rig;
        rig.open(bank, french);
        const QString title = rig.fiche.texts().first().translation.title;
        rig.base.retitle(bank, Language::Fr, fresh);
        rig.compare();
        QCOMPARE(rig.fiche.change(), FicheChange::Updated);
        rig.base.retitle(bank, Language::Fr, title);
        rig.compare();
        QCOMPARE(rig.fiche.change(), FicheChange::None);
        QCOMPARE(rig.noticed.size(), 2);
    }

    void aRemovedFicheStaysReadable()
    {
        Rig rig;
        rig.open(bank, french);
        rig.base.change({RemoveFiche{bank}});
        rig.compare();
        QCOMPARE(rig.fiche.change(), FicheChange::Removed);
        QCOMPARE(rig.fiche.texts().size(), 1);
        rig.fiche.readNew();
        rig.base.rest();
        QCOMPARE(rig.fiche.texts().size(), 1);
        QVERIFY(rig.failed.isEmpty());
    }

    /// A sync that ends just as somebody chooses another language: the other language is what they see.
    void aLookAtTheLibrarySwallowsNothingThatIsOnItsWay()
    {
        Rig rig;
        rig.open(bank, french);
        rig.fiche.open(bank, {Language::Ar});
        rig.fiche.compare();
        rig.base.rest();
        QCOMPARE(rig.shown.size(), 2);
        QCOMPARE(rig.fiche.texts().first().translation.language, Language::Ar);
        QCOMPARE(rig.fiche.change(), FicheChange::None);
    }

    void theLastOneAskedForIsShownAlone()
    {
        Rig rig;
        rig.fiche.open(bank, french);
        rig.fiche.open(course, french);
        QCOMPARE(rig.fiche.id(), course);
        rig.base.rest();
        QCOMPARE(rig.shown.size(), 1);
        QCOMPARE(rig.fiche.texts().first().fiche.id, course);
    }

    void aFicheThatIsNotThereIsATrouble_andNoneOnceItIs()
    {
        Rig rig;
        rig.open(nowhere, french);
        QCOMPARE(rig.failed.size(), 1);
        QCOMPARE(rig.fiche.trouble()->problem, Problem::NotFound);
        QVERIFY(rig.fiche.texts().isEmpty());
        const ReadFiche other = rig.base.read(bank, Language::Fr);
        PutFiche put{other.fiche, {FreshText{other.translation, {}}}, {}};
        put.fiche.id = nowhere;
        rig.base.change({put});
        rig.compare();
        QCOMPARE(rig.shown.size(), 1);
        QVERIFY(!rig.fiche.trouble());
    }

    void anotherFicheThatIsNotThereLeavesNothingOfTheOneBefore()
    {
        Rig rig;
        rig.open(bank, french);
        rig.open(nowhere, french);
        QCOMPARE(rig.failed.size(), 1);
        QVERIFY(rig.fiche.texts().isEmpty());
    }

    void whatIsClosedIsNotShownAnyMore()
    {
        Rig rig;
        rig.fiche.open(bank, french);
        rig.fiche.close();
        rig.base.rest();
        rig.compare();
        QVERIFY(rig.shown.isEmpty() && rig.failed.isEmpty());
        QVERIFY(rig.fiche.id().isEmpty() && rig.fiche.texts().isEmpty());
    }

    void theDatesOfACourseFollowTheDay()
    {
        Rig rig; // the clock begins on 2026-11-20
        giveSessions(rig.base.library.path(), course,
                     {Sessions::Entry::FixedDates,
                      true,
                      {{QDate(2026, 11, 21), QDate(2026, 12, 18)}, {QDate(2027, 5, 3), QDate(2027, 6, 4)}}});
        rig.open(course, french);
        rig.base.clock.advance(std::chrono::hours(20)); // the next day: it starts today
        rig.compare();
        QCOMPARE(rig.shown.size(), 1);
        rig.base.clock.advance(std::chrono::hours(24)); // it has begun
        rig.compare();
        QCOMPARE(rig.shown.size(), 2);
        QCOMPARE(rig.fiche.readAt(), rig.base.clock.now());
        QVERIFY(rig.noticed.isEmpty()); // no sync has brought anything
    }
};

ESCALE_GUILESS_TEST(TestOpenFiche)
#include "tst_openfiche.moc"
