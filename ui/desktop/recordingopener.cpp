// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/recordingopener.h"

#include "sound/loudspeaker.h"
#include "sound/microphonemaker.h"
#include "translator/recordingwindow.h"

namespace escale {

RecordingOpener::RecordingOpener(const Appearance &appearance, LibraryService &library, Clock &clock, QObject *parent)
    : QObject(parent), m_appearance(appearance), m_library(library), m_clock(clock)
{
}

RecordingOpener::~RecordingOpener() = default;

void RecordingOpener::open(Language language)
{
    if (!m_window) {
        m_microphone = makeMicrophone();
        m_output = makeLoudspeaker(m_clock);
        m_booth = std::make_unique<RecordingBooth>(m_library, *m_microphone, *m_output, m_clock);
        m_window = std::make_unique<RecordingWindow>(m_appearance, *m_booth);
        constexpr QSize size{1100, 720};
        m_window->resize(size);
    }
    if (!m_window->isVisible())
        m_booth->setLanguage(language);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

} // namespace escale
