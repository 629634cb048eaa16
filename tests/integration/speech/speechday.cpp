// SPDX-License-Identifier: GPL-3.0-or-later
// Twenty-four hours of listening as fast as the voice can speak: every fiche of the sample in every language it can be
// heard in, with pauses, skips and changes of speed, on a loudspeaker that is none. Memory must stay flat and nothing
// may get stuck. Usage: speech_day [HOURS]
#include "speech/builtinvoice.h"
#include "speech/narrator.h"
#include "speech/pagewords.h"
#include "speech/pcmvoice.h"
#include "store/library.h"
#include "store/reader.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>
#include <cstdio>

using namespace escale;

namespace {

/// Everything sounds at once: started and finished come from the event loop, as from a real one.
class InstantOutput final : public AudioOutput {
public:
    double hours = 0;

    void play(quint64 ticket, const Clip &clip, double) override
    {
        constexpr double hour = 3'600'000;
        m_ticket = ticket;
        hours += static_cast<double>(clip.duration().count()) / hour;
        QMetaObject::invokeMethod(
            this, [this, ticket] { tell(ticket); }, Qt::QueuedConnection);
    }
    void stop() override { m_ticket = 0; }
    void setVolume(double) override {}

private:
    void tell(quint64 ticket)
    {
        if (ticket == m_ticket)
            Q_EMIT started(ticket);
        if (ticket == m_ticket)
            Q_EMIT finished(ticket);
    }
    quint64 m_ticket = 0;
};

/// Resident memory of this process in megabytes.
double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    constexpr double page = 4096, megabyte = 1'000'000;
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toDouble() * page / megabyte : 0;
}

class Day final : public QObject {
public:
    Day(Reader &reader, double hours)
        : m_reader(reader), m_hours(hours), m_maker(builtinClips()), m_voice(*m_maker, m_output, systemClock())
    {
        m_voices.add(m_voice);
        m_narrator = std::make_unique<Narrator>(m_voices, systemClock());
        m_cards = m_reader.list({Language::Fr, std::nullopt, {}, {}}).value();
        connect(
            m_narrator.get(), &Narrator::finished, this, [this] { nextPage(); }, Qt::QueuedConnection);
        connect(
            m_narrator.get(), &Narrator::sentence, this, [this](int index) { meddle(index); }, Qt::QueuedConnection);
        // Nothing may be stuck: a sentence a second at the very least.
        connect(&m_watch, &QTimer::timeout, this, [this] {
            if (std::exchange(m_seen, m_sentences) == m_sentences)
                end(2, "STUCK");
        });
        m_watch.start(20'000);
        nextPage();
    }

private:
    void nextPage()
    {
        note();
        if (m_output.hours >= m_hours)
            return end(0, "done");
        const auto languages = m_voices.languages().toList();
        const Language language = languages.at(m_page % languages.size());
        const auto read = m_reader.fiche(m_cards.at(m_page / languages.size() % m_cards.size()).id, language);
        ++m_page;
        m_narrator->setPage(pageUtterances(read->fiche, read->translation, QDate(2026, 11, 28), language));
        m_narrator->play();
    }

    /// What people do.
    void meddle(int index)
    {
        if (index < 0)
            return;
        switch (++m_sentences % 97) {
        case 13:
            m_narrator->pause();
            m_narrator->play();
            break;
        case 29:
            m_narrator->setSpeed(speeds.at(static_cast<std::size_t>(m_page) % speeds.size()));
            break;
        case 43:
            m_narrator->next();
            if (m_narrator->index() < 0) // it was the last
                nextPage();
            break;
        case 71:
            m_narrator->nextSection();
            break;
        default:
            break;
        }
    }

    void note()
    {
        if (m_output.hours < m_nextNote)
            return;
        m_memory.append(residentMegabytes());
        std::printf("hour %4.0f  %7.1f MB resident, %lld sentences\n", m_output.hours, m_memory.last(),
                    static_cast<long long>(m_sentences));
        m_nextNote += 1;
    }

    void end(int code, const char *how)
    {
        constexpr double tolerated = 5; // MB, after the first two hours
        const double growth = m_memory.size() > 3 ? m_memory.last() - m_memory.at(2) : 0;
        std::printf("%s: %.1f hours of speech in %.0f s, memory grew by %.1f MB after the second hour (limit %.0f)\n",
                    how, m_output.hours, static_cast<double>(m_clock.elapsed()) / 1000, growth, tolerated);
        QCoreApplication::exit(code != 0 ? code : growth > tolerated ? 1 : 0);
    }

    Reader &m_reader;
    double m_hours;
    InstantOutput m_output;
    std::unique_ptr<ClipMaker> m_maker;
    PcmVoice m_voice;
    Voices m_voices;
    std::unique_ptr<Narrator> m_narrator;
    QList<FicheCard> m_cards;
    QTimer m_watch;
    QElapsedTimer m_clock = [] {
        QElapsedTimer clock;
        clock.start();
        return clock;
    }();
    QList<double> m_memory;
    qsizetype m_page = 0;
    qint64 m_sentences = 0, m_seen = -1;
    double m_nextNote = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    std::setvbuf(stdout, nullptr, _IOLBF, BUFSIZ);
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("library.sqlite"));
    const auto prepared = prepareLibrary(path, QStringLiteral(":/sample/library.sqlite"), systemClock());
    const auto reader = Reader::open(path);
    if (!prepared || !reader)
        return 2;
    const Day day(**reader, argc > 1 ? std::atof(argv[1]) : 24);
    return QCoreApplication::exec();
}
