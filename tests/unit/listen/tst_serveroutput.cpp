// SPDX-License-Identifier: GPL-3.0-or-later
// The loudspeaker behind a sound server that may come late, go and come back.
#include "manualclock.h"
#include "sound/serveroutput.h"
#include "testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace escale;
using namespace std::chrono_literals;
using escale::test::ManualClock;

namespace {

class FakeLink final : public SoundLink {
public:
    int connects = 0, stops = 0;
    QList<quint64> played;
    QList<double> volumes;

    void connectServer() override { ++connects; }
    void play(quint64 ticket, const Clip &, double volume) override
    {
        played.append(ticket);
        volumes.append(volume);
    }
    void stop() override { ++stops; }
    void setVolume(double volume) override { volumes.append(volume); }
    void say(LinkState state) { Q_EMIT stateChanged(state); }
};

struct ServerStage {
    ServerStage()
    {
        auto made = std::make_unique<FakeLink>();
        link = made.get();
        output = std::make_unique<ServerOutput>(std::move(made), clock);
        failed = std::make_unique<QSignalSpy>(output.get(), &AudioOutput::failed);
        available = std::make_unique<QSignalSpy>(output.get(), &AudioOutput::available);
        output->prepare();
    }
    ManualClock clock;
    FakeLink *link;
    std::unique_ptr<ServerOutput> output;
    std::unique_ptr<QSignalSpy> failed, available;
    Clip clip{22'050, QList<qint16>(100), {}};
};

} // namespace

class TestServerOutput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itConnectsWhenItIsTimeOrWhenItIsNeeded()
    {
        ManualClock clock;
        auto made = std::make_unique<FakeLink>();
        FakeLink *link = made.get();
        ServerOutput output(std::move(made), clock);
        clock.advance(1h);
        QCOMPARE(link->connects, 0); // the first page of a program comes before
        output.prepare();
        output.prepare();
        QCOMPARE(link->connects, 1);

        auto other = std::make_unique<FakeLink>();
        link = other.get();
        ServerOutput needed(std::move(other), clock);
        needed.play(1, Clip{22'050, QList<qint16>(100), {}}, 1);
        QCOMPARE(link->connects, 1);
    }

    void whatIsAskedBeforeTheAnswerIsPlayedWithIt()
    {
        ServerStage s;
        QCOMPARE(s.link->connects, 1);
        s.output->play(7, s.clip, 0.5);
        s.output->setVolume(0.25);
        QVERIFY(s.link->played.isEmpty());
        s.link->say(LinkState::Ready);
        QCOMPARE(s.link->played, QList<quint64>{7});
        QCOMPARE(s.link->volumes.last(), 0.25);
        QCOMPARE(s.failed->size(), 0);
        s.output->play(8, s.clip, 1);
        QCOMPARE(s.link->played, QList<quint64>({7, 8}));
    }

    void whatWasStoppedMeanwhileIsNot()
    {
        ServerStage s;
        s.output->play(7, s.clip, 1);
        s.output->stop();
        s.link->say(LinkState::Ready);
        QVERIFY(s.link->played.isEmpty());
        s.link->say(LinkState::Away);
        QCOMPARE(s.failed->size(), 0);
    }

    void aServerThatIsNotThereIsAskedForUntilItComes()
    {
        ServerStage s;
        s.output->play(7, s.clip, 1);
        s.link->say(LinkState::Away);
        QCOMPARE(s.failed->size(), 1);
        QCOMPARE(s.failed->first().first().toULongLong(), 7U);
        for (int i = 2; i <= 200; ++i) { // ten minutes
            s.clock.advance(3s);
            QCOMPARE(s.link->connects, i);
            s.link->say(LinkState::Away);
        }
        QCOMPARE(s.available->size(), 0);
        s.clock.advance(3s);
        s.link->say(LinkState::Ready);
        QCOMPARE(s.available->size(), 1);
        s.clock.advance(60s);
        QCOMPARE(s.link->connects, 201); // it is there: nobody asks any more
        s.output->play(8, s.clip, 1);
        QCOMPARE(s.link->played, QList<quint64>{8});
    }

    void aTapAsksAtOnce()
    {
        ServerStage s;
        s.link->say(LinkState::Away);
        s.output->play(7, s.clip, 1);
        QCOMPARE(s.link->connects, 2);
        QCOMPARE(s.failed->size(), 0);
        s.clock.advance(60s); // the older alarm asks no second time
        QCOMPARE(s.link->connects, 2);
        s.link->say(LinkState::Ready);
        QCOMPARE(s.link->played, QList<quint64>{7});
    }

    void manyTapsDoNotMakeItAskMoreOften()
    {
        ServerStage s;
        s.link->say(LinkState::Away);
        for (quint64 tap = 1; tap <= 5; ++tap) {
            s.clock.advance(500ms);
            s.output->play(tap, s.clip, 1);
            s.link->say(LinkState::Away);
        }
        const int before = s.link->connects;
        for (int step = 0; step < 60; ++step) { // half a minute
            s.clock.advance(500ms);
            s.link->say(LinkState::Away);
        }
        QVERIFY(s.link->connects - before <= 10);
    }

    void aServerWithoutALoudspeaker()
    {
        ServerStage s;
        s.link->say(LinkState::NoDevice);
        s.output->play(7, s.clip, 1);
        QCOMPARE(s.failed->size(), 0); // never before it returns
        QTRY_COMPARE(s.failed->size(), 1);
        QVERIFY(s.link->played.isEmpty());
        s.clock.advance(60s);
        QCOMPARE(s.link->connects, 1); // the server will say
        s.link->say(LinkState::Ready);
        QCOMPARE(s.available->size(), 1);
    }

    void unpluggedAndPluggedInAgain()
    {
        ServerStage s;
        s.link->say(LinkState::Ready);
        s.output->play(7, s.clip, 1);
        const int stops = s.link->stops;
        s.link->say(LinkState::NoDevice);
        QCOMPARE(s.failed->size(), 1);
        QCOMPARE(s.link->stops, stops + 1); // not on to a loudspeaker that is none
        s.link->say(LinkState::Ready);
        QCOMPARE(s.available->size(), 2); // once at the start
        s.output->play(8, s.clip, 1);
        QCOMPARE(s.link->played, QList<quint64>({7, 8}));
    }

    void aSoundThatDoesNotGoOn()
    {
        ServerStage s;
        QSignalSpy started(s.output.get(), &AudioOutput::started), finished(s.output.get(), &AudioOutput::finished);
        s.link->say(LinkState::Ready);
        s.output->play(7, s.clip, 1);
        Q_EMIT s.link->started(7);
        Q_EMIT s.link->lost(7);
        QCOMPARE(s.failed->size(), 1);
        Q_EMIT s.link->lost(7);
        QCOMPARE(s.failed->size(), 1);
        s.output->play(8, s.clip, 1);
        Q_EMIT s.link->finished(7); // late
        QCOMPARE(finished.size(), 0);
        Q_EMIT s.link->started(8);
        Q_EMIT s.link->finished(8);
        QCOMPARE(started.size(), 2);
        QCOMPARE(finished.size(), 1);
    }
};

ESCALE_GUILESS_TEST(TestServerOutput)
#include "tst_serveroutput.moc"
