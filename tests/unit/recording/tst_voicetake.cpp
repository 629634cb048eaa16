// SPDX-License-Identifier: GPL-3.0-or-later
// What a microphone heard becomes a recording, or is refused with the right reason.
#include "recording/loudness.h"
#include "recording/voicetake.h"
#include "speech/opussound.h"
#include "spokensound.h"
#include "testprogram.h"

#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

using Fault = VoiceTake::Fault;

const QString sentence = QStringLiteral("Touchez une langue pour commencer.");

/// Seconds until the first sample above `amplitude`, and after the last.
std::pair<double, double> silences(const Clip &clip, int amplitude)
{
    const auto isLoud = [amplitude](qint16 sample) { return std::abs(static_cast<int>(sample)) > amplitude; };
    const auto first = std::find_if(clip.samples.begin(), clip.samples.end(), isLoud);
    const auto last = std::find_if(clip.samples.rbegin(), clip.samples.rend(), isLoud);
    return {static_cast<double>(first - clip.samples.begin()) / clip.rate,
            static_cast<double>(last - clip.samples.rbegin()) / clip.rate};
}

Clip knocked(Clip clip, double at, double seconds)
{
    const auto from = static_cast<qsizetype>(at * clip.rate);
    for (qsizetype i = from; i < from + static_cast<qsizetype>(seconds * clip.rate); ++i)
        clip.samples[i] = i % 2 == 0 ? 20'000 : -20'000;
    return clip;
}

} // namespace

Q_DECLARE_METATYPE(SpokenSound)

class TestVoiceTake : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isRefusedForTheRightReason_data()
    {
        QTest::addColumn<SpokenSound>("sound");
        QTest::addColumn<int>("fault");
        const auto row = [](const char *name, const SpokenSound &sound, Fault fault) {
            QTest::newRow(name) << sound << static_cast<int>(fault);
        };
        SpokenSound sound;
        row("good", sound, Fault::None);
        sound.voice = 0.001;
        row("a voice in the next room", sound, Fault::Silent);
        sound = {};
        sound.syllables = 0;
        row("nobody", sound, Fault::Silent);
        sound.room = 0;
        row("a microphone that is switched off", sound, Fault::Silent);
        sound.before = sound.after = 0;
        row("no sound at all", sound, Fault::Short);
        sound = {};
        sound.room = 0.1;
        row("beside a machine", sound, Fault::Noisy);
        sound = {};
        sound.syllables = 0;
        sound.room = 0.2;
        row("only a machine", sound, Fault::Noisy);
        sound = {};
        sound.voice = 0.9;
        sound.clipped = true;
        row("too loud for the microphone", sound, Fault::Clipped);
        sound = {};
        sound.syllables = 1;
        row("one syllable of the sentence", sound, Fault::Short);
        sound.syllables = 170;
        row("half a minute and more", sound, Fault::Long);
    }
    void isRefusedForTheRightReason()
    {
        QFETCH(SpokenSound, sound);
        QFETCH(int, fault);
        const VoiceTake take = finishedTake(sound.clip(), sentence);
        QCOMPARE(static_cast<int>(take.fault), fault);
        QCOMPARE(take.clip.samples.isEmpty(), take.fault != Fault::None);
    }

    void aKnockBesideAVoiceIsNotTheVoice()
    {
        SpokenSound sound;
        sound.before = sound.after = 2;
        // The key that began and ended it, half a second from the sentence and more.
        const Clip clip = knocked(knocked(sound.clip(), 0.3, 0.03), 2 + 12 * 0.2 + 2 * 0.1 + 1.2, 0.03);
        const VoiceTake take = finishedTake(clip, sentence);
        QCOMPARE(take.fault, Fault::None);
        const double seconds = static_cast<double>(take.clip.samples.size()) / take.clip.rate;
        QVERIFY2(seconds < 12 * 0.2 + 2 * 0.1 + 0.6 + 0.1, qPrintable(QString::number(seconds)));
    }

    /// What must hold of every recording, whoever speaks how loud and however long the silence around it: between 0.1
    /// and 0.3 s of silence at both ends, the loudness within 1 LU of the target, no peak at full scale; and all of it
    /// still after the codec, because that is what is heard.
    void everyRecordingIsAlike_data()
    {
        QTest::addColumn<SpokenSound>("sound");
        const auto row = [](double voice, double around, int rate) {
            SpokenSound sound;
            sound.voice = voice;
            sound.room = voice / 200;
            sound.before = around;
            sound.after = around / 2;
            sound.rate = rate;
            QTest::newRow(qPrintable(QStringLiteral("%1 of full scale, %2 s, %3 Hz").arg(voice).arg(around).arg(rate)))
                << sound;
        };
        for (const double around : {0.0, 0.05, 0.2, 4.0})
            row(0.1, around, 48'000);
        for (const int rate : {16'000, 44'100, 48'000}) {
            row(0.02, 1, rate);
            row(0.4, 1, rate);
        }
    }
    void everyRecordingIsAlike()
    {
        QFETCH(SpokenSound, sound);
        const VoiceTake take = finishedTake(sound.clip(), sentence);
        QCOMPARE(take.fault, Fault::None);
        const auto opus = toOpus(take.clip);
        QVERIFY(opus);
        const auto heard = fromOpus(*opus);
        QVERIFY(heard);
        for (const Clip &clip : {take.clip, *heard}) {
            const auto loudness = loudnessOf(clip);
            QVERIFY(loudness);
            QVERIFY2(std::abs(*loudness - targetLoudness) <= 1, qPrintable(QString::number(*loudness)));
            // A twentieth of the voice's own peak is no room any more: that is a two-hundredth.
            const int peak = *std::max_element(clip.samples.begin(), clip.samples.end());
            const auto [first, last] = silences(clip, peak / 20);
            QVERIFY2(first >= 0.1 && first <= 0.3, qPrintable(QString::number(first)));
            QVERIFY2(last >= 0.1 && last <= 0.3, qPrintable(QString::number(last)));
            QVERIFY(peak < 32'000);
        }
        QVERIFY(std::abs(take.loudness - *loudnessOf(take.clip)) < 0.05);
    }

    void theMeterTellsPeaksAndClipping()
    {
        QCOMPARE(levelOf({}).peak, -100.0);
        QCOMPARE(levelOf({0, 0}).peak, -100.0);
        QVERIFY(std::abs(levelOf({0, 16'384, -100}).peak - -6.02) < 0.01);
        QVERIFY(std::abs(levelOf({-32'768}).peak) < 0.01);
        QVERIFY(!levelOf({32'767, 32'767, 32'767, 100}).clipped); // a wave may touch the top
        QVERIFY(levelOf({100, 32'767, 32'767, 32'767, 32'767, 100}).clipped);
        QVERIFY(levelOf({-32'768, -32'768, -32'768, -32'768}).clipped);
    }
};

ESCALE_GUILESS_TEST(TestVoiceTake)
#include "tst_voicetake.moc"
