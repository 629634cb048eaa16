// SPDX-License-Identifier: GPL-3.0-or-later
// Loudness against the measurements that EBU Tech 3341 (version 4, table 1) asks of every meter, and the calibration of
// ITU-R BS.1770-4.
#include "recording/loudness.h"
#include "recording/peaklimit.h"
#include "testprogram.h"

#include <QTest>
#include <cmath>
#include <numbers>

using namespace escale;

namespace {

constexpr int loudnessRate = 48'000;

/// Sines of 1 kHz one after the other: dBFS of the peak, seconds.
QList<float> tones(const QList<std::pair<double, double>> &parts, int at = loudnessRate, double frequency = 1000)
{
    QList<float> samples;
    for (const auto &[level, seconds] : parts) {
        const double peak = std::pow(10, level / 20);
        const auto count = static_cast<qsizetype>(seconds * at);
        for (qsizetype i = 0; i < count; ++i)
            samples.append(static_cast<float>(
                peak * std::sin(2 * std::numbers::pi * frequency * static_cast<double>(samples.size()) / at)));
    }
    return samples;
}

} // namespace

class TestLoudness : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void measuresWhatTheStandardsMeasure_data()
    {
        using Parts = QList<std::pair<double, double>>;
        QTest::addColumn<Parts>("parts");
        QTest::addColumn<double>("expected");
        // EBU Tech 3341, table 1, "stereo sine wave, in phase, per-channel level", ±0.1 LU.
        QTest::newRow("case 1") << Parts{{-23, 20}} << -23.0;
        QTest::newRow("case 2") << Parts{{-33, 20}} << -33.0;
        QTest::newRow("case 3: the relative gate") << Parts{{-36, 10}, {-23, 60}, {-36, 10}} << -23.0;
        QTest::newRow("case 4: the absolute gate")
            << Parts{{-72, 10}, {-36, 10}, {-23, 60}, {-36, 10}, {-72, 10}} << -23.0;
        QTest::newRow("case 5: blocks that overlap") << Parts{{-26, 20}, {-20, 20.1}, {-26, 20}} << -23.0;
    }
    void measuresWhatTheStandardsMeasure()
    {
        using Parts = QList<std::pair<double, double>>;
        QFETCH(Parts, parts);
        QFETCH(double, expected);
        const QList<float> channel = tones(parts);
        const auto loudness = loudnessOf(QList<QList<float>>{channel, channel}, loudnessRate);
        QVERIFY(loudness);
        QVERIFY2(std::abs(*loudness - expected) <= 0.1, qPrintable(QString::number(*loudness)));
    }

    /// BS.1770-4, annex 1: "a 0 dB FS 997 Hz sine wave applied to the left, centre or right channel: -3.01 LKFS".
    void oneChannelIsThreeLess_data()
    {
        QTest::addColumn<int>("at");
        for (const int each : {16'000, 24'000, 44'100, 48'000})
            QTest::newRow(qPrintable(QString::number(each))) << each;
    }
    void oneChannelIsThreeLess()
    {
        QFETCH(int, at);
        const auto loudness = loudnessOf(tones({{0, 5}}, at, 997), at);
        QVERIFY(loudness);
        QVERIFY2(std::abs(*loudness - -3.01) <= 0.1, qPrintable(QString::number(*loudness)));
    }

    /// BS.1770-4, figure 2 and 4: nothing of a rumble, 4 dB more above the voice.
    void theCurveIsThatOfTheStandard()
    {
        QVERIFY(*loudnessOf(tones({{0, 5}}, loudnessRate, 20), loudnessRate) < -3.01 - 10);
        const double high = *loudnessOf(tones({{0, 5}}, loudnessRate, 10'000), loudnessRate);
        QVERIFY2(std::abs(high - (-3.01 - 0.691 + 4)) < 0.2, qPrintable(QString::number(high)));
    }

    void nothingIsNotLoud()
    {
        QVERIFY(!loudnessOf(QList<float>(), loudnessRate));
        QVERIFY(!loudnessOf(QList<float>(loudnessRate, 0.F), loudnessRate));
        QVERIFY(!loudnessOf(tones({{-80, 2}}), loudnessRate)); // below the absolute gate
        QVERIFY(!loudnessOf(tones({{-20, 1}}), 0));
        QVERIFY(loudnessOf(tones({{-20, 0.2}}), loudnessRate)); // half a block
    }

    void aPeakGivesWayAndTheRestStays()
    {
        QList<float> samples = tones({{-20, 1}});
        const QList<float> before = samples;
        samples[loudnessRate / 2] = 0.99F;
        const QList<float> after = peaksBelow(samples, loudnessRate, -6);
        const auto most = static_cast<float>(std::pow(10, -6.0 / 20));
        for (const float sample : after)
            QVERIFY(std::abs(sample) <= most);
        QCOMPARE(after.size(), before.size());
        QCOMPARE(after.first(loudnessRate / 2 - loudnessRate / 50), before.first(loudnessRate / 2 - loudnessRate / 50));
        QCOMPARE(after.last(loudnessRate / 2 - loudnessRate / 50), before.last(loudnessRate / 2 - loudnessRate / 50));
        QCOMPARE(peaksBelow(before, loudnessRate, -6), before);
        QVERIFY(peaksBelow({}, loudnessRate, -6).isEmpty());
    }
};

ESCALE_GUILESS_TEST(TestLoudness)
#include "tst_loudness.moc"
