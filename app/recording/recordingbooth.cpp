// SPDX-License-Identifier: GPL-3.0-or-later
#include "recording/recordingbooth.h"

#include "base/backgroundcall.h"
#include "base/try.h"
#include "l10n/sessions.h"
#include "recording/outdatedrecordings.h"
#include "recording/recordingfolder.h"
#include "speech/opussound.h"

#include <QCoreApplication>
#include <algorithm>

namespace escale {
namespace {

using namespace std::chrono_literals;

constexpr auto silence = 3s;    // a microphone that is there is heard sooner
constexpr int longestTake = 40; // s: over what a sentence may have, so that the reason is told
constexpr qsizetype slice = 8;  // fiches read at once: a few milliseconds

/// In the thread of the work. The take is on the disk when it can be used.
Result<VoiceTake::Fault> judged(const Clip &raw, const WantedRecording &sentence, const QString &folder)
{
    const VoiceTake take = finishedTake(raw, sentence.phrase.text);
    if (take.fault != VoiceTake::Fault::None)
        return take.fault;
    ESCALE_TRY(const auto sound, toOpus(take.clip, sentence.phrase.text));
    ESCALE_TRY_DONE(putPersonsSound(folder, sentence.phrase.language, sentence.key, sound));
    return take.fault;
}

QSet<QByteArray> keysOf(const QHash<QByteArray, Language> &recordings, Language language)
{
    QSet<QByteArray> keys;
    for (auto it = recordings.cbegin(); it != recordings.cend(); ++it) {
        if (*it == language)
            keys.insert(it.key());
    }
    return keys;
}

/// In the order of need that they have.
void putFirst(QList<WantedRecording> *wanted, const QSet<QByteArray> &outdated)
{
    for (WantedRecording &one : *wanted)
        one.again = outdated.contains(one.key);
    std::stable_partition(wanted->begin(), wanted->end(), [](const WantedRecording &one) { return one.again; });
}

} // namespace

/// What is read of the library and of the folders, from one slice to the next.
struct RecordingBooth::Found {
    quint64 asked = 0;
    Language language = Language::Fr;
    RecordingQueue queue{Language::Fr, {}};
    QList<WantedRecording> wanted;
    QSet<QByteArray> kept, waiting;
};

RecordingBooth::RecordingBooth(LibraryService &library, Microphone &microphone, AudioOutput &output, Clock &clock,
                               QObject *parent)
    : QObject(parent), m_library(library), m_microphone(microphone), m_output(output), m_clock(clock),
      m_folder(recordingFolder(library.path())), m_waitingFolder(waitingRecordingFolder(library.path())),
      m_silence(clock, [this] { lost(); }), m_work(*this, QStringLiteral("escale-booth"), WorkerThread::Rest::Finished)
{
    connect(&library, &LibraryService::contentChanged, this, [this] {
        if (m_asked > 0)
            setLanguage(m_language);
    });
    connect(&microphone, &Microphone::heard, this, &RecordingBooth::heard);
    connect(&microphone, &Microphone::failed, this, &RecordingBooth::lost);
    connect(&microphone, &Microphone::presenceChanged, this, &RecordingBooth::currentChanged);
    const auto ended = [this](quint64 ticket) {
        if (ticket != m_playing)
            return;
        m_playing = 0;
        Q_EMIT currentChanged();
    };
    connect(&output, &AudioOutput::finished, this, ended);
    connect(&output, &AudioOutput::failed, this, [this, ended](quint64 ticket) {
        const bool mine = ticket == m_playing;
        ended(ticket);
        if (mine)
            Q_EMIT failed(QCoreApplication::translate("recording", "Nothing can be played: there is no loudspeaker."));
    });
}

RecordingBooth::~RecordingBooth()
{
    leave();
}

void RecordingBooth::setLanguage(Language language)
{
    if (language != m_language) {
        stop();
        stopListening();
        m_language = language;
        m_sentences.clear();
        m_kept.clear();
        m_waiting.clear();
        m_current = 0;
    }
    const auto found = std::make_shared<Found>();
    m_settled.clear();
    found->asked = ++m_asked;
    found->language = language;
    found->queue = RecordingQueue(language, todayOf(m_clock));
    m_reading = true;
    Q_EMIT listChanged();
    Q_EMIT currentChanged();
    readOn(found);
}

/// A slice at a time, each a question of its own: who asks the library meanwhile is answered between two.
void RecordingBooth::readOn(const std::shared_ptr<Found> &found)
{
    m_library.ask<bool>(
        this, [found](Reader &reader) { return found->queue.readOn(reader, slice); },
        [this, found](const Result<bool> &whole) {
            if (found->asked != m_asked)
                return;
            if (whole)
                return *whole ? lookAtFolders(found) : readOn(found);
            m_reading = false;
            Q_EMIT failed(whole.error().sentence);
            Q_EMIT listChanged();
            Q_EMIT currentChanged();
        });
}

/// Beside the library and the takes: every recording that has become silent is opened for its words.
void RecordingBooth::lookAtFolders(const std::shared_ptr<Found> &found)
{
    askApart<bool>(
        *this,
        [found, folder = m_folder, waiting = m_waitingFolder] {
            found->wanted = found->queue.wanted();
            found->kept = keysOf(personsRecordings(folder), found->language);
            putFirst(&found->wanted, outdatedRecordings(folder, found->language, found->kept, found->wanted));
            found->waiting = keysOf(personsRecordings(waiting), found->language);
            return true;
        },
        [this, found](bool) {
            if (found->asked != m_asked)
                return;
            m_reading = false;
            show(*found);
            Q_EMIT listChanged();
            Q_EMIT currentChanged();
        });
}

void RecordingBooth::show(const Found &found)
{
    const WantedRecording *before = at();
    const QByteArray key = before ? before->key : QByteArray();
    const auto isRead = [&key](const WantedRecording &each) { return each.key == key; };
    if (m_recording && std::none_of(found.wanted.cbegin(), found.wanted.cend(), isRead))
        cancel(); // another text is wanted now: what is being read must not be kept as that one
    m_sentences = found.wanted;
    m_kept.unite(found.kept);
    m_waiting.unite(found.waiting - m_settled);
    const auto same = std::find_if(m_sentences.cbegin(), m_sentences.cend(), isRead);
    if (same != m_sentences.cend()) {
        m_current = same - m_sentences.cbegin();
        return;
    }
    m_current = 0;
    if (state() == State::Kept)
        selectNext();
}

const WantedRecording *RecordingBooth::at() const
{
    return m_current < m_sentences.size() ? &m_sentences.at(m_current) : nullptr;
}

RecordingBooth::State RecordingBooth::stateOf(qsizetype sentence) const
{
    if (sentence < 0 || sentence >= m_sentences.size())
        return State::Nothing;
    const QByteArray &key = m_sentences.at(sentence).key;
    if (m_recording && sentence == m_current)
        return State::Recording;
    if (m_judging.contains(key))
        return State::Judging;
    if (m_refused == key)
        return State::Refused;
    if (m_waiting.contains(key))
        return State::Waiting;
    if (m_kept.contains(key))
        return State::Kept;
    return m_sentences.at(sentence).again ? State::ToRecordAgain : State::ToRecord;
}

RecordingBooth::Progress RecordingBooth::progress() const
{
    Progress progress;
    for (const WantedRecording &one : m_sentences) {
        const int kept = m_kept.contains(one.key) ? 1 : 0;
        (one.kiosk ? progress.kiosk : progress.fiches) += 1;
        (one.kiosk ? progress.kioskKept : progress.fichesKept) += kept;
        progress.again += one.again && kept == 0 ? 1 : 0;
    }
    return progress;
}

void RecordingBooth::select(qsizetype sentence)
{
    if (sentence < 0 || sentence >= m_sentences.size() || sentence == m_current)
        return;
    stop();
    stopListening();
    m_refused.clear();
    m_current = sentence;
    Q_EMIT currentChanged();
}

void RecordingBooth::selectNext()
{
    for (qsizetype step = 1; step < m_sentences.size(); ++step) {
        const qsizetype next = (m_current + step) % m_sentences.size();
        const State state = stateOf(next);
        if (state == State::ToRecord || state == State::ToRecordAgain || state == State::Waiting)
            return select(next);
    }
}

void RecordingBooth::record()
{
    if (m_recording || !at() || state() == State::Judging || presence() != Microphone::Presence::There)
        return;
    stopListening();
    m_refused.clear();
    m_take = {m_microphone.rate(), {}, {}};
    m_level = {};
    m_recording = true;
    m_silence.start(silence);
    Q_EMIT currentChanged();
    m_microphone.start();
}

void RecordingBooth::heard(const QList<qint16> &samples)
{
    if (!m_recording)
        return;
    m_silence.start(silence);
    m_take.samples.append(samples);
    const bool clipped = m_level.clipped;
    m_level = levelOf(samples);
    m_level.clipped = m_level.clipped || clipped;
    Q_EMIT levelChanged();
    if (m_take.samples.size() > static_cast<qsizetype>(longestTake) * m_take.rate)
        stop();
}

/// What was heard so far is no whole sentence.
void RecordingBooth::lost()
{
    if (!m_recording)
        return;
    cancel();
    Q_EMIT failed(QCoreApplication::translate(
        "recording", "The microphone is not heard. Look whether it is plugged in and switched on, then record again."));
}

void RecordingBooth::cancel()
{
    if (!m_recording)
        return;
    m_recording = false;
    m_silence.stop();
    m_microphone.stop();
    m_take = {};
    Q_EMIT currentChanged();
}

void RecordingBooth::stop()
{
    if (!m_recording)
        return;
    m_microphone.stop(); // the last of it is heard
    if (!m_recording)
        return; // it was too long by that
    m_recording = false;
    m_silence.stop();
    const WantedRecording sentence = *at();
    m_judging.insert(sentence.key);
    Q_EMIT currentChanged();
    m_work.ask<Result<VoiceTake::Fault>>(
        this,
        [raw = std::exchange(m_take, {}), sentence, folder = m_waitingFolder] { return judged(raw, sentence, folder); },
        [this, key = sentence.key, language = sentence.phrase.language](const Result<VoiceTake::Fault> &fault) {
            m_judging.remove(key);
            if (!fault) {
                tell(fault.error());
            } else if (language == m_language) {
                if (*fault == VoiceTake::Fault::None) {
                    m_waiting.insert(key);
                    m_settled.remove(key);
                } else if (at() && at()->key == key) {
                    m_refused = key;
                    m_fault = *fault;
                }
            }
            Q_EMIT currentChanged();
        });
}

void RecordingBooth::listen()
{
    const WantedRecording *sentence = at();
    const bool waits = sentence && m_waiting.contains(sentence->key);
    if (m_recording || !sentence || !(waits || m_kept.contains(sentence->key)))
        return;
    const quint64 ticket = ++m_tickets;
    m_playing = ticket;
    Q_EMIT currentChanged();
    m_work.ask<Result<Clip>>(
        this,
        [folder = waits ? m_waitingFolder : m_folder, language = m_language, key = sentence->key] {
            return fromOpus(personsSound(folder, language, key));
        },
        [this, ticket](const Result<Clip> &clip) {
            if (ticket != m_playing)
                return;
            if (clip)
                return m_output.play(ticket, *clip, 1);
            m_playing = 0;
            tell(clip.error());
            Q_EMIT currentChanged();
        });
}

void RecordingBooth::stopListening()
{
    if (m_playing == 0)
        return;
    m_playing = 0;
    m_output.stop();
    Q_EMIT currentChanged();
}

void RecordingBooth::keep()
{
    if (state() != State::Waiting)
        return;
    stopListening();
    const QByteArray key = at()->key;
    m_judging.insert(key);
    m_work.ask<Result<Done>>(
        this,
        [from = m_waitingFolder, to = m_folder, language = m_language, key] {
            return movePersonsSound(from, language, key, to);
        },
        [this, key, language = m_language](const Result<Done> &moved) {
            m_judging.remove(key);
            if (!moved) {
                tell(moved.error());
            } else if (language == m_language) {
                m_waiting.remove(key);
                m_kept.insert(key);
                m_settled.insert(key);
            }
            if (moved && at() && at()->key == key)
                selectNext();
            Q_EMIT currentChanged();
        });
    Q_EMIT currentChanged();
}

void RecordingBooth::drop()
{
    if (state() != State::Waiting)
        return;
    stopListening();
    const QByteArray key = at()->key;
    m_waiting.remove(key);
    m_settled.insert(key);
    m_work.ask<Result<Done>>(
        this, [from = m_waitingFolder, language = m_language, key] { return dropPersonsSound(from, language, key); },
        [this](const Result<Done> &dropped) {
            if (!dropped)
                tell(dropped.error());
        });
    Q_EMIT currentChanged();
}

void RecordingBooth::leave()
{
    stop();
    stopListening();
}

void RecordingBooth::tell(const Error &error)
{
    Q_EMIT failed(!error.sentence.isEmpty() ? error.sentence
                                            : QCoreApplication::translate(
                                                  "recording", "The recording could not be written beside the library. "
                                                               "Look whether there is room on the disk."));
}

} // namespace escale
