// SPDX-License-Identifier: GPL-3.0-or-later
// SystemVoice's half in the thread of the engine.
#pragma once

#include "sound/systemengine.h"

#include <QTextToSpeech>
#include <memory>

namespace escale {

class SystemWorker final : public SystemEngine {
    Q_OBJECT

public:
    void create() override;
    void destroy() override { m_engine.reset(); }
    void speak(quint64 ticket, const Phrase &phrase, const Manner &manner) override;
    void stop() override;
    void setVolume(double volume) override;

private:
    void stateChanged(QTextToSpeech::State state);

    std::unique_ptr<QTextToSpeech> m_engine;
    QHash<Language, QLocale> m_locales;
    quint64 m_ticket = 0;
    bool m_speaking = false;
};

} // namespace escale
