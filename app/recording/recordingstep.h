// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a sync that fetches speech, after the texts are in: what is missing is fetched, what no text needs is
// dropped, within the languages and the room that the settings give. A comfort: trouble here fails no sync. Runs in the
// thread it lives in (an event loop is needed).
#pragma once

#include "base/clock.h"
#include "feed/feed.h"
#include "recording/recordingmemory.h"
#include "recording/recordingrun.h"
#include "store/writer.h"

#include <QLockFile>
#include <QObject>
#include <QString>
#include <memory>

namespace escale {

struct RecordingOptions {
    LanguageSet languages; ///< none: only drops what is there
    qint64 bytes = 0;      ///< room for all recordings together
};

class RecordingStep final : public QObject {
    Q_OBJECT

public:
    /// `feed` and `clock` outlive the step; nobody else writes to the library meanwhile.
    RecordingStep(Feed &feed, QString libraryPath, RecordingOptions options, Clock &clock, QObject *parent = nullptr);
    ~RecordingStep() override;

    /// Once. `finished` comes in any case, from the event loop.
    void start();
    void cancel();

Q_SIGNALS:
    void progress(int done, int total);
    void finished(const escale::RecordingOutcome &outcome);

private:
    Result<Done> begin();
    void end(RecordingOutcome outcome);
    void leave(const RecordingOutcome &outcome);

    Feed &m_feed;
    QString m_path;
    RecordingOptions m_options;
    Clock &m_clock;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Writer> m_writer;
    std::unique_ptr<RecordingRun> m_run;
    RecordingMemory m_memory; ///< of this look
};

} // namespace escale
