// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's way to the window in which a person reads sentences aloud: made with its microphone when it is first
// wanted.
#pragma once

#include "base/clock.h"
#include "recording/recordingbooth.h"
#include "style/appearance.h"

#include <memory>

namespace escale {

class RecordingWindow;

class RecordingOpener final : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    RecordingOpener(const Appearance &appearance, LibraryService &library, Clock &clock, QObject *parent = nullptr);
    ~RecordingOpener() override;

    /// In front, with the sentences of this language where it is opened anew.
    void open(Language language);

private:
    const Appearance &m_appearance;
    LibraryService &m_library;
    Clock &m_clock;
    std::unique_ptr<Microphone> m_microphone;
    std::unique_ptr<AudioOutput> m_output;
    std::unique_ptr<RecordingBooth> m_booth;
    std::unique_ptr<RecordingWindow> m_window;
};

} // namespace escale
