// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ficheargument.h"
#include "cli/output.h"
#include "speech/builtinvoice.h"

#include <QCoreApplication>
#include <QEventLoop>

namespace escale {
namespace {

/// Between two sentences, on top of the breath a clip ends with: what a listener has, measured.
constexpr std::chrono::milliseconds gap{40};

Error nobody()
{
    return {
        Problem::NotFound,
        QCoreApplication::translate("cli", "Nobody here speaks this language; escalectl voices lists who speaks what."),
        {}};
}

/// Waits for one clip; the maker works in a thread of its own.
Result<Clip> clipOf(ClipMaker &maker, const Phrase &phrase, int speed)
{
    Result<Clip> result = nobody();
    QEventLoop loop;
    maker.make(phrase, speed, [&](Result<Clip> clip) {
        result = std::move(clip);
        loop.quit();
    });
    loop.exec();
    return result;
}

/// Everything that can be said of the page, as one clip.
Result<Clip> clipOf(ClipMaker &maker, const QList<Utterance> &page, int speed)
{
    QList<Clip> clips;
    for (const Utterance &utterance : page) {
        if (!maker.canSay({utterance.language, utterance.shown, {}}))
            continue; // as the narrator does
        for (Phrase phrase : utterance.phrases) {
            if (!maker.canSay(phrase))
                phrase.language = utterance.language;
            auto clip = clipOf(maker, phrase, speed);
            if (!clip)
                return clip.error();
            clips.append(std::move(clip).value());
        }
    }
    if (clips.isEmpty())
        return nobody();
    return joined(clips, gap);
}

} // namespace

ExitCode runSpeak(const CommonOptions &common, const SpeakArguments &arguments)
{
    const auto page = pageArgument(common, arguments.fiche);
    if (!page)
        return complain(page.error());
    const auto maker = builtinClips();
    if (!maker)
        return complain(nobody());
    const auto clip = clipOf(*maker, *page, arguments.speed.value_or(normalSpeed));
    if (!clip)
        return complain(clip.error());
    if (const auto done = writeWav(arguments.out, *clip); !done)
        return complain(done.error());
    printLine(QCoreApplication::translate("cli", "%1 s of speech")
                  .arg(static_cast<double>(clip->duration().count()) / 1000, 0, 'f', 1));
    return ExitCode::Ok;
}

} // namespace escale
