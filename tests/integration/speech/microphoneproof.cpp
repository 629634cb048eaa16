// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody's takes, all the way: sound played into the microphone of a real sound server, heard through Qt Multimedia,
// judged and kept as a recording. The takes are left as WAV for others to measure.
#include "libraryrig.h"
#include "measure.h"
#include "recording/loudness.h"
#include "recording/recordedclips.h"
#include "recording/recordingbooth.h"
#include "recording/recordingfolder.h"
#include "sound/loudspeaker.h"
#include "sound/microphonemaker.h"
#include "speech/espeakengine.h"
#include "speech/opussound.h"
#include "speech/pcmvoice.h"
#include "spokensound.h"

#ifdef ESCALE_MULTIMEDIA
#include <QAudioDevice>
#include <QMediaDevices>
#endif
#include <QDir>
#include <QElapsedTimer>
#include <cstdio>

namespace escale::proof {
namespace {

using test::SpokenSound;
using State = RecordingBooth::State;

struct Take {
    QString name;
    Clip sound;
};

/// A room before and after it, as somebody who presses a key and then reads.
Clip inARoom(const Clip &voice, double seconds, double loudness)
{
    SpokenSound room;
    room.rate = voice.rate;
    room.syllables = 0;
    room.before = room.after = seconds;
    const Clip quiet = room.clip();
    Clip whole{voice.rate, quiet.samples.first(quiet.samples.size() / 2), {}};
    for (const qint16 sample : voice.samples)
        whole.samples.append(static_cast<qint16>(std::clamp(sample * loudness, -32'767.0, 32'767.0)));
    whole.samples += quiet.samples.sliced(quiet.samples.size() / 2);
    return whole;
}

QList<Take> takes(const QString &sentence)
{
    QList<Take> list;
    for (const auto &[name, voice, before] : {std::tuple("usual", 0.2, 1.0), {"soft", 0.04, 1.5}, {"loud", 0.6, 0.6}}) {
        SpokenSound sound;
        sound.voice = voice;
        sound.before = sound.after = before;
        list.append({QLatin1String(name), sound.clip()});
    }
    const std::atomic<bool> never = false;
    if (const auto said = EspeakEngine::instance().speak({Language::Fr, sentence, {}}, normalSpeed, never)) {
        list.append({QStringLiteral("spoken"), inARoom(*said, 1, 0.5)});
        list.append({QStringLiteral("far"), inARoom(*said, 1, 0.12)});
    }
    return list;
}

/// Seconds before and after what is louder than a fiftieth of the loudest.
std::pair<double, double> silences(const Clip &clip)
{
    int peak = 0;
    for (const qint16 sample : clip.samples)
        peak = std::max(peak, std::abs(int(sample)));
    const auto loud = [limit = peak / 50](qint16 sample) { return std::abs(int(sample)) > limit; };
    const auto first = std::find_if(clip.samples.begin(), clip.samples.end(), loud);
    const auto last = std::find_if(clip.samples.rbegin(), clip.samples.rend(), loud);
    return {static_cast<double>(first - clip.samples.begin()) / clip.rate,
            static_cast<double>(last - clip.samples.rbegin()) / clip.rate};
}

bool play(const QString &file)
{
    QProcess player;
    player.start(QStringLiteral("paplay"), {QStringLiteral("--device=mouth"), file});
    return waitFor([&] { return player.state() == QProcess::NotRunning; }, 20'000) >= 0 && player.exitCode() == 0;
}

/// As the kiosk of this library speaks (recordedclips.h), through the loudspeaker that is there: none but the person's
/// recording, and for as long as it lasts.
bool heardAtTheKiosk(const QString &library, AudioOutput &output,
                     const QList<std::pair<Phrase, std::chrono::milliseconds>> &kept)
{
    RecordedClips clips(library);
    PcmVoice voice(clips, output, systemClock());
    quint64 ticket = 0;
    for (const auto &[phrase, duration] : kept) {
        if (waitFor([&, said = phrase] { return clips.canSay(said); }, 5000) < 0)
            return false;
        bool ended = false;
        const auto ends = QObject::connect(&voice, &Voice::finished, &voice, [&ended] { ended = true; });
        QElapsedTimer timer;
        timer.start();
        voice.speak(++ticket, phrase, {});
        const bool heard = waitFor([&ended] { return ended; }, 20'000) >= 0;
        QObject::disconnect(ends);
        std::printf("kiosk: %lld ms of %lld ms\n", static_cast<long long>(timer.elapsed()),
                    static_cast<long long>(duration.count()));
        if (!heard || timer.elapsed() < duration.count() * 8 / 10)
            return false;
    }
    return true;
}

} // namespace

int proveMicrophone(const QString &folder)
{
#ifdef ESCALE_MULTIMEDIA
    for (const QAudioDevice &device : QMediaDevices::audioInputs())
        std::printf("Qt Multimedia %s sees a microphone: %s\n", qVersion(), qPrintable(device.description()));
#endif
    const auto microphone = makeMicrophone();
    const auto output = makeLoudspeaker(systemClock());
    demand(microphone->presence() == Microphone::Presence::There, "microphone: one is there");
    if (!allHold())
        return 1;
    test::LibraryRig sample;
    sample.prepare();
    RecordingBooth booth(sample.library, *microphone, *output, systemClock());
    booth.setLanguage(Language::Fr);
    waitFor([&] { return !booth.isReading(); }, 10'000);
    const QString waiting = waitingRecordingFolder(sample.library.path());
    QList<std::pair<Phrase, std::chrono::milliseconds>> kept;
    for (const Take &take : takes(booth.sentences().value(4).phrase.text)) {
        const WantedRecording sentence = booth.sentences().value(booth.current());
        const QString source = QDir(folder).filePath(QStringLiteral("source-%1.wav").arg(take.name));
        demand(bool(writeWav(source, take.sound)), "microphone: the sound to play is written");
        double level = -100;
        const auto listening = QObject::connect(&booth, &RecordingBooth::levelChanged, &booth,
                                                [&] { level = std::max(level, booth.level().peak); });
        booth.record();
        waitFor([&] { return level > -100 || booth.state() != State::Recording; }, 5000);
        demand(play(source), "microphone: the sound is played");
        wait(700); // what is still on its way
        booth.stop();
        QObject::disconnect(listening);
        waitFor([&] { return booth.state() != State::Judging; }, 20'000);
        std::printf("%s: the meter went to %.1f dBFS\n", qPrintable(take.name), level);
        demand(booth.state() == State::Waiting, qPrintable(QStringLiteral("%1: can be used").arg(take.name)));
        if (booth.state() != State::Waiting) {
            std::printf("%s: refused, fault %d\n", qPrintable(take.name), int(booth.fault()));
            continue;
        }
        const auto clip = fromOpus(personsSound(waiting, Language::Fr, sentence.key));
        demand(clip && writeWav(QDir(folder).filePath(QStringLiteral("take-%1.wav").arg(take.name)), *clip),
               "microphone: the recording can be decoded");
        if (!clip)
            continue;
        const double loudness = loudnessOf(*clip).value_or(-100);
        tell(qPrintable(take.name + QStringLiteral(": loudness from the target")), std::abs(loudness - targetLoudness),
             "LU", std::abs(loudness - targetLoudness) <= 1, 1);
        const auto [before, after] = silences(*clip);
        for (const auto &[name, seconds] : {std::pair("before", before), {"after", after}})
            tell(qPrintable(QStringLiteral("%1: silence %2 (0.1 or more)").arg(take.name, QLatin1String(name))),
                 seconds, "s", seconds >= 0.1 && seconds <= 0.3, 0.3);
        const qsizetype at = booth.current();
        booth.keep();
        waitFor([&] { return booth.stateOf(at) == State::Kept; }, 5000);
        demand(booth.stateOf(at) == State::Kept, qPrintable(QStringLiteral("%1: is kept").arg(take.name)));
        kept.append({sentence.phrase, clip->duration()});
    }
    demand(!kept.isEmpty() && heardAtTheKiosk(sample.library.path(), *output, kept),
           "microphone: the kiosk says what was kept, each to its end");
    return allHold() ? 0 : 1;
}

} // namespace escale::proof
