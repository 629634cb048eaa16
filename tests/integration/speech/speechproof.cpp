// SPDX-License-Identifier: GPL-3.0-or-later
// What a person hears, measured on a real sound server (tests/integration/speech_proof.sh starts one): durations at
// each speed, tap to first sound, light to sound, gaps between sentences, stop to silence. Prints the figures; the exit
// code says whether they hold.
#include "listener.h"
#include "sound/sinkoutput.h"
#include "sound/systemvoice.h"
#include "speech/builtinvoice.h"
#include "speech/fichereading.h"
#include "speech/narrator.h"
#include "speech/pcmvoice.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QGuiApplication>
#include <QProcess>
#include <QTimer>
#include <cstdio>

using namespace escale;
using escale::proof::Listener;

namespace {

bool allHold = true;

void tell(const char *what, double value, const char *unit, bool holds, double limit)
{
    std::printf("%-8s %-46s %8.1f %s (limit %.0f)\n", holds ? "ok" : "TOO MUCH", what, value, unit, limit);
    allHold = allHold && holds;
}

void wait(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

double p95(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 1e9 : values.at((values.size() - 1) * 95 / 100);
}

QList<PageItem> sentences(Language language)
{
    using enum Language;
    const QMap<Language, QStringList> texts{
        {Fr,
         {QStringLiteral("Demandez un rendez-vous sur place."),
          QStringLiteral("Il faut une pièce d'identité et une preuve d'adresse."),
          QStringLiteral("Gardez toujours une copie de vos papiers.")}},
        {En,
         {QStringLiteral("Ask for an appointment at the counter."),
          QStringLiteral("You need proof of identity and proof of address."),
          QStringLiteral("Always keep a copy of your papers.")}},
        {Ar,
         {QStringLiteral("اطلب موعدا في المكان أو بالهاتف."), QStringLiteral("تحتاج إلى وثيقة هوية وإثبات عنوان."),
          QStringLiteral("احتفظ دائما بنسخة من أوراقك.")}},
        {Fa,
         {QStringLiteral("در محل یا با تلفن وقت بگیرید."), QStringLiteral("مدرک هویت و مدرک نشانی لازم است."),
          QStringLiteral("همیشه یک نسخه از مدارک خود نگه دارید.")}},
        {Ru,
         {QStringLiteral("Запишитесь на встречу на месте."),
          QStringLiteral("Нужно удостоверение личности и подтверждение адреса."),
          QStringLiteral("Всегда храните копию своих документов.")}},
        {Uk,
         {QStringLiteral("Запишіться на зустріч на місці."),
          QStringLiteral("Потрібне посвідчення особи та підтвердження адреси."),
          QStringLiteral("Завжди зберігайте копію своїх документів.")}}};
    QList<PageItem> items;
    for (const QString &text : texts.value(language))
        items.append({text, language, UtteranceKind::Text});
    return items;
}

class Proof {
public:
    Proof() : m_maker(builtinClips()), m_voice(*m_maker, m_output, systemClock())
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
            return allHold ? 0 : 1;
        }
        for (const Language language :
             {Language::Fr, Language::En, Language::Ar, Language::Fa, Language::Ru, Language::Uk})
            speeds(language);
        taps();
        gaps();
        return allHold ? 0 : 1;
    }

private:
    /// Plays the page to its end; how long the sound was, from the first to the last loud sample.
    double play(const QList<Utterance> &page)
    {
        m_narrator->setPage(page);
        wait(300);
        m_ears.forget();
        m_lit.clear();
        wait(100);
        QEventLoop loop;
        QObject::connect(m_narrator.get(), &Narrator::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
        m_narrator->play();
        loop.exec();
        wait(500);
        return m_ears.lastSound() - m_ears.firstSound(0);
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
            allHold = allHold && m_ears.rms(from, to) > 300 && m_ears.modulation(from, to) > 1.5 &&
                      m_ears.modulation(from, to) < 10;
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
        QList<double> toSound, toSilence, lightOff;
        const auto page = utterancesOf(sentences(Language::Fr) + sentences(Language::Ar));
        m_narrator->setPage(page);
        for (int i = 0; i < 40; ++i) {
            wait(150);
            m_ears.forget();
            m_lit.clear();
            wait(60);
            const double tap = m_ears.now();
            m_narrator->startAt(i % static_cast<int>(page.size()));
            wait(700);
            const double sound = m_ears.firstSound(tap);
            const double stop = m_ears.now();
            m_narrator->pause();
            wait(350);
            toSound.append(sound < 0 ? 1e9 : sound - tap);
            lightOff.append(m_lit.isEmpty() || sound < 0 ? 1e9 : std::abs(m_lit.first() - sound));
            toSilence.append(std::max(0.0, m_ears.lastSound() - stop));
        }
        tell("tap to first sound, p95 of 40", p95(toSound), "ms", p95(toSound) < 150, 150);
        tell("light to sound, p95 of 40", p95(lightOff), "ms", p95(lightOff) < 80, 80);
        tell("stop to silence, p95 of 40", p95(toSilence), "ms", p95(toSilence) < 100, 100);
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
    SinkOutput m_output;
    std::unique_ptr<ClipMaker> m_maker;
    PcmVoice m_voice;
    Voices m_voices;
    std::unique_ptr<Narrator> m_narrator;
    QList<double> m_lit;
};

} // namespace

/// The voices of the system: its daemon is told to die in the middle of a sentence.
int proveSystem(const QString &kill)
{
    Listener ears;
    SystemVoice voice(systemClock());
    Voices voices;
    voices.add(voice);
    Narrator narrator(voices, systemClock());
    if (!ears.begin())
        return 2;
    for (int i = 0; i < 100 && voices.languages().isEmpty(); ++i)
        wait(100);
    std::printf("system: %d of our languages\n", voices.languages().size());
    narrator.setPage(utterancesOf(sentences(Language::Fr) + sentences(Language::Ru)));
    QList<double> toSound, toSilence;
    for (int i = 0; i < 20; ++i) {
        ears.forget();
        wait(100);
        const double tap = ears.now();
        narrator.startAt(i % 6);
        wait(1200);
        const double sound = ears.firstSound(tap), stop = ears.now();
        narrator.pause();
        wait(600);
        toSound.append(sound < 0 ? 1e9 : sound - tap);
        toSilence.append(std::max(0.0, ears.lastSound() - stop));
    }
    tell("system: tap to first sound, p95 of 20", p95(toSound), "ms", p95(toSound) < 500, 500);
    tell("system: stop to silence, p95 of 20", p95(toSilence), "ms", p95(toSilence) < 100, 100);
    narrator.startAt(1);
    wait(800);
    QProcess::execute(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), kill});
    const double killed = ears.now();
    while (narrator.state() != NarratorState::Trouble && ears.now() - killed < 60'000)
        wait(50);
    tell("system: daemon killed, noticed after", ears.now() - killed, "ms", narrator.state() == NarratorState::Trouble,
         60'000);
    return allHold ? 0 : 1;
}

/// The sound server dies in the middle of a sentence and comes back: a message, and it works again.
int proveLoss(const QString &kill, const QString &restart)
{
    SinkOutput output;
    const auto maker = builtinClips();
    PcmVoice voice(*maker, output, systemClock());
    Voices voices;
    voices.add(voice);
    Narrator narrator(voices, systemClock());
    QElapsedTimer clock;
    const auto until = [&](NarratorState state, int limit) {
        clock.start();
        while (narrator.state() != state && clock.elapsed() < limit)
            wait(20);
        return narrator.state() == state;
    };
    narrator.setPage(utterancesOf(sentences(Language::Fr)));
    narrator.play();
    const bool began = until(NarratorState::Speaking, 5000);
    tell("device: speaking before", 0, "", began, 0);
    QProcess::execute(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), kill});
    const bool noticed = until(NarratorState::Trouble, 10'000);
    tell("device: gone, noticed after", static_cast<double>(clock.elapsed()), "ms",
         noticed && narrator.trouble() == VoiceTrouble::NoDevice, 10'000);
    QProcess::startDetached(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), restart});
    bool again = false;
    QElapsedTimer back;
    back.start();
    while (!again && back.elapsed() < 40'000) {
        narrator.play(); // the person taps
        again = until(NarratorState::Speaking, 2000);
    }
    tell("device: back, heard again after", static_cast<double>(back.elapsed()), "ms", again, 40'000);
    return allHold ? 0 : 1;
}

int main(int argc, char *argv[])
{
    qputenv("QT_MEDIA_BACKEND", "ffmpeg");
    std::setvbuf(stdout, nullptr, _IOLBF, BUFSIZ);
    const QGuiApplication application(argc, argv);
    const QStringList words = QGuiApplication::arguments();
    if (words.value(1) == QLatin1String("--system"))
        return proveSystem(words.value(2));
    if (words.value(1) == QLatin1String("--loss"))
        return proveLoss(words.value(2), words.value(3));
    return Proof().run(words.value(1) == QLatin1String("--gaps"));
}
