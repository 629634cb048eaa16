// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/espeakengine.h"

#include "speech/earlexicon.h"
#include "speech/stretch.h"
#include "speech/voicedata.h"

#include <QCoreApplication>
#include <QFile>
#include <QMutex>
#include <espeak-ng/speak_lib.h>

namespace escale {
namespace {

/// espeak's own speed, nominally in words a minute; outside it clamps.
constexpr int slowest = espeakRATE_MINIMUM, fastest = espeakRATE_MAXIMUM;
constexpr std::array probes{slowest, 120, 180, 270, fastest};

/// The exact name of our choice among the voices of a language.
const char *voiceName(Language language)
{
    switch (language) {
    case Language::Fr:
        return "fr";
    case Language::En:
        return "en";
    case Language::Uk:
        return "uk";
    case Language::Ar:
        return "ar";
    case Language::Ru:
        return "ru";
    case Language::Fa:
        return "fa";
    case Language::Ti:
        return "ti";
    case Language::Ps:
        return "ps";
    }
    return nullptr;
}

/// With the data of escale-voices where it is whole, else the system's.
int initialise()
{
    const auto begin = [](const char *path) {
        return espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, path, espeakINITIALIZE_DONT_EXIT);
    };
    const QByteArray own = QFile::encodeName(voiceDataFolder());
    const int rate = own.isEmpty() ? 0 : begin(own.constData());
    return rate > 0 ? rate : begin(nullptr);
}

/// Positions as espeak counts them (code points, from 1) into UTF-16.
class Positions {
public:
    explicit Positions(const QString &text)
    {
        for (qsizetype i = 0; i < text.size(); i += text.at(i).isHighSurrogate() ? 2 : 1)
            m_starts.append(i);
        m_starts.append(text.size());
    }
    [[nodiscard]] TextRange range(int position, int length) const
    {
        const qsizetype from = at(position - 1);
        return {from, at(position - 1 + length) - from};
    }

private:
    [[nodiscard]] qsizetype at(qsizetype i) const
    {
        return m_starts.at(std::clamp<qsizetype>(i, 0, m_starts.size() - 1));
    }
    QList<qsizetype> m_starts;
};

/// What the callback fills; the library knows only one at a time.
struct Take {
    Clip clip;
    const Positions *positions = nullptr;
    const std::atomic<bool> *cancel = nullptr;
};
Take *current = nullptr;

int collect(short *samples, int count, espeak_EVENT *events)
{
    if (current == nullptr)
        return 1;
    for (; events != nullptr && events->type != espeakEVENT_LIST_TERMINATED; ++events) {
        if (events->type == espeakEVENT_WORD && events->length > 0)
            current->clip.words.append({std::chrono::milliseconds(events->audio_position),
                                        current->positions->range(events->text_position, events->length)});
    }
    if (samples != nullptr && count > 0)
        current->clip.samples.append(QList<qint16>(samples, samples + count));
    return current->cancel->load() ? 1 : 0;
}

/// espeak rate and what it makes of it: our words a minute.
struct Probe {
    int rate = 0;
    double words = 0;
};

} // namespace

struct EspeakEngine::Private {
    QMutex mutex;
    int sampleRate = 0;
    QMap<Language, QList<Probe>> pace;

    Clip take(const QString &text, Language language, int rate, const std::atomic<bool> &cancel) const;
    QList<Probe> measure(Language language, const std::atomic<bool> &cancel);
};

EspeakEngine &EspeakEngine::instance()
{
    static EspeakEngine engine;
    return engine;
}

EspeakEngine::EspeakEngine() : d(std::make_unique<Private>())
{
    d->sampleRate = initialise();
    if (d->sampleRate <= 0)
        return;
    espeak_SetSynthCallback(collect);
    for (const Language language : allLanguages) {
        const char *name = voiceName(language);
        if (name != nullptr && espeak_SetVoiceByName(name) == EE_OK)
            m_languages.insert(language);
    }
}

EspeakEngine::~EspeakEngine()
{
    if (d->sampleRate > 0)
        espeak_Terminate();
}

Clip EspeakEngine::Private::take(const QString &text, Language language, int rate,
                                 const std::atomic<bool> &cancel) const
{
    const Positions positions(text);
    Take take{{sampleRate, {}, {}}, &positions, &cancel};
    current = &take;
    espeak_SetVoiceByName(voiceName(language));
    espeak_SetParameter(espeakRATE, rate, 0);
    const QByteArray bytes = text.toUtf8();
    espeak_Synth(bytes.constData(), static_cast<std::size_t>(bytes.size()) + 1, 0, POS_CHARACTER, 0, espeakCHARS_UTF8,
                 nullptr, nullptr);
    current = nullptr;
    return trimmed(take.clip);
}

/// How fast the voice really is: a text of known length at a few rates.
QList<Probe> EspeakEngine::Private::measure(Language language, const std::atomic<bool> &cancel)
{
    if (const auto known = pace.constFind(language); known != pace.cend())
        return *known;
    const QString text = EarLexicon::of(language).word(QLatin1String("measure"));
    const double words = static_cast<double>(wordCount(text)) / wordsPerFrenchWord(language);
    QList<Probe> list;
    for (const int rate : probes) {
        const auto time = take(text, language, rate, cancel).duration();
        if (time.count() == 0 || cancel)
            return {{slowest, slowest}, {fastest, fastest}}; // cut short: no measure, its own word for it
        list.append({rate, words * 60'000 / static_cast<double>(time.count())});
    }
    pace.insert(language, list);
    return list;
}

/// The rate for a speed, by straight lines between the probes; outside, the nearest end.
static Probe probeFor(const QList<Probe> &list, double words)
{
    if (words <= list.first().words)
        return list.first();
    for (qsizetype i = 1; i < list.size(); ++i) {
        const Probe &a = list.at(i - 1), &b = list.at(i);
        if (words <= b.words)
            return {a.rate + static_cast<int>((b.rate - a.rate) * (words - a.words) / (b.words - a.words)), words};
    }
    return list.last();
}

Result<Clip> EspeakEngine::speak(const Phrase &phrase, int wordsPerMinute, const std::atomic<bool> &cancel)
{
    const Error noSound{Problem::BadAnswer, QCoreApplication::translate("speech", "This cannot be read aloud."),
                        QStringLiteral("no sound from espeak")};
    if (!m_languages.contains(phrase.language))
        return noSound;
    const QMutexLocker lock(&d->mutex);
    const Probe probe = probeFor(d->measure(phrase.language, cancel), wordsPerMinute);
    const Clip clip = d->take(phrase.text, phrase.language, probe.rate, cancel);
    if (cancel)
        return Error{Problem::Cancelled, QCoreApplication::translate("speech", "Stopped."), {}};
    if (clip.samples.isEmpty())
        return noSound;
    // Its slowest is not slow enough in every language: the rest is stretched.
    return stretched(clip, probe.words / wordsPerMinute);
}

} // namespace escale
