// SPDX-License-Identifier: GPL-3.0-or-later
// The voice inside the program: durations at each speed, tap to first sound, light to sound, gaps, stop to silence.
#include "measure.h"
#include "sound/loudspeaker.h"
#include "speech/builtinvoice.h"
#include "speech/pcmvoice.h"

#include <cstdio>

namespace escale::proof {
namespace {

class Proof {
public:
    Proof()
        : m_maker(builtinClips()), m_output(makeLoudspeaker(systemClock())), m_voice(*m_maker, *m_output, systemClock())
    {
        m_voices.add(m_voice);
        m_narrator = std::make_unique<Narrator>(m_voices, systemClock());
        QObject::connect(m_narrator.get(), &Narrator::sentence, m_narrator.get(), [this](int index) {
            if (index >= 0)
                m_lit.append(m_ears.now());
        });
    }

    int run(bool onlyGaps)
    {
        if (!m_ears.begin()) {
            std::printf("nothing can be recorded: is there a sound server?\n");
            return 2;
        }
        wait(500);
        if (onlyGaps) {
            gaps();
            return allHold() ? 0 : 1;
        }
        for (const Language language :
             {Language::Fr, Language::En, Language::Ar, Language::Fa, Language::Ru, Language::Uk})
            speeds(language);
        taps();
        gaps();
        return allHold() ? 0 : 1;
    }

private:
    double play(const QList<Utterance> &page)
    {
        m_lit.clear();
        return lengthOf(page, *m_narrator, m_ears);
    }

    void speeds(Language language)
    {
        // One sentence, so that no gap of ours is measured along.
        const auto items = sentences(language);
        QList<Utterance> page = utterancesOf({items.at(1)});
        QMap<int, double> length;
        for (const int speed : escale::speeds) {
            m_narrator->setSpeed(speed);
            length[speed] = play(page);
            if (speed != normalSpeed)
                continue;
            const double from = m_ears.firstSound(0), to = m_ears.lastSound();
            std::printf("%s: rms %.0f, %.1f syllables a second\n", code(language).data(), m_ears.rms(from, to),
                        m_ears.modulation(from, to));
            const double syllables = m_ears.modulation(from, to);
            demand(m_ears.rms(from, to) > 300 && syllables > 1.5 && syllables < 10, "it sounds like speech");
        }
        const auto off = [&](int speed) { return 100 * std::abs(length[speed] / length[150] * speed / 150 - 1); };
        std::printf("%s: %.2f s slow, %.2f s normal, %.2f s fast\n", code(language).data(), length[110] / 1000,
                    length[150] / 1000, length[190] / 1000);
        tell("slow: off the words-a-minute ratio", off(110), "%", off(110) < 10, 10);
        tell("fast: off the words-a-minute ratio", off(190), "%", off(190) < 10, 10);
        m_narrator->setSpeed(normalSpeed);
    }

    void taps()
    {
        m_narrator->setPage(utterancesOf(sentences(Language::Fr) + sentences(Language::Ar)));
        const Taps taps = tapThrough(*m_narrator, m_ears, 40);
        tell("tap to first sound, p95 of 40", p95(taps.toSound), "ms", p95(taps.toSound) < 150, 150);
        tell("light to sound, p95 of 40", p95(taps.lightOff), "ms", p95(taps.lightOff) < 80, 80);
        tell("stop to silence, p95 of 40", p95(taps.toSilence), "ms", p95(taps.toSilence) < 100, 100);
    }

    /// The silence around each change of sentence.
    void gaps()
    {
        QList<double> found, lightOff;
        for (int round = 0; round < 2; ++round) {
            play(utterancesOf(sentences(Language::Fr) + sentences(Language::Ru)));
            for (qsizetype i = 1; i < m_lit.size(); ++i) {
                // The silence that ends nearest to the light; there is one, the clips begin and end with a breath.
                Listener::Silence nearest{0, -1e9};
                for (const Listener::Silence &silence : m_ears.silences(30)) {
                    if (std::abs(silence.to - m_lit.at(i)) < std::abs(nearest.to - m_lit.at(i)))
                        nearest = silence;
                }
                found.append(nearest.to - nearest.from);
                lightOff.append(std::abs(nearest.to - m_lit.at(i)));
            }
        }
        tell("gap between sentences, p95", p95(found), "ms", p95(found) < 120, 120);
        tell("light to sound from sentence to sentence, p95", p95(lightOff), "ms", p95(lightOff) < 80, 80);
    }

    Listener m_ears;
    std::unique_ptr<ClipMaker> m_maker;
    std::unique_ptr<AudioOutput> m_output;
    PcmVoice m_voice;
    Voices m_voices;
    std::unique_ptr<Narrator> m_narrator;
    QList<double> m_lit;
};

} // namespace

int proveBuiltin(bool onlyGaps)
{
    return Proof().run(onlyGaps);
}

} // namespace escale::proof
