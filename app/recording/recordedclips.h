// SPDX-License-Identifier: GPL-3.0-or-later
// The recorded voice: sentences decoded and brought to the wanted speed in one worker thread, which has a Reader of its
// own. Who is heard is decided here: a person who has read the sentence (recordingfolder.h), else the feed's voice from
// the library; a sentence that neither has is left to the synthetic voices (speech/voices.h). When a person's recording
// comes, changes or goes beside the library, whoever put it there, it is found here, and the next sentence uses it.
#pragma once

#include "base/workerthread.h"
#include "recording/recordings.h"
#include "speech/clip.h"

#include <QFileSystemWatcher>
#include <memory>

namespace escale {

class RecordedClips final : public ClipMaker {
    Q_OBJECT

public:
    /// A library that cannot be read has no recordings: no error.
    explicit RecordedClips(QString libraryPath, QObject *parent = nullptr);
    ~RecordedClips() override;

    [[nodiscard]] QList<VoiceInfo> voices() const override;
    [[nodiscard]] VoiceOrigin origin() const override { return VoiceOrigin::Recorded; }
    [[nodiscard]] bool canSay(const Phrase &phrase) const override;
    void make(const Phrase &phrase, int wordsPerMinute, Answer answer) override;
    void forget() override { ++m_generation; }

public Q_SLOTS:
    /// The library has changed: looks again; changed() follows. Of persons' recordings it is told by their folder.
    void refresh();

private:
    class Shelves;
    void watch();
    void look(bool library);

    QString m_folder; ///< of what persons have read
    QFileSystemWatcher m_watcher;
    bool m_looking = false, m_lookAgain = false; ///< a hundred files that come are a few looks
    RecordingShelf m_shelf;
    QHash<QByteArray, Language> m_persons;
    LanguageSet m_languages; ///< of both
    quint64 m_generation = 0;
    Worker<Shelves> m_worker;
};

} // namespace escale
