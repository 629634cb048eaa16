// SPDX-License-Identifier: GPL-3.0-or-later
// The recordings after a sync: what is known is not looked for again.
#include "base/clock.h"
#include "recording/recordingstep.h"
#include "store/library.h"
#include "store/writer.h"
#include "testprogram.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace escale;

namespace {

class SilentFeed final : public Feed {
public:
    QString feedName = QStringLiteral("silent");
    Problem problem = Problem::NotFound;
    int asked = 0;

    [[nodiscard]] QString name() const override { return feedName; }
    [[nodiscard]] int capacity() const override { return 1; }
    [[nodiscard]] Traffic traffic() const override { return {}; }
    void taxonomy(Answer<Taxonomy>) override {}
    void index(Answer<Index>) override {}
    void statistics(Answer<Statistics>) override {}
    void detail(const QString &, Language, const QByteArray &, Answer<Detail>) override {}
    void picture(const QString &, Answer<Picture>) override {}
    void speech(const QString &, Language, Answer<QByteArray> answer) override
    {
        ++asked;
        answer(Error{problem, {}, {}});
    }
    void cancel() override {}
};

} // namespace

class TestRecordingStep : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    int m_number = 0;

    RecordingOutcome look(Feed &feed, LanguageSet languages = {Language::Ps})
    {
        RecordingStep step(feed, m_path, {languages, 10'000'000}, systemClock());
        QSignalSpy finished(&step, &RecordingStep::finished);
        step.start();
        if (finished.isEmpty() && !finished.wait(30'000))
            qFatal("the step did not end");
        return finished.first().first().value<RecordingOutcome>();
    }

private Q_SLOTS:
    void init()
    {
        m_path = m_folder.filePath(QStringLiteral("%1.sqlite").arg(++m_number));
        QVERIFY(prepareLibrary(m_path, QStringLiteral(":/sample/library.sqlite"), systemClock()).ok());
    }

    void aFeedWithoutAVoiceIsNotAskedAtEveryRun()
    {
        SilentFeed feed;
        look(feed);
        QVERIFY(feed.asked > 0 && feed.asked <= 5);
        feed.asked = 0;
        look(feed);
        QCOMPARE(feed.asked, 0);
        // Nor after a change of the texts: it has no voice for those either.
        const auto writer = Writer::open(m_path, nullptr);
        QVERIFY((*writer)->apply({RemoveFiche{(*writer)->journal()->keys().first()}}).ok());
        look(feed);
        QCOMPARE(feed.asked, 0);
        feed.feedName = QStringLiteral("another");
        look(feed);
        QVERIFY(feed.asked > 0);
    }

    void aFeedThatIsDownIsAskedAgain()
    {
        SilentFeed feed;
        feed.problem = Problem::Unreachable;
        look(feed);
        const int first = std::exchange(feed.asked, 0);
        look(feed);
        QCOMPARE(feed.asked, first);
    }

    void aLibraryThatIsBeingWrittenIsLeftAlone()
    {
        SilentFeed feed;
        const auto lock = lockLibrary(m_path);
        QVERIFY(lock);
        const auto outcome = look(feed);
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->problem, Problem::Busy);
        QCOMPARE(feed.asked, 0);
    }

    /// A window that is closed waits for the sync's thread: reading a whole library ends when it is asked to.
    void whoIsAskedToStopReadsNoWholeLibrary()
    {
        SilentFeed feed;
        RecordingOutcome outcome;
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            QThread::currentThread()->requestInterruption();
            outcome = look(feed);
        }));
        thread->start();
        QVERIFY(thread->wait(30'000));
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->problem, Problem::Cancelled);
        QCOMPARE(feed.asked, 0);
    }

    void withoutLanguagesNothingIsAsked()
    {
        SilentFeed feed;
        look(feed, {});
        QCOMPARE(feed.asked, 0);
    }
};

ESCALE_GUILESS_TEST(TestRecordingStep)
#include "tst_recordingstep.moc"
