// SPDX-License-Identifier: GPL-3.0-or-later
// The recordings after a sync: what is known is not looked for again.
#include "cli/recordingstep.h"
#include "fiche/clock.h"
#include "store/library.h"
#include "store/writer.h"

#include <QTemporaryDir>
#include <QTest>

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

private Q_SLOTS:
    void init()
    {
        m_path = m_folder.filePath(QStringLiteral("%1.sqlite").arg(++m_number));
        QVERIFY(prepareLibrary(m_path, QStringLiteral(":/sample/library.sqlite"), systemClock()).ok());
    }

    void aFeedWithoutAVoiceIsNotAskedAtEveryRun()
    {
        SilentFeed feed;
        fetchRecordings(feed, m_path, {});
        QVERIFY(feed.asked > 0 && feed.asked <= 5);
        feed.asked = 0;
        fetchRecordings(feed, m_path, {});
        QCOMPARE(feed.asked, 0);
        // Nor after a change of the texts: it has no voice for those either.
        const auto writer = Writer::open(m_path, nullptr);
        QVERIFY((*writer)->apply({RemoveFiche{(*writer)->journal()->keys().first()}}).ok());
        fetchRecordings(feed, m_path, {});
        QCOMPARE(feed.asked, 0);
        feed.feedName = QStringLiteral("another");
        fetchRecordings(feed, m_path, {});
        QVERIFY(feed.asked > 0);
    }

    void aFeedThatIsDownIsAskedAgain()
    {
        SilentFeed feed;
        feed.problem = Problem::Unreachable;
        fetchRecordings(feed, m_path, {});
        const int first = std::exchange(feed.asked, 0);
        fetchRecordings(feed, m_path, {});
        QCOMPARE(feed.asked, first);
    }

    void withoutLanguagesNothingIsAsked()
    {
        SilentFeed feed;
        Settings settings;
        settings.recorded = {};
        fetchRecordings(feed, m_path, settings);
        QCOMPARE(feed.asked, 0);
    }
};

QTEST_GUILESS_MAIN(TestRecordingStep)
#include "tst_recordingstep.moc"
