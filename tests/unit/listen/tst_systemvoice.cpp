// SPDX-License-Identifier: GPL-3.0-or-later
// Every way an engine of the system can fail, and what becomes of it: missing, silent from the start, killed in
// mid-sentence, telling of its end, without the language, back again. Each is a state; none hangs.
#include "manualclock.h"
#include "sound/systempace.h"
#include "sound/systemvoice.h"
#include "speech/ear.h"
#include "testprogram.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace escale;
using namespace std::chrono_literals;
using escale::test::ManualClock;

namespace {

/// What the engine is asked, counted across threads; it answers only when a test says so.
struct Notes {
    QSemaphore created, said, stopped;
    QSemaphore *block = nullptr; ///< speak() waits for it: a call into a dead daemon
};

class FakeEngine final : public SystemEngine {
public:
    explicit FakeEngine(Notes &notes) : m_notes(notes) {}
    void create() override { m_notes.created.release(); }
    void destroy() override {}
    void speak(quint64, const Phrase &, const Manner &) override
    {
        m_notes.said.release();
        if (m_notes.block != nullptr)
            m_notes.block->acquire();
    }
    void stop() override { m_notes.stopped.release(); }
    void setVolume(double) override {}

private:
    Notes &m_notes;
};

constexpr int soon = 5000; // milliseconds, for a thread to be asked

struct SystemVoiceStage {
    SystemVoiceStage()
    {
        auto made = std::make_unique<FakeEngine>(notes);
        engine = made.get();
        voice = std::make_unique<SystemVoice>(clock, std::move(made));
        failed = std::make_unique<QSignalSpy>(voice.get(), &Voice::failed);
        finished = std::make_unique<QSignalSpy>(voice.get(), &Voice::finished);
        changed = std::make_unique<QSignalSpy>(voice.get(), &Voice::changed);
        voice->begin();
        isCreated = notes.created.tryAcquire(1, soon);
    }
    void ready() { Q_EMIT engine->ready({Language::Fr, Language::Ar}); }
    /// The engine has been asked.
    [[nodiscard]] bool speak(quint64 ticket)
    {
        voice->speak(ticket, phrase, {});
        return notes.said.tryAcquire(1, soon);
    }
    [[nodiscard]] VoiceTrouble trouble() const { return failed->last().at(1).value<VoiceTrouble>(); }

    Notes notes;
    ManualClock clock;
    FakeEngine *engine;
    std::unique_ptr<SystemVoice> voice;
    std::unique_ptr<QSignalSpy> failed, finished, changed;
    bool isCreated = false;
    Phrase phrase = phraseFor(QStringLiteral("Demandez un rendez-vous."), Language::Fr);
};

} // namespace

class TestSystemVoice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void speaksWhatItsEngineSpeaks()
    {
        SystemVoiceStage s;
        QVERIFY(s.isCreated);
        QVERIFY(!s.voice->canSay(s.phrase)); // not there yet
        s.ready();
        QCOMPARE(s.changed->size(), 1);
        QVERIFY(s.voice->canSay(s.phrase));
        QVERIFY(!s.voice->canSay(phraseFor(QStringLiteral("x"), Language::Ti))); // no voice for the language
        QCOMPARE(s.voice->voices().size(), 2);
        QVERIFY(s.speak(7));
        QSignalSpy started(s.voice.get(), &Voice::started);
        Q_EMIT s.engine->started(7);
        Q_EMIT s.engine->finished(7);
        QCOMPARE(started.size(), 1);
        QCOMPARE(s.finished->size(), 1);
        s.clock.advance(5min); // nothing is watched any more
        QCOMPARE(s.failed->size(), 0);
    }

    void theThreeSpeedsAreThree()
    {
        for (const Language language : allLanguages) {
            double before = -1;
            for (const int speed : speeds) {
                const double rate = systemRate(language, speed);
                QVERIFY(rate > before); // slower than the scale's own end, and each faster than the last
                before = rate;
            }
            QVERIFY(before < 1);
            QCOMPARE(systemRate(language, 1), -1.0);
            QCOMPARE(systemRate(language, 10'000), 1.0);
        }
        // Measured: 182.7 words of French a minute at the engine's own normal rate, 135.6 half-way to its slowest.
        QVERIFY(std::abs(systemRate(Language::Fr, 183)) < 0.01);
        QVERIFY(std::abs(systemRate(Language::Fr, 136) + 0.5) < 0.01);
    }

    void aMissingEngineIsAskedForAFewTimes()
    {
        SystemVoiceStage s;
        Q_EMIT s.engine->gone();
        QVERIFY(s.voice->voices().isEmpty());
        for (int again = 0; again < 2; ++again) {
            s.clock.advance(4900ms);
            QVERIFY(!s.notes.created.tryAcquire(1, 0));
            s.clock.advance(100ms);
            QVERIFY(s.notes.created.tryAcquire(1, soon));
            Q_EMIT s.engine->gone();
        }
        s.clock.advance(1h);
        QVERIFY(!s.notes.created.tryAcquire(1, 50)); // left alone
        QCOMPARE(s.failed->size(), 0);
    }

    void anEngineThatNeverBeginsIsFoundAndReplaced()
    {
        SystemVoiceStage s;
        s.ready();
        QVERIFY(s.speak(7));
        s.clock.advance(6s);
        QCOMPARE(s.failed->size(), 0); // a long start is no death
        s.clock.advance(6s);
        QCOMPARE(s.failed->size(), 1);
        QCOMPARE(s.trouble(), VoiceTrouble::Engine);
        QVERIFY(!s.voice->canSay(s.phrase));
        s.clock.advance(5s);
        QVERIFY(s.notes.created.tryAcquire(1, soon));
        s.ready();
        QVERIFY(s.voice->canSay(s.phrase));
        QVERIFY(s.speak(8));
        Q_EMIT s.engine->started(7); // the dead one wakes up: nobody listens
        Q_EMIT s.engine->finished(7);
        QCOMPARE(s.finished->size(), 0);
        Q_EMIT s.engine->finished(8);
        QCOMPARE(s.finished->size(), 1);
    }

    void killedInMidSentence()
    {
        SystemVoiceStage s;
        s.ready();
        QVERIFY(s.speak(7));
        Q_EMIT s.engine->started(7);
        s.clock.advance(12s); // the sentence takes two; nothing comes, not even an error
        QCOMPARE(s.failed->size(), 1);
        QCOMPARE(s.trouble(), VoiceTrouble::Engine);
    }

    void anEngineThatSaysItIsGone()
    {
        SystemVoiceStage s;
        s.ready();
        QVERIFY(s.speak(7));
        Q_EMIT s.engine->started(7);
        Q_EMIT s.engine->gone();
        QCOMPARE(s.failed->size(), 1); // at once
        s.clock.advance(1min);         // and the watch says it no second time
        QCOMPARE(s.failed->size(), 1);
    }

    void anEngineThatWorksAgainIsForgiven()
    {
        SystemVoiceStage s;
        for (int day = 0; day < 10; ++day) {
            s.ready();
            QVERIFY(s.speak(7));
            Q_EMIT s.engine->finished(7);
            Q_EMIT s.engine->gone();
            s.clock.advance(5s);
            QVERIFY2(s.notes.created.tryAcquire(1, soon), "given up although it had worked in between");
        }
    }

    void afterStopNothingIsWatched()
    {
        SystemVoiceStage s;
        s.ready();
        QVERIFY(s.speak(7));
        s.voice->stop();
        QVERIFY(s.notes.stopped.tryAcquire(1, soon));
        Q_EMIT s.engine->finished(7);
        s.clock.advance(5min);
        QCOMPARE(s.failed->size(), 0);
        QCOMPARE(s.finished->size(), 0);
        QVERIFY(s.voice->canSay(s.phrase));
    }

    void anEngineThatBlocksForEverDoesNotHoldTheProgram()
    {
        auto forever = std::make_unique<QSemaphore>();
        auto s = std::make_unique<SystemVoiceStage>();
        s->notes.block = forever.get();
        s->ready();
        QVERIFY(s->speak(7));
        s->clock.advance(12s);
        QCOMPARE(s->failed->size(), 1);
        s->voice.reset(); // comes back
        forever->release();
        (void)s.release(); // the thread that was left behind may still look at the notes
        (void)forever.release();
    }
};

ESCALE_GUILESS_TEST(TestSystemVoice)
#include "tst_systemvoice.moc"
