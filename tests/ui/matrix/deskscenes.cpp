// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix/deskscenes.h"

#include "givensessions.h"
#include "matrix/words.h"
#include "samplelibrary.h"
#include "store/storeerror.h"

#include <sqlite3.h>

namespace escale::test {

namespace {

using L = Language;

const QDateTime thisMorning({2026, 11, 20}, {8, 12}, Qt::UTC), lastWeek({2026, 11, 11}, {3, 12}, Qt::UTC);

SyncProgress halfWay()
{
    SyncProgress progress;
    progress.phase = SyncPhase::Details;
    progress.done = 412;
    progress.total = 1024;
    progress.currentTitle = QStringLiteral("Inscrire mon enfant à l’école");
    return progress;
}

/// A fiche is open and a sync of real content has ended so.
void ended(DeskStage &s, Problem problem, const char *context, const char *sentence, int count = -1)
{
    s.fetched(lastWeek);
    s.openFiche(bankAccount);
    s.syncEnded(problem, context, sentence, count);
}

void ask(DeskStage &s, const QString &question)
{
    AskPane &asking = s.rig().window->asking();
    if (!asking.isVisible())
        s.rig().press(s.rig().window->commands().ask);
    asking.ask(question);
    if (!QTest::qWaitFor([&asking] { return asking.asking().turns().last().answer.has_value(); }))
        qFatal("no answer");
    s.rig().rest();
}

const QList<Scene<DeskStage>> deskTable{
    {"start", "first start: nothing but the sample", Breadth::Page, always<[](DeskStage &) {}>},
    {"fiche", "fiche in one language", Breadth::Page, always<[](DeskStage &s) { s.openFiche(bankAccount); }>},
    {"two-languages", "fiche in two languages", Breadth::Page,
     [](DeskStage &s, L language) {
         s.openFiche(bankAccount);
         s.setSecond(language == L::Fr ? L::Ar : L::Fr);
         return true;
     }},
    {"search", "search with hits, its first fiche open", Breadth::Page,
     [](DeskStage &s, L language) {
         s.rig().find(s.word(language));
         s.rig().choose(0);
         return true;
     }},
    {"filter", "a filter set", Breadth::Page, always<[](DeskStage &s) {
         s.filter(0);
         s.rig().choose(0);
     }>},
    {"nothing", "nothing found, and where to look", Breadth::Page,
     always<[](DeskStage &s) { s.rig().find(QStringLiteral("xqzwvkjh")); }>},

    {"ask", "ask: a question, an answer in two languages, a refusal", Breadth::State,
     [](DeskStage &s, L language) {
         s.setSecond(language == L::Fr ? L::Ar : L::Fr);
         ask(s, QStringLiteral("Comment ouvrir un compte en banque ?"));
         ask(s, QStringLiteral("xqzwvkjh"));
         return true;
     }},
    {"search-corrected", "search: another spelling was tried", Breadth::State,
     [](DeskStage &s, L language) {
         s.rig().find(slipped(s.word(language)));
         return true;
     }},
    {"search-french", "search: results that are only in French", Breadth::State,
     [](DeskStage &s, L language) {
         const QString word = s.word(language, true);
         if (word.isEmpty())
             return false;
         s.rig().find(word);
         return true;
     }},
    {"fiche-french", "fiche not translated: French stands in", Breadth::State,
     [](DeskStage &s, L language) { return s.openUntranslated(language); }},
    {"fiche-listening", "fiche being read aloud", Breadth::State, always<[](DeskStage &s) {
         s.openFiche(bankAccount);
         s.listen();
     }>},
    {"fiche-no-voice", "no voice for this language: languages that have one", Breadth::State,
     [](DeskStage &s, L language) {
         s.speakOnly(language == L::Fr || language == L::En ? LanguageSet{L::Uk} : LanguageSet{L::Fr, L::En});
         s.openFiche(bankAccount);
         s.rig().press(s.rig().window->commands().listen);
         return true;
     }},
    {"fiche-no-loudspeaker", "no loudspeaker", Breadth::State, always<[](DeskStage &s) {
         s.openFiche(bankAccount);
         s.failListening(VoiceTrouble::NoDevice);
     }>},
    {"fiche-withdrawn", "fiche withdrawn while being read", Breadth::State, always<[](DeskStage &s) {
         s.openFiche(bankAccount);
         s.rig().change(RemoveFiche{bankAccount});
     }>},
    {"fiche-updated", "fiche updated while being read", Breadth::State, always<[](DeskStage &s) {
         s.openFiche(bankAccount);
         s.rig().window->reading().view().setChange(FicheView::Change::Updated);
     }>},
    {"fiche-gone", "fiche that is no longer in the library", Breadth::State,
     always<[](DeskStage &s) { s.openFiche(notInTheSample); }>},
    {"sync-first", "syncing for the first time", Breadth::State, always<[](DeskStage &s) {
         s.openFiche(bankAccount);
         s.sync(halfWay());
     }>},
    {"sync", "syncing again", Breadth::State, always<[](DeskStage &s) {
         s.fetched(lastWeek);
         s.openFiche(bankAccount);
         s.sync(halfWay());
     }>},
    {"up-to-date", "up to date", Breadth::State, always<[](DeskStage &s) {
         s.fetched(thisMorning);
         s.openFiche(bankAccount);
     }>},
    {"offline", "offline, and how old the content is", Breadth::State, always<[](DeskStage &s) {
         s.fetched(lastWeek, true);
         s.openFiche(bankAccount);
     }>},
    {"sync-no-feed", "sync failed: no feed is set", Breadth::State, always<[](DeskStage &s) {
         s.openFiche(bankAccount);
         s.rig().press(s.rig().window->commands().sync);
     }>},
    {"sync-wrong-key", "sync failed: wrong key", Breadth::State, always<[](DeskStage &s) {
         ended(s, Problem::Refused, "feed", "The feed refused the key. Ask the operator of the feed for a valid key.");
     }>},
    {"sync-no-network", "sync failed: no network", Breadth::State, always<[](DeskStage &s) {
         ended(s, Problem::Unreachable, "feed",
               "The feed cannot be reached. Check the network and the address of the feed, then try again.");
     }>},
    {"sync-server-error", "sync failed: error of the server", Breadth::State, always<[](DeskStage &s) {
         ended(s, Problem::Unreachable, "feed", "The feed has a problem of its own. Try again later.");
     }>},
    {"sync-disk-full", "sync failed: disk full", Breadth::State, always<[](DeskStage &s) {
         s.fetched(lastWeek);
         s.openFiche(bankAccount);
         SyncOutcome outcome;
         outcome.error = storeError(SQLITE_FULL, {}, Access::ReadWrite);
         Q_EMIT s.rig().sync.finished(outcome);
         s.rig().rest();
     }>},
    {"sync-partly", "sync ended without some texts", Breadth::State, always<[](DeskStage &s) {
         ended(s, Problem::Incomplete, "sync",
               "%n text(s) could not be fetched. What was there before is kept; try again later.", 3);
     }>},
    {"sync-stopped", "sync stopped by the person", Breadth::State, always<[](DeskStage &s) {
         ended(s, Problem::Cancelled, "feed", "Stopped. What was already saved is kept; start again to go on.");
     }>},
    {"course", "a course with dates, and the filter by them", Breadth::State, always<[](DeskStage &s) {
         giveSessions(s.rig().library.path(), bankAccount,
                      {Sessions::Entry::FixedDates,
                       true,
                       {{QDate(2026, 12, 1), QDate(2027, 3, 26)}, {QDate(2027, 9, 1), QDate(2027, 9, 30)}}});
         Q_EMIT s.rig().library.contentChanged();
         s.rig().rest();
         s.openFiche(bankAccount);
         s.rig().window->filters().group(Facet::Starts).title().click();
         s.rig().model.setFilter(withChoice({}, Facet::Starts, code(Starts::Soon), true));
         s.rig().rest();
     }>},
    {"selected", "a fiche put aside, two languages: what is on looks on", Breadth::State,
     [](DeskStage &s, L language) {
         s.openFiche(bankAccount);
         s.setSecond(language == L::Fr ? L::Ar : L::Fr);
         s.rig().press(s.rig().window->commands().select);
         s.rig().press(s.rig().window->commands().showSelection);
         return true;
     }},
    {"selection-empty", "the selection is listed and empty", Breadth::State,
     always<[](DeskStage &s) { s.rig().press(s.rig().window->commands().showSelection); }>},
    {"selection-hidden", "the filters leave nothing of the selection", Breadth::State, always<[](DeskStage &s) {
         s.openFiche(bankAccount);
         s.rig().press(s.rig().window->commands().select);
         Filter programmes;
         programmes.kind = Kind::Dispositif;
         s.rig().model.setFilter(programmes);
         s.rig().press(s.rig().window->commands().showSelection);
     }>},
    {"next-person", "ready for the next person", Breadth::State, always<[](DeskStage &s) {
         s.openFiche(bankAccount);
         s.rig().press(s.rig().window->commands().nextPerson);
     }>},
    {"conversation", "what is known of a person, in the strip", Breadth::State,
     [](DeskStage &s, L language) {
         s.openFiche(bankAccount);
         s.setSecond(language == L::Fr ? L::Ar : L::Fr);
         Filter person;
         person.departments = {QStringLiteral("38")};
         person.age = ageBrackets.at(1);
         person.statuses = {QStringLiteral("refugie")};
         person.level = QStringLiteral("A1");
         s.rig().model.setFilter(person);
         s.rig().rest();
         return true;
     }},
    {"phrases", "sentences for an interview, one of them said", Breadth::State,
     [](DeskStage &s, L language) {
         s.setSecond(language == L::Ps ? L::Fr : L::Ps);
         s.rig().press(s.rig().window->commands().phrases);
         s.rig().model.interview().speak(phrasebook().inGroup(1).value(1));
         s.rig().rest();
         return true;
     }},
    {"palette", "all actions, and what was read last", Breadth::State, always<[](DeskStage &s) {
         s.openFiche(bankAccount);
         s.rig().press(s.rig().window->commands().palette);
     }>},
    {"switcher", "what was read in this conversation, on Ctrl+Tab", Breadth::State, always<[](DeskStage &s) {
         s.openFiche(bankAccount);
         s.rig().choose(0);
         s.rig().choose(4);
         s.rig().press(s.rig().window->commands().previousRead);
     }>},
    {"damaged", "library is damaged: an update is due", Breadth::State,
     always<[](DeskStage &s) { s.rig().window->updates().begin(damagedError({})); }>},
    {"unreadable", "library that cannot be opened", Breadth::State,
     always<[](DeskStage &s) { s.rig().window->updates().begin(storeError(SQLITE_CANTOPEN, {}, Access::ReadOnly)); }>},
};

} // namespace

QList<Scene<DeskStage>> deskScenes()
{
    return deskTable;
}

} // namespace escale::test
