// SPDX-License-Identifier: GPL-3.0-or-later
// Which stretches are fetched: whole packs where most is wanted, few requests where little is.
#include "pack/packplan.h"
#include "testprogram.h"

#include <QTest>

using namespace escale;

namespace {

FrameRef frame(qint32 pack, qint64 offset, qint64 length)
{
    return {pack, offset, length, length, QByteArray(20, 'h')};
}

const QList<PackFile> twoPacks{{QByteArray(32, 'a'), 1'000'000}, {QByteArray(32, 'b'), 10'000}};

} // namespace

class TestPackPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingWantedNothingFetched() { QVERIFY(stretchesFor({}, twoPacks).isEmpty()); }

    void aPackOfWhichMostIsWantedComesWhole()
    {
        const auto all = stretchesFor({frame(0, 0, 600'000), frame(1, 100, 10)}, twoPacks);
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.first(), (PackStretch{0, 0, 1'000'000, 1}));
        QCOMPARE(all.last(), (PackStretch{1, 100, 10, 1}));
    }

    void neighboursAreOneRequestAndStrangersTwo()
    {
        const auto all = stretchesFor({frame(0, 500'000, 10), frame(0, 100, 50), frame(0, 1000, 50)}, twoPacks);
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.first(), (PackStretch{0, 100, 950, 2}));
        QCOMPARE(all.last(), (PackStretch{0, 500'000, 10, 1}));
    }

    void aFrameThatTwoFichesShareIsFetchedOnceAndTakenTwice()
    {
        const auto all = stretchesFor({frame(0, 100, 400'000), frame(0, 100, 400'000)}, twoPacks);
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first(), (PackStretch{0, 100, 400'000, 2}));
    }

    void everyWantedFrameIsInExactlyOneStretch()
    {
        QList<FrameRef> wanted;
        for (qint64 offset = 7; offset < 900'000; offset += 3 + offset / 2)
            wanted.append(frame(0, offset, 2));
        const auto all = stretchesFor(wanted, twoPacks);
        for (const FrameRef &ref : wanted)
            QCOMPARE(std::count_if(all.begin(), all.end(), [&](const PackStretch &s) { return s.holds(ref); }), 1);
    }
};

ESCALE_GUILESS_TEST(TestPackPlan)
#include "tst_packplan.moc"
