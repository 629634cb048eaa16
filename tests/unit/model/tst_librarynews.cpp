// SPDX-License-Identifier: GPL-3.0-or-later
// What is new since last time: since the desk was closed, never since the last sync; and whatever happens to the file
// it is kept in, the desk goes on without.
#include "faultinjector.h"
#include "l10n/sessions.h"
#include "libraryrig.h"
#include "model/librarynews.h"
#include "samplelibrary.h"
#include "store/database.h"
#include "testprogram.h"

#include <QFileInfo>

using namespace escale;
using namespace escale::test;

namespace {

const QString newcomer = QStringLiteral("e5ca1e0000000000000cffff");

/// The news of one desk on one library; opened again as on the next morning.
struct NewsRig final {
    NewsRig() { base.prepare(); }
    [[nodiscard]] QString file() const { return folder.filePath(QStringLiteral("news.sqlite")); }
    LibraryNews &open()
    {
        news = std::make_unique<LibraryNews>(base.library.path(), base.clock);
        news->open(file());
        return rest();
    }
    LibraryNews &rest()
    {
        QEventLoop loop;
        news->whenLooked(&loop, [&loop] { loop.quit(); });
        loop.exec();
        QCoreApplication::processEvents();
        return *news;
    }
    LibraryNews &look()
    {
        news->look();
        return rest();
    }
    /// The desk is closed for the night, and opened again.
    LibraryNews &nextMorning()
    {
        news->markRead();
        base.clock.jump(std::chrono::hours(24));
        return open();
    }
    void title(const QString &id, const QString &title) { base.retitle(id, Language::Fr, title); }
    /// Another fiche with the text of one that is there.
    void add(const QString &id)
    {
        ReadFiche read = base.read(bankAccount, Language::Fr);
        read.fiche.id = id;
        base.change({PutFiche{read.fiche, {{read.translation, {}}}, {}}});
    }
    [[nodiscard]] QList<SectionChange> changes(const QString &id)
    {
        QList<SectionChange> found;
        news->changes(id, news.get(), [&found](const QList<SectionChange> &changes) { found = changes; });
        rest();
        return found;
    }

    QTemporaryDir folder;
    LibraryRig base;
    std::unique_ptr<LibraryNews> news;
};

using Kinds = QHash<QString, NewsKind>;

} // namespace

class TestLibraryNews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileThatIsNoneOfOursCostsTheNewsAndNothingElse()
    {
        NewsRig rig;
        QFile file(rig.file());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(20'000, 'x'));
        file.close();
        QVERIFY(rig.open().fiches().isEmpty());
        rig.title(bankAccount, QStringLiteral("Autre titre")); // and from here on there is news again
        QCOMPARE(rig.look().fiches(), (Kinds{{bankAccount, NewsKind::Changed}}));
    }

    void aFileThatIsDamagedInTheMiddleIsBegunAnew()
    {
        NewsRig rig;
        rig.open();
        rig.news.reset();
        QFile::remove(rig.file() + QStringLiteral("-wal"));
        QFile file(rig.file());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.size() > 8192);
        for (qint64 at = 4096; at < file.size(); at += 512) {
            file.seek(at);
            file.write(QByteArray(200, '\xa5'));
        }
        file.close();
        rig.title(bankAccount, QStringLiteral("Autre titre"));
        QVERIFY(rig.open().fiches().isEmpty());
        rig.title(residencePermit, QStringLiteral("Encore un autre"));
        QCOMPARE(rig.look().fiches(), (Kinds{{residencePermit, NewsKind::Changed}}));
    }

    void aFileOfANewerEscaleIsLeftAsItIs()
    {
        NewsRig rig;
        {
            auto database = Database::open(rig.file(), Access::ReadWrite);
            QVERIFY(database.ok());
            QVERIFY((*database)->script(QStringLiteral("CREATE TABLE theirs (x); PRAGMA user_version = 99")).ok());
        }
        QVERIFY(rig.open().fiches().isEmpty());
        rig.news->markRead();
        rig.title(bankAccount, QStringLiteral("Autre titre"));
        QVERIFY(rig.look().fiches().isEmpty());
        rig.news.reset();
        auto database = Database::open(rig.file(), Access::ReadOnly);
        QVERIFY(database.ok());
        QCOMPARE((*database)->value(QLatin1String("SELECT count(*) FROM sqlite_schema"))->toInt(), 1);
    }

    void whereNothingCanBeWrittenThereIsNoNews()
    {
        NewsRig rig;
        QFile wall(rig.folder.filePath(QStringLiteral("wall")));
        QVERIFY(wall.open(QIODevice::WriteOnly));
        rig.news = std::make_unique<LibraryNews>(rig.base.library.path(), rig.base.clock);
        rig.news->open(rig.folder.filePath(QStringLiteral("wall/news.sqlite")));
        QVERIFY(rig.rest().fiches().isEmpty());
        rig.news->markRead();
        rig.title(bankAccount, QStringLiteral("Autre titre"));
        QVERIFY(rig.look().fiches().isEmpty());
        QVERIFY(rig.changes(bankAccount).isEmpty());
    }

    void aDeskWithoutALibraryHasNoNews()
    {
        NewsRig rig;
        rig.news = std::make_unique<LibraryNews>(rig.folder.filePath(QStringLiteral("nowhere.sqlite")), rig.base.clock);
        rig.news->open(rig.file());
        QVERIFY(rig.rest().fiches().isEmpty());
        rig.news.reset();
        // What was not there is not what was seen.
        QVERIFY(rig.open().fiches().isEmpty());
        QVERIFY(rig.news->since().isValid());
    }

    void onAFirstRunNothingIsNew()
    {
        NewsRig rig;
        QVERIFY(rig.open().fiches().isEmpty());
        QCOMPARE(rig.news->since(), rig.base.clock.now());
    }

    void whatWasAddedIsNewWhatWasChangedHasChanged()
    {
        NewsRig rig;
        rig.open();
        const QSignalSpy told(rig.news.get(), &LibraryNews::changed);
        rig.add(newcomer);
        rig.title(bankAccount, QStringLiteral("Autre titre"));
        QCOMPARE(rig.look().fiches(), (Kinds{{newcomer, NewsKind::New}, {bankAccount, NewsKind::Changed}}));
        QCOMPARE(rig.news->of(newcomer), std::optional(NewsKind::New));
        QCOMPARE(rig.news->of(residencePermit), std::nullopt);
        QCOMPARE(told.size(), 1);
        rig.look();
        QCOMPARE(told.size(), 1); // nothing else has changed
    }

    void whatHasChangedIsSaidByWords()
    {
        NewsRig rig;
        const QString before = rig.base.read(bankAccount, Language::Fr).translation.title;
        rig.open();
        rig.title(bankAccount, before + QStringLiteral(" à Lyon"));
        rig.add(newcomer);
        rig.look();
        QCOMPARE(rig.changes(bankAccount),
                 (QList<SectionChange>{
                     {SectionChange::Kind::Changed,
                      QStringLiteral("title"),
                      {},
                      {{WordChange::Kind::Kept, before}, {WordChange::Kind::Added, QStringLiteral(" à Lyon")}}}}));
        QVERIFY(rig.changes(newcomer).isEmpty()); // all of it is new
        QVERIFY(rig.changes(residencePermit).isEmpty());
    }

    void anotherPriceIsNewsAndIsSaid()
    {
        NewsRig rig;
        rig.open();
        rig.base.alter(bankAccount, [](Fiche &fiche) { fiche.metadata.price = {true, {37}, QStringLiteral("month")}; });
        QCOMPARE(rig.look().fiches(), (Kinds{{bankAccount, NewsKind::Changed}}));
        const auto changes = rig.changes(bankAccount);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(factOf(changes.first().key), std::optional(FactKind::Price));
        QVERIFY(changes.first().words.last().text.contains(QStringLiteral("37")));
    }

    void anotherAddressIsNews()
    {
        NewsRig rig;
        rig.open();
        rig.base.alter(residencePermit, [](Fiche &fiche) {
            fiche.places.append(
                Place{QStringLiteral("Guichet"), {}, {}, {}, {}, QStringLiteral("01 00 00 00 00"), {}, {}});
        });
        QCOMPARE(rig.look().fiches(), (Kinds{{residencePermit, NewsKind::Changed}}));
        QVERIFY(rig.nextMorning().fiches().isEmpty());
    }

    void aSessionThatWasPastAndIsTidiedAwayIsNoNews()
    {
        NewsRig rig;
        const QDate today = todayOf(rig.base.clock);
        const Session past{today.addDays(-60), today.addDays(-20)}, soon{today.addDays(3), today.addDays(30)};
        const Session later{today.addDays(90), today.addDays(120)};
        const auto give = [&rig](const QList<Session> &sessions) {
            rig.base.alter(bankAccount, [&sessions](Fiche &fiche) {
                fiche.metadata.sessions = {Sessions::Entry::FixedDates, true, sessions};
            });
        };
        give({past, soon, later});
        rig.open();
        give({soon, later});
        QVERIFY(rig.look().fiches().isEmpty());
        give({later}); // who wanted to come in three days cannot
        QCOMPARE(rig.look().fiches(), (Kinds{{bankAccount, NewsKind::Changed}}));
        QCOMPARE(rig.changes(bankAccount).size(), 1);
        rig.nextMorning();
        give({soon, later});
        rig.look();
        for (int day = 0; day < 7; ++day)
            rig.nextMorning();
        give({later}); // by now it has begun
        QVERIFY(rig.look().fiches().isEmpty());
        QVERIFY(rig.changes(bankAccount).isEmpty());
    }

    /// It was to come when the feed dropped it, and has begun by the time somebody asks what has changed.
    void aSessionThatWasCancelledIsSaidAlsoOnceItWouldHaveBegun()
    {
        NewsRig rig;
        const QDate today = todayOf(rig.base.clock);
        const Session soon{today.addDays(11), today.addDays(40)}, later{today.addDays(90), today.addDays(120)};
        const auto give = [&rig](const QList<Session> &sessions) {
            rig.base.alter(bankAccount, [&sessions](Fiche &fiche) {
                fiche.metadata.sessions = {Sessions::Entry::FixedDates, true, sessions};
            });
        };
        give({soon, later});
        rig.open();
        give({later});
        QCOMPARE(rig.look().fiches(), (Kinds{{bankAccount, NewsKind::Changed}}));
        rig.base.clock.jump(std::chrono::hours(24 * 12)); // nobody has closed the desk meanwhile
        QCOMPARE(rig.open().fiches(), (Kinds{{bankAccount, NewsKind::Changed}}));
        const auto changes = rig.changes(bankAccount);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(factOf(changes.first().key), std::optional(FactKind::Sessions));
    }

    void whatWasKeptBeforeFactsWereIsAsIfSeen()
    {
        NewsRig rig;
        rig.open();
        rig.news.reset();
        {
            auto database = Database::open(rig.file(), Access::ReadWrite);
            QVERIFY(database.ok());
            QHash<QString, QByteArray> words;
            QVERIFY((*database)
                        ->each(QLatin1String("SELECT id, seen_words FROM fiche"), {},
                               [&words](const QSqlQuery &row) {
                                   words.insert(row.value(0).toString(),
                                                packed(withoutFacts(*unpacked(row.value(1).toByteArray()))));
                               })
                        .ok());
            for (auto it = words.begin(); it != words.end(); ++it)
                QVERIFY((*database)
                            ->run(QLatin1String("UPDATE fiche SET seen_hash = x'00', seen_words = ? WHERE id = ?"),
                                  {it.value(), it.key()})
                            .ok());
        }
        rig.title(residencePermit, QStringLiteral("Autre titre"));
        QCOMPARE(rig.open().fiches(), (Kinds{{residencePermit, NewsKind::Changed}}));
        QCOMPARE(rig.changes(residencePermit).size(), 1); // the title, and no fact that seems to have come
        rig.base.alter(bankAccount, [](Fiche &fiche) { fiche.metadata.price = {true, {37}, {}}; });
        QCOMPARE(rig.look().fiches().size(), 2);
        QCOMPARE(rig.changes(bankAccount).size(), 1);
    }

    void countsAndTranslationsAreNoNews()
    {
        NewsRig rig;
        rig.open();
        rig.base.alter(bankAccount, [](Fiche &fiche) { fiche.views += 100; });
        rig.base.retitle(residencePermit, Language::Ar, QStringLiteral("عنوان"));
        QVERIFY(rig.look().fiches().isEmpty());
    }

    void lastTimeIsNotTheLastSync()
    {
        NewsRig rig;
        const QString before = rig.base.read(bankAccount, Language::Fr).translation.title;
        rig.open();
        rig.title(bankAccount, QStringLiteral("Un"));
        rig.look();
        rig.title(bankAccount, QStringLiteral("Deux"));
        rig.title(residencePermit, QStringLiteral("Trois"));
        QCOMPARE(rig.look().fiches(), (Kinds{{bankAccount, NewsKind::Changed}, {residencePermit, NewsKind::Changed}}));
        // And of both syncs the difference is one.
        QCOMPARE(rig.changes(bankAccount).first().words.first(), (WordChange{WordChange::Kind::Removed, before}));
        // Nor is it the last start: a desk that was not closed has not been left.
        QCOMPARE(rig.open().fiches().size(), 2);
    }

    void whatWasThereWhenTheDeskWasClosedIsNoNewsInTheMorning()
    {
        NewsRig rig;
        rig.open();
        rig.add(newcomer);
        rig.look();
        QVERIFY(rig.nextMorning().fiches().isEmpty());
        QCOMPARE(rig.news->since(), rig.base.clock.now().addDays(-1));
        rig.title(newcomer, QStringLiteral("Autre titre"));
        QCOMPARE(rig.look().fiches(), (Kinds{{newcomer, NewsKind::Changed}}));
    }

    void whatASyncOfTheNightBringsIsNewInTheMorning()
    {
        NewsRig rig;
        rig.open();
        rig.news->markRead();
        rig.news.reset();
        rig.title(bankAccount, QStringLiteral("Autre titre"));
        QCOMPARE(rig.open().fiches(), (Kinds{{bankAccount, NewsKind::Changed}}));
    }

    /// A sync has ended in the moment in which somebody says that all is read.
    void whatNobodyWasToldOfStaysNews()
    {
        NewsRig rig;
        rig.open();
        rig.title(bankAccount, QStringLiteral("Autre titre"));
        rig.look();
        rig.title(residencePermit, QStringLiteral("Encore un autre"));
        rig.news->look(); // found, and not told yet
        rig.news->markRead();
        QCOMPARE(rig.rest().fiches(), (Kinds{{residencePermit, NewsKind::Changed}}));
        QCOMPARE(rig.nextMorning().fiches(), Kinds());
    }

    void markingAsReadIsSeenAtOnce()
    {
        NewsRig rig;
        rig.open();
        rig.title(bankAccount, QStringLiteral("Autre titre"));
        rig.look();
        rig.news->look(); // an answer that was under way brings nothing back
        rig.news->markRead();
        QVERIFY(rig.news->fiches().isEmpty());
        QVERIFY(rig.rest().fiches().isEmpty());
        QVERIFY(rig.look().fiches().isEmpty());
    }

    void whatWasMarkedAsReadIsNewsAgain()
    {
        NewsRig rig;
        rig.open();
        const QDateTime since = rig.news->since();
        rig.add(newcomer);
        rig.title(bankAccount, QStringLiteral("Autre titre"));
        const Kinds both{{newcomer, NewsKind::New}, {bankAccount, NewsKind::Changed}};
        QCOMPARE(rig.look().fiches(), both);
        rig.base.clock.jump(std::chrono::hours(2));
        rig.news->markRead();
        QVERIFY(rig.rest().fiches().isEmpty());
        rig.title(residencePermit, QStringLiteral("Encore un autre")); // found since: it stays
        rig.look();
        rig.news->takeBackMark();
        Kinds all = both;
        all.insert(residencePermit, NewsKind::Changed);
        QCOMPARE(rig.rest().fiches(), all);
        QCOMPARE(rig.news->since(), since);
        QVERIFY(!rig.changes(bankAccount).isEmpty()); // and what has changed can be read
        rig.news->takeBackMark();                     // there is no second one
        QCOMPARE(rig.rest().fiches(), all);
        QVERIFY(rig.nextMorning().fiches().isEmpty());
    }

    /// What became again what it had been, between the mark and its taking back, says nothing new.
    void whatIsAsItWasAgainIsNotMadeNewsByTakingBack()
    {
        NewsRig rig;
        const QString before = rig.base.read(bankAccount, Language::Fr).translation.title;
        rig.open();
        rig.title(bankAccount, QStringLiteral("Autre titre"));
        rig.look();
        rig.news->markRead();
        rig.title(bankAccount, before);
        QCOMPARE(rig.look().fiches(), (Kinds{{bankAccount, NewsKind::Changed}}));
        rig.news->takeBackMark();
        QVERIFY(rig.rest().fiches().isEmpty());
    }

    void aTextThatIsAsItWasAgainIsNoNews()
    {
        NewsRig rig;
        const QString before = rig.base.read(bankAccount, Language::Fr).translation.title;
        rig.open();
        rig.title(bankAccount, QStringLiteral("Autre titre"));
        QCOMPARE(rig.look().fiches().size(), 1);
        rig.title(bankAccount, before);
        QVERIFY(rig.look().fiches().isEmpty());
    }

    void aFicheThatIsGoneIsNoNewsAndNoneWhenItComesBack()
    {
        NewsRig rig;
        rig.open();
        const ReadFiche whole = rig.base.read(bankAccount, Language::Fr);
        rig.add(newcomer);
        rig.look();
        rig.base.change({RemoveFiche{bankAccount}, RemoveFiche{newcomer}});
        QVERIFY(rig.look().fiches().isEmpty());
        rig.base.change({PutFiche{whole.fiche, {{whole.translation, {}}}, {}}});
        QVERIFY(rig.look().fiches().isEmpty());
    }

    /// The sample gives way to the first sync; one source to another.
    void aLibraryOfAnotherSourceIsNotAThousandNewFiches()
    {
        NewsRig rig;
        rig.open();
        rig.add(newcomer);
        rig.base.change({SetSource{QStringLiteral("https://example.org")}});
        QVERIFY(rig.look().fiches().isEmpty());
        rig.title(bankAccount, QStringLiteral("Autre titre"));
        QCOMPARE(rig.look().fiches(), (Kinds{{bankAccount, NewsKind::Changed}}));
    }

    void theFileDoesNotGrowFromDayToDay()
    {
        NewsRig rig;
        rig.open();
        qint64 size = 0;
        for (int day = 0; day < 40; ++day) {
            rig.title(bankAccount, QStringLiteral("Titre %1").arg(day));
            rig.look();
            rig.nextMorning();
            if (day == 4)
                size = QFileInfo(rig.file()).size() + QFileInfo(rig.file() + QStringLiteral("-wal")).size();
        }
        const qint64 now = QFileInfo(rig.file()).size() + QFileInfo(rig.file() + QStringLiteral("-wal")).size();
        QVERIFY2(now < size + 600'000, qPrintable(QString::number(now))); // of the log, which ends at a checkpoint
        QCOMPARE((rig.rest()).fiches().size(), 0);
    }

    /// A full disk at whatever step: what was seen before is seen still, and nothing else is.
    void whateverCallFailsNothingIsHalfSeen()
    {
        NewsRig rig;
        rig.open();
        rig.news.reset();
        rig.title(bankAccount, QStringLiteral("Autre titre"));
        const auto reader = Reader::open(rig.base.library.path());
        QVERIFY(reader.ok());
        int failures = 0;
        for (int fail = 1; fail < 200; ++fail) {
            int calls = 0;
            {
                const FaultInjector faults([&calls, fail] { return ++calls != fail; });
                const auto file = NewsFile::open(rig.file());
                if (file) {
                    (void)(*file)->look(**reader, rig.base.clock.now(), [] { return true; });
                    failures += calls >= fail ? 1 : 0;
                }
            }
            const auto file = NewsFile::open(rig.file());
            QVERIFY(file.ok());
            const auto news = (*file)->look(**reader, rig.base.clock.now(), [] { return true; });
            QVERIFY(news.ok());
            QCOMPARE(news->fiches, (Kinds{{bankAccount, NewsKind::Changed}}));
            if (calls < fail)
                break;
        }
        QVERIFY(failures > 5);
    }

    void aFirstReadingThatIsStoppedIsBegunAgain()
    {
        NewsRig rig;
        const auto reader = Reader::open(rig.base.library.path());
        QVERIFY(reader.ok());
        const auto file = NewsFile::open(rig.file());
        QVERIFY(file.ok());
        int texts = 0;
        const auto stopped = (*file)->look(**reader, rig.base.clock.now(), [&texts] { return ++texts < 5; });
        QVERIFY(!stopped.ok());
        QCOMPARE(stopped.error().problem, Problem::Cancelled);
        const auto whole = (*file)->look(**reader, rig.base.clock.now(), [] { return true; });
        QVERIFY(whole.ok());
        QVERIFY(whole->fiches.isEmpty());
    }
};

ESCALE_GUILESS_TEST(TestLibraryNews)
#include "tst_librarynews.moc"
