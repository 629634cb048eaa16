// SPDX-License-Identifier: GPL-3.0-or-later
// The library as a window sees it: answers come back in the UI thread, in order, and never to somebody who has left.
#include "manualclock.h"
#include "store/database.h"
#include "store/libraryservice.h"
#include "testprogram.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace escale;
using namespace escale::test;

class TestLibrary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void preparesAndAnswersInTheUiThread();
    void answersInOrder();
    void nobodyThere();
    void missingLibraryIsAnError_thenFound();
    void newContentIsNoticedOnce();
    void heldContentIsToldOnceItIsLetGo();
    void leavingWithQuestionsOpen();

private:
    const QString m_sample = QStringLiteral(":/sample/library.sqlite");
};

void TestLibrary::preparesAndAnswersInTheUiThread()
{
    const QTemporaryDir folder;
    ManualClock clock;
    LibraryService library(folder.filePath(QStringLiteral("l.sqlite")), clock);
    std::optional<Preparation> prepared;
    library.prepare(m_sample, this, [&](const Result<Preparation> &result) { prepared = *result; });
    QVERIFY(!prepared); // the UI thread does not wait
    std::optional<int> fiches;
    QThread *where = nullptr;
    library.status(this, [&](const Result<LibraryStatus> &status) {
        where = QThread::currentThread();
        fiches = status->fiches;
    });
    QTRY_VERIFY(fiches.has_value());
    QCOMPARE(prepared, std::optional(Preparation::Created));
    QCOMPARE(fiches, std::optional(20)); // of the sample
    QCOMPARE(where, thread());

    bool elsewhere = false;
    library.ask<int>(
        this,
        [&elsewhere, here = thread()](Reader &) -> Result<int> {
            elsewhere = QThread::currentThread() != here;
            return 7;
        },
        [&fiches](const Result<int> &answer) { fiches = *answer; });
    QTRY_COMPARE(fiches, std::optional(7));
    QVERIFY(elsewhere);
}

void TestLibrary::answersInOrder()
{
    const QTemporaryDir folder;
    ManualClock clock;
    LibraryService library(folder.filePath(QStringLiteral("l.sqlite")), clock);
    library.prepare(m_sample, this, [](const Result<Preparation> &) {});
    QList<int> order;
    for (int i = 0; i < 20; ++i)
        library.status(this, [&order, i](const Result<LibraryStatus> &) { order.append(i); });
    QTRY_COMPARE(order.size(), 20);
    QVERIFY(std::is_sorted(order.cbegin(), order.cend()));
}

void TestLibrary::nobodyThere()
{
    const QTemporaryDir folder;
    ManualClock clock;
    LibraryService library(folder.filePath(QStringLiteral("l.sqlite")), clock);
    library.prepare(m_sample, this, [](const Result<Preparation> &) {});
    auto gone = std::make_unique<QObject>();
    bool answered = false;
    library.status(gone.get(), [&answered](const Result<LibraryStatus> &) { answered = true; });
    gone.reset();
    bool later = false;
    library.status(this, [&later](const Result<LibraryStatus> &) { later = true; });
    QTRY_VERIFY(later);
    QVERIFY(!answered);
}

void TestLibrary::missingLibraryIsAnError_thenFound()
{
    const QTemporaryDir folder;
    ManualClock clock;
    LibraryService library(folder.filePath(QStringLiteral("l.sqlite")), clock);
    std::optional<Problem> problem;
    library.taxonomy(this, [&](const Result<Taxonomy> &taxonomy) { problem = taxonomy.error().problem; });
    QTRY_COMPARE(problem, std::optional(Problem::CannotRead));
    // It comes into being meanwhile: the next question finds it.
    qsizetype themes = 0;
    library.prepare(m_sample, this, [](const Result<Preparation> &) {});
    library.taxonomy(this, [&](const Result<Taxonomy> &taxonomy) { themes = taxonomy->themes.size(); });
    QTRY_COMPARE(themes, 12);
}

void TestLibrary::newContentIsNoticedOnce()
{
    const QTemporaryDir folder;
    ManualClock clock;
    LibraryService library(folder.filePath(QStringLiteral("l.sqlite")), clock);
    library.prepare(m_sample, this, [](const Result<Preparation> &) {});
    QSignalSpy changed(&library, &LibraryService::contentChanged);
    const auto tick = [&] {
        clock.advance(std::chrono::seconds(3));
        bool polled = false;
        library.status(this, [&polled](const Result<LibraryStatus> &) { polled = true; });
        QTRY_VERIFY(polled);
    };
    library.watch(std::chrono::seconds(3));
    tick();
    tick();
    QCOMPARE(changed.count(), 0);
    auto writer = Database::open(library.path(), Access::ReadWrite);
    QVERIFY(writer.ok());
    QVERIFY((*writer)->script(QStringLiteral("DELETE FROM need")).ok());
    tick();
    QCOMPARE(changed.count(), 1);
    tick();
    QCOMPARE(changed.count(), 1);
}

void TestLibrary::heldContentIsToldOnceItIsLetGo()
{
    const QTemporaryDir folder;
    ManualClock clock;
    LibraryService library(folder.filePath(QStringLiteral("l.sqlite")), clock);
    library.prepare(m_sample, this, [](const Result<Preparation> &) {});
    QSignalSpy changed(&library, &LibraryService::contentChanged), moved(&library, &LibraryService::moved);
    const auto commitAndLook = [&](const char *sql) {
        auto writer = Database::open(library.path(), Access::ReadWrite);
        QVERIFY(writer.ok());
        QVERIFY((*writer)->script(QLatin1String(sql)).ok());
        clock.advance(std::chrono::seconds(3));
        bool polled = false;
        library.status(this, [&polled](const Result<LibraryStatus> &) { polled = true; });
        QTRY_VERIFY(polled);
    };
    bool prepared = false;
    library.status(this, [&prepared](const Result<LibraryStatus> &) { prepared = true; });
    QTRY_VERIFY(prepared);
    library.watch(std::chrono::seconds(3));
    library.hold(true);
    library.hold(false);
    QCOMPARE(changed.count(), 0); // nothing happened meanwhile
    library.hold(true);
    commitAndLook("DELETE FROM need WHERE id IN (SELECT id FROM need LIMIT 1)");
    commitAndLook("DELETE FROM need");
    QCOMPARE(moved.count(), 2);
    QCOMPARE(changed.count(), 0);
    library.hold(false);
    QCOMPARE(changed.count(), 1);
    library.hold(false);
    QCOMPARE(changed.count(), 1);
}

void TestLibrary::leavingWithQuestionsOpen()
{
    const QTemporaryDir folder;
    ManualClock clock;
    int answers = 0;
    {
        LibraryService library(folder.filePath(QStringLiteral("l.sqlite")), clock);
        library.prepare(m_sample, this, [&answers](const Result<Preparation> &) { ++answers; });
        for (int i = 0; i < 50; ++i)
            library.list({}, this, [&answers](const Result<QList<FicheCard>> &) { ++answers; });
    }
    QCoreApplication::processEvents();
    QCOMPARE(answers, 0); // no answer after the end, and no crash
}

ESCALE_GUILESS_TEST(TestLibrary)
#include "tst_library.moc"
