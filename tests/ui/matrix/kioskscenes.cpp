// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix/kioskscenes.h"

#include "givensessions.h"
#include "kiosk/askpage.h"
#include "kiosk/themetile.h"
#include "matrix/words.h"

namespace escale::test {

namespace {

using S = KioskStage;
using L = Language;
constexpr auto page = Breadth::Page;
constexpr auto state = Breadth::State;

const QString bankAccount = QStringLiteral("e5ca1e0000000000000c0003");
const QString nowhere = QStringLiteral("e5ca1e0000000000000cffff");

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
void giveCourse(S &stage)
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
void ask(S &stage, int theme)
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

/// A sentence each, from a function of the stage.
template <auto Do> bool always(S &stage, L)
{
    Do(stage);
    return true;
}

const QList<Scene<S>> scenes{
    {"languages", "languages (first start: the sample says what it is)", page, always<[](S &) {}>,
     "escale::LanguageCard"},
    {"themes", "themes", page, always<[](S &s) { s.home(); }>, "escale::ThemeTile"},
    {"list", "list of a theme", page, always<[](S &s) { s.openTheme(0); }>, "escale::FicheCardView"},
    {"fiche", "fiche", page, always<[](S &s) { s.openFiche(bankAccount); }>},
    {"questions", "three questions", page, always<[](S &s) {
         s.home();
         s.rig.go({.page = PageName::Questions});
     }>,
     "escale::QuestionCard"},
    {"search", "search, nothing typed yet", page, always<[](S &s) {
         s.home();
         s.rig.go({.page = PageName::Search});
     }>},
    {"search-results", "search: the keyboard put away", page,
     [](S &s, L language) {
         s.search(s.word(language));
         QTest::keyClick(s.rig.find<QLineEdit>("searchField"), Qt::Key_Return);
         s.rig.rest();
         return true;
     },
     "escale::FicheCardView"},
    {"ear", "find by ear: two pictures", page, always<[](S &s) {
         s.home();
         s.rig.go({.page = PageName::Ear});
         s.rig.press(*s.rig.find("earOption0"));
     }>,
     "earOption0"},
    {"ear-fiche", "find by ear: one fiche, yes or no", page, always<[](S &s) {
         s.home();
         s.rig.go({.page = PageName::Ear, .ear = {.choice = QStringLiteral("doctor"), .need = {}}});
     }>,
     "earOption0"},
    {"emergency", "emergency numbers", page, always<[](S &s) {
         s.home();
         s.rig.go({.page = PageName::Emergency});
     }>,
     "escale::EmergencyCard"},
    {"emergency-number", "one emergency number, and how to call", page, always<[](S &s) {
         s.home();
         s.rig.go({.page = PageName::Emergency, .number = QStringLiteral("112")});
     }>},
    {"help", "somebody please: the card for the staff", page, always<[](S &s) {
         s.home();
         s.rig.window->guide().begin();
         s.rig.go({.page = PageName::Help, .fiche = bankAccount});
     }>},
    {"take-away", "take this page with you", page, always<[](S &s) {
         s.home();
         s.rig.go({.page = PageName::TakeAway, .fiche = bankAccount});
     }>},
    {"pictures", "a fiche in pictures", page, always<[](S &s) {
         s.home();
         s.rig.go({.page = PageName::Steps, .fiche = bankAccount, .step = 1});
     }>},
    {"pictures-end", "a fiche in pictures: after the last", page, always<[](S &s) {
         s.home();
         s.rig.go({.page = PageName::Steps, .fiche = bankAccount, .step = 99});
     }>},
    {"take-away-ticket", "take this page with you: where a printer answers", page, always<[](S &s) {
         s.home();
         s.rig.printer.state = PrinterState::Ready;
         s.rig.go({.page = PageName::TakeAway, .fiche = bankAccount});
         s.rig.printer.state = PrinterState::None;
     }>},
    {"guide-themes", "guide: a tile lit at the first touch", page, always<[](S &s) {
         s.home();
         s.rig.window->guide().begin();
         s.rig.pressCard(*s.rig.all<ThemeTile>().at(4));
     }>},
    {"guide-fiche", "guide: a fiche, and the volume", page, always<[](S &s) {
         s.openFiche(bankAccount);
         s.rig.window->guide().begin();
         s.rig.press(*s.rig.find("volume"));
         s.rig.press(*s.rig.find("volume"));
     }>},
    {"ask", "ask: examples to tap", page, always<[](S &s) {
         s.home();
         s.rig.go({.page = PageName::Ask});
     }>,
     "escale::ThemeTile"},
    {"end", "end of a visit", page, always<[](S &s) {
         s.home();
         s.rig.window->sessionEnd().open(30);
         s.rig.window->sessionEnd().setSecondsLeft(19);
     }>},
    {"pin", "staff: PIN", page, always<[](S &s) { s.openPad(); }>},
    {"staff", "staff: up to date", page, always<[](S &s) { s.openStaff(synced()); }>},

    {"ask-answered", "ask: what the fiches say", state, always<[](S &s) { ask(s, 1); }>},
    {"ask-refused", "ask: no fiche answers", state, always<[](S &s) { ask(s, -1); }>},
    {"languages-dated", "content of a feed, and how old it is", state,
     always<[](S &s) { s.fetched(*synced().lastComplete); }>},
    {"languages-damaged", "library damaged: the sample stands in", state, always<[](S &s) {
         s.rig.window->tell(QCoreApplication::translate("escale::KioskProgram",
                                                        "The fiches on this machine were damaged and have been "
                                                        "replaced by sample fiches. Please tell the staff."));
     }>},
    {"themes-notices", "what the centre has to say today", state,
     [](S &s, L language) {
         s.chooseLanguage(language);
         return s.rig.find("notice") != nullptr;
     }},
    {"themes-no-voice", "no voice for this language: languages that have one", state,
     [](S &s, L language) {
         s.home();
         LanguageSet others{L::Fr, L::En};
         others = language == L::Fr || language == L::En ? LanguageSet{L::Uk} : others;
         s.speakOnly(others);
         s.rig.press(*s.rig.find("listen"));
         return s.rig.find("notice") != nullptr;
     }},
    {"list-french", "list with fiches that are not translated", state,
     [](S &s, L language) {
         s.openTheme(1);
         return language != L::Fr;
     },
     "escale::FicheCardView"},
    {"list-nothing-fits", "nothing fits the three answers", state, always<[](S &s) {
         s.rig.window->services().visit.ageBracket = 0;
         s.rig.window->services().visit.department = QStringLiteral("976");
         s.openTheme(3);
     }>},
    {"questions-elsewhere", "three questions: another département, by the first figure", state, always<[](S &s) {
         s.home();
         s.rig.go({.page = PageName::Questions});
         s.rig.press(*s.rig.find("questionPlace")->findChildren<Button *>().last());
     }>},
    {"list-empty", "a theme without fiches", state, always<[](S &s) {
         s.home();
         s.rig.go({.page = PageName::List, .theme = nowhere});
     }>},
    {"fiche-listening", "fiche being read aloud", state, always<[](S &s) {
         s.openFiche(bankAccount);
         s.listen();
     }>},
    {"fiche-french", "fiche not translated: French, and its voice named", state,
     [](S &s, L language) { return s.openUntranslated(language); }},
    {"fiche-no-voice", "no voice for this fiche: languages to hear it in", state,
     [](S &s, L language) {
         s.speakOnly(language == L::Fr || language == L::En ? LanguageSet{L::Uk} : LanguageSet{L::Fr, L::En});
         s.openFiche(bankAccount);
         return true;
     }},
    {"fiche-silent", "no voice at all", state, always<[](S &s) {
         s.speakOnly({});
         s.openFiche(bankAccount);
     }>},
    {"fiche-no-loudspeaker", "no loudspeaker", state, always<[](S &s) {
         s.openFiche(bankAccount);
         s.failListening(VoiceTrouble::NoDevice);
     }>},
    {"fiche-voice-fails", "the voice does not answer", state, always<[](S &s) {
         s.openFiche(bankAccount);
         s.failListening(VoiceTrouble::Engine);
     }>},
    {"fiche-withdrawn", "fiche withdrawn while being read", state, always<[](S &s) {
         s.openFiche(bankAccount);
         s.reader().setChange(FicheView::Change::Removed);
     }>},
    {"fiche-updated", "fiche updated while being read", state, always<[](S &s) {
         s.openFiche(bankAccount);
         s.reader().setChange(FicheView::Change::Updated);
     }>},
    {"fiche-gone", "fiche that is no longer there", state, always<[](S &s) { s.openFiche(nowhere); }>},
    {"search-found", "search: fiches found", state,
     [](S &s, L language) {
         s.search(s.word(language));
         return true;
     }},
    {"search-corrected", "search: another spelling was tried", state,
     [](S &s, L language) {
         s.search(slipped(s.word(language)));
         return true;
     }},
    {"search-french", "search: results that are only in French", state,
     [](S &s, L language) {
         const QString word = s.word(language, true);
         if (word.isEmpty())
             return false;
         s.search(word);
         return true;
     }},
    {"search-nothing", "search: nothing found, and where to look", state,
     always<[](S &s) { s.search(QStringLiteral("xqzwvkjh")); }>},

    {"pin-wrong", "staff: wrong PIN", state, always<[](S &s) {
         s.openPad();
         Q_EMIT s.judge().judged(PinVerdict::Wrong);
         s.rig.rest();
     }>},
    {"pin-waiting", "staff: too many wrong PINs", state, always<[](S &s) { s.openPad(true); }>},
    {"pin-not-set", "staff: no PIN set", state, always<[](S &s) {
         s.openPad();
         Q_EMIT s.judge().judged(PinVerdict::NotSet);
         s.rig.rest();
     }>},
    {"staff-sample", "staff: no sync yet", state, always<[](S &s) { s.openStaff(onlySample()); }>},
    {"staff-update", "staff: a new version is there, and fiches are on a stick", state,
     always<[](S &s) { s.openStaff(synced(), {}, "there 9.0.0"); }>},
    {"staff-update-back", "staff: a new version did not work", state,
     always<[](S &s) { s.openStaff(synced(), {}, "back 9.0.0"); }>},
    {"staff-no-network", "staff: sync failed, no network", state,
     always<[](S &s) { s.openStaff(synced(Problem::Unreachable)); }>},
    {"staff-wrong-key", "staff: sync failed, wrong key", state,
     always<[](S &s) { s.openStaff(synced(Problem::Refused)); }>},
    {"staff-server-error", "staff: sync failed, the server's answers", state,
     always<[](S &s) { s.openStaff(synced(Problem::BadAnswer)); }>},
    {"staff-disk-full", "staff: sync failed, disk full", state,
     always<[](S &s) { s.openStaff(synced(Problem::CannotWrite)); }>},
    {"staff-damaged", "staff: library damaged, repair due", state, always<[](S &s) {
         s.openStaff(synced(Problem::Damaged),
                     {QCoreApplication::translate(
                         "escale::KioskHost",
                         "Until the library can be read, the kiosk shows the sample that is inside the program.")});
     }>},

    // The last: what they write into the library stays there.
    {"fiche-course", "a course with dates", state, always<[](S &s) {
         giveCourse(s);
         s.openFiche(bankAccount);
     }>},
    {"search-course", "search: a course with dates", state,
     [](S &s, L) {
         giveCourse(s);
         s.search(QStringLiteral("banque"));
         return true;
     }},
    {"questions-course", "the questions where there are courses with dates", state, always<[](S &s) {
         giveCourse(s);
         s.home();
         s.rig.go({.page = PageName::Questions});
     }>},
};

} // namespace

QList<Scene<KioskStage>> kioskScenes()
{
    return scenes;
}

} // namespace escale::test
