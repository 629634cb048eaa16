// SPDX-License-Identifier: GPL-3.0-or-later
// Exactly once, whatever the step at which the program is killed (SIGKILL, a real process): a merci is given once; a
// suggestion arrives once, or is shown as one that may not have arrived.
#include "feedserver/feedserver.h"
#include "feedserver/giveback.h"
#include "manualclock.h"
#include "outbox/outbox.h"
#include "smallfeed.h"
#include "testprogram.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace escale;
using namespace escale::test;

class TestKilled : public QObject {
    Q_OBJECT

private:
    struct Ran {
        bool killed = false;
        int code = -1;
    };
    static Ran run(const QString &file, const QUrl &url, int step, int minutes)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral(OUTBOX_VICTIM),
                      {file, url.toString(), QString::number(step), QString::number(minutes)});
        if (!process.waitForFinished(60'000))
            qFatal("the victim does not end");
        return {process.exitStatus() == QProcess::CrashExit, process.exitCode()};
    }

private Q_SLOTS:
    void everythingArrivesOnceWhateverTheStepOfTheKill()
    {
        const auto model = smallFeed(3);
        const QByteArray id = model->ids().first();
        int kills = 0, unsure = 0;
        constexpr int mostSteps = 60;
        for (int step = 1;; ++step) {
            QVERIFY(step < mostSteps);
            const auto content = std::make_shared<GiveBackContent>(model);
            const FeedServer server(content);
            const QTemporaryDir folder;
            const QString file = folder.filePath(QStringLiteral("outbox.sqlite"));
            ManualClock clock;
            {
                const auto outbox = Outbox::open(file, clock);
                QVERIFY(outbox.ok());
                QVERIFY((*outbox)->addMerci(QString::fromLatin1(id)).ok());
                QVERIFY((*outbox)
                            ->addSuggestion(QString::fromLatin1(id), QStringLiteral("what"),
                                            QStringLiteral("Le numéro a changé."))
                            .ok());
            }
            const bool killed = run(file, server.url(), step, 0).killed;
            kills += killed ? 1 : 0;
            QVERIFY(content->mercis(id) <= 1 && content->suggestions().size() <= 1);
            // Twice: the first run later sends what it may, the second finds nothing to send.
            for (const int minutes : {5, 10}) {
                const Ran later = run(file, server.url(), 0, minutes);
                QVERIFY(!later.killed);
                QCOMPARE(later.code, 0);
            }
            QCOMPARE(content->mercis(id), 1);
            QVERIFY(content->suggestions().size() <= 1);
            QVERIFY(content->phantoms().isEmpty());
            const auto outbox = Outbox::open(file, clock);
            QVERIFY(outbox.ok());
            const auto gifts = (*outbox)->gifts();
            QVERIFY(gifts.ok());
            for (const Gift &gift : *gifts) {
                if (gift.kind == GiftKind::Merci) {
                    QCOMPARE(gift.state, GiftState::Sent);
                } else if (gift.state == GiftState::Unsure) {
                    ++unsure;
                    QVERIFY(!gift.words.isEmpty()); // it can be sent again by hand
                } else {
                    QCOMPARE(gift.state, GiftState::Sent);
                    QCOMPARE(content->suggestions().size(), 1);
                }
            }
            if (!killed)
                break;
        }
        QVERIFY(kills >= 10); // two gifts, five steps each
        QVERIFY(unsure >= 1); // the kill between note and answer was met
        qInfo("%d kills, %d left a suggestion for a person to decide", kills, unsure);
    }
};

ESCALE_GUILESS_TEST(TestKilled)
#include "tst_killed.moc"
