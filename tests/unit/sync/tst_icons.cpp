// SPDX-License-Identifier: GPL-3.0-or-later
// Icons of themes through whole syncs: fetched when new or moved, asked for no more than once, and never the reason why
// a sync fails.
#include "fakefeed.h"
#include "manualclock.h"
#include "store/reader.h"
#include "sync/synchroniser.h"
#include "testprogram.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

const Picture house{PictureKind::Mask, "house"};
const Picture bus{PictureKind::Mask, "bus"};

Theme theme(int number, const QString &icon, bool active = true)
{
    Theme theme;
    theme.id = FakeFeed::idOf(0xa00 + number);
    theme.name = {{Language::Fr, QStringLiteral("Thème %1").arg(number)}};
    theme.iconUrl = icon;
    theme.position = number;
    theme.active = active;
    return theme;
}

} // namespace

class TestIcons : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<FakeFeed> m_feed;
    ManualClock m_clock;

    SyncOutcome sync(SyncOptions options = {}, const std::function<void(Synchroniser &)> &during = {})
    {
        Synchroniser synchroniser(*m_feed, m_path, options, m_clock, nullptr);
        QSignalSpy finished(&synchroniser, &Synchroniser::finished);
        if (during)
            during(synchroniser);
        m_feed->askedPictures.clear();
        synchroniser.start();
        if (finished.isEmpty() && !finished.wait(30'000))
            qFatal("the sync did not end");
        return finished.first().first().value<SyncOutcome>();
    }

    QList<Picture> icons()
    {
        QList<Picture> list;
        const auto taxonomy = (*Reader::open(m_path))->taxonomy();
        for (const Theme &theme : taxonomy->themes)
            list << theme.icon;
        return list;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("library.sqlite"));
        m_feed = std::make_unique<FakeFeed>();
        m_feed->add(1, {Language::Fr});
        m_feed->answerTaxonomy.themes = {theme(1, u"/house.svg"_qs), theme(2, u"/bus.png"_qs)};
        m_feed->pictures.insert_or_assign(u"/house.svg"_qs, house);
        m_feed->pictures.insert_or_assign(u"/bus.png"_qs, bus);
    }

    void newIconsAreFetched()
    {
        const auto outcome = sync();
        QVERIFY(outcome.complete);
        QCOMPARE(icons(), QList({house, bus}));
        QCOMPARE(m_feed->askedPictures, QStringList({u"/house.svg"_qs, u"/bus.png"_qs}));
    }

    void nothingIsAskedWhenNothingHasChanged()
    {
        sync();
        m_feed->pictures.clear();
        QVERIFY(sync().complete);
        QCOMPARE(m_feed->askedPictures, QStringList());
        QCOMPARE(icons(), QList({house, bus}));
    }

    void aMovedIconIsFetchedAndTheOldOneStaysUntilThen()
    {
        sync();
        m_feed->answerTaxonomy.themes[0].iconUrl = u"/house-2.svg"_qs;
        QVERIFY(sync().complete); // the new one is not there yet
        QCOMPARE(icons(), QList({house, bus}));
        const Picture palace{PictureKind::Mask, "palace"};
        m_feed->pictures.insert_or_assign(u"/house-2.svg"_qs, palace);
        sync();
        QCOMPARE(m_feed->askedPictures, QStringList({u"/house-2.svg"_qs}));
        QCOMPARE(icons(), QList({palace, bus}));
    }

    void themesThatShareAnIconShareTheRequest()
    {
        m_feed->answerTaxonomy.themes[1].iconUrl = u"/house.svg"_qs;
        sync();
        QCOMPARE(m_feed->askedPictures, QStringList({u"/house.svg"_qs}));
        QCOMPARE(icons(), QList({house, house}));
    }

    void hiddenThemesAndThemesWithoutAnIconAskForNothing()
    {
        m_feed->answerTaxonomy.themes = {theme(1, u"/house.svg"_qs, false), theme(2, {})};
        sync();
        QCOMPARE(m_feed->askedPictures, QStringList());
    }

    void anIconThatIsTakenBackGoes()
    {
        sync();
        m_feed->answerTaxonomy.themes[0].iconUrl.clear();
        sync();
        QCOMPARE(m_feed->askedPictures, QStringList());
        QCOMPARE(icons(), QList({Picture(), bus}));
    }

    void anIconThatCannotBeUsedIsNotAskedForAgain()
    {
        m_feed->pictures.insert_or_assign(u"/house.svg"_qs, nonsenseError);
        QVERIFY(sync().complete);
        QCOMPARE(icons(), QList({Picture(), bus}));
        sync();
        QCOMPARE(m_feed->askedPictures, QStringList());
    }

    void anIconThatIsMissingIsAskedForNextTime()
    {
        m_feed->pictures.erase(u"/house.svg"_qs);
        const auto outcome = sync();
        QVERIFY(outcome.complete);
        QCOMPARE(outcome.failed, 0);
        QCOMPARE(icons(), QList({Picture(), bus}));
        m_feed->pictures.insert_or_assign(u"/house.svg"_qs, house);
        sync();
        QCOMPARE(m_feed->askedPictures, QStringList({u"/house.svg"_qs}));
        QCOMPARE(icons(), QList({house, bus}));
    }

    void aServerThatDoesNotAnswerIsAskedOnceAndFailsNothing()
    {
        m_feed->pictures.insert_or_assign(u"/house.svg"_qs, goneError);
        const auto outcome = sync();
        QVERIFY(outcome.complete);
        QCOMPARE(outcome.fiches, 1);
        QCOMPARE(m_feed->askedPictures, QStringList({u"/house.svg"_qs}));
        QCOMPARE(icons(), QList({Picture(), Picture()}));
    }

    /// escale-rasterise belongs to the windows: a server that only synchronises may lack it.
    void whereNothingDrawsPicturesTheRestIsSynchronisedAndTheIconsComeWhenSomethingDoes()
    {
        const Error nothingDraws{Problem::BadConfiguration, QStringLiteral("nothing draws"), {}};
        m_feed->pictures.insert_or_assign(u"/house.svg"_qs, nothingDraws);
        const auto outcome = sync();
        QVERIFY(outcome.complete);
        QCOMPARE(m_feed->askedPictures, QStringList({u"/house.svg"_qs}));
        QCOMPARE(icons(), QList({Picture(), Picture()}));
        m_feed->pictures.insert_or_assign(u"/house.svg"_qs, house);
        sync();
        QCOMPARE(icons(), QList({house, bus}));
    }

    void aPictureThatCouldNotBeDrawnTodayIsAskedForNextTime()
    {
        m_feed->pictures.insert_or_assign(u"/house.svg"_qs, Error{Problem::Incomplete, QStringLiteral("busy"), {}});
        sync();
        QCOMPARE(icons(), QList({Picture(), bus}));
        m_feed->pictures.insert_or_assign(u"/house.svg"_qs, house);
        sync();
        QCOMPARE(icons(), QList({house, bus}));
    }

    void aFullSyncFetchesThemAgain()
    {
        sync();
        SyncOptions full;
        full.full = true;
        sync(full);
        QCOMPARE(m_feed->askedPictures.size(), 2);
    }

    void iconsCountAsTraffic()
    {
        constexpr int taxonomyIndexAndStatistics = 3;
        constexpr int texts = 1;
        const qint64 first = sync().traffic.requests; // of this feed so far, all runs together
        QCOMPARE(first, taxonomyIndexAndStatistics + texts + 2);
        QCOMPARE(sync().traffic.requests - first, taxonomyIndexAndStatistics + texts);
    }

    void stoppingDuringTheIconsKeepsWhatIsThere()
    {
        const SyncOutcome outcome = sync({}, [this](Synchroniser &synchroniser) {
            m_feed->beforeEachPicture = [&synchroniser, this] {
                if (m_feed->askedPictures.size() == 2)
                    synchroniser.cancel();
            };
        });
        QVERIFY(!outcome.complete);
        QCOMPARE(outcome.error->problem, Problem::Cancelled);
        QCOMPARE(outcome.fiches, 1);
        QCOMPARE(icons().first(), house);
        m_feed->beforeEachPicture = {};
        QVERIFY(sync().complete);
        QCOMPARE(icons(), QList({house, bus}));
    }
};

ESCALE_GUILESS_TEST(TestIcons)
#include "tst_icons.moc"
