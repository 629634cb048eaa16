// SPDX-License-Identifier: GPL-3.0-or-later
// Every trouble the test server knows, at every part of the API: what was in the library stays, the sentence is true,
// the exit code is the one of sysexits.h, and it ends (the limits are short here; ctest's own limit watches over them).
#include "commandrun.h"
#include "feedserver/feedserver.h"
#include "smallfeed.h"
#include "syncrig.h"
#include "testprogram.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

constexpr int fichesAtFirst = 20; // enough for a half of them to be suspicious (contract 8.2)

/// What the library must hold afterwards.
enum class Left : quint8 {
    Old,   ///< everything as it was
    New,   ///< everything the feed has
    Whole, ///< each fiche the one or the other, never a mixture
};

} // namespace

class TestFaults : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SyncRig> m_rig;
    std::shared_ptr<ModelContent> m_content;
    std::unique_ptr<FeedServer> m_server;

    CommandRun sync()
    {
        CommonOptions common;
        common.library = m_rig->library();
        common.config = m_rig->settings();
        common.json = true;
        SyncArguments arguments;
        arguments.feed = m_server->url().toString();
        arguments.http = shortLimits();
        return runSyncCommand(common, arguments);
    }

    static QJsonObject summary(const CommandRun &run)
    {
        return QJsonDocument::fromJson(run.out.trimmed().split('\n').last()).object();
    }

private Q_SLOTS:
    void init()
    {
        qputenv("ESCALE_SITE_SECRET", "test-site-secret");
        m_rig = std::make_unique<SyncRig>();
        m_content = smallFeed(fichesAtFirst);
        m_server = std::make_unique<FeedServer>(m_content);
    }

    void cleanup() { qunsetenv("ESCALE_SITE_SECRET"); }

    void everyTrouble_data()
    {
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<Left>("left");
        const auto row = [](const char *fault, ExitCode exit, const char *sentence, Left left) {
            QTest::newRow(fault) << static_cast<int>(exit) << QString::fromLatin1(sentence) << left;
        };
        const char *gone = "cannot be reached", *silent = "stopped answering", *own = "a problem of its own";
        const char *unreadable = "cannot be read", *damaged = "arrived damaged", *large = "far too large";
        const char *elsewhere = "sends to another server", *early = "stopped answering before the end";
        const char *failed = "could not be fetched";

        // The list: without it nothing can be done.
        row("status=500@index", ExitCode::Unreachable, own, Left::Old);
        row("status=422@index", ExitCode::BadAnswer, "does not understand", Left::Old);
        row("busy=3600@index", ExitCode::Unreachable, own, Left::Old);
        row("hang@index", ExitCode::Unreachable, silent, Left::Old);
        row("stall@index", ExitCode::Unreachable, silent, Left::Old);
        row("truncated@index", ExitCode::Unreachable, gone, Left::Old);
        row("wrong-length@index", ExitCode::BadAnswer, unreadable, Left::Old);
        row("bad-gzip@index", ExitCode::BadAnswer, damaged, Left::Old);
        row("bomb@index", ExitCode::BadAnswer, large, Left::Old);
        row("huge@index", ExitCode::BadAnswer, large, Left::Old);
        row("not-json@index", ExitCode::BadAnswer, unreadable, Left::Old);
        row("html=502@index", ExitCode::Unreachable, own, Left::Old);
        row("html=200@index", ExitCode::BadAnswer, unreadable, Left::Old); // the page of a captive portal
        row("redirect@index", ExitCode::BadAnswer, elsewhere, Left::Old);
        row("reset@index", ExitCode::Unreachable, gone, Left::Old);
        row("drip=100@index", ExitCode::Unreachable, silent, Left::Old);
        row("half-index@index", ExitCode::TryAgain, "nothing was removed", Left::Whole);
        // Themes and needs.
        row("status=500@taxonomy", ExitCode::Unreachable, own, Left::Old);
        row("not-json@taxonomy", ExitCode::BadAnswer, unreadable, Left::Old);
        row("hang@taxonomy", ExitCode::Unreachable, silent, Left::Old);
        // The statistics are a second opinion: without them the sync is complete all the same.
        row("status=500@statistics", ExitCode::Ok, "", Left::New);
        row("not-json@statistics", ExitCode::Ok, "", Left::New);
        row("hang@statistics", ExitCode::Ok, "", Left::New);
        // The fiches, all of them.
        row("status=500@detail", ExitCode::TryAgain, early, Left::Old);
        row("status=401@detail", ExitCode::Refused, "refused the key", Left::Old);
        row("status=404@detail", ExitCode::Ok, "", Left::Old); // vanished after the index (8.4): no failure
        row("busy=3600@detail", ExitCode::TryAgain, early, Left::Old);
        row("hang@detail", ExitCode::TryAgain, early, Left::Old);
        row("stall@detail", ExitCode::TryAgain, early, Left::Old);
        row("truncated@detail", ExitCode::TryAgain, early, Left::Old);
        row("wrong-length@detail", ExitCode::TryAgain, failed, Left::Old);
        row("bad-gzip@detail", ExitCode::TryAgain, failed, Left::Old);
        row("bomb@detail", ExitCode::TryAgain, failed, Left::Old);
        row("not-json@detail", ExitCode::TryAgain, failed, Left::Old);
        row("html=200@detail", ExitCode::TryAgain, failed, Left::Old);
        row("html=502@detail", ExitCode::TryAgain, early, Left::Old);
        row("redirect@detail", ExitCode::TryAgain, failed, Left::Old);
        row("reset@detail", ExitCode::TryAgain, early, Left::Old);
        row("drip=100@detail", ExitCode::TryAgain, early, Left::Old);
        // One or a few fiches: the others arrive.
        row("huge@detail#3+2", ExitCode::TryAgain, failed, Left::Whole);
        row("not-json@detail#5+1", ExitCode::TryAgain, failed, Left::Whole);
        row("bad-gzip@detail#1/7", ExitCode::TryAgain, failed, Left::Whole);
        // Troubles that pass.
        row("busy=1@detail#2+1", ExitCode::Ok, "", Left::New);
        row("status=503@detail#4+3", ExitCode::Ok, "", Left::New);
        row("reset@detail#1/5", ExitCode::Ok, "", Left::New);
        row("truncated@detail#2/6", ExitCode::Ok, "", Left::New);
        row("hang@detail#3+1", ExitCode::Ok, "", Left::New);
        row("status=503@index#1+2", ExitCode::Ok, "", Left::New);
        row("reset@taxonomy#1+1", ExitCode::Ok, "", Left::New);
    }

    void everyTrouble()
    {
        QFETCH(int, exit);
        QFETCH(QString, sentence);
        QFETCH(Left, left);
        QCOMPARE(sync().code, ExitCode::Ok);
        const QList<ReadFiche> before = m_rig->everything();
        QCOMPARE(before.size(), 50); // 20 fiches in French and Arabic, ten of them in English
        for (int number = 0; number < fichesAtFirst; ++number)
            rewrite(*m_content, number, QStringLiteral("v2"));
        const auto fault = faultFrom(QTest::currentDataTag());
        QVERIFY(fault);
        m_server->setFault(*fault);

        const CommandRun run = sync();
        QCOMPARE(static_cast<int>(run.code), exit);
        const QStringList said = run.sentences();
        if (exit == 0) {
            QCOMPARE(said, QStringList());
        } else {
            QCOMPARE(said.size(), 1); // one sentence, and it is the right one
            QVERIFY2(said.first().contains(sentence), qPrintable(said.first()));
        }
        QCOMPARE(summary(run).value(QStringLiteral("complete")).toBool(), exit == 0);
        QCOMPARE(m_rig->defects(), QStringList());
        compare(before, left);

        // And once the trouble is over, the next run brings everything.
        m_server->setFaults({});
        QCOMPARE(sync().code, ExitCode::Ok);
        compare(before, Left::New);
    }

    void aFicheThatWasEditedAfterTheIndexIsTakenAsItIsNow()
    {
        QCOMPARE(sync().code, ExitCode::Ok);
        rewrite(*m_content, 0, QStringLiteral("v2"));
        m_server->setFault(*faultFrom("changed@detail"));
        QCOMPARE(sync().code, ExitCode::Ok);
        // Its translations are gone with the French they were made from (contract 0.6), and that is said.
        const auto arabic = m_rig->reader()->fiche(QString::fromLatin1(smallId(0)), Language::Ar);
        QVERIFY(arabic->fallback);
        QCOMPARE(arabic->translation.title, QStringLiteral("Nouveau : Titre 0 fr v2"));
        QCOMPARE(arabic->cachedLanguages, LanguageSet{Language::Fr});
        // The others have not been touched.
        const auto other = m_rig->reader()->fiche(QString::fromLatin1(smallId(1)), Language::Ar);
        QCOMPARE(other->translation.title, QStringLiteral("Titre 1 ar v1"));
    }

    void theServerElsewhereHearsNothing()
    {
        const FeedServer elsewhere(smallFeed(1));
        m_server->setFault(*faultFrom("redirect=" + elsewhere.url().toEncoded() + "/dispositifs@index"));
        QCOMPARE(sync().code, ExitCode::BadAnswer);
        QCOMPARE(elsewhere.requests().size(), 0);
    }

    void withoutAServerTheLibraryStays()
    {
        QCOMPARE(sync().code, ExitCode::Ok);
        const QList<ReadFiche> before = m_rig->everything();
        CommonOptions common{m_rig->library(), m_rig->settings(), false};
        SyncArguments arguments;
        arguments.feed = m_server->url().toString();
        arguments.http = shortLimits();
        m_server.reset();
        const CommandRun run = runSyncCommand(common, arguments);
        QCOMPARE(run.code, ExitCode::Unreachable);
        QVERIFY(run.sentences().last().contains(QStringLiteral("cannot be reached")));
        QVERIFY(m_rig->everything() == before);
    }

private:
    void compare(const QList<ReadFiche> &before, Left left)
    {
        const QList<ReadFiche> now = m_rig->everything();
        if (left == Left::Old) {
            QVERIFY(now == before);
            return;
        }
        QCOMPARE(now.size(), before.size());
        QHash<QString, QSet<QString>> versions;
        for (const ReadFiche &read : now) {
            const QString version = read.translation.title.section(u' ', -1);
            const QString number = read.translation.title.section(u' ', 1, 1);
            const QString mark = number + u' ' + code(read.translation.language) + u' ' + version;
            QVERIFY2(plainText(read.translation.what).contains(mark), qPrintable(mark));
            QCOMPARE(read.translation.how.size(), 2);
            QCOMPARE(read.translation.how.first().title, QStringLiteral("Un ") + mark); // the feed's order
            versions[read.fiche.id].insert(version);
        }
        for (const QSet<QString> &of : versions) {
            if (left == Left::New)
                QCOMPARE(of, QSet<QString>{QStringLiteral("v2")});
            else
                QVERIFY(!of.isEmpty());
        }
    }
};

ESCALE_GUILESS_TEST(TestFaults)
#include "tst_faults.moc"
