// SPDX-License-Identifier: GPL-3.0-or-later
// A translator's program killed (SIGKILL, a real process) at every step, while it saves, queues and sends: what it had
// said is on the disk, the next run goes on, readers get the whole translation, once.
#include "feedserver/authorscontent.h"
#include "feedserver/feedserver.h"
#include "manualclock.h"
#include "onedesk.h"
#include "publicfiche.h"
#include "testprogram.h"

#include <QProcess>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <csignal>

using namespace escale;
using namespace escale::test;

class TestTranslationKilled final : public QObject {
    Q_OBJECT

private:
    struct Ran {
        bool killed = false;
        int code = -1;
        QByteArrayList lines;
    };
    static constexpr int never = 1'000;
    /// Killed when it has said so many lines, or when its request of that number reaches the server, before anything
    /// comes of it.
    Ran run(int atLine = never, int atRequest = never)
    {
        std::atomic<qint64> victim = 0;
        std::atomic<int> requests = 0;
        m_server->beforeEach([&](const Request &) {
            if (++requests == atRequest && victim > 0)
                ::kill(static_cast<pid_t>(victim.load()), SIGKILL);
        });
        const auto noMore = qScopeGuard([this] { m_server->beforeEach({}); });
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(TRANSLATION_VICTIM), {m_server->url().toString(), QStringLiteral("expert"),
                                                           QString::fromLatin1(m_id), m_folder->path()});
        victim = process.processId();
        Ran ran;
        const bool over = QTest::qWaitFor(
            [&] {
                while (process.canReadLine()) {
                    ran.lines.append(process.readLine().trimmed());
                    if (ran.lines.size() == atLine)
                        process.kill();
                    else
                        process.write("\n");
                }
                return process.state() == QProcess::NotRunning;
            },
            6 * patience);
        if (!over)
            qFatal("the victim does not end");
        while (process.canReadLine())
            ran.lines.append(process.readLine().trimmed());
        ran.killed = process.exitStatus() == QProcess::CrashExit;
        ran.code = process.exitCode();
        return ran;
    }
    void begin()
    {
        m_server.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_content = std::make_shared<AuthorsContent>(nullptr);
        m_id = m_content->addPublic(publicFiche());
        m_server = std::make_unique<FeedServer>(m_content);
    }
    [[nodiscard]] int publications() const
    {
        int count = 0;
        for (const QByteArray &effect : m_content->effects())
            count += effect.startsWith("POST /traduction/publish ") ? 1 : 0;
        return count;
    }
    /// What was killed is run again, and all is well.
    void goesOn(const Ran &first)
    {
        {
            ManualClock clock;
            Desk here(m_server->url(), "expert", m_id, m_folder->path(), clock);
            here.sync(Language::Ti);
            qsizetype there = 0;
            for (const DraftSegment &segment : here.draft().segments())
                there += segment.segment.target.isEmpty() ? 0 : 1;
            qsizetype said = 0;
            for (const QByteArray &line : first.lines)
                said += line.startsWith("saved") ? 1 : 0;
            QVERIFY2(there >= said, qPrintable(QStringLiteral("%1 of %2").arg(there).arg(said)));
            QVERIFY(!first.lines.contains("queued") || here.waiting() > 0 || publications() == 1);
        }
        const Ran second = run();
        QVERIFY(!second.killed);
        QCOMPARE(second.code, 0);
        QCOMPARE(publications(), 1);
        const auto readers = m_content->translation(m_id, "ti");
        QVERIFY(readers);
        QCOMPARE(ordered::text(ordered::member(readers->content, QStringLiteral("titreInformatif"))).value(),
                 QStringLiteral("word 0"));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<AuthorsContent> m_content;
    std::unique_ptr<FeedServer> m_server;
    QByteArray m_id;

private Q_SLOTS:
    void nothingThatWasSaidIsLostAndReadersGetItOnce()
    {
        // After each line that it says: each segment on the disk, the outbox.
        int kills = 0;
        for (bool killed = true; killed;) {
            begin();
            const Ran ran = run(kills + 1);
            killed = ran.killed;
            kills += killed ? 1 : 0;
            goesOn(ran);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY2(kills >= 15, qPrintable(QString::number(kills))); // thirteen segments, queued, sent
        // With each request that it makes: those of the sending come after "queued".
        int sending = 0, request = 0;
        for (bool killed = true; killed;) {
            begin();
            const Ran ran = run(never, ++request);
            killed = ran.killed;
            sending += killed && ran.lines.contains("queued") ? 1 : 0;
            goesOn(ran);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY2(sending >= 3, qPrintable(QString::number(sending)));
        qInfo("%d kills while it saved and queued, %d while it sent", kills, sending);
    }
};

ESCALE_GUILESS_TEST(TestTranslationKilled)
#include "tst_killed.moc"
