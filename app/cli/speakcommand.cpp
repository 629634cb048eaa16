// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/try.h"
#include "cli/clipof.h"
#include "cli/ficheargument.h"
#include "cli/languageargument.h"
#include "cli/output.h"
#include "recording/recordedclips.h"
#include "speech/builtinvoice.h"

#include <QCoreApplication>
#include <QEventLoop>

namespace escale {
namespace {

/// Between two sentences, on top of the breath a clip ends with: what a listener has, measured.
constexpr std::chrono::milliseconds gap{40};

/// Who speaks, in the order in which they are asked.
struct Speakers {
    explicit Speakers(const QString &library) : recorded(library), builtin(builtinClips())
    {
        QEventLoop loop; // until the recordings are known
        QObject::connect(&recorded, &ClipMaker::changed, &loop, &QEventLoop::quit);
        loop.exec();
    }
    [[nodiscard]] ClipMaker *speakerOf(const Phrase &phrase)
    {
        if (recorded.canSay(phrase))
            return &recorded;
        return builtin && builtin->canSay(phrase) ? builtin.get() : nullptr;
    }

    RecordedClips recorded;
    std::unique_ptr<ClipMaker> builtin;
};

/// A sentence, or nothing when one of its phrases has no voice: as the narrator does it.
Result<QList<Clip>> clipsOf(Speakers &speakers, const Utterance &utterance, int speed)
{
    QList<Clip> clips;
    for (Phrase phrase : utterance.phrases) {
        if (speakers.speakerOf(phrase) == nullptr)
            phrase.language = utterance.language;
        ClipMaker *speaker = speakers.speakerOf(phrase);
        if (speaker == nullptr)
            return QList<Clip>();
        ESCALE_TRY(auto clip, clipOf(*speaker, phrase, speed));
        clips.append(std::move(clip));
    }
    return clips;
}

/// Everything that can be said of the page, as one clip.
Result<Clip> clipOf(Speakers &speakers, const QList<Utterance> &page, int speed)
{
    QList<Clip> all;
    for (const Utterance &utterance : page) {
        ESCALE_TRY(const auto clips, clipsOf(speakers, utterance, speed));
        all += clips;
    }
    if (all.isEmpty())
        return nobodySpeaks();
    return joined(all, gap);
}

} // namespace

ExitCode runSpeak(const CommonOptions &common, const SpeakArguments &arguments)
{
    const auto page = pageArgument(common, arguments.fiche);
    if (!page)
        return complain(page.error());
    Speakers speakers(common.library);
    const auto clip = clipOf(speakers, *page, arguments.speed.value_or(normalSpeed));
    if (!clip)
        return complain(clip.error());
    if (const auto done = writeWav(arguments.out, *clip); !done)
        return complain(done.error());
    printLine(QCoreApplication::translate("cli", "%1 s of speech")
                  .arg(static_cast<double>(clip->duration().count()) / 1000, 0, 'f', 1));
    return ExitCode::Ok;
}

} // namespace escale
