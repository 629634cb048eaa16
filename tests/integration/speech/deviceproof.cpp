// SPDX-License-Identifier: GPL-3.0-or-later
// A sound server that is not there yet, dies, comes back; a loudspeaker that is unplugged: each time a message, and
// then it works again without anybody starting the program anew.
#include "measure.h"
#include "sound/loudspeaker.h"
#include "speech/builtinvoice.h"
#include "speech/pcmvoice.h"

namespace escale::proof {
namespace {

constexpr int patience = 10'000;

struct Stage {
    Stage() : maker(builtinClips()), output(makeLoudspeaker(systemClock())), voice(*maker, *output, systemClock())
    {
        voices.add(voice);
        narrator = std::make_unique<Narrator>(voices, systemClock());
        narrator->setPage(utterancesOf(sentences(Language::Fr) + sentences(Language::Fr) + sentences(Language::Fr)));
    }

    void speaksNow(const char *what)
    {
        narrator->startAt(0);
        const double after = waitFor([this] { return narrator->state() == NarratorState::Speaking; }, patience);
        tell(what, after, "ms", after >= 0, patience);
    }
    void hasNoDevice(const char *what)
    {
        const double after = waitFor([this] { return narrator->state() == NarratorState::Trouble; }, patience);
        tell(what, after, "ms", after >= 0 && narrator->trouble() == VoiceTrouble::NoDevice, patience);
    }
    /// The message goes by itself; then one tap, and the room hears it.
    void worksAgain(const char *what)
    {
        const double after = waitFor([this] { return narrator->state() != NarratorState::Trouble; }, 4 * patience);
        tell(what, after, "ms", after >= 0, 4 * patience);
        Listener ears;
        if (!ears.begin())
            return demand(false, "nothing can be recorded");
        wait(300);
        const double tap = ears.now();
        speaksNow("... a tap, and it speaks after");
        wait(1500);
        demand(ears.firstSound(tap) > 0, "... and it is heard");
    }

    std::unique_ptr<ClipMaker> maker;
    std::unique_ptr<AudioOutput> output;
    PcmVoice voice;
    Voices voices;
    std::unique_ptr<Narrator> narrator;
};

} // namespace

int proveLoss(const QString &kill, const QString &restart)
{
    Stage stage;
    stage.speaksNow("server: speaking before, after");
    run(kill);
    stage.hasNoDevice("server: gone, said so after");
    wait(8000);
    stage.narrator->play(); // somebody tries meanwhile
    stage.hasNoDevice("server: still gone, said so after");
    run(restart);
    stage.worksAgain("server: back, the message gone after");
    return allHold() ? 0 : 1;
}

int proveLate(const QString &begin)
{
    Stage stage;
    stage.narrator->startAt(0);
    stage.hasNoDevice("late server: not there yet, said so after");
    wait(5000);
    run(begin);
    stage.worksAgain("late server: there, the message gone after");
    return allHold() ? 0 : 1;
}

int proveUnplugged(const QString &unplug, const QString &plug)
{
    Stage stage;
    stage.speaksNow("loudspeaker: speaking before, after");
    run(unplug);
    stage.hasNoDevice("loudspeaker: unplugged, said so after");
    run(plug);
    stage.worksAgain("loudspeaker: plugged in, the message gone after");
    return allHold() ? 0 : 1;
}

} // namespace escale::proof
