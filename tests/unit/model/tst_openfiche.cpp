// SPDX-License-Identifier: GPL-3.0-or-later
// "This fiche has changed while you read it": what is noticed, what is not, and that nothing is shown unasked.
#include "givensessions.h"
#include "libraryrig.h"
#include "model/openfiche.h"
#include "plainlanguage/wordexplanations.h"
#include "samplelibrary.h"
#include "testprogram.h"

using namespace escale;
using namespace escale::test;

namespace {

const QString newTitle = QStringLiteral("Un titre nouveau");
const QList<Language> frenchOnly{Language::Fr}, frenchAndArabic{Language::Fr, Language::Ar};

struct OpenFicheRig final {
    OpenFicheRig() { base.prepare(); }
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
        OpenFicheRig rig;
        rig.fiche.open(bankAccount, frenchAndArabic);
        QVERIFY(rig.fiche.texts().isEmpty()); // nobody waits
        rig.base.rest();
        QCOMPARE(rig.shown.size(), 1);
        QCOMPARE(rig.fiche.texts().size(), 2);
        QCOMPARE(rig.fiche.texts()[1].translation.language, Language::Ar);
        QCOMPARE(rig.fiche.languages(), frenchAndArabic);
        QCOMPARE(rig.fiche.readAt(), rig.base.clock.now());
    }

    /// Where the library is read: no window works it out again.
    void theWordsThatCanBeExplainedComeMarked()
    {
        OpenFicheRig rig;
        rig.open(bankAccount, frenchAndArabic);
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
        row("the first text", [](LibraryRig &rig) { rig.retitle(bankAccount, Language::Fr, newTitle); });
        row("the second text", [](LibraryRig &rig) { rig.retitle(bankAccount, Language::Ar, newTitle); });
        row("a price", [](LibraryRig &rig) {
            rig.alter(bankAccount, [](Fiche &fiche) { fiche.metadata.price = {true, {17}, {}}; });
        });
        row("the ages", [](LibraryRig &rig) {
            rig.alter(bankAccount, [](Fiche &fiche) { fiche.metadata.age = {Age::Type::Between, 21, 25}; });
        });
        row("an address", [](LibraryRig &rig) {
            rig.alter(bankAccount, [](Fiche &fiche) {
                Place place;
                place.title = QStringLiteral("Guichet");
                place.phone = QStringLiteral("0102030405");
                fiche.places.append(place);
            });
        });
        row("who answers for it",
            [](LibraryRig &rig) { rig.alter(bankAccount, [](Fiche &fiche) { fiche.sponsor.name += u'x'; }); });
        row("its link", [](LibraryRig &rig) {
            rig.alter(bankAccount,
                      [](Fiche &fiche) { fiche.externalLink = QStringLiteral("https://example.org/new"); });
        });
    }
    void aChangeOfAnyTextOrFactIsNoticedAndNotShown()
    {
        QFETCH(const std::function<void(LibraryRig &)>, change);
        OpenFicheRig rig;
        rig.open(bankAccount, frenchAndArabic);
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
        OpenFicheRig rig;
        rig.open(bankAccount, frenchOnly);
        rig.base.alter(bankAccount, [](Fiche &fiche) {
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
        OpenFicheRig rig;
        rig.open(bankAccount, frenchAndArabic);
        rig.base.retitle(bankAccount, Language::Ru, newTitle);
        rig.compare();
        QCOMPARE(rig.fiche.change(), FicheChange::None);
    }

    void theNoticeGoesWhenTheLibraryIsAsItWas()
    {
        OpenFicheRig rig;
        rig.open(bankAccount, frenchOnly);
        const QString title = rig.fiche.texts().first().translation.title;
        rig.base.retitle(bankAccount, Language::Fr, newTitle);
        rig.compare();
        QCOMPARE(rig.fiche.change(), FicheChange::Updated);
        rig.base.retitle(bankAccount, Language::Fr, title);
        rig.compare();
        QCOMPARE(rig.fiche.change(), FicheChange::None);
        QCOMPARE(rig.noticed.size(), 2);
    }

    void aRemovedFicheStaysReadable()
    {
        OpenFicheRig rig;
        rig.open(bankAccount, frenchOnly);
        rig.base.change({RemoveFiche{bankAccount}});
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
        OpenFicheRig rig;
        rig.open(bankAccount, frenchOnly);
        rig.fiche.open(bankAccount, {Language::Ar});
        rig.fiche.compare();
        rig.base.rest();
        QCOMPARE(rig.shown.size(), 2);
        QCOMPARE(rig.fiche.texts().first().translation.language, Language::Ar);
        QCOMPARE(rig.fiche.change(), FicheChange::None);
    }

    void theLastOneAskedForIsShownAlone()
    {
        OpenFicheRig rig;
        rig.fiche.open(bankAccount, frenchOnly);
        rig.fiche.open(drivingLicence, frenchOnly);
        QCOMPARE(rig.fiche.id(), drivingLicence);
        rig.base.rest();
        QCOMPARE(rig.shown.size(), 1);
        QCOMPARE(rig.fiche.texts().first().fiche.id, drivingLicence);
    }

    void aFicheThatIsNotThereIsATrouble_andNoneOnceItIs()
    {
        OpenFicheRig rig;
        rig.open(notInTheSample, frenchOnly);
        QCOMPARE(rig.failed.size(), 1);
        QCOMPARE(rig.fiche.trouble()->problem, Problem::NotFound);
        QVERIFY(rig.fiche.texts().isEmpty());
        const ReadFiche other = rig.base.read(bankAccount, Language::Fr);
        PutFiche put{other.fiche, {FreshText{other.translation, {}}}, {}};
        put.fiche.id = notInTheSample;
        rig.base.change({put});
        rig.compare();
        QCOMPARE(rig.shown.size(), 1);
        QVERIFY(!rig.fiche.trouble());
    }

    void anotherFicheThatIsNotThereLeavesNothingOfTheOneBefore()
    {
        OpenFicheRig rig;
        rig.open(bankAccount, frenchOnly);
        rig.open(notInTheSample, frenchOnly);
        QCOMPARE(rig.failed.size(), 1);
        QVERIFY(rig.fiche.texts().isEmpty());
    }

    void whatIsClosedIsNotShownAnyMore()
    {
        OpenFicheRig rig;
        rig.fiche.open(bankAccount, frenchOnly);
        rig.fiche.close();
        rig.base.rest();
        rig.compare();
        QVERIFY(rig.shown.isEmpty() && rig.failed.isEmpty());
        QVERIFY(rig.fiche.id().isEmpty() && rig.fiche.texts().isEmpty());
    }

    void theDatesOfACourseFollowTheDay()
    {
        OpenFicheRig rig; // the clock begins on 2026-11-20
        giveSessions(rig.base.library.path(), drivingLicence,
                     {Sessions::Entry::FixedDates,
                      true,
                      {{QDate(2026, 11, 21), QDate(2026, 12, 18)}, {QDate(2027, 5, 3), QDate(2027, 6, 4)}}});
        rig.open(drivingLicence, frenchOnly);
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
