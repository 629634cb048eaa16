// SPDX-License-Identifier: GPL-3.0-or-later
// Selections as objects: named, ordered, noted, copied, merged, undone; and two desks on one folder that lose nothing.
#include "ficheids.h"
#include "manualclock.h"
#include "selections/selectionbook.h"
#include "testprogram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>
#include <atomic>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace escale;
using namespace escale::test;

namespace {

QStringList fiches(int from, int to)
{
    QStringList list;
    for (int i = from; i <= to; ++i)
        list.append(unlistedId(i));
    return list;
}

} // namespace

class TestBook : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock;

    std::unique_ptr<SelectionBook> book(const QString &desk, bool team = true)
    {
        auto made = std::make_unique<SelectionBook>(m_clock);
        QDir(m_folder->path()).mkpath(QStringLiteral("team"));
        if (!made->open(m_folder->filePath(desk), team ? m_folder->filePath(QStringLiteral("team")) : QString()))
            qFatal("no book");
        made->reload();
        return made;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everythingIsThereTheNextDay()
    {
        QString first, second;
        QList<Selection> before;
        {
            const auto one = book(QStringLiteral("a"));
            first = *one->create({}, fiches(1, 3));
            second = *one->create(QStringLiteral("Logement\n"), {unlistedId(4)});
            QVERIFY(one->setNote(first, unlistedId(2), QStringLiteral("  avec la CAF ")).ok());
            QVERIFY(one->moveTo(first, unlistedId(3), 0).ok());
            QVERIFY(one->takeOut(first, {unlistedId(1)}).ok());
            before = one->selections();
        }
        QCOMPARE(before.size(), 2);
        QCOMPARE(before[0].fiches(), (QStringList{unlistedId(3), unlistedId(2)}));
        QCOMPARE(before[0].items[1].note, QStringLiteral("avec la CAF"));
        QCOMPARE(before[1].name, QStringLiteral("Logement"));
        QCOMPARE(book(QStringLiteral("a"))->selections(), before);
    }

    void whatWasMadeBeforeTheFolderIsWrittenToo()
    {
        SelectionBook memory(m_clock);
        const QString id = *memory.create({}, {unlistedId(1)});
        QVERIFY(memory.open(m_folder->filePath(QStringLiteral("a"))).ok());
        QCOMPARE(book(QStringLiteral("a"))->selection(id)->fiches(), QStringList(unlistedId(1)));
    }

    void onlyIdsOfFichesGetInAndEachOnce()
    {
        SelectionBook one(m_clock);
        const QString id = *one.create({}, {unlistedId(1), QStringLiteral("../x"), unlistedId(1), QString()});
        QVERIFY(one.add(id, {unlistedId(1), unlistedId(2), QStringLiteral("y")}).ok());
        QCOMPARE(one.selection(id)->fiches(), (QStringList{unlistedId(1), unlistedId(2)}));
        QVERIFY(!one.rename(id, QStringLiteral(" \n")).ok());
        QVERIFY(!one.rename(QStringLiteral("nobody"), QStringLiteral("x")).ok());
    }

    void theOrderIsTheCaseworkers()
    {
        SelectionBook one(m_clock);
        const QString id = *one.create({}, fiches(1, 5));
        QVERIFY(one.moveTo(id, unlistedId(5), 1).ok());
        QCOMPARE(one.selection(id)->fiches(),
                 (QStringList{unlistedId(1), unlistedId(5), unlistedId(2), unlistedId(3), unlistedId(4)}));
        QVERIFY(one.moveTo(id, unlistedId(1), 99).ok());
        QCOMPARE(one.selection(id)->fiches().last(), unlistedId(1));
        // Between the same two until no number is left between them.
        for (int i = 0; i < 200; ++i)
            QVERIFY(one.moveTo(id, one.selection(id)->fiches().at(2), 1).ok());
        QCOMPARE(one.selection(id)->items.size(), 5);
        QStringList sorted = one.selection(id)->fiches();
        std::sort(sorted.begin(), sorted.end());
        QCOMPARE(sorted, fiches(1, 5));
    }

    void aCopyIsItsOwnAndAMergeKeepsAllOfBoth()
    {
        SelectionBook one(m_clock);
        const QString a = *one.create(QStringLiteral("A"), fiches(1, 3));
        QVERIFY(one.setNote(a, unlistedId(2), QStringLiteral("eins")).ok());
        const QString copy = *one.duplicate(a, QStringLiteral("Kopie"));
        QCOMPARE(one.selection(copy)->items, one.selection(a)->items);
        QVERIFY(one.takeOut(copy, {unlistedId(1)}).ok());
        QVERIFY(one.add(copy, {unlistedId(9)}).ok());
        QVERIFY(one.setNote(copy, unlistedId(2), QStringLiteral("zwei")).ok());
        QCOMPARE(one.selection(a)->items.size(), 3);
        QVERIFY(one.merge(a, copy).ok());
        QCOMPARE(one.selection(a)->fiches(), (QStringList{unlistedId(1), unlistedId(2), unlistedId(3), unlistedId(9)}));
        const QString note = one.selection(a)->items[1].note;
        QVERIFY(note.contains(QLatin1String("eins")) && note.contains(QLatin1String("zwei")));
        QVERIFY(!one.selection(copy));
        QVERIFY(!one.merge(a, a).ok());
    }

    void everyChangeCanBeTakenBack()
    {
        const auto one = book(QStringLiteral("a"));
        const QString id = *one->create(QStringLiteral("A"), fiches(1, 3));
        QList<QList<Selection>> states{one->selections()};
        const QList<std::function<Result<Done>()>> changes{
            [&] { return one->add(id, {unlistedId(7)}); },
            [&] { return one->takeOut(id, {unlistedId(1)}); },
            [&] { return one->moveTo(id, unlistedId(3), 0); },
            [&] { return one->setNote(id, unlistedId(2), QStringLiteral("n")); },
            [&] { return one->rename(id, QStringLiteral("B")); },
            [&] { return one->remove(id); },
        };
        for (const auto &change : changes) {
            QVERIFY(change().ok());
            states.append(one->selections());
        }
        for (qsizetype at = states.size() - 2; at >= 0; --at) {
            QVERIFY(one->canUndo());
            QVERIFY(one->undo().ok());
            QCOMPARE(one->selections(), states[at]);
        }
        QVERIFY(one->undo().ok()); // the selection itself
        QVERIFY(one->selections().isEmpty());
        QVERIFY(!one->canUndo());
    }

    /// One press has put two selections together; one takes it back.
    void aMergeIsTakenBackInOne()
    {
        const auto one = book(QStringLiteral("a"));
        const QString a = *one->create(QStringLiteral("A"), fiches(1, 3)),
                      b = *one->create(QStringLiteral("B"), fiches(3, 5));
        QVERIFY(one->setNote(b, unlistedId(3), QStringLiteral("b")).ok());
        const QList<Selection> before = one->selections();
        const QSignalSpy noted(one.get(), &SelectionBook::noted);
        QVERIFY(one->merge(a, b).ok());
        QCOMPARE(noted.size(), 1);
        QCOMPARE(one->selections().size(), 1);
        QVERIFY(one->undo().ok());
        QCOMPARE(one->selections(), before);
        QCOMPARE(book(QStringLiteral("a"))->selections(), before);
    }

    /// A disk that takes nothing: what was not taken back can be, later.
    void whatCannotBeTakenBackNowCanBeLater()
    {
        const auto one = book(QStringLiteral("a"), false);
        const QString id = *one->create(QStringLiteral("A"), fiches(1, 3));
        const QList<Selection> before = one->selections();
        QVERIFY(one->remove(id).ok());
        const QString folder = m_folder->filePath(QStringLiteral("a")), away = m_folder->filePath(QStringLiteral("b"));
        QVERIFY(QFile::rename(folder, away));
        QFile wall(folder);
        QVERIFY(wall.open(QIODevice::WriteOnly));
        QVERIFY(!one->undo().ok());
        QVERIFY(one->canUndo());
        QVERIFY(one->selections().isEmpty());
        QVERIFY(wall.remove());
        QVERIFY(QFile::rename(away, folder));
        QVERIFY(one->undo().ok());
        QCOMPARE(one->selections(), before);
    }

    void aFileOfASelectionBecomesAnotherSelectionElsewhere()
    {
        const auto one = book(QStringLiteral("a")), two = book(QStringLiteral("b"), false);
        const QString id = *one->create(QStringLiteral("Santé"), fiches(1, 4));
        QVERIFY(one->setNote(id, unlistedId(3), QStringLiteral("sur rendez-vous")).ok());
        QVERIFY(one->takeOut(id, {unlistedId(2)}).ok());
        const QByteArray file = *one->exported(id);
        QVERIFY(!file.contains(unlistedId(2).toLatin1())); // what was taken out stays at home
        const auto imported = two->import(file);
        QVERIFY(imported.ok());
        QCOMPARE(two->selection(*imported)->items, one->selection(id)->items);
        QCOMPARE(two->selection(*imported)->name, QStringLiteral("Santé"));
        const auto twice = one->import(file);
        QVERIFY(*twice != id); // nothing there is written over
        QVERIFY(!two->import("{}").ok());
        QCOMPARE(two->selections().size(), 1);
    }

    void twoDesksThatWriteAtOnceLoseNothing()
    {
        const auto one = book(QStringLiteral("a")), two = book(QStringLiteral("b"));
        const QString id = *one->create(QStringLiteral("Équipe"), fiches(1, 3));
        QVERIFY(one->share(id).ok());
        one->reload();
        two->reload();
        QVERIFY(two->selection(id));
        // Neither reads while the other writes.
        for (int i = 10; i < 40; ++i) {
            QVERIFY(one->add(id, {unlistedId(i)}).ok());
            QVERIFY(two->add(id, {unlistedId(100 + i)}).ok());
        }
        QVERIFY(one->takeOut(id, {unlistedId(1)}).ok());
        QVERIFY(two->rename(id, QStringLiteral("Équipe du lundi")).ok());
        QVERIFY(one->setNote(id, unlistedId(2), QStringLiteral("de un")).ok());
        QVERIFY(two->setNote(id, unlistedId(2), QStringLiteral("de deux")).ok());
        one->reload();
        two->reload();
        one->reload(); // what two has brought since
        QCOMPARE(one->selection(id), two->selection(id));
        QCOMPARE(one->selection(id)->items.size(), 2 + 60);
        QCOMPARE(one->selection(id)->name, QStringLiteral("Équipe du lundi"));
        const QString note = one->selection(id)->items.first().note;
        QVERIFY(note.contains(QLatin1String("de un")) && note.contains(QLatin1String("de deux")));
    }

    /// Not in turns: both write the one file of the folder for as long as it takes.
    void twoDesksAtTheSameMomentLoseNothing()
    {
        constexpr int each = 150;
        const QString id = *book(QStringLiteral("a"))->create(QStringLiteral("Équipe"), {unlistedId(1)});
        {
            const auto first = book(QStringLiteral("a"));
            QVERIFY(first->share(id).ok());
            first->reload();
        }
        std::atomic<int> refused = 0;
        const auto desk = [&](const QString &name, int from) {
            return std::unique_ptr<QThread>(QThread::create([&, name, from] {
                const auto own = book(name);
                for (int i = 0; i < each; ++i) {
                    refused += own->add(id, {unlistedId(from + i)}).ok() ? 0 : 1;
                    if (i % 3 == 0)
                        own->reload();
                }
                own->reload();
            }));
        };
        const auto one = desk(QStringLiteral("a"), 1000), two = desk(QStringLiteral("b"), 2000);
        one->start();
        two->start();
        QVERIFY(one->wait(60'000) && two->wait(60'000));
        QCOMPARE(refused.load(), 0);
        const auto oneAfter = book(QStringLiteral("a")), twoAfter = book(QStringLiteral("b"));
        oneAfter->reload(); // what two has brought since
        QCOMPARE(oneAfter->selection(id)->items.size(), 1 + 2 * each);
        QCOMPARE(oneAfter->selection(id), twoAfter->selection(id));
        QCOMPARE(book(QStringLiteral("c"))->selection(id), twoAfter->selection(id));
        QVERIFY(oneAfter->strangers().isEmpty());
    }

    void aDeskWhoseClockIsBehindIsHeardToo()
    {
        const auto one = book(QStringLiteral("a"));
        const QString id = *one->create(QStringLiteral("A"), {unlistedId(1)});
        QVERIFY(one->share(id).ok());
        one->reload();
        m_clock.jump(std::chrono::hours(-48));
        const auto two = book(QStringLiteral("b"));
        QVERIFY(two->rename(id, QStringLiteral("B")).ok());
        two->reload();
        m_clock.jump(std::chrono::hours(48));
        one->reload();
        QCOMPARE(one->selection(id)->name, QStringLiteral("B"));
    }

    void twoProgramsOfOneDeskLoseNothing()
    {
        const auto one = book(QStringLiteral("a")), two = book(QStringLiteral("a"));
        const QString id = *one->create({}, {unlistedId(1)});
        two->reload();
        for (int i = 10; i < 20; ++i) {
            QVERIFY(one->add(id, {unlistedId(i)}).ok());
            QVERIFY(two->add(id, {unlistedId(100 + i)}).ok());
        }
        QCOMPARE(book(QStringLiteral("a"))->selection(id)->items.size(), 21);
    }

    void filesOfStrangersAreLeftAlone()
    {
        const auto one = book(QStringLiteral("a"));
        const QString id = *one->create(QStringLiteral("A"), {unlistedId(1)});
        QVERIFY(one->share(id).ok());
        one->reload();
        const QString name = QStringLiteral("x.selection.json");
        QFile bad(m_folder->filePath(QStringLiteral("team/") + name));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("{\"format\":");
        bad.close();
        // A copy under another name, as a file manager makes it.
        const QString own = QDir(m_folder->filePath(QStringLiteral("team"))).entryList({id + u'*'}).value(0);
        QVERIFY(QFile::copy(m_folder->filePath(QStringLiteral("team/") + own),
                            m_folder->filePath(QStringLiteral("team/Copy of ") + own)));
        const auto two = book(QStringLiteral("b"));
        QCOMPARE(two->strangers().size(), 2);
        QCOMPARE(two->selections().size(), 1);
        QVERIFY(bad.open(QIODevice::ReadOnly));
        QCOMPARE(bad.readAll(), QByteArray("{\"format\":"));
    }

    /// A share that is away for days: the work goes on, is on this disk, and arrives when the share is back.
    void whatTheTeamFolderDoesNotTakeWaits()
    {
        const QString team = m_folder->filePath(QStringLiteral("team"));
        QString id;
        {
            const auto one = book(QStringLiteral("a"));
            id = *one->create(QStringLiteral("A"), {unlistedId(1)});
            QVERIFY(one->share(id).ok());
            QVERIFY(one->selection(id)->waits);
            one->reload();
            QVERIFY(!one->selection(id)->waits);
            QVERIFY(QDir(team).removeRecursively());
            QVERIFY(one->add(id, {unlistedId(2)}).ok());
            one->reload();
            QVERIFY(one->selection(id)->waits);
            QVERIFY(!QDir(team).exists()); // it is somebody else's to make
        }
        SelectionBook again(m_clock); // the next day, and still away
        QVERIFY(again.open(m_folder->filePath(QStringLiteral("a")), team).ok());
        QCOMPARE(again.selection(id)->fiches(), fiches(1, 2));
        QVERIFY(again.selection(id)->team && again.selection(id)->waits);
        QDir(m_folder->path()).mkpath(QStringLiteral("team"));
        again.reload();
        QVERIFY(!again.selection(id)->waits);
        QCOMPARE(book(QStringLiteral("b"))->selection(id)->fiches(), fiches(1, 2));
    }

    void whatWaitsForOneTeamDoesNotGoToAnother()
    {
        const auto one = book(QStringLiteral("a"));
        const QString id = *one->create(QStringLiteral("A"), {unlistedId(1)});
        QVERIFY(one->share(id).ok());
        const QString other = m_folder->filePath(QStringLiteral("other"));
        QDir(m_folder->path()).mkpath(QStringLiteral("other"));
        one->useTeam(other);
        one->reload();
        QVERIFY(one->selection(id)); // nobody else has it: it is this desk's own
        QVERIFY(!one->selection(id)->team);
        QVERIFY(QDir(other).isEmpty());
        one->useTeam(m_folder->filePath(QStringLiteral("team")));
        one->reload();
        QVERIFY(one->selection(id));
        QVERIFY(!one->selection(id)->waits);
    }

    void twoProgramsOfOneDeskLoseNothingOfTheTeams()
    {
        const auto one = book(QStringLiteral("a")), two = book(QStringLiteral("a"));
        const QString id = *one->create({}, {unlistedId(1)});
        QVERIFY(one->share(id).ok());
        one->reload();
        two->reload();
        for (int i = 10; i < 20; ++i) {
            QVERIFY(one->add(id, {unlistedId(i)}).ok());
            QVERIFY(two->add(id, {unlistedId(100 + i)}).ok());
            if (i % 3 == 0)
                one->reload();
            if (i % 4 == 0)
                two->reload();
        }
        two->reload();
        QCOMPARE(book(QStringLiteral("b"))->selection(id)->items.size(), 21);
    }

#ifdef Q_OS_UNIX
    /// The folder hangs in the middle of a visit (a pipe nobody writes into: to open it waits for ever). What the
    /// caseworker does meanwhile is done, on the disk, and arrives afterwards.
    void aTeamFolderThatHangsHoldsNobodyUp()
    {
        const auto one = book(QStringLiteral("a"));
        const QString id = *one->create(QStringLiteral("A"), {unlistedId(1)});
        QVERIFY(one->share(id).ok());
        one->reload();
        const QDir team(m_folder->filePath(QStringLiteral("team")));
        const QString there = team.filePath(team.entryList({id + u'*'}).value(0));
        QFile file(there);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        file.close();
        QVERIFY(file.remove());
        QCOMPARE(mkfifo(QFile::encodeName(there).constData(), 0600), 0);
        QVERIFY(one->add(id, {unlistedId(2)}).ok());
        SelectionBook::Look look = one->look();
        std::unique_ptr<QThread> apart(QThread::create([&look] { SelectionBook::visit(look); }));
        apart->start();
        // To open the other end waits for the visit to have opened its own; nothing is written yet, so it hangs.
        QFile pipe(there);
        QVERIFY(pipe.open(QIODevice::WriteOnly));
        QVERIFY(one->add(id, {unlistedId(3)}).ok());
        QVERIFY(one->setNote(id, unlistedId(2), QStringLiteral("vu")).ok());
        QVERIFY(one->selection(id)->waits);
        QVERIFY(!apart->isFinished());
        SelectionBook again(m_clock); // another start does not wait either
        QVERIFY(again.open(m_folder->filePath(QStringLiteral("a")), team.path()).ok());
        QCOMPARE(again.selection(id)->fiches(), fiches(1, 3));
        pipe.write(before);
        pipe.close();
        QVERIFY(apart->wait());
        one->take(look);
        one->reload(); // what was done while it hung
        QVERIFY(!one->selection(id)->waits);
        QCOMPARE(book(QStringLiteral("b"))->selection(id)->items, one->selection(id)->items);
        QCOMPARE(one->selection(id)->fiches(), fiches(1, 3));
    }
#endif

    void anotherTeamFolderShowsItsOwnSelections()
    {
        const auto one = book(QStringLiteral("a"));
        const QString own = *one->create({}, {unlistedId(1)});
        const QString shared = *one->create(QStringLiteral("Équipe"), {unlistedId(2)});
        QVERIFY(one->share(shared).ok());
        one->reload(); // the folder has taken it
        one->useTeam({});
        QCOMPARE(one->selections().size(), 1);
        QCOMPARE(one->selections().first().id, own);
        QVERIFY(!one->hasTeam());
        one->useTeam(m_folder->filePath(QStringLiteral("team")));
        one->reload();
        QCOMPARE(one->selections().size(), 2);
    }

    void whatATeamFolderHasNotTakenStaysWhenAnotherOneIsSet()
    {
        const auto one = book(QStringLiteral("a"));
        one->useTeam(m_folder->filePath(QStringLiteral("a typing mistake/team")));
        const QString shared = *one->create(QStringLiteral("Équipe"), {unlistedId(2)});
        QVERIFY(one->share(shared).ok());
        one->useTeam(m_folder->filePath(QStringLiteral("team")));
        one->reload();
        QCOMPARE(one->selections().size(), 1);
        QCOMPARE(one->selections().first().fiches(), fiches(2, 2));
        const auto again = book(QStringLiteral("a")); // and on the disk
        QCOMPARE(again->selections().size(), 1);
    }

    /// A share that does not answer must not keep a window from opening: only a look reads it, in whatever thread.
    void theTeamFolderIsReadByALookAlone()
    {
        QString shared;
        {
            const auto one = book(QStringLiteral("a"));
            shared = *one->create(QStringLiteral("Équipe"), {unlistedId(1)});
            QVERIFY(one->share(shared).ok());
            one->reload();
        }
        SelectionBook two(m_clock);
        QSignalSpy wanted(&two, &SelectionBook::lookWanted);
        QVERIFY(two.open(m_folder->filePath(QStringLiteral("b")), m_folder->filePath(QStringLiteral("team"))).ok());
        QVERIFY(!two.isTeamRead());
        QVERIFY(two.selections().isEmpty());
        SelectionBook::Look look = two.look();
        std::unique_ptr<QThread> apart(QThread::create([&look] { SelectionBook::visit(look); }));
        apart->start();
        QVERIFY(apart->wait());
        two.take(look);
        QVERIFY(two.isTeamRead());
        QCOMPARE(two.selections().size(), 1);
        two.useTeam({});
        QVERIFY(two.isTeamRead()); // there is none
        two.useTeam(m_folder->filePath(QStringLiteral("team")));
        QVERIFY(!two.isTeamRead());
        QCOMPARE(wanted.size(), 2);
        QVERIFY(two.selections().isEmpty());
    }

    void mergingTwiceDoesNotWriteANoteTwice()
    {
        SelectionBook one(m_clock);
        const QString a = *one.create(QStringLiteral("A"), {unlistedId(1)});
        QVERIFY(one.setNote(a, unlistedId(1), QStringLiteral("eins")).ok());
        for (int i = 0; i < 5; ++i) {
            const QString b = *one.create(QStringLiteral("B"), {unlistedId(1)});
            QVERIFY(one.setNote(b, unlistedId(1),
                                i % 2 == 0 ? QStringLiteral("zwei / eins") : QStringLiteral("eins / zwei"))
                        .ok());
            QVERIFY(one.merge(a, b).ok());
        }
        QCOMPARE(one.selection(a)->items.first().note, QStringLiteral("eins / zwei"));
    }

    void nothingIsWrittenBeforeSomethingIsPutAsideAndNoRoomIsSaid()
    {
        const auto one = book(QStringLiteral("a"));
        QVERIFY(!QDir(m_folder->filePath(QStringLiteral("a"))).exists());
        QFile inTheWay(m_folder->filePath(QStringLiteral("b")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto two = book(QStringLiteral("b"));
        const auto made = two->create({}, {unlistedId(1)});
        QVERIFY(!made.ok());
        QCOMPARE(made.error().problem, Problem::CannotWrite);
        QVERIFY(two->selections().isEmpty());
    }

    void tenThousandFavouritesAreAllThere()
    {
        QStringList ids;
        for (int i = 0; i < 10'000; ++i)
            ids.append(QStringLiteral("6500000000000000%1").arg(i, 8, 16, QLatin1Char('0')));
        QString id;
        {
            const auto one = book(QStringLiteral("a"));
            id = *one->create({}, ids);
            QVERIFY(one->add(id, {unlistedId(0xffff)}).ok());
            QVERIFY(one->moveTo(id, ids.last(), 0).ok());
        }
        const auto again = book(QStringLiteral("a"));
        const QStringList kept = again->selection(id)->fiches();
        QCOMPARE(kept.size(), 10'001);
        QCOMPARE(kept.first(), ids.last());
        QCOMPARE(kept.mid(1, 9'999), ids.first(9'999));
    }
};

ESCALE_GUILESS_TEST(TestBook)
#include "tst_book.moc"
