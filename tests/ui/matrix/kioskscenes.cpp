// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix/kioskscenes.h"

#include "givensessions.h"
#include "kiosk/askpage.h"
#include "kiosk/themetile.h"
#include "matrix/words.h"
#include "samplelibrary.h"

namespace escale::test {

namespace {

using L = Language;

LibraryStatus synced(std::optional<Problem> failure = {})
{
    LibraryStatus status;
    status.source = QStringLiteral("https://api.example.org");
    status.fiches = 1024;
    status.translations = {{L::Fr, 1024}, {L::Ar, 4910}};
    SyncRecord run;
    run.finished = QDateTime({2026, 11, 22}, {3, 12}, Qt::UTC);
    run.complete = !failure;
    run.outcome = failure ? QString(nameOf(*failure)) : QString();
    run.added = 6;
    run.changed = 14;
    run.removed = 1;
    status.lastRun = run;
    status.lastComplete = failure ? run.finished.addDays(-9) : run.finished;
    return status;
}

LibraryStatus onlySample()
{
    LibraryStatus status = synced();
    status.source = sampleSource;
    status.fiches = 20;
    return status;
}

/// From now on the sample has a course with three sessions to come. The clock of the rig begins on 2026-11-20.
void giveCourse(KioskStage &stage)
{
    giveSessions(stage.rig.library.path(), bankAccount,
                 {Sessions::Entry::FixedDates,
                  true,
                  {{QDate(2026, 12, 1), QDate(2027, 3, 26)},
                   {QDate(2027, 9, 1), QDate(2027, 9, 30)},
                   {QDate(2028, 2, 1), QDate(2028, 2, 1)}}});
    Q_EMIT stage.rig.library.contentChanged();
    stage.rig.rest();
}

/// `theme`: the example of which tile is tapped; -1 for a question that nothing answers.
void ask(KioskStage &stage, int theme)
{
    stage.home();
    stage.rig.go({.page = PageName::Ask});
    auto &asking = static_cast<AskPage &>(stage.rig.window->page(PageName::Ask));
    const QList<ThemeTile *> tiles = asking.findChildren<ThemeTile *>();
    asking.ask(theme < 0 ? QStringLiteral("xqzwvkjh") : tiles.value(theme)->accessibleName());
    const bool there = QTest::qWaitFor([&asking] {
        return asking.findChild<QuoteText *>() != nullptr || asking.findChild<Label *>(QStringLiteral("refusal"));
    });
    if (!there)
        qFatal("no answer");
    stage.rig.rest();
}

const QList<Scene<KioskStage>> kioskTable{
    {"languages", "languages (first start: the sample says what it is)", Breadth::Page, always<[](KioskStage &) {}>,
     "escale::LanguageCard"},
    {"themes", "themes", Breadth::Page, always<[](KioskStage &s) { s.home(); }>, "escale::ThemeTile"},
    {"list", "list of a theme", Breadth::Page, always<[](KioskStage &s) { s.openTheme(0); }>, "escale::FicheCardView"},
    {"fiche", "fiche", Breadth::Page, always<[](KioskStage &s) { s.openFiche(bankAccount); }>},
    {"questions", "three questions", Breadth::Page, always<[](KioskStage &s) {
         s.home();
         s.rig.go({.page = PageName::Questions});
     }>,
     "escale::QuestionCard"},
    {"search", "search, nothing typed yet", Breadth::Page, always<[](KioskStage &s) {
         s.home();
         s.rig.go({.page = PageName::Search});
     }>},
    {"search-results", "search: the keyboard put away", Breadth::Page,
     [](KioskStage &s, L language) {
         s.search(s.word(language));
         QTest::keyClick(s.rig.find<QLineEdit>("searchField"), Qt::Key_Return);
         s.rig.rest();
         return true;
     },
     "escale::FicheCardView"},
    {"ear", "find by ear: two pictures", Breadth::Page, always<[](KioskStage &s) {
         s.home();
         s.rig.go({.page = PageName::Ear});
         s.rig.press(*s.rig.find("earOption0"));
     }>,
     "earOption0"},
    {"ear-fiche", "find by ear: one fiche, yes or no", Breadth::Page, always<[](KioskStage &s) {
         s.home();
         s.rig.go({.page = PageName::Ear, .ear = {.choice = QStringLiteral("doctor"), .need = {}}});
     }>,
     "earOption0"},
    {"emergency", "emergency numbers", Breadth::Page, always<[](KioskStage &s) {
         s.home();
         s.rig.go({.page = PageName::Emergency});
     }>,
     "escale::EmergencyCard"},
    {"emergency-number", "one emergency number, and how to call", Breadth::Page, always<[](KioskStage &s) {
         s.home();
         s.rig.go({.page = PageName::Emergency, .number = QStringLiteral("112")});
     }>},
    {"help", "somebody please: the card for the staff", Breadth::Page, always<[](KioskStage &s) {
         s.home();
         s.rig.window->guide().begin();
         s.rig.go({.page = PageName::Help, .fiche = bankAccount});
     }>},
    {"take-away", "take this page with you", Breadth::Page, always<[](KioskStage &s) {
         s.home();
         s.rig.go({.page = PageName::TakeAway, .fiche = bankAccount});
     }>},
    {"pictures", "a fiche in pictures", Breadth::Page, always<[](KioskStage &s) {
         s.home();
         s.rig.go({.page = PageName::Steps, .fiche = bankAccount, .step = 1});
     }>},
    {"pictures-end", "a fiche in pictures: after the last", Breadth::Page, always<[](KioskStage &s) {
         s.home();
         s.rig.go({.page = PageName::Steps, .fiche = bankAccount, .step = 99});
     }>},
    {"take-away-ticket", "take this page with you: where a printer answers", Breadth::Page, always<[](KioskStage &s) {
         s.home();
         s.rig.printer.state = PrinterState::Ready;
         s.rig.go({.page = PageName::TakeAway, .fiche = bankAccount});
         s.rig.printer.state = PrinterState::None;
     }>},
    {"guide-themes", "guide: a tile lit at the first touch", Breadth::Page, always<[](KioskStage &s) {
         s.home();
         s.rig.window->guide().begin();
         s.rig.pressCard(*s.rig.all<ThemeTile>().at(4));
     }>},
    {"guide-fiche", "guide: a fiche, and the volume", Breadth::Page, always<[](KioskStage &s) {
         s.openFiche(bankAccount);
         s.rig.window->guide().begin();
         s.rig.press(*s.rig.find("volume"));
         s.rig.press(*s.rig.find("volume"));
     }>},
    {"ask", "ask: examples to tap", Breadth::Page, always<[](KioskStage &s) {
         s.home();
         s.rig.go({.page = PageName::Ask});
     }>,
     "escale::ThemeTile"},
    {"end", "end of a visit", Breadth::Page, always<[](KioskStage &s) {
         s.home();
         s.rig.window->sessionEnd().open(30);
         s.rig.window->sessionEnd().setSecondsLeft(19);
     }>},
    {"pin", "staff: PIN", Breadth::Page, always<[](KioskStage &s) { s.openPad(); }>},
    {"staff", "staff: up to date", Breadth::Page, always<[](KioskStage &s) { s.openStaff(synced()); }>},

    {"ask-answered", "ask: what the fiches say", Breadth::State, always<[](KioskStage &s) { ask(s, 1); }>},
    {"ask-refused", "ask: no fiche answers", Breadth::State, always<[](KioskStage &s) { ask(s, -1); }>},
    {"languages-dated", "content of a feed, and how old it is", Breadth::State,
     always<[](KioskStage &s) { s.fetched(*synced().lastComplete); }>},
    {"languages-damaged", "library damaged: the sample stands in", Breadth::State, always<[](KioskStage &s) {
         s.rig.window->tell(QCoreApplication::translate("escale::KioskProgram",
                                                        "The fiches on this machine were damaged and have been "
                                                        "replaced by sample fiches. Please tell the staff."));
     }>},
    {"themes-notices", "what the centre has to say today", Breadth::State,
     [](KioskStage &s, L language) {
         s.chooseLanguage(language);
         return s.rig.find("notice") != nullptr;
     }},
    {"themes-no-voice", "no voice for this language: languages that have one", Breadth::State,
     [](KioskStage &s, L language) {
         s.home();
         LanguageSet others{L::Fr, L::En};
         others = language == L::Fr || language == L::En ? LanguageSet{L::Uk} : others;
         s.speakOnly(others);
         s.rig.press(*s.rig.find("listen"));
         return s.rig.find("notice") != nullptr;
     }},
    {"list-french", "list with fiches that are not translated", Breadth::State,
     [](KioskStage &s, L language) {
         s.openTheme(1);
         return language != L::Fr;
     },
     "escale::FicheCardView"},
    {"list-nothing-fits", "nothing fits the three answers", Breadth::State, always<[](KioskStage &s) {
         s.rig.window->services().visit.ageBracket = 0;
         s.rig.window->services().visit.department = QStringLiteral("976");
         s.openTheme(3);
     }>},
    {"questions-elsewhere", "three questions: another département, by the first figure", Breadth::State,
     always<[](KioskStage &s) {
         s.home();
         s.rig.go({.page = PageName::Questions});
         s.rig.press(*s.rig.find("questionPlace")->findChildren<Button *>().last());
     }>},
    {"list-empty", "a theme without fiches", Breadth::State, always<[](KioskStage &s) {
         s.home();
         s.rig.go({.page = PageName::List, .theme = notInTheSample});
     }>},
    {"fiche-listening", "fiche being read aloud", Breadth::State, always<[](KioskStage &s) {
         s.openFiche(bankAccount);
         s.listen();
     }>},
    {"fiche-french", "fiche not translated: French, and its voice named", Breadth::State,
     [](KioskStage &s, L language) { return s.openUntranslated(language); }},
    {"fiche-no-voice", "no voice for this fiche: languages to hear it in", Breadth::State,
     [](KioskStage &s, L language) {
         s.speakOnly(language == L::Fr || language == L::En ? LanguageSet{L::Uk} : LanguageSet{L::Fr, L::En});
         s.openFiche(bankAccount);
         return true;
     }},
    {"fiche-silent", "no voice at all", Breadth::State, always<[](KioskStage &s) {
         s.speakOnly({});
         s.openFiche(bankAccount);
     }>},
    {"fiche-no-loudspeaker", "no loudspeaker", Breadth::State, always<[](KioskStage &s) {
         s.openFiche(bankAccount);
         s.failListening(VoiceTrouble::NoDevice);
     }>},
    {"fiche-voice-fails", "the voice does not answer", Breadth::State, always<[](KioskStage &s) {
         s.openFiche(bankAccount);
         s.failListening(VoiceTrouble::Engine);
     }>},
    {"fiche-withdrawn", "fiche withdrawn while being read", Breadth::State, always<[](KioskStage &s) {
         s.openFiche(bankAccount);
         s.reader().setChange(FicheView::Change::Removed);
     }>},
    {"fiche-updated", "fiche updated while being read", Breadth::State, always<[](KioskStage &s) {
         s.openFiche(bankAccount);
         s.reader().setChange(FicheView::Change::Updated);
     }>},
    {"fiche-gone", "fiche that is no longer there", Breadth::State,
     always<[](KioskStage &s) { s.openFiche(notInTheSample); }>},
    {"search-found", "search: fiches found", Breadth::State,
     [](KioskStage &s, L language) {
         s.search(s.word(language));
         return true;
     }},
    {"search-corrected", "search: another spelling was tried", Breadth::State,
     [](KioskStage &s, L language) {
         s.search(slipped(s.word(language)));
         return true;
     }},
    {"search-french", "search: results that are only in French", Breadth::State,
     [](KioskStage &s, L language) {
         const QString word = s.word(language, true);
         if (word.isEmpty())
             return false;
         s.search(word);
         return true;
     }},
    {"search-nothing", "search: nothing found, and where to look", Breadth::State,
     always<[](KioskStage &s) { s.search(QStringLiteral("xqzwvkjh")); }>},

    {"pin-wrong", "staff: wrong PIN", Breadth::State, always<[](KioskStage &s) {
         s.openPad();
         Q_EMIT s.judge().judged(PinVerdict::Wrong);
         s.rig.rest();
     }>},
    {"pin-waiting", "staff: too many wrong PINs", Breadth::State, always<[](KioskStage &s) { s.openPad(true); }>},
    {"pin-not-set", "staff: no PIN set", Breadth::State, always<[](KioskStage &s) {
         s.openPad();
         Q_EMIT s.judge().judged(PinVerdict::NotSet);
         s.rig.rest();
     }>},
    {"staff-sample", "staff: no sync yet", Breadth::State, always<[](KioskStage &s) { s.openStaff(onlySample()); }>},
    {"staff-update", "staff: a new version is there, and fiches are on a stick", Breadth::State,
     always<[](KioskStage &s) { s.openStaff(synced(), {}, "there 9.0.0"); }>},
    {"staff-update-back", "staff: a new version did not work", Breadth::State,
     always<[](KioskStage &s) { s.openStaff(synced(), {}, "back 9.0.0"); }>},
    {"staff-no-network", "staff: sync failed, no network", Breadth::State,
     always<[](KioskStage &s) { s.openStaff(synced(Problem::Unreachable)); }>},
    {"staff-wrong-key", "staff: sync failed, wrong key", Breadth::State,
     always<[](KioskStage &s) { s.openStaff(synced(Problem::Refused)); }>},
    {"staff-server-error", "staff: sync failed, the server's answers", Breadth::State,
     always<[](KioskStage &s) { s.openStaff(synced(Problem::BadAnswer)); }>},
    {"staff-disk-full", "staff: sync failed, disk full", Breadth::State,
     always<[](KioskStage &s) { s.openStaff(synced(Problem::CannotWrite)); }>},
    {"staff-damaged", "staff: library damaged, repair due", Breadth::State, always<[](KioskStage &s) {
         s.openStaff(synced(Problem::Damaged),
                     {QCoreApplication::translate(
                         "escale::KioskHost",
                         "Until the library can be read, the kiosk shows the sample that is inside the program.")});
     }>},

    // The last: what they write into the library stays there.
    {"fiche-course", "a course with dates", Breadth::State, always<[](KioskStage &s) {
         giveCourse(s);
         s.openFiche(bankAccount);
     }>},
    {"search-course", "search: a course with dates", Breadth::State,
     [](KioskStage &s, L) {
         giveCourse(s);
         s.search(QStringLiteral("banque"));
         return true;
     }},
    {"questions-course", "the questions where there are courses with dates", Breadth::State, always<[](KioskStage &s) {
         giveCourse(s);
         s.home();
         s.rig.go({.page = PageName::Questions});
     }>},
};

} // namespace

QList<Scene<KioskStage>> kioskScenes()
{
    return kioskTable;
}

} // namespace escale::test
