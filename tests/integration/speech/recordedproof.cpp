// SPDX-License-Identifier: GPL-3.0-or-later
// Recordings, all the way: a voice of the feed (the Arabic one in its stead), Opus in a library, found, decoded and
// heard, in Pashto.
#include "measure.h"
#include "recording/recordedclips.h"
#include "recording/recordingrun.h"
#include "sound/loudspeaker.h"
#include "speech/espeakengine.h"
#include "speech/pcmvoice.h"
#include "store/library.h"
#include "store/writer.h"

#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <cstdio>

namespace escale::proof {
namespace {

/// Reads whatever it is given with the Arabic voice, as WAV.
class VoiceFeed final : public Feed {
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("espeak"); }
    [[nodiscard]] int capacity() const override { return 1; }
    [[nodiscard]] Traffic traffic() const override { return {}; }
    void taxonomy(Answer<Taxonomy>) override {}
    void index(Answer<Index>) override {}
    void statistics(Answer<Statistics>) override {}
    void detail(const QString &, Language, const QByteArray &, Answer<Detail>) override {}
    void picture(const QString &, Answer<Picture>) override {}
    void cancel() override {}
    void speech(const QString &text, Language, Answer<QByteArray> answer) override
    {
        const std::atomic<bool> never = false;
        const auto clip = EspeakEngine::instance().speak({Language::Ar, text, {}}, normalSpeed, never);
        if (!clip)
            return answer(clip.error());
        const QString path = m_folder.filePath(QStringLiteral("said.wav"));
        QFile file(path);
        if (!writeWav(path, *clip) || !file.open(QIODevice::ReadOnly))
            return answer(Error{Problem::CannotWrite, {}, path});
        answer(file.readAll());
    }

private:
    QTemporaryDir m_folder;
};

int record(const QString &library, const QList<Utterance> &page)
{
    const auto writer = Writer::open(library, nullptr);
    if (!writer)
        return 0;
    QList<Phrase> wanted;
    for (const Utterance &utterance : page)
        wanted += utterance.phrases;
    constexpr qint64 budget = 10'000'000;
    VoiceFeed feed;
    RecordingRun recording(feed, (*writer)->session(), wanted, budget);
    int fetched = 0;
    QEventLoop loop;
    QObject::connect(&recording, &RecordingRun::finished, &loop, [&](const RecordingOutcome &outcome) {
        fetched = outcome.fetched;
        loop.quit();
    });
    recording.start();
    loop.exec();
    return fetched;
}

} // namespace

int proveRecordings()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("library.sqlite"));
    if (!prepareLibrary(path, QStringLiteral(":/sample/library.sqlite"), systemClock()))
        return 2;
    QList<PageItem> items;
    for (const PageItem &first : sentences(Language::Ps)) {
        for (const PageItem &second : sentences(Language::Ps)) // nine, none like another
            items.append(
                {first.text.chopped(1) + QStringLiteral("، ") + second.text, Language::Ps, UtteranceKind::Text});
    }
    const QList<Utterance> page = utterancesOf(items);
    std::printf("recorded: %d sentences in the library\n", record(path, page));
    Listener ears;
    const auto output = makeLoudspeaker(systemClock());
    RecordedClips clips(path);
    PcmVoice voice(clips, *output, systemClock());
    Voices voices;
    voices.add(voice);
    Narrator narrator(voices, systemClock());
    if (!ears.begin())
        return 2;
    narrator.setPage(page);
    demand(waitFor([&] { return narrator.canSpeak(); }, 5000) >= 0, "recorded: the page can be heard");
    const Taps taps = tapThrough(narrator, ears, 40);
    tell("recorded: tap to first sound, p95 of 40", p95(taps.toSound), "ms", p95(taps.toSound) < 250, 250);
    tell("recorded: light to sound, p95 of 40", p95(taps.lightOff), "ms", p95(taps.lightOff) < 80, 80);
    tell("recorded: stop to silence, p95 of 40", p95(taps.toSilence), "ms", p95(taps.toSilence) < 100, 100);
    return allHold() ? 0 : 1;
}

} // namespace escale::proof
