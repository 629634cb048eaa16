// SPDX-License-Identifier: GPL-3.0-or-later
// What is new since last time: since the desk was closed, never since the last sync; and whatever happens to the file
// it is kept in, the desk goes on without.
#include "faultinjector.h"
#include "l10n/sessions.h"
#include "libraryrig.h"
#include "model/librarynews.h"
#include "store/database.h"
#include "testprogram.h"

#include <QFileInfo>

using namespace escale;
using namespace escale::test;

namespace {

const QString bank = QStringLiteral("e5ca1e0000000000000c0003"), papers = QStringLiteral("e5ca1e0000000000000c0001");
const QString fresh = QStringLiteral("e5ca1e0000000000000cffff");

/// The news of one desk on one library; opened again as on the next morning.
struct Rig final {
    Rig() { base.prepare(); }
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
        ReadFiche read = base.read(bank, Language::Fr);
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
        Rig rig;
        QFile file(rig.file());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(20'000, 'x'));
        file.close();
        QVERIFY(rig.open().fiches().isEmpty());
        rig.title(bank, QStringLiteral("Autre titre")); // and from here on there is news again
        QCOMPARE(rig.look().fiches(), (Kinds{{bank, NewsKind::Changed}}));
    }

    void aFileThatIsDamagedInTheMiddleIsBegunAnew()
    {
        Rig rig;
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
        rig.title(bank, QStringLiteral("Autre titre"));
        QVERIFY(rig.open().fiches().isEmpty());
        rig.title(papers, QStringLiteral("Encore un autre"));
        QCOMPARE(rig.look().fiches(), (Kinds{{papers, NewsKind::Changed}}));
    }

    void aFileOfANewerEscaleIsLeftAsItIs()
    {
        Rig rig;
        {
            auto database = Database::open(rig.file(), Access::ReadWrite);
            QVERIFY(database.ok());
            QVERIFY((*database)->script(QStringLiteral("CREATE TABLE theirs (x); PRAGMA user_version = 99")).ok());
        }
        QVERIFY(rig.open().fiches().isEmpty());
        rig.news->markRead();
        rig.title(bank, QStringLiteral("Autre titre"));
        QVERIFY(rig.look().fiches().isEmpty());
        rig.news.reset();
        auto database = Database::open(rig.file(), Access::ReadOnly);
        QVERIFY(database.ok());
        QCOMPARE((*database)->value(QLatin1String("SELECT count(*) FROM sqlite_schema"))->toInt(), 1);
    }

    void whereNothingCanBeWrittenThereIsNoNews()
    {
        Rig rig;
        QFile wall(rig.folder.filePath(QStringLiteral("wall")));
        QVERIFY(wall.open(QIODevice::WriteOnly));
        rig.news = std::make_unique<LibraryNews>(rig.base.library.path(), rig.base.clock);
        rig.news->open(rig.folder.filePath(QStringLiteral("wall/news.sqlite")));
        QVERIFY(rig.rest().fiches().isEmpty());
        rig.news->markRead();
        rig.title(bank, QStringLiteral("Autre titre"));
        QVERIFY(rig.look().fiches().isEmpty());
        QVERIFY(rig.changes(bank).isEmpty());
    }

    void aDeskWithoutALibraryHasNoNews()
    {
        Rig rig;
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
        Rig rig;
        QVERIFY(rig.open().fiches().isEmpty());
        QCOMPARE(rig.news->since(), rig.base.clock.now());
    }

    void whatWasAddedIsNewWhatWasChangedHasChanged()
    {
        Rig rig;
        rig.open();
        const QSignalSpy told(rig.news.get(), &LibraryNews::changed);
        rig.add(fresh);
        rig.title(bank, QStringLiteral("Autre titre"));
        QCOMPARE(rig.look().fiches(), (Kinds{{fresh, NewsKind::New}, {bank, NewsKind::Changed}}));
        QCOMPARE(rig.news->of(fresh), std::optional(NewsKind::New));
        QCOMPARE(rig.news->of(papers), std::nullopt);
        QCOMPARE(told.size(), 1);
        rig.look();
        QCOMPARE(told.size(), 1); // nothing else has changed
    }

    void whatHasChangedIsSaidByWords()
    {
        Rig rig;
        const QString before = rig.base.read(bank, Language::Fr).translation.title;
        rig.open();
        rig.title(bank, before + QStringLiteral(" à Lyon"));
        rig.add(fresh);
        rig.look();
        QCOMPARE(rig.changes(bank), (QList<SectionChange>{{SectionChange::Kind::Changed,
                                                           QStringLiteral("title"),
                                                           {},
                                                           {{WordChange::Kind::Kept, before},
                                                            {WordChange::Kind::Added, QStringLiteral(" à Lyon")}}}}));
        QVERIFY(rig.changes(fresh).isEmpty()); // all of it is new
        QVERIFY(rig.changes(papers).isEmpty());
    }

    void anotherPriceIsNewsAndIsSaid()
    {
        Rig rig;
        rig.open();
        rig.base.alter(bank, [](Fiche &fiche) { fiche.metadata.price = {true, {37}, QStringLiteral("month")}; });
        QCOMPARE(rig.look().fiches(), (Kinds{{bank, NewsKind::Changed}}));
        const auto changes = rig.changes(bank);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(factOf(changes.first().key), std::optional(FactKind::Price));
        QVERIFY(changes.first().words.last().text.contains(QStringLiteral("37")));
    }

    void anotherAddressIsNews()
    {
        Rig rig;
        rig.open();
        rig.base.alter(papers, [](Fiche &fiche) {
            fiche.places.append(
                Place{QStringLiteral("Guichet"), {}, {}, {}, {}, QStringLiteral("01 00 00 00 00"), {}, {}});
        });
        QCOMPARE(rig.look().fiches(), (Kinds{{papers, NewsKind::Changed}}));
        QVERIFY(rig.nextMorning().fiches().isEmpty());
    }

    void aSessionThatWasPastAndIsTidiedAwayIsNoNews()
    {
        Rig rig;
        const QDate today = todayOf(rig.base.clock);
        const Session past{today.addDays(-60), today.addDays(-20)}, soon{today.addDays(3), today.addDays(30)};
        const Session later{today.addDays(90), today.addDays(120)};
        const auto give = [&rig](const QList<Session> &sessions) {
            rig.base.alter(bank, [&sessions](Fiche &fiche) {
                fiche.metadata.sessions = {Sessions::Entry::FixedDates, true, sessions};
            });
        };
        give({past, soon, later});
        rig.open();
        give({soon, later});
        QVERIFY(rig.look().fiches().isEmpty());
        give({later}); // who wanted to come in three days cannot
        QCOMPARE(rig.look().fiches(), (Kinds{{bank, NewsKind::Changed}}));
        QCOMPARE(rig.changes(bank).size(), 1);
        rig.nextMorning();
        give({soon, later});
        rig.look();
        for (int day = 0; day < 7; ++day)
            rig.nextMorning();
        give({later}); // by now it has begun
        QVERIFY(rig.look().fiches().isEmpty());
        QVERIFY(rig.changes(bank).isEmpty());
    }

    /// It was to come when the feed dropped it, and has begun by the time somebody asks what has changed.
    void aSessionThatWasCancelledIsSaidAlsoOnceItWouldHaveBegun()
    {
        Rig rig;
        const QDate today = todayOf(rig.base.clock);
        const Session soon{today.addDays(11), today.addDays(40)}, later{today.addDays(90), today.addDays(120)};
        const auto give = [&rig](const QList<Session> &sessions) {
            rig.base.alter(bank, [&sessions](Fiche &fiche) {
                fiche.metadata.sessions = {Sessions::Entry::FixedDates, true, sessions};
            });
        };
        give({soon, later});
        rig.open();
        give({later});
        QCOMPARE(rig.look().fiches(), (Kinds{{bank, NewsKind::Changed}}));
        rig.base.clock.jump(std::chrono::hours(24 * 12)); // nobody has closed the desk meanwhile
        QCOMPARE(rig.open().fiches(), (Kinds{{bank, NewsKind::Changed}}));
        const auto changes = rig.changes(bank);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(factOf(changes.first().key), std::optional(FactKind::Sessions));
    }

    void whatWasKeptBeforeFactsWereIsAsIfSeen()
    {
        Rig rig;
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
        rig.title(papers, QStringLiteral("Autre titre"));
        QCOMPARE(rig.open().fiches(), (Kinds{{papers, NewsKind::Changed}}));
        QCOMPARE(rig.changes(papers).size(), 1); // the title, and no fact that seems to have come
        rig.base.alter(bank, [](Fiche &fiche) { fiche.metadata.price = {true, {37}, {}}; });
        QCOMPARE(rig.look().fiches().size(), 2);
        QCOMPARE(rig.changes(bank).size(), 1);
    }

    void countsAndTranslationsAreNoNews()
    {
        Rig rig;
        rig.open();
        rig.base.alter(bank, [](Fiche &fiche) { fiche.views += 100; });
        rig.base.retitle(papers, Language::Ar, QStringLiteral("عنوان"));
        QVERIFY(rig.look().fiches().isEmpty());
    }

    void lastTimeIsNotTheLastSync()
    {
        Rig rig;
        const QString before = rig.base.read(bank, Language::Fr).translation.title;
        rig.open();
        rig.title(bank, QStringLiteral("Un"));
        rig.look();
        rig.title(bank, QStringLiteral("Deux"));
        rig.title(papers, QStringLiteral("Trois"));
        QCOMPARE(rig.look().fiches(), (Kinds{{bank, NewsKind::Changed}, {papers, NewsKind::Changed}}));
        // And of both syncs the difference is one.
        QCOMPARE(rig.changes(bank).first().words.first(), (WordChange{WordChange::Kind::Removed, before}));
        // Nor is it the last start: a desk that was not closed has not been left.
        QCOMPARE(rig.open().fiches().size(), 2);
    }

    void whatWasThereWhenTheDeskWasClosedIsNoNewsInTheMorning()
    {
        Rig rig;
        rig.open();
        rig.add(fresh);
        rig.look();
        QVERIFY(rig.nextMorning().fiches().isEmpty());
        QCOMPARE(rig.news->since(), rig.base.clock.now().addDays(-1));
        rig.title(fresh, QStringLiteral("Autre titre"));
        QCOMPARE(rig.look().fiches(), (Kinds{{fresh, NewsKind::Changed}}));
    }

    void whatASyncOfTheNightBringsIsNewInTheMorning()
    {
        Rig rig;
        rig.open();
        rig.news->markRead();
        rig.news.reset();
        rig.title(bank, QStringLiteral("Autre titre"));
        QCOMPARE(rig.open().fiches(), (Kinds{{bank, NewsKind::Changed}}));
    }

    /// A sync has ended in the moment in which somebody says that all is read.
    void whatNobodyWasToldOfStaysNews()
    {
        Rig rig;
        rig.open();
        rig.title(bank, QStringLiteral("Autre titre"));
        rig.look();
        rig.title(papers, QStringLiteral("Encore un autre"));
        rig.news->look(); // found, and not told yet
        rig.news->markRead();
        QCOMPARE(rig.rest().fiches(), (Kinds{{papers, NewsKind::Changed}}));
        QCOMPARE(rig.nextMorning().fiches(), Kinds());
    }

    void markingAsReadIsSeenAtOnce()
    {
        Rig rig;
        rig.open();
        rig.title(bank, QStringLiteral("Autre titre"));
        rig.look();
        rig.news->look(); // an answer that was under way brings nothing back
        rig.news->markRead();
        QVERIFY(rig.news->fiches().isEmpty());
        QVERIFY(rig.rest().fiches().isEmpty());
        QVERIFY(rig.look().fiches().isEmpty());
    }

    void whatWasMarkedAsReadIsNewsAgain()
    {
        Rig rig;
        rig.open();
        const QDateTime since = rig.news->since();
        rig.add(fresh);
        rig.title(bank, QStringLiteral("Autre titre"));
        const Kinds both{{fresh, NewsKind::New}, {bank, NewsKind::Changed}};
        QCOMPARE(rig.look().fiches(), both);
        rig.base.clock.jump(std::chrono::hours(2));
        rig.news->markRead();
        QVERIFY(rig.rest().fiches().isEmpty());
        rig.title(papers, QStringLiteral("Encore un autre")); // found since: it stays
        rig.look();
        rig.news->takeBackMark();
        Kinds all = both;
        all.insert(papers, NewsKind::Changed);
        QCOMPARE(rig.rest().fiches(), all);
        QCOMPARE(rig.news->since(), since);
        QVERIFY(!rig.changes(bank).isEmpty()); // and what has changed can be read
        rig.news->takeBackMark();              // there is no second one
        QCOMPARE(rig.rest().fiches(), all);
        QVERIFY(rig.nextMorning().fiches().isEmpty());
    }

    /// What became again what it had been, between the mark and its taking back, says nothing new.
    void whatIsAsItWasAgainIsNotMadeNewsByTakingBack()
    {
        Rig rig;
        const QString before = rig.base.read(bank, Language::Fr).translation.title;
        rig.open();
        rig.title(bank, QStringLiteral("Autre titre"));
        rig.look();
        rig.news->markRead();
        rig.title(bank, before);
        QCOMPARE(rig.look().fiches(), (Kinds{{bank, NewsKind::Changed}}));
        rig.news->takeBackMark();
        QVERIFY(rig.rest().fiches().isEmpty());
    }

    void aTextThatIsAsItWasAgainIsNoNews()
    {
        Rig rig;
        const QString before = rig.base.read(bank, Language::Fr).translation.title;
        rig.open();
        rig.title(bank, QStringLiteral("Autre titre"));
        QCOMPARE(rig.look().fiches().size(), 1);
        rig.title(bank, before);
        QVERIFY(rig.look().fiches().isEmpty());
    }

    void aFicheThatIsGoneIsNoNewsAndNoneWhenItComesBack()
    {
        Rig rig;
        rig.open();
        const ReadFiche whole = rig.base.read(bank, Language::Fr);
        rig.add(fresh);
        rig.look();
        rig.base.change({RemoveFiche{bank}, RemoveFiche{fresh}});
        QVERIFY(rig.look().fiches().isEmpty());
        rig.base.change({PutFiche{whole.fiche, {{whole.translation, {}}}, {}}});
        QVERIFY(rig.look().fiches().isEmpty());
    }

    /// The sample gives way to the first sync; one source to another.
    void aLibraryOfAnotherSourceIsNotAThousandNewFiches()
    {
        Rig rig;
        rig.open();
        rig.add(fresh);
        rig.base.change({SetSource{QStringLiteral("https://example.org")}});
        QVERIFY(rig.look().fiches().isEmpty());
        rig.title(bank, QStringLiteral("Autre titre"));
        QCOMPARE(rig.look().fiches(), (Kinds{{bank, NewsKind::Changed}}));
    }

    void theFileDoesNotGrowFromDayToDay()
    {
        Rig rig;
        rig.open();
        qint64 size = 0;
        for (int day = 0; day < 40; ++day) {
            rig.title(bank, QStringLiteral("Titre %1").arg(day));
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
        Rig rig;
        rig.open();
        rig.news.reset();
        rig.title(bank, QStringLiteral("Autre titre"));
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
            QCOMPARE(news->fiches, (Kinds{{bank, NewsKind::Changed}}));
            if (calls < fail)
                break;
        }
        QVERIFY(failures > 5);
    }

    void aFirstReadingThatIsStoppedIsBegunAgain()
    {
        Rig rig;
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
