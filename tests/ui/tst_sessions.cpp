// SPDX-License-Identifier: GPL-3.0-or-later
// The dates of courses on the kiosk: on cards, on the page, among the questions; and on the morning after.
#include "givensessions.h"
#include "kioskrig.h"
#include "samplelibrary.h"
#include "testprogram.h"

#include "kiosk/fichecardview.h"
#include "kiosk/readingpage.h"

using namespace escale;
using namespace escale::test;
using namespace std::chrono_literals;

namespace {

constexpr auto day = std::chrono::hours(24);

/// The clock of the rig begins on 2026-11-20 at noon.
const Sessions tomorrowAndInSpring{
    Sessions::Entry::FixedDates,
    true,
    {{QDate(2026, 11, 21), QDate(2026, 12, 18)}, {QDate(2027, 3, 1), QDate(2027, 5, 14)}}};

} // namespace

class TestSessions : public QObject {
    Q_OBJECT

private:
    static std::unique_ptr<KioskRig> rigWith(const Sessions &sessions, Language language)
    {
        auto rig = std::make_unique<KioskRig>();
        giveSessions(rig->library.path(), drivingLicence, sessions);
        Q_EMIT rig->library.contentChanged();
        rig->start(language);
        return rig;
    }
    static QStringList shownTexts(KioskRig &rig)
    {
        QStringList texts;
        for (const TextFragment *bit :
             static_cast<ReadingPage &>(rig.window->page(PageName::Fiche)).view().page().bits())
            texts.append(bit->text());
        return texts;
    }
    static QString cardOf(KioskRig &rig)
    {
        for (const FicheCardView *card : rig.all<FicheCardView>()) {
            if (card->fiche().id == drivingLicence)
                return card->accessibleDescription();
        }
        return {};
    }
    static void nextDay(KioskRig &rig)
    {
        rig.clock.advance(day);
        rig.rest();
    }

private Q_SLOTS:
    void theFactsBeginWithTheDates()
    {
        const auto rig = rigWith(tomorrowAndInSpring, Language::En);
        rig->go({.page = PageName::Fiche, .fiche = drivingLicence});
        const QStringList texts = shownTexts(*rig);
        const qsizetype label = texts.indexOf(QStringLiteral("When it starts"));
        QVERIFY(label > 0);
        QCOMPARE(texts.value(label + 1), QStringLiteral("Next session: 21 November to 18 December 2026"));
        QCOMPARE(texts.value(label + 2), QStringLiteral("Then: 1 March to 14 May 2027"));
        QVERIFY(texts.indexOf(QStringLiteral("For whom")) > label);
    }

    /// The kiosk stood open on the page all night.
    void anOpenPageDoesNotShowYesterdaysSession()
    {
        const auto rig = rigWith(tomorrowAndInSpring, Language::En);
        rig->go({.page = PageName::Fiche, .fiche = drivingLicence});
        nextDay(*rig);
        QVERIFY(shownTexts(*rig).contains(QStringLiteral("Next session: 21 November to 18 December 2026")));
        nextDay(*rig);
        QStringList texts = shownTexts(*rig);
        QVERIFY(texts.contains(QStringLiteral("Next session: 1 March to 14 May 2027")));
        QVERIFY(!texts.join(u' ').contains(QStringLiteral("November")));
        rig->clock.advance(day * 120);
        rig->rest();
        QVERIFY(shownTexts(*rig).contains(QStringLiteral("Ask the organisers for the next dates")));
    }

    /// Somebody is being read to across midnight: the page that says the same on both days is left alone.
    void aPageOfTheSameWordsIsLeftAlone()
    {
        const auto rig = rigWith({Sessions::Entry::AnyTime, false, {}}, Language::En);
        rig->go({.page = PageName::Fiche, .fiche = drivingLicence});
        QSignalSpy shown(static_cast<ReadingPage *>(&rig->window->page(PageName::Fiche)), &ReadingPage::contentShown);
        nextDay(*rig);
        QCOMPARE(shown.size(), 0);
        QVERIFY(shownTexts(*rig).contains(QStringLiteral("You can start at any time")));
    }

    void aCardSaysWhenItStartsAndSoItDoesTheNextDay()
    {
        const auto rig = rigWith(tomorrowAndInSpring, Language::En);
        auto reader = Reader::open(rig->library.path());
        QVERIFY(reader.ok());
        rig->go({.page = PageName::List, .theme = (*reader)->fiche(drivingLicence, Language::Fr)->fiche.theme});
        QVERIFY2(cardOf(*rig).startsWith(QStringLiteral("From 21 November, ")), qPrintable(cardOf(*rig)));
        nextDay(*rig);
        nextDay(*rig);
        QVERIFY2(cardOf(*rig).startsWith(QStringLiteral("From 1 March, ")), qPrintable(cardOf(*rig)));
    }

    /// Where there are no courses with dates nobody is asked about them.
    void theQuestionIsAskedWhereThereAreCourses()
    {
        KioskRig bare;
        bare.start(Language::En);
        bare.press(*bare.find("questions"));
        QVERIFY(!bare.find("questionStart"));

        const auto rig = rigWith(tomorrowAndInSpring, Language::En);
        rig->press(*rig->find("questions"));
        QVERIFY(rig->find("questionStart"));
        QList<Button *> answers = rig->find("questionStart")->findChildren<Button *>();
        answers.removeIf([](Button *button) { return !button->isCheckable(); });
        QCOMPARE(answers.size(), 2);
        rig->press(*answers.last());
        QCOMPARE(rig->find<Button>("showFitting")->words(), QStringLiteral("Show 20 fiches")); // "No" hides nothing
        rig->press(*answers.first());
        QCOMPARE(rig->find<Button>("showFitting")->words(), QStringLiteral("Show 1 fiche"));
        rig->press(*rig->find("showFitting"));
        QVERIFY(rig->window->visit().answered());
        QCOMPARE(rig->window->visit().filter().starts, std::optional(Starts::Soon));
        // Who comes back to the questions finds the answer; the next visitor does not.
        rig->press(*rig->find("questions"));
        QVERIFY(answers.first()->isChecked());
        rig->window->endVisit();
        rig->rest();
        QVERIFY(!rig->window->visit().answered());
        QVERIFY(!answers.first()->isChecked());
    }

    void anAnswerOfNoIsNoAnswerThatShortensLists()
    {
        Visit visit;
        visit.startsSoon = false;
        QVERIFY(!visit.answered());
        QCOMPARE(visit.filter(), Filter());
    }
};

ESCALE_TEST(TestSessions)
#include "tst_sessions.moc"
