// SPDX-License-Identifier: GPL-3.0-or-later
// A translator's day without a window: the list, a fiche, keys, and the library behind.
#include "testprogram.h"
#include "translating/xliff.h"
#include "translationrig.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace escale;
using namespace escale::test;
using namespace std::chrono_literals;

namespace {

struct Day : TranslationRig {
    explicit Day(Language language = Language::Ti) : TranslationRig(language) {}
};

} // namespace

class TestTranslationDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatLacksStandsFirst()
    {
        Day day;
        const auto &tasks = day.desk.tasks();
        QCOMPARE(tasks.size(), 20);
        QCOMPARE(tasks[0].missing, tasks[0].segments); // a whole fiche
        QVERIFY(tasks[0].words > 0);
        QVERIFY(
            std::is_partitioned(tasks.begin(), tasks.end(), [](const TranslationTask &t) { return t.missing > 0; }));
    }

    void aFicheIsTranslatedByKeysAlone()
    {
        Day day;
        const QString fiche = day.desk.tasks()[0].fiche;
        day.open(fiche);
        QCOMPARE(day.desk.current(), 0);
        QVERIFY(!day.desk.confirm()); // there is nothing to confirm
        QCOMPARE(day.desk.current(), 0);
        day.desk.copySource();
        QCOMPARE(day.desk.typed(), wordsOf(day.desk.draft()->segments()[0].segment.source));
        QVERIFY(!day.desk.findings().isEmpty()); // French
        day.desk.type(u"ኣርእስቲ"_qs);
        QVERIFY(day.desk.confirm());
        day.desk.goToNext();
        QCOMPARE(day.desk.current(), 1);
        QCOMPARE(day.desk.draft()->count(SegmentState::Done), 1);
    }

    /// What was confirmed here is proposed in the next fiche, with who did it; what is published names nobody.
    void whatIsConfirmedHereIsKnownAsThat()
    {
        Day day;
        const QString one = day.desk.tasks()[0].fiche, other = day.desk.tasks()[1].fiche;
        day.sample.retitle(one, Language::Fr, u"Apportez votre passeport rouge."_qs);
        day.sample.retitle(other, Language::Fr, u"Apportez votre passeport rouge."_qs);
        day.desk.refresh();
        day.rest();
        day.desk.setAccount(u"0123456789abcdef0123456789abcdef"_qs);
        day.open(one);
        day.desk.select(0);
        day.desk.type(u"ቀይሕ ወረቐት ኣምጽኡ።"_qs);
        day.desk.close(); // a draft teaches nothing
        const auto isUnknown = [&] {
            day.open(other);
            day.desk.select(0);
            QTRY_VERIFY(day.desk.hasSearched());
            QVERIFY(day.desk.matches().isEmpty());
        };
        isUnknown();
        day.desk.close();
        day.desk.refresh(); // nor when it is read from the working copies
        day.rest();
        isUnknown();
        day.open(one);
        day.desk.select(0);
        QVERIFY(day.desk.confirm());
        const auto isKnown = [&] {
            day.open(other);
            day.desk.select(0);
            QTRY_VERIFY(day.desk.hasSearched());
            QCOMPARE(day.desk.matches().size(), 1);
            const MemoryMatch &match = day.desk.matches().first();
            QCOMPARE(match.target, u"ቀይሕ ወረቐት ኣምጽኡ።"_qs);
            QVERIFY(match.unit.confirmedHere);
            QCOMPARE(match.unit.by, u"0123456789abcdef0123456789abcdef"_qs);
            QCOMPARE(match.unit.date, day.sample.clock.now());
            QCOMPARE(match.unit.fiche, one);
        };
        isKnown();
        day.desk.refresh(); // read from the working copies again
        day.rest();
        isKnown();
    }

    /// What was confirmed before, and is not any more, is not offered as confirmed.
    void onlyWhatIsConfirmedNowIsKnown()
    {
        Day day;
        const QString one = day.desk.tasks()[0].fiche, other = day.desk.tasks()[1].fiche;
        for (const QString &fiche : {one, other})
            day.sample.retitle(fiche, Language::Fr, u"Apportez votre passeport rouge."_qs);
        day.desk.refresh();
        day.rest();
        const auto known = [&] {
            day.desk.findWords(u"passeport rouge"_qs);
            day.rest();
            QStringList targets;
            for (const TranslationUnit &unit : day.desk.foundWords())
                targets.append(unit.target);
            return targets;
        };
        day.open(one);
        day.desk.select(0);
        day.desk.type(u"ቀይሕ ወረቐት ኣምጽኡ።"_qs);
        QCOMPARE(known(), QStringList());
        QVERIFY(day.desk.confirm());
        QCOMPARE(known(), QStringList{u"ቀይሕ ወረቐት ኣምጽኡ።"_qs}); // at once
        day.desk.type(u"ቀይሕ ፓስፖርት ኣምጽኡ።"_qs);
        QCOMPARE(known(), QStringList()); // a draft again
        QVERIFY(day.desk.confirm());
        QCOMPARE(known(), QStringList{u"ቀይሕ ፓስፖርት ኣምጽኡ።"_qs});
        day.open(other);
        day.desk.select(0);
        QTRY_VERIFY(day.desk.hasSearched());
        QCOMPARE(day.desk.matches().size(), 1);
        QCOMPARE(day.desk.matches().first().target, u"ቀይሕ ፓስፖርት ኣምጽኡ።"_qs);
        day.open(one); // confirmed on another day
        day.desk.select(0);
        day.desk.setState(SegmentState::ToCheck);
        QCOMPARE(known(), QStringList());
        QVERIFY(day.desk.confirm());
        day.desk.refresh(); // a memory that was begun before
        day.desk.type(u"ቀይሕ"_qs);
        day.rest();
        QCOMPARE(known(), QStringList());
    }

    /// Where a check's word stands: in the French, and in what is typed with its marks.
    void whatIsAskedAboutHasItsPlaces()
    {
        Day day(Language::En);
        const QString fiche = day.desk.tasks()[0].fiche;
        day.rewrite(fiche, {{u"Apportez "_qs, {}, {}}, {u"3 photos"_qs, Style::Bold, {}}, {u"."_qs, {}, {}}});
        day.desk.refresh();
        day.rest();
        day.open(fiche);
        const auto &segments = day.desk.draft()->segments();
        const auto at = std::find_if(segments.begin(), segments.end(), [](const DraftSegment &one) {
            return wordsOf(one.segment.source) == u"Apportez 3 photos."_qs;
        });
        QVERIFY(at != segments.end());
        day.desk.select(at - segments.begin());
        day.desk.type(u"Bring <1>two or 4 photos</1>."_qs);
        QCOMPARE(day.desk.findings().size(), 1);
        const FindingPlaces places = day.desk.placesOf(0);
        QCOMPARE(u"Apportez 3 photos."_qs.mid(places.inSource.start, places.inSource.length), u"3"_qs);
        QCOMPARE(day.desk.typed().mid(places.inTarget.start, places.inTarget.length), u"4"_qs);
        // In two places nobody knows which is meant; what is not there has no place.
        day.desk.type(u"Bring <1>4 photos</1> and 4 more."_qs);
        QCOMPARE(day.desk.placesOf(0).inTarget, TextRange());
        QCOMPARE(day.desk.placesOf(7), FindingPlaces());
    }

    /// The same French in two ways is asked about where one types, and no more once it is said in one.
    void theSameFrenchInTwoWaysIsAskedAboutAtTheDesk()
    {
        Day day(Language::En);
        const QString fiche = day.desk.tasks()[0].fiche;
        day.rewrite(fiche, {{u"Payer au guichet."_qs, {}, {}}}, 2);
        day.desk.refresh();
        day.rest();
        day.open(fiche);
        const auto &segments = day.desk.draft()->segments();
        QList<qsizetype> same;
        for (qsizetype at = 0; at < segments.size(); ++at) {
            if (wordsOf(segments[at].segment.source) == u"Payer au guichet."_qs)
                same.append(at);
        }
        QCOMPARE(same.size(), 2);
        const auto isAsked = [&](qsizetype at) {
            const auto findings = day.desk.findingsOf(at);
            return std::any_of(findings.begin(), findings.end(), [](const TranslationFinding &finding) {
                return finding.check == TranslationCheck::Consistency;
            });
        };
        day.desk.select(same[0]);
        day.desk.type(u"Pay at the counter."_qs);
        QVERIFY(!isAsked(same[0]) && !isAsked(same[1])); // the other one is empty
        day.desk.select(same[1]);
        day.desk.type(u"Pay at the desk."_qs);
        QVERIFY(!isAsked(same[0]));
        QVERIFY(isAsked(same[1]));
        const auto &findings = day.desk.findings();
        const auto asked = std::find_if(findings.begin(), findings.end(), [](const TranslationFinding &finding) {
            return finding.check == TranslationCheck::Consistency;
        });
        QVERIFY(asked != findings.end());
        QCOMPARE(asked->detail, u"Pay at the counter."_qs);
        day.desk.setMeant(asked - findings.begin());
        QVERIFY(!isAsked(same[1]));
        day.desk.askAgain();
        QVERIFY(isAsked(same[1]));
        day.desk.type(u"Pay at the counter."_qs);
        QVERIFY(!isAsked(same[1]));
    }

    void theQueueIsPutInOrder()
    {
        Day day;
        TaskFilter filter;
        filter.order = TaskOrder::Words;
        day.desk.setFilter(filter);
        const auto isToDo = [](const TranslationTask &task) { return !task.isDone(); };
        const auto &tasks = day.desk.tasks();
        QVERIFY(std::is_partitioned(tasks.begin(), tasks.end(), isToDo));
        const auto end = std::find_if_not(tasks.begin(), tasks.end(), isToDo);
        QVERIFY(end - tasks.begin() >= 3);
        QVERIFY(std::is_sorted(tasks.begin(), end, [](const auto &a, const auto &b) { return a.words < b.words; }));
        QVERIFY(!std::is_sorted(tasks.begin(), end, [](const auto &a, const auto &b) { return a.views > b.views; }));
        // What is read most stands first though something else is urgent.
        filter.order = TaskOrder::Views;
        day.desk.setFilter(filter);
        const QString last = tasks.last().fiche;
        day.desk.setAwaitingReview({last});
        QVERIFY(tasks.first().fiche != last);
        filter.order = TaskOrder::Urgency;
        day.desk.setFilter(filter);
        QCOMPARE(tasks.first().fiche, last);
    }

    void whatIsTypedIsSavedWithinASecond()
    {
        Day day;
        const QString fiche = day.desk.tasks()[0].fiche;
        day.open(fiche);
        day.desk.type(u"ኣርእስቲ"_qs);
        QVERIFY(!day.desk.saved());
        day.sample.clock.advance(1s);
        QVERIFY(day.desk.saved());
        // What a kill would have left:
        TranslationDesk again(day.sample.library, day.folder.filePath(QStringLiteral("translations")),
                              day.sample.clock);
        again.setLanguage(Language::Ti);
        again.open(fiche);
        QTRY_VERIFY(again.draft() != nullptr);
        QCOMPARE(wordsOf(again.draft()->segments()[0].segment.target), u"ኣርእስቲ"_qs);
    }

    void leavingAFicheSavesAtOnce()
    {
        Day day;
        const QString fiche = day.desk.tasks()[0].fiche;
        day.open(fiche);
        day.desk.type(u"ኣርእስቲ"_qs);
        day.desk.close();
        day.open(fiche);
        QCOMPARE(wordsOf(day.desk.draft()->segments()[0].segment.target), u"ኣርእስቲ"_qs);
    }

    void theMemoryProposesWhatOtherFichesSay()
    {
        Day day(Language::En);
        QSignalSpy searched(&day.desk, &TranslationDesk::searched);
        day.open(day.desk.tasks()[0].fiche);
        QTRY_COMPARE(searched.size(), 1);
        QVERIFY(day.desk.matches().isEmpty()); // what stands there already is no proposal
        const QString before = day.desk.typed();
        day.desk.type(u"x"_qs);
        QCOMPARE(day.desk.matches().first().percent, 102); // the library's own, in its place
        day.desk.takeMatch(0);
        QCOMPARE(day.desk.typed(), before);
        day.desk.takeMatch(99); // there is no such one
    }

    void theMemoryIsSearchedOnceForASegmentAndNotForEachKey()
    {
        Day day(Language::En);
        QSignalSpy searched(&day.desk, &TranslationDesk::searched);
        day.open(day.desk.tasks()[0].fiche);
        QTRY_COMPARE(searched.size(), 1);
        for (const QString &typed : {u"a"_qs, u"ab"_qs, u"abc"_qs, u"abcd"_qs})
            day.desk.type(typed);
        QVERIFY(!day.desk.matches().isEmpty());
        bool answered = false;
        day.sample.library.status(this, [&answered](const Result<LibraryStatus> &) { answered = true; });
        QTRY_VERIFY(answered);
        QCOMPARE(searched.size(), 1);
        day.desk.select(1);
        QVERIFY(day.desk.matches().isEmpty()); // not those of the segment before
        QTRY_COMPARE(searched.size(), 2);
    }

    void theFicheThatWasAskedForLastIsOpened()
    {
        Day day;
        QSignalSpy opened(&day.desk, &TranslationDesk::openChanged);
        const QString first = day.desk.tasks()[0].fiche, second = day.desk.tasks()[1].fiche;
        day.desk.open(first);
        day.desk.open(second);
        QTRY_VERIFY(day.desk.draft() != nullptr);
        QCOMPARE(day.desk.draft()->fiche(), second);
        QCOMPARE(opened.size(), 1);
    }

    void whoLeavesBeforeTheFicheHasComeIsNotBroughtBack()
    {
        Day day;
        day.desk.open(day.desk.tasks()[0].fiche);
        day.desk.close();
        bool answered = false;
        day.sample.library.status(this, [&answered](const Result<LibraryStatus> &) { answered = true; });
        QTRY_VERIFY(answered);
        QVERIFY(day.desk.draft() == nullptr);
    }

    void whoAsksTheLibraryMeanwhileDoesNotWaitForTheWholeList()
    {
        Day day;
        QStringList order;
        connect(&day.desk, &TranslationDesk::tasksChanged, this, [&] {
            if (!day.desk.tasks().isEmpty())
                order.append(u"list"_qs);
        });
        day.desk.setLanguage(Language::Ps);
        day.sample.library.status(this, [&order](const Result<LibraryStatus> &) { order.append(u"other"_qs); });
        QTRY_COMPARE(order, (QStringList{u"other"_qs, u"list"_qs}));
        QCOMPARE(day.desk.tasks().size(), 20);
    }

    void anotherLanguageLeavesTheFicheAndKeepsWhatWasTyped()
    {
        Day day;
        const QString fiche = day.desk.tasks()[0].fiche;
        day.open(fiche);
        day.desk.type(u"ኣርእስቲ"_qs);
        day.desk.setLanguage(Language::Ps);
        QVERIFY(day.desk.draft() == nullptr);
        QTRY_VERIFY(!day.desk.tasks().isEmpty());
        day.desk.setLanguage(Language::Ti);
        QTRY_VERIFY(!day.desk.tasks().isEmpty());
        day.open(fiche);
        QCOMPARE(wordsOf(day.desk.draft()->segments()[0].segment.target), u"ኣርእስቲ"_qs);
    }

    void theFrenchThatMovesUnderTheirHandsIsMarkedAndWhatWasTypedStays()
    {
        Day day;
        const QString fiche = day.desk.tasks()[0].fiche;
        day.open(fiche);
        day.desk.type(u"ኣርእስቲ"_qs);
        QVERIFY(day.desk.confirm());
        day.desk.goToNext();
        day.desk.select(2);
        const QString here = day.desk.draft()->segments()[2].segment.key;
        const QString before = wordsOf(day.desk.draft()->segments()[0].segment.source);
        day.desk.type(u"ገና ዘይተዓቀበ"_qs); // not saved yet
        day.sample.retitle(fiche, Language::Fr, u"Un autre titre"_qs);
        QSignalSpy opened(&day.desk, &TranslationDesk::openChanged);
        day.desk.refresh();
        QTRY_COMPARE(opened.size(), 1);
        const auto &segments = day.desk.draft()->segments();
        QCOMPARE(segments[day.desk.current()].segment.key, here); // where they were
        QCOMPARE(day.desk.typed(), u"ገና ዘይተዓቀበ"_qs);
        QCOMPARE(wordsOf(segments[0].segment.target), u"ኣርእስቲ"_qs);
        QCOMPARE(segments[0].state, SegmentState::ToCheck);
        QCOMPARE(wordsOf(segments[0].segment.source), u"Un autre titre"_qs);
        QCOMPARE(wordsOf(segments[0].frenchBefore), before);
        QTRY_COMPARE(day.desk.tasks()[0].toCheck, 1);
        QCOMPARE(day.desk.tasks()[0].fiche, fiche);
    }

    void theQueueIsFilteredByNeedThemeAndLength()
    {
        Day day;
        const auto all = day.desk.tasks();
        TaskFilter filter;
        filter.theme = all[0].theme;
        QVERIFY(!filter.theme.isEmpty());
        day.desk.setFilter(filter);
        QVERIFY(!day.desk.tasks().isEmpty() && day.desk.tasks().size() < all.size());
        for (const TranslationTask &task : day.desk.tasks())
            QCOMPARE(task.theme, filter.theme);
        filter = {};
        filter.mostWords = all[0].words - 1;
        day.desk.setFilter(filter);
        QVERIFY(std::none_of(day.desk.tasks().begin(), day.desk.tasks().end(),
                             [&all](const TranslationTask &task) { return task.fiche == all[0].fiche; }));
        for (const auto need : {TaskNeed::New, TaskNeed::Done, TaskNeed::Partly, TaskNeed::ToCheck}) {
            filter = {};
            filter.need = need;
            day.desk.setFilter(filter);
            QVERIFY(need != TaskNeed::New || !day.desk.tasks().isEmpty());
            for (const TranslationTask &task : day.desk.tasks()) {
                QCOMPARE(task.missing == task.segments, need == TaskNeed::New);
                QCOMPARE(task.isDone(), need == TaskNeed::Done);
            }
        }
        day.desk.setFilter({});
        QCOMPARE(day.desk.tasks(), all);
        QVERIFY(!day.desk.themes().isEmpty());
    }

    void theQueueKnowsWhatWasDoneHere()
    {
        Day day;
        const TranslationTask before = day.desk.tasks()[0];
        const TranslationProgress progress = day.desk.progress();
        QCOMPARE(progress.fiches, 20);
        day.open(before.fiche);
        day.desk.type(u"ኣርእስቲ"_qs);
        day.desk.setState(SegmentState::Done);
        day.desk.close();
        const auto of = [&day, &before] {
            for (const TranslationTask &task : day.desk.tasks()) {
                if (task.fiche == before.fiche)
                    return task;
            }
            return TranslationTask();
        };
        QCOMPARE(of().missing, before.missing - 1);
        QVERIFY(day.desk.progress().words < progress.words);
        day.desk.setLanguage(Language::Ti); // from the disk
        QTRY_VERIFY(!day.desk.tasks().isEmpty());
        QCOMPARE(of().missing, before.missing - 1);
    }

    /// A translator of another language, or of another fiche, is shown nothing of it.
    void wordsThatWereFoundGoWithTheFicheAndTheLanguage()
    {
        Day day(Language::En);
        QSignalSpy told(&day.desk, &TranslationDesk::wordsFound);
        day.open(day.desk.tasks()[0].fiche);
        const QString word = day.desk.typed().section(u' ', 0, 0);
        day.desk.findWords(word);
        QTRY_VERIFY(!day.desk.foundWords().isEmpty());
        told.clear();
        day.desk.close();
        QVERIFY(day.desk.foundWords().isEmpty());
        QCOMPARE(told.size(), 1);
        day.open(day.desk.tasks()[0].fiche);
        day.desk.findWords(word); // on its way
        day.desk.setLanguage(Language::Ti);
        day.rest();
        QVERIFY(day.desk.foundWords().isEmpty());
    }

    void aLibraryThatDoesNotAnswerWhereWordsStandIsSaid()
    {
        Day day(Language::En);
        day.open(day.desk.tasks()[0].fiche);
        day.rest();
        QSignalSpy failed(&day.desk, &TranslationDesk::failed), told(&day.desk, &TranslationDesk::wordsFound);
        QVERIFY(QFile::remove(day.sample.library.path()));
        QFile damaged(day.sample.library.path());
        QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write("no library") > 0);
        damaged.close();
        day.desk.findWords(u"residence"_qs);
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(failed.size(), 1);
        QVERIFY(!failed[0][0].toString().isEmpty());
        QVERIFY(day.desk.foundWords().isEmpty());
    }

    void aFicheThatIsGoneIsSaid()
    {
        Day day;
        QSignalSpy failed(&day.desk, &TranslationDesk::failed);
        day.desk.open(u"000000000000000000000000"_qs);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!failed[0][0].toString().isEmpty());
        QVERIFY(day.desk.draft() == nullptr);
    }

    /// For who may publish it: first, and in a filter of its own.
    void whatWaitsForAnExpertStandsFirst()
    {
        Day day;
        const QString last = day.desk.tasks().last().fiche;
        day.desk.setAwaitingReview({last});
        QCOMPARE(day.desk.tasks().first().fiche, last);
        TaskFilter filter;
        filter.need = TaskNeed::Review;
        day.desk.setFilter(filter);
        QCOMPARE(day.desk.tasks().size(), 1);
        day.desk.setLanguage(Language::Ar);
        QTRY_VERIFY(day.desk.progress().fiches > 0);
        QVERIFY(day.desk.tasks().isEmpty()); // that was of the other language
    }

    void whatGoesToOtherToolsIsWhatWasTyped()
    {
        Day day;
        day.open(day.desk.tasks()[0].fiche);
        day.desk.type(u"ኣርእስቲ"_qs);
        const auto back = fromXliff(day.desk.fileFor(ExchangeFormat::Xliff1));
        QVERIFY(back.ok());
        QCOMPARE(wordsOf(back->segments[0].target), u"ኣርእስቲ"_qs);
    }

    void whatComesBackIsADraftAndSaved()
    {
        Day day;
        const QString fiche = day.desk.tasks()[0].fiche, other = day.desk.tasks()[1].fiche;
        QVERIFY(!day.desk.takeFile("x"));
        day.open(fiche);
        day.desk.type(u"ኣርእስቲ"_qs);
        const QByteArray table = day.desk.fileFor(ExchangeFormat::Table);
        QSignalSpy opened(&day.desk, &TranslationDesk::openChanged);
        const auto none = day.desk.takeFile(table);
        QVERIFY(none.ok());
        QCOMPARE(none->changed, QStringList());
        QCOMPARE(opened.size(), 0);
        const auto taken = day.desk.takeFile(QByteArray(table).replace(u"ኣርእስቲ"_qs.toUtf8(), u"ሓድሽ ኣርእስቲ"_qs.toUtf8()));
        QVERIFY(taken.ok());
        QCOMPARE(taken->changed, QStringList{u"title"_qs});
        QCOMPARE(opened.size(), 1);
        day.desk.close();
        day.open(fiche);
        QCOMPARE(wordsOf(day.desk.draft()->segments()[0].segment.target), u"ሓድሽ ኣርእስቲ"_qs);
        QCOMPARE(day.desk.draft()->segments()[0].state, SegmentState::Draft);
        day.open(other);
        const auto refused = day.desk.takeFile(table);
        QVERIFY(!refused);
        QCOMPARE(refused.error().problem, Problem::BadAnswer);
        QVERIFY(!day.desk.draft()->hasChanges());
    }
};

ESCALE_GUILESS_TEST(TestTranslationDesk)
#include "tst_translationdesk.moc"
