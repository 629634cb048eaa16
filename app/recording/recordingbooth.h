// SPDX-License-Identifier: GPL-3.0-or-later
// A person reads sentences aloud, without a window: what there is to read, the microphone, the take that was just made
// and what became of it. A take that can be used is on the disk before anybody has listened to it (the folder beside
// the recordings, where no page looks), and becomes a recording when it is kept: whatever ends the program loses none.
// Sound is worked on and files are written beside the thread of the window. UI thread.
#pragma once

#include "base/clocktimer.h"
#include "base/workerthread.h"
#include "recording/recordingqueue.h"
#include "recording/voicetake.h"
#include "speech/audiooutput.h"
#include "speech/microphone.h"
#include "store/libraryservice.h"

#include <QSet>

namespace escale {

class RecordingBooth final : public QObject {
    Q_OBJECT

public:
    enum class State : quint8 {
        Nothing,       ///< there is no sentence
        ToRecord,      ///< nobody has read it yet
        ToRecordAgain, ///< somebody has read it as it was before: nobody hears that any more
        Recording,
        Judging, ///< recorded, and being worked on: a moment
        Refused, ///< fault() says why
        Waiting, ///< can be used: to be listened to, and kept or done again
        Kept     ///< pages say it
    };
    struct Progress {
        int kioskKept = 0, kiosk = 0, fichesKept = 0, fiches = 0; ///< sentences
        int again = 0;                                            ///< of all of them, State::ToRecordAgain
    };

    /// All outlive the booth.
    RecordingBooth(LibraryService &library, Microphone &microphone, AudioOutput &output, Clock &clock,
                   QObject *parent = nullptr);
    /// Ends as leave() does, and waits until it is written.
    ~RecordingBooth() override;

    [[nodiscard]] Language language() const { return m_language; }
    /// Reads the library; listChanged() follows. First what is to be recorded again, then by need (recordingqueue.h).
    void setLanguage(Language language);
    [[nodiscard]] const QList<WantedRecording> &sentences() const { return m_sentences; }
    [[nodiscard]] bool isReading() const { return m_reading; } ///< the library; sentences() is what was there before
    [[nodiscard]] State stateOf(qsizetype sentence) const;
    [[nodiscard]] Progress progress() const;

    [[nodiscard]] qsizetype current() const { return m_current; }
    [[nodiscard]] State state() const { return stateOf(m_current); }
    [[nodiscard]] VoiceTake::Fault fault() const { return m_fault; }
    /// What is being recorded is judged as by stop().
    void select(qsizetype sentence);
    /// To the next that nobody has read or listened to; stays where there is none.
    void selectNext();

    [[nodiscard]] Microphone::Presence presence() const { return m_microphone.presence(); }
    /// Of the sentence at hand, with whatever was there before only replaced once it is kept.
    void record();
    /// The take is judged.
    void stop();
    /// The take under way is forgotten.
    void cancel();
    /// Of the last moment, while it is recorded. `clipped`: at any moment of the take.
    [[nodiscard]] SoundLevel level() const { return m_level; }
    /// The take that waits, else what pages say.
    void listen();
    [[nodiscard]] bool isPlaying() const { return m_playing != 0; }
    void stopListening();
    /// The take becomes the recording, and the next sentence is at hand.
    void keep();
    /// The take that waits is forgotten; what pages say stays.
    void drop();
    /// The person goes: a take under way is judged and waits, if it can be used.
    void leave();

Q_SIGNALS:
    void listChanged();
    void currentChanged(); ///< another sentence, or its state
    void levelChanged();
    void failed(const QString &sentence);

private:
    struct Found;
    void readOn(const std::shared_ptr<Found> &found);
    void lookAtFolders(const std::shared_ptr<Found> &found);
    void show(const Found &found);
    void heard(const QList<qint16> &samples);
    void lost();
    [[nodiscard]] const WantedRecording *at() const;
    void tell(const Error &error);

    LibraryService &m_library;
    Microphone &m_microphone;
    AudioOutput &m_output;
    Clock &m_clock;
    QString m_folder, m_waitingFolder;
    Language m_language = Language::Fr;
    QList<WantedRecording> m_sentences;
    QSet<QByteArray> m_kept, m_waiting, m_judging; ///< keys
    QSet<QByteArray> m_settled;                    ///< kept or dropped since the folders were last read
    qsizetype m_current = 0;
    QByteArray m_refused; ///< the key that m_fault is of
    VoiceTake::Fault m_fault = VoiceTake::Fault::None;
    bool m_recording = false, m_reading = false;
    Clip m_take;
    SoundLevel m_level;
    quint64 m_playing = 0, m_tickets = 0;
    quint64 m_asked = 0;  ///< answers to older questions are not looked at
    ClockTimer m_silence; ///< rings when the microphone says nothing any more
    WorkerThread m_work;  ///< last: what it was given is finished before anything else goes
};

} // namespace escale
