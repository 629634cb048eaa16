// SPDX-License-Identifier: GPL-3.0-or-later
// The outbox behind a desk: it opens nothing before the window is there, and a desk that closes in the middle of a run
// harms nobody. The test of the end runs with an allocator that fills what is freed (CMakeLists.txt): who touches it
// afterwards finds no pointer there.
#include "feedserver/feedserver.h"
#include "feedserver/giveback.h"
#include "manualclock.h"
#include "services/outboxrunner.h"
#include "smallfeed.h"
#include "testprogram.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace escale;
using namespace escale::test;

class TestOutboxRunner : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ManualClock> m_clock;
    std::shared_ptr<GiveBackContent> m_content;
    std::unique_ptr<FeedServer> m_server;
    Settings m_settings;

    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("outbox.sqlite")); }
    [[nodiscard]] static QString id(int number) { return QString::fromLatin1(smallId(number)); }
    /// What a day before has left.
    void leave(int merci)
    {
        auto box = Outbox::open(path(), *m_clock);
        QVERIFY(box.ok());
        QVERIFY((*box)->addMerci(id(merci)).ok());
    }
    void setFeed()
    {
        const QString key = m_folder->filePath(QStringLiteral("key"));
        QFile file(key);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("test-site-secret\n");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        m_settings.feedUrl = m_server->url().toString();
        m_settings.secretFile = key;
    }
    void hang()
    {
        Fault fault;
        fault.kind = FaultKind::Hang;
        m_server->setFault(fault);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<ManualClock>();
        m_content = std::make_shared<GiveBackContent>(smallFeed(4));
        m_server = std::make_unique<FeedServer>(m_content);
        m_settings = {};
    }

    void nothingIsOpenedBeforeItIsTime()
    {
        leave(0);
        setFeed();
        // As SQLite leaves it: an opened one has a log beside it.
        const QStringList before = QDir(m_folder->path()).entryList(QDir::Files);
        OutboxRunner runner(path(), m_settings, *m_clock);
        QCOMPARE(runner.waiting(), 0);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), before);
        QVERIFY(!runner.running());
        QSignalSpy changed(&runner, &OutboxRunner::changed);
        runner.begin();
        QCOMPARE(runner.waiting(), 1);
        QVERIFY(!changed.isEmpty());
        QVERIFY(runner.running());
        QTRY_VERIFY(!runner.running());
        QCOMPARE(runner.waiting(), 0);
        QCOMPARE(m_content->mercis(smallId(0)), 1);
    }

    void withoutAFileNoneIsMade()
    {
        setFeed();
        OutboxRunner runner(path(), m_settings, *m_clock);
        runner.begin();
        runner.send();
        QCOMPARE(runner.waiting(), 0);
        QVERIFY(!QFile::exists(path()));
    }

    /// Whoever was thanked has been seen to be: a week later it is gone, and opening alone deletes nothing.
    void whatWasSentLongAgoIsForgottenWhenARunBegins()
    {
        leave(0);
        setFeed();
        OutboxRunner runner(path(), m_settings, *m_clock);
        runner.begin();
        QTRY_VERIFY(!runner.running());
        QCOMPARE(runner.gifts()->size(), 1);
        m_clock->jump(std::chrono::hours(24 * 8));
        {
            auto box = Outbox::open(path(), *m_clock);
            QCOMPARE((*box)->gifts()->size(), 1);
        }
        OutboxRunner next(path(), m_settings, *m_clock);
        next.begin();
        QVERIFY(next.gifts()->isEmpty());
    }

    /// The look for the fiche is under way when the desk closes.
    void aDeskThatClosesDuringALookLeavesEverythingInOrder()
    {
        leave(0);
        setFeed();
        hang();
        for (int i = 0; i < 20; ++i) {
            auto runner = std::make_unique<OutboxRunner>(path(), m_settings, *m_clock);
            runner->begin();
            QVERIFY(runner->running());
            if (i % 2 == 1)
                QTest::qWait(5); // the request has left
            runner.reset();
        }
        auto box = Outbox::open(path(), *m_clock);
        QVERIFY(box.ok());
        QCOMPARE((*box)->gifts()->first().state, GiftState::Waiting);
        QVERIFY(QLockFile(path() + QStringLiteral(".lock")).tryLock(0)); // the next one may send
        QCOMPARE(m_content->mercis(smallId(0)), 0);
    }
};

ESCALE_GUILESS_TEST(TestOutboxRunner)
#include "tst_outboxrunner.moc"
