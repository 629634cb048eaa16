// SPDX-License-Identifier: GPL-3.0-or-later
// The voices of the system: speed, tap to first sound, and a daemon that dies in the middle of a sentence.
#include "measure.h"
#include "sound/systemvoice.h"

#include <cstdio>

namespace escale::proof {
namespace {

/// The three speeds, as the room hears them.
void proveSpeeds(Language language, Narrator &narrator, Listener &ears)
{
    QMap<int, double> length;
    for (const int speed : speeds) {
        narrator.setSpeed(speed);
        length[speed] = lengthOf(utterancesOf({sentences(language).at(1)}), narrator, ears);
    }
    const auto off = [&](int speed) { return 100 * std::abs(length[speed] / length[150] * speed / 150 - 1); };
    std::printf("system %s: %.2f s slow, %.2f s normal, %.2f s fast\n", code(language).data(), length[110] / 1000,
                length[150] / 1000, length[190] / 1000);
    tell("system: slow, off the words-a-minute ratio", off(110), "%", off(110) < 10, 10);
    tell("system: fast, off the words-a-minute ratio", off(190), "%", off(190) < 10, 10);
    narrator.setSpeed(normalSpeed);
}

} // namespace

int proveSystem(const QString &kill)
{
    Listener ears;
    SystemVoice voice(systemClock());
    Voices voices;
    voices.add(voice);
    Narrator narrator(voices, systemClock());
    voice.begin();
    if (!ears.begin())
        return 2;
    waitFor([&] { return !voices.languages().isEmpty(); }, 10'000);
    std::printf("system: %d of our languages\n", voices.languages().size());
    narrator.setPage(utterancesOf(sentences(Language::Fr) + sentences(Language::Ru)));
    const Taps taps = tapThrough(narrator, ears, 20);
    tell("system: tap to first sound, p95 of 20", p95(taps.toSound), "ms", p95(taps.toSound) < 500, 500);
    tell("system: stop to silence, p95 of 20", p95(taps.toSilence), "ms", p95(taps.toSilence) < 100, 100);
    for (const Language language : {Language::Fr, Language::En, Language::Ar, Language::Ru})
        proveSpeeds(language, narrator, ears);
    narrator.setPage(utterancesOf(sentences(Language::Fr)));
    narrator.startAt(1);
    wait(800);
    run(kill);
    const double noticed = waitFor([&] { return narrator.state() == NarratorState::Trouble; }, 60'000);
    tell("system: daemon killed, noticed after", noticed, "ms", noticed >= 0, 60'000);
    return allHold() ? 0 : 1;
}

} // namespace escale::proof
