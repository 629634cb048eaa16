// SPDX-License-Identifier: GPL-3.0-or-later
// An update as every program does it: texts first, then the recorded voice, one outcome.
#include "fakefeed.h"
#include "manualclock.h"
#include "store/reader.h"
#include "sync/librarysync.h"
#include "testprogram.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

/// A person who presses "stop" just before an update hears of something.
class CancelBeforeEachCall final : public QObject {
public:
    explicit CancelBeforeEachCall(LibrarySync &update) : m_update(update) {}
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::MetaCall) {
            ++calls;
            m_update.cancel();
        }
        return false;
    }

    int calls = 0;

private:
    LibrarySync &m_update;
};

} // namespace

class TestLibrarySync : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    int m_number = 0;
    ManualClock m_clock;
    int m_spoken = 0;
    Problem m_voice = Problem::NotFound;
    QList<SyncPhase> m_phases;

    std::unique_ptr<FakeFeed> feed()
    {
        auto feed = std::make_unique<FakeFeed>();
        for (int n = 0; n < 3; ++n)
            feed->add(n, {Language::Fr, Language::Ps});
        feed->beforeEachSpeech = [this] { ++m_spoken; };
        feed->speechError = m_voice;
        return feed;
    }

    LibrarySyncOutcome sync(std::unique_ptr<FakeFeed> feed, bool cancelAtVoice = false)
    {
        LibrarySync update(std::move(feed), m_path, syncOptions({}), m_clock, nullptr);
        QSignalSpy finished(&update, &LibrarySync::finished);
        m_phases.clear();
        connect(&update, &LibrarySync::progress, this, [&](const SyncProgress &progress) {
            if (m_phases.isEmpty() || m_phases.last() != progress.phase)
                m_phases.append(progress.phase);
            if (cancelAtVoice && progress.phase == SyncPhase::Recordings)
                update.cancel();
        });
        update.start();
        if (finished.isEmpty() && !finished.wait(30'000))
            qFatal("the update did not end");
        return finished.first().first().value<LibrarySyncOutcome>();
    }

private Q_SLOTS:
    void init()
    {
        m_path = m_folder.filePath(QStringLiteral("%1.sqlite").arg(++m_number));
        m_spoken = 0;
        m_voice = Problem::NotFound;
    }

    void noVoiceIsAskedForTextsThatAreNotWhole()
    {
        auto broken = feed();
        broken->textErrors.insert({{FakeFeed::idOf(1), Language::Fr}, Error{Problem::Unreachable, {}, {}}});
        const auto outcome = sync(std::move(broken));
        QVERIFY(!outcome.texts.complete);
        QCOMPARE(m_spoken, 0);
        QVERIFY(!m_phases.contains(SyncPhase::Recordings));
    }

    void troubleOfTheVoiceFailsNoUpdate()
    {
        m_voice = Problem::Unreachable;
        const auto outcome = sync(feed());
        QVERIFY(outcome.texts.complete);
        QVERIFY(!outcome.texts.error);
        QVERIFY(outcome.recordings.error);
        QVERIFY(m_spoken > 0);
    }

    void theVoiceComesAfterTheTextsAndTheEndComesOnce()
    {
        sync(feed());
        QVERIFY(m_phases.indexOf(SyncPhase::Recordings) > m_phases.indexOf(SyncPhase::Details));
        QCOMPARE(m_phases.count(SyncPhase::Finished), 1);
        QCOMPARE(m_phases.last(), SyncPhase::Finished);
    }

    void whoCancelsTheVoiceKeepsTheTexts()
    {
        const auto outcome = sync(feed(), true);
        QVERIFY(outcome.texts.complete);
        QVERIFY(!outcome.texts.error);
        QVERIFY(m_spoken <= 1);
        const auto reader = Reader::open(m_path);
        QCOMPARE((*reader)->list({Language::Ps, {}, {}, {}})->size(), 3);
    }

    /// The texts have ended, and the update does not know it yet: the call lies in its queue.
    void aCancelBetweenTextsAndVoiceIsNotLost()
    {
        LibrarySync update(feed(), m_path, syncOptions({}), m_clock, nullptr);
        CancelBeforeEachCall cancels(update);
        update.installEventFilter(&cancels);
        QSignalSpy finished(&update, &LibrarySync::finished);
        update.start();
        QVERIFY(!finished.isEmpty() || finished.wait(30'000));
        QVERIFY(cancels.calls > 0);
        QCOMPARE(m_spoken, 0);
        QVERIFY(finished.first().first().value<LibrarySyncOutcome>().texts.complete);
    }

    /// The library is free again when the end is told.
    void theNextUpdateMayFollowAtOnce()
    {
        sync(feed());
        QVERIFY(sync(feed()).texts.complete);
    }
};

ESCALE_GUILESS_TEST(TestLibrarySync)
#include "tst_librarysync.moc"
